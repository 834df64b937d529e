import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { ApiProblem, type Problem } from './api-problem';
import { type paths } from './schema';

/** Calls the API with the types of its document. */
export type ApiClient = Client<paths, 'application/json'>;

/** Where the desk is, and who asks. */
export interface ApiClientOptions {
  /** Address of the desk, such as `https://desk.example.org`; without one, that of the page. */
  readonly baseUrl?: string;
  /** An API key. Without one, the browser's session counts. */
  readonly apiKey?: string;
  /** What shows that a request with the browser's session comes from a page of the desk; null while nobody is signed in. */
  readonly csrfToken?: () => string | null;
  /** What makes the requests; the platform's own unless told otherwise. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * Makes a client of the API.
 * @throws ApiProblem from each call that the desk refuses
 */
export const createApiClient = ({ baseUrl = '', apiKey, csrfToken, fetch }: ApiClientOptions = {}): ApiClient => {
  const client = createClient<paths, 'application/json'>({
    baseUrl,
    ...(fetch && { fetch }),
    // Lists of words are written with commas in a query.
    querySerializer: { array: { style: 'form', explode: false } },
  });
  client.use(credentials(apiKey, csrfToken), refusals);
  return client;
};

const credentials = (apiKey: string | undefined, csrfToken: ApiClientOptions['csrfToken']): Middleware => ({
  onRequest({ request }) {
    if (apiKey !== undefined) request.headers.set('Authorization', `Bearer ${apiKey}`);
    const token = csrfToken?.() ?? null;
    if (token !== null && request.method !== 'GET') request.headers.set('X-CSRF-Token', token);
    return request;
  },
});

const refusals: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return;
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true;
    throw new ApiProblem(response.status, isProblem ? ((await response.json()) as Problem) : null);
  },
};
