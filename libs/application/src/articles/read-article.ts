import { DomainError, type DomainErrorCode } from '@app/domain';
import { type Extraction, ExtractionError, type ExtractionErrorCode, ExtractionPool } from '@app/extraction';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type ArticleSubmission } from './article-submission';

/**
 * Turns a submission into text, claims and citations, and what is wrong with it into words for its sender. Articles are read
 * on a thread of their own within limits, so that a hostile one keeps nobody else waiting.
 */
@Injectable()
export class ReadArticle implements OnApplicationShutdown {
  constructor(private readonly pool: ExtractionPool) {}

  /**
   * @param field the sender's name for the content, for what is wrong with it
   * @throws DomainError `article_empty`, `article_unreadable`, `article_too_large`, `article_too_complex` or `desk_busy`
   */
  async run(
    { format, content, charset, sourceUrl, baseUrl = sourceUrl, language }: ArticleSubmission,
    field = 'content',
  ): Promise<Extraction> {
    try {
      return await this.pool.extract({
        format,
        content,
        ...(charset !== undefined && { charset }),
        ...(baseUrl !== undefined && { baseUrl }),
        ...(language !== undefined && { language }),
      });
    } catch (error) {
      if (!(error instanceof ExtractionError)) throw error;
      const isArticlesFault = error.code !== 'busy';
      throw new DomainError(MEANINGS[error.code], error.message, {
        fields: isArticlesFault ? [{ field, detail: error.message }] : [],
        cause: error,
      });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.close();
  }
}

const MEANINGS: Readonly<Record<ExtractionErrorCode, DomainErrorCode>> = {
  empty_article: 'article_empty',
  not_text: 'article_unreadable',
  unreadable: 'article_unreadable',
  too_large: 'article_too_large',
  too_complex: 'article_too_complex',
  timed_out: 'article_too_complex',
  out_of_memory: 'article_too_complex',
  busy: 'desk_busy',
};
