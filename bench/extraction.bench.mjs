#!/usr/bin/env node
// CPU time of extraction: Markdown, and whole pages against Readability on linkedom alone, in the same run.
//
//   npm run build && node bench/extraction.bench.mjs [FOLDER] [--rounds=9] [--build=dist]
//
// FOLDER holds pages/*.html (../shared/eval/extraction by default; without it only the Markdown sample is measured).
// Each figure is the median of the rounds; the two ways take turns on every page, so that a busy machine slows both.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '9' }, build: { type: 'string', default: join(root, 'dist') } },
});
const rounds = Number(values.rounds);
const folder = positionals[0] ?? join(root, '../shared/eval/extraction');
const require = createRequire(import.meta.url);
const { extractArticle } = require(resolve(values.build, 'libs/extraction/src/index.js'));
const { Readability } = require('@mozilla/readability');
const { parseHTML } = require('linkedom');

const baseUrl = 'http://localhost/article.html';
const markdownFiles = [join(root, 'samples/article.md'), join(root, '../shared/seed-article.md')].filter(existsSync);
for (const file of markdownFiles) {
  const content = readFileSync(file, 'utf8');
  const [ours] = await takeTurns([() => extractArticle({ format: 'markdown', content })], rounds * 3);
  process.stdout.write(`markdown ${file.slice(file.lastIndexOf('/') + 1).padEnd(34)} ${shown(ours)} ms\n`);
}

const pagesFolder = join(folder, 'pages');
if (!existsSync(pagesFolder)) {
  process.stdout.write(`no pages under ${folder}: only Markdown was measured\n`);
  process.exit(0);
}
const measured = [];
for (const name of readdirSync(pagesFolder).sort()) {
  const content = readFileSync(join(pagesFolder, name), 'utf8');
  const [ours, alone] = await takeTurns(
    [
      () => extractArticle({ format: 'html', content, baseUrl }),
      () => new Readability(parseHTML(content).document).parse(),
    ],
    rounds,
  );
  measured.push({ ours, alone });
  process.stdout.write(
    `html     ${name.padEnd(34)} ${shown(ours)} ms  alone ${shown(alone)} ms  ratio ${(ours / alone).toFixed(2)}\n`,
  );
}
const ours = measured.map((page) => page.ours);
const alone = measured.map((page) => page.alone);
process.stdout.write(
  `\nhtml     median ${shown(percentile(ours, 0.5))} ms   p95 ${shown(percentile(ours, 0.95))} ms\n`,
);
process.stdout.write(
  `alone    median ${shown(percentile(alone, 0.5))} ms   p95 ${shown(percentile(alone, 0.95))} ms\n`,
);
process.stdout.write(
  `ratio    of the sums ${(sum(ours) / sum(alone)).toFixed(2)}   of the medians ${(percentile(ours, 0.5) / percentile(alone, 0.5)).toFixed(2)}\n`,
);

/** The median CPU milliseconds of each way. */
async function takeTurns(ways, times) {
  const figures = ways.map(() => []);
  for (let round = 0; round < times; round += 1) {
    for (const [index, way] of ways.entries()) {
      const before = process.cpuUsage();
      await way();
      const { user, system } = process.cpuUsage(before);
      figures[index].push((user + system) / 1000);
    }
  }
  return figures.map((list) => percentile(list, 0.5));
}

function percentile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

function sum(list) {
  return list.reduce((total, figure) => total + figure, 0);
}

function shown(milliseconds) {
  return milliseconds.toFixed(1).padStart(6);
}
