/** From this many characters of its own a page is no error page, wall or notice, but something to read. */
export const LONG_PAGE = 1_500;

/** What a page says about itself, as far as it bears on whether it is the cited page. */
export interface PageFacts {
  /** White space collapsed; null when there is none. */
  title: string | null;
  /** The texts of its h1 elements. */
  headings: string[];
  /** `link rel=canonical`, as written. */
  canonical: string | null;
  /** `og:url`, as written. */
  ogUrl: string | null;
  /** `base href`, as written; relative addresses on the page start from it. */
  base: string | null;
  /** The first meta refresh. */
  refresh: Refresh | null;
  /** Every id, and every name of an anchor. */
  readonly anchors: ReadonlySet<string>;
  /** What a reader sees, white space collapsed. */
  readonly text: string;
  /** How much of that there is, white space between pieces of markup aside; of a long page, how much was counted. */
  textLength: number;
  /** How much of it stands outside navigation, header, footer and sidebars. */
  mainLength: number;
  /** Whether it brings scripts that may draw what the markup lacks. */
  hasScript: boolean;
  /** Whether there is something to see that is not text: pictures, frames, players, forms. */
  hasMedia: boolean;
  /** Whether it asks for a password. */
  hasPassword: boolean;
  /** Whether it says of itself that it is not free to read. */
  isPaywalled: boolean;
}

/** A meta refresh: after how many seconds, and where to (as written; empty for the page itself). */
export interface Refresh {
  seconds: number;
  target: string;
}
