/** A moment as the Wayback Machine writes it: 14 digits, UTC, to the second. */
export const toTimestamp = (moment: Date): string => moment.toISOString().replaceAll(/\D/g, '').slice(0, 14);

/** The moment behind 14 digits; null for what names none. */
export const fromTimestamp = (text: string): Date | null => {
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(moment.getTime()) ? null : moment;
};
