import { Reads } from '@app/database';
import { DomainError, NO_RATINGS, type Rating } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { type ActorView } from '../access/actor-view';

/** The desk's ratings at one time, as readers see them. */
export interface RatingsView {
  /** Counts changes; 0 for a desk that never named any. */
  readonly version: number;
  readonly ratings: readonly Rating[];
  readonly createdBy: ActorView | null;
  readonly createdAt: Date | null;
}

interface RatingsRow extends Omit<RatingsView, 'createdBy'> {
  readonly actorId: string;
  readonly actorName: string;
}

const NEVER_NAMED: RatingsView = { ...NO_RATINGS, createdBy: null, createdAt: null };

/** Reads the desk's own words for the verdicts, as they are or were. */
@Injectable()
export class RatingsQuery {
  constructor(private readonly reads: Reads) {}

  /**
   * @param version an earlier one; the one in force unless given
   * @throws DomainError `not_found`
   */
  async run(version?: number): Promise<RatingsView> {
    const [found] = await this.reads.rows<RatingsRow>(
      `SELECT version, ratings, actor.id AS "actorId", actor.name AS "actorName", vocabulary.created_at AS "createdAt"
       FROM rating_vocabularies AS vocabulary JOIN actors AS actor ON actor.id = created_by_id
       WHERE $1::integer IS NULL OR version = $1 ORDER BY version DESC LIMIT 1`,
      [version ?? null],
    );
    if (found) {
      const { actorId, actorName, ...rest } = found;
      return { ...rest, createdBy: { id: actorId, name: actorName } };
    }
    if (version !== undefined && version > 0) throw new DomainError('not_found', 'The ratings never had this version.');
    return NEVER_NAMED;
  }
}
