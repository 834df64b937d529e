import { type StoredAttribution, Transactions } from '@app/database';
import { type Actor, type ClaimKind } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { type ClaimTarget, ClaimWriter } from './claim-writer';
import { editEffects } from './edited';
import { isSameValue } from './same-value';

/** What of a claim an editor can put right; what is not given stays as it is. */
export interface ClaimEdit {
  readonly text?: string;
  readonly kind?: ClaimKind;
  readonly attribution?: StoredAttribution | null;
  readonly checkWorthy?: boolean;
}

/**
 * Changes a claim's words or what the machine made of them. New words void an open proposal, and so does another
 * attribution: "was it said" was judged of somebody else.
 */
@Injectable()
export class EditClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ClaimWriter,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, target: ClaimTarget, edit: ClaimEdit): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const claim = await this.writer.load(tx, target);
      const names = (['text', 'kind', 'attribution', 'checkWorthy'] as const).filter(
        (name) => edit[name] !== undefined && !isSameValue(edit[name], claim[name]),
      );
      if (names.length === 0) return;
      const effects =
        names.includes('text') || names.includes('attribution') ? editEffects(claim, 'text', now) : NO_EFFECTS;
      const isWriter = names.includes('text') && claim.textAuthorId !== actor.id;
      const edited = {
        ...Object.fromEntries(names.map((name) => [name, edit[name]])),
        ...(isWriter && { textAuthorId: actor.id }),
      };
      const event = {
        type: 'edited',
        before: {
          ...Object.fromEntries(names.map((name) => [name, claim[name]])),
          ...(isWriter && { textAuthorId: claim.textAuthorId }),
          ...effects.before,
        },
        after: { ...edited, ...effects.after },
      };
      // What a person put right stays so, whatever a later revision of the article makes of the words.
      const corrected = [...new Set([...claim.corrected, ...names])];
      await this.writer.save(tx, actor, claim, { ...edited, corrected, ...effects.changes }, event, now);
    });
  }
}

const NO_EFFECTS = { changes: {}, before: {}, after: {} };
