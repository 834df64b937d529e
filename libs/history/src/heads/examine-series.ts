import { type KeyObject } from 'node:crypto';
import { type Head, type SeriesFinding, type Statement } from '../contract';
import { keyIdOf } from './signing-key';
import { nameOf, type StatementsFolder } from './statements-folder';

/** A key's statements, and what does not fit in them. */
export interface ExaminedSeries {
  readonly keyId: string;
  /** Of each statement that is as it was signed, by its number: the hash of its file. */
  readonly statements: ReadonlyMap<number, string>;
  /** When the newest of them was made. */
  readonly newestAt: string | null;
  readonly findings: readonly SeriesFinding[];
}

/**
 * Checks a key's statements: that each is as it was signed, and follows the one before.
 * @param take is given the heads of each statement that is as it was signed, oldest first
 */
export const examineSeries = async (
  folder: StatementsFolder,
  publicKey: KeyObject,
  take: (heads: readonly Head[]) => void,
): Promise<ExaminedSeries> => {
  const keyId = keyIdOf(publicKey);
  const statements = new Map<number, string>();
  const findings: SeriesFinding[] = [];
  let before: Statement | null = null;
  let next = 1;
  let newestAt: string | null = null;
  for (const number of await folder.numbers(keyId)) {
    for (; next < number; next += 1) findings.push(statementMissing(keyId, next));
    const statement = await folder.read(keyId, number, publicKey);
    const finding = findingOf(statement, before, keyId, number);
    if (finding) findings.push(finding);
    if (statement && finding?.fault !== 'statement_edited') {
      statements.set(number, statement.sha256);
      newestAt = statement.exportedAt;
      take(statement.heads);
    }
    before = statement;
    next = number + 1;
  }
  return { keyId, statements, newestAt, findings };
};

/** A statement of which something else tells that it was made. */
export const statementMissing = (keyId: string, number: number): SeriesFinding => ({
  fault: 'statement_missing',
  position: number,
  detail: `${nameOf(keyId, number)} is missing.`,
});

const findingOf = (
  statement: Statement | null,
  before: Statement | null,
  keyId: string,
  number: number,
): SeriesFinding | null => {
  // A statement under the name of another one was signed, but not as this one.
  if (statement?.number !== number || statement.key !== keyId) {
    return {
      fault: 'statement_edited',
      position: number,
      detail: `${nameOf(keyId, number)} is not what was signed under that name.`,
    };
  }
  const follows = number === 1 ? null : before?.number === number - 1 ? before.sha256 : statement.previous;
  if (statement.previous === follows) return null;
  return {
    fault: 'statement_unlinked',
    position: number,
    detail: `${nameOf(keyId, number)} does not follow the statement before it.`,
  };
};
