/** What has a history: a claim, its decisions, a link, and a host. Each subject has a chain of its own. */
export const CHAINS = ['claim', 'decisions', 'link', 'host'] as const;

/** One of `CHAINS`. */
export type Chain = (typeof CHAINS)[number];

/** The end of a chain as it once was: it cannot be shorter later, nor another. */
export interface Head {
  readonly chain: Chain;
  /** The id of a claim or a link, or a host's name. */
  readonly subject: string;
  /** How many events there were. */
  readonly events: number;
  /** Of the last of them: SHA-256, as 64 hexadecimal digits. */
  readonly hash: string;
}

/** An event as it is stored. */
export interface ChainedEvent {
  /** Its number in the chain, from 1. */
  readonly sequence: number;
  /** SHA-256 as it is stored, in hexadecimal digits. */
  readonly hash: string;
  /** The hash of the event before as the event has it; null on a first one. */
  readonly previousHash: string | null;
  /** What the hash is made over: a JSON array, as PostgreSQL prints it, of id, subject, number and all other fields. */
  readonly content: string;
}

/** What does not fit in a chain. */
export const CHAIN_FAULTS = ['edited', 'deleted', 'inserted', 'reordered', 'cut_off', 'rewritten'] as const;

/** One of `CHAIN_FAULTS`. */
export type ChainFault = (typeof CHAIN_FAULTS)[number];

/** Something in a chain that does not fit. */
export interface ChainFinding {
  readonly fault: ChainFault;
  /** Number of the event, or of the first one. */
  readonly position: number;
  /** A sentence for a person. */
  readonly detail: string;
}

/** What a statement says of itself, in its first line. */
export interface StatementHeader {
  readonly format: 'claimdesk-heads/1';
  /** 1 for the first of the key's series. */
  readonly number: number;
  /** SHA-256 of the whole file before it; null on the first. */
  readonly previous: string | null;
  /** Which key signs it. */
  readonly key: string;
  readonly exportedAt: string;
  /** Which life of which database the heads are of. */
  readonly server: string;
  /** Up to where that was read: what the next statement goes on from. */
  readonly snapshot: string;
}

/** A statement whose signature fits. */
export interface Statement extends StatementHeader {
  /** Of the whole file, as 64 hexadecimal digits. */
  readonly sha256: string;
  readonly heads: readonly Head[];
}

/** What does not fit in a series of statements: it was changed, is missing, or does not follow the one before. */
export const SERIES_FAULTS = ['statement_edited', 'statement_missing', 'statement_unlinked'] as const;

/** One of `SERIES_FAULTS`. */
export type SeriesFault = (typeof SERIES_FAULTS)[number];

/** Something in a series that does not fit. */
export interface SeriesFinding {
  readonly fault: SeriesFault;
  /** Number of the statement. */
  readonly position: number;
  readonly detail: string;
}
