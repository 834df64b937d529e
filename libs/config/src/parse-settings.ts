import { type z } from 'zod';
import {
  serverSchema,
  serverSettings,
  type Settings,
  standaloneSchema,
  standaloneSettings,
  type StandaloneSettings,
} from './settings';

/** Environment variables as a process gets them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One setting that is wrong, and what would be right. */
export interface SettingProblem {
  readonly name: string;
  readonly message: string;
}

/** The environment does not make valid settings; carries every problem, not just the first. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly SettingProblem[]) {
    super(['Some settings are wrong:', ...problems.map(({ name, message }) => `  ${name} ${message}`)].join('\n'));
    this.name = 'SettingsError';
  }
}

/**
 * Reads the settings of an API or worker process from environment variables. An empty variable counts as absent.
 * @throws SettingsError naming every setting that is wrong or missing
 */
export const parseSettings = (env: Environment): Settings => serverSettings(parse(serverSchema, env));

/**
 * Reads the settings of `npm start`, where nothing is mandatory. An empty variable counts as absent.
 * @throws SettingsError naming every setting that is wrong
 */
export const parseStandaloneSettings = (env: Environment): StandaloneSettings =>
  standaloneSettings(parse(standaloneSchema, env));

const parse = <Schema extends z.ZodObject>(schema: Schema, env: Environment): z.infer<Schema> => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new SettingsError(
    result.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return { name, message: given[name] === undefined ? 'is missing' : withPosition(path, message) };
    }),
  );
};

/** Says which item of a list is meant. */
const withPosition = (path: readonly PropertyKey[], message: string): string =>
  typeof path[1] === 'number' ? `(item ${path[1] + 1}) ${message}` : message;
