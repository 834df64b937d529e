import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { SessionTokens } from '../sessions/session-tokens';
import { KeyHasher } from './key-hasher';

/** What somebody showed to be let in. */
export interface Credential {
  readonly kind: 'key' | 'session';
  readonly secret: string;
}

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
    const hashes = credentials.map(({ kind, secret }) =>
      kind === 'key' ? this.hasher.hash(secret) : this.tokens.hash(secret),
    );
    const rows = await this.reads.rows<{ hash: Buffer }>(
      `SELECT hash FROM api_keys WHERE hash = ANY($1::bytea[]) AND revoked_at IS NULL
       UNION ALL
       SELECT session.hash FROM sessions AS session JOIN api_keys AS key ON key.id = session.api_key_id
       WHERE session.hash = ANY($1::bytea[]) AND session.ended_at IS NULL AND session.expires_at > $2
         AND key.revoked_at IS NULL`,
      [hashes, this.clock.now()],
    );
    const inForce = new Set(rows.map(({ hash }) => hash.toString('hex')));
    return new Set(credentials.filter((_, index) => inForce.has(hashes[index]?.toString('hex') ?? '')));
  }
}
