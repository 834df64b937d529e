import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { LinkEntity } from './link.entity';

/** A row of `link_events`: what somebody said of a link or a host, or what a link came to, chained by hash to the one before. Append-only. */
@Entity('link_events')
@Check('ck_link_events_subject', '(link_id IS NULL) <> (host IS NULL)')
@Index('ix_link_events_link', ['linkId', 'sequence'], { unique: true })
@Index('ix_link_events_host', ['host', 'sequence'], { unique: true })
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

  /** 1, 2, 3 … of the link, or of the host. Set by the database. */
  @Column('integer')
  sequence!: number;

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

  /** Hash of the event before; null on the first. Set by the database. */
  @Column('bytea', { nullable: true })
  previousHash!: Buffer | null;

  /** SHA-256 over the event and the hash before it. Set by the database. */
  @Column('bytea')
  hash!: Buffer;
}
