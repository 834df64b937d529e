import { type LinkPolicy } from './link-policy';

/** One look at a control URL, an address whose answer says that our own network is up. */
export interface ControlAnswer {
  answeredAt: Date;
  answered: boolean;
}

/**
 * Whether failures seen at that moment may count: at least one control URL answered within the policy's window around
 * it. With no control answer at all the network is taken as down and the batch is to be dropped.
 */
export function isNetworkUp(controls: readonly ControlAnswer[], at: Date, policy: LinkPolicy): boolean {
  const window = policy.controlWindowMinutes * 60_000;
  return controls.some(
    (control) => control.answered && Math.abs(control.answeredAt.getTime() - at.getTime()) <= window,
  );
}
