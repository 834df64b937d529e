import { HistoryExportRepository, type ReadRows, Reads, Transactions } from '@app/database';
import { type Head, openSigningKey, type SigningKey, StatementsFolder, type WrittenStatement } from '@app/history';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { DATABASE_LIFE } from '../events/database-life';
import { HEADS_SETTINGS, type HeadsSettings } from './heads-settings';
import { readInBatches } from './read-in-batches';

/** A statement of heads that was made, and with which key. */
export interface ExportedHeads extends WrittenStatement {
  readonly keyId: string;
  /** SPKI, in PEM. */
  readonly publicKey: string;
}

/** The statement that another one follows. */
interface Before {
  readonly number: number;
  readonly sha256: string | null;
  readonly exportedAt: Date;
  /** Up to where the database was read for it; null where that is not known. */
  readonly position: { readonly server: string; readonly snapshot: string } | null;
  /** How many heads it states. */
  readonly heads: number;
}

/**
 * Signs the ends of all histories that have moved since it last did, and writes them outside of the database. Whoever cuts
 * history off can do so where they have the database, but not where the statements are.
 */
@Injectable()
export class ExportHeads {
  private readonly folder: StatementsFolder;

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly exports: HistoryExportRepository,
    private readonly clock: Clock,
    @Inject(HEADS_SETTINGS) private readonly settings: HeadsSettings,
  ) {
    this.folder = new StatementsFolder(settings.folder);
  }

  /** @returns null when it is not time yet, or another process is at it */
  async run(): Promise<ExportedHeads | null> {
    const key = await openSigningKey(this.settings.keyFile);
    const now = this.clock.now();
    const { written, unrecorded } = await this.reads.snapshot((rows) => this.write(rows, key, now));
    // A process that was ended between writing a statement and recording it left that to the next one.
    if (unrecorded) await this.record(key, unrecorded, unrecorded.exportedAt);
    if (!written) return null;
    await this.record(key, written, now);
    return { ...written, keyId: key.id, publicKey: key.publicKey.export({ type: 'spki', format: 'pem' }).toString() };
  }

  private async write(
    rows: ReadRows,
    key: SigningKey,
    now: Date,
  ): Promise<{ readonly written: WrittenStatement | null; readonly unrecorded: Before | null }> {
    const [turn] = await rows<{ mine: boolean; server: string; snapshot: string }>(
      `SELECT pg_try_advisory_xact_lock(hashtextextended('history heads ' || $1, 0)) AS mine, ${DATABASE_LIFE} AS server,
         pg_current_snapshot()::text AS snapshot`,
      [key.id],
    );
    if (!turn?.mine) return { written: null, unrecorded: null };
    const { before, unrecorded } = await this.findBefore(rows, key);
    if (before && now.getTime() - before.exportedAt.getTime() < this.settings.everyMinutes * 60_000) {
      return { written: null, unrecorded };
    }
    const { server, snapshot } = turn;
    const since = before?.position?.server === server ? before.position.snapshot : null;
    const statement = {
      number: (before?.number ?? 0) + 1,
      previous: before?.sha256 ?? null,
      exportedAt: now.toISOString(),
      server,
      snapshot,
    };
    return { written: await this.folder.write(key, statement, movedSince(rows, since)), unrecorded };
  }

  /** The newest statement of the folder, or of the database where somebody took it away. */
  private async findBefore(
    rows: ReadRows,
    key: SigningKey,
  ): Promise<{ readonly before: Before | null; readonly unrecorded: Before | null }> {
    const [recorded] = await rows<Omit<Before, 'position'>>(
      `SELECT number, encode(sha256, 'hex') AS sha256, exported_at AS "exportedAt", heads FROM history_exports
       WHERE key_id = $1 ORDER BY number DESC LIMIT 1`,
      [key.id],
    );
    const number = (await this.folder.numbers(key.id)).at(-1) ?? 0;
    if (recorded && recorded.number > number) return { before: { ...recorded, position: null }, unrecorded: null };
    if (number === 0) return { before: null, unrecorded: null };
    const there = await this.folder.read(key.id, number, key.publicKey);
    // One that was changed is no ground for the next; that it was shows whoever verifies.
    if (!there) {
      const sha256 = recorded?.number === number ? recorded.sha256 : null;
      return { before: { number, sha256, exportedAt: new Date(0), position: null, heads: 0 }, unrecorded: null };
    }
    const { sha256, exportedAt, server, snapshot, heads } = there;
    const before = {
      number,
      sha256,
      exportedAt: new Date(exportedAt),
      position: { server, snapshot },
      heads: heads.length,
    };
    return { before, unrecorded: recorded?.number === number ? null : before };
  }

  private async record(
    { id }: SigningKey,
    { number, sha256, heads }: Pick<Before, 'number' | 'sha256' | 'heads'>,
    exportedAt: Date,
  ): Promise<void> {
    const statement = { keyId: id, number, sha256: Buffer.from(sha256 ?? '', 'hex'), heads, exportedAt };
    await this.transactions.run((tx) => this.exports.append(tx, statement));
  }
}

/** Heads that were not as they are now in an earlier snapshot; all, where there is none. */
const movedSince = (rows: ReadRows, snapshot: string | null): AsyncGenerator<readonly Head[]> => {
  const moved =
    snapshot === null
      ? ''
      : 'WHERE xact >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(xact, $1::pg_snapshot)';
  return readInBatches<Head>(
    rows,
    'moved_heads',
    `SELECT chain, subject, events, encode(hash, 'hex') AS hash FROM history_heads ${moved} ORDER BY chain, subject`,
    snapshot === null ? [] : [snapshot],
  );
};
