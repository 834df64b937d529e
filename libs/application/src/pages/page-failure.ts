import { type StoredPageFailure } from '@app/database';
import { DomainError, type DomainErrorCode } from '@app/domain';
import { type FetchedPage, type UnfetchedPage } from './fetched-page';

/** Why a page did not come to be read, as readers see it. */
export type PageFailureView = StoredPageFailure;

/**
 * Takes a page in, or tells why that cannot be. Whatever the page is, is an outcome; what is thrown is the desk's own
 * trouble.
 */
export const takeOrFail = async (
  page: FetchedPage | UnfetchedPage,
  take: (page: FetchedPage) => Promise<void>,
  fail: (failure: StoredPageFailure) => Promise<void>,
): Promise<void> => {
  if (page.outcome === 'failed') return fail(failureOf(page));
  try {
    await take(page);
  } catch (error) {
    if (!(error instanceof DomainError) || !FAULTS_OF_PAGES.includes(error.code)) throw error;
    await fail({ code: 'unreadable', reason: error.code, detail: error.message });
  }
};

const failureOf = ({ verdict, reason }: UnfetchedPage): StoredPageFailure => ({
  code: verdict,
  reason,
  detail: REASONS[reason] ?? CODES[verdict],
});

/** What is told of a page without a single statement. */
export const NO_ARTICLE: StoredPageFailure = {
  code: 'unreadable',
  reason: 'no_article',
  detail: 'The page holds no article: no sentence of it says anything.',
};

/** What is told of a page whose job the desk gave up. */
export const GIVEN_UP: StoredPageFailure = {
  code: 'given_up',
  reason: 'job_failed',
  detail: 'The desk itself failed as often as it tries. Ask again; if that fails too, its log tells why.',
};

const FAULTS_OF_PAGES: readonly DomainErrorCode[] = [
  'article_empty',
  'article_unreadable',
  'article_too_large',
  'article_too_complex',
  'unstorable',
];

const CODES: Readonly<Record<UnfetchedPage['verdict'], string>> = {
  gone: 'There is no such page.',
  blocked: 'The site refuses the desk, though a reader may get the page. Save it in a browser and send its HTML.',
  transient: 'The page cannot be had at the moment. Ask again later.',
  misconfigured: 'The site answers in a way that gets no reader a page.',
  suspect: 'The site answered with something that is likely not the page.',
  unsupported: 'The address is not one of the web.',
  invalid: 'The address is no URL.',
  unsafe: 'The address leads to a place where the desk does not go.',
  unreadable: 'The page cannot be read as an article.',
};

/** Where the reason tells more than the code. */
const REASONS: Readonly<Record<string, string>> = {
  too_large: 'The page is larger than the desk reads.',
  unsupported_media_type: 'What is there is neither HTML, Markdown, plain text nor PDF.',
};
