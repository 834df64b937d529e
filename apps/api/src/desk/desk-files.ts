import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the build puts the desk's pages, seen from the sources as from what is compiled of them. */
export const deskFiles = (): string => {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'dist', 'apps', 'dashboard');
};
