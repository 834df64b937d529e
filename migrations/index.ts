import { InitialSchema1795392000000 } from './1795392000000-initial-schema';

/** Every migration, oldest first; listed rather than globbed, so that compiled and test runs see the same. */
export const MIGRATIONS = [InitialSchema1795392000000];
