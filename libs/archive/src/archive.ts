/** A copy of a page in an archive. */
export interface ArchiveCopy {
  /** Where anybody can read it. */
  readonly url: string;
  readonly takenAt: Date;
  /** HTTP status that the page had then; null when the archive does not say. */
  readonly status: number | null;
}

/** There is a copy. */
export interface CopyFound {
  readonly outcome: 'found';
  readonly copy: ArchiveCopy;
}

/** The archive says that it has no copy, or none that it shows. */
export interface NoCopy {
  readonly outcome: 'none';
}

/** The archive cannot say now. It says nothing of the page. */
export interface NotKnownNow {
  readonly outcome: 'unknown';
  /** A stable code, such as `http_503` or `timeout_headers`. */
  readonly reason: string;
  /** For how many seconds the archive asks to be left alone altogether, 0..86400; null when it does not. */
  readonly leaveAloneSeconds: number | null;
}

/** What came of looking for a copy. */
export type LookUpAnswer = CopyFound | NoCopy | NotKnownNow;

/** What came of asking for a copy to be made, or of asking how that goes. */
export type SaveAnswer =
  | CopyFound
  | NotKnownNow
  /** The archive makes a copy; `progress` tells how that goes. */
  | { readonly outcome: 'begun'; readonly captureId: string }
  | { readonly outcome: 'pending' }
  /** The capture came to nothing, but another one may do better. */
  | { readonly outcome: 'lost'; readonly reason: string; readonly leaveAloneSeconds: number | null }
  /** No copy can be made of this page, or not for us. */
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * An archive of web pages. Every call makes a few requests at most and never waits for the archive's leave: whoever asks
 * keeps the pace, and comes back when told to. No answer of an archive is an error; calls reject only with the reason of
 * their signal.
 */
export interface Archive {
  /**
   * Looks for the copy of a page that was taken nearest to a moment.
   * @param url http or https; a fragment does not count
   */
  lookUp(url: string, near: Date, signal?: AbortSignal): Promise<LookUpAnswer>;

  /**
   * Asks for a copy of a page as it is now. One that is a day old at most is as good.
   * @param now to find such a one by
   */
  save(url: string, now: Date, signal?: AbortSignal): Promise<SaveAnswer>;

  /**
   * Asks how a capture that was begun goes.
   * @param url that was given to `save`
   */
  progress(captureId: string, url: string, signal?: AbortSignal): Promise<SaveAnswer>;

  /** Ends idle connections. */
  close(): Promise<void>;
}
