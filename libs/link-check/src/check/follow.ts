import { CheckFailure } from '../check-failure';
import { isRedirect, mediaType } from '../http/answer';
import { type LinkHop } from '../link-check-result';
import { type LinkCheckLimits } from '../link-check-limits';
import { type Refresh } from '../page/page-facts';
import { parseRefresh } from '../page/refresh';
import { type CookieMemory } from './cookie-memory';
import { isWeb, withoutFragment } from './target';
import { type Trail } from './trail';
import { type Visit, type Visitor } from './visitor';

/** A page with more text than this is a page, whatever it refreshes to. */
const NEAR_EMPTY_CHARACTERS = 300;
/** Refreshes later than this are for readers who stay, not redirects. */
const MAX_REFRESH_SECONDS = 5;

/**
 * Follows a URL to where it ends, by hand, so that every hop is vetted like the first, and writes the trail. The last
 * visit is the one to judge.
 *
 * @throws CheckFailure where the chain breaks
 */
export async function follow(
  start: URL,
  visitor: Visitor,
  cookies: CookieMemory,
  trail: Trail,
  limits: LinkCheckLimits,
): Promise<Visit> {
  const seen = new Set<string>();
  let url = start;
  for (let hops = 0; ; hops += 1) {
    // The same address is a loop only when we come back with the same cookies: a cookie wall sends us round once.
    const state = `${withoutFragment(url)}\n${cookies.header(url)}`;
    if (seen.has(state)) throw loopFailure(trail.hops);
    seen.add(state);
    if (hops > limits.maxHops) throw new CheckFailure('misconfigured', 'too_many_redirects');
    const hop = trail.begin(url);
    const visit = await visitor.visit(url);
    note(trail, hop, visit);
    const next = nextUrl(visit);
    if (next === null) return visit;
    // Nobody gave us these for the page: a server that sends names and passwords along gets none of them.
    next.url.username = '';
    next.url.password = '';
    hop.location = next.url.href;
    hop.via = next.via;
    if (url.protocol === 'https:' && next.url.protocol === 'http:') trail.flags.add('tls_downgrade');
    url = next.url;
  }
}

/** A page that does nothing but load itself again is odd; addresses that send each other round are broken. */
function loopFailure(hops: readonly LinkHop[]): CheckFailure {
  const last = hops.at(-1);
  const isSelf =
    last?.via === 'meta_refresh' && last.location !== null && withoutHash(last.location) === withoutHash(last.url);
  return isSelf ? new CheckFailure('suspect', 'meta_refresh_loop') : new CheckFailure('misconfigured', 'redirect_loop');
}

function withoutHash(href: string): string {
  return withoutFragment(new URL(href));
}

function note(trail: Trail, hop: LinkHop, { answer, page, url }: Visit): void {
  hop.status = answer.status;
  hop.address = answer.address;
  trail.status = answer.status;
  trail.finalUrl = url.href;
  trail.contentType = mediaType(answer.headers);
  trail.title = page?.title?.slice(0, 300) ?? null;
}

interface Next {
  url: URL;
  via: 'location' | 'meta_refresh';
}

function nextUrl(visit: Visit): Next | null {
  if (isRedirect(visit.answer.status)) return { url: locationOf(visit), via: 'location' };
  const refresh = quickRefresh(visit);
  if (refresh === null) return null;
  return { url: refreshTarget(visit, refresh), via: 'meta_refresh' };
}

/** Where a redirect leads; the fragment goes along unless it brings its own (RFC 9110, section 10.2.2). */
function locationOf({ url, answer }: Visit): URL {
  const location = answer.headers.reference('location');
  if (location === null || location === '') throw new CheckFailure('misconfigured', 'redirect_without_location');
  let next: URL;
  try {
    next = new URL(location, url);
  } catch (cause) {
    throw new CheckFailure('misconfigured', 'redirect_bad_location', { cause });
  }
  if (!isWeb(next)) throw new CheckFailure('misconfigured', 'redirect_unsupported_scheme');
  if (next.hash === '' && !location.includes('#')) next.hash = url.hash;
  return next;
}

/** The refresh that makes this page a redirect in all but name: at once or nearly so, on a page with next to nothing. */
function quickRefresh({ answer, page }: Visit): Refresh | null {
  if (answer.status < 200 || answer.status >= 300) return null;
  const header = answer.headers.first('refresh');
  const refresh = (header === null ? null : parseRefresh(header)) ?? page?.refresh ?? null;
  if (refresh === null || refresh.seconds > MAX_REFRESH_SECONDS) return null;
  return (page?.textLength ?? 0) <= NEAR_EMPTY_CHARACTERS ? refresh : null;
}

function refreshTarget({ url, page }: Visit, refresh: Refresh): URL {
  let next: URL;
  try {
    next = new URL(refresh.target, new URL(page?.base ?? '', url));
  } catch (cause) {
    throw new CheckFailure('suspect', 'meta_refresh_bad_target', { cause });
  }
  if (!isWeb(next)) throw new CheckFailure('suspect', 'meta_refresh_bad_target');
  // No address means the page itself, whatever its base is.
  if (refresh.target === '') return new URL(url);
  if (next.hash === '' && !refresh.target.includes('#')) next.hash = url.hash;
  return next;
}
