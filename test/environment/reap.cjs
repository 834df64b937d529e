// Ends the servers of a test run and removes their folder as soon as the run is over, however it ended: jest calls no
// teardown when it is interrupted, and a test that spins leaves it deaf to any handler of ours.
//
//   node reap.cjs FOLDER   with lines "SIGNAL PID" on standard input, whose end is the end of the run

const { rmSync } = require('node:fs');
const { setTimeout: sleep } = require('node:timers/promises');
const { createInterface } = require('node:readline');

const [folder] = process.argv.slice(2);
const GONE_WITHIN_MS = 10_000;

const send = (pid, signal) => {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
};

const main = async () => {
  const servers = [];
  for await (const line of createInterface({ input: process.stdin })) {
    const [signal, pid] = line.split(' ');
    servers.push({ signal, pid: Number(pid) });
  }
  for (const { pid, signal } of servers) send(pid, signal);
  const deadline = performance.now() + GONE_WITHIN_MS;
  for (const { pid } of servers) {
    while (send(pid, 0) && performance.now() < deadline) await sleep(20);
    send(pid, 'SIGKILL');
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

void main();
