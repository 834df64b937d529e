import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from './start-failure';
import { writeFileWhole } from './write-file-whole';

/** What must stay the same from one start to the next, and known to nobody else on the machine. */
export interface Secrets {
  readonly databasePassword: string;
  /** Signs cursors and hashes API keys: with another one, no API key is accepted any more. */
  readonly secretKey: string;
}

const OWNER_ONLY = 0o600;

/** Reads the secrets kept in the data folder; makes them at the first start. */
export const loadOrMakeSecrets = (dataDir: string): Secrets => {
  const path = join(dataDir, 'secrets.json');
  if (existsSync(path)) {
    chmodSync(path, OWNER_ONLY);
    return parse(path, readFileSync(path, 'utf8'));
  }
  const secrets = { databasePassword: newSecret(), secretKey: newSecret() };
  writeFileWhole(path, `${JSON.stringify(secrets, null, 2)}\n`, OWNER_ONLY);
  return secrets;
};

const newSecret = (): string => randomBytes(32).toString('base64url');

const parse = (path: string, text: string): Secrets => {
  const { databasePassword, secretKey } = parseObject(text);
  if (typeof databasePassword === 'string' && typeof secretKey === 'string') return { databasePassword, secretKey };
  throw new StartFailure(
    `${path} is damaged: it should hold databasePassword and secretKey. Restore it from a copy. ` +
      'Without one, remove it: new secrets are made then, and API keys made before are no longer accepted.',
  );
};

const parseObject = (text: string): Record<string, unknown> => {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
};
