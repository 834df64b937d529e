import {
  CreateWebhook,
  DeleteWebhook,
  ListWebhooksQuery,
  PauseWebhook,
  ReplaceWebhook,
  RotateWebhookSecret,
  type WebhookView,
  type WebhookWish,
} from '@app/application';
import { type Actor } from '@app/domain';
import { Body, Controller, Delete, Get, Header, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { CurrentActor, Requires } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { etagOf, IfMatch } from '../http/etag';
import { OptionalBody } from '../http/body/optional-body.decorator';
import { IdParam } from '../http/id-param';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { Takes } from '../http/takes.decorator';
import { CreatedWebhookDto, RotateSecretDto, SaveWebhookDto, WebhookDto, WebhookSecretDto } from './webhook.dto';

const WebhookPageDto = pageOf(WebhookDto);

const EXAMPLE: WebhookWish = {
  name: 'The newsroom’s chat',
  url: 'https://hooks.example.org/claimdesk',
  eventTypes: ['claim.transitioned', 'correction.published'],
};

/** Other systems that are told what happens on the desk. */
@ApiTags('webhooks')
@Controller('v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: ListWebhooksQuery,
    private readonly createWebhook: CreateWebhook,
    private readonly replaceWebhook: ReplaceWebhook,
    private readonly deleteWebhook: DeleteWebhook,
    private readonly rotateWebhookSecret: RotateWebhookSecret,
    private readonly pauseWebhook: PauseWebhook,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Requires('admin')
  @Answers(200, WebhookPageDto, 'List webhooks', 'Newest first, without their secrets.')
  async list(@Query() query: PageQueryDto): Promise<PageDto<WebhookDto>> {
    return this.pages.answer(await this.webhooks.run(this.pages.request(query)));
  }

  @Post()
  @Requires('admin')
  @Header('Cache-Control', 'no-store')
  @Takes(SaveWebhookDto, { 'a chat': EXAMPLE })
  @Answers(
    201,
    CreatedWebhookDto,
    'Make a webhook',
    'It is told of what happens from now on. The answer tells its secret, this once. A desk may have 50.',
    ['ETag', 'Location'],
  )
  async create(
    @CurrentActor() actor: Actor,
    @Body() wish: SaveWebhookDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CreatedWebhookDto> {
    const { id, secret } = await this.createWebhook.run(actor, wishOf(wish));
    response.location(`/v1/webhooks/${id}`);
    return { ...(await this.answer(id, response)), secret };
  }

  @Get(':webhookId')
  @Requires('admin')
  @Answers(200, WebhookDto, 'Get a webhook', undefined, ['ETag'])
  async get(
    @IdParam('webhookId') webhookId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<WebhookDto> {
    return this.answer(webhookId, response);
  }

  @Put(':webhookId')
  @Requires('admin')
  @Takes(SaveWebhookDto, {
    'all that happens to claims': { ...EXAMPLE, eventTypes: ['claim.created', 'decision.made'] },
  })
  @Answers(200, WebhookDto, 'Replace a webhook', 'What waits to be delivered goes to its new address.', ['ETag'])
  async replace(
    @IdParam('webhookId') webhookId: string,
    @IfMatch() expectedVersion: number,
    @Body() wish: SaveWebhookDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<WebhookDto> {
    await this.replaceWebhook.run({ webhookId, expectedVersion }, wishOf(wish));
    return this.answer(webhookId, response);
  }

  @Delete(':webhookId')
  @HttpCode(204)
  @Requires('admin')
  @Answers(204, null, 'Delete a webhook', 'Its deliveries go with it, also those that were not made yet.')
  async delete(@IdParam('webhookId') webhookId: string, @IfMatch() expectedVersion: number): Promise<void> {
    await this.deleteWebhook.run({ webhookId, expectedVersion });
  }

  @Post(':webhookId/secret')
  @Requires('admin')
  @Header('Cache-Control', 'no-store')
  @Takes(RotateSecretDto, { 'two days to change over': { graceHours: 48 } }, { optional: true })
  @Answers(
    201,
    WebhookSecretDto,
    'Give a webhook a new secret',
    'Told this once. Until the time that is told too, messages carry the signatures of both secrets, this one and the one before.',
  )
  async rotate(
    @IdParam('webhookId') webhookId: string,
    @OptionalBody(RotateSecretDto) { graceHours }: RotateSecretDto,
  ): Promise<WebhookSecretDto> {
    return this.rotateWebhookSecret.run(webhookId, graceHours);
  }

  @Put(':webhookId/pause')
  @Requires('admin')
  @Answers(200, WebhookDto, 'Pause a webhook', 'What happens meanwhile waits for it, for 30 days.')
  async pause(
    @IdParam('webhookId') webhookId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<WebhookDto> {
    await this.pauseWebhook.run(webhookId, true);
    return this.answer(webhookId, response);
  }

  @Delete(':webhookId/pause')
  @Requires('admin')
  @Answers(200, WebhookDto, 'Resume a webhook', 'However it was paused. It is told everything that waits.')
  async resume(
    @IdParam('webhookId') webhookId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<WebhookDto> {
    await this.pauseWebhook.run(webhookId, false);
    return this.answer(webhookId, response);
  }

  private async answer(webhookId: string, response: Response): Promise<WebhookView> {
    const webhook = await this.webhooks.get(webhookId);
    response.set('ETag', etagOf(webhook.version));
    return webhook;
  }
}

const wishOf = ({ name, url, eventTypes }: SaveWebhookDto): WebhookWish => ({
  name,
  url: url.trim(),
  eventTypes: [...new Set(eventTypes)],
});
