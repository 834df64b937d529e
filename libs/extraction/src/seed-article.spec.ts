import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Extraction } from './contract';
import { extractArticle } from './extract-article';

const SEED = join(__dirname, '../../../../shared/seed-article.md');
// The article is its publisher's, so it is not in the repository; only checkouts beside a copy of it can run this.
const describeIfPresent = existsSync(SEED) ? describe : describe.skip;

const [BONDAREV, BAUNOV, MITRAKHOVICH] = ['Boris Bondarev', 'Alexander Baunov', 'Stanislav Mitrakhovich'];
/** By the labelling rules beside the article; null for what the newspaper asserts itself. */
const SPEAKERS = [
  ...[null, null, null, 'Experts', BONDAREV, BONDAREV, null, null, null, BAUNOV, BAUNOV, BAUNOV, BAUNOV, null, null],
  ...[BAUNOV, BAUNOV, null, BONDAREV, BONDAREV, BONDAREV, BONDAREV, BONDAREV, 'Experts', 'ABC News', 'ABC’s sources'],
  ...['three people familiar with the U.S. plan', 'Agentstvo', 'Sergei Melik-Bagdasarov', 'Bloomberg', null],
  ...[MITRAKHOVICH, MITRAKHOVICH, MITRAKHOVICH, MITRAKHOVICH, null, null, 'Maxim Khudalov', 'Maxim Khudalov'],
  ...[BAUNOV, BAUNOV, BAUNOV, BAUNOV, BAUNOV, BAUNOV],
];

describeIfPresent('the seed article (skipped where ../shared/seed-article.md is missing)', () => {
  let extraction: Extraction;

  beforeAll(async () => {
    extraction = await extractArticle({ format: 'markdown', content: readFileSync(SEED) });
  });

  it('has 45 claims, 17 citations on 16 of them, and every address lost', () => {
    const { claims } = extraction;
    const citations = claims.flatMap((claim) => claim.citations);
    expect(claims).toHaveLength(45);
    expect(citations).toHaveLength(17);
    expect(claims.filter((claim) => claim.citations.length > 0)).toHaveLength(16);
    expect(citations.every(({ url, href }) => url === null && href === '#')).toBe(true);
  });

  it('leaves out the byline, the two related articles and the footer', () => {
    expect(extraction.leftOut.map(({ role }) => role)).toEqual(['byline', 'related', 'related', 'boilerplate']);
    expect(extraction.article.captions).toHaveLength(1);
    expect(extraction.claims.some(({ text }) => extraction.article.captions.includes(text))).toBe(false);
  });

  it('reads what the article says of itself', () => {
    const { title, byline, publishedAt, sourceUrl } = extraction.article;
    expect(title).toMatch(/^For Russia, .* Fallout$/);
    expect(byline).toBe('Anastasia Tenisheva');
    expect(publishedAt).toBe('2026-01-08');
    expect(sourceUrl).toMatch(/^https:\/\/www\.themoscowtimes\.com\/2026\/01\/08\/.*-a91633$/);
  });

  it('mends the sentences that page breaks tore apart', () => {
    const texts = extraction.claims.map(({ text }) => text);
    expect(texts.some((text) => text.includes('[spheres of influence]'))).toBe(true);
    expect(texts.some((text) => text.endsWith('similarly uncertain.'))).toBe(true);
    expect(texts.some((text) => text.includes('$200 million'))).toBe(true);
  });

  it('places every claim, anchor and left-out link exactly', () => {
    const { text, claims, leftOut } = extraction;
    for (const claim of claims) {
      expect(text.slice(claim.start, claim.end)).toBe(claim.text);
      expect(claim.selector.exact).toBe(claim.text);
      for (const { start, end, anchorText } of claim.citations) expect(text.slice(start, end)).toBe(anchorText);
    }
    for (const { start, end, anchorText } of leftOut) expect(text.slice(start ?? 0, end ?? 0)).toBe(anchorText);
  });

  it('credits every claim to its speaker, or to nobody', () => {
    expect(extraction.claims.map(({ attribution }) => attribution?.speaker ?? null)).toEqual(SPEAKERS);
  });

  it('tells how each attribution was found', () => {
    const scopes = extraction.claims.map(({ attribution }) => attribution?.scope);
    const at = (...places: number[]): unknown[] => places.map((place) => scopes[place - 1]);
    expect(new Set(at(6, 12, 23, 34, 35))).toEqual(new Set(['carried-forward']));
    expect(new Set(at(16, 21, 41, 42))).toEqual(new Set(['carried-back']));
    expect(new Set(at(13, 43, 44))).toEqual(new Set(['pronoun']));
  });

  it('tells quotations, forecasts and readings from reported facts', () => {
    const placesOf = (kind: string): number[] =>
      extraction.claims.flatMap((claim, index) => (claim.kind === kind ? index + 1 : []));
    expect(placesOf('quote')).toEqual([
      5, 6, 10, 11, 12, 13, 16, 17, 20, 21, 22, 23, 33, 34, 35, 39, 41, 42, 43, 44, 45,
    ]);
    expect(placesOf('prediction')).toEqual([4, 19, 24, 38]);
    expect(placesOf('opinion-analysis')).toEqual([3, 40]);
  });

  it('is worth a check where it states what evidence could settle, and says why', () => {
    const places = extraction.claims.flatMap((claim, index) => (claim.checkWorthy ? index + 1 : []));
    expect(places).toEqual(
      expect.arrayContaining([1, 2, 7, 8, 9, 14, 15, 25, 26, 27, 28, 29, 30, 31, 32, 35, 36, 37, 38]),
    );
    expect(places).not.toEqual(expect.arrayContaining([4]));
    for (const place of [6, 10, 12, 17, 19, 21, 22, 23, 24, 34, 39, 40, 41, 42, 43, 44])
      expect(places).not.toContain(place);
    expect(
      extraction.claims.every(({ checkWorthyReasons }) => checkWorthyReasons.every((why) => /^[+-] /.test(why))),
    ).toBe(true);
  });

  it('comes out the same from its own canonical text', async () => {
    const again = await extractArticle({ format: 'text', content: extraction.text });
    expect(again.text).toBe(extraction.text);
    expect(again.claims.map(({ text }) => text)).toEqual(extraction.claims.map(({ text }) => text));
    expect(again.article).toEqual(extraction.article);
  });
});
