import { ArticleImportQuery, RequestArticleImport } from '@app/application';
import { type Actor } from '@app/domain';
import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { CurrentActor, Requires, WritesAs } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { IdParam } from '../http/id-param';
import { Takes } from '../http/takes.decorator';
import { ArticleImportDto, ImportArticleDto } from './article-import.dto';

/** Articles that are fetched from where they were published. */
@ApiTags('articles')
@WritesAs('articles:write')
@Controller('v1/articles')
export class ArticleImportsController {
  constructor(
    private readonly imports: ArticleImportQuery,
    private readonly requestArticleImport: RequestArticleImport,
  ) {}

  @Post('import')
  @HttpCode(202)
  @Requires('editor')
  @Takes(ImportArticleDto, {
    'with what is known of it': {
      url: 'https://example.org/trade-fell',
      title: 'Trade fell',
      byline: 'Ada Lovelace',
      publishedAt: '2026-01-08',
      language: 'en',
      policy: 'four_eyes',
    },
    alone: { url: 'https://example.org/trade-fell' },
  })
  @Answers(
    202,
    ArticleImportDto,
    'Import an article',
    'The worker fetches the page, under the same egress policy as link checks, and takes it in; follow it at Location.',
    ['Location'],
  )
  async request(
    @CurrentActor() actor: Actor,
    @Body() wanted: ImportArticleDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ArticleImportDto> {
    const importId = await this.requestArticleImport.run(actor, wanted);
    response.location(`/v1/articles/imports/${importId}`);
    return this.imports.get(importId);
  }

  @Get('imports/:importId')
  @Requires('viewer')
  @Answers(200, ArticleImportDto, 'Get an import')
  async get(@IdParam('importId') importId: string): Promise<ArticleImportDto> {
    return this.imports.get(importId);
  }
}
