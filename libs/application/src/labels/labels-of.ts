import { type ClaimOrigin, type ReviewState } from '@app/domain';
import { isSameValue } from '../claims/same-value';

/** What a label says of a claim: what the machine made of it, and what a person made of that. */
export type LabelTask = 'claim' | 'boundaries' | 'text' | 'kind' | 'attribution' | 'checkWorthy' | 'citation';

/** One correction in force. */
export interface Label {
  readonly task: LabelTask;
  /** What the machine had said; null where it had made nothing. */
  readonly machine: unknown;
  /** What is right, by a person's word. */
  readonly label: unknown;
  /** The actor who said so last. */
  readonly annotator: string;
  readonly at: Date;
}

/** A claim as far as its labels are told from it. */
export interface LabelledClaim {
  readonly origin: ClaimOrigin;
  readonly state: ReviewState;
  readonly exact: string;
  /** In which it stands, and where. */
  readonly revision: number;
  readonly startOffset: number;
  readonly endOffset: number;
}

/** One event of a claim's history, oldest first. */
export interface CorrectionEvent {
  readonly type: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly actorId: string;
  readonly occurredAt: Date;
}

const JUDGED = ['text', 'kind', 'attribution', 'checkWorthy'] as const;

/** Reasons for taking a claim out of review that say it is none. */
const NO_CLAIM = new Set<unknown>(['not_a_claim', 'extraction_error']);

/**
 * Reads the corrections of a claim that are in force out of its history. A correction that was taken back is none, and
 * neither is one that says what the machine had said.
 */
export const labelsOf = (claim: LabelledClaim, history: readonly CorrectionEvent[]): readonly Label[] => [
  ...claimLabel(claim, history),
  ...boundariesLabel(claim, history),
  ...JUDGED.flatMap((field) => judgementLabel(field, history)),
  ...citationLabels(history),
];

/** Whether it is a claim at all. */
const claimLabel = ({ origin, state }: LabelledClaim, history: readonly CorrectionEvent[]): readonly Label[] => {
  const [created] = history;
  const ended = history.findLast(({ type }) => type === 'dismiss' || type === 'withdraw');
  if ((state === 'not_checkable' || state === 'withdrawn') && ended && NO_CLAIM.has(ended.after['reasonCode'])) {
    return [{ task: 'claim', machine: origin !== 'selected', label: false, ...saidBy(ended) }];
  }
  return origin === 'selected' && created ? [{ task: 'claim', machine: false, label: true, ...saidBy(created) }] : [];
};

/** Where it begins and ends. */
const boundariesLabel = (claim: LabelledClaim, history: readonly CorrectionEvent[]): readonly Label[] => {
  const [created] = history;
  const stretch = { revision: claim.revision, start: claim.startOffset, end: claim.endOffset, text: claim.exact };
  const recut = history.filter(({ type }) => type === 'split' || type === 'merged');
  const [first, last] = [recut[0], recut.at(-1)];
  if (claim.origin === 'split' && created) {
    return [{ task: 'boundaries', machine: null, label: stretch, ...saidBy(last ?? created) }];
  }
  const mergedAway = claim.state === 'withdrawn' ? history.findLast(isMergedAway) : undefined;
  if (mergedAway) return [{ task: 'boundaries', machine: stretch, label: null, ...saidBy(mergedAway) }];
  if (!first || !last || claim.origin !== 'extracted') return [];
  const machine = { ...(first.before['position'] as object), text: first.before['text'] ?? null };
  return [{ task: 'boundaries', machine, label: stretch, ...saidBy(last) }];
};

const isMergedAway = ({ type, after }: CorrectionEvent): boolean =>
  type === 'withdraw' && after['mergedInto'] !== undefined;

/** What it says, and how it is judged. */
const judgementLabel = (field: (typeof JUDGED)[number], history: readonly CorrectionEvent[]): readonly Label[] => {
  let machine: unknown;
  let said: { readonly value: unknown; readonly event: CorrectionEvent } | null = null;
  for (const event of history) {
    if (!(field in event.after)) continue;
    if (event.type === 'created' && (event.after['corrected'] as readonly unknown[] | undefined)?.includes(field)) {
      said = { value: event.after[field], event };
    } else if (event.type === 'edited') {
      // Nobody by whom it was said is a finding, too.
      if (machine === undefined) machine = event.before[field];
      said = { value: event.after[field], event };
    } else {
      // Made anew for other words; a person's word on the words is about those that went.
      machine = event.after[field];
      if (field === 'text') said = null;
    }
  }
  if (said === null || isSameValue(machine, said.value)) return [];
  return [{ task: field, machine: machine ?? null, label: said.value, ...saidBy(said.event) }];
};

/** Which of the article's links it cites. */
const citationLabels = (history: readonly CorrectionEvent[]): readonly Label[] => {
  const labels = new Map<unknown, Label>();
  for (const event of history) {
    const added = event.after['citation'] as StoredMention | undefined;
    const removed = event.before['citation'] as StoredMention | undefined;
    if (event.type === 'citation_added' && added && 'leftOut' in event.after) {
      const { role } = event.after['leftOut'] as { readonly role: string };
      labels.set(added.id, citationLabel(added, role, 'citation', event));
    }
    if (event.type !== 'citation_removed' || !removed) continue;
    if (labels.has(removed.id)) labels.delete(removed.id);
    else if (removed.href !== null) labels.set(removed.id, citationLabel(removed, 'citation', null, event));
  }
  return [...labels.values()];
};

interface StoredMention {
  readonly id: string;
  readonly anchorText: string;
  /** Null on one that was added by hand, of which the machine said nothing. */
  readonly href?: string | null;
  readonly url: string | null;
}

const citationLabel = (
  { anchorText, url }: StoredMention,
  machine: string,
  label: string | null,
  event: CorrectionEvent,
): Label => ({
  task: 'citation',
  machine: { anchorText, url, role: machine },
  label: { anchorText, url, role: label },
  ...saidBy(event),
});

const saidBy = ({ actorId, occurredAt }: CorrectionEvent): Pick<Label, 'annotator' | 'at'> => ({
  annotator: actorId,
  at: occurredAt,
});
