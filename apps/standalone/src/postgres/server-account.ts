import { execFileSync, spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { StartFailure } from '../start-failure';

/**
 * Under which account PostgreSQL runs. It refuses to run as root, so root has to step down for it, in one of several
 * ways of which each fails somewhere.
 */
export interface ServerAccount {
  /** For messages. */
  readonly name: string;
  /** Who has to own the data; null where that is whoever we are. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  /** Words to put before the program's own command line. */
  readonly prefix: readonly string[];
  /** Whether Node itself switches to the owner when it spawns. */
  readonly switchUser: boolean;
}

const SELF: ServerAccount = { name: 'this user', owner: null, prefix: [], switchUser: false };

const asUser = (name: string, uid: number, gid: number): ServerAccount => ({
  name: `user ${name}`,
  owner: { uid, gid },
  prefix: [],
  switchUser: true,
});

/** Still root outside, but not uid 0 to itself: the only one that can work below a home of mode 0700. */
const IN_USER_NAMESPACE: ServerAccount = {
  name: 'root in a user namespace',
  owner: { uid: 0, gid: 0 },
  prefix: ['unshare', '-U', '--map-user=1000', '--map-group=1000', '--'],
  switchUser: false,
};

/** For containers that forbid user namespaces: another user, let through locked folders by one capability. */
const asUserPassingFolders = (name: string, uid: number, gid: number): ServerAccount => {
  const capability = '+dac_override';
  const ids = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const prefix = ['setpriv', ...ids, `--inh-caps=${capability}`, `--ambient-caps=${capability}`, '--'];
  return { name: `user ${name} with CAP_DAC_OVERRIDE`, owner: { uid, gid }, prefix, switchUser: false };
};

/** The accounts to try for a new cluster, best first. */
export const accountsForNewCluster = (): ServerAccount[] => {
  if (process.getuid?.() !== 0) return [SELF];
  const accounts = ['postgres', 'nobody'].flatMap((name) => {
    const ids = idsOf(name);
    return ids ? [{ name, ...ids }] : [];
  });
  const last = accounts.at(-1);
  return [
    ...accounts.map(({ name, uid, gid }) => asUser(name, uid, gid)),
    IN_USER_NAMESPACE,
    ...(last ? [asUserPassingFolders(last.name, last.uid, last.gid)] : []),
  ];
};

/** The accounts to try for a cluster that is there: only its owner may run it. */
export const accountsForCluster = (dataDir: string): ServerAccount[] => {
  const { uid, gid } = statSync(dataDir);
  const own = process.getuid?.();
  if (own === 0) {
    if (uid === 0) return [IN_USER_NAMESPACE];
    return [asUser(String(uid), uid, gid), asUserPassingFolders(String(uid), uid, gid)];
  }
  if (own !== undefined && own !== uid) {
    throw new StartFailure(
      `The database in ${dataDir} belongs to another user (uid ${uid}, and this is uid ${own}). ` +
        'Start as that user, or as root, or choose another folder with DATA_DIR.',
    );
  }
  return [SELF];
};

/** Whether this account can run the program and write into the folder. */
export const canServe = (account: ServerAccount, program: string, folder: string): boolean => {
  const script = '"$1" --version >/dev/null && : >"$2/probe" && rm "$2/probe"';
  const { file, args } = commandOf(account, '/bin/sh', ['-c', script, 'sh', program, folder]);
  return spawnSync(file, args, { ...spawnOptions(account), stdio: 'ignore' }).status === 0;
};

/** Gives a file or folder of ours to the account; false when the file system does not allow it. */
export const handOver = (account: ServerAccount, path: string): boolean => {
  if (account.owner === null) return true;
  try {
    chownSync(path, account.owner.uid, account.owner.gid);
    return true;
  } catch {
    return false;
  }
};

/**
 * Starts a program under the account, in a session of its own: Ctrl-C in the terminal must not reach it, as the order
 * in which processes end is ours to choose.
 */
export const spawnAs = (
  account: ServerAccount,
  program: string,
  programArgs: readonly string[],
  stdio: SpawnOptions['stdio'],
): ChildProcess => {
  const { file, args } = commandOf(account, program, programArgs);
  return spawn(file, args, { ...spawnOptions(account), stdio, detached: true });
};

const commandOf = ({ prefix }: ServerAccount, program: string, args: readonly string[]) => {
  const words = [...prefix, program, ...args];
  return { file: words[0] ?? program, args: words.slice(1) };
};

const spawnOptions = ({ owner, switchUser }: ServerAccount): SpawnOptions => ({
  ...(switchUser && owner ? { uid: owner.uid, gid: owner.gid } : {}),
  // The folder we were started in may be closed to that account.
  cwd: '/',
  // Nothing of ours is its business: PGDATA and the like would change what it does.
  env: { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' },
});

const idsOf = (name: string): { uid: number; gid: number } | null => {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
};
