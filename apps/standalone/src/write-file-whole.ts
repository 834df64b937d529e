import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that readers, and we after a crash, find either the old content or the new one, never a part. */
export const writeFileWhole = (path: string, text: string, mode: number): void => {
  const draft = `${path}.${process.pid}.new`;
  const descriptor = openSync(draft, 'w', mode);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(draft, path);
};
