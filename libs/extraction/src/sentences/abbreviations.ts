function words(list: string): string[] {
  return list.split(' ');
}

/** Never end a sentence: a name, a number or an example follows. */
const ALWAYS_FOLLOWED = new Set([
  ...words('Mr Mrs Ms Mx Dr Prof Rev Fr Hon Gen Lt Col Maj Capt Cpl Sgt Cmdr Adm Brig Pvt Sen Rep Reps Sens Gov Pres'),
  ...words('Amb St Mt Ft Supt Det Insp Messrs Nos Art Abs vs cf eg ie approx ca viz Fig fig Vol vol pp ed eds transl'),
  ...words('Hr Fr Frl Ing Dipl Nr bzw ca evtl ggf inkl sog vgl zzgl Hrsg Bd geb gest dt engl frz'),
  ...words('M MM Mgr Me art chap Sr Sra Srta Dña Ud Uds núm nº pág av Av Avda Pl Ctra Gral Lic Arq Mons Exmo Exma Dra'),
  ...words(
    'např tj tzn tzv mj popř resp sv mjr plk gen genmjr kpt por prof doc Bc Mgr MUDr JUDr PhDr RNDr ThDr MVDr PaedDr čl odst',
  ),
  ...words('rd ul č med rer nat phil jur iur habil arch Approx incl Incl excl Mme Mmes Mlle Pr'),
  ...words('Sig Sigg Dott Avv ecc Dhr Mevr Mw drs bijv tzw inż mgr hab św ks ur'),
  ...words('ул им см напр проф акад стр гл св доц ген'),
]);

/** End a sentence only where a new one clearly starts. */
const OFTEN_FOLLOWED = new Set([
  ...words('Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'),
  ...words('Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla'),
  ...words('Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que'),
  ...words('Mfg Inc Corp Ltd Co Cos Bros LLC Jr Sr Esq Ave Blvd Rd Dept Univ Assn Gov etc al est no No p n'),
  ...words('г гг в вв руб тыс млн млрд др пр чел'),
  ...words('usw bspw Mio Mrd Tsd Std Str Min Sek Mill tis mil mld mio str r stol apod atd aj p'),
]);

const WITH_INNER_STOPS =
  /(?:^|[^\p{L}\p{N}])(?:(?:\p{L}{1,3}\.-?){1,4}\p{L}{1,2}\.|(?:\p{L}\.\s?){1,4}\p{L}\.|(\p{Lu})\1\.\s(\p{Lu})\2\.)$/u;
/** Nothing but the next sentence starts with a capital behind them. */
const DEGREE = /(?:^|\s)(?:Ph\.\s?D|CSc|DrSc)\.$/u;
const TIME_OF_DAY = /(?:^|\s)[ap]\.\s?m\.$/i;
const INITIAL = /(?:^|[\s.([“"‘'-])\p{Lu}\.$/u;
/** The halves of `z. B.`, `d. h.` or `EE. UU.`; two small letters are a word, as in `for it. Fig. 3 shows`. */
const SHORT_PART = /(?:^|[\s(„“"])(?:\p{L}|\p{Lu}{2})\.$/u;
const NEXT_SHORT_PART = /^\p{L}{1,2}\.(?:[\s,;)]|$)/u;
const LAST_WORD = /([\p{L}º]+)\.$/u;
const BARE_NUMBER = /(?:^|[\s(“„"])\d{1,2}\.$/;

const STARTERS = new Set(
  words(
    'The A An In On At By For From With Without To As If But And Or So Yet Nor He She It They We You I This That These ' +
      'Those There Here His Her Its Their Our My Your Who What When Where Why How Which While Although Though Because ' +
      'Since After Before During Until Unless Once Then Now Today Also However Meanwhile Moreover Instead Still Even Only ' +
      'Just Both Each Every Some Many Most Several Few All Any Not One Two Three Such Another Other Others Later Earlier ' +
      'According Among Despite Under Over More Nearly About Asked Officials Experts Critics Police ' +
      'Der Die Das Ein Eine Er Sie Es Wir Ich Und Aber Doch Im Am Auf Mit Nach Bei Für Dabei Damit Dann Auch ' +
      'Le La Les Un Une Il Elle Ils Elles On Nous Mais Et Ce Cette Dans Pour Selon Après ' +
      'El Los Las Una Ella Ellos Pero Según En Por Para Con Este Esta Y O Os As Um Uma Ele Ela Mas No Na Em ' +
      'Ten Ta To V Ve Na Ale Podle On Ona Po Při Také Tento Tato',
  ),
);
const WEEKDAY_OR_ZONE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?|[ECMP][SD]?T|GMT|UTC|BST|CET|Eastern|Central|Mountain|Pacific|local)\b/;
const FIRST_WORD = /^["'“‘„«»([¿¡]*([\p{L}\p{N}’']+)/u;
/** Languages that write an ordinal number with a full stop, as in `3. Januar` (CLDR). */
const ORDINAL_STOP = new Set(words('de cs sk da nb no nn fi hu pl hr sl sr bs et lv is tr'));

/**
 * Whether the full stop that ends `left` belongs to an abbreviation, an initial or an ordinal, so that the sentence goes
 * on with `right`. Where both are possible it ends only if `right` clearly starts a new one.
 */
export function isAbbreviationStop(left: string, right: string, language: string): boolean {
  if (SHORT_PART.test(left) && NEXT_SHORT_PART.test(right)) return true;
  const first = FIRST_WORD.exec(right)?.[1] ?? '';
  const opensQuote = /^["'“‘„«¿¡](?!\p{Ll})/u.test(right);
  const startsAnew = opensQuote || STARTERS.has(first);
  if (ORDINAL_STOP.has(language) && BARE_NUMBER.test(left)) return !startsAnew;
  if (TIME_OF_DAY.test(left)) return WEEKDAY_OR_ZONE.test(right) || /^\p{Ll}/u.test(right);
  if (DEGREE.test(left)) return !/^\p{Lu}/u.test(right);
  if (WITH_INNER_STOPS.test(left)) return !startsAnew;
  const word = LAST_WORD.exec(left)?.[1] ?? '';
  if (word === 'No' || word === 'no') return word === 'No' && /^\d/.test(right);
  if (ALWAYS_FOLLOWED.has(word)) return true;
  if (word.length === 1 && INITIAL.test(left)) return !startsAnew;
  return OFTEN_FOLLOWED.has(word) && !startsAnew;
}
