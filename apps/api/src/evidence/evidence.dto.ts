import { EVIDENCE_STANCES, type EvidenceStance, SOURCE_TYPES, type SourceType } from '@app/domain';
import { ActorDto } from '../claims/actor.dto';
import { EnumField, IdField, ObjectField, ObjectListField, TextField, TimeField } from '../http/fields/fields';
import { LinkDto } from '../links/link.dto';

/** What a reviewer rests a decision on. */
export class EvidenceDto {
  @IdField({ description: 'The piece of evidence' })
  readonly id!: string;

  @TextField({ description: 'Address, when it is on the web', nullable: true, min: 0, max: 100_000 })
  readonly url!: string | null;

  @TextField({ description: 'What it is, when it is not on the web', nullable: true })
  readonly description!: string | null;

  @EnumField(EVIDENCE_STANCES, { description: 'How it bears on the claim', example: 'supports' })
  readonly stance!: EvidenceStance;

  @EnumField(SOURCE_TYPES, { description: 'Origin of the fact, or a report of it', example: 'primary' })
  readonly sourceType!: SourceType;

  @TextField({ description: 'Where in the source', nullable: true, example: 'Table 3' })
  readonly locator!: string | null;

  @TextField({ description: 'The words relied on', nullable: true })
  readonly excerpt!: string | null;

  @ObjectField(() => LinkDto, { description: 'The link, with its newest check', nullable: true })
  readonly link!: LinkDto | null;

  @ObjectField(() => ActorDto, { description: 'Who added it' })
  readonly addedBy!: ActorDto;

  @TimeField({ description: 'When it was added' })
  readonly createdAt!: Date;
}

/** A piece of evidence to add: a url, or a description of what is not on the web. */
export class AddEvidenceDto {
  @TextField({
    description: 'Address, when it is on the web',
    optional: true,
    max: 4_096,
    example: 'https://example.org/statistics',
  })
  readonly url?: string;

  @TextField({ description: 'What it is, when it is not on the web', optional: true, words: true })
  readonly description?: string;

  @EnumField(EVIDENCE_STANCES, { description: 'How it bears on the claim', example: 'supports' })
  readonly stance!: EvidenceStance;

  @EnumField(SOURCE_TYPES, { description: 'Origin of the fact, or a report of it', example: 'primary' })
  readonly sourceType!: SourceType;

  @TextField({ description: 'Where in the source', optional: true, example: 'Table 3', max: 1_000 })
  readonly locator?: string;

  @TextField({ description: 'The words relied on', optional: true, example: 'Exports came to 200 million dollars.' })
  readonly excerpt?: string;
}

/** All evidence of a claim. */
export class EvidenceListDto {
  @ObjectListField(() => EvidenceDto, { description: 'Oldest first' })
  readonly items!: readonly EvidenceDto[];
}
