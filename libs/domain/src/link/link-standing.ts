import { type LinkState } from './link-state';

/** What a person may say of a link or a host, against what the checks say: each is the state that the link has then. */
export const PERSONS_WORDS = ['alive', 'dead', 'not_checkable'] as const;

/** One of `PERSONS_WORDS`. */
export type PersonsWord = (typeof PERSONS_WORDS)[number];

/** Everything that has to be remembered of a link between two checks. Plain data; dates are the only non-JSON values. */
export interface LinkStanding {
  state: LinkState;
  /** When `state` was entered. */
  stateSince: Date;
  /** When the last applied check was made; null before the first. Later results with an older time change nothing. */
  lastCheckedAt: Date | null;
  /** When the present run of checks without success began; null while there is none. */
  firstFailureAt: Date | null;
  /** Checks since then, that one included. */
  failures: number;
  /** Consecutive `gone` answers that counted towards `dead`. */
  strikes: number;
  /** How many of them, at the end of the run, were beyond doubt (410, or the registrable domain gone). */
  hardStrikes: number;
  /** When the last strike counted. */
  lastStrikeAt: Date | null;
  /** `blocked` and `suspect` answers of this run that counted towards `needs_person`. */
  doubts: number;
  /** When the last of them counted. */
  lastDoubtAt: Date | null;
  /** Days between checks while alive, before jitter; 0 in every other state. */
  intervalDays: number;
  /** A person's word on this link; it stands until a person takes it back. */
  personsWord: PersonsWord | null;
  /** The same on its host; the link's own goes before it. */
  hostsWord: PersonsWord | null;
}

/** The standing of a link that has just been cited for the first time. */
export function newLinkStanding(now: Date): LinkStanding {
  return {
    state: 'unchecked',
    stateSince: now,
    lastCheckedAt: null,
    firstFailureAt: null,
    failures: 0,
    strikes: 0,
    hardStrikes: 0,
    lastStrikeAt: null,
    doubts: 0,
    lastDoubtAt: null,
    intervalDays: 0,
    personsWord: null,
    hostsWord: null,
  };
}
