import { type Archive, WaybackMachine, type WaybackOptions } from '@app/archive';
import {
  copyOf,
  EMPTY,
  html,
  json,
  leadsTo,
  listed,
  NOT_ARCHIVED,
  ScriptedArchive,
  throttled,
} from './scripted-archive';

const PAGE = 'https://example.org/report?year=2024&part=a%2Fb';
const NEAR = new Date('2026-03-01T08:00:00.500Z');
const NOW = new Date('2026-05-01T12:00:00Z');
const AVAILABLE = '/wayback/available';
const ASKED = `/web/20260301080000/${PAGE}`;
const COPY = `/web/20260228120102/${PAGE}`;

let server: ScriptedArchive;
const open: Archive[] = [];

beforeEach(async () => {
  server = await ScriptedArchive.start();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((archive) => archive.close()));
  await server.stop();
});

const wayback = (options: Partial<WaybackOptions> = {}): WaybackMachine => {
  const { availabilityUrl, webUrl, address } = server;
  const egress = { allow: [address] };
  const archive = new WaybackMachine({ availabilityUrl, webUrl, key: 'access:secret', egress, ...options });
  open.push(archive);
  return archive;
};

const found = (status: number | null = 200) => ({
  outcome: 'found',
  copy: { url: `${server.webUrl}${COPY}`, takenAt: new Date('2026-02-28T12:01:02Z'), status },
});

describe('looking for a copy', () => {
  const lookUp = async (page = PAGE) => wayback().lookUp(page, NEAR);

  it('finds the one nearest to the moment, in one request', async () => {
    server.on(AVAILABLE, listed(PAGE, '20260228120102'));
    await expect(lookUp()).resolves.toEqual(found());
    const query = new URLSearchParams({ url: PAGE, timestamp: '20260301080000' });
    expect(server.targets).toEqual([`GET ${AVAILABLE}?${query.toString()}`]);
  });

  it('says who asks, and does not hand its key out', async () => {
    server.on(AVAILABLE, listed(PAGE, '20260228120102'));
    await lookUp();
    expect(server.requests[0]?.headers).toMatchObject({ 'user-agent': expect.stringContaining('Claimdesk/') });
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('makes the address of the copy itself, whatever the answer says it is', async () => {
    server.on(AVAILABLE, listed(PAGE, '20260228120102', { url: 'javascript:alert(1)', status: 200 }));
    await expect(lookUp()).resolves.toEqual(found());
  });

  it('leaves the fragment out, as the archive knows pages', async () => {
    server.on(AVAILABLE, listed(PAGE, '20260228120102'));
    await expect(lookUp(`${PAGE}#part-2`)).resolves.toEqual(found());
  });

  it.each([
    ['nothing', EMPTY],
    ['a copy that is not available', listed(PAGE, '20260228120102', { available: false })],
    ['a copy of an error page', listed(PAGE, '20260228120102', { status: '404' })],
    ['a copy without a time', listed(PAGE, 'yesterday')],
    ['a copy of a day that never was', listed(PAGE, '20261399120102')],
    ['another shape', json({ archived_snapshots: [] })],
  ])('asks the playback where the availability API lists %s', async (_, answer) => {
    server.on(AVAILABLE, answer).on(ASKED, leadsTo(COPY)).on(COPY, copyOf('2026-02-28T12:01:02Z'));
    await expect(lookUp()).resolves.toEqual(found());
    expect(server.targets.slice(1)).toEqual([`GET ${ASKED}`, `GET ${COPY}`]);
  });

  it('goes along where the playback first writes the address in another way', async () => {
    const other = ASKED.replace('https://example.org/', 'https://www.example.org/');
    server.on(AVAILABLE, EMPTY).on(ASKED, leadsTo(other)).on(other, leadsTo(COPY));
    server.on(COPY, copyOf('2026-02-28T12:01:02Z'));
    await expect(lookUp()).resolves.toEqual(found());
  });

  it('takes the time of a redirect that was archived, not that of the page behind it', async () => {
    const behind = '/web/20260228120105/https://example.org/new';
    server.on(AVAILABLE, EMPTY).on(ASKED, leadsTo(COPY)).on(COPY, leadsTo(behind));
    server.on(behind, copyOf('2026-02-28T12:01:05Z'));
    await expect(lookUp()).resolves.toEqual(found());
  });

  it('takes the time that a copy tells, where the playback answers without a redirect', async () => {
    server.on(AVAILABLE, EMPTY).on(ASKED, copyOf('2026-02-28T12:01:02Z'));
    await expect(lookUp()).resolves.toEqual(found());
  });

  it.each([
    ['it is not in the archive', NOT_ARCHIVED],
    [
      'its site does not want to be shown',
      html(403, { 'x-archive-wayback-runtime-error': 'AdministrativeAccessControlException: Blocked' }),
    ],
    ['what was kept is an error page', copyOf('2026-02-28T12:01:02Z', 404)],
    ['what was kept is the trouble of its server', copyOf('2026-02-28T12:01:02Z', 503)],
  ])('finds none when both list none: %s', async (_, answer) => {
    server.on(AVAILABLE, EMPTY).on(ASKED, leadsTo(COPY)).on(COPY, answer);
    await expect(lookUp()).resolves.toEqual({ outcome: 'none' });
  });

  it.each(['mailto:desk@example.org', 'no address', 'https://desk:secret@example.org/internal'])(
    'tells nobody of %s',
    async (page) => {
      await expect(lookUp(page)).resolves.toEqual({ outcome: 'none' });
      expect(server.requests).toEqual([]);
    },
  );

  describe('which cannot be known now', () => {
    const unknown = (reason: string, leaveAloneSeconds: number | null = null) => ({
      outcome: 'unknown',
      reason,
      leaveAloneSeconds,
    });

    it.each([
      ['too many requests, with seconds', throttled('120'), unknown('http_429', 120)],
      ['too many requests, for longer than a day', throttled('9999999'), unknown('http_429', 86_400)],
      ['too many requests, without a word', throttled(), unknown('http_429', 60)],
      ['too many requests, with nonsense', throttled('soon'), unknown('http_429', 60)],
      ['a page of trouble', html(503), unknown('http_503')],
      ['a page of trouble that says until when', html(503, { 'retry-after': '30' }), unknown('http_503', 30)],
      ['trouble as JSON', json({ message: 'Internal Server Error' }, 502), unknown('http_502')],
      ['HTML that should be JSON', html(200), unknown('no_json')],
      ['JSON that is no object', json([]), unknown('no_json')],
      ['a refusal', html(403), unknown('http_403')],
    ])('%s', async (_, answer, expected) => {
      server.on(AVAILABLE, answer);
      await expect(lookUp()).resolves.toEqual(expected);
      // Not a second time, and not by the other way.
      expect(server.requests).toHaveLength(1);
    });

    it.each([
      ['it is throttled', throttled('7'), unknown('http_429', 7)],
      ['it is in trouble', html(504), unknown('http_504')],
      ['it refuses without saying why', html(403), unknown('http_403')],
      ['it shows a page of its own', html(200), unknown('http_200')],
      ['it leads out of the archive', leadsTo('https://example.com/web/20260228120102/'), unknown('strange_redirect')],
      ['it leads to no copy', leadsTo('/web/'), unknown('strange_redirect')],
      ['it leads round in circles', leadsTo(ASKED), unknown('too_many_redirects')],
    ])('when the playback is asked and %s', async (_, answer, expected) => {
      server.on(AVAILABLE, EMPTY).on(ASKED, answer);
      await expect(lookUp()).resolves.toEqual(expected);
    });

    it('no answer at all, in time', async () => {
      server.on(AVAILABLE, () => undefined);
      const archive = wayback({ limits: { headersMs: 50 } });
      await expect(archive.lookUp(PAGE, NEAR)).resolves.toEqual(unknown('timeout_headers'));
    });

    it('half an answer', async () => {
      server.on(AVAILABLE, (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' }).write('{"archived');
        setTimeout(() => response.destroy(), 20);
      });
      await expect(lookUp()).resolves.toEqual(unknown('no_json'));
    });

    it('nobody there', async () => {
      const archive = wayback();
      await server.stop();
      await expect(archive.lookUp(PAGE, NEAR)).resolves.toMatchObject({
        outcome: 'unknown',
        reason: 'connection_refused',
      });
      server = await ScriptedArchive.start();
    });

    it('an address to which the desk does not go', async () => {
      const archive = wayback({ egress: {} });
      await expect(archive.lookUp(PAGE, NEAR)).resolves.toEqual(unknown('forbidden_address'));
      expect(server.requests).toEqual([]);
    });
  });

  it('ends when it is told to', async () => {
    server.on(AVAILABLE, () => undefined);
    const stop = new AbortController();
    const running = wayback().lookUp(PAGE, NEAR, stop.signal);
    stop.abort(new Error('The worker is stopping.'));
    await expect(running).rejects.toThrow('The worker is stopping.');
  });
});

describe('saving a page', () => {
  const save = async () => wayback().save(PAGE, NOW);

  it('begins a capture, with the key, once', async () => {
    server.on('/save', json({ url: PAGE, job_id: 'spn2-0123456789abcdef' }));
    await expect(save()).resolves.toEqual({ outcome: 'begun', captureId: 'spn2-0123456789abcdef' });
    expect(server.targets).toEqual(['POST /save']);
    const [request] = server.requests;
    expect(request?.headers).toMatchObject({ authorization: 'LOW access:secret', accept: 'application/json' });
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      url: PAGE,
      if_not_archived_within: '1d',
      skip_first_archive: '1',
    });
  });

  it.each([
    ['was just made', { url: PAGE, job_id: null, message: 'The same snapshot had been made 3 minutes ago.' }],
    [
      'was made too often today',
      { status: 'error', status_ext: 'error:too-many-daily-captures', message: 'Too many captures' },
    ],
  ])('looks the copy up that %s', async (_, answer) => {
    server.on('/save', json(answer)).on(AVAILABLE, listed(PAGE, '20260228120102'));
    await expect(save()).resolves.toEqual(found());
    expect(server.targets[1]).toContain('timestamp=20260501120000');
  });

  it('asks later for a copy that was just made and is not listed yet', async () => {
    server.on('/save', json({ url: PAGE, job_id: null, message: 'The same snapshot had been made 3 minutes ago.' }));
    server.on(AVAILABLE, EMPTY);
    await expect(save()).resolves.toMatchObject({ outcome: 'unknown', reason: 'copy_not_listed_yet' });
  });

  it.each([
    [
      json({ status: 'error', status_ext: 'error:invalid-host-resolution' }),
      'refused',
      'capture_invalid_host_resolution',
    ],
    [json({ status: 'error', status_ext: 'error:blocked-url' }), 'refused', 'capture_blocked_url'],
    [json({ message: 'You need to be logged in to use Save Page Now.' }, 401), 'refused', 'key_refused'],
    [json({ status: 'error', status_ext: 'error:user-session-limit' }, 429), 'unknown', 'http_429'],
    [json({ status: 'error', status_ext: 'error:user-session-limit' }), 'unknown', 'capture_user_session_limit'],
    [json({ status: 'error', status_ext: 'error:celery', message: 'Cannot start capture' }), 'lost', 'capture_celery'],
    [json({ status: 'error', message: 'Something' }), 'lost', 'capture_unknown'],
    [throttled('60'), 'unknown', 'http_429'],
    [html(520), 'unknown', 'http_520'],
    [html(200), 'unknown', 'no_json'],
  ])('may come to nothing: %#', async (answer, outcome, reason) => {
    server.on('/save', answer);
    await expect(save()).resolves.toMatchObject({ outcome, reason });
    expect(server.requests).toHaveLength(1);
  });

  it('wants the archive left alone while as many captures run as may', async () => {
    server.on('/save', json({ status: 'error', status_ext: 'error:user-session-limit' }));
    await expect(save()).resolves.toMatchObject({ leaveAloneSeconds: 120 });
  });

  it('tells nobody of an address with a password in it', async () => {
    await expect(wayback().save('https://desk:secret@example.org/', NOW)).resolves.toMatchObject({
      outcome: 'refused',
    });
    expect(server.requests).toEqual([]);
  });
});

describe('a capture that was begun', () => {
  const progress = async (captureId = 'spn2-01') => wayback().progress(captureId, PAGE);

  it.each([
    [json({ status: 'pending', job_id: 'spn2-01', resources: [] }), { outcome: 'pending' }],
    [
      json({ status: 'error', job_id: 'spn2-01', status_ext: 'error:not-found', message: 'Not found', resources: [] }),
      { outcome: 'refused', reason: 'capture_not_found' },
    ],
    [
      json({ status: 'error', job_id: 'spn2-01', status_ext: 'error:browsing-timeout' }),
      { outcome: 'lost', reason: 'capture_browsing_timeout', leaveAloneSeconds: null },
    ],
    [
      json({ status: 'success', job_id: 'spn2-01' }),
      { outcome: 'lost', reason: 'capture_without_time', leaveAloneSeconds: null },
    ],
    [throttled('5'), { outcome: 'unknown', reason: 'http_429', leaveAloneSeconds: 5 }],
  ])('goes on, or comes to nothing: %#', async (answer, expected) => {
    server.on('/save/status/spn2-01', answer);
    await expect(progress()).resolves.toEqual(expected);
    expect(server.requests[0]?.headers).toMatchObject({ authorization: 'LOW access:secret' });
  });

  it('ends with a copy of the page that was asked for', async () => {
    const success = { status: 'success', original_url: 'https://elsewhere.example/', timestamp: '20260228120102' };
    server.on('/save/status/spn2-01', json({ ...success, http_status: 200, resources: [PAGE] }));
    await expect(progress()).resolves.toEqual(found());
  });

  it('is asked for under its own id, whatever that holds', async () => {
    await progress('../../web?a=b');
    expect(server.targets).toEqual(['GET /save/status/..%2F..%2Fweb%3Fa%3Db']);
  });
});
