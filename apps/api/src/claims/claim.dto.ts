import {
  ATTENTION_KINDS,
  type AttentionKind,
  CLAIM_KINDS,
  CLAIM_ORIGINS,
  type ClaimKind,
  type ClaimOrigin,
  CORRECTABLE_FIELDS,
  type CorrectableField,
  REVIEW_STATES,
  type ReviewState,
  type Verdict,
  VERDICTS,
} from '@app/domain';
import { CitationDto, PositionDto } from '../citations/citation.dto';
import { EvidenceDto } from '../evidence/evidence.dto';
import {
  EnumField,
  FlagField,
  IdField,
  IntegerField,
  ListField,
  ObjectField,
  ObjectListField,
  TextField,
  TimeField,
} from '../http/fields/fields';
import { ActorDto } from './actor.dto';
import { DecisionDto, ProposalDto } from './decision.dto';

/** A claim as examples have it. */
export const SENTENCE = 'Trade between the two countries came to about $200 million in 2024.';

/** How attribution reaches a sentence. */
const ATTRIBUTION_SCOPES = ['explicit', 'pronoun', 'carried-back', 'carried-forward'] as const;

/** A quotation with its surroundings (W3C TextQuoteSelector). */
export class TextQuoteDto {
  @TextField({ description: 'The words as they stand in the revision', example: SENTENCE, max: 1_000_000 })
  readonly exact!: string;

  @TextField({ description: 'Up to 32 characters before', example: 'small partner. ', min: 0 })
  readonly prefix!: string;

  @TextField({ description: 'Up to 32 characters after', example: ' Most of it was', min: 0 })
  readonly suffix!: string;
}

/** Where a claim stands in its revision (W3C Web Annotation). */
export class SelectorDto {
  @ObjectField(() => TextQuoteDto, { description: 'By its words' })
  readonly quote!: TextQuoteDto;

  @ObjectField(() => PositionDto, { description: 'By its offsets' })
  readonly position!: PositionDto;
}

/** Who is credited with a claim's content. */
export class AttributionDto {
  @TextField({ description: 'Fullest name used in the article', nullable: true, example: 'Boris Bondarev', max: 500 })
  readonly speaker!: string | null;

  @TextField({ description: 'Words used in this sentence', nullable: true, example: 'Bondarev', max: 500 })
  readonly mention!: string | null;

  @TextField({
    description: 'News organisation through which it reached us',
    nullable: true,
    example: 'Kommersant',
    max: 500,
  })
  readonly outlet!: string | null;

  @TextField({ description: 'Where it was said', nullable: true, example: 'a Telegram post', max: 500 })
  readonly venue!: string | null;

  @FlagField({ description: 'Whether the source is anonymous', example: false })
  readonly unnamed!: boolean;

  @EnumField(ATTRIBUTION_SCOPES, { description: 'How the attribution reaches this sentence', example: 'explicit' })
  readonly scope!: string;
}

/** One checkable statement of an article. */
export class ClaimDto {
  @IdField({ description: 'The claim' })
  readonly id!: string;

  @IdField({ description: 'The article it stands in' })
  readonly articleId!: string;

  @IntegerField({ description: 'Number of the revision that the selector refers to', example: 1 })
  readonly revision!: number;

  @FlagField({ description: 'Whether the article has a newer revision, which has not its words', example: false })
  readonly lost!: boolean;

  @EnumField(CLAIM_ORIGINS, { description: 'How it came to be', example: 'extracted' })
  readonly origin!: ClaimOrigin;

  @IdField({
    description: 'The claim that it was split from, or that stands beside it in its sentence',
    nullable: true,
  })
  readonly derivedFrom!: string | null;

  @ListField({ description: 'What of it a person put right', values: CORRECTABLE_FIELDS, example: [] })
  readonly corrected!: readonly CorrectableField[];

  @IntegerField({ description: 'Place among the claims of the article, from 0', example: 27 })
  readonly ordinal!: number;

  @TextField({ description: 'The statement', example: SENTENCE, max: 1_000_000 })
  readonly text!: string;

  @ObjectField(() => SelectorDto, { description: 'Where it stands in the text' })
  readonly selector!: SelectorDto;

  @EnumField(CLAIM_KINDS, { description: 'What sort of statement it is', example: 'fact' })
  readonly kind!: ClaimKind;

  @ObjectField(() => AttributionDto, { description: 'Who is credited with it', nullable: true })
  readonly attribution!: AttributionDto | null;

  @FlagField({ description: 'Whether it looks worth checking', example: true })
  readonly checkWorthy!: boolean;

  @ListField({ description: 'Why it does or does not', example: ['number', 'date'] })
  readonly checkWorthyReasons!: readonly string[];

  @EnumField(REVIEW_STATES, { description: 'Where the work is', example: 'pending' })
  readonly state!: ReviewState;

  @TimeField({ description: 'Since when' })
  readonly stateSince!: Date;

  @EnumField(VERDICTS, { description: 'The verdict in force', nullable: true, example: 'verified' })
  readonly verdict!: Verdict | null;

  @IntegerField({ description: 'Counts writes; the number in the ETag', example: 1, min: 1 })
  readonly version!: number;

  @ObjectField(() => ActorDto, { description: 'Who works on it', nullable: true })
  readonly assignee!: ActorDto | null;

  @TimeField({ description: 'Until when, unless they do something; then others may take it over', nullable: true })
  readonly assignedUntil!: Date | null;

  @IdField({ description: 'Who worded it; null where the words are the article’s own', nullable: true })
  readonly textAuthorId!: string | null;

  @IntegerField({ description: 'Proposals returned since it was last opened', example: 0 })
  readonly returns!: number;

  @ObjectField(() => ProposalDto, { description: 'The verdict that waits for approval', nullable: true })
  readonly proposal!: ProposalDto | null;

  @TextField({ description: 'What it waits for', nullable: true, example: 'a call back from the ministry' })
  readonly waitingOn!: string | null;

  @TimeField({ description: 'Until when it waits', nullable: true })
  readonly dueAt!: Date | null;

  @IdField({ description: 'The claim that says the same', nullable: true })
  readonly duplicateOf!: string | null;

  @ListField({ description: 'What the machine wants a person to look at', values: ATTENTION_KINDS, example: [] })
  readonly attention!: readonly AttentionKind[];

  @TimeField({ description: 'Since when', nullable: true })
  readonly attentionSince!: Date | null;

  @ObjectListField(() => CitationDto, { description: 'The links that the article gives for it' })
  readonly citations!: readonly CitationDto[];

  @ObjectListField(() => EvidenceDto, { description: 'What reviewers found' })
  readonly evidence!: readonly EvidenceDto[];

  @IntegerField({
    description:
      'Sources of evidence for or against it that do not depend on each other: pages of one registrable domain, or of one canonical address, are one',
    example: 2,
  })
  readonly independentSources!: number;

  @ObjectField(() => DecisionDto, { description: 'The newest decision', nullable: true })
  readonly decision!: DecisionDto | null;

  @TimeField({ description: 'When it was made' })
  readonly createdAt!: Date;

  @TimeField({ description: 'When it was last written' })
  readonly updatedAt!: Date;
}

/** What of a claim an editor puts right. */
export class EditClaimDto {
  @TextField({
    description: 'The statement; new words void an open proposal',
    optional: true,
    example: SENTENCE,
    words: true,
  })
  readonly text?: string;

  @EnumField(CLAIM_KINDS, { description: 'What sort of statement it is', optional: true, example: 'fact' })
  readonly kind?: ClaimKind;

  @ObjectField(() => AttributionDto, { description: 'Who is credited with it', optional: true, nullable: true })
  readonly attribution?: AttributionDto | null;

  @FlagField({ description: 'Whether it is worth checking', optional: true, example: true })
  readonly checkWorthy?: boolean;
}
