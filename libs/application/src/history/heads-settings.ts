import { type Settings } from '@app/config';

/** Where and how often the ends of all histories are signed and written outside of the database. */
export type HeadsSettings = Settings['historyHeads'];

/** Under which `HeadsSettings` are injected. */
export const HEADS_SETTINGS = Symbol('heads settings');
