/** How the dashboard is shown, as the address has it. */
export interface OverviewSearch {
  /** On a screen on a wall: larger, and with nothing to press. */
  readonly wall?: boolean;
  /** Days that are looked back on. */
  readonly days?: number;
}

export const overviewSearch = (search: Readonly<Record<string, unknown>>): OverviewSearch => ({
  ...(search['wall'] === true && { wall: true }),
  ...(search['days'] === 7 || search['days'] === 30 || search['days'] === 90 ? { days: search['days'] } : {}),
});
