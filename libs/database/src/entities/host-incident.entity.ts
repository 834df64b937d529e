import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of `host_incidents`: links of one host that failed alike within a short time, however few there are yet. */
@Entity('host_incidents')
@Index('ix_host_incidents_host', ['host', 'firstAt'])
export class HostIncidentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_host_incidents' })
  id!: string;

  @Column('text')
  host!: string;

  /** The reason code of the checks. */
  @Column('text')
  reason!: string;

  @Column('timestamptz')
  firstAt!: Date;

  @Column('timestamptz')
  lastAt!: Date;
}
