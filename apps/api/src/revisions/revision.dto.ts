import { REVIEW_STATES, type ReviewState, ATTENTION_KINDS, type AttentionKind } from '@app/domain';
import { ArticleDto } from '../articles/article.dto';
import { ActorDto } from '../claims/actor.dto';
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

const SENTENCE = 'Trade fell to $200 million in 2024.';

/** One step from one wording to another. */
export class WordChangeDto {
  @EnumField(['kept', 'removed', 'added'], { description: 'What became of these words', example: 'kept' })
  readonly kind!: 'kept' | 'removed' | 'added';

  @TextField({ description: 'The words, with the spaces between', example: 'Trade fell to ', min: 0, max: 1_000_000 })
  readonly text!: string;
}

/** A claim whose words the article changed, or those around them. */
export class RewordingDto {
  @IdField({ description: 'The claim' })
  readonly claimId!: string;

  @TextField({
    description: 'The words before; the whole sentence, where only what stands around the claim in it is new',
    example: SENTENCE,
    max: 1_000_000,
  })
  readonly before!: string;

  @TextField({ description: 'The words now', example: 'Trade fell to $250 million in 2024.', max: 1_000_000 })
  readonly after!: string;

  @ObjectListField(() => WordChangeDto, { description: 'The steps from the one to the other' })
  readonly words!: readonly WordChangeDto[];

  @EnumField(REVIEW_STATES, { description: 'Where its review stands after it', example: 'verified' })
  readonly state!: ReviewState;

  @FlagField({ description: 'Whether an open proposal was void by it', example: false })
  readonly proposalVoided!: boolean;

  @EnumField(ATTENTION_KINDS, {
    description: 'What it raised, as the claim is decided',
    nullable: true,
    example: 'claim_text_changed',
  })
  readonly raised!: AttentionKind | null;
}

/** A claim by what it says. */
export class ClaimMentionDto {
  @IdField({ description: 'The claim' })
  readonly claimId!: string;

  @TextField({ description: 'What it says', example: SENTENCE, max: 1_000_000 })
  readonly text!: string;

  @EnumField(REVIEW_STATES, { description: 'Where its review stood', example: 'pending' })
  readonly state!: ReviewState;
}

/** What a revision made of the claims of the one before. */
export class RevisionChangesDto {
  @IntegerField({ description: 'Claims that say what they said, wherever they stand', example: 43 })
  readonly kept!: number;

  @ListField({ description: 'Those of them that stand elsewhere among the others, by id', example: [], max: 1_000_000 })
  readonly moved!: readonly string[];

  @ObjectListField(() => RewordingDto, {
    description: 'Claims with other words, or whose sentence has other words around theirs',
  })
  readonly reworded!: readonly RewordingDto[];

  @ObjectListField(() => ClaimMentionDto, { description: 'Claims whose words are gone; they are kept' })
  readonly lost!: readonly ClaimMentionDto[];

  @ObjectListField(() => ClaimMentionDto, { description: 'Claims whose words had been gone' })
  readonly found!: readonly ClaimMentionDto[];

  @ObjectListField(() => ClaimMentionDto, {
    description: 'Claims made of new sentences, and of what was written to one that had been cut',
  })
  readonly added!: readonly ClaimMentionDto[];

  @ListField({ description: 'Claims whose links are others now, by id', example: [], max: 1_000_000 })
  readonly citationsChanged!: readonly string[];
}

/** How many claims of the one before a revision did what to. */
export class RevisionCountsDto {
  @IntegerField({ description: 'Say what they said, wherever they stand', example: 43 })
  readonly kept!: number;

  @IntegerField({ description: 'Of these, stand elsewhere among the others', example: 1 })
  readonly moved!: number;

  @IntegerField({ description: 'Have other words, or other words around theirs', example: 1 })
  readonly reworded!: number;

  @IntegerField({ description: 'Have no words any more', example: 1 })
  readonly lost!: number;

  @IntegerField({ description: 'Have their words again', example: 0 })
  readonly found!: number;

  @IntegerField({ description: 'Are new', example: 2 })
  readonly added!: number;

  @IntegerField({ description: 'Have other links', example: 0 })
  readonly citationsChanged!: number;
}

/** What became of a new text. */
export class RevisedArticleDto {
  @ObjectField(() => ArticleDto, { description: 'The article as it is now' })
  readonly article!: ArticleDto;

  @ObjectField(() => RevisionChangesDto, {
    description: 'What became of its claims; null when it has this very text already, and no revision was made',
    nullable: true,
  })
  readonly changes!: RevisionChangesDto | null;
}

/** One version of an article, without its text. */
class RevisionSummaryDto {
  @IntegerField({ description: 'Counts from 1', example: 2, min: 1 })
  readonly number!: number;

  @EnumField(['markdown', 'html', 'text', 'pdf'], { description: 'Format it was sent in', example: 'markdown' })
  readonly format!: string;

  @TextField({
    description: 'SHA-256 of the canonical text',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  })
  readonly textSha256!: string;

  @TextField({ description: 'Version of the rules by which it was read', example: '1' })
  readonly extractionVersion!: string;

  @ObjectField(() => ActorDto, { description: 'Who sent it' })
  readonly createdBy!: ActorDto;

  @TimeField({ description: 'When' })
  readonly createdAt!: Date;
}

/** A version of an article in a list. */
export class ListedRevisionDto extends RevisionSummaryDto {
  @ObjectField(() => RevisionCountsDto, { description: 'How much it changed; null for the first', nullable: true })
  readonly changes!: RevisionCountsDto | null;
}

/** A version of an article with all that it changed. */
export class RevisionDto extends RevisionSummaryDto {
  @ObjectField(() => RevisionChangesDto, { description: 'What it changed; null for the first', nullable: true })
  readonly changes!: RevisionChangesDto | null;
}
