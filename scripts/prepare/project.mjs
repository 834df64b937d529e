import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever we were started from. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inProject = (...parts) => join(projectFolder, ...parts);

/** A JSON file of the project; null when it is missing or cut short. */
export const readJson = (...parts) => {
  try {
    return JSON.parse(readFileSync(inProject(...parts), 'utf8'));
  } catch {
    return null;
  }
};
