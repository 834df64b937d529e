import { type Environment, parseSettings, parseStandaloneSettings, SettingsError } from './parse-settings';
import { type Settings, type StandaloneSettings } from './settings';

/** Reads this process's settings; on mistakes prints all of them to standard error and ends the process with code 1. */
export const loadSettings = (): Settings => orExit(parseSettings);

/** As `loadSettings`, for `npm start`. */
export const loadStandaloneSettings = (): StandaloneSettings => orExit(parseStandaloneSettings);

/** The environment for a child process: this process's own, with some variables set. */
export const childEnvironment = (changes: Environment): NodeJS.ProcessEnv => ({ ...process.env, ...changes });

const orExit = <Result>(read: (env: Environment) => Result): Result => {
  try {
    return read(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
};
