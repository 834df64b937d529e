import { type Role, ROLES } from '@app/domain';
import { EnumField, IdField, TextField, TimeField } from '../http/fields/fields';

const NAME = 'Ada, politics desk';

/** A key to make. */
export class CreateApiKeyDto {
  @TextField({ description: 'Who it is for; stands in the history of what is done with it', example: NAME, max: 200 })
  readonly name!: string;

  @EnumField(ROLES, { description: 'What its holder may do', example: 'reviewer' })
  readonly role!: Role;
}

/** A key, without its secret. */
export class ApiKeyDto extends CreateApiKeyDto {
  @IdField({ description: 'The key' })
  readonly id!: string;

  @IdField({ description: 'Its holder, as an actor' })
  readonly actorId!: string;

  @TextField({ description: 'Last four characters of the secret', example: 'x7Qa' })
  readonly hint!: string;

  @TimeField({ description: 'When it was made' })
  readonly createdAt!: Date;

  @TimeField({ description: 'When it was revoked', nullable: true })
  readonly revokedAt!: Date | null;
}

/** A key that was just made. */
export class CreatedApiKeyDto extends ApiKeyDto {
  @TextField({ description: 'The key itself; told this once', example: 'cdk_3q2-7w…' })
  readonly secret!: string;
}

/** Who you are. */
export class MeDto {
  @IdField({ description: 'You, as an actor' })
  readonly id!: string;

  @TextField({ description: 'Your name', example: NAME })
  readonly name!: string;

  @EnumField(ROLES, { description: 'What you may do', example: 'reviewer' })
  readonly role!: Role;
}
