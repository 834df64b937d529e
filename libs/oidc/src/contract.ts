/** Whose tokens are taken, and for whom they must be. */
export interface TokenTerms {
  /** The issuer's identifier: the URL before `/.well-known/openid-configuration`, exactly as tokens name it in `iss`. */
  readonly issuer: string;
  /** What a token must name in `aud`. */
  readonly audience: string;
  /** The claim that tells what somebody is: a name, or names with dots between them for one inside of others. */
  readonly rolesClaim: string;
}

/** Somebody whom the issuer vouches for. */
export interface PersonAtIssuer {
  readonly issuer: string;
  /** Who it is at the issuer, for ever. */
  readonly subject: string;
  /** What they are called, as far as the token says. */
  readonly name: string;
  /** What they are at the issuer, in the issuer's words. */
  readonly roles: readonly string[];
  readonly expiresAt: Date;
}

/** A token that lets nobody in; the message says what is wrong with it, for whoever sent it. */
export class TokenRefused extends Error {
  constructor(
    readonly reason: 'token_expired' | 'invalid_token',
    message: string,
    cause: unknown,
  ) {
    super(message, { cause });
    this.name = 'TokenRefused';
  }
}

/** The issuer does not tell by which keys its tokens are known. That says nothing about the token. */
export class IssuerUnavailable extends Error {
  constructor(cause: unknown) {
    super('The issuer of tokens cannot be reached, or does not answer as one.', { cause });
    this.name = 'IssuerUnavailable';
  }
}
