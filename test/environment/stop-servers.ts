import { type Reaper } from './reaper';

let reaper: Reaper | undefined;

/** Keeps the reaper of this run for its end. */
export const rememberReaper = (one: Reaper): void => {
  reaper = one;
};

/** Ends the servers of this run and removes their folder. */
const stopServers = async (): Promise<void> => {
  await reaper?.reap();
};

export default stopServers;
