import { type Rating } from '@app/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ActorEntity } from './actor.entity';

/** A row of `rating_vocabularies`: the desk's own words for the verdicts, from one time to the next. Never changed. */
@Entity('rating_vocabularies')
@Check('ck_rating_vocabularies_version', 'version > 0')
export class RatingVocabularyEntity {
  /** 1 for the first. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_rating_vocabularies' })
  version!: number;

  @Column('jsonb')
  ratings!: readonly Rating[];

  @Column('uuid')
  createdById!: string;

  @ManyToOne(() => ActorEntity)
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'fk_rating_vocabularies_created_by' })
  createdBy?: Relation<ActorEntity>;

  @Column('timestamptz')
  createdAt!: Date;
}
