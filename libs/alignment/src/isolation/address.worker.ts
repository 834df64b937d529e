import { parentPort, workerData } from 'node:worker_threads';
import { matchAddresses } from '../match-addresses';
import { type AddressTask } from './address-task';

const { ours, theirs } = workerData as AddressTask;
parentPort?.postMessage(matchAddresses(ours, theirs));
