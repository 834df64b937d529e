import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CitingSentence } from '../src/contract';
import { citing } from './article';

const SEED = join(__dirname, '../../../../shared/seed-article.md');
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });
/** The title, the date and what a page break tore apart do not end as sentences do. */
const ENDS = /[.?!…]["”’)]*$/u;
/** Titles, bylines, captions and links to other articles are none of its sentences. */
const FURNITURE = /^(?:Related article|Original url|By \[|\[Related|<http)|\*\*/;

/**
 * The sentences of the seed article, every citation with an address of its own; null where it is missing, as it is its
 * publisher's and not in the repository.
 */
export function readSeedArticle(): CitingSentence[] | null {
  if (!existsSync(SEED)) return null;
  let count = 0;
  const markdown = readFileSync(SEED, 'utf8').replaceAll('](#)', () => `](seed/${(count += 1)})`);
  return markdown
    .replaceAll('\\', '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
    .filter((paragraph) => /[.,?!"”]|^\p{Ll}/u.test(paragraph) && !FURNITURE.test(paragraph))
    .join('\n')
    .replace(/\n(?=\p{Ll})/gu, ' ')
    .split('\n')
    .flatMap((paragraph) => Array.from(SENTENCES.segment(paragraph), ({ segment }) => citing(segment.trim())))
    .filter(({ text }) => ENDS.test(text));
}
