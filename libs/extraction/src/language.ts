/** A language tag in its canonical form (BCP 47), or null when it is invalid, as tags on real pages often are. */
export function canonicalLanguage(tag: string | null | undefined): string | null {
  if (tag === null || tag === undefined) return null;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** Words that are frequent in one language and rare in its neighbours. */
const FREQUENT: Record<string, ReadonlySet<string>> = {
  en: wordSet('the and of to that was with for has have from by on are is this which not been its at as it'),
  de: wordSet('der die und das den dem ist nicht mit von auf für ein eine sich auch bei wurde werden nach im zu als'),
  fr: wordSet('le les des et est une dans qui pour sur pas du au aux par ce cette avec ont été il elle à plus'),
  es: wordSet('el los las y del una que en por con para se su fue es al más como lo pero sus ha este según'),
  pt: wordSet('o os as e do da dos das um uma que em no na não para com por se foi são mais ao pela pelo às'),
  it: wordSet('il gli di e della del che è un una per con non sono alla dei nel le si da più anche stato al'),
  nl: wordSet('de het een en van is dat op te in voor met zijn niet aan er om ook als door maar bij naar'),
  cs: wordSet('a se na je že v o s k i to do za by ve které který ale jeho podle však byl bylo jsou při jako'),
  pl: wordSet('i w na się z do że nie jest o jak to po od przez jego przy oraz był są za dla który która'),
};
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
];
const SAMPLE = 6000;
const FEWEST_HITS = 3;
/** The best language must be this much ahead of the next. */
const AHEAD = 1.3;
/** A script that makes up this share of the letters decides. */
const SCRIPT_SHARE = 0.2;

/** Guesses the language of a text by its script, or its most frequent words; null when nothing stands out. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of SCRIPTS) {
    const share = language === 'uk' ? SCRIPT_SHARE / 4 : SCRIPT_SHARE;
    if ((sample.match(pattern)?.length ?? 0) > letters * share) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = Object.entries(FREQUENT)
    .map(([language, frequent]) => ({ language, count: words.filter((word) => frequent.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = hits;
  if (best === undefined || best.count < FEWEST_HITS || best.count < (next?.count ?? 0) * AHEAD) return null;
  return best.language;
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
