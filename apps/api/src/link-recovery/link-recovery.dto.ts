import { type AppliedProposal, type PageJobStatus } from '@app/application';
import { MATCH_KINDS, type MatchKind, OUTDATED_REASONS, type OutdatedReason } from '@app/domain';
import { MAX_BYTES } from '@app/extraction';
import { PageFailureDto } from '../articles/page-failure.dto';
import { ActorDto } from '../claims/actor.dto';
import {
  EnumField,
  IdField,
  IdListField,
  IntegerField,
  NumberField,
  ObjectField,
  ObjectListField,
  TextField,
  TimeField,
  WebAddressField,
} from '../http/fields/fields';

const URL_MAX = 100_000;

/** Longest sentence sent: as long as the longest article. */
const SENTENCE_MAX = MAX_BYTES.html;

/** Where to look for lost addresses; without anything, at the article's source URL. */
export class RecoverLinksDto {
  @WebAddressField({
    description: 'Where the page is, when not at the source URL of the article',
    optional: true,
    example: 'https://example.org/trade-fell',
  })
  readonly url?: string;

  @TextField({
    description: 'The page itself, as HTML of at most 4 MiB; it is fetched unless it is given',
    optional: true,
    max: MAX_BYTES.html,
    example: '<p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p>',
  })
  readonly html?: string;

  @EnumField(['html'], { description: 'What the content is', optional: true, example: 'html' })
  readonly format?: 'html';

  @TextField({
    description: 'Another name for html, as articles have it',
    optional: true,
    max: MAX_BYTES.html,
    example: '<p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p>',
  })
  readonly content?: string;
}

/** How the sentence of a proposal was found on the page. */
export class SentenceMatchDto {
  @EnumField(MATCH_KINDS, {
    description: 'exact; normalised: apart from quotation marks, dashes and spaces; fuzzy: in most of the words',
    example: 'exact',
  })
  readonly kind!: MatchKind;

  @NumberField({ description: 'Share of words in common', example: 1, min: 0, max: 1 })
  readonly similarity!: number;

  @TextField({
    description: 'The sentence in the article',
    example: 'Trade fell to $200 million in 2024.',
    max: SENTENCE_MAX,
  })
  readonly ours!: string;

  @TextField({
    description: 'The sentence on the page',
    example: 'Trade fell to $200 million in 2024.',
    max: SENTENCE_MAX,
  })
  readonly theirs!: string;
}

/** An address that the page has for a citation. */
export class AddressProposalDto {
  @IdField({ description: 'The proposal' })
  readonly id!: string;

  @IdField({ description: 'The claim' })
  readonly claimId!: string;

  @IdField({ description: 'Its citation' })
  readonly citationId!: string;

  @TextField({ description: 'The words that carry it', min: 0, example: 'fell', max: SENTENCE_MAX })
  readonly anchorText!: string;

  @TextField({ description: 'The address', example: 'https://example.org/statistics', max: SENTENCE_MAX })
  readonly url!: string;

  @ObjectField(() => SentenceMatchDto, { description: 'On what it rests' })
  readonly match!: SentenceMatchDto;

  @EnumField(['proposed', 'applied', 'outdated'], { description: 'How it stands', example: 'proposed' })
  readonly status!: string;

  @EnumField(OUTDATED_REASONS, {
    description:
      'Why it is outdated: the article has a new text, or the citation is gone, belongs to another claim, or has an address',
    nullable: true,
  })
  readonly reason!: OutdatedReason | null;

  @TimeField({ description: 'When it was taken up; null unless it was', nullable: true })
  readonly appliedAt!: Date | null;

  @ObjectField(() => ActorDto, { description: 'Who took it up', nullable: true })
  readonly appliedBy!: ActorDto | null;
}

/** A citation that lacks an address, and for which nothing is proposed. */
export class OpenCitationDto {
  @IdField({ description: 'The claim' })
  readonly claimId!: string;

  @IdField({ description: 'Its citation' })
  readonly citationId!: string;

  @TextField({ description: 'The words that carry it', min: 0, example: 'agreed', max: SENTENCE_MAX })
  readonly anchorText!: string;

  @TextField({ description: 'Its sentence', example: 'The board agreed in December.', max: SENTENCE_MAX })
  readonly sentence!: string;
}

class LinkRecoverySummaryDto {
  @IdField({ description: 'The recovery' })
  readonly id!: string;

  @IdField({ description: 'The article' })
  readonly articleId!: string;

  @IntegerField({ description: 'The revision that was looked at', example: 1, min: 1 })
  readonly revision!: number;

  @TextField({
    description: 'Where the page is; null when it was given and nobody said',
    nullable: true,
    example: 'https://example.org/trade-fell',
    max: URL_MAX,
  })
  readonly pageUrl!: string | null;

  @EnumField(['queued', 'done', 'failed'], { description: 'How far it is', example: 'done' })
  readonly status!: PageJobStatus;

  @ObjectField(() => PageFailureDto, { description: 'Why it failed; null unless it did', nullable: true })
  readonly failure!: PageFailureDto | null;

  @TextField({
    description: 'The last address that answered; null when the page was given',
    nullable: true,
    example: 'https://www.example.org/trade-fell',
    max: URL_MAX,
  })
  readonly finalUrl!: string | null;

  @IntegerField({ description: 'HTTP status of that answer', nullable: true, example: 200 })
  readonly httpStatus!: number | null;

  @IntegerField({ description: 'Citations that lacked an address', example: 17 })
  readonly missing!: number;

  @ObjectField(() => ActorDto, { description: 'Who asked for it' })
  readonly requestedBy!: ActorDto;

  @TimeField({ description: 'When it was asked for' })
  readonly createdAt!: Date;

  @TimeField({ description: 'When it was done or had failed; null while it is queued', nullable: true })
  readonly finishedAt!: Date | null;
}

/** A search for an article's lost addresses on a page. */
export class LinkRecoveryDto extends LinkRecoverySummaryDto {
  @ObjectListField(() => AddressProposalDto, { description: 'What was found, in the order of the article' })
  readonly proposals!: readonly AddressProposalDto[];

  @ObjectListField(() => OpenCitationDto, { description: 'Citations that lack an address and got no proposal' })
  readonly open!: readonly OpenCitationDto[];
}

/** Such a search in a list. */
export class ListedLinkRecoveryDto extends LinkRecoverySummaryDto {
  @IntegerField({ description: 'How many addresses were found', example: 17 })
  readonly proposals!: number;

  @IntegerField({ description: 'How many of them were taken up', example: 0 })
  readonly applied!: number;
}

/** Which proposals to take up. */
export class ApplyRecoveryDto {
  @IdListField({ description: 'Their ids; all of them unless given', optional: true, max: 1_000 })
  readonly proposals?: readonly string[];
}

/** What became of one proposal. */
export class AppliedProposalDto {
  @IdField({ description: 'The proposal' })
  readonly proposalId!: string;

  @IdField({ description: 'The claim' })
  readonly claimId!: string;

  @IdField({ description: 'Its citation' })
  readonly citationId!: string;

  @EnumField(['applied', 'already_applied', 'skipped'], { description: 'What became of it', example: 'applied' })
  readonly result!: AppliedProposal['result'];

  @EnumField(OUTDATED_REASONS, { description: 'Why it was skipped; null unless it was', nullable: true })
  readonly reason!: OutdatedReason | null;
}

/** What became of the proposals. */
export class AppliedRecoveryDto {
  @ObjectListField(() => AppliedProposalDto, { description: 'In the order of the article' })
  readonly items!: readonly AppliedProposalDto[];
}
