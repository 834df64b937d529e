import { parentPort } from 'node:worker_threads';
import { matchAddresses } from '../match-addresses';
import { reanchor } from '../reanchor';
import { type AlignmentTask } from './alignment-task';

parentPort?.on('message', (task: AlignmentTask) => {
  parentPort?.postMessage(task.name === 'reanchor' ? reanchor(...task.input) : matchAddresses(...task.input));
});
