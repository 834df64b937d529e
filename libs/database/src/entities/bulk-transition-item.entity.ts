import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { BulkTransitionEntity } from './bulk-transition.entity';

/** A row of `bulk_transition_items`: one claim of many, and what came of it. */
@Entity('bulk_transition_items')
export class BulkTransitionItemEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bulk_transition_items' })
  bulkId!: string;

  @ManyToOne(() => BulkTransitionEntity)
  @JoinColumn({ name: 'bulk_id', foreignKeyConstraintName: 'fk_bulk_transition_items_bulk' })
  bulk?: Relation<BulkTransitionEntity>;

  /** Its place in the request, from 0. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_bulk_transition_items' })
  ordinal!: number;

  @Column('uuid')
  claimId!: string;

  /** The version that was seen by whoever asked. */
  @Column('integer')
  version!: number;

  /** Null until its turn has come. */
  @Column('jsonb', { nullable: true })
  result!: object | null;
}
