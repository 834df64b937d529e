// How much of a bare undici loop's speed is left when every link is really checked. Build first (`npm run build`).
//
//   node bench/link-check.bench.mjs [--urls 5000] [--hosts 200] [--concurrency 64] [--latency 0] [--rounds 3]
//     [--order grouped|mixed] [--page-kib 8] [--peers FOLDER]
//
// A server of its own process answers on many loopback hosts; each contender runs in a process of its own, by turns.
//
// FOLDER has other checkers to compare with, those that are there:
//   npm install --prefix FOLDER linkinator6@npm:linkinator@6 linkinator7@npm:linkinator@7
// They find the links on a page that lists them. (LinkChecker keeps a pace of its own, so its speed says nothing.)
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { addresses, bareLoop, message, serve } from './loopback-web.mjs';

const { values } = parseArgs({
  options: {
    urls: { type: 'string', default: '5000' },
    hosts: { type: 'string', default: '200' },
    concurrency: { type: 'string', default: '64' },
    latency: { type: 'string', default: '0' },
    'page-kib': { type: 'string', default: '8' },
    order: { type: 'string', default: 'grouped' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'string', default: '' },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    role: { type: 'string', default: 'main' },
    port: { type: 'string', default: '0' },
  },
});
const [urlCount, hostCount, concurrency, latency, rounds, port] = [
  values.urls,
  values.hosts,
  values.concurrency,
  values.latency,
  values.rounds,
  values.port,
].map(Number);
const require = createRequire(import.meta.url);

const roles = {
  main,
  server: () => serve({ latency, pageKib: Number(values['page-kib']) }),
  bare: () => contend((urls) => bareLoop(urls, concurrency)),
  engine: () => contend(engineLoop),
  linkinator6: () => contend((urls) => linkinator('linkinator6', urls)),
  linkinator7: () => contend((urls) => linkinator('linkinator7', urls)),
};
await roles[values.role]();

async function main() {
  const web = start('server');
  const { port: served } = await message(web);
  const best = {};
  const contenders = ['bare', 'engine', ...peers()];
  for (let round = 0; round < rounds; round += 1) {
    for (const role of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      const child = start(role, served);
      const result = await message(child);
      child.kill();
      web.send('peak');
      const { sockets } = await message(web);
      const line = { ...result, sockets };
      console.log(`${role.padEnd(11)} ${format(line)}`);
      if (!(best[role]?.perSecond > line.perSecond)) best[role] = line;
    }
  }
  web.kill();
  for (const peer of contenders.slice(2)) {
    console.log(`ratio ${peer}/bare ${(best[peer].perSecond / best.bare.perSecond).toFixed(2)}`);
  }
  const cpu = (best.bare.cpuSeconds / best.engine.cpuSeconds).toFixed(2);
  console.log(
    `ratio engine/bare ${(best.engine.perSecond / best.bare.perSecond).toFixed(2)}, by CPU time ${cpu} (best of ${rounds}, ${urlCount} URLs, ${hostCount} hosts, concurrency ${concurrency}, latency ${latency} ms, pages of ${values['page-kib']} KiB, ${values.order})`,
  );
}

function format({ perSecond, seconds, cpuSeconds, peakMiB, sockets, verdicts }) {
  return `${perSecond.toFixed(0)} links/s  ${seconds.toFixed(2)} s  CPU ${cpuSeconds.toFixed(2)} s  peak ${peakMiB.toFixed(0)} MiB  sockets ${sockets}  ${JSON.stringify(verdicts)}`;
}

function start(role, served = 0) {
  const args = Object.entries({ ...values, role, port: String(served) }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  return fork(fileURLToPath(import.meta.url), args);
}

/** Other checkers that are there to be compared with. */
function peers() {
  if (values.peers === '') return [];
  return ['linkinator6', 'linkinator7'].filter((name) => existsSync(join(values.peers, 'node_modules', name)));
}

async function contend(loop, warmUp = 10_000) {
  const urls = addresses({ urls: urlCount, hosts: hostCount, order: values.order, port });
  // All are measured warm, as in a worker that runs for days.
  for (let left = warmUp; left > 0; left -= urls.length) await loop(urls.slice(0, left));
  const before = process.cpuUsage();
  const started = performance.now();
  const verdicts = await loop(urls);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  process.send({ perSecond: urls.length / seconds, seconds, cpuSeconds, peakMiB, verdicts });
}

async function engineLoop(urls) {
  const { LinkChecker } = require(`${values.dist}/libs/link-check/src/index.js`);
  const checker = new LinkChecker({ egress: { allow: ['127.0.0.0/8'] }, limits: { maxConcurrent: concurrency } });
  const verdicts = {};
  let next = 0;
  const work = async () => {
    for (let url = urls[next++]; url !== undefined; url = urls[next++]) {
      const { verdict } = await checker.check(url);
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    }
  };
  // The checker keeps the concurrency itself; it is handed more than that, so that it can choose what fits together.
  await Promise.all(Array.from({ length: 16 * concurrency }, work));
  await checker.close();
  return verdicts;
}

/** Does something with a page that links to all of the addresses. */
async function withList(urls, work) {
  const links = urls.map((url) => `<a href="${url}">${url}</a>`).join('\n');
  const list = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Links</title>${links}`);
  });
  await new Promise((resolve) => list.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${list.address().port}/`);
  } finally {
    list.closeAllConnections();
    list.close();
  }
}

async function linkinator(name, urls) {
  const module = join(values.peers, 'node_modules', name, 'build/src/index.js');
  const { LinkChecker } = await import(pathToFileURL(module).href);
  return withList(urls, async (page) => {
    const { links } = await new LinkChecker().check({ path: page, recurse: false, concurrency, timeout: 20_000 });
    const verdicts = {};
    for (const { status } of links) verdicts[status] = (verdicts[status] ?? 0) + 1;
    return verdicts;
  });
}
