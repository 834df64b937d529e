import { type SitePacer } from '../link-checks/site-pacer';
import { type LoopTask } from './loop';

/** Keeps visits of sites from ending with their leases while they are under way. */
export const renewVisits = (pacer: SitePacer): LoopTask => ({
  name: 'renew-visits',
  pauseMs: 10_000,
  run: async () => {
    await pacer.renew();
    return false;
  },
});
