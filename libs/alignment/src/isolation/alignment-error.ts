/** Why two texts could not be compared. */
export type AlignmentErrorCode = 'busy' | 'timed_out' | 'out_of_memory';

/** The only error that comparing throws on a thread of its own: what the texts need, or too many at once. */
export class AlignmentError extends Error {
  override readonly name = 'AlignmentError';

  constructor(
    readonly code: AlignmentErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
