/** Where the starter speaks to the person who started it. */
export interface Terminal {
  /** Writes one line. */
  readonly say: (line: string) => void;
  /** Writes one line that should not be overlooked. */
  readonly warn: (line: string) => void;
}

/** The terminal of this process. */
export const processTerminal = (): Terminal => {
  // A terminal that was closed must not keep us from ending in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    say: (line) => {
      process.stdout.write(`${line}\n`);
    },
    warn: (line) => {
      process.stderr.write(`${line}\n`);
    },
  };
};
