import { matchAddresses } from '@app/alignment';
import { extractArticle, type Extraction } from '@app/extraction';
import { sentencesOfPage } from '../../libs/application/src/recoveries/citing-sentences';
import {
  addressOf,
  HARBOUR_ARTICLE,
  htmlOf,
  type OriginalPage,
  originalPageOf,
  SEED_ARTICLE,
  seedArticle,
} from '../builders/original-page';
import {
  drop,
  loseAddress,
  negate,
  otherFigure,
  type PageEdit,
  type Random,
  randomFrom,
  repeatAnchor,
  reword,
  swap,
  twin,
  typeset,
  unlink,
} from '../builders/page-edits';

/** Pages that are made of each article, each in another way. */
const VARIANTS = 250;

const EDITS: readonly PageEdit[] = [
  ...[reword, otherFigure, negate, swap, drop, loseAddress, unlink, twin, repeatAnchor, typeset],
];

const PAGE_URL = 'https://quay.example/2026/02/03/port-counts-what-the-winter-cost';

/** What is found on a page for the citations of an article, by their numbers. */
const foundOn = async (article: Extraction, page: OriginalPage): Promise<ReadonlyMap<number, string>> => {
  const read = await extractArticle({ format: 'html', content: htmlOf(page), baseUrl: PAGE_URL });
  // Nothing of a lossy article is its own page's; both sides become sentences in the same way.
  const ours = sentencesOfPage(article, []);
  const numbers = numbersOf(article);
  const matches = matchAddresses(ours, sentencesOfPage(read, [PAGE_URL]));
  return new Map(matches.map(({ ours: { sentence, citation }, url }) => [numbers[sentence]?.[citation] ?? -1, url]));
};

/** The numbers of each claim's citations, counted through the article. */
const numbersOf = ({ claims }: Extraction): readonly (readonly number[])[] => {
  let count = 0;
  return claims.map(({ citations }) => citations.map(() => count++));
};

const wrongOf = (found: ReadonlyMap<number, string>): readonly string[] =>
  [...found].flatMap(([citation, url]) => (url === addressOf(citation) ? [] : `${citation} got ${url}`));

const edited = (page: OriginalPage, random: Random): OriginalPage => {
  let now = page;
  for (let edits = 1 + Math.floor(random() * 8); edits > 0; edits -= 1) {
    now = (EDITS[Math.floor(random() * EDITS.length)] ?? reword)(now, random);
  }
  return now;
};

const describeRecovery = (title: string, markdown: string, citations: number) => {
  describe(title, () => {
    let article: Extraction;
    let page: OriginalPage;

    beforeAll(async () => {
      article = await extractArticle({ format: 'markdown', content: markdown });
      page = originalPageOf(article);
    });

    it('gets every address back from the page that it came from', async () => {
      const found = await foundOn(article, page);
      expect([...found].sort(([one], [other]) => one - other)).toEqual(
        Array.from({ length: citations }, (_, citation) => [citation, addressOf(citation)]),
      );
    });

    it('gets every address back when nothing but the type was set anew', async () => {
      const found = await foundOn(article, typeset(page, randomFrom(1)));
      expect([found.size, wrongOf(found)]).toEqual([citations, []]);
    });

    it.each([
      ['reworded', reword],
      ['with another figure', otherFigure],
      ['turned into the opposite', negate],
      ['swapped', swap],
      ['cut', drop],
      ['without their address', loseAddress],
      ['without their link', unlink],
      ['beside a twin', twin],
      ['with a word that occurs twice', repeatAnchor],
    ])('is given no wrong address by sentences %s', async (_, edit) => {
      for (let seed = 0; seed < 20; seed += 1) {
        const random = randomFrom(seed);
        const now = [1, 2, 3].reduce((one) => edit(one, random), page);
        const found = await foundOn(article, now);
        expect([seed, wrongOf(found)]).toEqual([seed, []]);
        // Three edits leave most of the article as it was.
        expect(found.size).toBeGreaterThanOrEqual(citations - 6);
      }
    });

    it(`is given no wrong address by any of ${VARIANTS} edited pages, and most of the right ones`, async () => {
      let all = 0;
      for (let seed = 1_000; seed < 1_000 + VARIANTS; seed += 1) {
        const found = await foundOn(article, edited(page, randomFrom(seed)));
        expect([seed, wrongOf(found)]).toEqual([seed, []]);
        all += found.size;
      }
      expect(all / (VARIANTS * citations)).toBeGreaterThan(0.7);
    }, 120_000);
  });
};

describeRecovery('an article of our own', HARBOUR_ARTICLE, 16);

const seed = seedArticle();
if (seed === null) {
  const describeSkipped = describe.skip;
  describeSkipped(
    `the seed article: there is no ${SEED_ARTICLE.split('/').slice(-2).join('/')} beside the repository`,
    () => {
      it('is not here', () => undefined);
    },
  );
} else {
  describeRecovery('the seed article', seed, 17);
}
