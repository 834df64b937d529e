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
const FREQUENT: Record<string, readonly string[]> = {
  en: words('the and of to that was with for has have from by on are is this which not been its at as it'),
  de: words('der die und das den dem ist nicht mit von auf für ein eine sich auch bei wurde werden nach im zu als'),
  fr: words('le les des et est une dans qui pour sur pas du au aux par ce cette avec ont été il elle à plus'),
  es: words('el los las y del una que en por con para se su fue es al más como lo pero sus ha este según'),
  pt: words('o os as e do da dos das um uma que em no na não para com por se foi são mais ao pela pelo às'),
  it: words('il gli di e della del che è un una per con non sono alla dei nel le si da più anche stato al'),
  nl: words('de het een en van is dat op te in voor met zijn niet aan er om ook als door maar bij naar'),
  cs: words('a se na je že v o s k i to do za by ve které který ale jeho podle však byl bylo jsou při jako'),
  pl: words('i w na się z do że nie jest o jak to po od przez jego przy oraz był są za dla który która'),
};
const LANGUAGES_OF = languagesByWord();
/** Letters beyond Latin: Greek to Ethiopic, and the East Asian ones. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u3040-\ud7ff]/;
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
  const script = OTHER_SCRIPT.test(sample) ? guessByScript(sample) : null;
  if (script !== null) return script;
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < FEWEST_HITS || best[1] < (next?.[1] ?? 0) * AHEAD) return null;
  return best[0];
}

function guessByScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of SCRIPTS) {
    const share = language === 'uk' ? SCRIPT_SHARE / 4 : SCRIPT_SHARE;
    if ((sample.match(pattern)?.length ?? 0) > letters * share) return language;
  }
  return null;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, frequent] of Object.entries(FREQUENT)) {
    for (const word of frequent) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
