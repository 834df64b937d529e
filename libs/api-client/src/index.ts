export { createApiClient, type ApiClient, type ApiClientOptions } from './create-api-client';
export { ApiProblem, type Problem } from './api-problem';
export { type components, type operations, type paths } from './schema';
