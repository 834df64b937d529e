import { type ArticleSubmission } from '@app/application';
import { createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import { type Request } from 'express';
import { articleFormatOf } from '../http/body/article-media-types';
import { RawBody } from '../http/body/read-body.middleware';
import { validated } from '../http/fields/validate.pipe';
import { HttpProblem } from '../http/problem/http-problem';
import { type ReviseArticleDto, type SubmitArticleDto } from './article.dto';

/**
 * The article that came with the request: as JSON with what its sender knows of it, which must fit the DTO, or raw, told by
 * its media type.
 */
export const ArticleBody = createParamDecorator(
  async (dto: Type<SubmitArticleDto | ReviseArticleDto>, context: ExecutionContext): Promise<ArticleSubmission> => {
    const body: unknown = context.switchToHttp().getRequest<Request>().body;
    if (body instanceof RawBody) return fromRaw(body);
    if (body === undefined) {
      throw new HttpProblem('invalid_fields', 'The request has no body.', [
        { in: 'body', pointer: '#', detail: 'must be an article' },
      ]);
    }
    return fromJson(await validated(dto, body, 'body'));
  },
);

const fromRaw = ({ bytes, mediaType, charset }: RawBody): ArticleSubmission => ({
  format: articleFormatOf(mediaType) ?? 'text',
  content: bytes,
  ...(charset !== undefined && { charset }),
});

const fromJson = ({ content, ...known }: SubmitArticleDto | ReviseArticleDto): ArticleSubmission => ({
  ...known,
  content: Buffer.from(content),
  charset: 'utf-8',
});
