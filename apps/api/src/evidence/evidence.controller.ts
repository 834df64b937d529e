import { AddEvidence, ListClaimsQuery, RemoveEvidence } from '@app/application';
import { type Actor, DomainError } from '@app/domain';
import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { etagOf, IfMatch } from '../http/etag';
import { IdParam } from '../http/id-param';
import { Takes } from '../http/takes.decorator';
import { AddEvidenceDto, EvidenceDto, EvidenceListDto } from './evidence.dto';

/** The evidence of a claim. It is part of it: each write carries and raises the claim's version. */
@ApiTags('evidence')
@WritesAs('claims:review')
@Controller('v1/claims/:claimId/evidence')
export class EvidenceController {
  constructor(
    private readonly claims: ListClaimsQuery,
    private readonly addEvidence: AddEvidence,
    private readonly removeEvidence: RemoveEvidence,
  ) {}

  @Get()
  @Requires('viewer')
  @Answers(200, EvidenceListDto, 'List the evidence of a claim', undefined, ['ETag'])
  async list(
    @IdParam('claimId') claimId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EvidenceListDto> {
    const claim = await this.claims.get(claimId);
    response.set('ETag', etagOf(claim.version));
    return { items: claim.evidence };
  }

  @Post()
  @Requires('reviewer')
  @Takes(AddEvidenceDto, {
    'on the web': {
      url: 'https://example.org/statistics',
      stance: 'supports',
      sourceType: 'primary',
      locator: 'Table 3',
      excerpt: 'Exports came to 200 million dollars.',
    },
    'not on the web': { description: 'Log of the harbour master, 2022', stance: 'context', sourceType: 'secondary' },
  })
  @Answers(
    201,
    EvidenceDto,
    'Add evidence',
    'A link that is new to the desk is checked at once. An open proposal becomes void.',
    ['ETag'],
  )
  async add(
    @CurrentActor() actor: Actor,
    @IdParam('claimId') claimId: string,
    @IfMatch() expectedVersion: number,
    @Body() { url, description, stance, sourceType, locator, excerpt }: AddEvidenceDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EvidenceDto> {
    if ((url === undefined) === (description === undefined)) {
      throw new DomainError('invalid_fields', 'Evidence is a url or a description, one of the two.', {
        fields: [{ field: 'url', detail: 'give either url or description' }],
      });
    }
    const added = {
      url: url ?? null,
      description: description ?? null,
      stance,
      sourceType,
      locator: locator ?? null,
      excerpt: excerpt ?? null,
    };
    const evidenceId = await this.addEvidence.run(actor, { claimId, expectedVersion }, added);
    const claim = await this.claims.get(claimId);
    response.set('ETag', etagOf(claim.version));
    const evidence = claim.evidence.find(({ id }) => id === evidenceId);
    if (!evidence) throw new DomainError('not_found', 'The evidence was removed again meanwhile.');
    return evidence;
  }

  @Delete(':evidenceId')
  @HttpCode(204)
  @Requires('reviewer')
  @Answers(204, null, 'Remove evidence', 'Decisions made on it keep their copy. An open proposal becomes void.', [
    'ETag',
  ])
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam('claimId') claimId: string,
    @IdParam('evidenceId') evidenceId: string,
    @IfMatch() expectedVersion: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.removeEvidence.run(actor, { claimId, expectedVersion }, evidenceId);
    response.set('ETag', etagOf(expectedVersion + 1));
  }
}
