import { ARCHIVE_REQUEST_KINDS, type ArchiveRequestKind } from '@app/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';
import { oneOf } from './check';
import { LinkEntity } from './link.entity';

/** A row of `archive_requests`: a copy of a link's page that an archive is asked for, and what became of that. */
@Entity('archive_requests')
@Check('ck_archive_requests_kind', oneOf('kind', ARCHIVE_REQUEST_KINDS))
@Check('ck_archive_requests_capture', 'num_nonnulls(capture_id, capture_begun_at) IN (0, 2)')
@Check('ck_archive_requests_copy', 'num_nonnulls(copy_url, copy_taken_at) IN (0, 2)')
@Check('ck_archive_requests_outcome', 'num_nonnulls(failure, copy_url) <= num_nonnulls(finished_at)')
@Index('ix_archive_requests_link', ['linkId', 'id'])
export class ArchiveRequestEntity {
  /** The id of the outbox message that has it done. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_archive_requests' })
  id!: string;

  @Column('uuid')
  linkId!: string;

  @ManyToOne(() => LinkEntity)
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_archive_requests_link' })
  link?: Relation<LinkEntity>;

  @Column('text')
  kind!: ArchiveRequestKind;

  @Column('uuid')
  requestedById!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'requested_by_id', foreignKeyConstraintName: 'fk_archive_requests_requested_by' })
  requestedBy?: Relation<ActorEntity>;

  @Column('timestamptz')
  createdAt!: Date;

  /** Times that the archive was asked, and could not say or do it. */
  @Column('integer')
  tries!: number;

  /** What the archive calls the capture that it makes at the moment. */
  @Column('text', { nullable: true })
  captureId!: string | null;

  @Column('timestamptz', { nullable: true })
  captureBegunAt!: Date | null;

  /** Null while it is not done. */
  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  /** Why there is no answer, or no new copy, as a code; null for a look-up that was answered, also with "none". */
  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('text', { nullable: true })
  copyUrl!: string | null;

  @Column('timestamptz', { nullable: true })
  copyTakenAt!: Date | null;

  /** HTTP status of the page then; null when the archive does not say. */
  @Column('integer', { nullable: true })
  copyStatus!: number | null;
}
