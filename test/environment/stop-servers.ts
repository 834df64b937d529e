/** Ends one thing that was begun for this run. */
export type Ending = () => void | Promise<void>;

let endRun: Ending = () => undefined;

/** Keeps what has to be done at the end of the run, and does it on Ctrl-C too, as jest then calls no teardown. */
export const rememberEnding = (ending: Ending): void => {
  let ended: Promise<void> | undefined;
  endRun = () => (ended ??= Promise.resolve(ending()));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void Promise.resolve(endRun()).finally(() => process.kill(process.pid, signal));
    });
  }
};

/** Ends the servers of this run and removes their folder. */
const stopServers = async (): Promise<void> => {
  await endRun();
};

export default stopServers;
