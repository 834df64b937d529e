import { Writable } from 'node:stream';
import { egressSettings } from '../../libs/link-check/src/command/egress-settings';
import { writeChecks } from '../../libs/link-check/src/command/write-checks';
import { Laboratory } from './lab/laboratory';
import { ARTICLE, page } from './lab/responses';

const lab = new Laboratory();
afterEach(() => lab.end());

class Paper extends Writable {
  text = '';

  constructor(readonly isTTY = false) {
    super();
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

it('writes one JSON line per URL, in their order, however long each takes', async () => {
  const server = await lab.server((socket, { target }) => {
    setTimeout(() => socket.write(page(ARTICLE)), target === '/0' ? 150 : 0);
  });
  const urls = [...Array.from({ length: 30 }, (_, index) => server.url(`/${index}`)), 'mailto:a@b.test', 'no url'];
  const [out, err] = [new Paper(), new Paper()];
  expect(await writeChecks(urls, lab.checker(), { out, err })).toBe(0);
  const lines = out.text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ url }) => url)).toEqual(urls);
  expect(Object.keys(lines[0])).toEqual(
    expect.arrayContaining([
      ...['url', 'verdict', 'reason', 'flags', 'status', 'finalUrl', 'suggestedUrl', 'hops', 'timings', 'attempts'],
    ]),
  );
  expect(err.text).toBe('');
});

it('shows how far it is, only to a person', async () => {
  const err = new Paper(true);
  await writeChecks(['mailto:a@b.test', 'no url'], lab.checker(), { out: new Paper(), err });
  expect(err.text).toMatch(/\[#{30}\] 2\/2\n$/);
});

it('reads its settings as lists with commas', () => {
  expect(egressSettings({ EGRESS_ALLOW: ' 10.0.0.0/8, [::1]:80 ,', EGRESS_PORTS: '8080,8443' })).toEqual({
    allow: ['10.0.0.0/8', '[::1]:80'],
    ports: [8080, 8443],
    dns: [],
  });
});
