/** The desk cannot be started; the message is all that the reader needs, a stack trace would only be in the way. */
export class StartFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartFailure';
  }
}
