import { decodeHTML } from 'entities';
import { parseAttributes } from './attributes';
import { LONG_PAGE, type PageFacts } from './page-facts';
import { parseRefresh } from './refresh';
import { type MarkupHandler, tokenize } from './tokenize';

/** Elements around the content of a page, and those that begin it. */
const FRAME: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside']);
const CONTENT: ReadonlySet<string> = new Set(['main', 'article']);
const MEDIA: ReadonlySet<string> = new Set(
  'img picture iframe frame frameset video audio object embed canvas svg form input button'.split(' '),
);

/**
 * Reads a page once, without building a tree. Takes anything; what is not HTML has few facts. A long article is not
 * read to its end: past its head and the first screens of text nothing can change what it is. Its whole text and its
 * anchors are read when they are asked for.
 */
export function scanPage(html: string): PageFacts {
  const scan = new Scan(LONG_PAGE);
  const isWhole = tokenize(html, scan);
  const whole = once(() => {
    if (isWhole) return scan;
    const again = new Scan(Number.POSITIVE_INFINITY);
    tokenize(html, again);
    return again;
  });
  return scan.facts(html, whole);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

class Scan implements MarkupHandler {
  private title: string | null = null;
  private readonly headings: string[] = [];
  private heading: string | null = null;
  private canonical: string | null = null;
  private ogUrl: string | null = null;
  private base: string | null = null;
  private refresh: PageFacts['refresh'] = null;
  private readonly anchors: string[] = [];
  private readonly pieces: string[] = [];
  private textLength = 0;
  private mainLength = 0;
  private hasScript = false;
  private hasMedia = false;
  private hasPassword = false;
  private isLocked = false;
  private frame = 0;

  constructor(private readonly enough: number) {}

  isEnough(): boolean {
    return this.mainLength >= this.enough;
  }

  onOpen(name: string, attributes: string): void {
    this.pieces.push(' ');
    if (FRAME.has(name)) this.frame += 1;
    else if (CONTENT.has(name)) this.frame = 0;
    else if (MEDIA.has(name)) this.hasMedia = true;
    if (attributes.length > 3) this.onAttributes(name, attributes);
    if (name === 'h1') this.heading = '';
  }

  onClose(name: string): void {
    this.pieces.push(' ');
    if (FRAME.has(name)) this.frame = Math.max(0, this.frame - 1);
    if (name !== 'h1' || this.heading === null) return;
    const heading = plain(this.heading);
    if (heading !== '') this.headings.push(heading);
    this.heading = null;
  }

  onText(text: string): void {
    if (this.heading !== null) this.heading += text;
    this.pieces.push(text);
    const { length } = (text.includes('&') ? decodeHTML(text) : text).trim();
    this.textLength += length;
    if (this.frame === 0) this.mainLength += length;
  }

  onRaw(name: string, text: string): void {
    if (name === 'title') this.title ??= plain(text);
  }

  facts(html: string, whole: () => Scan): PageFacts {
    let text: string | null = null;
    let anchors: ReadonlySet<string> | null = null;
    return {
      title: this.title === '' ? null : this.title,
      headings: this.headings,
      canonical: this.canonical,
      ogUrl: this.ogUrl,
      base: this.base,
      refresh: this.refresh,
      get anchors() {
        return (anchors ??= new Set(whole().anchors));
      },
      get text() {
        return (text ??= plain(whole().pieces.join('')));
      },
      textLength: this.textLength,
      mainLength: this.mainLength,
      hasScript: this.hasScript,
      hasMedia: this.hasMedia,
      hasPassword: this.hasPassword,
      // schema.org's isAccessibleForFree is how publishers tell search engines of a paywall; it may stand anywhere.
      isPaywalled: this.isLocked || /"isAccessibleForFree"\s*:\s*"?false/i.test(html),
    };
  }

  private onAttributes(name: string, text: string): void {
    switch (name) {
      case 'meta':
        this.onMeta(parseAttributes(text));
        return;
      case 'link':
        this.onLink(parseAttributes(text));
        return;
      case 'base':
        this.base ??= parseAttributes(text).get('href') ?? null;
        return;
      case 'input':
        this.hasPassword ||= parseAttributes(text).get('type')?.toLowerCase() === 'password';
        break;
      case 'script':
        this.hasScript ||= parseAttributes(text).get('type') !== 'application/ld+json';
        break;
      default:
    }
    // Anchors only count where a page is read whole.
    if (!/\b(?:id|name)\s*=/i.test(text)) return;
    const attributes = parseAttributes(text);
    const id = attributes.get('id') ?? (name === 'a' ? attributes.get('name') : undefined);
    if (id !== undefined) this.anchors.push(id);
    if (name === 'a' && attributes.has('name')) this.anchors.push(attributes.get('name') ?? '');
  }

  private onLink(attributes: ReadonlyMap<string, string>): void {
    if (!/(?:^|\s)canonical(?:\s|$)/i.test(attributes.get('rel') ?? '')) return;
    this.canonical ??= attributes.get('href') ?? null;
  }

  private onMeta(attributes: ReadonlyMap<string, string>): void {
    const content = attributes.get('content') ?? '';
    if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') this.refresh ??= parseRefresh(content);
    const name = (attributes.get('property') ?? attributes.get('name') ?? '').toLowerCase();
    if (name === 'og:url') this.ogUrl ??= content;
    if (name === 'article:content_tier' && /locked|metered/i.test(content)) this.isLocked = true;
  }
}

/** Entities decoded, white space collapsed. */
function plain(text: string): string {
  return (text.includes('&') ? decodeHTML(text) : text).replace(/\s+/g, ' ').trim();
}
