import { DomainError, type DomainErrorCode } from '@app/domain';
import { extractArticle, type Extraction, ExtractionError, type ExtractionErrorCode } from '@app/extraction';
import { Injectable } from '@nestjs/common';
import { type ArticleSubmission } from './article-submission';

/** Turns a submission into text, claims and citations, and what is wrong with it into words for its sender. */
@Injectable()
export class ReadArticle {
  async run({ format, content, charset, sourceUrl, language }: ArticleSubmission): Promise<Extraction> {
    try {
      return await extractArticle({
        format,
        content,
        ...(charset !== undefined && { charset }),
        ...(sourceUrl !== undefined && { baseUrl: sourceUrl }),
        ...(language !== undefined && { language }),
      });
    } catch (error) {
      if (!(error instanceof ExtractionError)) throw error;
      throw new DomainError(MEANINGS[error.code], error.message, {
        fields: [{ field: 'content', detail: error.message }],
        cause: error,
      });
    }
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
};
