import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { PROBLEM_CATALOGUE } from '../../apps/api/src/http/problem/problem-catalogue';
import { closed, type DocumentedAnswers } from '../desk/documented-answers';
import { type Contract, type Operation } from './contract';
import { type ReceivedAnswer, type SentRequest } from './send-request';

/** What an answer must never tell: stacks, paths, SQL and its states, and what the desk is made of. */
const LEAKS: readonly RegExp[] = [
  /\n\s+at \S.*:\d+:\d+/,
  /node_modules|\/dist\/|\/libs\/|\/apps\/|\.[jt]s:\d+/,
  /QueryFailed|SQLSTATE|syntax error at or near|violates \w+[- ]?\w* constraint|relation "|column "|duplicate key/i,
  /\b(?:INSERT INTO|UPDATE \w+ SET|DELETE FROM|SELECT \S+ FROM)\b/,
  /typeorm|bullmq|ioredis|class-validator|class-transformer|postgres|nestjs|express|undici|ECONN|ENOENT|EINVAL|ERR_[A-Z]/i,
  /\b(?:TypeError|RangeError|ReferenceError|SyntaxError)\b|Cannot read prop|is not a function|undefined \(reading/,
];

/** Of these, what also no text that somebody sent could look like; held against answers that are no refusals, too. */
const CERTAIN_LEAKS = LEAKS.slice(0, 2).concat(/QueryFailedError|SQLSTATE/);

/** What the document says of a request: it must be refused, its form is right, or it does not say. */
export type Expectation = 'refused' | 'understood' | 'anything';

/** Tells what is wrong with an answer. */
export class Judge {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: false });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(
    private readonly contract: Contract,
    private readonly answers: DocumentedAnswers,
  ) {
    addFormats(this.ajv);
    this.ajv.addFormat('binary', true);
    const schemas = contract.document.components?.schemas ?? {};
    this.ajv.addSchema({ $id: 'openapi', components: { schemas: closed(schemas) } });
  }

  /** Whether a JSON body is what the document says that an operation takes. */
  takes({ name, bodySchema }: Operation, body: unknown): boolean {
    if (bodySchema === null) return true;
    const known = this.validators.get(name);
    const rooted = JSON.stringify(bodySchema).replaceAll('"#/components/', '"openapi#/components/');
    const validate = known ?? this.ajv.compile(JSON.parse(rooted) as object);
    this.validators.set(name, validate);
    return validate(body);
  }

  /** @returns what is wrong, each as one line that is the same for the same fault */
  faultsOf(sent: SentRequest, answer: ReceivedAnswer, expected: Expectation): readonly string[] {
    const faults: string[] = [];
    const { status, headers } = answer;
    if (status >= 500) faults.push(`server error ${status}`);
    if (status >= 400 && sent.method !== 'HEAD') faults.push(...problemFaults(answer));
    if (expected === 'refused' && status < 400) faults.push('took what the document does not allow');
    if (expected === 'understood' && isMisunderstanding(answer)) faults.push('refused what the document allows');
    if (sent.method === 'HEAD' && answer.text !== '') faults.push('a body that answers HEAD');
    if (headers['x-powered-by'] !== undefined) faults.push('tells what it is powered by');
    faults.push(...leaksOf(sent, answer), ...this.contractFaults(sent, answer));
    return faults;
  }

  private contractFaults({ method, target }: SentRequest, answer: ReceivedAnswer): readonly string[] {
    const asked = method === 'HEAD' ? 'GET' : method;
    const operation = this.contract.find(asked, target);
    if (!operation) {
      // Pages for people stand beside the API.
      return method === 'HEAD' || answer.status >= 300 || !/^\/v1\b/i.test(target) || answer.type === 'text/html'
        ? []
        : [`success of ${method} at what is not documented`];
    }
    const documented = operation.responses[String(answer.status)];
    const missing = Object.keys(documented?.headers ?? {}).filter(
      (name) => answer.headers[name.toLowerCase()] === undefined && answer.status !== 200,
    );
    if (method === 'HEAD') return documented ? [] : [`HEAD ${operation.path} ${answer.status} is not documented`];
    try {
      // By the path as the document has it: what came may be written in ways that a URL parser would change.
      this.answers.assert(operation.method, operation.path.replaceAll(/\{\w+\}/g, 'x'), answer);
    } catch (error) {
      return [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)];
    }
    return missing.map((name) => `${operation.name} ${answer.status} lacks ${name}`);
  }
}

/** Whether the form of a request was found wrong, rather than what it asks for. */
const isMisunderstanding = ({ status, text }: ReceivedAnswer): boolean =>
  status === 415 ||
  status === 413 ||
  (status === 400 && /"code":"(?:malformed_request|malformed_json|invalid_parameters)"/.test(text));

const problemFaults = ({ status, headers, type, text }: ReceivedAnswer): readonly string[] => {
  if (type === 'application/json' && status === 503) return [];
  if (type !== 'application/problem+json') return [`a refusal of the type ${type}`];
  const problem = parsed(text);
  const code = typeof problem['code'] === 'string' ? problem['code'] : '';
  const kind = Object.hasOwn(PROBLEM_CATALOGUE, code) && PROBLEM_CATALOGUE[code as keyof typeof PROBLEM_CATALOGUE];
  if (!kind) return ['a problem that is not in the catalogue'];
  const isAsCatalogued =
    problem['type'] === `urn:problem-type:claimdesk:${code}` &&
    problem['title'] === kind.title &&
    problem['status'] === status &&
    kind.status === status;
  return [
    ...(isAsCatalogued ? [] : [`the problem ${code} is not as in the catalogue`]),
    ...(problem['requestId'] === headers['x-request-id'] ? [] : [`the problem ${code} names another request`]),
    ...(typeof problem['detail'] === 'string' && /\w/.test(problem['detail']) ? [] : [`${code} without a detail`]),
  ];
};

const leaksOf = (sent: SentRequest, { status, text }: ReceivedAnswer): readonly string[] => {
  const said = `${sent.target} ${safelyDecoded(sent.target)} ${JSON.stringify(sent.headers)} ${sent.body?.toString() ?? ''}`;
  const found = leakIn(text, said, status >= 400 ? LEAKS : CERTAIN_LEAKS);
  return found === undefined ? [] : [`leaks ${JSON.stringify(found.slice(0, 60))}`];
};

/** The first thing in an answer that it must not tell; what the sender said may be said back. */
export const leakIn = (text: string, said: string, leaks: readonly RegExp[] = LEAKS): string | undefined =>
  leaks.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined && !said.includes(found));

const parsed = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

const safelyDecoded = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return '';
  }
};
