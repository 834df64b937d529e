/** A text in its normalised form, and the stretch of the original that each of its UTF-16 code units stands for. */
export interface NormalisedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const GAP = '[\\s\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
const DASH = '[-\\u2010-\\u2015\\u2212\\u2e3a\\u2e3b\\ufe58\\ufe63\\uff0d]';
const DOUBLE_QUOTE = /["“”„‟«»〝〞〟＂「」『』″]/;
/**
 * Everything that is written in more than one way. White space is taken in with what it stands beside, since house styles
 * differ in it too: `a — b` and `a—b`, `« oui »` and `"oui"`, `5 %` and `5%`.
 */
const VARIANT = new RegExp(
  [
    `(?:${GAP}*${DASH})+${GAP}*`,
    `«${GAP}*`,
    `${GAP}+»(?![\\p{L}\\p{N}])`,
    `${GAP}+(?=[?!:;%‰])`,
    `${GAP}+`,
    '[“”„‟«»〝〞〟＂「」『』″]',
    '[‘’‚‛′ʼ＇`´]',
    `(?:\\.${GAP}*)*…(?:${GAP}*[.…])*|\\.(?:${GAP}*\\.){2,}`,
    '[\\ufb00-\\ufb06]',
    '[\\u1100-\\u11ff]{2,}',
    '[^\\p{M}\\s]\\p{M}+',
  ].join('|'),
  'gu',
);
const SINGLE_QUOTE = /[‘’‚‛′ʼ＇`´]/;
const DASHES = new RegExp(DASH, 'u');
const ONLY_GAP = new RegExp(`^${GAP}+$`, 'u');
const BEFORE_MARK = /[?!:;%‰]/;
/** Printable ASCII with single spaces and no dash, mark or ellipsis that could be written otherwise: already normal. */
const NORMAL = /^[!-~]*(?: (?![?!:;%-])[!-~]+)*$/;
const MAYBE_VARIANT = /[`-]|\.\s?\.|^\s/;

/**
 * Brings quotation marks, dashes, white space, ellipses and composed letters to one form, so that the same sentence set by
 * another house compares as equal. Case, words and all other marks are kept; outer white space is not.
 */
export function normalise(text: string): string {
  if (NORMAL.test(text) && !MAYBE_VARIANT.test(text)) return text;
  return text.replace(VARIANT, (match, at: number) => normalForm(match, text.charAt(at + match.length))).trim();
}

/** The same, with the way back to the places of the original; outer white space is kept as one space. */
export function normaliseWithPlaces(text: string): NormalisedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    pieces.push(text.slice(from, to));
    for (let place = from; place < to; place += 1) {
      const [start, end] = characterAt(text, place);
      starts.push(start);
      ends.push(end);
    }
  };
  for (const { 0: match, index } of text.matchAll(VARIANT)) {
    keep(index);
    from = index + match.length;
    const form = normalForm(match, text.charAt(from));
    pieces.push(form);
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(index);
      ends.push(from);
    }
  }
  keep(text.length);
  return { text: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

function normalForm(match: string, next: string): string {
  if (ONLY_GAP.test(match)) return /\s/.test(match) && !BEFORE_MARK.test(next) ? ' ' : '';
  if (DOUBLE_QUOTE.test(match)) return '"';
  if (match.length === 1 && SINGLE_QUOTE.test(match)) return "'";
  if (match.startsWith('…') || match.startsWith('.')) return '...';
  if (DASHES.test(match)) return '-';
  return match.normalize(match.length === 1 ? 'NFKC' : 'NFC');
}

/** Start and end of the character that a code unit belongs to. */
function characterAt(text: string, place: number): [number, number] {
  const code = text.charCodeAt(place);
  if (code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(place + 1))) return [place, place + 2];
  if (isLow(code) && place > 0) {
    const before = text.charCodeAt(place - 1);
    if (before >= 0xd800 && before < 0xdc00) return [place - 1, place + 1];
  }
  return [place, place + 1];
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
