import { type LinkHop } from '../link-check-result';
import { type LinkFlag } from '../link-verdict';

/** What is written down on the way, so that a check that breaks off can still say how far it came. */
export class Trail {
  readonly hops: LinkHop[] = [];
  readonly flags = new Set<LinkFlag>();
  /** The last HTTP status, and the URL it came from. */
  status: number | null = null;
  finalUrl: string | null = null;
  canonicalUrl: string | null = null;
  contentType: string | null = null;
  title: string | null = null;
  retryAfterSeconds: number | null = null;
  /** Tries of the last hop. */
  attempts = 0;

  /** Notes that a URL is being asked; it has no answer yet. */
  begin(url: URL): LinkHop {
    const hop: LinkHop = { url: url.href, status: null, location: null, via: null, address: null };
    this.hops.push(hop);
    return hop;
  }
}
