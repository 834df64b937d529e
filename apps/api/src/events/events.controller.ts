import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { type AuthenticatedRequest, Requires } from '../http/access/access.decorators';
import { AnswersEvents } from './answers-events.decorator';
import { EventQueryDto } from './event-query.dto';
import { EventStream, STREAM_HEADERS } from './event-stream';
import { LiveFeed } from './live-feed';

/** What happens on the desk, as it happens. */
@ApiTags('events')
@Controller('v1/events')
export class EventsController {
  constructor(private readonly feed: LiveFeed) {}

  @Get()
  @Requires('viewer')
  @AnswersEvents(
    'Follow what changes',
    'Server-sent events. Each says that something is to be read again, and comes at least once; its `data` has the shape that ' +
      'its name has here. `ready` says that from here on events come as things happen; `reset` that everything is to be read ' +
      'again.',
  )
  @ApiHeader({
    name: 'Last-Event-ID',
    description: 'The last id that was received, which goes on from there, at whichever process of the desk',
    required: false,
    schema: { type: 'string' },
  })
  follow(@Req() request: AuthenticatedRequest, @Res() response: Response, @Query() { types }: EventQueryDto): void {
    if (request.method === 'HEAD') {
      response.writeHead(200, STREAM_HEADERS).end();
      return;
    }
    // Whoever left while their key was looked at would never be seen to leave.
    if (response.closed) return;
    const stream = new EventStream(response, request.credential, types ?? null);
    const stop = this.feed.listen(stream, request.get('last-event-id') ?? null);
    response.once('close', stop);
  }
}
