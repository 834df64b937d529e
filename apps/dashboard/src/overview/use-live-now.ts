import { useFormatter, useNow } from 'use-intl';

/** The time of day, as it passes. */
export const useLiveNow = (): { readonly iso: string; readonly text: string } => {
  const now = useNow({ updateInterval: 1_000 });
  const format = useFormatter();
  return { iso: now.toISOString(), text: format.dateTime(now, { timeStyle: 'short' }) };
};
