import { open } from 'node:fs/promises';

/** Has a folder's names written down, without which a file may be gone after a power cut although its content was written. */
export const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};
