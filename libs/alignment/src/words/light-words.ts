import { LANGUAGE_AHEAD } from '../thresholds';

/**
 * Words that hold a sentence together, by language: articles, prepositions that turn nothing, conjunctions, auxiliary verbs,
 * adverbs of transition, neutral verbs of saying. They are looked up in one language only: `die`, `war` and `son` are such
 * words in one and say everything in another. Lower case, without accents.
 */
const LIGHT_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'a an the this that these those there here and but so then thus also too as of in on at for with like into within onto upon',
    'about around roughly approximately which who whom whose where when while since because although though have has had',
    'having do does did be been being just still yet already now however meanwhile moreover furthermore additionally',
    'likewise similarly therefore besides indeed mainly primarily mostly largely chiefly generally currently presently',
    'recently lately such very quite rather even say says said saying tell tells told telling add adds added adding',
    'noted noting stated stating reported reporting announce announces announced',
    'according explain explains explained explaining',
  ),
  de: words(
    'der die das den dem des ein eine einen einem einer eines und aber doch denn dass daß als wie auch noch schon so in im',
    'an am auf mit bei beim zu zum zur fur uber aus um ist sind war waren sei seien hat haben hatte hatten habe sich es',
    'da dann dabei damit zudem ausserdem jedoch allerdings unterdessen inzwischen derzeit vor allem sagte sagt sagten',
    'teilte mit erklarte erklart berichtete berichtet hiess laut',
  ),
  fr: words(
    'le la les l un une des du de d et mais ou que qu qui dont en dans sur au aux a pour avec est sont etait etaient ete a',
    'ont avait avaient ayant se s ce cet cette ces il y aussi encore deja ainsi donc alors toutefois cependant par ailleurs',
    'notamment actuellement selon dit dire declare affirme indique ajoute explique rapporte',
  ),
  es: words(
    'el la los las un una unos unas lo y e pero que de del en a al con para es son era eran fue fueron ha han habia habian se',
    'su sus este esta estos estas ese esa como tambien aun ya asi entonces ademas sin embargo mientras actualmente segun',
    'dijo dice dijeron afirmo afirma senalo anadio explico informo indico declaro',
  ),
  pt: words(
    'o a os as um uma uns umas e mas que de do da dos das em no na nos nas ao aos com para e sao era eram foi foram tem tinha',
    'se seu sua seus suas este esta esse essa como tambem ainda ja assim entao alem porem enquanto atualmente segundo disse',
    'diz disseram afirmou afirma acrescentou explicou informou declarou',
  ),
  it: words(
    'il lo la i gli le l un uno una e ma che di del dello della dei degli delle in nel nella nei nelle a al alla ai alle con',
    'per su sul sulla e sono era erano stato stata stati ha hanno aveva avevano si suo sua suoi questo questa come anche',
    'ancora gia cosi quindi allora inoltre tuttavia mentre attualmente secondo ha detto dice affermato aggiunto spiegato',
  ),
  nl: words(
    'de het een en maar of dat die van in op aan met voor bij te om is zijn was waren heeft hebben had hadden werd er zich',
    'deze dit ook nog al zo dan dus echter bovendien intussen momenteel volgens zei zegt zeiden meldde meldt verklaarde',
  ),
  cs: words(
    'a i ale v ve na o u k ke s se si z ze za je jsou byl byla bylo byli jsem to ten ta tento tato ktery ktera ktere take',
    'jeste uz jiz tak pak tedy vsak zatimco podle rekl rekla uvedl uvedla dodal dodala oznamil sdelil',
  ),
  pl: words(
    'i a ale w we na o u z ze za sie jest sa byl byla bylo byli to ten ta te ktory ktora ktore takze rowniez jeszcze juz tak',
    'wiec jednak podczas wedlug powiedzial powiedziala dodal dodala poinformowal',
  ),
  ru: words(
    'и а но в во на о об у к с со из за что это этот эта как так также еще уже же бы был была было были его ее их который',
    'которая которые однако между тем по сказал сказала заявил заявила сообщил сообщила добавил отметил словам данным',
  ),
  uk: words(
    'і й та а але в у на о про з із зі за що це цей ця як так також ще вже був була було були його її їх який яка які',
    'однак сказав сказала заявив заявила повідомив додав зазначив словами даними',
  ),
};
/** Chinese and Japanese characters by themselves; no other language has them, so they need no looking up. */
const LIGHT_CHARACTERS: ReadonlySet<string> = new Set(
  '的 了 着 地 得 之 也 就 还 都 而 且 并 及 与 和 是 在 于 该 其 は が を の も に と や で'.split(' '),
);

/** Whether a word holds a sentence together. */
export type IsLight = (word: string) => boolean;

/** Tells light words in the language of which most occur; none at all where two languages are about as likely. */
export function lightWordsOf(words: Iterable<string>): IsLight {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  const isClear = best !== undefined && best[1] >= (next?.[1] ?? 0) * LANGUAGE_AHEAD;
  const own = isClear ? LIGHT_SETS.get(best[0]) : undefined;
  return (word) => (own?.has(word) ?? false) || LIGHT_CHARACTERS.has(word);
}

const LIGHT_SETS = new Map(Object.entries(LIGHT_WORDS).map(([language, list]) => [language, new Set(list)]));
const LANGUAGES_OF = languagesByWord();

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, own] of LIGHT_SETS) {
    for (const word of own) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
