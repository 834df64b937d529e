import { type ReviewAction } from '@app/domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';

/** A row of `bulk_transitions`: one action to be taken on many claims, by the outbox message of the same id. */
@Entity('bulk_transitions')
export class BulkTransitionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bulk_transitions' })
  id!: string;

  @Column('uuid')
  actorId!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'fk_bulk_transitions_actor' })
  actor?: Relation<ActorEntity>;

  @Column('text')
  action!: ReviewAction;

  /** What the action carries; times are ISO 8601. */
  @Column('jsonb')
  actionValues!: object;

  /** Whether it is only to be told what would come of it. */
  @Column('boolean')
  dryRun!: boolean;

  /** How many claims. */
  @Column('integer')
  total!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
