import { AddClaim, ListClaimsQuery, MergeClaims, SplitClaim } from '@app/application';
import { type Actor } from '@app/domain';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { ClaimDto } from '../claims/claim.dto';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { etagOf, IfMatch } from '../http/etag';
import { IdParam } from '../http/id-param';
import { Takes } from '../http/takes.decorator';
import { AddClaimDto, MergeClaimsDto, SplitClaimDto, SplitClaimsDto } from './correction.dto';

/** What editors put right where the machine cut an article into the wrong claims. */
@ApiTags('corrections')
@WritesAs('claims:write')
@Controller('v1')
export class CorrectionsController {
  constructor(
    private readonly claims: ListClaimsQuery,
    private readonly addClaim: AddClaim,
    private readonly splitClaim: SplitClaim,
    private readonly mergeClaims: MergeClaims,
  ) {}

  @Post('articles/:articleId/claims')
  @Requires('editor')
  @Takes(AddClaimDto, {
    'words of the article': { text: '$200 million in 2024' },
    'a selection': {
      selector: { quote: { exact: 'Trade fell to $200 million', suffix: ' in 2024' } },
      text: 'Trade in 2024 came to $200 million.',
      kind: 'fact',
      citations: [{ url: 'https://example.org/statistics', anchorText: 'statistics' }],
    },
  })
  @Answers(
    201,
    ClaimDto,
    'Make a claim of a stretch of an article',
    'Links in the stretch that were left out as no citations become its citations.',
    ['ETag', 'Location'],
  )
  async add(
    @CurrentActor() actor: Actor,
    @IdParam('articleId') articleId: string,
    @Body() { selector, text, citations = [], ...judged }: AddClaimDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ClaimDto> {
    // Without a selector the statement is itself the words to look for.
    const added = selector
      ? { selection: selector, text }
      : { selection: text === undefined ? {} : { quote: { exact: text } } };
    const claimId = await this.addClaim.run(actor, articleId, {
      ...judged,
      ...added,
      citations: citations.map(({ url, anchorText }) => ({ url, anchorText: anchorText ?? '' })),
    });
    response.location(`/v1/claims/${claimId}`);
    return this.answer(claimId, response);
  }

  @Post('claims/:claimId/split')
  @HttpCode(200)
  @Requires('editor')
  @Takes(SplitClaimDto, { 'in two': { at: [27] } })
  @Answers(
    200,
    SplitClaimsDto,
    'Split a claim',
    'The first part is the claim itself, with its history and evidence; its proposal is void. The others start as pending.',
    ['ETag'],
  )
  async split(
    @CurrentActor() actor: Actor,
    @IdParam('claimId') claimId: string,
    @IfMatch() expectedVersion: number,
    @Body() { at }: SplitClaimDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SplitClaimsDto> {
    const ids = await this.splitClaim.run(actor, { claimId, expectedVersion }, at);
    const items = await this.claims.some(ids);
    response.set('ETag', etagOf(items[0]?.version ?? expectedVersion + 1));
    return { items };
  }

  @Post('claims/:claimId/merge')
  @HttpCode(200)
  @Requires('editor')
  @Takes(MergeClaimsDto, {
    'with the next one': { with: [{ id: '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e', version: 1 }] },
  })
  @Answers(
    200,
    ClaimDto,
    'Merge claims into one',
    'The claim takes the words, citations and evidence of the others, which are withdrawn as its duplicates.',
    ['ETag'],
  )
  async merge(
    @CurrentActor() actor: Actor,
    @IdParam('claimId') claimId: string,
    @IfMatch() expectedVersion: number,
    @Body() { with: others }: MergeClaimsDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ClaimDto> {
    const targets = others.map(({ id, version }) => ({ claimId: id.toLowerCase(), expectedVersion: version }));
    await this.mergeClaims.run(actor, { claimId, expectedVersion }, targets);
    return this.answer(claimId, response);
  }

  private async answer(claimId: string, response: Response): Promise<ClaimDto> {
    const claim = await this.claims.get(claimId);
    response.set('ETag', etagOf(claim.version));
    return claim;
  }
}
