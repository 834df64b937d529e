const SHORTEST = 5;
const VOWEL = /[aeiouy]/;
/** After these a plural has `es`. */
const HISSING = ['s', 'x', 'z', 'ch', 'sh'];
/** An `s` after these is none of a plural. */
const KEPT = ['ss', 'us', 'is'];
const DOUBLED: ReadonlySet<string> = new Set('bdgklmnprt');
/** Forms that no rule leads back. */
const IRREGULAR = new Map(
  [
    'take took taken takes taking',
    'give gave given',
    'go went gone goes',
    'make made',
    'get got gotten',
    'come came',
    'become became',
    'begin began begun',
    'see saw seen',
    'know knew known',
    'show shown',
    'hold held',
    'keep kept',
    'leave left',
    'lose lost',
    'meet met',
    'pay paid',
    'sell sold',
    'buy bought',
    'send sent',
    'spend spent',
    'build built',
    'bring brought',
    'seek sought',
    'fight fought',
    'win won',
    'run ran',
    'write wrote written',
    'speak spoke spoken',
    'choose chose chosen',
    'draw drew drawn',
    'grow grew grown',
    'rise rose risen',
    'fall fell fallen',
    'lead led',
    'find found',
    'stand stood',
    'understand understood',
    'strike struck',
    'shoot shot',
    'break broke broken',
  ].flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/**
 * Leads the inflected forms and spellings of an English word to one; other languages mostly stay as they are. It only has
 * to give the same for the same, never a word that exists.
 *
 * @param word lower case, without accents
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return bare(irregular);
  if (word.length < SHORTEST) return bare(word);
  return bare(withoutEnding(word));
}

function withoutEnding(word: string): string {
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && HISSING.some((sound) => word.endsWith(sound, word.length - 2))) return word.slice(0, -2);
  if (word.endsWith('s') && !KEPT.some((ending) => word.endsWith(ending))) return word.slice(0, -1);
  const cut = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  const rest = word.slice(0, word.length - cut);
  return cut > 0 && rest.length >= 3 && VOWEL.test(rest) ? rest : word;
}

/** British and American spellings, doubled consonants and a silent last `e` made one. */
function bare(word: string): string {
  if (word.length < 4) return word;
  let form = word.endsWith('e') ? word.slice(0, -1) : word;
  if (form.includes('our')) form = form.replace(/(?<=[a-z]{2})our(?=$|[a-z]{1,3}$)/, 'or');
  if (form.includes('iz')) form = form.replace(/iz(?=$|at|e)/, 'is');
  if (form.endsWith('yz')) form = `${form.slice(0, -1)}s`;
  if (form.endsWith('enc')) form = `${form.slice(0, -1)}s`;
  const last = form.charAt(form.length - 1);
  return DOUBLED.has(last) && form.charAt(form.length - 2) === last ? form.slice(0, -1) : form;
}
