import {
  AddCitation,
  ChangeCitation,
  type ClaimTarget,
  type ClaimView,
  ListClaimsQuery,
  RemoveCitation,
  TakeLinkBack,
} from '@app/application';
import { type Actor, DomainError } from '@app/domain';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import { ApiExtraModels, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { etagOf, IfMatch } from '../http/etag';
import { IdParam } from '../http/id-param';
import { Takes } from '../http/takes.decorator';
import { AddCitationDto, ChangeCitationDto, CitationDto, CitationListDto } from './citation.dto';

/** The citations of a claim. They are part of it: each write carries and raises the claim's version. */
@ApiTags('citations')
@ApiExtraModels(CitationDto)
@WritesAs('links:write')
@Controller('v1/claims/:claimId/citations')
export class CitationsController {
  constructor(
    private readonly claims: ListClaimsQuery,
    private readonly addCitation: AddCitation,
    private readonly changeCitation: ChangeCitation,
    private readonly removeCitation: RemoveCitation,
    private readonly takeLinkBack: TakeLinkBack,
  ) {}

  @Get()
  @Requires('viewer')
  @Answers(200, CitationListDto, 'List the citations of a claim', undefined, ['ETag'])
  async list(
    @IdParam('claimId') claimId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CitationListDto> {
    const claim = await this.claims.get(claimId);
    response.set('ETag', etagOf(claim.version));
    return { items: claim.citations };
  }

  @Get(':citationId')
  @Requires('viewer')
  @Answers(200, CitationDto, 'Get a citation', undefined, ['ETag'])
  async get(
    @IdParam('claimId') claimId: string,
    @IdParam('citationId') citationId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CitationDto> {
    return this.answer(claimId, citationId, response);
  }

  @Post()
  @Requires('reviewer')
  @Takes(AddCitationDto, { 'a report': { url: 'https://example.org/report', anchorText: 'reported' } })
  @Answers(
    201,
    CitationDto,
    'Add a citation',
    'By its address, or by a link that the article leaves out as none. A link that is new to the desk is checked at once.',
    ['ETag', 'Location'],
  )
  async add(
    @CurrentActor() actor: Actor,
    @IdParam('claimId') claimId: string,
    @IfMatch() expectedVersion: number,
    @Body() added: AddCitationDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CitationDto> {
    const citationId = await this.addTo({ claimId, expectedVersion }, actor, added);
    response.location(`/v1/claims/${claimId}/citations/${citationId}`);
    return this.answer(claimId, citationId, response);
  }

  @Patch(':citationId')
  @Requires('reviewer')
  @Takes(ChangeCitationDto, {
    'its address back': { url: 'https://example.org/report' },
    'other words': { anchorText: 'said in a report' },
    'lost after all': { url: null },
  })
  @Answers(
    200,
    CitationDto,
    'Change a citation',
    'Gives it its address back, or another one; a link that is new to the desk is checked at once.',
    ['ETag'],
  )
  async change(
    @CurrentActor() actor: Actor,
    @IdParam('claimId') claimId: string,
    @IdParam('citationId') citationId: string,
    @IfMatch() expectedVersion: number,
    @Body() change: ChangeCitationDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CitationDto> {
    await this.changeCitation.run(actor, { claimId, expectedVersion }, citationId, change);
    return this.answer(claimId, citationId, response);
  }

  @Delete(':citationId')
  @HttpCode(204)
  @Requires('reviewer')
  @Answers(204, null, 'Remove a citation', 'History keeps what it was.', ['ETag'])
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam('claimId') claimId: string,
    @IdParam('citationId') citationId: string,
    @IfMatch() expectedVersion: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.removeCitation.run(actor, { claimId, expectedVersion }, citationId);
    response.set('ETag', etagOf(expectedVersion + 1));
  }

  private async addTo(
    target: ClaimTarget,
    actor: Actor,
    { url, anchorText, leftOut }: AddCitationDto,
  ): Promise<string> {
    if (leftOut !== undefined && url === undefined && anchorText === undefined) {
      return this.takeLinkBack.run(actor, target, leftOut.toLowerCase());
    }
    if (leftOut === undefined && url !== undefined) {
      return this.addCitation.run(actor, target, { url, anchorText: anchorText ?? '' });
    }
    throw new DomainError(
      'invalid_fields',
      'A citation is added by its address, or taken back by the id of a left-out link.',
      {
        fields: [{ field: 'url', detail: 'must be given, unless leftOut is given alone' }],
      },
    );
  }

  private async answer(claimId: string, citationId: string, response: Response): Promise<CitationDto> {
    const claim = await this.claims.get(claimId);
    response.set('ETag', etagOf(claim.version));
    return citationOf(claim, citationId);
  }
}

const citationOf = (claim: ClaimView, citationId: string) => {
  const citation = claim.citations.find(({ id }) => id === citationId);
  if (!citation) throw new DomainError('not_found', 'The claim has no such citation.');
  return citation;
};
