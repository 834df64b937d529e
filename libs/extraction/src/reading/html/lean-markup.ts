import { checkCount, MAX_DEPTH, MAX_REFERENCES, MAX_TAGS, tooComplex } from '../../limits';

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}

/** Elements that hold nothing, or end by themselves where the next one starts, so that they do not nest. */
const NOT_NESTING = words(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead ' +
    'tbody tfoot rb rt rp html head body',
);
/** Elements whose content the parser takes for no markup, whatever it looks like; scripts are full of tags in strings. */
const RAW_TEXT = words('script style textarea title xmp');
/** Elements of which nothing is ever read, and which are half of many pages. */
const DROPPED = words('script style svg');
/** What may stand in a head; anything else starts the body, as in the HTML Standard's tree construction. */
const HEAD =
  /^(?:\s+|<(?:meta|link|base)(?![a-z0-9])[^>]*>|<(title|script|style|noscript|template)(?![a-z0-9])[^]*?<\/\1\s*>)*/i;
/** Written anew; and `<tmp>`, which htmlparser2 10 takes for `<xmp>`. */
const REBUILT = words('html head body tmp');
const DECLARATION = /[!?]/;
const NAME = /[a-z][a-z0-9-]*/y;
/** Structured data about the article is a script that is read. */
const STRUCTURED_DATA = /^[^>]{0,200}application\/ld\+json/;

/**
 * A page without its comments, scripts, styles and drawings, which cost a parser more than the article does, and with
 * the html, head and body that the parser, unlike a browser, does not add of itself. Refuses, with `too_complex`, a page
 * whose tags nest deeper, or are more, than real pages' do: both the parser and Readability take time quadratic in the
 * depth.
 */
export function leanMarkup(html: string): string {
  return new MarkupScan(html).run();
}

/** What a page says of its outermost elements: their attributes, and how many pieces of it stand in front. */
interface Skeleton {
  html: string;
  body: string;
  htmlTag?: number;
  bodyTag?: number;
  headEnd?: number;
}

class MarkupScan {
  private readonly lower: string;
  private readonly kept: string[] = [];
  private readonly open: string[] = [];
  private readonly absent = new Set<string>();
  private readonly skeleton: Skeleton = { html: '', body: '' };
  private tags = 0;
  private keptFrom = 0;

  constructor(private readonly html: string) {
    this.lower = html.replaceAll('İ', 'I').toLowerCase();
  }

  run(): string {
    for (let at = this.lower.indexOf('<'); at >= 0; at = this.lower.indexOf('<', at)) {
      const end = this.lower.startsWith('<!--', at) ? this.drop(at, '-->') : this.tag(at);
      if (end < 0) break;
      at = end;
    }
    this.kept.push(this.html.slice(this.keptFrom));
    if (this.tags > MAX_TAGS) {
      throw tooComplex(`The page has ${this.tags} tags; ${MAX_TAGS} are read at most.`, 'maxTags', MAX_TAGS);
    }
    const rebuilt = this.rebuilt();
    checkCount(rebuilt, '&', 'character references', 'maxReferences', MAX_REFERENCES);
    return rebuilt;
  }

  private rebuilt(): string {
    const { html, body, htmlTag = 0, bodyTag, headEnd } = this.skeleton;
    const bodyStart = bodyTag ?? headEnd;
    const whole = this.kept.join('');
    const start =
      bodyStart === undefined ? (HEAD.exec(whole)?.[0].length ?? 0) : lengthOf(this.kept.slice(0, bodyStart));
    // What stands in front of a whole page is its envelope's.
    const head = bodyStart === undefined ? whole.slice(0, start) : this.kept.slice(htmlTag, bodyStart).join('');
    return `<!doctype html><html${html}><head>${head}</head><body${body}>${whole.slice(start)}</body></html>`;
  }

  /** Reads the tag at a place; the place where the next one is to be looked for, or -1 at the end. */
  private tag(at: number): number {
    const closes = this.lower[at + 1] === '/';
    NAME.lastIndex = at + (closes ? 2 : 1);
    const name = NAME.exec(this.lower)?.[0];
    // Counted whether it is a tag or not: the parser starts a node at each.
    this.tags += 1;
    if (name === undefined) return DECLARATION.test(this.lower[at + 1] ?? '') ? this.drop(at, '>') : at + 1;
    if (REBUILT.has(name)) return this.rebuild(at, name, closes);
    if (!closes && DROPPED.has(name) && !STRUCTURED_DATA.test(this.lower.slice(at, at + 220))) {
      const end = this.drop(at, `</${name}`);
      if (end > at + 1) return end;
    }
    if (!NOT_NESTING.has(name)) this.nest(name, closes);
    if (closes || !RAW_TEXT.has(name)) return at + 1;
    return this.lower.indexOf(`</${name}`, at);
  }

  /** Leaves a tag out that `run` writes anew, and notes what it says. */
  private rebuild(at: number, name: string, closes: boolean): number {
    const end = this.drop(at, '>');
    const attributes = closes ? '' : this.html.slice(at + 1 + name.length, end - 1);
    if (name === 'html' && !closes) {
      this.skeleton.htmlTag ??= this.kept.length;
      this.skeleton.html ||= attributes;
    }
    if (name === 'head' && closes) this.skeleton.headEnd ??= this.kept.length;
    if (name === 'body' && !closes) {
      this.skeleton.bodyTag ??= this.kept.length;
      this.skeleton.body ||= attributes;
    }
    return end;
  }

  private nest(name: string, closes: boolean): void {
    if (closes) {
      const place = this.open.lastIndexOf(name);
      if (place >= 0) this.open.length = place;
    } else if (this.open.push(name) > MAX_DEPTH) {
      throw tooComplex(`The page nests its tags deeper than ${MAX_DEPTH}.`, 'maxDepth', MAX_DEPTH);
    }
  }

  /** Leaves out everything from a place to the end mark, and the tag that the mark starts; the place behind it. */
  private drop(at: number, mark: string): number {
    const found = this.absent.has(mark) ? -1 : this.lower.indexOf(mark, at);
    const close = found < 0 ? -1 : this.lower.indexOf('>', found);
    if (close < 0) {
      // Looked for again at every opening, an end that never comes would cost the square of the page's length.
      this.absent.add(mark);
      return at + 1;
    }
    this.kept.push(this.html.slice(this.keptFrom, at));
    this.keptFrom = close + 1;
    return close + 1;
  }
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
