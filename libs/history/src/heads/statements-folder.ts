import { createHash, type KeyObject, randomUUID } from 'node:crypto';
import { access, type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Head, type Statement, type StatementHeader } from '../contract';
import { hasCode } from './has-code';
import { type SigningKey } from './signing-key';
import { headLines, parseStatement, signatureOf } from './statement-file';
import { syncFolder } from './sync-folder';

/** What a statement says, without what its place in the series makes of it. */
export type NewStatement = Omit<StatementHeader, 'format' | 'key'>;

/** A statement that was written. */
export interface WrittenStatement {
  readonly number: number;
  /** Of the whole file, as 64 hexadecimal digits. */
  readonly sha256: string;
  /** How many heads it states. */
  readonly heads: number;
}

/** Nobody writes to a statement again, its writer not either. */
const READ_ONLY = 0o444;

/** A folder of signed statements: for each key a series of files that are only ever added to. */
export class StatementsFolder {
  /** @param path made when the first statement is written */
  constructor(private readonly path: string) {}

  /** The numbers of a key's statements, in order. */
  async numbers(keyId: string): Promise<readonly number[]> {
    return (await this.names())
      .flatMap((name) => {
        const [, key, number] = NAME.exec(name) ?? [];
        return key === keyId ? [Number(number)] : [];
      })
      .sort((a, b) => a - b);
  }

  /** @returns null when it is not as it was signed, or not there */
  async read(keyId: string, number: number, publicKey: KeyObject): Promise<Statement | null> {
    try {
      return parseStatement(await readFile(this.fileOf(keyId, number)), publicKey);
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return null;
      throw error;
    }
  }

  /**
   * Signs a statement and puts it in its place, whole and on the disk. Nobody else may write to the series at the same time.
   * @throws Error when there is one of that number
   */
  async write(
    key: SigningKey,
    statement: NewStatement,
    heads: AsyncIterable<readonly Head[]>,
  ): Promise<WrittenStatement> {
    await mkdir(this.path, { recursive: true });
    await this.removeDrafts(key.id);
    const path = this.fileOf(key.id, statement.number);
    const draft = join(this.path, `.${key.id}.${randomUUID()}.draft`);
    const file = await open(draft, 'wx', READ_ONLY);
    let written: WrittenStatement;
    try {
      written = await writeTo(file, key, statement, heads);
      await file.sync();
    } finally {
      await file.close();
    }
    if (await isThere(path)) throw new Error(`${path} is there already.`);
    await rename(draft, path);
    await syncFolder(this.path);
    return written;
  }

  /** Of a process that was ended while it wrote. */
  private async removeDrafts(keyId: string): Promise<void> {
    const drafts = (await this.names()).filter((name) => name.startsWith(`.${keyId}.`) && name.endsWith('.draft'));
    for (const name of drafts) await rm(join(this.path, name), { force: true });
  }

  private async names(): Promise<readonly string[]> {
    try {
      return await readdir(this.path);
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return [];
      throw error;
    }
  }

  private fileOf(keyId: string, number: number): string {
    return join(this.path, nameOf(keyId, number));
  }
}

/** Such as `heads-3f9a0c51d2e87b64-00000012.ndjson`. */
export const nameOf = (keyId: string, number: number): string =>
  `heads-${keyId}-${String(number).padStart(8, '0')}.ndjson`;

const NAME = /^heads-([0-9a-f]{16})-(\d{8,})\.ndjson$/;

const writeTo = async (
  file: FileHandle,
  key: SigningKey,
  { number, previous, exportedAt, server, snapshot }: NewStatement,
  heads: AsyncIterable<readonly Head[]>,
): Promise<WrittenStatement> => {
  const lines = createHash('sha256');
  let count = 0;
  const put = async (text: string): Promise<void> => {
    lines.update(text);
    await file.write(text);
  };
  const header: StatementHeader = {
    format: 'claimdesk-heads/1',
    number,
    previous,
    key: key.id,
    exportedAt,
    server,
    snapshot,
  };
  await put(`${JSON.stringify(header)}\n`);
  for await (const some of heads) {
    await put(headLines(some));
    count += some.length;
  }
  const whole = lines.copy();
  const last = `${JSON.stringify({ signature: signatureOf(key.privateKey, lines.digest('hex')) })}\n`;
  await file.write(last);
  return { number, sha256: whole.update(last).digest('hex'), heads: count };
};

const isThere = async (path: string): Promise<boolean> => {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
};
