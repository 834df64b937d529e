import { type AccessEventFilter, ListAccessEventsQuery } from '@app/application';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { type PageDto, pageOf } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { AccessEventDto, AccessEventQueryDto } from './access-event.dto';

const AccessEventPageDto = pageOf(AccessEventDto);

/** Who came in, who was refused, and what became of keys. */
@ApiTags('access-events')
@Controller('v1/access-events')
export class AccessEventsController {
  constructor(
    private readonly events: ListAccessEventsQuery,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Requires('admin')
  @Answers(
    200,
    AccessEventPageDto,
    'List what happened at the door',
    'Newest first: sign-ins, keys that were made, rotated and revoked, and refusals. Nothing of it can be changed or taken back. ' +
      'Refusals of one kind are counted together, and show within a minute.',
  )
  async list(@Query() query: AccessEventQueryDto): Promise<PageDto<AccessEventDto>> {
    const { types, actor, apiKey, address, from, to } = query;
    const filter: AccessEventFilter = {
      ...(types && { types }),
      ...(actor !== undefined && { actor }),
      ...(apiKey !== undefined && { apiKey }),
      ...(address !== undefined && { address }),
      ...(from && { from }),
      ...(to && { to }),
    };
    return this.pages.answer(await this.events.run(filter, this.pages.request(query)));
  }
}
