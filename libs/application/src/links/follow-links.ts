import {
  type ClaimRecord,
  ClaimRepository,
  LinkEventRepository,
  type LinkRecord,
  LinkRepository,
  newId,
  type NewLinkEvent,
  type Transaction,
} from '@app/database';
import { type Actor, consequenceOf, isDecided, type LinkStanding, SYSTEM_ACTOR } from '@app/domain';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { cleared, raised } from '../claims/attention';
import { byClaim } from '../claims/by-claim';
import { type ClaimChange, ClaimWriter } from '../claims/claim-writer';

/** A link whose standing changed. */
export interface ChangedLink {
  readonly link: Pick<LinkRecord, 'id' | 'url'>;
  readonly before: LinkStanding;
  readonly after: LinkStanding;
  /** What showed it: a check, or a person's word. */
  readonly because: object;
}

/**
 * Lets claims know what becomes of the links they rest on: a link that dies raises attention on every decided claim, once,
 * and one that comes back clears it. States and verdicts are left to people.
 */
@Injectable()
export class FollowLinks {
  constructor(
    private readonly links: LinkRepository,
    private readonly linkEvents: LinkEventRepository,
    private readonly claims: ClaimRepository,
    private readonly writer: ClaimWriter,
  ) {}

  /** The links must be locked, and written already. @param actor of the links' own history */
  async run(tx: Transaction, actor: Actor, changed: readonly ChangedLink[], now: Date): Promise<void> {
    const told = changed.flatMap((link): ToldLink | [] => {
      const consequence = consequenceOf(link.before, link.after);
      return consequence === null ? [] : { ...link, consequence };
    });
    if (told.length === 0) return;
    await this.linkEvents.append(
      tx,
      told.map((link) => eventOf(actor, link, now)),
    );
    await this.tellClaims(tx, told, now);
  }

  private async tellClaims(tx: Transaction, told: readonly ToldLink[], now: Date): Promise<void> {
    const links = new Map(told.map((link) => [link.link.id, link]));
    const resting = byClaim(await this.links.claimsOn(tx, [...links.keys()]));
    const claims = await this.claims.lockSome(tx, [...resting.keys()]);
    const stillOnDead = await this.links.claimsOnDead(tx, [...resting.keys()]);
    const changes = claims.flatMap((claim) => {
      const own = (resting.get(claim.id) ?? []).flatMap(({ linkId }) => links.get(linkId) ?? []);
      return changeOf(claim, own, stillOnDead.has(claim.id), now) ?? [];
    });
    await this.writer.saveAll(tx, SYSTEM_ACTOR, changes, now);
  }
}

interface ToldLink extends ChangedLink {
  readonly consequence: 'died' | 'recovered';
}

const eventOf = (
  actor: Actor,
  { link, before, after, because, consequence }: ToldLink,
  occurredAt: Date,
): NewLinkEvent => ({
  id: newId(),
  linkId: link.id,
  host: null,
  type: consequence,
  actorId: actor.id,
  before: { state: before.state },
  after: { state: after.state, ...because },
  reason: null,
  requestId: currentRequestId(),
  occurredAt,
});

/** @param links of those that the claim rests on; @param isOnDead whether any of all that it rests on is dead now */
const changeOf = (claim: ClaimRecord, links: readonly ToldLink[], isOnDead: boolean, now: Date): ClaimChange | null => {
  const dead = links.find(({ consequence }) => consequence === 'died');
  if (dead) return isDecided(claim.state) ? raised(claim, 'source_dead', toldOf(dead), now) : null;
  const [recovered] = links;
  return recovered && !isOnDead ? cleared(claim, 'source_dead', toldOf(recovered)) : null;
};

const toldOf = ({ link: { id, url }, because }: ChangedLink): object => ({ link: { id, url }, ...because });
