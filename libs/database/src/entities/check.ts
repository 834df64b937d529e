/** The body of a CHECK that allows an array column only the listed words. */
export const someOf = (column: string, words: readonly string[]): string =>
  `${column} <@ ARRAY[${words.map((word) => `'${word}'`).join(', ')}]::text[]`;

/** The body of a CHECK that allows a column only the listed words. */
export const oneOf = (column: string, words: readonly string[]): string =>
  `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;
