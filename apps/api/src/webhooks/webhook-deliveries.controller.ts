import { ListDeliveriesQuery, PingWebhook, RedeliverEvent } from '@app/application';
import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { IdParam } from '../http/id-param';
import { type PageDto, pageOf } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { DeliveryQueryDto, WebhookDeliveryDto, WholeWebhookDeliveryDto } from './webhook-delivery.dto';

const WebhookDeliveryPageDto = pageOf(WebhookDeliveryDto);

/** What webhooks were told, and what became of it. */
@ApiTags('webhooks')
@Controller('v1/webhooks/:webhookId')
export class WebhookDeliveriesController {
  constructor(
    private readonly deliveries: ListDeliveriesQuery,
    private readonly pingWebhook: PingWebhook,
    private readonly redeliverEvent: RedeliverEvent,
    private readonly pages: Pages,
  ) {}

  @Post('ping')
  @HttpCode(202)
  @Requires('admin')
  @Answers(
    202,
    WholeWebhookDeliveryDto,
    'Send a webhook a ping',
    'Tried once, also while the webhook is paused. What came of it stands in the delivery.',
  )
  async ping(@IdParam('webhookId') webhookId: string): Promise<WholeWebhookDeliveryDto> {
    return this.deliveries.get(webhookId, await this.pingWebhook.run(webhookId));
  }

  @Get('deliveries')
  @Requires('admin')
  @Answers(200, WebhookDeliveryPageDto, 'List what a webhook was told', 'Newest first, for 30 days.')
  async list(
    @IdParam('webhookId') webhookId: string,
    @Query() query: DeliveryQueryDto,
  ): Promise<PageDto<WebhookDeliveryDto>> {
    return this.pages.answer(await this.deliveries.run(webhookId, { state: query.state }, this.pages.request(query)));
  }

  @Get('deliveries/:deliveryId')
  @Requires('admin')
  @Answers(200, WholeWebhookDeliveryDto, 'Get a delivery with every attempt')
  async get(
    @IdParam('webhookId') webhookId: string,
    @IdParam('deliveryId') deliveryId: string,
  ): Promise<WholeWebhookDeliveryDto> {
    return this.deliveries.get(webhookId, deliveryId);
  }

  @Post('deliveries/:deliveryId/redelivery')
  @HttpCode(202)
  @Requires('admin')
  @Answers(
    202,
    WholeWebhookDeliveryDto,
    'Deliver something again',
    'Whatever became of it. It has the same id, so a receiver that took it knows it already.',
  )
  async redeliver(
    @IdParam('webhookId') webhookId: string,
    @IdParam('deliveryId') deliveryId: string,
  ): Promise<WholeWebhookDeliveryDto> {
    await this.redeliverEvent.run(webhookId, deliveryId);
    return this.deliveries.get(webhookId, deliveryId);
  }
}
