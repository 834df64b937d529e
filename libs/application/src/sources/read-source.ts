import { locateQuote } from '@app/alignment';
import { DomainError, type QuoteState } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { ReadArticle } from '../articles/read-article';
import { type FetchedPage, formatOf } from '../pages/fetched-page';

/** Reads the main text of a source, and looks in it for the words relied on. */
@Injectable()
export class ReadSource {
  constructor(private readonly readArticle: ReadArticle) {}

  /** The page's main text; null when there is none that can be read. @throws whatever is no fault of the page */
  async text(page: FetchedPage): Promise<string | null> {
    try {
      const { text } = await this.readArticle.run({
        format: formatOf(page),
        content: page.bytes,
        baseUrl: page.finalUrl,
        ...(page.charset !== null && { charset: page.charset }),
      });
      return text;
    } catch (error) {
      if (error instanceof DomainError && error.code !== 'desk_busy') return null;
      throw error;
    }
  }
}

/** How words stand in a text; null where there are none, or no text. */
export const quoteIn = (text: string | null, excerpt: string | null): QuoteState | null => {
  if (text === null || excerpt === null || excerpt.trim() === '') return null;
  const found = locateQuote(text, { exact: excerpt.trim(), prefix: '', suffix: '' }, 0);
  return found?.kind ?? 'missing';
};
