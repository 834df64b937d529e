/** Grouped in threes, by any of the marks that are in use. A lone group after a comma or full stop counts as thousands. */
const GROUPED = /^(\p{Nd}{1,3})((?:[.,'’ \u00a0\u2009\u202f]\p{Nd}{3})+)(?:([.,])(\p{Nd}+))?$/u;
const DECIMAL = /^(\p{Nd}+)[.,](\p{Nd}+)$/u;
const PLAIN = /^\p{Nd}+$/u;
/** More digits than this are an identifier, which a floating-point number would round. */
const LONGEST_VALUE = 15;

/** The value of a figure as written, with its thousands and decimals told apart; null for dates, times, versions. */
export function valueOfFigure(written: string): number | null {
  const figure = asciiDigits(written);
  if (figure.length > LONGEST_VALUE) return null;
  if (PLAIN.test(figure)) return Number(figure);
  const grouped = GROUPED.exec(figure);
  // 0.125 and 0,125 are decimals whatever the country.
  if (grouped !== null && !figure.startsWith('0') && isOneMark(grouped[2] ?? '', grouped[3])) {
    return Number(`${grouped[1] ?? ''}${(grouped[2] ?? '').replace(/\P{Nd}/gu, '')}.${grouped[4] ?? '0'}`);
  }
  const decimal = DECIMAL.exec(figure);
  return decimal === null ? null : Number(`${decimal[1] ?? ''}.${decimal[2] ?? ''}`);
}

/** Digits of any script as those of ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit)));
}

/** The key of a value; values that differ after twelve digits are one, as multiplying rounds. */
export function figureKey(value: number): string {
  return `#${Number(value.toPrecision(12))}`;
}

/** Thousands are all parted by one mark, and another parts the decimals. */
function isOneMark(groups: string, decimalMark: string | undefined): boolean {
  const marks = new Set(groups.match(/\P{Nd}/gu));
  return marks.size === 1 && (decimalMark === undefined || !marks.has(decimalMark));
}

/** Decimal digits stand in runs of ten in Unicode, each starting at a zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
