import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';

/** Under which the secret key is injected. */
export const SECRET_KEY = Symbol('secret key');

/** Hashes API keys. They are random, not chosen, so a fast keyed hash is enough: there is nothing to guess. */
@Injectable()
export class KeyHasher {
  constructor(@Inject(SECRET_KEY) private readonly secretKey: string) {}

  /** HMAC-SHA-256 (RFC 2104) of a key. */
  hash(key: string): Buffer {
    return createHmac('sha256', `${this.secretKey}:api-keys`).update(key).digest();
  }
}
