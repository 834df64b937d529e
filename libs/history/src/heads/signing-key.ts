import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from './has-code';
import { putFileOnce } from './put-file-once';

/** A key that signs statements of heads (Ed25519, RFC 8032). */
export interface SigningKey {
  /** Tells it from other keys; see `keyIdOf`. */
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const OWNER_ONLY = 0o600;
const READ_BY_ALL = 0o644;

/**
 * Reads the key in a file (PKCS #8, PEM); makes one where there is none. Beside it, with `.pub` after its name, is the public key.
 * @throws Error when the file holds no such key
 */
export const openSigningKey = async (path: string): Promise<SigningKey> => {
  const there = await readIfThere(path);
  if (there !== null) await chmod(path, OWNER_ONLY);
  const key = parseKey(path, there ?? (await makeKey(path)));
  await putFileOnce(publicKeyPath(path), key.publicKey.export({ type: 'spki', format: 'pem' }), READ_BY_ALL);
  return key;
};

/** Where the public key of a key file is. */
export const publicKeyPath = (path: string): string => `${path}.pub`;

/** Reads a public key (SPKI, PEM). @throws Error when the file is missing or holds none */
export const readPublicKey = async (path: string): Promise<KeyObject> => {
  const text = await readFile(path);
  const key = parseAs(path, () => createPublicKey(text));
  return ofRightKind(path, key);
};

/** The first 16 hexadecimal digits of the SHA-256 of the public key (SPKI, DER). */
export const keyIdOf = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);

/** Another process may make one at the same time; then that one is it. */
const makeKey = async (path: string): Promise<Buffer> => {
  await mkdir(dirname(path), { recursive: true });
  const { privateKey } = generateKeyPairSync('ed25519');
  await putFileOnce(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), OWNER_ONLY);
  return readFile(path);
};

const parseKey = (path: string, text: Buffer): SigningKey => {
  const privateKey = ofRightKind(
    path,
    parseAs(path, () => createPrivateKey(text)),
  );
  const publicKey = createPublicKey(privateKey);
  return { id: keyIdOf(publicKey), privateKey, publicKey };
};

const parseAs = (path: string, parse: () => KeyObject): KeyObject => {
  try {
    return parse();
  } catch (error) {
    throw notAKey(path, error);
  }
};

const ofRightKind = (path: string, key: KeyObject): KeyObject => {
  if (key.asymmetricKeyType !== 'ed25519') throw notAKey(path);
  return key;
};

const notAKey = (path: string, cause?: unknown): Error =>
  new Error(`${path} should hold an Ed25519 key in PEM. Restore it from a copy.`, { cause });

const readIfThere = async (path: string): Promise<Buffer | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
};
