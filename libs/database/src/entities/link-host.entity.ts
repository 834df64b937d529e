import { PERSONS_WORDS, type PersonsWord } from '@app/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from './check';

/** A row of `link_hosts`: what is remembered of a host whose links failed, or of which a person spoke. */
@Entity('link_hosts')
@Check('ck_link_hosts_word', oneOf('word', PERSONS_WORDS))
export class LinkHostEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_link_hosts' })
  host!: string;

  /** What a person said of it; holds for all its links of which nobody spoke. */
  @Column('text', { nullable: true })
  word!: PersonsWord | null;

  /** Checks in a row in which it did not answer as it should. */
  @Column('integer')
  failures!: number;

  /** Until when its links are not checked by themselves. */
  @Column('timestamptz', { nullable: true })
  restsUntil!: Date | null;
}
