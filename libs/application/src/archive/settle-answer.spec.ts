import { DEFAULT_LINK_POLICY } from '@app/domain';
import { type ArchiveAnswer } from './archive-answer';
import { settleAnswer } from './settle-answer';

const ASKED = new Date('2026-03-01T08:00:00Z');
const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const after = (milliseconds: number) => new Date(ASKED.getTime() + milliseconds);

const settle = (answer: ArchiveAnswer, more: { tries?: number; captureBegunAt?: Date | null } = {}, now = ASKED) =>
  settleAnswer({ createdAt: ASKED, tries: 0, captureBegunAt: null, ...more }, answer, now, DEFAULT_LINK_POLICY);

const unknown = (leaveAloneSeconds: number | null = null) =>
  ({ outcome: 'unknown', reason: 'http_503', leaveAloneSeconds }) as const;

describe('an answer', () => {
  it.each([
    [{ outcome: 'none' }, {}],
    [{ outcome: 'refused', reason: 'key_refused' }, { failure: 'key_refused' }],
    [
      { outcome: 'found', copy: { url: 'https://web.archive.org/web/1/x', takenAt: ASKED, status: 200 } },
      { copyUrl: 'https://web.archive.org/web/1/x', copyTakenAt: ASKED, copyStatus: 200 },
    ],
  ] as const)('ends the request: %j', (answer, changes) => {
    expect(settle(answer)).toEqual({ changes: { ...changes, finishedAt: ASKED }, again: null });
  });
});

describe('no answer', () => {
  it('is tried again, the later the more often there was none', () => {
    expect(settle(unknown())).toEqual({ changes: { tries: 1 }, again: after(HOUR) });
    expect(settle(unknown(), { tries: 2 })).toEqual({ changes: { tries: 3 }, again: after(24 * HOUR) });
    expect(settle(unknown(7_200))).toEqual({ changes: { tries: 1 }, again: after(2 * HOUR) });
  });

  it('ends the request in the end, and tells why', () => {
    const given = { changes: { tries: 5, failure: 'http_503', finishedAt: ASKED }, again: null };
    expect(settle(unknown(), { tries: 4 })).toEqual(given);
  });

  it('because it was not asked is no try, and ends too', () => {
    const resting = { outcome: 'resting', seconds: 60 } as const;
    expect(settle(resting, { tries: 3 })).toEqual({ changes: {}, again: after(60 * SECOND) });
    const late = after(7 * 24 * HOUR);
    expect(settle(resting, {}, late)).toEqual({ changes: { failure: 'archive_rests', finishedAt: late }, again: null });
  });
});

describe('a capture', () => {
  it('is looked at again in a moment', () => {
    const begun = { changes: { captureId: 'spn2-1', captureBegunAt: ASKED }, again: after(15 * SECOND) };
    expect(settle({ outcome: 'begun', captureId: 'spn2-1' })).toEqual(begun);
    const now = after(60 * SECOND);
    const pending = settle({ outcome: 'pending' }, { captureBegunAt: ASKED }, now);
    expect(pending).toEqual({ changes: {}, again: after(75 * SECOND) });
  });

  it('that is lost, or never ends, is begun anew', () => {
    const anew = { captureId: null, captureBegunAt: null, tries: 1 };
    const lost = { outcome: 'lost', reason: 'capture_celery', leaveAloneSeconds: null } as const;
    expect(settle(lost, { captureBegunAt: ASKED })).toEqual({ changes: anew, again: after(HOUR) });
    for (const answer of [{ outcome: 'pending' }, unknown()] as const) {
      const settled = settle(answer, { captureBegunAt: ASKED }, after(HOUR));
      expect(settled).toEqual({ changes: anew, again: after(2 * HOUR) });
    }
  });

  it('is kept while the archive cannot tell how it goes', () => {
    expect(settle(unknown(), { captureBegunAt: ASKED })).toEqual({ changes: { tries: 1 }, again: after(HOUR) });
  });
});
