/** What a page consists of, in the order in which it stands there. */
export interface MarkupHandler {
  /** A start tag: its name, lower-cased, and the text of its attributes as written. */
  onOpen(name: string, attributes: string): void;
  onClose(name: string): void;
  /** Text between tags, entities not decoded. */
  onText(text: string): void;
  /** The content of an element in which tags do not count, entities not decoded. */
  onRaw(name: string, text: string): void;
  /** Asked after every tag; true ends the reading. */
  isEnough(): boolean;
}

/** Elements whose content is read as one piece, and whether they run to the end of the page when nobody closes them. */
const RAW: ReadonlyMap<string, boolean> = new Map([
  ['script', true],
  ['style', true],
  ['title', true],
  ['textarea', true],
  // Not shown to a reader whose browser runs scripts.
  ['noscript', false],
  ['template', false],
  ['select', false],
]);

/**
 * Reads markup the way browsers cut it into tags and text (HTML standard, "tokenization"), without decoding and without
 * a tree, in time linear in its length whatever it is. A link checker reads the beginnings of thousands of pages, and
 * most of what a parser makes of them would be thrown away.
 *
 * @returns whether the markup was read to its end
 */
export function tokenize(html: string, handler: MarkupHandler): boolean {
  const quotes = new QuoteFinder(html);
  const raw = new RawReader(html, handler);
  let at = 0;
  let textFrom = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    const kind = html.charCodeAt(open + 1);
    at = open + 1;
    if (kind === EXCLAMATION || kind === QUESTION) {
      if (open > textFrom) handler.onText(html.slice(textFrom, open));
      at = afterDeclaration(html, open);
      textFrom = at;
      continue;
    }
    const isClose = kind === SLASH;
    const nameFrom = isClose ? open + 2 : open + 1;
    if (!isLetter(html.charCodeAt(nameFrom))) continue;
    if (open > textFrom) handler.onText(html.slice(textFrom, open));
    let nameTo = nameFrom + 1;
    while (nameTo < html.length && !endsName(html.charCodeAt(nameTo))) nameTo += 1;
    const name = html.slice(nameFrom, nameTo).toLowerCase();
    const tagEnd = quotes.tagEnd(nameTo);
    at = tagEnd + 1;
    if (isClose) handler.onClose(name);
    else {
      handler.onOpen(name, html.slice(nameTo, tagEnd));
      at = raw.read(name, at);
    }
    textFrom = at;
    if (handler.isEnough()) return false;
  }
  if (textFrom < html.length) handler.onText(html.slice(textFrom));
  return true;
}

const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const GREATER = 0x3e;

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function endsName(code: number): boolean {
  return code <= 0x20 || code === SLASH || code === GREATER;
}

function afterDeclaration(html: string, open: number): number {
  const isComment = html.startsWith('<!--', open);
  const end = html.indexOf(isComment ? '-->' : '>', open + 2);
  return end < 0 ? html.length : end + (isComment ? 3 : 1);
}

/** Reads elements without tags in them as one piece. Remembers which end tags have run out: asking again costs. */
class RawReader {
  private readonly exhausted = new Set<string>();

  constructor(
    private readonly html: string,
    private readonly handler: MarkupHandler,
  ) {}

  /** Reads up to the end tag; returns where to go on. */
  read(name: string, from: number): number {
    const toTheEnd = RAW.get(name);
    if (toTheEnd === undefined || this.exhausted.has(name)) return from;
    const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    closing.lastIndex = from;
    const found = closing.exec(this.html)?.index ?? (toTheEnd ? this.html.length : -1);
    if (found < 0) {
      this.exhausted.add(name);
      return from;
    }
    this.handler.onRaw(name, this.html.slice(from, found));
    return found;
  }
}

/** Finds where tags end, quoted attribute values skipped. Remembers which quotes have run out: asking again costs. */
class QuoteFinder {
  private readonly exhausted = new Set<string>();

  constructor(private readonly html: string) {}

  tagEnd(from: number): number {
    const { html } = this;
    for (let at = from; at < html.length; at += 1) {
      const code = html.charCodeAt(at);
      if (code === GREATER) return at;
      if (code === 0x22) at = this.skip('"', at);
      else if (code === 0x27) at = this.skip("'", at);
    }
    return html.length;
  }

  private skip(quote: string, at: number): number {
    // A quote only opens a value after an equals sign; anywhere else it is a slip of the pen.
    if (this.exhausted.has(quote) || !/=\s*$/.test(this.html.slice(Math.max(0, at - 4), at))) return at;
    const close = this.html.indexOf(quote, at + 1);
    if (close < 0) this.exhausted.add(quote);
    return close < 0 ? at : close;
  }
}
