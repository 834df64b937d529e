import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

/** What of a token is not as it is unless said: claims, its header, or the key that it is signed with. */
export interface TokenWishes {
  readonly claims?: JWTPayload;
  readonly header?: Readonly<Record<string, string>>;
  readonly key?: IssuerKey;
}

/** A key pair under its name. */
export interface IssuerKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** For whom tokens are unless said otherwise. */
export const AUDIENCE = 'claimdesk';

/** An OpenID Connect issuer on loopback: discovery, keys, and tokens that are right unless a test wants them wrong. */
export class LocalIssuer {
  /** The addresses that were asked for, in order. */
  readonly asked: string[] = [];
  /** What the discovery document says instead of what is right. */
  discovered: Readonly<Record<string, unknown>> = {};
  /** What is answered instead of documents. */
  answerWith: ((response: ServerResponse) => void) | null = null;
  /** What its clock is ahead of the machine's, in milliseconds. */
  ahead = 0;
  private published: readonly JWK[] = [];
  private server: Server | null = null;

  private constructor(public key: IssuerKey) {}

  static async start(): Promise<LocalIssuer> {
    const issuer = new LocalIssuer(await makeKey('first'));
    await issuer.publish(issuer.key);
    await issuer.listen(0);
    return issuer;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  private port = 0;

  /** Puts keys in the place of those that there were. */
  async publish(...keys: readonly IssuerKey[]): Promise<void> {
    this.published = await Promise.all(
      keys.map(async ({ kid, alg, publicKey }) => ({ ...(await exportJWK(publicKey)), kid, alg, use: 'sig' })),
    );
  }

  /** Signs with a new key from now on, and publishes nothing but it. */
  async rotate(kid: string, alg = 'RS256'): Promise<void> {
    this.key = await makeKey(kid, alg);
    await this.publish(this.key);
  }

  /** A token; of Ada, who is an editor, for five minutes, unless other claims are wanted. */
  async token({ claims = {}, header = {}, key = this.key }: TokenWishes = {}): Promise<string> {
    const now = Math.floor((Date.now() + this.ahead) / 1_000);
    const ada = { iss: this.url, aud: AUDIENCE, sub: 'ada', name: 'Ada Byron', roles: ['editor'], iat: now };
    return new SignJWT({ ...ada, exp: now + 300, ...claims })
      .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT', ...header })
      .sign(key.privateKey);
  }

  /** The public key as text, which is what a careless verifier takes for a shared secret. */
  async publicKeyText(): Promise<string> {
    return exportSPKI(this.key.publicKey);
  }

  /** Goes away; `comeBack` listens again where it did. */
  async goAway(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done));
  }

  async comeBack(): Promise<void> {
    await this.listen(this.port);
  }

  private async listen(port: number): Promise<void> {
    this.server = createServer(({ url = '' }, response) => {
      this.asked.push(url);
      if (this.answerWith !== null) {
        this.answerWith(response);
        return;
      }
      const document = url === '/keys' ? { keys: this.published } : this.discovery();
      response.setHeader('content-type', 'application/json').end(JSON.stringify(document));
    });
    await new Promise<void>((done) => this.server?.listen(port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  private discovery(): Readonly<Record<string, unknown>> {
    return { issuer: this.url, jwks_uri: `${this.url}/keys`, ...this.discovered };
  }
}

/** A fresh key pair. */
export const makeKey = async (kid: string, alg = 'RS256'): Promise<IssuerKey> => ({
  kid,
  alg,
  ...(await generateKeyPair(alg, { extractable: true })),
});
