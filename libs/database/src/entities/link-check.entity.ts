import { LINK_VERDICTS, type LinkVerdict } from '@app/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from './check';
import { LinkEntity } from './link.entity';

/** One request of a check's redirect chain. */
export interface StoredHop {
  readonly url: string;
  readonly status: number | null;
  readonly location: string | null;
  readonly via: string | null;
  readonly address: string | null;
}

/** A row of `link_checks`: one attempt to reach a link. Append-only, and in partitions by month. */
@Entity('link_checks')
@Check('ck_link_checks_verdict', oneOf('verdict', LINK_VERDICTS))
@Index('ix_link_checks_link', ['linkId', 'checkedAt', 'id'])
export class LinkCheckEntity {
  /** Made when the check was asked for; begins with that time, which the partitions go by. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_link_checks' })
  id!: string;

  @Column('uuid')
  linkId!: string;

  @ManyToOne(() => LinkEntity)
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_link_checks_link' })
  link?: Relation<LinkEntity>;

  @Column('text')
  url!: string;

  @Column('text')
  verdict!: LinkVerdict;

  @Column('text')
  reason!: string;

  @Column('text', { array: true })
  flags!: readonly string[];

  @Column('integer', { nullable: true })
  httpStatus!: number | null;

  @Column('text', { nullable: true })
  finalUrl!: string | null;

  @Column('text', { nullable: true })
  suggestedUrl!: string | null;

  @Column('jsonb')
  hops!: readonly StoredHop[];

  /** Milliseconds by phase. */
  @Column('jsonb')
  timings!: Readonly<Record<string, number>>;

  @Column('integer')
  attempts!: number;

  @Column('text', { nullable: true })
  requestId!: string | null;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz')
  checkedAt!: Date;
}
