import { cleanLine } from '../clean-text';

/** What a YAML block at the head of a Markdown file tells about the article. */
export interface FrontMatter {
  title?: string;
  byline?: string;
  publishedAt?: string;
  language?: string;
  sourceUrl?: string;
}

const FENCED = /^\ufeff?---[^\S\n]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;
const FIELD = /^([A-Za-z_-]+):[^\S\n]*(\S.*)$/;
const NAMES: Record<string, keyof FrontMatter> = {
  title: 'title',
  author: 'byline',
  byline: 'byline',
  date: 'publishedAt',
  published: 'publishedAt',
  lang: 'language',
  language: 'language',
  url: 'sourceUrl',
  source: 'sourceUrl',
  canonical: 'sourceUrl',
};

/** Takes the head block off; only flat `name: value` lines are read, since no editor nests these. */
export function readFrontMatter(content: string): { body: string; known: FrontMatter } {
  const text = content.replace(/\r\n?/g, '\n');
  const match = FENCED.exec(text);
  if (match === null) return { body: text, known: {} };
  const known: FrontMatter = {};
  for (const line of (match[1] ?? '').split('\n')) {
    const field = FIELD.exec(line);
    if (field === null) continue;
    const name = NAMES[field[1]?.toLowerCase() ?? ''];
    const value = cleanLine((field[2] ?? '').replace(/^(["'])(.*)\1$/, '$2'));
    if (name !== undefined && value !== '') known[name] = value;
  }
  if (Object.keys(known).length === 0) return { body: text, known };
  return { body: text.slice(match[0].length), known };
}
