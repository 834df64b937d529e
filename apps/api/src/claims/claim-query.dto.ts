import { CLAIM_SORTS, type ClaimSort } from '@app/application';
import {
  ATTENTION_KINDS,
  type AttentionKind,
  CLAIM_KINDS,
  type ClaimKind,
  LINK_STATES,
  type LinkState,
  REVIEW_STATES,
  type ReviewState,
  type Verdict,
  VERDICTS,
} from '@app/domain';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Matches } from 'class-validator';
import { EnumField, FlagField, IdField, ListField, TextField, TimeField } from '../http/fields/fields';
import { flagOf } from '../http/fields/query-value';
import { PageQueryDto } from '../http/paging/page.dto';

/** True or false, as a query string has it. */
const QueryFlag = (options: Parameters<typeof FlagField>[0]): PropertyDecorator =>
  applyDecorators(
    FlagField(options),
    Transform(({ value }: { value: unknown }) => flagOf(value)),
  );

/** Which claims are wanted, and in what order; conditions are combined with "and". */
export class ClaimsOfArticleQueryDto extends PageQueryDto {
  @Transform(({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value))
  @ListField({
    description: 'In one of these states, separated by commas',
    optional: true,
    values: REVIEW_STATES,
    min: 1,
    example: ['pending'],
  })
  readonly state?: readonly ReviewState[];

  @EnumField(VERDICTS, { description: 'With this verdict in force', optional: true, example: 'disputed' })
  readonly verdict?: Verdict;

  @Matches(/^(me|none|any|[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12})$/, {
    message: 'must be me, none, any or an actor’s id',
  })
  @TextField({ description: 'me, none, any or an actor’s id', optional: true, example: 'me', max: 36 })
  readonly assignee?: string;

  @EnumField(['any', ...ATTENTION_KINDS], { description: 'With this attention raised', optional: true, example: 'any' })
  readonly attention?: AttentionKind | 'any';

  @EnumField(['url_missing', ...LINK_STATES], {
    description: 'With a citation whose link is in this state, or whose address is lost',
    optional: true,
    example: 'url_missing',
  })
  readonly linkState?: LinkState | 'url_missing';

  @EnumField(CLAIM_KINDS, { description: 'Of this kind', optional: true, example: 'fact' })
  readonly kind?: ClaimKind;

  @TextField({ description: 'Whose speaker’s name contains this', optional: true, example: 'Bondarev', max: 200 })
  readonly speaker?: string;

  @TextField({ description: 'Whose text contains this', optional: true, example: 'oil', max: 200 })
  readonly q?: string;

  @TimeField({ description: 'Written at or after this moment', optional: true })
  readonly updatedSince?: Date;

  @QueryFlag({ description: 'Which wait for information that was due by now', optional: true, example: true })
  readonly overdue?: boolean;

  @QueryFlag({
    description: 'Whose assignee let them lie for so long that others may take them over',
    optional: true,
    example: true,
  })
  readonly assignmentExpired?: boolean;

  @QueryFlag({
    description: 'Which you may approve or return: never what you proposed or worded yourself',
    optional: true,
    example: true,
  })
  readonly awaitingMyApproval?: boolean;

  @QueryFlag({
    description: 'Whose words the article no longer has; or, with false, still has',
    optional: true,
    example: true,
  })
  readonly lost?: boolean;

  @Matches(/^(me|[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12})$/, { message: 'must be me or an actor’s id' })
  @TextField({
    description: 'With an open thread of comments that mentions me, or the actor with this id',
    optional: true,
    example: 'me',
    max: 36,
  })
  readonly mentioned?: string;

  @EnumField(CLAIM_SORTS, { description: 'Order', optional: true, example: 'newest' })
  readonly sort?: ClaimSort;
}

/** As `ClaimsOfArticleQueryDto`, over all articles. */
export class ClaimQueryDto extends ClaimsOfArticleQueryDto {
  @IdField({ description: 'Of this article', optional: true })
  readonly article?: string;
}
