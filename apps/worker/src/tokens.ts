/** Under which the worker's logger is injected. */
export const LOGGER = Symbol('logger');

/** Under which it is injected whether sites are visited at a pace. */
export const LINK_PACE = Symbol('link pace');

/** Under which the addresses are injected that tell whether our own network is up. */
export const CONTROL_URLS = Symbol('control urls');

/** Under which it is injected for how many months checks are kept; null for ever. */
export const KEPT_MONTHS = Symbol('kept months');

/** Under which the archive is injected; null while the settings name none. */
export const ARCHIVE = Symbol('archive');

/** Under which the number of jobs run at once is injected. */
export const CONCURRENCY = Symbol('concurrency');
