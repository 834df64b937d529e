import { type DecisionProcedure, type ReviewPolicy, type VerdictStatement } from '@app/domain';
import { type ActorView } from '../access/actor-view';

/** A decision as readers see it. */
export interface DecisionView extends VerdictStatement {
  readonly id: string;
  readonly sequence: number;
  /** Corrections of the claim published with it and before. */
  readonly correctionSequence: number;
  readonly procedure: DecisionProcedure;
  readonly note: string | null;
  readonly policy: ReviewPolicy;
  readonly proposer: ActorView;
  readonly approver: ActorView | null;
  readonly decidedAt: Date;
  /** Whether the claim was opened again since, and waits for another decision. */
  readonly underRecheck: boolean;
  /** The claim's words when it was decided. */
  readonly claimText: string;
  /** SHA-256, in hex, of the text and the evidence that were decided on. */
  readonly contentHash: string;
}

/** A row that `DECISION_COLUMNS` makes. */
export interface DecisionRow extends Omit<DecisionView, 'proposer' | 'approver' | 'underRecheck'> {
  readonly claimId: string;
  readonly proposerId: string;
  readonly proposerName: string;
  readonly approverId: string | null;
  readonly approverName: string | null;
}

/** Columns of a decision, from `DECISION_TABLES`. */
export const DECISION_COLUMNS = `decision.claim_id AS "claimId", decision.id, decision.sequence, decision.verdict,
  decision.attribution_verdict AS "attributionVerdict", decision.rationale, decision.what_is_wrong AS "whatIsWrong",
  decision.what_was_tried AS "whatWasTried", decision.override_reason AS "overrideReason", decision.rating,
  decision.correction, decision.correction_sequence AS "correctionSequence", decision.procedure, decision.note,
  decision.policy, decision.decided_at AS "decidedAt", decision.claim_text AS "claimText",
  encode(decision.content_sha256, 'hex') AS "contentHash", decision.proposer_id AS "proposerId",
  proposer.name AS "proposerName", decision.approver_id AS "approverId", approver.name AS "approverName"`;

/** Decisions with the people who made them. */
export const DECISION_TABLES = `decisions AS decision
  JOIN actors AS proposer ON proposer.id = decision.proposer_id
  LEFT JOIN actors AS approver ON approver.id = decision.approver_id`;

/** @param underRecheck whether it is the newest one of a claim that was opened again */
export const toDecisionView = (
  { claimId: _, proposerId, proposerName, approverId, approverName, ...row }: DecisionRow,
  underRecheck: boolean,
): DecisionView => ({
  ...row,
  proposer: { id: proposerId, name: proposerName },
  approver: approverId === null ? null : { id: approverId, name: approverName ?? '' },
  underRecheck,
});
