import { Reads } from '@app/database';
import { Inject, Injectable } from '@nestjs/common';
import { HEADS_SETTINGS, type HeadsSettings } from './heads-settings';

/** How old the newest signed statement of heads is. */
export interface HistoryExports {
  /** Seconds since it was made; since the desk was begun, where there is none. */
  readonly ageSeconds: number;
  /** Seconds after which there should be another one. */
  readonly intervalSeconds: number;
}

/** Tells whether histories are still signed and written outside of the database. */
@Injectable()
export class HistoryExportsQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(HEADS_SETTINGS) private readonly settings: HeadsSettings,
  ) {}

  async run(): Promise<HistoryExports> {
    const [age] = await this.reads.rows<{ seconds: number }>(
      `SELECT greatest(0, extract(epoch FROM now() - coalesce(
         (SELECT max(exported_at) FROM history_exports), (SELECT min(created_at) FROM actors), now())))::float AS seconds`,
    );
    return { ageSeconds: age?.seconds ?? 0, intervalSeconds: this.settings.everyMinutes * 60 };
  }
}
