import { type ReadRows } from '@app/database';
import { type ExaminedSeries, type SeriesFinding, statementMissing, StatementsFolder } from '@app/history';
import { type KeyObject } from 'node:crypto';
import { type HistoryFinding } from './history-finding';

/** What history is held against besides itself. */
export interface HistoryWitness {
  readonly folder: string;
  /** Null where no statement was ever signed. */
  readonly publicKey: KeyObject | null;
}

/** What does not fit among the statements, and between them and what the database knows of them. */
export const findingsOfSeries = async (
  rows: ReadRows,
  series: ExaminedSeries | null,
  { folder, publicKey }: HistoryWitness,
): Promise<readonly HistoryFinding[]> => {
  const recorded = await rows<{ keyId: string; number: number; sha256: string }>(
    `SELECT key_id AS "keyId", number, encode(sha256, 'hex') AS sha256 FROM history_exports ORDER BY key_id, number`,
  );
  if (!series || !publicKey) {
    const keys = [...new Set(recorded.map(({ keyId }) => keyId))];
    return keys.map((keyId) => ({
      of: 'statements',
      subject: keyId,
      position: null,
      fault: 'statement_missing',
      detail: 'There were statements that were signed with this key, and its public key is not here.',
    }));
  }
  const findings: SeriesFinding[] = [...series.findings];
  const told = new Set(findings.map(({ position }) => position));
  // Some may have been written since the folder was looked at.
  const there = new Set(await new StatementsFolder(folder).numbers(series.keyId));
  for (const { keyId, number, sha256 } of recorded) {
    if (keyId !== series.keyId || told.has(number)) continue;
    const file = series.statements.get(number);
    if (file === undefined && !there.has(number)) findings.push(statementMissing(keyId, number));
    if (file !== undefined && file !== sha256) {
      const detail = `Statement ${number} is not the one that the database knows under that number.`;
      findings.push({ fault: 'statement_unlinked', position: number, detail });
    }
  }
  return findings.map((finding) => ({ of: 'statements', subject: series.keyId, ...finding }));
};
