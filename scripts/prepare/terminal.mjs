import { spawn } from 'node:child_process';
import { projectFolder } from './project.mjs';

/** A step could not be done; the message is all that the reader needs. */
export class StepFailed extends Error {}

/** Where messages and the output of programs go: with `quiet`, nothing to standard output. */
export const useTerminal = ({ quiet }) => {
  const stream = quiet ? process.stderr : process.stdout;
  return {
    say: (line) => stream.write(`${line}\n`),
    /** Runs a Node program in the project's folder; resolves to its exit code. */
    runNode: (script, args) =>
      new Promise((resolve, reject) => {
        const stdio = ['ignore', quiet ? 2 : 'inherit', 'inherit'];
        const child = spawn(process.execPath, [script, ...args], { cwd: projectFolder, stdio });
        // Ctrl-C reaches the program by the terminal, other signals only us.
        const passOn = () => child.kill('SIGTERM');
        process.on('SIGTERM', passOn);
        child.once('error', reject);
        child.once('exit', (code, signal) => {
          process.off('SIGTERM', passOn);
          resolve(signal ?? code);
        });
      }),
  };
};
