import { randomBytes } from 'node:crypto';
import { CheckFailure } from '../check-failure';
import { isRedirect } from '../http/answer';
import { ROBOTS_TOKEN } from '../user-agent';
import { type CheckBudget } from './check-budget';
import { mayFetch } from './robots-rules';
import { sameText } from './same-text';
import { isWeb, withoutFragment } from './target';
import { type Visit, type Visitor } from './visitor';

/** Redirects of the probe that are followed. */
const MAX_PROBE_HOPS = 2;

/**
 * Asks for a page beside the cited one that cannot exist. If that brings the same answer, the site says the same to
 * everything, and what came is not the cited page. robots.txt is obeyed: this is not a page that anybody cited.
 */
export class SiblingProbe {
  constructor(
    private readonly visitor: Visitor,
    private readonly budget: CheckBudget,
  ) {}

  /** Whether the invented sibling of the cited URL got the same as the visit; null when it could not be asked. */
  async isSameForAll(cited: URL, visit: Visit): Promise<boolean | null> {
    const sibling = inventSibling(cited);
    try {
      if (!(await this.mayAsk(sibling))) return null;
      const other = await this.land(sibling);
      if (other === null) return null;
      if (other.answer.status < 200 || other.answer.status >= 300) return false;
      // Landing on the very same address says more than any comparison of texts.
      if (withoutFragment(other.url) === withoutFragment(visit.url)) return true;
      return sameText(visit.page?.text ?? '', other.page?.text ?? '');
    } catch (error) {
      if (error instanceof CheckFailure) return null;
      throw error;
    }
  }

  private async mayAsk(url: URL): Promise<boolean> {
    if (!this.budget.takeRequest()) return false;
    const { answer, body } = await this.visitor.attempt(new URL('/robots.txt', url));
    // RFC 9309, 2.3.1: no file means no rules; a server in trouble means hands off.
    if (answer.status >= 500 || answer.status === 429) return false;
    if (answer.status !== 200 || /^\s*</.test(body.toString('latin1', 0, 64))) return true;
    return mayFetch(body.toString('utf8'), ROBOTS_TOKEN, url.pathname + url.search);
  }

  private async land(start: URL): Promise<Visit | null> {
    let url = start;
    for (let hops = 0; hops <= MAX_PROBE_HOPS; hops += 1) {
      if (!this.budget.takeRequest()) return null;
      const visit = await this.visitor.attempt(url);
      if (!isRedirect(visit.answer.status)) return visit;
      const next = addressed(visit.answer.headers.reference('location') ?? '', url);
      if (next === null || !isWeb(next)) return null;
      next.username = '';
      next.password = '';
      url = next;
    }
    return null;
  }
}

/** Null for a reference that does not parse: nothing is learnt of the cited page, and nothing must become of the check. */
function addressed(reference: string, base: URL): URL | null {
  try {
    return new URL(reference, base);
  } catch {
    return null;
  }
}

/** The cited address with its last path segment replaced by one that nobody has; the extension stays. */
function inventSibling(cited: URL): URL {
  const segments = cited.pathname.replace(/\/+$/, '').split('/');
  const extension = /\.[a-z]{2,5}$/i.exec(segments.at(-1) ?? '')?.[0] ?? '';
  const invented = `claimdesk-probe-${randomBytes(6).toString('hex')}${extension}`;
  return new URL([...segments.slice(0, -1), invented].join('/'), cited.origin);
}
