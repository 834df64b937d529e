/** What the setup hands over to the starter. */
export interface SetupResult {
  /** The first admin key in plain text when it was made just now, else null. */
  readonly adminKey: string | null;
}

/** Whether a message from a child is the setup's result. */
export const isSetupResult = (message: unknown): message is SetupResult => {
  const { adminKey } = Object(message) as { adminKey?: unknown };
  return adminKey === null || typeof adminKey === 'string';
};
