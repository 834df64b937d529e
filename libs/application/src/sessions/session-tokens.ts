import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SECRET_KEY } from '../access/key-hasher';

/** Makes the tokens that browsers carry, and what is derived from them. */
@Injectable()
export class SessionTokens {
  constructor(@Inject(SECRET_KEY) private readonly secretKey: string) {}

  /** A fresh token: 256 random bits. */
  make(): string {
    return randomBytes(32).toString('base64url');
  }

  /** HMAC-SHA-256 (RFC 2104) of a token, which is all of it that is stored. */
  hash(token: string): Buffer {
    return this.derive('sessions', token);
  }

  /** What a page of the desk sends along to show that it is one: another site can make a browser send the cookie, but never learns this. */
  csrfToken(token: string): string {
    return this.derive('csrf', token).toString('base64url');
  }

  private derive(purpose: string, token: string): Buffer {
    return createHmac('sha256', `${this.secretKey}:${purpose}`).update(token).digest();
  }
}
