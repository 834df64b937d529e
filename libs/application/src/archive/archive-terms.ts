import { type Settings } from '@app/config';

/** What the desk asks of an archive; nothing unless the settings name one. */
export interface ArchiveTerms {
  /** Whether copies of pages are looked for. */
  readonly looksUp: boolean;
  /** Whether copies are asked to be made. */
  readonly saves: boolean;
}

/** Under which the terms are injected. */
export const ARCHIVE_TERMS = Symbol('archive terms');

/** The terms that follow from the settings. */
export const archiveTermsOf = ({ archive }: Pick<Settings, 'archive'>): ArchiveTerms => ({
  looksUp: archive !== null,
  saves: archive !== null && archive.key !== null,
});
