import { DeleteView, ListViewsQuery, ReplaceView, SaveView } from '@app/application';
import { type Actor } from '@app/domain';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { etagOf, IfMatch } from '../http/etag';
import { IdParam } from '../http/id-param';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { Takes } from '../http/takes.decorator';
import { SaveViewDto, ViewDto } from './view.dto';
import { toViewDto } from './view.presenter';

const ViewPageDto = pageOf(ViewDto);

/** Filters of the claim list that people keep for themselves. Nobody sees, or learns of, the views of others. */
@ApiTags('views')
@WritesAs('views:write')
@Controller('v1/views')
export class ViewsController {
  constructor(
    private readonly views: ListViewsQuery,
    private readonly saveView: SaveView,
    private readonly replaceView: ReplaceView,
    private readonly deleteView: DeleteView,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Requires('viewer')
  @Answers(200, ViewPageDto, 'List your views', 'By name.')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQueryDto): Promise<PageDto<ViewDto>> {
    const page = await this.views.run(actor, this.pages.request(query));
    return this.pages.answer({ ...page, items: page.items.map(toViewDto) });
  }

  @Post()
  @Requires('viewer')
  @Takes(SaveViewDto, {
    'what waits for you': { name: 'On my desk', query: { assignee: 'me', state: ['in_review', 'needs_info'] } },
    'what others ask you': { name: 'Asked', query: { mentioned: 'me', sort: 'recently_updated' } },
  })
  @Answers(
    201,
    ViewDto,
    'Save a view',
    'Its query is what the query string of the claim list takes, but for limit, cursor and withTotal. A person may have 200.',
    ['ETag', 'Location'],
  )
  async save(
    @CurrentActor() actor: Actor,
    @Body() view: SaveViewDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ViewDto> {
    const viewId = await this.saveView.run(actor, view);
    response.location(`/v1/views/${viewId}`);
    return this.answer(actor, viewId, response);
  }

  @Get(':viewId')
  @Requires('viewer')
  @Answers(200, ViewDto, 'Get a view of yours', undefined, ['ETag'])
  async get(
    @CurrentActor() actor: Actor,
    @IdParam('viewId') viewId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ViewDto> {
    return this.answer(actor, viewId, response);
  }

  @Put(':viewId')
  @Requires('viewer')
  @Takes(SaveViewDto, {
    'what lost its ground': { name: 'To look at again', query: { attention: 'any', sort: 'oldest' } },
  })
  @Answers(200, ViewDto, 'Replace a view of yours', 'By another name, another query or both.', ['ETag'])
  async replace(
    @CurrentActor() actor: Actor,
    @IdParam('viewId') viewId: string,
    @IfMatch() expectedVersion: number,
    @Body() view: SaveViewDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ViewDto> {
    await this.replaceView.run(actor, { viewId, expectedVersion }, view);
    return this.answer(actor, viewId, response);
  }

  @Delete(':viewId')
  @HttpCode(204)
  @Requires('viewer')
  @Answers(204, null, 'Delete a view of yours')
  async delete(
    @CurrentActor() actor: Actor,
    @IdParam('viewId') viewId: string,
    @IfMatch() expectedVersion: number,
  ): Promise<void> {
    await this.deleteView.run(actor, { viewId, expectedVersion });
  }

  private async answer(actor: Actor, viewId: string, response: Response): Promise<ViewDto> {
    const view = await this.views.get(actor, viewId);
    response.set('ETag', etagOf(view.version));
    return toViewDto(view);
  }
}
