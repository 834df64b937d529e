import {
  type ActorRepository,
  type Identity,
  newId,
  type Reads,
  type Transaction,
  type Transactions,
} from '@app/database';
import { type Actor, DomainError, type Role } from '@app/domain';
import { IssuerUnavailable, type PersonAtIssuer, TokenRefused, type TokenVerifier } from '@app/oidc';
import { type Clock } from '../clock';
import { type Admission, type NoAdmission } from './admission';
import { type RoleMapping, roleOf } from './role-of';

/** Under which `AdmitPerson` is injected; null where the desk trusts no issuer. */
export const ADMIT_PERSON = Symbol('admit person');

/** Lets people in whom an issuer of tokens vouches for, and makes them actors when they first come. */
export class AdmitPerson {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly mapping: RoleMapping,
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly actors: ActorRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `role_unmapped`, `issuer_unavailable` */
  async run(token: string): Promise<Admission | NoAdmission> {
    const person = await this.verify(token);
    if (person instanceof TokenRefused)
      return { reason: person.reason, message: person.message, keyId: null, actorId: null, hint: null };
    const role = roleOf(person.roles, this.mapping);
    if (role === null)
      throw new DomainError(
        'role_unmapped',
        'The token is in order, but nothing in it stands for a role at this desk.',
      );
    const { expiresAt } = person;
    const credential = { kind: 'token', expiresAt } as const;
    return { actor: await this.actorOf(person, role), scopes: null, keyId: null, expiresAt, credential };
  }

  private async verify(token: string): Promise<PersonAtIssuer | TokenRefused> {
    try {
      return await this.verifier.verify(token);
    } catch (error) {
      if (error instanceof TokenRefused) return error;
      if (!(error instanceof IssuerUnavailable)) throw error;
      throw new DomainError('issuer_unavailable', error.message, { cause: error.cause });
    }
  }

  /** Almost always they are known as they are, and nothing is written. */
  private async actorOf({ issuer, subject, name }: PersonAtIssuer, role: Role): Promise<Actor> {
    const identity = { issuer, subject };
    const known = await this.find(identity);
    if (known?.name === name && known.role === role) return known;
    return this.transactions.run((tx) => this.remember(tx, identity, name, role));
  }

  private async find({ issuer, subject }: Identity): Promise<Actor | null> {
    const [actor] = await this.reads.rows<Actor>(
      `SELECT actor.id, actor.kind, actor.name, actor.role
       FROM identities AS identity JOIN actors AS actor ON actor.id = identity.actor_id
       WHERE identity.issuer = $1 AND identity.subject = $2`,
      [issuer, subject],
    );
    return actor ?? null;
  }

  private async remember(tx: Transaction, identity: Identity, name: string, role: Role): Promise<Actor> {
    const known = await this.actors.ofIdentity(tx, identity);
    const actor: Actor = { id: known?.id ?? newId(), kind: 'person', name, role };
    if (known) await this.actors.update(tx, actor);
    else {
      await this.actors.insert(tx, { ...actor, createdAt: this.clock.now() });
      await this.actors.insertIdentity(tx, { ...identity, actorId: actor.id });
    }
    return actor;
  }
}
