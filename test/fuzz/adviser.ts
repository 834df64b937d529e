import { fillOffer } from '../desk/review';
import { type Draft, type Identity } from './draft';
import { type Pool } from './pool';
import { type Random } from './random';
import { type ReceivedAnswer } from './send-request';

/** Asks the desk something by the way. */
export type Ask = (target: string, identity: Identity) => Promise<ReceivedAnswer>;

/** Gives requests what no schema tells and whoever uses the desk would know, by asking it: versions, next steps, words. */
export class Adviser {
  constructor(
    private readonly ask: Ask,
    private readonly pool: Pool,
  ) {}

  async advise(draft: Draft, random: Random): Promise<void> {
    const { operation, params, identity } = draft;
    const [subject = ''] = /^\/v1\/(?:ratings|\w+\/\{\w+\})/.exec(operation.path) ?? [];
    const path = subject.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
    await this.adviseVersion(draft, path, random);
    if (random.chance(0.2)) return;
    switch (operation.name) {
      case 'POST /v1/claims/{claimId}/merge':
        draft.json = { with: await this.neighboursOf(path, identity) };
        break;
      case 'POST /v1/articles/{articleId}/claims': {
        const text = await this.read(`${path}/text`, identity);
        const words = /\p{L}[^.]*/u.exec(text?.text ?? '')?.[0].trim();
        if (words) draft.json = { text: words };
        break;
      }
      case 'POST /v1/claims/{claimId}/transitions': {
        const offered = await this.read(`${path}/transitions`, identity);
        const action = random.maybe<any>(offered?.actions ?? []);
        if (action) draft.json = fillOffer(action.action, action.fields, this.pool.id('claimId', random) ?? '');
        break;
      }
      default:
    }
  }

  private async adviseVersion(draft: Draft, path: string, random: Random): Promise<void> {
    const takesVersion = draft.operation.headers.find(({ name }) => name === 'If-Match');
    if (!takesVersion || random.chance(takesVersion.required ? 0.1 : 0.7)) return;
    const { headers } = await this.ask(path, draft.identity);
    if (headers['etag'] !== undefined) draft.headers['if-match'] = headers['etag'];
  }

  /** The claims that a claim could be merged with, as they are now. */
  private async neighboursOf(path: string, identity: Identity): Promise<readonly object[]> {
    const claim = await this.read(path, identity);
    const list = claim && (await this.read(`/v1/articles/${claim.articleId}/claims?limit=200`, identity));
    const isBeside = (other: any): boolean =>
      other.id !== claim.id && other.ordinal !== null && Math.abs(other.ordinal - claim.ordinal) === 1;
    const others: readonly any[] = list ? list.items.filter(isBeside) : [];
    return others.slice(0, 1).map(({ id, version }) => ({ id, version }));
  }

  private async read(target: string, identity: Identity): Promise<any> {
    const { status, text } = await this.ask(target, identity);
    return status === 200 ? JSON.parse(text) : undefined;
  }
}
