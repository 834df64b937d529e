import { type ArchiveRequestChanges, type ArchiveRequestRecord } from '@app/database';
import { type LinkPolicy, nextArchiveTry } from '@app/domain';
import { type ArchiveAnswer } from './archive-answer';

/** Milliseconds after which a capture is looked at again: most take less than a minute. */
const PROGRESS_PAUSE = 15_000;

/** Milliseconds after which a capture counts as lost: Save Page Now tells of one for an hour. */
const CAPTURE_KEPT = 3_600_000;

/** What an answer makes of a request. */
export interface SettledAnswer {
  readonly changes: ArchiveRequestChanges;
  /** When to ask again; null when the request is done. */
  readonly again: Date | null;
}

type OpenRequest = Pick<ArchiveRequestRecord, 'createdAt' | 'tries' | 'captureBegunAt'>;

/** What an answer makes of a request that waits for one. Pure. */
export const settleAnswer = (
  request: OpenRequest,
  answer: ArchiveAnswer,
  now: Date,
  policy: LinkPolicy,
): SettledAnswer => {
  switch (answer.outcome) {
    case 'found': {
      const { url, takenAt, status } = answer.copy;
      return done(now, { copyUrl: url, copyTakenAt: takenAt, copyStatus: status });
    }
    case 'none':
      return done(now, {});
    case 'refused':
      return done(now, { failure: answer.reason });
    case 'begun':
      return { changes: { captureId: answer.captureId, captureBegunAt: now }, again: later(now, PROGRESS_PAUSE) };
    case 'pending':
      return isStale(request, now)
        ? tryAgain(request, 'capture_never_ended', null, now, policy, NO_CAPTURE)
        : { changes: {}, again: later(now, PROGRESS_PAUSE) };
    case 'lost':
      return tryAgain(request, answer.reason, answer.leaveAloneSeconds, now, policy, NO_CAPTURE);
    case 'unknown':
      // A capture that nobody will tell of any more is begun anew.
      return tryAgain(
        request,
        answer.reason,
        answer.leaveAloneSeconds,
        now,
        policy,
        isStale(request, now) ? NO_CAPTURE : {},
      );
    case 'resting': {
      const { createdAt: askedAt } = request;
      const again = nextArchiveTry({ askedAt, tries: 0 }, now, answer.seconds, policy);
      return again === null ? done(now, { failure: 'archive_rests' }) : { changes: {}, again };
    }
  }
};

const NO_CAPTURE: ArchiveRequestChanges = { captureId: null, captureBegunAt: null };

const isStale = ({ captureBegunAt }: OpenRequest, now: Date): boolean =>
  captureBegunAt !== null && now.getTime() - captureBegunAt.getTime() >= CAPTURE_KEPT;

const tryAgain = (
  { createdAt: askedAt, ...request }: OpenRequest,
  reason: string,
  leaveAloneSeconds: number | null,
  now: Date,
  policy: LinkPolicy,
  changes: ArchiveRequestChanges,
): SettledAnswer => {
  const tries = request.tries + 1;
  const again = nextArchiveTry({ askedAt, tries }, now, leaveAloneSeconds, policy);
  return again === null ? done(now, { ...changes, tries, failure: reason }) : { changes: { ...changes, tries }, again };
};

const done = (now: Date, changes: ArchiveRequestChanges): SettledAnswer => ({
  changes: { ...changes, finishedAt: now },
  again: null,
});

const later = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds);
