/** A page as it was when it was fetched. */
export interface SnapshotPage {
  /** What was asked for. */
  readonly url: string;
  /** Where the redirects ended. */
  readonly finalUrl: string;
  readonly status: number;
  /** Response headers by name, as they came; those about how the body was sent are left out of what is kept. */
  readonly headers: readonly (readonly [string, string])[];
  /** Without its content encoding. */
  readonly bytes: Uint8Array;
  readonly fetchedAt: Date;
}

/** Where snapshots are kept, each under the hash of what it holds: the same page twice is kept once. */
export interface SnapshotStore {
  /** Keeps bytes under a key; what is there already stays. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** @returns null when there is nothing under the key */
  get(key: string): Promise<Uint8Array | null>;
}

/** What a text comes to, for telling later whether it changed. */
export interface Fingerprint {
  /** SHA-256 of the text with its white space collapsed, as 64 hexadecimal digits. */
  readonly sha256: string;
  /** 64-bit simhash of its word shingles, as 16 hexadecimal digits. */
  readonly simhash: string;
}
