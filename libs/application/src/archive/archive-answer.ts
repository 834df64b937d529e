/** A copy of a page in an archive. */
export interface ArchiveCopy {
  readonly url: string;
  readonly takenAt: Date;
  /** HTTP status of the page then; null when the archive does not say. */
  readonly status: number | null;
}

/** What came of asking an archive. */
export type ArchiveAnswer =
  | { readonly outcome: 'found'; readonly copy: ArchiveCopy }
  | { readonly outcome: 'none' }
  /** It could not say, or what it tried came to nothing; another try may do better. */
  | {
      readonly outcome: 'unknown' | 'lost';
      readonly reason: string;
      /** For how long it wants to be left alone altogether; null when it did not say. */
      readonly leaveAloneSeconds: number | null;
    }
  | { readonly outcome: 'begun'; readonly captureId: string }
  | { readonly outcome: 'pending' }
  | { readonly outcome: 'refused'; readonly reason: string }
  /** It was not asked, as it is to be left alone for so long. */
  | { readonly outcome: 'resting'; readonly seconds: number };
