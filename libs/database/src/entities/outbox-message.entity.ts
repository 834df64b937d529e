import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of `outbox`: work that a transaction caused, waiting to be done by a worker. */
@Entity('outbox')
@Index('ix_outbox_open', ['availableAt', 'id'], { where: 'done_at IS NULL AND failed_at IS NULL' })
@Index('ix_outbox_done', ['doneAt'], { where: 'done_at IS NOT NULL' })
@Index('ix_outbox_failed', ['failedAt'], { where: 'failed_at IS NOT NULL' })
export class OutboxMessageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox' })
  id!: string;

  @Column('text')
  job!: string;

  @Column('jsonb')
  payload!: object;

  /** Of the request that caused it; null when the machine did. */
  @Column('text', { nullable: true })
  requestId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  availableAt!: Date;

  /** When it was last put on the queue. */
  @Column('timestamptz', { nullable: true })
  offeredAt!: Date | null;

  /** 1 (somebody waits for it) to 4; smaller goes first. */
  @Column('integer')
  priority!: number;

  /** Times that its job failed for good on the queue. */
  @Column('integer', { default: 0 })
  failures!: number;

  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;

  /** When it was given up. */
  @Column('timestamptz', { nullable: true })
  failedAt!: Date | null;

  @Column('text', { nullable: true })
  lastError!: string | null;
}
