import { Agent } from 'node:http';
import { type AddressInfo } from 'node:net';
import { StoredRows } from '../desk/stored-rows';
import { type Person, type TestDesk } from '../desk/test-desk';
import { Adviser } from './adviser';
import { type Change } from './changes/change';
import { JSON_TEXT_CHANGES, VALUE_CHANGES } from './changes/body-changes';
import { ADDRESS_CHANGES, MANNER_CHANGES, saysJson } from './changes/request-changes';
import { Contract, type Operation } from './contract';
import { curlOf } from './curl';
import { bodyOf, type Draft, type Identity, targetOf } from './draft';
import { DraftMaker } from './draft-maker';
import { emptyReport, type FuzzReport } from './fuzz-report';
import { type Expectation, Judge } from './judge';
import { Pool } from './pool';
import { populate } from './populate';
import { Random } from './random';
import { type ReceivedAnswer, sendRequest, type SentRequest } from './send-request';
import { ValueMaker } from './value-maker';

/** Tries of an operation, unchanged, before the run takes it as not to be reached. */
const TRIES = 12;

/** Of the refusals, how many are looked at for what they left behind. */
const LOOKED_BEHIND = 0.05;

/** Of the requests, how many are made as well as can be. */
const UNCHANGED = 0.3;

/** Sends requests that are made up from the OpenAPI document, and judges what comes back. */
export class Fuzzer {
  readonly report: FuzzReport;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private readonly sessions: ({ readonly cookie: string; readonly csrf: string } | undefined)[] = [];
  private readonly port: number;
  private readonly adviser: Adviser;

  private constructor(
    private readonly desk: TestDesk,
    private readonly seed: number,
    private readonly people: readonly Person[],
    private readonly rows: StoredRows,
    private readonly contract: Contract,
    private readonly pool: Pool,
    private readonly drafts: DraftMaker,
    private readonly judge: Judge,
  ) {
    this.report = emptyReport(contract.operations);
    this.adviser = new Adviser((target, identity) => this.ask(target, identity), pool);
    this.port = (desk.api.getHttpServer().address() as AddressInfo).port;
  }

  /** Makes the desk ready: people of every role, and one of everything that can be asked for. */
  static async on(desk: TestDesk, seed: number): Promise<Fuzzer> {
    const roles = ['viewer', 'reviewer', 'editor', 'editor', 'admin', 'admin'] as const;
    const people: Person[] = [];
    for (const role of roles) people.push(await desk.person(role));
    const [, reviewer, editor, , admin] = people as [Person, Person, Person, Person, Person];
    const { urls, told } = await populate(desk, [admin, editor, reviewer]);
    const { body } = await desk.stranger.get('/openapi.json').expect(200);
    const contract = new Contract(body);
    const pool = new Pool(contract, new Set(people.map(({ id }) => id)));
    const values = new ValueMaker(
      contract,
      pool,
      people.map(({ key }) => key),
      urls,
    );
    const drafts = new DraftMaker(contract, pool, values, { admins: [4, 5], all: people.map((_, index) => index) });
    const rows = await new StoredRows(desk).connect();
    for (const path of told) {
      const { body: seen } = await editor.get(path).expect(200);
      const operation = contract.find('GET', path);
      const [, claimId = ''] = /^\/v1\/claims\/([^/]+)/.exec(path) ?? [];
      if (operation) pool.harvest(operation, { claimId }, seen, 200, 2);
    }
    return new Fuzzer(desk, seed, people, rows, contract, pool, drafts, new Judge(contract, desk.answers));
  }

  /** Sends about so many requests: to every operation first, until each has succeeded, and then to any. */
  async run(requests: number): Promise<void> {
    for (let person = 0; person < this.people.length; person += 1) await this.signIn(person);
    await this.tour();
    while (this.report.requests < requests) {
      const random = new Random(this.seed, this.report.requests);
      const draft = this.drafts.make(random.pick(this.contract.operations), random);
      await this.adviser.advise(draft, random);
      if (!random.chance(UNCHANGED)) this.change(draft, random);
      await this.try(draft, random);
    }
  }

  async end(): Promise<void> {
    this.agent.destroy();
    await this.rows.end();
  }

  /** Reads come first, so that there is something to name; what deletes comes last. */
  private async tour(): Promise<void> {
    const rank = ({ method, path }: Operation) =>
      method === 'DELETE' ? 3 : method !== 'GET' ? 2 : path.includes('{') ? 1 : 0;
    const ordered = [...this.contract.operations].sort((one, other) => rank(one) - rank(other));
    for (const operation of [...ordered.filter((each) => rank(each) < 2), ...ordered]) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        if ((this.report.operations[operation.name]?.successes ?? 0) > 0) break;
        const random = new Random(this.seed, this.report.requests);
        const draft = this.drafts.make(operation, random);
        await this.adviser.advise(draft, random);
        await this.try(draft, random);
      }
    }
  }

  private change(draft: Draft, random: Random): void {
    const ofBody = [VALUE_CHANGES, VALUE_CHANGES, JSON_TEXT_CHANGES];
    const kinds: (readonly Change[])[] = [ADDRESS_CHANGES, MANNER_CHANGES, ...(draft.json === undefined ? [] : ofBody)];
    const wanted = random.pick([1, 1, 1, 2, 3]);
    for (let tries = 0; draft.changes.length < wanted && tries < 20; tries += 1) {
      const done = random.pick(random.pick(kinds))(draft, { contract: this.contract, pool: this.pool, random });
      if (done !== null) draft.changes.push(done);
    }
  }

  /** Sends a draft, judges the answer, and takes in what it tells. */
  private async try(draft: Draft, random: Random): Promise<void> {
    const { operation } = draft;
    const body = bodyOf(draft);
    const sent: SentRequest = {
      method: draft.method,
      target: targetOf(draft),
      headers: { ...this.headersOf(draft.identity, draft.method), ...lengthOf(draft, body), ...draft.headers },
      body,
    };
    // What stands behind a fragment is no query.
    const isPlain = draft.method === operation.method && !sent.target.includes('#');
    const isOwn = isPlain && this.contract.find(sent.method, sent.target) === operation;
    const mustBeRefused = isOwn && (draft.beyond.size > 0 || this.isOutOfContract(draft, body));
    const before = random.chance(LOOKED_BEHIND) ? await this.rows.count() : null;
    const expected = mustBeRefused ? 'refused' : draft.changes.length === 0 ? 'understood' : 'anything';
    const answer = await this.send(draft, sent, expected);
    if (!answer) return;
    if (before && answer.status >= 400) await this.lookBehind(before, draft, sent, answer);
    const told = this.report.operations[operation.name];
    if (isOwn && told) {
      told.requests += 1;
      if (answer.status < 300) told.successes += 1;
    }
    if (isOwn && answer.status < 300 && answer.type === 'application/json') this.takeIn(draft, answer);
  }

  private takeIn({ operation, params, query, identity }: Draft, { status, text, headers }: ReceivedAnswer): void {
    const person = 'person' in identity ? identity.person : 0;
    const body = JSON.parse(text);
    this.pool.harvest(operation, params, body, status, person);
    if (typeof body.nextCursor === 'string' && operation.pathParameters.length === 0) {
      this.pool.keepCursor({ operation: operation.name, query, cursor: body.nextCursor });
    }
    if (operation.name === 'POST /v1/session') this.keepSession(body, headers['set-cookie']);
  }

  /** Whether a body is not what the document says; only JSON that says it is JSON is known well enough. */
  private isOutOfContract(draft: Draft, body: Buffer | undefined): boolean {
    if (body === undefined || body.length === 0 || draft.operation.bodySchema === null || !saysJson(draft))
      return false;
    if (draft.headers['content-encoding'] !== undefined) return false;
    try {
      return !this.judge.takes(draft.operation, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)));
    } catch {
      return true;
    }
  }

  private async lookBehind(before: unknown, draft: Draft, sent: SentRequest, answer: ReceivedAnswer): Promise<void> {
    this.report.refusals += 1;
    const after = await this.rows.count();
    if (JSON.stringify(after) !== JSON.stringify(before)) {
      this.blame('a refusal that left something behind', draft, sent, answer);
    }
  }

  private async send(draft: Draft, sent: SentRequest, expected: Expectation): Promise<ReceivedAnswer | null> {
    const { report } = this;
    report.requests += 1;
    try {
      const answer = await sendRequest(this.port, this.agent, sent);
      report.statuses[answer.status] = (report.statuses[answer.status] ?? 0) + 1;
      report.slowestMilliseconds = Math.max(report.slowestMilliseconds, Math.round(answer.milliseconds));
      for (const what of this.judge.faultsOf(sent, answer, expected)) this.blame(what, draft, sent, answer);
      return answer;
    } catch (error) {
      this.blame(error instanceof Error ? error.message : String(error), draft, sent, null);
      return null;
    }
  }

  /** A request by the way, with nothing odd about it. */
  private async ask(target: string, identity: Identity): Promise<ReceivedAnswer> {
    const sent = { method: 'GET', target, headers: this.headersOf(identity, 'GET'), body: undefined };
    this.report.requests += 1;
    return sendRequest(this.port, this.agent, sent);
  }

  private async signIn(person: number): Promise<void> {
    const body = Buffer.from(JSON.stringify({ apiKey: this.people[person]?.key }));
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
    this.report.requests += 1;
    const answer = await sendRequest(this.port, this.agent, { method: 'POST', target: '/v1/session', headers, body });
    this.keepSession(JSON.parse(answer.text), answer.headers['set-cookie']);
  }

  private keepSession({ actor, csrfToken }: any, cookies: readonly string[] = []): void {
    const person = this.people.findIndex(({ id }) => id === actor.id);
    this.sessions[person] = { cookie: cookies[0]?.split(';')[0] ?? '', csrf: csrfToken };
  }

  private headersOf(identity: Identity, method: string): Record<string, string> {
    if (identity.kind === 'nobody') return {};
    const person = identity.kind === 'wrong' ? undefined : this.people[identity.person];
    const session = identity.kind === 'session' ? this.sessions[identity.person] : undefined;
    if (!session) return { authorization: `Bearer ${person?.key ?? 'cdk_nobodys'}` };
    return { cookie: session.cookie, ...(method !== 'GET' && { 'x-csrf-token': session.csrf }) };
  }

  private blame(what: string, draft: Draft, sent: SentRequest, answer: ReceivedAnswer | null): void {
    const { faults, requests } = this.report;
    const known = faults.find((fault) => fault.what === what && fault.operation === draft.operation.name);
    if (known) {
      known.times += 1;
      return;
    }
    faults.push({
      what,
      operation: draft.operation.name,
      seed: this.seed,
      request: requests - 1,
      changes: draft.changes,
      status: answer?.status ?? null,
      answer: (answer?.text ?? '').slice(0, 600),
      curl: curlOf(sent, `${this.seed}-${requests - 1}`),
      times: 1,
    });
  }
}

/** Node sends chunks where no length is given; most clients give one. */
const lengthOf = ({ headers }: Draft, body: Buffer | undefined): Record<string, string> =>
  body === undefined || 'transfer-encoding' in headers ? {} : { 'content-length': String(body.length) };
