import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser that is in PATH, or that CHROMIUM_PATH names; null when there is none. */
export const CHROMIUM: string | null =
  process.env['CHROMIUM_PATH'] ??
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }) ??
  null;

/** A browser that looks for nothing on the web by itself. */
export const startChromium = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });

/** Runs tests where there is a browser; elsewhere they are listed as skipped, and why. */
export const describeInBrowser = (title: string, body: () => void): void => {
  if (CHROMIUM !== null) {
    describe(title, body);
    return;
  }
  const describeSkipped = describe.skip;
  describeSkipped(`${title}: no chromium in PATH, and CHROMIUM_PATH is not set`, body);
};
