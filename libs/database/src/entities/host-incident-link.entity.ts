import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { HostIncidentEntity } from './host-incident.entity';
import { LinkEntity } from './link.entity';

/** A row of `host_incident_links`: a link that an incident of its host concerns. */
@Entity('host_incident_links')
export class HostIncidentLinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_host_incident_links' })
  incidentId!: string;

  @ManyToOne(() => HostIncidentEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'incident_id', foreignKeyConstraintName: 'fk_host_incident_links_incident' })
  incident?: Relation<HostIncidentEntity>;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_host_incident_links' })
  linkId!: string;

  @ManyToOne(() => LinkEntity)
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_host_incident_links_link' })
  link?: Relation<LinkEntity>;
}
