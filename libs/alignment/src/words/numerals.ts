/** How a word counts: its value, and whether it multiplies the figure in front of it. */
export interface Numeral {
  readonly value: number;
  readonly multiplies: boolean;
  /** In digits rather than words. */
  readonly isWritten: boolean;
}

/**
 * Words for numbers, lower case and without accents. Left out is what is more often something else in another of these
 * languages: `sei` is German too, `once` and `due` are English.
 */
const VALUES: Readonly<Record<string, number>> = {
  ...counted(
    0,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  ),
  ...counted(17, 'seventeen eighteen nineteen'),
  ...counted(2, 'zwei drei vier funf sechs sieben acht neun zehn elf zwolf'),
  ...counted(2, 'deux trois quatre cinq six sept huit neuf dix onze douze'),
  ...counted(2, 'dos tres cuatro cinco seis siete ocho nueve diez'),
  ...counted(2, 'dois tres quatro cinco seis sete oito nove dez onze doze'),
  ...counted(4, 'quattro cinque'),
  ...counted(7, 'sette otto nove dieci undici dodici'),
  ...counted(2, 'twee drie vier vijf zes zeven acht negen tien elf twaalf'),
  ...counted(2, 'dva tri ctyri pet sest sedm osm devet deset'),
  ...counted(2, 'dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec'),
  ...counted(2, 'два три четыре пять шесть семь восемь девять десять'),
  ...{ zwanzig: 20, dreissig: 30, vierzig: 40, funfzig: 50, vingt: 20, trente: 30, veinte: 20, treinta: 30, vinte: 20 },
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12 },
};
const MULTIPLIERS: Readonly<Record<string, number>> = {
  ...all(1e2, 'hundred hundert'),
  ...all(1e3, 'thousand tausend mille mil mila duizend tisic tisice tysiac tysiace tysiecy тысяча тысячи тысяч тисяч'),
  ...all(1e6, 'million millions mn mln millionen mio millon millones milhao milhoes milione milioni miljoen milion'),
  ...all(1e6, 'miliony milionu milionow миллион миллиона миллионов млн мільйон мільйонів'),
  ...all(1e9, 'bn milliarde milliarden mrd milliard milliards miliardo miliardi miljard miliarda miliardy miliard mld'),
  ...all(1e9, 'bilhao bilhoes миллиард миллиарда миллиардов млрд мільярд мільярдів miliardow'),
};
/** `Billion` is a thousand times more in German and Spanish, so it stays a word; what is compared is one language. */
const BILLIONS = ['billion', 'billions', 'trillion', 'trillions'];
const ORDINALS: Readonly<Record<string, number>> = counted(
  1,
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
);
const MONTHS: Readonly<Record<string, string>> = {
  ...{ jan: 'january', feb: 'february', mar: 'march', apr: 'april', jun: 'june', jul: 'july', aug: 'august' },
  ...{ sep: 'september', sept: 'september', oct: 'october', nov: 'november', dec: 'december' },
};
const SIGNS: Readonly<Record<string, string>> = {
  ...{ $: '$', dollar: '$', dollars: '$', usd: '$', '€': '€', euro: '€', euros: '€', eur: '€', '£': '£', gbp: '£' },
  ...{ '%': '%', percent: '%', prozent: '%', procent: '%', percento: '%', '¥': '¥', yen: '¥', '₽': '₽', '?': '?' },
  ...{ rouble: '₽', roubles: '₽', ruble: '₽', rubles: '₽', '‰': '‰', '₴': '₴', '°': '°', '-': '-', '₹': '₹', '₩': '₩' },
};
const HAN_DIGITS: Readonly<Record<string, number>> = {
  ...counted(0, '〇 一 二 三 四 五 六 七 八 九'),
  ...{ 零: 0, 两: 2, 兩: 2 },
};
const HAN_POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

const NUMERALS = new Map<string, Numeral>([
  ...entries(VALUES, false),
  ...entries(HAN_DIGITS, false),
  ...entries(HAN_POWERS, true),
  ...entries(MULTIPLIERS, true),
]);
const MEASURES = new Map<string, string>([
  ...Object.entries(ORDINALS).map(([word, rank]) => [word, `#${rank}.`] as const),
  ...Object.entries(SIGNS).map(([word, sign]) => [word, `#${sign}`] as const),
  ...BILLIONS.map((word) => [word, `#${word.replace(/s$/, '')}`] as const),
]);
const ABBREVIATED_MONTHS = new Map(Object.entries(MONTHS));

/** What a word counts; null when it is no number. */
export function numeralOf(word: string): Numeral | null {
  return NUMERALS.get(word) ?? null;
}

/** The key of a word that states an amount, date or place in a row otherwise than by a number; null for all others. */
export function measureKey(word: string, isCapital: boolean): string | null {
  return MEASURES.get(word) ?? (isCapital ? ABBREVIATED_MONTHS.get(word) : undefined) ?? null;
}

function entries(table: Readonly<Record<string, number>>, multiplies: boolean): [string, Numeral][] {
  return Object.entries(table).map(([word, value]) => [word, { value, multiplies, isWritten: false }]);
}

function counted(from: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, from + index]));
}

function all(value: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}
