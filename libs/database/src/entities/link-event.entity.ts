import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { LinkEntity } from './link.entity';

/** A row of `link_events`: what somebody said of a link or a host, or what a link came to. Append-only. */
@Entity('link_events')
@Check('ck_link_events_subject', '(link_id IS NULL) <> (host IS NULL)')
@Index('ix_link_events_link', ['linkId', 'id'])
@Index('ix_link_events_host', ['host', 'id'])
export class LinkEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_link_events' })
  id!: string;

  /** Null when it is about a host. */
  @Column('uuid', { nullable: true })
  linkId!: string | null;

  @ManyToOne(() => LinkEntity)
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_link_events_link' })
  link?: Relation<LinkEntity> | null;

  /** Null when it is about a link. */
  @Column('text', { nullable: true })
  host!: string | null;

  @Column('text')
  type!: string;

  @Column('uuid')
  actorId!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'fk_link_events_actor' })
  actor?: Relation<ActorEntity>;

  @Column('jsonb')
  before!: object;

  @Column('jsonb')
  after!: object;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  requestId!: string | null;

  @Column('timestamptz')
  occurredAt!: Date;
}
