import {
  type ClaimRecord,
  ClaimRepository,
  LinkEventRepository,
  type LinkRecord,
  LinkRepository,
  newId,
  type Transaction,
} from '@app/database';
import { type Actor, consequenceOf, isDecided, type LinkStanding, SYSTEM_ACTOR } from '@app/domain';
import { currentRequestId } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { cleared, raised } from '../claims/attention';
import { type ClaimChange, ClaimWriter } from '../claims/claim-writer';
import { grouped } from '../grouped';

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
    const died = changed.filter(({ before, after }) => consequenceOf(before, after) === 'died');
    const recovered = changed.filter(({ before, after }) => consequenceOf(before, after) === 'recovered');
    if (died.length + recovered.length === 0) return;
    const told = [
      ...died.map((change) => ({ type: 'died', change })),
      ...recovered.map((change) => ({ type: 'recovered', change })),
    ];
    await this.linkEvents.append(
      tx,
      told.map(({ type, change: { link, before, after, because } }) => ({
        id: newId(),
        linkId: link.id,
        host: null,
        type,
        actorId: actor.id,
        before: { state: before.state },
        after: { state: after.state, ...because },
        reason: null,
        requestId: currentRequestId(),
        occurredAt: now,
      })),
    );
    const resting = grouped(
      await this.links.claimsOn(
        tx,
        [...died, ...recovered].map(({ link }) => link.id),
      ),
      ({ linkId }) => linkId,
    );
    const claimsOf = ({ link }: ChangedLink): readonly string[] =>
      (resting.get(link.id) ?? []).map(({ claimId }) => claimId);
    const ids = [...new Set([...died, ...recovered].flatMap(claimsOf))];
    const claims = new Map((await this.claims.lockSome(tx, ids)).map((claim) => [claim.id, claim]));
    const stillOnDead = await this.links.claimsOnDead(tx, ids);
    const changes = new Map<string, ClaimChange>();
    const change = (
      from: readonly ChangedLink[],
      changeOf: (claim: ClaimRecord, link: ChangedLink) => ClaimChange | null,
    ) => {
      for (const link of from) {
        for (const id of claimsOf(link)) {
          const claim = claims.get(id);
          const made = claim && !changes.has(id) ? changeOf(claim, link) : null;
          if (made) changes.set(id, made);
        }
      }
    };
    change(died, (claim, link) => (isDecided(claim.state) ? raised(claim, 'source_dead', toldOf(link), now) : null));
    change(recovered, (claim, link) =>
      stillOnDead.has(claim.id) ? null : cleared(claim, 'source_dead', toldOf(link)),
    );
    await this.writer.saveAll(tx, SYSTEM_ACTOR, [...changes.values()], now);
  }
}

const toldOf = ({ link: { id, url }, because }: ChangedLink): object => ({ link: { id, url }, ...because });
