import { type ReviewAction, type ReviewState, type Role, type Verdict } from '@app/domain';

/** Somebody at the desk, as the model knows them. */
export interface ModelPerson {
  readonly id: string;
  readonly role: Role;
}

/** One try: who does what to which claim, and how well they do it. */
export interface Attempt {
  readonly who: ModelPerson;
  readonly claim: number;
  readonly action: ReviewAction | 'edit' | 'add_evidence' | 'publish' | 'unpublish';
  /** Against the version that is there, or an older one. */
  readonly seen: 'now' | 'before';
  /** With all fields, or with none. */
  readonly carries: 'all' | 'nothing';
  readonly verdict: Verdict;
  /** Whether readers are told of a change. */
  readonly tells: boolean;
  /** Whom it would be put on. */
  readonly assignee: ModelPerson;
}

/** A claim as the model has it: written from the rules that people are told, not from the code that keeps them. */
export class ModelClaim {
  state: ReviewState = 'pending';
  version = 1;
  assignee: string | null = null;
  proposal: { readonly by: string; readonly verdict: Verdict; readonly tells: boolean } | null = null;
  author: string | null = null;
  returns = 0;
  verdict: Verdict | null = null;
  decisions = 0;
  corrections = 0;
  attention = new Set<string>();

  constructor(readonly policy: 'four_eyes' | 'single') {}
}

/** What the model expects the desk to say: that it is done, or why not. */
export type Expected = 'done' | `${number} ${string}`;

const RANK: Readonly<Record<Role, number>> = { viewer: 0, reviewer: 1, editor: 2, admin: 3 };
const DECIDED: readonly ReviewState[] = ['verified', 'disputed', 'unverifiable'];

const FROM: Readonly<Record<ReviewAction, readonly ReviewState[]>> = {
  start: ['pending'],
  release: ['in_review'],
  hold: ['in_review'],
  resume: ['needs_info'],
  assign: ['in_review', 'needs_info', 'awaiting_approval'],
  propose: ['in_review'],
  approve: ['awaiting_approval'],
  return: ['awaiting_approval'],
  decide: ['in_review'],
  arbitrate: ['in_review', 'awaiting_approval'],
  dismiss: ['pending', 'in_review'],
  withdraw: ['pending', 'in_review', 'needs_info', 'awaiting_approval', ...DECIDED],
  reopen: [...DECIDED, 'not_checkable', 'withdrawn'],
  reaffirm: DECIDED,
};

/** Actions that need nothing but themselves. */
const BARE: readonly ReviewAction[] = ['release', 'resume', 'approve'];

/** The review of some claims of two articles, one under each policy, kept in memory. */
export class ReviewModel {
  readonly claims: readonly ModelClaim[];
  readonly published = { four_eyes: false, single: false };

  constructor(each: number) {
    const policies = Array.from({ length: each }, () => ['four_eyes', 'single'] as const).flat();
    this.claims = policies.map((policy) => new ModelClaim(policy));
  }

  /** Does what was tried, where the rules allow it. @returns what the desk must say */
  attempt(tried: Attempt): Expected {
    const claim = this.claimOf(tried);
    if (tried.action === 'publish' || tried.action === 'unpublish') return this.publish(tried, claim);
    if (tried.action === 'edit' || tried.action === 'add_evidence') return this.edit(tried, claim);
    const refusal = this.refusalOf(tried, tried.action, claim);
    if (refusal) return refusal;
    this.take(tried, tried.action, claim);
    claim.version += 1;
    return 'done';
  }

  claimOf({ claim }: Pick<Attempt, 'claim'>): ModelClaim {
    const found = this.claims[claim];
    if (!found) throw new Error('There is no such claim in the model.');
    return found;
  }

  private publish({ who, action }: Attempt, { policy }: ModelClaim): Expected {
    if (RANK[who.role] < RANK.editor) return '403 role_insufficient';
    this.published[policy] = action === 'publish';
    return 'done';
  }

  private edit({ who, action, seen }: Attempt, claim: ModelClaim): Expected {
    if (RANK[who.role] < RANK[action === 'edit' ? 'editor' : 'reviewer']) return '403 role_insufficient';
    if (seen === 'before' && claim.version > 1) return '412 stale_version';
    if (claim.state === 'awaiting_approval') {
      claim.state = 'in_review';
      claim.proposal = null;
    }
    if (DECIDED.includes(claim.state))
      claim.attention.add(action === 'edit' ? 'claim_text_changed' : 'evidence_edited');
    if (action === 'edit') claim.author = who.id;
    claim.version += 1;
    return 'done';
  }

  private refusalOf(tried: Attempt, action: ReviewAction, claim: ModelClaim): Expected | null {
    const { who, seen, carries } = tried;
    if (RANK[who.role] < RANK.reviewer) return '403 role_insufficient';
    if (seen === 'before' && claim.version > 1) return '412 stale_version';
    const isOpenTo =
      FROM[action].includes(claim.state) &&
      (action !== 'decide' || claim.policy === 'single') &&
      (action !== 'arbitrate' || claim.returns >= 2);
    if (!isOpenTo) return '409 action_not_allowed';
    const right = this.rightRefusal(tried, action, claim);
    if (right) return right;
    if (carries === 'nothing')
      return BARE.includes(action) ? this.correctionRefusal(tried, action, claim) : '422 invalid_fields';
    if (['start', 'assign', 'reopen'].includes(action) && RANK[tried.assignee.role] < RANK.reviewer) {
      return '422 invalid_fields';
    }
    return this.correctionRefusal(tried, action, claim);
  }

  private rightRefusal({ who, assignee, carries }: Attempt, action: ReviewAction, claim: ModelClaim): Expected | null {
    const isEditor = RANK[who.role] >= RANK.editor;
    const isAssignee = claim.assignee === who.id;
    switch (action) {
      case 'start':
        return isEditor || carries === 'nothing' || assignee.id === who.id ? null : '403 role_insufficient';
      case 'release':
      case 'hold':
      case 'resume':
      case 'assign':
        return isEditor || isAssignee ? null : '403 not_assignee';
      case 'propose':
      case 'decide':
        return isAssignee ? null : '403 not_assignee';
      case 'approve':
      case 'return':
        if (claim.proposal?.by === who.id) return '403 own_proposal';
        return action === 'approve' && claim.author === who.id ? '403 own_text' : null;
      case 'arbitrate':
        if (claim.proposal?.by === who.id || isAssignee) return '403 own_proposal';
        if (claim.author === who.id) return '403 own_text';
        return isEditor ? null : '403 role_insufficient';
      case 'withdraw':
        return isEditor ? null : '403 role_insufficient';
      case 'reopen':
        return isEditor || claim.attention.size > 0 ? null : '403 role_insufficient';
      case 'dismiss':
      case 'reaffirm':
        return null;
    }
  }

  /** Readers are told when a published verdict changes, and only then. */
  private correctionRefusal(
    { verdict, tells, carries }: Attempt,
    action: ReviewAction,
    claim: ModelClaim,
  ): Expected | null {
    const told = this.published[claim.policy] ? claim.verdict : null;
    const isTold = carries === 'all' && tells;
    if (action === 'approve') {
      const { proposal } = claim;
      const changes = told !== null && proposal !== null && proposal.verdict !== told;
      if (changes && !proposal.tells && !isTold) return '422 invalid_fields';
      return isTold && !changes ? '422 invalid_fields' : null;
    }
    if (!['propose', 'decide', 'arbitrate'].includes(action)) return null;
    return isTold === (told !== null && told !== verdict) ? null : '422 invalid_fields';
  }

  private take({ who, assignee, verdict, tells, carries }: Attempt, action: ReviewAction, claim: ModelClaim): void {
    const decide = (decided: Verdict, told: boolean): void => {
      claim.state = decided;
      claim.verdict = decided;
      claim.decisions += 1;
      if (told) claim.corrections += 1;
      claim.proposal = null;
      claim.returns = 0;
      claim.attention.clear();
    };
    const setAside = (state: 'not_checkable' | 'withdrawn'): void => {
      claim.state = state;
      claim.assignee = null;
      claim.proposal = null;
      claim.returns = 0;
    };
    switch (action) {
      case 'start':
        claim.state = 'in_review';
        claim.assignee = assignee.id;
        break;
      case 'release':
        claim.state = 'pending';
        claim.assignee = null;
        break;
      case 'hold':
        claim.state = 'needs_info';
        break;
      case 'resume':
        claim.state = 'in_review';
        break;
      case 'assign':
        claim.assignee = assignee.id;
        break;
      case 'propose':
        claim.state = 'awaiting_approval';
        claim.proposal = { by: who.id, verdict, tells };
        break;
      case 'return':
        claim.state = 'in_review';
        claim.proposal = null;
        claim.returns += 1;
        break;
      case 'approve':
        if (claim.proposal) decide(claim.proposal.verdict, claim.proposal.tells || (tells && carries === 'all'));
        break;
      case 'decide':
      case 'arbitrate':
        decide(verdict, tells);
        break;
      case 'dismiss':
        setAside('not_checkable');
        break;
      case 'withdraw':
        setAside('withdrawn');
        break;
      case 'reopen':
        claim.state = 'in_review';
        claim.assignee = assignee.id;
        claim.returns = 0;
        break;
      case 'reaffirm':
        if (claim.verdict) decide(claim.verdict, false);
        break;
    }
  }
}
