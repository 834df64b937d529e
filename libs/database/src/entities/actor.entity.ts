import { type Role, ROLES } from '@app/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from './check';

/** A row of `actors`: whoever can stand in the history. */
@Entity('actors')
@Check('ck_actors_kind', oneOf('kind', ['key', 'person', 'system']))
@Check('ck_actors_role', oneOf('role', ROLES))
export class ActorEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_actors' })
  id!: string;

  @Column('text')
  kind!: 'key' | 'person' | 'system';

  @Column('text')
  name!: string;

  @Column('text')
  role!: Role;

  @Column('timestamptz')
  createdAt!: Date;
}
