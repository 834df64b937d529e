import { Parser } from 'htmlparser2';
import { type PageFacts } from './page-facts';
import { parseRefresh } from './refresh';

/** Elements whose text no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'title', 'textarea', 'select']);
/** Elements around the content of a page. */
const FRAME: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside']);
const MEDIA: ReadonlySet<string> = new Set([
  'img',
  'picture',
  'iframe',
  'frame',
  'frameset',
  'video',
  'audio',
  'object',
  'embed',
  'canvas',
  'svg',
  'form',
  'input',
  'button',
]);

type Attributes = Readonly<Record<string, string>>;

/** Reads a page once, without building a tree. Takes anything; what is not HTML has few facts. */
export function scanPage(html: string): PageFacts {
  const scan = new Scan();
  const parser = new Parser(scan, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  parser.end(html);
  return scan.facts();
}

class Scan {
  private title = '';
  private readonly headings: string[] = [];
  private heading: string | null = null;
  private canonical: string | null = null;
  private ogUrl: string | null = null;
  private base: string | null = null;
  private refresh: PageFacts['refresh'] = null;
  private readonly anchors = new Set<string>();
  private readonly text: string[] = [];
  private textLength = 0;
  private mainLength = 0;
  private hasScript = false;
  private hasMedia = false;
  private hasPassword = false;
  private isPaywalled = false;
  private unseen = 0;
  private frame = 0;
  private inTitle = false;
  private inData = false;

  onopentag(name: string, attributes: Attributes): void {
    const { id } = attributes;
    if (id !== undefined) this.anchors.add(id);
    if (UNSEEN.has(name)) this.unseen += 1;
    else if (FRAME.has(name)) this.frame += 1;
    else if (MEDIA.has(name)) this.hasMedia = true;
    this.text.push(' ');
    switch (name) {
      case 'a':
        if (attributes['name'] !== undefined) this.anchors.add(attributes['name']);
        break;
      case 'h1':
        this.heading = '';
        break;
      case 'title':
        this.inTitle = this.title === '';
        break;
      case 'script':
        this.inData = attributes['type'] === 'application/ld+json';
        this.hasScript ||= !this.inData;
        break;
      case 'base':
        this.base ??= attributes['href'] ?? null;
        break;
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes['rel'] ?? '')) this.canonical ??= attributes['href'] ?? null;
        break;
      case 'meta':
        this.onMeta(attributes);
        break;
      case 'input':
        this.hasPassword ||= attributes['type']?.toLowerCase() === 'password';
        break;
      default:
    }
  }

  ontext(data: string): void {
    if (this.inTitle) this.title += data;
    // schema.org's isAccessibleForFree is how publishers tell search engines of a paywall.
    if (this.inData && /"isAccessibleForFree"\s*:\s*"?false/i.test(data)) this.isPaywalled = true;
    if (this.unseen > 0) return;
    if (this.heading !== null) this.heading += data;
    this.text.push(data);
    const length = data.trim().length;
    this.textLength += length;
    if (this.frame === 0) this.mainLength += length;
  }

  onclosetag(name: string): void {
    if (UNSEEN.has(name)) this.unseen = Math.max(0, this.unseen - 1);
    else if (FRAME.has(name)) this.frame = Math.max(0, this.frame - 1);
    if (name === 'title') this.inTitle = false;
    if (name === 'script') this.inData = false;
    if (name === 'h1' && this.heading !== null) {
      this.headings.push(collapse(this.heading));
      this.heading = null;
    }
    this.text.push(' ');
  }

  facts(): PageFacts {
    const title = collapse(this.title);
    const pieces = this.text;
    let text: string | null = null;
    return {
      title: title === '' ? null : title,
      headings: this.headings.filter((heading) => heading !== ''),
      canonical: this.canonical,
      ogUrl: this.ogUrl,
      base: this.base,
      refresh: this.refresh,
      anchors: this.anchors,
      // Most pages are long and never asked for their words.
      get text() {
        text ??= collapse(pieces.join(''));
        return text;
      },
      textLength: this.textLength,
      mainLength: this.mainLength,
      hasScript: this.hasScript,
      hasMedia: this.hasMedia,
      hasPassword: this.hasPassword,
      isPaywalled: this.isPaywalled,
    };
  }

  private onMeta(attributes: Attributes): void {
    const content = attributes['content'] ?? '';
    // Inside noscript or template it is not for a browser that runs scripts.
    if (this.unseen === 0 && attributes['http-equiv']?.toLowerCase() === 'refresh')
      this.refresh ??= parseRefresh(content);
    const name = (attributes['property'] ?? attributes['name'] ?? '').toLowerCase();
    if (name === 'og:url') this.ogUrl ??= content;
    if (name === 'article:content_tier' && /locked|metered/i.test(content)) this.isPaywalled = true;
  }
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
