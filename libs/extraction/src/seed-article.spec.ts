import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Extraction } from './contract';
import { extractArticle } from './extract-article';

const SEED = join(__dirname, '../../../../shared/seed-article.md');
// The article is its publisher's, so it is not in the repository; only checkouts beside a copy of it can run this.
const describeIfPresent = existsSync(SEED) ? describe : describe.skip;

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
});
