import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 86_400_000;

/** A certificate and its key, as node:tls takes them. */
export interface Identity {
  cert: string;
  key: string;
}

/** What a server's certificate says; the defaults are without fault. */
export interface CertificateOptions {
  names?: readonly string[];
  notBefore?: Date;
  notAfter?: Date;
}

/** A certificate authority of our own, made afresh for a test run. */
export class CertificateAuthority {
  private constructor(
    private readonly root: X509Certificate,
    private readonly keys: webcrypto.CryptoKeyPair,
  ) {}

  /** The root, PEM. */
  get pem(): string {
    return this.root.toString('pem');
  }

  static async create(name = 'Test Root'): Promise<CertificateAuthority> {
    const keys = await newKeys();
    const root = await X509CertificateGenerator.createSelfSigned({
      serialNumber: '01',
      name: `CN=${name}`,
      notBefore: new Date(Date.now() - 30 * DAY),
      notAfter: new Date(Date.now() + 30 * DAY),
      signingAlgorithm: ALGORITHM,
      keys,
      extensions: [
        new BasicConstraintsExtension(true, 1, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      ],
    });
    return new CertificateAuthority(root, keys);
  }

  /** A server's certificate, signed by this authority. */
  async issue(options: CertificateOptions = {}): Promise<Identity> {
    const keys = await newKeys();
    const certificate = await X509CertificateGenerator.create({
      ...common(options),
      issuer: this.root.subject,
      publicKey: keys.publicKey,
      signingKey: this.keys.privateKey,
    });
    return { cert: certificate.toString('pem'), key: await pemKey(keys) };
  }
}

/** A server's certificate that vouches for itself. */
export async function selfSigned(options: CertificateOptions = {}): Promise<Identity> {
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({ ...common(options), name: 'CN=self', keys });
  return { cert: certificate.toString('pem'), key: await pemKey(keys) };
}

function common({ names = ['127.0.0.1'], notBefore, notAfter }: CertificateOptions) {
  return {
    serialNumber: '02',
    subject: 'CN=server',
    notBefore: notBefore ?? new Date(Date.now() - DAY),
    notAfter: notAfter ?? new Date(Date.now() + DAY),
    signingAlgorithm: ALGORITHM,
    extensions: [
      new SubjectAlternativeNameExtension(
        names.map((value) => ({ type: /^[\d.]+$/.test(value) ? ('ip' as const) : ('dns' as const), value })),
      ),
    ],
  };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

async function pemKey({ privateKey }: webcrypto.CryptoKeyPair): Promise<string> {
  return PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', privateKey), 'PRIVATE KEY');
}
