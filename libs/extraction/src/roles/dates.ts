// Month names of the languages that the desk's articles mostly come in, cut to what tells them apart.
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'jänner', 'janvier', 'enero', 'ene', 'janeiro', 'ledna', 'leden', 'gennaio'],
  ['feb', 'february', 'februar', 'février', 'févr', 'febrero', 'fevereiro', 'fev', 'února', 'únor', 'febbraio'],
  ['mar', 'march', 'märz', 'mars', 'marzo', 'março', 'března', 'březen'],
  ['apr', 'april', 'avril', 'avr', 'abril', 'abr', 'dubna', 'duben', 'aprile'],
  ['may', 'mai', 'mayo', 'maio', 'května', 'květen', 'maggio'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'junho', 'června', 'červen', 'giugno'],
  ['jul', 'july', 'juli', 'juillet', 'juil', 'julio', 'julho', 'července', 'červenec', 'luglio'],
  ['aug', 'august', 'août', 'agosto', 'ago', 'srpna', 'srpen'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'setiembre', 'setembro', 'set', 'září', 'settembre'],
  ['oct', 'october', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'out', 'října', 'říjen', 'ottobre'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro', 'listopadu', 'listopad'],
  ['dec', 'december', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dezembro', 'prosince', 'prosinec'],
];
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const LEAD_IN =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|publikováno|aktualizováno)(?: (?:on|at|am|le|el|em))?|date|datum|stand)\s*:?\s+/iu;
const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|mont|dienst|donners|frei|sams|sonn)(?:day|tag)?\.?,?\s+|^(?:mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle),?\s+/iu;
const TIME =
  /(?:[,\s]|at|um|à|a las)*\s*\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr)?\s*(?:\(?(?:[A-Z]{2,5}|GMT[+-]\d+)\)?)?$/iu;
const MONTH_DAY_YEAR = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const DAY_MONTH_YEAR =
  /^(?:le\s+)?(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s+(?:(?:de|of)\s+)?(\p{L}+)\.?,?\s+(?:(?:de|del)\s+)?(\d{4})$/iu;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const ZONED_TIME = /\d:\d{2}.*(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})/;
const NUMERIC = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/;
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

const MOST_WORDS = 16;
const DATELINE_START =
  /^[([]?(?:by|von|par|por|posted|published|updated|veröffentlicht|publié|publicado|\d|[\p{L}]{3,9}\.?,?\s\d)/iu;
const DATE_INSIDE =
  /\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+)?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}/gu;

/**
 * Reads a line that is nothing but a date, with or without a time of day, as ISO 8601; null when it is anything else.
 * A numeric date with slashes is read only where one number must be the day, since half the world puts it first.
 */
export function parseDateLine(line: string): string | null {
  if (line.length > 90) return null;
  const trimmed = line.trim();
  if (ISO_TIME.test(trimmed) && !Number.isNaN(Date.parse(trimmed))) return trimmed;
  const bare = trimmed
    .replace(LEAD_IN, '')
    .replace(WEEKDAY, '')
    .replace(TIME, '')
    .replace(/[\s,|]+$/, '');
  const monthFirst = MONTH_DAY_YEAR.exec(bare);
  if (monthFirst) return isoDate(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_MONTH_YEAR.exec(bare);
  if (dayFirst) return isoDate(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const iso = ISO.exec(bare) ?? CHINESE.exec(bare);
  if (iso) return isoDate(iso[1], Number(iso[2]), iso[3]);
  const numeric = NUMERIC.exec(bare);
  if (numeric === null) return null;
  const [first, second] = [Number(numeric[1]), Number(numeric[3])];
  if (numeric[2] === '.' || first > 12) return isoDate(numeric[4], second, numeric[1]);
  return second > 12 ? isoDate(numeric[4], first, numeric[3]) : null;
}

/**
 * Whether a line only tells when, and by whom or where, something was published, as in `News | By Ann Author, 3 May 2024`:
 * a date in a few words that make no sentence.
 */
export function isDateline(line: string): boolean {
  if (line.length > 120 || /[.!?…。]["'”’»)\]]*$/u.test(line) || line.split(' ').length > MOST_WORDS) return false;
  if (!DATELINE_START.test(line) && !/\s[|·•–—-]\s/u.test(line)) return false;
  return [...line.matchAll(DATE_INSIDE)].some(([date]) => parseDateLine(date) !== null);
}

/** A date as metadata give it, as ISO 8601: as given where it is that already; null when it is no date. */
export function normalDate(value: string): string | null {
  // Without its zone a time of day would be read as this machine's.
  const time = ZONED_TIME.test(value) && value.length <= 60 ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(time) && !ISO_TIME.test(value.trim())) return new Date(time).toISOString();
  return parseDateLine(value);
}

/** The number of a month by its name in any of the known languages, 1 to 12. */
export function monthOf(name: string | undefined): number | undefined {
  return MONTH_NUMBER.get(name?.toLowerCase().replace(/\.$/, '') ?? '');
}

function isoDate(year = '', month: number | undefined, day = ''): string | null {
  if (month === undefined || month < 1 || month > 12) return null;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
