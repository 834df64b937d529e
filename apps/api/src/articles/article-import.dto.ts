import { type PageJobStatus } from '@app/application';
import { PickType } from '@nestjs/swagger';
import { ActorDto } from '../claims/actor.dto';
import {
  EnumField,
  IdField,
  IntegerField,
  ObjectField,
  TextField,
  TimeField,
  WebAddressField,
} from '../http/fields/fields';
import { SubmitArticleDto } from './article.dto';
import { PageFailureDto } from './page-failure.dto';

/** Longest URL that a site may redirect to; all headers together are bounded below it. */
const URL_MAX = 100_000;

/** A page to take in, and what is known of it; what is given here wins over what the page says. */
export class ImportArticleDto extends PickType(SubmitArticleDto, [
  'title',
  'byline',
  'publishedAt',
  'language',
  'policy',
] as const) {
  @WebAddressField({ description: 'Where the article is', example: 'https://example.org/trade-fell' })
  readonly url!: string;
}

/** A page that is or was to be taken in as an article. */
export class ArticleImportDto {
  @IdField({ description: 'The import' })
  readonly id!: string;

  @TextField({ description: 'Where the article is', example: 'https://example.org/trade-fell', max: URL_MAX })
  readonly url!: string;

  @EnumField(['queued', 'done', 'failed'], { description: 'How far it is', example: 'done' })
  readonly status!: PageJobStatus;

  @IdField({ description: 'The article that came of it; null unless it is done', nullable: true })
  readonly articleId!: string | null;

  @ObjectField(() => PageFailureDto, { description: 'Why nothing came of it; null unless it failed', nullable: true })
  readonly failure!: PageFailureDto | null;

  @TextField({
    description: 'The last address that answered',
    nullable: true,
    example: 'https://www.example.org/trade-fell',
    max: URL_MAX,
  })
  readonly finalUrl!: string | null;

  @IntegerField({ description: 'HTTP status of that answer', nullable: true, example: 200 })
  readonly httpStatus!: number | null;

  @ObjectField(() => ActorDto, { description: 'Who asked for it' })
  readonly requestedBy!: ActorDto;

  @TimeField({ description: 'When it was asked for' })
  readonly createdAt!: Date;

  @TimeField({ description: 'When it was done or had failed; null while it is queued', nullable: true })
  readonly finishedAt!: Date | null;
}
