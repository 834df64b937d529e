import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of `history_exports`: a statement of heads that was signed and written outside of the database. Append-only. */
@Entity('history_exports')
@Check('ck_history_exports_number', 'number > 0')
@Index('ix_history_exports_at', ['exportedAt'])
export class HistoryExportEntity {
  /** Which key signed it; each key has a series of its own. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_history_exports' })
  keyId!: string;

  /** Its place in the series: 1, 2, 3 … */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_history_exports' })
  number!: number;

  /** Of the whole file. */
  @Column('bytea')
  sha256!: Buffer;

  /** How many heads it states. */
  @Column('integer')
  heads!: number;

  @Column('timestamptz')
  exportedAt!: Date;
}
