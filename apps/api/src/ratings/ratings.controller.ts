import { NameRatings, RatingsQuery } from '@app/application';
import { type Actor } from '@app/domain';
import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { CurrentActor, Requires } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { etagOf, IfMatch } from '../http/etag';
import { NumberParam } from '../http/number-param';
import { Takes } from '../http/takes.decorator';
import { NameRatingsDto, RatingsDto } from './rating.dto';

/** The desk's own words for the verdicts. */
@ApiTags('ratings')
@Controller('v1/ratings')
export class RatingsController {
  constructor(
    private readonly ratings: RatingsQuery,
    private readonly nameRatings: NameRatings,
  ) {}

  @Get()
  @Requires('viewer')
  @Answers(200, RatingsDto, 'Get the desk’s ratings', 'Each is a kind of one of the three verdicts.', ['ETag'])
  async get(@Res({ passthrough: true }) response: Response): Promise<RatingsDto> {
    return this.answer(response);
  }

  @Get(':number')
  @Requires('viewer')
  @Answers(200, RatingsDto, 'Get the desk’s ratings as they were', 'Decisions name the version they were made with.')
  async getVersion(@NumberParam('number') version: number): Promise<RatingsDto> {
    return this.ratings.run(version);
  }

  @Put()
  @Requires('admin')
  @Takes(NameRatingsDto, {
    'two kinds of verified': {
      ratings: [
        { code: 'true', label: 'True', verdict: 'verified' },
        { code: 'mostly_true', label: 'Mostly true', verdict: 'verified' },
      ],
    },
  })
  @Answers(
    200,
    RatingsDto,
    'Name the desk’s ratings',
    'Makes a new version. Decisions keep the labels that they were made with.',
    ['ETag'],
  )
  async name(
    @CurrentActor() actor: Actor,
    @IfMatch() expectedVersion: number,
    @Body() { ratings }: NameRatingsDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RatingsDto> {
    await this.nameRatings.run(actor, expectedVersion, ratings);
    return this.answer(response);
  }

  private async answer(response: Response): Promise<RatingsDto> {
    const ratings = await this.ratings.run();
    response.set('ETag', etagOf(ratings.version));
    return ratings;
  }
}
