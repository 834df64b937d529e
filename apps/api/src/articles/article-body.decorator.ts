import { type ArticleSubmission } from '@app/application';
import { articleFormatOf } from '@app/extraction';
import { createParamDecorator, type ExecutionContext, type PipeTransform, type Type } from '@nestjs/common';
import { type Request } from 'express';
import { RawBody } from '../http/body/read-body.middleware';
import { validated } from '../http/fields/validate.pipe';
import { HttpProblem } from '../http/problem/http-problem';
import { type ReviseArticleDto, type SubmitArticleDto } from './article.dto';

type ArticleDto = SubmitArticleDto | ReviseArticleDto;

/**
 * The article that came with the request: as JSON with what its sender knows of it, which must fit the DTO, or raw, told by
 * its media type.
 */
export const ArticleBody = (dto: Type<ArticleDto>): ParameterDecorator => bodyAsItCame(new ArticleBodyPipe(dto));

// Read by a pipe, so that what is wrong with the address is told first.
const bodyAsItCame = createParamDecorator(
  (_: unknown, context: ExecutionContext): unknown => context.switchToHttp().getRequest<Request>().body,
);

class ArticleBodyPipe implements PipeTransform<unknown, Promise<ArticleSubmission>> {
  constructor(private readonly dto: Type<ArticleDto>) {}

  async transform(body: unknown): Promise<ArticleSubmission> {
    if (body instanceof RawBody) return fromRaw(body);
    if (body === undefined) {
      throw new HttpProblem('invalid_fields', 'The request has no body.', [
        { in: 'body', pointer: '#', detail: 'must be an article' },
      ]);
    }
    return fromJson(await validated(this.dto, body, 'body'));
  }
}

const fromRaw = ({ bytes, mediaType, charset }: RawBody): ArticleSubmission => ({
  format: articleFormatOf(mediaType) ?? 'text',
  content: bytes,
  ...(charset !== undefined && { charset }),
});

const fromJson = ({ content, ...known }: ArticleDto): ArticleSubmission => ({
  ...known,
  content: Buffer.from(content),
  charset: 'utf-8',
});
