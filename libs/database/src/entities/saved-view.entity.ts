import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ActorEntity } from './actor.entity';

/** A row of `saved_views`: a filter of the claim list that somebody gave a name. */
@Entity('saved_views')
@Unique('uq_saved_views_name', ['ownerId', 'name'])
export class SavedViewEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_saved_views' })
  id!: string;

  @Column('uuid')
  ownerId!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'fk_saved_views_owner' })
  owner?: Relation<ActorEntity>;

  @Column('text')
  name!: string;

  /** Members of the query string, by name. */
  @Column('jsonb')
  query!: object;

  /** 1 for a new view; each write raises it. */
  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
