/** Under which the chosen queue backend is injected. */
export const QUEUE_BACKEND = Symbol('queue backend');
