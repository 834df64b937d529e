import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SECRET_KEY } from '../access/key-hasher';

/** What a secret of Standard Webhooks begins with; the rest is base64. */
const PREFIX = 'whsec_';

/** Bytes of a secret; the specification asks for 24 to 64. */
const SECRET_BYTES = 32;

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Makes the secrets that messages are signed with, and keeps them so that who reads the database alone cannot sign. */
@Injectable()
export class WebhookSecrets {
  private readonly key: Buffer;

  constructor(@Inject(SECRET_KEY) secretKey: string) {
    // HKDF (RFC 5869): a key of its own, from which nothing follows about others.
    this.key = Buffer.from(hkdfSync('sha256', secretKey, '', 'claimdesk webhook secrets', 32));
  }

  /** A new secret, as its endpoint's owner is told it. */
  make(): string {
    return PREFIX + randomBytes(SECRET_BYTES).toString('base64');
  }

  /** Encrypts the secret of an endpoint; it can be opened for that endpoint alone. */
  seal(secret: string, endpointId: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(endpointId));
    const sealed = Buffer.concat([cipher.update(Buffer.from(secret.slice(PREFIX.length), 'base64')), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** The bytes to sign with; null when they were sealed for another endpoint or under another SECRET_KEY. */
  open(sealed: Buffer, endpointId: string): Buffer | null {
    const tagEnd = NONCE_BYTES + TAG_BYTES;
    const decipher = createDecipheriv(CIPHER, this.key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(endpointId))
      .setAuthTag(sealed.subarray(NONCE_BYTES, tagEnd));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(tagEnd)), decipher.final()]);
    } catch {
      return null;
    }
  }
}
