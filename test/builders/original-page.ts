import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Extraction } from '@app/extraction';

/** The article of its publisher's that this is built for; not in the repository, only in checkouts beside a copy of it. */
export const SEED_ARTICLE = resolve(__dirname, '../../../shared/seed-article.md');

/** The seed article as Markdown; null where it is missing. */
export const seedArticle = (): string | null => (existsSync(SEED_ARTICLE) ? readFileSync(SEED_ARTICLE, 'utf8') : null);

/** An article of our own whose addresses are all lost; `said`, `told` and `noted` carry links more than once. */
export const HARBOUR_ARTICLE = `Port of Gdynia Counts What the Winter Cost

By [Marta Quill](#)

February 03, 2026

Ice in the outer harbour on Jan. 20. **Tomas Lindqvist / Claimdesk Samples**

The port of Gdynia lost 11 working days to ice this winter, the harbour office [reported](#) on Monday. It had lost four in the winter before.

Ships that could not enter waited off Hel, and some of them [turned](#) to Klaipeda. The office does not know yet what they would have paid.

Related article: [Who Pays for an Icebreaker Nobody Ordered](#)

“Nobody buys an icebreaker for one winter,” [said](#) Ilona Marek, who runs the pilots' guild. “But three such winters in ten years are no accident any more,” she added.

The ministry has [announced](#) a tender for two tugs that can break ice up to 40 centimetres thick. It [set](#) aside 96 million zlotys for them, which the guild called half of what is needed.

Marek [told](#) the shipping paper Fala that the tugs would come too late for the next season. The ministry's spokesman, Samuel Okafor, [told](#) the same paper that they would not.

Dues at the port [rose](#) by 2.5 percent in January, and exporters of grain have complained. The association of grain traders [noted](#) that Klaipeda charges a third less for the same ship.

[Related article: Five Charts on Baltic Harbour Dues](#)

Railways moved part of the grain instead. The national carrier [said](#) it ran 38 additional trains in January, of which nine went to Rostock.

Not everybody suffered. Two repair yards [took](#) in ships with damaged bows, and one of them [hired](#) 60 welders, according to the [labour office](#).

The harbour master has [asked](#) for a study of the breakwater, which was built in 1936. Its stones have moved by as much as 70 centimetres, divers [found](#) in November.

Council members [noted](#) that a study was paid for in 2019 and never published.

Original url:

<https://quay.example/2026/02/03/port-counts-what-the-winter-cost>
`;

/** The words of a sentence that carry a link, by their place in it. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  /** Where the link leads; null for one that leads nowhere any more. */
  readonly href: string | null;
}

/** A sentence of a page. */
export interface PageSentence {
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

/** A page as a newspaper serves it: the article by its paragraphs, and what stands around it. */
export interface OriginalPage {
  readonly title: string;
  readonly byline: string;
  readonly paragraphs: readonly (readonly PageSentence[])[];
}

/** The address that the page gives for the how-manieth citation of the article. */
export const addressOf = (citation: number): string => `https://source-${citation}.example/${citation}?story=quay`;

/** What no citation may ever get: addresses of bylines, related articles, menus and the like. */
export const FURNITURE = 'furniture.example';

/** The page that an article with lost addresses came from, with an address for each of its citations. */
export const originalPageOf = ({ article, text, claims }: Extraction): OriginalPage => {
  const paragraphs: PageSentence[][] = [];
  let citation = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const claim of claims) {
    const anchors = claim.citations.map((cited) => ({
      start: cited.start - claim.start,
      end: cited.end - claim.start,
      href: addressOf(citation++),
    }));
    const sentence = { text: claim.text, anchors };
    const isNewParagraph = text.slice(Math.max(0, end), claim.start).includes('\n\n') || end < 0;
    if (isNewParagraph) paragraphs.push([sentence]);
    else paragraphs.at(-1)?.push(sentence);
    end = claim.end;
  }
  return { title: article.title ?? '', byline: article.byline ?? '', paragraphs };
};

/** The page as HTML, whole: menu, byline with a link, related articles between the paragraphs and after, footer. */
export const htmlOf = ({ title, byline, paragraphs }: OriginalPage): string => {
  const link = (path: string, words: string) => `<a href="https://${FURNITURE}/${path}">${words}</a>`;
  const related = (place: number) =>
    `<p>Related article: ${link(`related-${place}`, 'Another Story of the Coast')}</p>`;
  const body = paragraphs
    .map(
      (sentences, place) => `<p>${sentences.map(sentenceHtml).join(' ')}</p>${place % 4 === 2 ? related(place) : ''}`,
    )
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)} - The Quay</title>
<meta property="og:title" content="${escape(title)}"></head><body>
<header><nav><ul><li>${link('', 'Home')}</li><li>${link('news', 'News')}</li><li>${link('said', 'said')}</li></ul></nav></header>
<main><article><h1>${escape(title)}</h1>
<p class="byline">By ${link('authors/1', escape(byline))}</p><time datetime="2026-02-03">February 3, 2026</time>
<figure><img src="/ice.jpg" alt=""><figcaption>Ice in the harbour. ${link('photo', 'Tomas Lindqvist')}</figcaption></figure>
${body}
<section class="related"><h2>Read more</h2><ul><li>${link('more-1', 'Five charts on harbour dues')}</li>
<li>${link('more-2', 'Who pays for an icebreaker')}</li></ul></section></article></main>
<aside><h2>Most read</h2><ul><li>${link('top-1', 'Railways moved part of the grain')}</li></ul></aside>
<footer><p>${link('imprint', 'Imprint')} ${link('privacy', 'Privacy')} © The Quay</p></footer></body></html>`;
};

const sentenceHtml = ({ text, anchors }: PageSentence): string => {
  let html = '';
  let at = 0;
  for (const { start, end, href } of [...anchors].sort((one, other) => one.start - other.start)) {
    const address = href === null ? '#' : escape(href);
    html += `${escape(text.slice(at, start))}<a href="${address}">${escape(text.slice(start, end))}</a>`;
    at = end;
  }
  return html + escape(text.slice(at));
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
