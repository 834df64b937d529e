import { SimilarClaimsQuery } from '@app/application';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { IdParam } from '../http/id-param';
import { SimilarClaimsDto, SimilarClaimsQueryDto } from './similar-claims.dto';

/** Claims that say nearly the same as one. */
@ApiTags('claims')
@Controller('v1/claims/:claimId/similar')
export class SimilarClaimsController {
  constructor(private readonly similar: SimilarClaimsQuery) {}

  @Get()
  @Requires('viewer')
  @Answers(
    200,
    SimilarClaimsDto,
    'List claims that say nearly the same',
    'The most alike first, each with the newest decision on it; of those alike to the same degree, decided ones first, ' +
      'then the newest. Neither the claim itself nor withdrawn ones. There are no further pages: whoever wants more raises ' +
      'the limit or lowers minScore. Of a sentence that thousands of claims repeat, only some are ranked.',
  )
  async list(
    @IdParam('claimId') claimId: string,
    @Query() { limit, minScore, decided }: SimilarClaimsQueryDto,
  ): Promise<SimilarClaimsDto> {
    return { items: await this.similar.run(claimId, { limit, minScore, decidedOnly: decided ?? false }) };
  }
}
