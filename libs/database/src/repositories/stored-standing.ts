import { type LinkStanding } from '@app/domain';

/** The fields of a standing that are times; in the database they are ISO 8601 inside JSON. */
const DATES = [
  'stateSince',
  'lastCheckedAt',
  'firstFailureAt',
  'lastStrikeAt',
  'lastDoubtAt',
] as const satisfies readonly (keyof LinkStanding)[];

/** A standing as JSON. */
export const toStoredStanding = (standing: LinkStanding): object => ({
  ...standing,
  ...Object.fromEntries(DATES.map((name) => [name, standing[name]?.toISOString() ?? null])),
});

/** The standing behind its JSON. */
export const fromStoredStanding = (stored: object): LinkStanding => {
  const values: Record<string, unknown> = { ...stored };
  const dates = Object.fromEntries(
    DATES.map((name) => [name, typeof values[name] === 'string' ? new Date(values[name]) : null]),
  );
  return { hostsWord: null, ...values, ...dates } as unknown as LinkStanding;
};
