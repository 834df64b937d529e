import { errors, type JWTPayload, jwtVerify } from 'jose';
import { IssuerUnavailable, type PersonAtIssuer, TokenRefused, type TokenTerms } from './contract';
import { IssuerKeys } from './issuer-keys';
import { rolesIn } from './roles-in';

/**
 * Algorithms that are taken: those with a public key. With a shared secret the public key of the issuer would pass for one, and
 * `none` needs nothing at all (RFC 8725, section 3.1).
 */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** Seconds by which the clocks of issuer and desk may differ. */
const CLOCK_TOLERANCE = 30;

/** Longest name taken over, in characters. */
const NAME_MAX = 200;

/** Longest subject taken: 255 ASCII characters (OpenID Connect Core 1.0, section 2). */
const SUBJECT_MAX = 255;

/** Tells whom an issuer of tokens vouches for (RFC 7519, RFC 8725). */
export class TokenVerifier {
  private readonly keys: IssuerKeys;

  /** @param now milliseconds of the desk's clock */
  constructor(
    private readonly terms: TokenTerms,
    private readonly now: () => number,
  ) {
    this.keys = new IssuerKeys(terms.issuer, now);
  }

  /** @throws TokenRefused, IssuerUnavailable */
  async verify(token: string): Promise<PersonAtIssuer> {
    const { issuer, audience } = this.terms;
    try {
      const { payload } = await jwtVerify(token, this.keys.find, {
        algorithms: ALGORITHMS,
        issuer,
        audience,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: CLOCK_TOLERANCE,
        currentDate: new Date(this.now()),
      });
      return this.personIn(payload);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private personIn(payload: JWTPayload): PersonAtIssuer {
    const { sub: subject, exp } = payload;
    if (typeof subject !== 'string' || subject === '' || subject.length > SUBJECT_MAX || subject.includes('\u0000'))
      throw new errors.JWTClaimValidationFailed('it does not say whose it is', payload, 'sub', 'invalid');
    return {
      issuer: this.terms.issuer,
      subject,
      name: nameIn(payload, subject),
      roles: rolesIn(payload, this.terms.rolesClaim),
      // The tolerance is for clocks, not for sessions that begin with it.
      expiresAt: new Date((exp ?? 0) * 1_000),
    };
  }
}

const nameIn = (payload: JWTPayload, subject: string): string => {
  const named = [payload['name'], payload['preferred_username'], payload['email'], subject];
  const name = named.find((given): given is string => typeof given === 'string' && /\S/.test(given)) ?? subject;
  // A name is one line, and PostgreSQL keeps no NUL.
  return name
    .toWellFormed()
    .replaceAll(/[\u0000-\u001f\u007f]/g, ' ')
    .trim()
    .slice(0, NAME_MAX)
    .toWellFormed();
};

/** What is wrong, in words that tell nothing of what would pass. */
const refusalOf = (error: unknown): unknown => {
  if (error instanceof IssuerUnavailable) return error;
  if (error instanceof errors.JWTExpired) return new TokenRefused('token_expired', 'The token has expired.', error);
  if (error instanceof errors.JOSEError)
    return new TokenRefused('invalid_token', 'The token is not one that this desk takes.', error);
  // What WebCrypto says of keys and signatures that are none.
  return new TokenRefused('invalid_token', 'The token cannot be read.', error);
};
