import { type ReviewPolicy } from '@app/domain';
import { type ArticleFormat } from '@app/extraction';

/** What an article's sender knows of it; whatever is given here wins over what the text itself says. */
export interface ArticleSubmission {
  readonly format: ArticleFormat;
  readonly content: Uint8Array;
  /** Of the content, where its sender declared one. */
  readonly charset?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly sourceUrl?: string;
  /** Where relative addresses start; the source URL unless given. */
  readonly baseUrl?: string;
  readonly language?: string;
  readonly policy?: ReviewPolicy;
}
