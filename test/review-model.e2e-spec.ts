import { REVIEW_ACTIONS, REVIEW_STATES, type ReviewState, VERDICTS } from '@app/domain';
import fc from 'fast-check';
import { claimsOf } from './desk/claims';
import { holdClaimsToTheirHistories } from './desk/histories';
import { type Attempt, type ModelClaim, type ModelPerson, ReviewModel } from './desk/review-model';
import { LATER } from './desk/review';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS } from './environment/queue-backends';

const [POSTGRES] = QUEUE_BACKENDS;
const RUNS = 40;
const COMMANDS = 120;
const CLAIMS_OF_EACH_ARTICLE = 2;

/** What people do with a claim in a state, when they go on with it. */
const GOES_ON: Readonly<Record<ReviewState, readonly Attempt['action'][]>> = {
  pending: ['start'],
  in_review: ['propose', 'propose', 'decide', 'hold', 'arbitrate'],
  needs_info: ['resume', 'assign'],
  awaiting_approval: ['approve', 'return', 'approve', 'return', 'arbitrate'],
  verified: ['reopen', 'edit', 'reaffirm'],
  disputed: ['reopen', 'add_evidence', 'reaffirm'],
  unverifiable: ['reopen', 'edit', 'withdraw'],
  not_checkable: ['reopen'],
  withdrawn: ['reopen'],
};

/** A try as it is drawn: at anything by anybody, or at going on with the claim by whoever would. */
interface Drawn extends Omit<Attempt, 'who' | 'assignee'> {
  readonly goesOn: boolean;
  readonly turn: number;
}

/** The desk that a run of commands works on: its claims stand in the order in which the model has them. */
interface Desk {
  readonly articles: Readonly<Record<'four_eyes' | 'single', string>>;
  readonly claimIds: readonly string[];
}

describe('the review against a model in memory', () => {
  let desk: TestDesk;
  let people: readonly (Person & ModelPerson)[];
  let done = 0;
  let refused = 0;
  const reached = new Set<ReviewState>();
  const taken = new Set<string>();

  beforeAll(async () => {
    if (!POSTGRES) throw new Error('There is always PostgreSQL.');
    desk = await TestDesk.start(POSTGRES);
    const roles = ['viewer', 'reviewer', 'reviewer', 'editor', 'editor', 'admin'] as const;
    people = await Promise.all(
      roles.map(async (role, index) => ({ ...(await desk.person(role, `${role} ${index}`)), role })),
    );
  });

  afterAll(() => desk.stop());

  const someone = (index: number): Person & ModelPerson => {
    const person = people[index];
    if (!person) throw new Error('There is no such person.');
    return person;
  };

  const newDesk = async (): Promise<Desk> => {
    const editor = someone(3);
    const submit = async (policy: string): Promise<string> => {
      const content = Array.from(
        { length: CLAIMS_OF_EACH_ARTICLE },
        (_, n) => `Exports came to ${n + 1} million dollars in 2024.`,
      ).join(' ');
      return (await editor.post('/v1/articles', { format: 'text', content, policy }).expect(201)).body.id;
    };
    const articles = { four_eyes: await submit('four_eyes'), single: await submit('single') };
    const byPolicy = [await claimsOf(editor, articles.four_eyes), await claimsOf(editor, articles.single)];
    const claimIds = Array.from({ length: CLAIMS_OF_EACH_ARTICLE }, (_, n) =>
      byPolicy.map((claims) => claims[n].id),
    ).flat();
    return { articles, claimIds };
  };

  const bodyOf = ({ action, carries, verdict, tells, assignee }: Attempt): object => {
    if (carries === 'nothing') return { action };
    const correction = { kind: 'correction', whatWasWrong: 'The year.', publicNote: 'It was 2023.' };
    const decision = {
      verdict,
      rationale: 'As the office says.',
      ...(verdict === 'disputed' && { whatIsWrong: 'The year.' }),
      ...(verdict === 'unverifiable' ? { whatWasTried: 'Calls.' } : { overrideReason: 'On paper.' }),
      ...(tells && { correction }),
    };
    const fields: Record<string, object> = {
      start: { assignee: assignee.id },
      assign: { assignee: assignee.id },
      hold: { waitingOn: 'the ministry', note: 'Called.', dueAt: LATER },
      propose: decision,
      decide: decision,
      arbitrate: decision,
      approve: tells ? { correction } : {},
      return: { comment: 'Not yet.' },
      dismiss: { reasonCode: 'opinion', note: 'A view.' },
      withdraw: { reasonCode: 'other', note: 'Cut.' },
      reopen: { reasonCode: 'other', note: 'Again.', assignee: assignee.id },
      reaffirm: { note: 'Still so.' },
    };
    return { action, ...fields[action] };
  };

  const send = async (tried: Attempt, model: ModelClaim, { articles, claimIds }: Desk, who: Person) => {
    const path = `/v1/claims/${claimIds[tried.claim]}`;
    const version = `"${tried.seen === 'before' ? Math.max(1, model.version - 1) : model.version}"`;
    switch (tried.action) {
      case 'publish':
      case 'unpublish': {
        const article = `/v1/articles/${articles[model.policy]}`;
        const { headers } = await who.get(article);
        const mark =
          tried.action === 'publish' ? who.put(`${article}/publication`) : who.delete(`${article}/publication`);
        return mark.set('If-Match', String(headers['etag']));
      }
      case 'edit':
        return who.patch(path, { text: `Exports came to ${model.version} thousand dollars.` }).set('If-Match', version);
      case 'add_evidence':
        return who
          .post(`${path}/evidence`, { description: 'The log', stance: 'supports', sourceType: 'primary' })
          .set('If-Match', version);
      default:
        return who.post(`${path}/transitions`, bodyOf(tried)).set('If-Match', version);
    }
  };

  /** Whoever would do it: the one who works on the claim, or somebody who has had no part in it. */
  const fitting = (action: Attempt['action'], claim: ModelClaim): number => {
    const isOther = (index: number) => ![claim.proposal?.by, claim.author, claim.assignee].includes(someone(index).id);
    if (['approve', 'return', 'arbitrate'].includes(action)) return [3, 4, 5].find(isOther) ?? 5;
    const index = people.findIndex(({ id }) => id === claim.assignee);
    return index < 0 || ['reopen', 'edit', 'withdraw'].includes(action) ? 3 : index;
  };

  /** One step that somebody tries, and what the desk must make of it. */
  class Try implements fc.AsyncCommand<ReviewModel, Desk> {
    constructor(
      private readonly drawn: Drawn,
      private readonly who: number,
      private readonly assignee: number,
    ) {}

    check(): boolean {
      return true;
    }

    async run(model: ReviewModel, real: Desk): Promise<void> {
      const { goesOn, turn, ...attempt } = this.drawn;
      const claim = model.claimOf(attempt);
      const ways = GOES_ON[claim.state];
      const action = (goesOn && ways[turn % ways.length]) || attempt.action;
      const who = someone(goesOn ? fitting(action, claim) : this.who);
      const tried: Attempt = { ...attempt, action, who, assignee: someone(this.assignee) };
      const answer = await send(tried, claim, real, who);
      const expected = model.attempt(tried);
      expect(answer.ok ? 'done' : `${answer.status} ${answer.body.code}`).toBe(expected);
      if (answer.ok) done += 1;
      else refused += 1;
      if (answer.ok) taken.add(tried.action);
      reached.add(claim.state);
      const { body } = await who.get(`/v1/claims/${real.claimIds[tried.claim]}`).expect(200);
      expect({
        state: body.state,
        version: body.version,
        assignee: body.assignee?.id ?? null,
        proposer: body.proposal?.proposerId ?? null,
        author: body.textAuthorId,
        returns: body.returns,
        attention: [...body.attention].sort(),
        verdict: body.decision?.verdict ?? null,
        decisions: body.decision?.sequence ?? 0,
        corrections: body.decision?.correctionSequence ?? 0,
      }).toEqual({
        state: claim.state,
        version: claim.version,
        assignee: claim.assignee,
        proposer: claim.proposal?.by ?? null,
        author: claim.author,
        returns: claim.returns,
        attention: [...claim.attention].sort(),
        verdict: claim.verdict,
        decisions: claim.decisions,
        corrections: claim.corrections,
      });
    }

    toString(): string {
      const { goesOn, claim, seen, carries, verdict, tells } = this.drawn;
      const action = goesOn ? 'goes on with' : this.drawn.action;
      const by = people[this.who];
      return `${by?.role} ${this.who} ${action} claim ${claim} (${seen}, ${carries}, ${verdict}${tells ? ', told' : ''}) → ${this.assignee}`;
    }
  }

  const command = fc
    .record({
      drawn: fc.record({
        claim: fc.nat(2 * CLAIMS_OF_EACH_ARTICLE - 1),
        // Tries at random are mostly refused, so half of them go on from where the claim is.
        goesOn: fc.boolean(),
        turn: fc.nat(59),
        action: fc.constantFrom(...REVIEW_ACTIONS, 'edit', 'add_evidence', 'publish', 'unpublish'),
        seen: fc.oneof({ weight: 14, arbitrary: fc.constant('now') }, { weight: 1, arbitrary: fc.constant('before') }),
        carries: fc.oneof(
          { weight: 9, arbitrary: fc.constant('all') },
          { weight: 1, arbitrary: fc.constant('nothing') },
        ),
        verdict: fc.constantFrom(...VERDICTS),
        tells: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      }),
      // Two that do most of the work, so that they come to have something to do.
      who: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(1, 3) }, { weight: 2, arbitrary: fc.nat(5) }),
      assignee: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(1, 3) }, { weight: 1, arbitrary: fc.nat(5) }),
    })
    .map(({ drawn, who, assignee }) => new Try(drawn as Drawn, who, assignee));

  it('says and does what the model says, whatever people try', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands([command], { maxCommands: COMMANDS, size: 'max' }), async (commands) => {
        const real = await newDesk();
        await fc.asyncModelRun(() => ({ model: new ReviewModel(CLAIMS_OF_EACH_ARTICLE), real }), commands);
      }),
      // One seed, as how far the walk gets must not depend on luck; a failure is told as it is, as each run is long.
      { numRuns: RUNS, seed: 20_261_127, endOnFailure: true },
    );
    expect(done + refused).toBeGreaterThanOrEqual(2_000);
    expect(done).toBeGreaterThan(500);
    expect(reached).toEqual(new Set(REVIEW_STATES));
    expect(taken).toEqual(new Set([...REVIEW_ACTIONS, 'edit', 'add_evidence', 'publish', 'unpublish']));
  }, 600_000);

  it('leaves every claim as its history tells, and no chain broken', async () => {
    const { claims } = await holdClaimsToTheirHistories(desk);
    expect(claims).toBe(RUNS * 2 * CLAIMS_OF_EACH_ARTICLE);
    const reader = someone(0);
    for (const { id } of (await reader.get('/v1/claims?limit=200').expect(200)).body.items) {
      const { body } = await reader.get(`/v1/claims/${id}/history/verification`).expect(200);
      expect(body).toMatchObject({ valid: true, firstBroken: null });
    }
  });

  it('leaves statistics that equal the lists', async () => {
    const reader = someone(0);
    const { body } = await reader.get('/v1/statistics/overview').expect(200);
    for (const state of REVIEW_STATES) {
      const { body: list } = await reader.get(`/v1/claims?limit=1&withTotal=true&state=${state}`).expect(200);
      expect([state, body.claims.byState[state]]).toEqual([state, list.total]);
    }
  });
});
