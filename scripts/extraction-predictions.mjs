#!/usr/bin/env node
// Extracts labelled pages and prints what the scorer beside them reads.
//
//   npm run build
//   node scripts/extraction-predictions.mjs ../shared/eval/extraction > predictions.json
//   node ../shared/eval/extraction/eval.mjs predictions.json --errors=50
//
// The folder holds pages/*.html and, for each page's base address, gold/pages/*.json. An article to score as "seed" is
// given with --seed=FILE; --build=DIR names another compiled tree than dist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, build: { type: 'string', default: 'dist' } },
});
const folder = positionals[0];
if (folder === undefined || !existsSync(join(folder, 'pages'))) {
  process.stderr.write('usage: node scripts/extraction-predictions.mjs FOLDER [--seed=FILE] [--build=DIR]\n');
  process.exit(2);
}
const { extractArticle } = createRequire(import.meta.url)(resolve(values.build, 'libs/extraction/src/index.js'));

const predictions = [];
for (const name of readdirSync(join(folder, 'pages')).sort()) {
  const articleId = basename(name, extname(name));
  const content = readFileSync(join(folder, 'pages', name));
  predictions.push(await predict(articleId, { format: 'html', content, baseUrl: baseUrlOf(articleId) }));
}
if (values.seed !== undefined) {
  predictions.push(await predict('seed', { format: 'markdown', content: readFileSync(values.seed) }));
}
process.stdout.write(`${JSON.stringify(predictions, null, 1)}\n`);

function baseUrlOf(articleId) {
  const gold = join(folder, 'gold/pages', `${articleId}.json`);
  return existsSync(gold) ? JSON.parse(readFileSync(gold, 'utf8')).baseUrl : 'http://fakehost/test/page.html';
}

async function predict(articleId, input) {
  const { article, text, claims } = await extractArticle(input);
  const { title, byline, publishedAt: datePublished, sourceUrl } = article;
  return { articleId, title: title ?? '', byline, datePublished, sourceUrl, text, claims };
}
