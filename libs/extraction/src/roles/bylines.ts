import { parseDateLine } from './dates';

const LEAD_IN =
  /^(?:(?:written |words |story |text |reporting )?by|von|par|por|door|napsal[ai]?|autoř?i?|autore?|autora|texte?|作者|记者|文)(?:\s*[:：/]\s*|\s+)/iu;
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}’'.-]*|d[aeiou]s?|von|van|de[nr]?|del|la|le|el|al|bin|bint)`;
const NAME = String.raw`${NAME_WORD}(?:\s+${NAME_WORD}){0,5}`;
const NAMES = new RegExp(String.raw`^${NAME}(?:(?:\s*,\s*|\s+(?:and|und|et|y|e|a|i|with|&)\s+)${NAME})*$`, 'u');
const CHINESE_NAMES = /^[\p{Script=Han}·]{2,6}(?:[\s、，,]+[\p{Script=Han}·]{2,6})*$/u;
const LONGEST = 140;

/** A byline, and the date where the same line gives it. */
export interface Byline {
  byline: string;
  publishedAt: string | null;
}

/** Reads a line such as `By Ann Author and Bob Writer | January 8, 2026`; null when the line is anything else. */
export function parseByline(line: string): Byline | null {
  if (line.length > LONGEST) return null;
  const lead = LEAD_IN.exec(line);
  if (lead === null) return null;
  const [who = '', ...rest] = line.slice(lead[0].length).split(/\s*[|·•–—]\s*/u);
  const found = splitOffDate(who);
  const names = found.names.replace(/[.,;]$/, '').trim();
  if (!NAMES.test(names) && !CHINESE_NAMES.test(names)) return null;
  const publishedAt = found.publishedAt ?? rest.map(parseDateLine).find((date) => date !== null) ?? null;
  return { byline: names, publishedAt };
}

/** Whether a line is two to four capitalised words, as a person's name is and a section's seldom. */
export function isPersonName(line: string): boolean {
  const words = line.split(' ').length;
  return words >= 2 && words <= 4 && NAMES.test(line);
}

/** A byline as metadata give it, without its lead-in: `By Ann Author` is `Ann Author`. */
export function plainByline(text: string): string {
  return text.replace(LEAD_IN, '').trim();
}

function splitOffDate(who: string): { names: string; publishedAt: string | null } {
  for (const comma of who.matchAll(/,\s*/g)) {
    const publishedAt = parseDateLine(who.slice(comma.index + comma[0].length));
    if (publishedAt !== null) return { names: who.slice(0, comma.index), publishedAt };
  }
  return { names: who, publishedAt: null };
}
