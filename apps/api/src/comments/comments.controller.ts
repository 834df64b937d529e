import { AddComment, ListCommentsQuery, ResolveThread } from '@app/application';
import { type Actor } from '@app/domain';
import { Body, Controller, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { IdParam } from '../http/id-param';
import { type PageDto, pageOf } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { Takes } from '../http/takes.decorator';
import { AddCommentDto, CommentDto, CommentQueryDto } from './comment.dto';

const CommentPageDto = pageOf(CommentDto);

/** What people say about a claim. It is no part of it: nothing here carries or raises the claim's version. */
@ApiTags('comments')
@WritesAs('comments:write')
@Controller('v1/claims/:claimId/comments')
export class CommentsController {
  constructor(
    private readonly comments: ListCommentsQuery,
    private readonly addComment: AddComment,
    private readonly resolveThread: ResolveThread,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Requires('viewer')
  @Answers(200, CommentPageDto, 'List the comments on a claim', 'Oldest first.')
  async list(@IdParam('claimId') claimId: string, @Query() query: CommentQueryDto): Promise<PageDto<CommentDto>> {
    const { resolved, thread } = query;
    const filter = { ...(resolved !== undefined && { resolved }), ...(thread && { thread }) };
    return this.pages.answer(await this.comments.run(claimId, filter, this.pages.request(query)));
  }

  @Post()
  @Requires('reviewer')
  @Takes(AddCommentDto, { 'a question': { text: 'The ministry counts fiscal years. Does the article?' } })
  @Answers(
    201,
    CommentDto,
    'Comment on a claim',
    'A reply to a reply goes into the same thread. A reply opens a resolved thread again. Comments are never changed.',
  )
  async add(
    @CurrentActor() actor: Actor,
    @IdParam('claimId') claimId: string,
    @Body() { text, replyTo, mentions }: AddCommentDto,
  ): Promise<CommentDto> {
    const added = { text, replyTo: replyTo ?? null, mentions: mentions ?? [] };
    return this.comments.get(claimId, await this.addComment.run(actor, claimId, added));
  }

  @Put(':commentId/resolution')
  @Requires('reviewer')
  @Answers(200, CommentDto, 'Resolve a thread', 'Named by its first comment.')
  async resolve(
    @CurrentActor() actor: Actor,
    @IdParam('claimId') claimId: string,
    @IdParam('commentId') commentId: string,
  ): Promise<CommentDto> {
    await this.resolveThread.run(actor, claimId, commentId, true);
    return this.comments.get(claimId, commentId);
  }

  @Delete(':commentId/resolution')
  @Requires('reviewer')
  @Answers(200, CommentDto, 'Reopen a thread', 'Named by its first comment.')
  async reopen(
    @CurrentActor() actor: Actor,
    @IdParam('claimId') claimId: string,
    @IdParam('commentId') commentId: string,
  ): Promise<CommentDto> {
    await this.resolveThread.run(actor, claimId, commentId, false);
    return this.comments.get(claimId, commentId);
  }
}
