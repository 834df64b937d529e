import { LINK_STATES, REVIEW_STATES } from '@app/domain';
import { IntegerField, MapField, ObjectField, TimeField } from '../http/fields/fields';

const zeros = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 0]));

/** Articles, counted. */
export class ArticleCountsDto {
  @IntegerField({ description: 'All articles', example: 1 })
  readonly total!: number;
}

/** Claims, counted. */
export class ClaimCountsDto {
  @IntegerField({ description: 'All claims: the sum of byState', example: 45 })
  readonly total!: number;

  @MapField(
    { type: 'integer' },
    { description: 'By state; every state is there', example: { ...zeros(REVIEW_STATES), pending: 45 } },
  )
  readonly byState!: Readonly<Record<string, number>>;

  @IntegerField({ description: 'Those that look worth checking', example: 30 })
  readonly checkWorthy!: number;

  @IntegerField({ description: 'Those with attention raised', example: 0 })
  readonly attention!: number;

  @IntegerField({ description: 'Those that wait for information which was due by then', example: 0 })
  readonly overdue!: number;
}

/** Citations, counted. */
export class CitationCountsDto {
  @IntegerField({ description: 'All citations: linked and urlMissing together', example: 17 })
  readonly total!: number;

  @IntegerField({ description: 'Those whose address is known', example: 3 })
  readonly linked!: number;

  @IntegerField({ description: 'Those whose address is lost', example: 14 })
  readonly urlMissing!: number;
}

/** Links, counted. */
export class LinkCountsDto {
  @IntegerField({ description: 'All links: the sum of byState', example: 3 })
  readonly total!: number;

  @MapField(
    { type: 'integer' },
    { description: 'By state; every state is there', example: { ...zeros(LINK_STATES), alive: 3 } },
  )
  readonly byState!: Readonly<Record<string, number>>;
}

/** Where everything stands at one moment. */
export class OverviewDto {
  @TimeField({ description: 'The moment' })
  readonly asOf!: Date;

  @ObjectField(() => ArticleCountsDto, { description: 'Articles' })
  readonly articles!: ArticleCountsDto;

  @ObjectField(() => ClaimCountsDto, { description: 'Claims' })
  readonly claims!: ClaimCountsDto;

  @ObjectField(() => CitationCountsDto, { description: 'Citations' })
  readonly citations!: CitationCountsDto;

  @ObjectField(() => LinkCountsDto, { description: 'Links' })
  readonly links!: LinkCountsDto;
}
