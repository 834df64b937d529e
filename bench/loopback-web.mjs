// What benchmarks of link checks share: a web of many loopback hosts, its addresses, and the bare loop they are measured against.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Serves pages on every loopback host until the process ends; tells its port, and how many sockets were open when asked. */
export function serve({ latency, pageKib }) {
  const paragraph = '<p>The council voted on Tuesday to raise the harbour budget by four per cent, the clerk said.</p>';
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>Harbour budget rises</title></head><body><h1>Harbour budget rises</h1>${paragraph.repeat((pageKib * 1024) / paragraph.length)}</body></html>`;
  let open = 0;
  let peak = 0;
  const web = createServer((request, response) => {
    const number = Number(request.url.split('/').at(-1));
    const answer = () => {
      response.statusCode = number % 50 === 49 ? 404 : 200;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html);
    };
    if (latency > 0) setTimeout(answer, latency);
    else answer();
  });
  web.keepAliveTimeout = 30_000;
  web.on('connection', (socket) => {
    open += 1;
    peak = Math.max(peak, open);
    socket.on('close', () => (open -= 1));
  });
  process.on('message', () => {
    process.send({ sockets: peak });
    peak = open;
  });
  web.listen(0, '0.0.0.0', 4096, () => process.send({ port: web.address().port }));
}

/** Addresses on it: grouped by host, as the worker takes due links, or mixed, so that no two neighbours share one. */
export function addresses({ urls, hosts, order, port, path = 'page' }) {
  return Array.from({ length: urls }, (_, index) => {
    const host = order === 'mixed' ? index % hosts : Math.floor((index * hosts) / urls);
    return `http://127.0.${1 + Math.floor(host / 250)}.${1 + (host % 250)}:${port}/${path}/${index}`;
  });
}

/** Gets every address with undici and nothing else, two connections to a host. */
export async function bareLoop(urls, concurrency) {
  const { Agent, request } = require('undici');
  const dispatcher = new Agent({ connections: 2 });
  const verdicts = {};
  let next = 0;
  const work = async () => {
    for (let url = urls[next++]; url !== undefined; url = urls[next++]) {
      const { statusCode, body } = await request(url, { dispatcher });
      await body.text();
      verdicts[statusCode] = (verdicts[statusCode] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  await dispatcher.destroy();
  return verdicts;
}

/** The next message of a child process. */
export function message(child) {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
}
