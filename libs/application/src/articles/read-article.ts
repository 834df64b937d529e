import { DomainError, type DomainErrorCode } from '@app/domain';
import {
  type Extraction,
  type ExtractionInput,
  ExtractionError,
  type ExtractionErrorCode,
  ExtractionPool,
} from '@app/extraction';
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
    const input = {
      format,
      content,
      ...(charset !== undefined && { charset }),
      ...(baseUrl !== undefined && { baseUrl }),
      ...(language !== undefined && { language }),
    };
    return this.read(input, field);
  }

  private async read(input: ExtractionInput, field: string): Promise<Extraction> {
    try {
      return await this.pool.extract(input);
    } catch (error) {
      if (!(error instanceof ExtractionError)) throw error;
      const isArticlesFault = error.code !== 'busy';
      throw new DomainError(MEANINGS[error.code], error.message, {
        fields: isArticlesFault ? [{ field, detail: error.message }] : [],
        cause: error,
      });
    }
  }

  /**
   * Reads the text of an article again that was read before.
   * @throws DomainError `article_too_complex` or `desk_busy`
   */
  async again(text: string, language: string | null): Promise<Extraction> {
    return this.read(
      { format: 'text', content: text, isCanonical: true, ...(language !== null && { language }) },
      'content',
    );
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
