import { randomUUID } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from './has-code';
import { syncFolder } from './sync-folder';

/** Writes a file whole, unless there is one of that name: of several who do so at once, the first wins. */
export const putFileOnce = async (path: string, bytes: string | Buffer, mode: number): Promise<void> => {
  const draft = `${path}.${randomUUID()}.draft`;
  const file = await open(draft, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
};
