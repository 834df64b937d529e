/** Prepositions that say what a name or figure is to the rest, lower case and without accents. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  [
    'to from by with without for against of in into at over under above below between among across through via since until',
    'before after during towards toward near than like as within outside inside beyond despite per',
    'an auf aus bei durch fur gegen mit nach ohne seit uber um unter von vom vor zu zum zur im',
    'a au aux chez contre dans de du des d en entre par pour sans sous sur vers depuis avec avant apres',
    'al con desde del hacia hasta para por segun sin sobre tras ante ao aos da do das dos em na no nas nos pela pelo pelos',
    'dal dalla dai dalle di dello della nel nella col per tra fra su sul sulla all alla alle ai',
    'aan door met naar om tegen tot uit van voor op bij over',
    'do od k ke ku na o po pod pred pri s se u v ve z ze za proti kolem przez przeciw dla w we ku',
    'в во на о об от до из к ко с со у за по под при про через для без против у від до з із зі на про проти для',
  ].flatMap((line) => line.split(' ')),
);
const ARTICLES: ReadonlySet<string> = new Set(
  'the a an der die das den dem des ein eine einen einem einer eines el la los las le les l il lo gli i o os as het de een'.split(
    ' ',
  ),
);
const ABOUT: ReadonlySet<string> = new Set(['about', 'around', 'roughly', 'approximately', 'some']);

/** Whether a word says what the next name or figure is to the sentence. */
export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word);
}

/** Whether a word is an article, in any of our languages. */
export function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}

/** Whether the preposition of a name or figure may stand in front of this word. */
export function isPassedOver(word: string): boolean {
  return ARTICLES.has(word) || ABOUT.has(word);
}
