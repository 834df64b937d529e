/** Every number that decides how a link's state follows from its checks, and when it is checked again. */
export interface LinkPolicy {
  /** Checks that count towards `dead` or `needs_person` lie at least this many hours apart. */
  strikeSpacingHours: number;
  /** Consecutive `gone` strikes that make a link dead. */
  strikesToDead: number;
  /** The same where the answer leaves no doubt: status 410, or a registrable domain that no longer exists. */
  hardStrikesToDead: number;
  /** `blocked` or `suspect` answers after which a person has to look. */
  doubtsToPerson: number;
  /** A link that neither answers nor fails clearly goes to a person after this many tries … */
  stuckTries: number;
  /** … over at least this many days. */
  stuckDays: number;
  /** Whether `dead` waits until an archive copy has been looked for; off while no archive is configured. */
  deadNeedsArchiveLookup: boolean;
  /** Hours between tries of an archive that could not say; after the last one, a copy counts as looked for … */
  archiveHours: readonly number[];
  /** … as it does so many days after it was asked for, however often the archive was asked by then. */
  archiveMaxDays: number;
  /** Days from a link's first success to its second check. */
  newIntervalDays: number;
  /** Days between checks of a living link, at first … */
  aliveMinDays: number;
  /** … and at most. */
  aliveMaxDays: number;
  /** By how much the interval grows with every success on an unchanged page. */
  aliveGrowth: number;
  /** Share by which an interval is stretched or shortened, so that links added together drift apart. 0..1 */
  jitterShare: number;
  /** Hours between tries of a wobbly link; the last one repeats. */
  wobblyHours: readonly number[];
  /** Hours between checks of a suspected or doubted link. */
  suspectedHours: number;
  /** Days between checks of a link that waits for a person. */
  needsPersonDays: number;
  /** Days from death to the first look back, and between later ones. */
  deadFirstDays: number;
  deadLaterDays: number;
  /** No server may put a link off for longer than this, whatever its Retry-After says. */
  retryAfterMaxHours: number;
  /** Factor on intervals over a day where a decided claim of a published article rests on the link. 0..1 */
  decidedFactor: number;
  /** Failures of one host that are alike within this many minutes are one incident … */
  incidentMinutes: number;
  /** … when at least this many links share them. */
  incidentLinks: number;
  /** A host that did not answer as it should in so many checks in a row … */
  breakerFailures: number;
  /** … is left alone for so many minutes. */
  breakerMinutes: number;
  /** Minutes after which a link is checked again whose check fell into a failure of our own network. */
  ownNetworkMinutes: number;
  /** A page is the same while the simhashes of its text differ in so many of 64 bits at most … */
  sameBits: number;
  /** … and edited, not another one, up to so many. */
  editedBits: number;
  /** How far from a check a control URL's answer still speaks for our own network, in minutes. */
  controlWindowMinutes: number;
}

/** The starting values. */
export const DEFAULT_LINK_POLICY: LinkPolicy = {
  strikeSpacingHours: 24,
  strikesToDead: 3,
  hardStrikesToDead: 2,
  doubtsToPerson: 2,
  stuckTries: 5,
  stuckDays: 14,
  deadNeedsArchiveLookup: false,
  archiveHours: [1, 6, 24, 48],
  archiveMaxDays: 7,
  newIntervalDays: 1,
  aliveMinDays: 7,
  aliveMaxDays: 60,
  aliveGrowth: 2,
  jitterShare: 0.15,
  wobblyHours: [0.25, 1, 6, 24, 72],
  suspectedHours: 24,
  needsPersonDays: 14,
  deadFirstDays: 30,
  deadLaterDays: 90,
  retryAfterMaxHours: 24,
  decidedFactor: 0.5,
  incidentMinutes: 60,
  incidentLinks: 3,
  breakerFailures: 5,
  breakerMinutes: 15,
  ownNetworkMinutes: 15,
  sameBits: 3,
  editedBits: 12,
  controlWindowMinutes: 2,
};
