import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/** PostgreSQL's default for `scram_iterations`. */
const ITERATIONS = 4096;

/**
 * What PostgreSQL stores for a password under scram-sha-256 (RFC 5802, RFC 7677). Given to the server in place of the
 * password, it is taken as it is, so that the password itself is never written to a file.
 * @param password ASCII only, as SASLprep is not applied
 */
export const scramVerifier = (password: string, salt: Buffer = randomBytes(16)): string => {
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest('base64');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
};
