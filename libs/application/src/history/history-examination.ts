import { type ReadRows } from '@app/database';
import { type Chain, type ChainedEvent, CHAINS, examineChain } from '@app/history';
import { CHAIN_SELECTS, type ChainRow } from './chain-selects';
import { CLAIM_SELECT, type ClaimRow, untoldDecision, untoldFields } from './claim-as-told';
import { type HistoryFinding } from './history-finding';
import { type KnownHeads } from './known-heads';
import { readInBatches } from './read-in-batches';
import { Subjects } from './subjects';
import { subjectsOf } from './subjects-of';

/** One pass over all chains. */
export class HistoryExamination {
  readonly events: Record<Chain, number> = { claim: 0, decisions: 0, link: 0, host: 0 };
  unsigned = 0;
  private readonly findings: HistoryFinding[] = [];

  constructor(
    private readonly rows: ReadRows,
    private readonly heads: KnownHeads,
    private readonly signed: ReadonlyMap<string, number>,
  ) {}

  async run(): Promise<readonly HistoryFinding[]> {
    await this.claims();
    for (const chain of ['link', 'host'] as const) {
      for await (const { subject, rows } of subjectsOf(
        readInBatches<ChainRow>(this.rows, `${chain}_chains`, CHAIN_SELECTS[chain]),
      )) {
        this.chain(chain, subject, rows, null);
      }
    }
    for (const chain of CHAINS) {
      for (const { subject } of this.heads.left().filter((gone) => gone.chain === chain)) {
        this.chain(chain, subject, [], null);
      }
    }
    return this.findings;
  }

  /** Claims, their events and their decisions, side by side. */
  private async claims(): Promise<void> {
    const claims = new Subjects<ClaimRow>(this.rows, 'claims_told', CLAIM_SELECT);
    const events = new Subjects<ChainRow>(this.rows, 'claim_chains', CHAIN_SELECTS.claim);
    const decisions = new Subjects<ChainRow>(this.rows, 'decision_chains', CHAIN_SELECTS.decisions);
    for (;;) {
      const next = [await claims.peek(), await events.peek(), await decisions.peek()].filter((one) => one !== null);
      const [first] = next.sort();
      if (first === undefined) return;
      const [claim] = await claims.take(first);
      this.claim(first, claim ?? null, await events.take(first), await decisions.take(first));
    }
  }

  private claim(
    subject: string,
    claim: ClaimRow | null,
    rows: readonly ChainRow[],
    decided: readonly ChainRow[],
  ): void {
    const told = this.chain('claim', subject, rows, claim?.version ?? null);
    const decisions = this.chain('decisions', subject, decided, null);
    if (!claim) this.find('claim', subject, rows.length, 'state', 'The claim itself is gone.');
    // What somebody did to the chains is told; what follows of it is no finding of its own.
    if (!claim || !told || !decisions) return;
    const changes = told.map(({ fields }) => fields[AFTER] as Readonly<Record<string, unknown>>);
    const untold = untoldFields(claim, changes);
    if (untold.length > 0) {
      const detail = `The claim is not what its history comes to: ${untold.join(', ')}.`;
      this.find('claim', subject, claim.version, 'state', detail);
    }
    const statements = changes.flatMap(({ decision }, index) =>
      typeof decision === 'object' && decision !== null ? { sequence: index + 1, statement: decision } : [],
    );
    const broken = untoldDecision(
      statements,
      decisions.map(({ fields }) => fields),
    );
    if (broken !== null) {
      const detail =
        broken === 0
          ? 'There is a decision that no event tells of.'
          : `The decision that event ${broken} tells of is another one, or gone.`;
      this.find('claim', subject, broken === 0 ? claim.version : broken, 'decision', detail);
    }
  }

  /** @returns the events as they were hashed; null when something does not fit */
  private chain(
    chain: Chain,
    subject: string,
    rows: readonly ChainRow[],
    length: number | null,
  ): readonly ParsedEvent[] | null {
    const events = rows.map(parseEvent);
    const last = events.at(-1)?.sequence ?? 0;
    this.events[chain] += rows.length;
    this.unsigned += Math.max(0, last - (this.signed.get(`${chain} ${subject}`) ?? 0));
    const heads = this.heads.take(chain, subject);
    const found = examineChain(events, { length, heads });
    for (const { position, fault, detail } of found) this.find(chain, subject, position, fault, detail);
    return found.length === 0 ? events : null;
  }

  private find(of: Chain, subject: string, position: number, fault: HistoryFinding['fault'], detail: string): void {
    this.findings.push({ of, subject, position, fault, detail });
  }
}

interface ParsedEvent extends ChainedEvent {
  readonly fields: readonly unknown[];
}

/** Where what an event changed stands in what its hash is made over. */
const AFTER = 6;

const parseEvent = ({ sequence, hash, content }: ChainRow): ParsedEvent => {
  const fields = JSON.parse(content) as readonly unknown[];
  return { sequence, hash, content, previousHash: fields.at(-1) as string | null, fields };
};
