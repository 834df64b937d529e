import { type StoredAttribution, type StoredProposal } from '@app/database';
import {
  type AttentionKind,
  type ClaimKind,
  type ClaimOrigin,
  type CorrectableField,
  type EvidenceStance,
  type ReviewState,
  type SourceType,
  type Verdict,
} from '@app/domain';
import { type ActorView } from '../access/actor-view';
import { type DecisionView } from '../decisions/decision-view';
import { type LinkView } from '../links/link-view';

/** A citation as readers see it. */
export interface CitationView {
  readonly id: string;
  readonly anchorText: string;
  readonly href: string | null;
  readonly url: string | null;
  readonly status: 'linked' | 'url_missing';
  readonly position: { readonly start: number; readonly end: number } | null;
  readonly link: LinkView | null;
}

/** A piece of evidence as readers see it. */
export interface EvidenceView {
  readonly id: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly stance: EvidenceStance;
  readonly sourceType: SourceType;
  readonly locator: string | null;
  readonly excerpt: string | null;
  readonly link: LinkView | null;
  readonly addedBy: ActorView;
  readonly createdAt: Date;
}

/** A claim as readers see it. */
export interface ClaimView {
  readonly id: string;
  readonly articleId: string;
  /** The newest revision that has its words. */
  readonly revision: number;
  /** Whether the article has a newer one, which does not have them. */
  readonly lost: boolean;
  readonly origin: ClaimOrigin;
  readonly derivedFrom: string | null;
  /** What of it a person put right. */
  readonly corrected: readonly CorrectableField[];
  readonly ordinal: number;
  readonly text: string;
  readonly selector: {
    readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
    readonly position: { readonly start: number; readonly end: number };
  };
  readonly kind: ClaimKind;
  readonly attribution: StoredAttribution | null;
  readonly checkWorthy: boolean;
  readonly checkWorthyReasons: readonly string[];
  readonly state: ReviewState;
  readonly stateSince: Date;
  /** The verdict in force; null while the claim is undecided or under recheck. */
  readonly verdict: Verdict | null;
  readonly version: number;
  readonly assignee: ActorView | null;
  readonly assignedUntil: Date | null;
  readonly textAuthorId: string | null;
  readonly returns: number;
  readonly proposal: Required<StoredProposal> | null;
  readonly waitingOn: string | null;
  readonly dueAt: Date | null;
  readonly duplicateOf: string | null;
  readonly attention: readonly AttentionKind[];
  readonly attentionSince: Date | null;
  readonly citations: readonly CitationView[];
  readonly evidence: readonly EvidenceView[];
  /** Sources of the evidence that supports or refutes it and that do not depend on each other. */
  readonly independentSources: number;
  readonly decision: DecisionView | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
