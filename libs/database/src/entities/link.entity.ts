import { LINK_STATES, LINK_VERDICTS, type LinkState, type LinkVerdict } from '@app/domain';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from './check';

/** A row of `links`: a URL, stored once however many claims cite it, and what is believed of it. */
@Entity('links')
@Unique('uq_links_key', ['keySha256'])
@Check('ck_links_state', oneOf('state', LINK_STATES))
@Check('ck_links_verdict', oneOf('verdict', LINK_VERDICTS))
@Index('ix_links_due', ['nextCheckAt'], { where: 'next_check_at IS NOT NULL' })
@Index('ix_links_state', ['state', 'id'])
@Index('ix_links_host', ['host', 'id'])
@Index('ix_links_moved', ['id'], { where: "verdict = 'moved'" })
@Index('ix_links_requested', ['requestedInId'], { where: 'requested_in_id IS NOT NULL' })
@Check('ck_links_requested', '(requested_check_id IS NULL) = (requested_in_id IS NULL)')
export class LinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_links' })
  id!: string;

  /** As first cited; what a check requests. */
  @Column('text')
  url!: string;

  /** Normalised; two citations with one key are one link. */
  @Column('text')
  key!: string;

  /** Of the key, which can be longer than an index row may be. */
  @Column('bytea')
  keySha256!: Buffer;

  /** Null when the URL does not parse. */
  @Column('text', { nullable: true })
  host!: string | null;

  @Column('text')
  state!: LinkState;

  @Column('timestamptz')
  stateSince!: Date;

  /** What the link's life so far comes to; read and written by the domain's `applyCheck` alone. */
  @Column('jsonb')
  standing!: object;

  /** Of the newest check. */
  @Column('text', { nullable: true })
  verdict!: LinkVerdict | null;

  @Column('uuid', { nullable: true })
  lastCheckId!: string | null;

  @Column('timestamptz', { nullable: true })
  lastCheckedAt!: Date | null;

  /** Null when no further check is planned. */
  @Column('timestamptz', { nullable: true })
  nextCheckAt!: Date | null;

  /** The address that its page names as its own, when it was last reached. */
  @Column('text', { nullable: true })
  canonicalUrl!: string | null;

  /** The check that was asked for and has not been made yet. */
  @Column('uuid', { nullable: true })
  requestedCheckId!: string | null;

  /** The outbox message that brings it. */
  @Column('uuid', { nullable: true })
  requestedInId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
