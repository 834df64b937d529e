import { monthOf, parseDateLine } from './dates';

const LEAD_IN =
  /^(?:(?:written |words |story |text |reporting |posted |published )?by|von|par|por|door|napsal[ai]?|autoř?i?|autore?|autora|texte?|作者|记者|文)(?:\s*[:：/]\s*|\s+)/iu;
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}’'.-]*|d[aeiou]s?|von|van|de[nr]?|del|la|le|el|al|bin|bint)`;
const NAME = String.raw`${NAME_WORD}(?:\s+${NAME_WORD}){0,5}`;
const NAMES = new RegExp(String.raw`^${NAME}(?:(?:\s*,\s*|\s+(?:and|und|et|y|e|a|i|with|&)\s+)${NAME})*$`, 'u');
const CHINESE_NAMES = /^[\p{Script=Han}·]{2,6}(?:[\s、，,]+[\p{Script=Han}·]{2,6})*$/u;
/** What stands behind a name on its line: a date, a handle, or the next thing in a row of them. */
const BEHIND_NAME = /[|·•\n@\d]|\s[–—-]\s/u;
const DATE_WORD =
  /^(?:on|at|am|le|el|em|posted|published|updated|publié|veröffentlicht|publicado|\p{L}+day|\p{L}+tag)$/iu;
const NO_NAME =
  /^(?:https?:|www\.|photo|image|(?:view |no )?comments?$|authors?$|advertise|share|follow|print$|e-?mail$|home$|menu$)/iu;
const LETTERS = /\p{L}{2}/u;
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

/**
 * A byline as metadata, or a whole line of the page, give it, without its lead-in and the date and buttons behind it:
 * `By Ann Author on May 3, 2024 12 Comments` is `Ann Author`. Null when no name is left.
 */
export function plainByline(text: string): string | null {
  const bare = text.replace(LEAD_IN, '');
  const end = BEHIND_NAME.exec(bare)?.index ?? bare.length;
  const name = /\d/.test(bare[end] ?? '') ? withoutDateWords(bare.slice(0, end)) : bare.slice(0, end);
  const trimmed = name.replace(/[\s,;]+$/u, '');
  return trimmed.length > LONGEST || NO_NAME.test(trimmed) || !LETTERS.test(trimmed) ? null : trimmed;
}

/** `Ann Author on Tuesday, Aug. ` is `Ann Author` where a number follows. */
function withoutDateWords(text: string): string {
  const words = text.trim().split(/\s+/);
  for (let last = words.at(-1); last !== undefined; last = words.at(-1)) {
    const bare = last.replace(/[.,:]+$/, '');
    if (!DATE_WORD.test(bare) && monthOf(bare) === undefined) break;
    words.pop();
  }
  return words.join(' ');
}

function splitOffDate(who: string): { names: string; publishedAt: string | null } {
  const posted = /\s+(?:posted|published|updated)(?:\s+on)?\s+/iu.exec(who);
  if (posted !== null) {
    return {
      names: who.slice(0, posted.index),
      publishedAt: parseDateLine(who.slice(posted.index + posted[0].length)),
    };
  }
  for (const comma of who.matchAll(/,\s*/g)) {
    const publishedAt = parseDateLine(who.slice(comma.index + comma[0].length));
    if (publishedAt !== null) return { names: who.slice(0, comma.index), publishedAt };
  }
  return { names: who, publishedAt: null };
}
