import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { SessionTokens } from '../sessions/session-tokens';
import { type Credential } from './admission';
import { KeyHasher } from './key-hasher';

/** Tells of many credentials at once which are still in force: for connections that stay open long after they were looked at. */
@Injectable()
export class CredentialsInForceQuery {
  constructor(
    private readonly reads: Reads,
    private readonly hasher: KeyHasher,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
  ) {}

  async run(credentials: readonly Credential[]): Promise<ReadonlySet<Credential>> {
    const now = this.clock.now();
    const hashes = new Map(credentials.map((credential) => [credential, this.hashOf(credential)]));
    const rows = await this.reads.rows<{ hash: Buffer }>(
      `WITH key AS (SELECT id, hash FROM api_keys WHERE revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2))
       SELECT hash FROM key WHERE hash = ANY($1::bytea[])
       UNION ALL
       SELECT secret.hash FROM retired_key_secrets AS secret JOIN key ON key.id = secret.api_key_id
       WHERE secret.hash = ANY($1::bytea[]) AND secret.good_until > $2
       UNION ALL
       SELECT session.hash FROM sessions AS session LEFT JOIN key ON key.id = session.api_key_id
       WHERE session.hash = ANY($1::bytea[]) AND session.ended_at IS NULL AND session.expires_at > $2
         AND (session.api_key_id IS NULL OR key.id IS NOT NULL)`,
      [[...hashes.values()].filter((hash) => hash !== null), now],
    );
    const inForce = new Set(rows.map(({ hash }) => hash.toString('hex')));
    return new Set(
      credentials.filter((credential) =>
        credential.kind === 'token'
          ? credential.expiresAt > now
          : inForce.has(hashes.get(credential)?.toString('hex') ?? ''),
      ),
    );
  }

  private hashOf(credential: Credential): Buffer | null {
    if (credential.kind === 'token') return null;
    return credential.kind === 'key' ? this.hasher.hash(credential.secret) : this.tokens.hash(credential.secret);
  }
}
