import { join } from 'node:path';

/** The scripts that run as processes of their own. */
export interface Programs {
  readonly setup: string;
  readonly api: string;
  readonly worker: string;
}

const beside = (app: string, file: string): string => join(__dirname, '..', '..', app, 'src', file);

/** The programs of this build. */
export const builtPrograms: Programs = {
  setup: beside('standalone', 'setup.main.js'),
  api: beside('api', 'main.js'),
  worker: beside('worker', 'main.js'),
};
