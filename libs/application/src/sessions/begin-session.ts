import { AccessEventRepository, newId, SessionRepository, Transactions } from '@app/database';
import { DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { accessEvent } from '../access/access-event';
import { Authenticate } from '../access/authenticate';
import { KeyUses } from '../access/key-uses';
import { Refusals } from '../access/refusals';
import { Clock } from '../clock';
import { SessionTokens } from './session-tokens';
import { type SessionView } from './session-view';

/** How long a sign-in lasts, in milliseconds: a long shift, so that nobody is asked for a key in the middle of one. */
export const SESSION_LIFETIME = 12 * 60 * 60 * 1_000;

/** A session that has just begun; its token is told this once and never stored. */
export interface BegunSession extends SessionView {
  readonly token: string;
}

/** Signs somebody in with what lets them in otherwise; never for longer than that would. */
@Injectable()
export class BeginSession {
  constructor(
    private readonly authenticate: Authenticate,
    private readonly transactions: Transactions,
    private readonly sessions: SessionRepository,
    private readonly events: AccessEventRepository,
    private readonly refusals: Refusals,
    private readonly uses: KeyUses,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
  ) {}

  /**
   * @param secret an API key, or a token of the issuer that the desk trusts
   * @param address where the request comes from
   * @returns null for what lets nobody in
   * @throws DomainError `role_unmapped`, `issuer_unavailable`
   */
  async run(secret: string, address: string | null): Promise<BegunSession | null> {
    const admission = await this.authenticate.run(secret).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'role_unmapped')
        this.refusals.note({ type: 'sign_in_failed', reason: error.code, address });
      throw error;
    });
    if ('reason' in admission) {
      const { reason, keyId: apiKeyId, actorId, hint } = admission;
      this.refusals.note({ type: 'sign_in_failed', reason, address, apiKeyId, actorId, hint });
      return null;
    }
    const { actor, scopes, keyId } = admission;
    const token = this.tokens.make();
    const createdAt = this.clock.now();
    const longest = createdAt.getTime() + SESSION_LIFETIME;
    const expiresAt = new Date(Math.min(longest, admission.expiresAt?.getTime() ?? Infinity));
    const hash = this.tokens.hash(token);
    await this.transactions.run(async (tx) => {
      await this.sessions.insert(tx, { id: newId(), actorId: actor.id, apiKeyId: keyId, hash, createdAt, expiresAt });
      await this.events.append(tx, [
        accessEvent('sign_in_succeeded', { actorId: actor.id, apiKeyId: keyId, address }, createdAt),
      ]);
    });
    if (keyId !== null) this.uses.note(keyId);
    return { token, actor, scopes, keyId, expiresAt, csrfToken: this.tokens.csrfToken(token) };
  }
}
