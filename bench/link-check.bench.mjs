// How much of a bare undici loop's speed is left when every link is really checked. Build first (`npm run build`).
//
//   node bench/link-check.bench.mjs [--urls 5000] [--hosts 200] [--concurrency 64] [--latency 0] [--rounds 3]
//     [--order grouped|mixed] [--page-kib 8]
//
// A server of its own process answers on many loopback hosts; each contender runs in a process of its own, by turns.
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
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
};
await roles[values.role]();

async function main() {
  const web = start('server');
  const { port: served } = await message(web);
  const best = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const role of round % 2 === 0 ? ['bare', 'engine'] : ['engine', 'bare']) {
      const child = start(role, served);
      const result = await message(child);
      child.kill();
      web.send('peak');
      const { sockets } = await message(web);
      const line = { ...result, sockets };
      console.log(`${role.padEnd(6)} ${format(line)}`);
      if (!(best[role]?.perSecond > line.perSecond)) best[role] = line;
    }
  }
  web.kill();
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

async function contend(loop) {
  const urls = addresses({ urls: urlCount, hosts: hostCount, order: values.order, port });
  // Both are measured warm, as in a worker that runs for days.
  await loop(urls.slice(0, 2_000));
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
