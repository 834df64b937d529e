import { type Role, ROLES } from '@app/domain';
import { ActorDto } from '../claims/actor.dto';
import { EnumField } from '../http/fields/fields';

/** Somebody who holds a key. */
export class PersonDto extends ActorDto {
  @EnumField(ROLES, { description: 'What they may do', example: 'reviewer' })
  readonly role!: Role;
}
