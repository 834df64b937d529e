import { GRACE_HOURS, GRACE_HOURS_MAX } from '@app/application';
import { type Role, ROLES, type Scope, SCOPES } from '@app/domain';
import { EnumField, IdField, IntegerField, ListField, TextField, TimeField } from '../http/fields/fields';

const NAME = 'Ada, politics desk';

/** Who a key is for, and for how much. */
class KeyTermsDto {
  @TextField({ description: 'Who it is for; stands in the history of what is done with it', example: NAME, max: 200 })
  readonly name!: string;

  @EnumField(ROLES, { description: 'What its holder may do', example: 'reviewer' })
  readonly role!: Role;
}

/** A key to make. */
export class CreateApiKeyDto extends KeyTermsDto {
  @ListField({
    description: 'What of it the key is for; all of it unless given',
    optional: true,
    nullable: true,
    values: SCOPES,
    min: 1,
    max: SCOPES.length,
    example: ['read', 'claims:review'],
  })
  readonly scopes?: readonly Scope[] | null;

  @TimeField({
    description: 'From when on it lets nobody in; never unless given',
    optional: true,
    nullable: true,
    example: '2099-01-01T00:00:00.000Z',
  })
  readonly expiresAt?: Date | null;
}

/** How a key's secret is to be exchanged. */
export class RotateApiKeyDto {
  @IntegerField({
    description: 'Hours for which the old secret is still good; 0 ends it at once',
    optional: true,
    example: GRACE_HOURS,
    default: GRACE_HOURS,
    max: GRACE_HOURS_MAX,
  })
  readonly graceHours: number = GRACE_HOURS;

  @TimeField({
    description: 'From when on the key lets nobody in; null for never, and as it is unless given',
    optional: true,
    nullable: true,
    example: '2099-01-01T00:00:00.000Z',
  })
  readonly expiresAt?: Date | null;
}

/** A key, without its secret. */
export class ApiKeyDto extends KeyTermsDto {
  @IdField({ description: 'The key' })
  readonly id!: string;

  @IdField({ description: 'Its holder, as an actor' })
  readonly actorId!: string;

  @ListField({
    description: 'What it is for; null for all that its role may do',
    nullable: true,
    values: SCOPES,
    example: ['read', 'claims:review'],
  })
  readonly scopes!: readonly Scope[] | null;

  @TextField({ description: 'Last four characters of the secret', example: 'x7Qa' })
  readonly hint!: string;

  @TimeField({ description: 'When it was made' })
  readonly createdAt!: Date;

  @TimeField({ description: 'From when on it lets nobody in', nullable: true })
  readonly expiresAt!: Date | null;

  @TimeField({ description: 'When it was revoked', nullable: true })
  readonly revokedAt!: Date | null;

  @TimeField({ description: 'When it was last used, to the minute; null for never', nullable: true })
  readonly lastUsedAt!: Date | null;

  @TimeField({ description: 'When its secret was last exchanged', nullable: true })
  readonly rotatedAt!: Date | null;

  @TimeField({ description: 'Until when a secret that it had before is still good', nullable: true })
  readonly oldSecretUntil!: Date | null;
}

/** A key that just got its secret. */
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
