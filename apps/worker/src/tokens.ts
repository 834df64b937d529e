/** Under which the worker's logger is injected. */
export const LOGGER = Symbol('logger');

/** Under which the number of jobs run at once is injected. */
export const CONCURRENCY = Symbol('concurrency');
