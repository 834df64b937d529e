import { Reads } from '@app/database';
import { type Chain, examineSeries, type Head, StatementsFolder } from '@app/history';
import { Injectable } from '@nestjs/common';
import { HistoryExamination } from './history-examination';
import { type HistoryFinding } from './history-finding';
import { inTurn } from './in-turn';
import { KnownHeads } from './known-heads';
import { missingGuards } from './missing-guards';
import { readInBatches } from './read-in-batches';
import { findingsOfSeries, type HistoryWitness } from './statement-findings';

/** What the verification of all histories came to. */
export interface VerifiedHistory {
  readonly whole: boolean;
  /** How many events were looked at, of each kind of chain. */
  readonly events: Readonly<Record<Chain, number>>;
  /** Events that no statement vouches for yet, as they came after the newest; null when none was asked. */
  readonly unsigned: number | null;
  /** Null when none was asked. */
  readonly statements: { readonly keyId: string; readonly count: number; readonly newestAt: string | null } | null;
  readonly findings: readonly HistoryFinding[];
}

/** Recomputes every history of the desk, and tells exactly what does not fit. */
@Injectable()
export class VerifyHistoryQuery {
  constructor(private readonly reads: Reads) {}

  /**
   * Reads history as a stream; what is held in memory are the heads.
   * @param witness null holds history against itself alone, where a cut-off end shows in claims only and one that was written
   *   anew nowhere
   */
  async run(witness: HistoryWitness | null): Promise<VerifiedHistory> {
    const heads = new KnownHeads();
    const signed = new Map<string, number>();
    // Before the database, whose history is then at least as long as they say.
    const series =
      witness?.publicKey != null
        ? await examineSeries(new StatementsFolder(witness.folder), witness.publicKey, (some) => {
            heads.add(some);
            for (const { chain, subject, events } of some) signed.set(`${chain} ${subject}`, events);
          })
        : null;
    return this.reads.snapshot(async (unordered) => {
      const rows = inTurn(unordered);
      // Functions of the server alone, whatever somebody called by the same names.
      await rows("SELECT set_config('search_path', 'pg_catalog, ' || current_setting('search_path'), true)");
      const examined = new HistoryExamination(rows, heads, signed);
      const findings = [...(await missingGuards(rows))];
      if (witness) {
        findings.push(...(await findingsOfSeries(rows, series, witness)));
        const stored = "SELECT chain, subject, events, encode(hash, 'hex') AS hash FROM history_heads";
        for await (const some of readInBatches<Head>(rows, 'stored_heads', stored)) heads.add(some);
      }
      findings.push(...(await examined.run()));
      return {
        whole: findings.length === 0,
        events: examined.events,
        unsigned: series && examined.unsigned,
        statements: series && { keyId: series.keyId, count: series.statements.size, newestAt: series.newestAt },
        findings,
      };
    });
  }
}
