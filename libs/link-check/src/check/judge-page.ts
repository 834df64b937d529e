import { CheckFailure } from '../check-failure';
import { LONG_PAGE, type PageFacts } from '../page/page-facts';
import { isDomainMarket, isParked } from '../page/parked-domain';
import { isPlaceholder } from '../page/placeholder-page';
import { saysNotFound } from '../page/not-found-phrase';
import { isAncestor, isGateUrl, isHomePage, isNotFoundUrl } from './home-page';
import { type SiblingProbe } from './sibling-probe';
import { lacksItsSlug } from './slug-words';
import { withoutFragment } from './target';
import { type Visit } from './visitor';

/** So short that a sentence in its text is what the page is about. */
const VERY_SHORT_PAGE = 600;
/** Of what is no HTML, bytes that are but a note. */
const LONGEST_NOTE = 120;

/**
 * Looks at a page that came with a good status: is it the one that was cited?
 *
 * @throws CheckFailure when it is likely not
 */
export async function judgePage(cited: URL, visit: Visit, probe: SiblingProbe): Promise<void> {
  judgeEmptiness(visit);
  const { page } = visit;
  if (isDomainMarket(cited, visit.url)) throw new CheckFailure('gone', 'parked_domain');
  if (page !== null && isParked(page, () => visit.body.toString('latin1'))) {
    throw new CheckFailure('gone', 'parked_domain');
  }
  judgeLanding(cited, visit);
  if (page === null) {
    if (isNotFoundNote(visit.body)) throw new CheckFailure('gone', 'soft_404');
    return;
  }
  judgeWords(page);
  if (isPlaceholder(page)) throw new CheckFailure('suspect', 'placeholder_page');
  if (isHomePage(cited)) return;
  judgeCanonical(page, visit.url);
  await judgeBySibling(cited, visit, page, probe);
}

function judgeEmptiness({ answer, body, page }: Visit): void {
  // What broke off says nothing about what would have come.
  if (answer.bodyEnd === 'broken' || answer.bodyEnd === 'late') return;
  const isBlank = body.length < 64 && body.toString('latin1').trim() === '';
  const showsNothing =
    page !== null &&
    page.textLength === 0 &&
    !page.hasScript &&
    !page.hasMedia &&
    !(page.title !== null && saysNotFound(page.title));
  if (isBlank || showsNothing) throw new CheckFailure('suspect', 'empty_body');
}

/** Whether a body that is not HTML is but a note that something was not found: a line of text, or a string in JSON. */
function isNotFoundNote(body: Buffer): boolean {
  if (body.length > LONGEST_NOTE) return false;
  const text = body.toString('utf8');
  return saysNotFound(text) || [...text.matchAll(/"([^"\\]+)"/g)].some(([, words = '']) => saysNotFound(words));
}

function judgeLanding(cited: URL, { url, page }: Visit): void {
  if (withoutFragment(url) === withoutFragment(cited)) return;
  if (isNotFoundUrl(url) && !isNotFoundUrl(cited)) throw new CheckFailure('gone', 'soft_404_url');
  if (isGateUrl(url) && !isGateUrl(cited)) throw new CheckFailure('blocked', 'login_wall');
  if (isHomePage(url) && !isHomePage(cited)) {
    // A log-in form at the root is a gate, not a home page.
    throw page?.hasPassword === true && page.mainLength < LONG_PAGE
      ? new CheckFailure('blocked', 'login_wall')
      : new CheckFailure('suspect', 'redirect_to_home');
  }
}

function judgeWords(page: PageFacts): void {
  const { title, headings, mainLength } = page;
  if (mainLength >= LONG_PAGE) return;
  if ((title !== null && saysNotFound(title)) || headings.some(saysNotFound) || saysNotFound(page.text)) {
    throw new CheckFailure('gone', 'soft_404');
  }
  if (mainLength < VERY_SHORT_PAGE && sentences(page.text).some(saysNotFound)) {
    throw new CheckFailure('suspect', 'soft_404');
  }
}

function judgeCanonical({ canonical, ogUrl, base }: PageFacts, url: URL): void {
  for (const declared of [canonical, ogUrl]) {
    const target = declared === null || declared.trim() === '' ? null : resolve(declared, base, url);
    if (target === null) continue;
    if (isNotFoundUrl(target) && !isNotFoundUrl(url)) throw new CheckFailure('gone', 'soft_404_url');
    if (isHomePage(target) && !isHomePage(url)) throw new CheckFailure('suspect', 'canonical_is_home');
  }
}

async function judgeBySibling(cited: URL, visit: Visit, page: PageFacts, probe: SiblingProbe): Promise<void> {
  const fellBack = isAncestor(cited, visit.url);
  const apologises = page.mainLength < LONG_PAGE && sentences(page.text).some(saysNotFound);
  if (!fellBack && !apologises && !lacksItsSlug(cited, () => `${page.title ?? ''} ${page.text}`)) return;
  if ((await probe.isSameForAll(cited, visit)) !== true) return;
  if (apologises) throw new CheckFailure('gone', 'soft_404');
  throw new CheckFailure('suspect', fellBack ? 'redirect_catch_all' : 'catch_all');
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?。！？])\s*/);
}

function resolve(reference: string, base: string | null, url: URL): URL | null {
  try {
    return new URL(reference, new URL(base ?? '', url));
  } catch {
    return null;
  }
}
