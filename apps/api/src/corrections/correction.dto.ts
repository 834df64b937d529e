import { CLAIM_KINDS, type ClaimKind } from '@app/domain';
import { NewCitationDto, PositionDto } from '../citations/citation.dto';
import { AttributionDto, ClaimDto } from '../claims/claim.dto';
import {
  EnumField,
  FlagField,
  IdField,
  IntegerField,
  IntegerListField,
  ObjectField,
  ObjectListField,
  TextField,
} from '../http/fields/fields';

/** Longest stretch of an article that is named by its words, in UTF-16 code units. */
const LONGEST = 100_000;

/** Words of an article's text (W3C TextQuoteSelector). */
export class QuoteDto {
  @TextField({ description: 'The words', example: 'Trade fell', max: LONGEST, words: true })
  readonly exact!: string;

  @TextField({ description: 'What stands before them', optional: true, example: '', min: 0, max: 1_000 })
  readonly prefix?: string;

  @TextField({ description: 'What stands after them', optional: true, example: ' to $200', min: 0, max: 1_000 })
  readonly suffix?: string;
}

/** A stretch of an article's text, by its place, its words, or both. */
export class SelectionDto {
  @ObjectField(() => PositionDto, { description: 'By its offsets in the canonical text', optional: true })
  readonly position?: PositionDto;

  @ObjectField(() => QuoteDto, { description: 'By its words', optional: true })
  readonly quote?: QuoteDto;
}

/** A claim to make of a stretch of an article. */
export class AddClaimDto {
  @ObjectField(() => SelectionDto, {
    description: 'The stretch; without it, text must be words of the article',
    optional: true,
  })
  readonly selector?: SelectionDto;

  @TextField({
    description: 'The statement, where it is not to be the very words; or, without a selector, the words',
    optional: true,
    example: 'Trade fell',
    max: LONGEST,
    words: true,
  })
  readonly text?: string;

  @EnumField(CLAIM_KINDS, {
    description: 'What sort of statement it is; judged unless given',
    optional: true,
    example: 'fact',
  })
  readonly kind?: ClaimKind;

  @ObjectField(() => AttributionDto, {
    description: 'Who is credited with it; judged unless given',
    optional: true,
    nullable: true,
  })
  readonly attribution?: AttributionDto | null;

  @FlagField({ description: 'Whether it is worth checking; judged unless given', optional: true, example: true })
  readonly checkWorthy?: boolean;

  @ObjectListField(() => NewCitationDto, {
    description: 'What it cites, besides left-out links in the stretch',
    optional: true,
    max: 100,
  })
  readonly citations?: readonly NewCitationDto[];
}

/** Where a claim is to be split. */
export class SplitClaimDto {
  @IntegerListField({
    description: 'Where each further part begins, as offsets in the claim’s words (its selector’s exact quote)',
    example: [27],
    min: 1,
    max: 100,
  })
  readonly at!: readonly number[];
}

/** A claim at the version that was seen. */
export class SeenClaimDto {
  @IdField({ description: 'The claim' })
  readonly id!: string;

  @IntegerField({ description: 'Its version, as in its ETag', example: 1, min: 1 })
  readonly version!: number;
}

/** Claims to merge into one. */
export class MergeClaimsDto {
  @ObjectListField(() => SeenClaimDto, {
    description: 'Claims beside it, which are withdrawn as its duplicates',
    min: 1,
    max: 100,
  })
  readonly with!: readonly SeenClaimDto[];
}

/** The claims that one was split into. */
export class SplitClaimsDto {
  @ObjectListField(() => ClaimDto, { description: 'The parts in the order of the text; the first is the claim itself' })
  readonly items!: readonly ClaimDto[];
}
