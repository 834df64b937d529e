/** A JSON object of which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object that a text is; null for a text that is none, such as the HTML of an error page. */
export const jsonObject = (text: string): JsonObject | null => {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
};

/** The value when it is an object; else null. */
export const asObject = (value: unknown): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;

/** The value when it is a text with something in it; else null. */
export const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
