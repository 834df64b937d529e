import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { IssuerUnavailable } from './contract';
import { readJson } from './read-json';

/** Milliseconds after which keys are read again, so that one that the issuer withdrew is not taken for long. */
const FRESH = 10 * 60_000;

/** Milliseconds for which keys are used while the issuer cannot be reached. */
const STALE = 60 * 60_000;

/** Milliseconds between two readings, whatever tokens come in: anybody can send one that names a key that there is not. */
const PAUSE = 30_000;

/** Milliseconds between two readings that failed; people wait at the door. */
const PAUSE_AFTER_FAILURE = 5_000;

interface KnownKeys {
  readonly find: JWTVerifyGetKey;
  readonly readAt: number;
}

/** The keys of an issuer, read from where its discovery document says, and kept (OpenID Connect Discovery 1.0, section 4). */
export class IssuerKeys {
  private known: KnownKeys | null = null;
  private failure: { readonly at: number; readonly error: IssuerUnavailable } | null = null;
  private reading: Promise<KnownKeys> | null = null;

  constructor(
    private readonly issuer: string,
    private readonly now: () => number,
  ) {}

  /**
   * Finds the key that a token names. One that is not known may be new, so then they are read again, unless they just were.
   * @throws IssuerUnavailable, or what `jose` throws where there is no such key
   */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    const known = await this.current();
    try {
      return await known.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || this.now() - known.readAt < PAUSE) throw error;
      const { find } = await this.read();
      return find(header, token);
    }
  };

  private async current(): Promise<KnownKeys> {
    const { known } = this;
    if (known !== null && this.now() - known.readAt < FRESH) return known;
    return this.read().catch((error: unknown) => {
      if (known !== null && this.now() - known.readAt < STALE) return known;
      throw error;
    });
  }

  /** Reads them once for all who ask meanwhile, and not again right after it failed. */
  private async read(): Promise<KnownKeys> {
    if (this.reading !== null) return this.reading;
    if (this.failure !== null && this.now() - this.failure.at < PAUSE_AFTER_FAILURE) throw this.failure.error;
    this.reading = this.fetch().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async fetch(): Promise<KnownKeys> {
    try {
      const discovered = await readJson(`${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
      // Whoever answers for another issuer would have its keys taken for this one's (section 4.3).
      if (discovered['issuer'] !== this.issuer) throw new Error('The document is that of another issuer.');
      const keys = await readJson(keysAddress(discovered['jwks_uri'], this.issuer));
      this.known = { find: createLocalJWKSet(keys as unknown as JSONWebKeySet), readAt: this.now() };
      this.failure = null;
      return this.known;
    } catch (cause) {
      const error = new IssuerUnavailable(cause);
      this.failure = { at: this.now(), error };
      throw error;
    }
  }
}

/** Keys that came in the clear would be anybody's, unless the issuer itself is asked so. */
const keysAddress = (address: unknown, issuer: string): string => {
  const { protocol } = new URL(String(address));
  if (protocol !== 'https:' && protocol !== new URL(issuer).protocol)
    throw new Error('The address of the keys must be https.');
  return String(address);
};
