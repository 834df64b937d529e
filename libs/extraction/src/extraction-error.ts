/** Why an article could not be read. */
export type ExtractionErrorCode =
  'empty_article' | 'not_text' | 'too_large' | 'too_complex' | 'timed_out' | 'out_of_memory' | 'unreadable' | 'busy';

/** A limit that was hit; the unit is part of the name, as in `maxBytes`. */
export interface ExtractionLimit {
  name: string;
  value: number;
}

/** The only error that extraction throws: the article's fault, or too many articles at once; never the caller's program. */
export class ExtractionError extends Error {
  override readonly name = 'ExtractionError';

  constructor(
    readonly code: ExtractionErrorCode,
    message: string,
    readonly limit?: ExtractionLimit,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
