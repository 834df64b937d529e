import { CookieJar } from 'tough-cookie';
import { type HeaderBag } from '../http/header-bag';

/** The cookies of one check: in memory, thrown away with it. Most checks never see one, so the jar is made late. */
export class CookieMemory {
  private jar: CookieJar | null = null;

  /** Takes in what a response sets; a cookie that does not parse is left out, as browsers do. */
  store(url: URL, headers: HeaderBag): void {
    const values = headers.all('set-cookie');
    if (values.length === 0) return;
    this.jar ??= new CookieJar();
    for (const value of values) this.jar.setCookieSync(value, url.href, { ignoreError: true });
  }

  /** The Cookie header for this URL; empty when there is nothing to send. */
  header(url: URL): string {
    // An undici header may hold Latin-1 only; whatever else a server put into a cookie cannot be sent back.
    return (this.jar?.getCookieStringSync(url.href) ?? '').replace(/[^\t\x20-\x7e\x80-\xff]/g, '');
  }
}
