import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { type Admission, type NoAdmission, type NoAdmissionReason } from './admission';
import { KeyHolderQuery } from './key-holder.query';
import { ADMIT_PERSON, type AdmitPerson } from './admit-person';

/** What a secret looks like that this desk made. */
const KEY_SHAPE = /^cdk_[\w-]{43}$/;

/** What a JWT looks like in its compact form: three parts, the first of which is a JSON object (RFC 7515, section 3.1). */
const TOKEN_SHAPE = /^eyJ[\w-]*\.[\w-]*\.[\w-]*$/;

/** Finds who somebody is by what they show: an API key or, where the desk trusts an issuer, one of its tokens. */
@Injectable()
export class Authenticate {
  constructor(
    private readonly keys: KeyHolderQuery,
    @Inject(ADMIT_PERSON) private readonly admitPerson: AdmitPerson | null,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `role_unmapped`, `issuer_unavailable` */
  async run(secret: string): Promise<Admission | NoAdmission> {
    if (this.admitPerson !== null && TOKEN_SHAPE.test(secret)) return this.admitPerson.run(secret);
    const holder = await this.keys.run(secret);
    const hint = KEY_SHAPE.test(secret) ? secret.slice(-4) : null;
    if (holder === null) return { ...NO_KEY, keyId: null, actorId: null, hint };
    const { actor, keyId, scopes, revokedAt, goodUntil } = holder;
    const refuse = (reason: NoAdmissionReason, message: string): NoAdmission => ({
      reason,
      message,
      keyId,
      actorId: actor.id,
      hint,
    });
    const now = this.clock.now();
    if (revokedAt !== null) return refuse('revoked_key', NO_KEY.message);
    if (goodUntil !== null && goodUntil <= now)
      return refuse('rotated_key', 'The API key was exchanged for another one, and its time is over.');
    if (holder.expiresAt !== null && holder.expiresAt <= now) return refuse('expired_key', 'The API key has expired.');
    const expiresAt = earlier(holder.expiresAt, goodUntil);
    return { actor, scopes, keyId, expiresAt, credential: { kind: 'key', secret } };
  }
}

const NO_KEY = { reason: 'unknown_key', message: 'The API key is not known or was revoked.' } as const;

const earlier = (one: Date | null, other: Date | null): Date | null => {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
};
