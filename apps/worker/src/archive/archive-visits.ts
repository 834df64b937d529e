import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { VisitSites } from '@app/application';
import { type Archive, type LookUpAnswer, type SaveAnswer } from '@app/archive';
import { Inject, Injectable } from '@nestjs/common';
import { ARCHIVE, LINK_PACE } from '../tokens';

/** What the archive is called among the sites whose pace is kept; no host can have the name. */
const SITE = 'the archive';

/** One question at a time and one in five seconds, whichever worker asks; a question takes up to five requests. */
const PACE = { most: 1, apartMs: 5_000, leaseMs: 300_000 };

const NO_PACE = { ...PACE, most: 64, apartMs: 0 };

/** Milliseconds that a job waits for its turn at most; for longer rests, it makes room and comes back. */
const LONGEST_WAIT = 10_000;

/** Milliseconds between two looks at whether it is our turn. */
const SHORTEST_WAIT = 250;

/** An answer of the archive, or why it was not asked. */
export type Asked<Answer> =
  | Answer
  | { readonly outcome: 'resting'; readonly seconds: number }
  | { readonly outcome: 'refused'; readonly reason: 'archive_off' };

/** Asks the archive at a pace that all workers keep together, and leaves it alone for as long as it wants. */
@Injectable()
export class ArchiveVisits {
  constructor(
    private readonly visitSites: VisitSites,
    @Inject(ARCHIVE) private readonly archive: Archive | null,
    @Inject(LINK_PACE) private readonly isPaced: boolean,
  ) {}

  async ask<Answer extends LookUpAnswer | SaveAnswer>(
    question: (archive: Archive) => Promise<Answer>,
    signal: AbortSignal,
  ): Promise<Asked<Answer>> {
    // The settings may have changed since the question was written down.
    if (this.archive === null) return { outcome: 'refused', reason: 'archive_off' };
    const visit = randomUUID();
    const rest = await this.begin(visit, signal);
    if (rest > 0) return { outcome: 'resting', seconds: Math.ceil(rest / 1_000) };
    try {
      const answer = await question(this.archive);
      const seconds = 'leaveAloneSeconds' in answer ? answer.leaveAloneSeconds : null;
      if (seconds !== null && seconds > 0) await this.visitSites.rest(SITE, seconds * 1_000);
      return answer;
    } finally {
      // A visit that cannot be ended ends with its lease.
      await this.visitSites.leave(visit).catch(() => undefined);
    }
  }

  /** @returns 0 when the visit has begun; else for how many milliseconds there is none to be */
  private async begin(visit: string, signal: AbortSignal): Promise<number> {
    for (;;) {
      signal.throwIfAborted();
      const wait = await this.visitSites.enter(visit, SITE, this.isPaced ? PACE : NO_PACE);
      if (wait === 0 || wait > LONGEST_WAIT) return wait;
      await delay(Math.max(wait, SHORTEST_WAIT), undefined, { signal });
    }
  }
}
