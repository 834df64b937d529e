import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type Page } from 'playwright-core';
import { type Person } from '../desk/test-desk';

// What a page has, for what is evaluated in one.
declare const document: unknown;

const PROJECT = join(__dirname, '../..');

/** Where pictures are kept, for people to look at. */
const ARTEFACTS = join(PROJECT, 'artefacts');

const AXE = readFileSync(join(PROJECT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at level AA, and what the makers of axe know besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a window is. */
export interface WindowLook {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly language?: string;
}

/** Somebody's window on the desk, in a browser of their own. It minds everything that goes wrong in it. */
export class DeskWindow {
  /** What the page itself has against how things go: errors, and what its policy stopped. */
  readonly complaints: string[] = [];
  /** Every address that was asked. */
  readonly asked: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on('console', (message) => {
      // The browser tells of every answer that says no, as some of these tests have it.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('request', (request) => this.asked.push(request.url()));
  }

  static async open(browser: Browser, origin: string, look: WindowLook = {}): Promise<DeskWindow> {
    const { width = 1440, height = 900, scheme = 'light', language = 'en-GB' } = look;
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, locale: language });
    context.setDefaultTimeout(15_000);
    return new DeskWindow(await context.newPage(), origin);
  }

  async go(path: string): Promise<void> {
    await this.page.goto(this.origin + path);
  }

  async signIn({ key }: Pick<Person, 'key'>, path = '/'): Promise<this> {
    await this.go(path);
    await this.page
      .getByLabel(/API key|API-Schlüssel/)
      .first()
      .fill(key);
    await this.page.getByRole('button', { name: /^(Sign in|Anmelden)$/ }).click();
    await this.page.getByRole('navigation', { name: /Pages|Seiten/ }).waitFor();
    return this;
  }

  /** Keeps a picture of what is to be seen. */
  async picture(name: string): Promise<void> {
    mkdirSync(ARTEFACTS, { recursive: true });
    await this.page.screenshot({ path: join(ARTEFACTS, `${name}.png`) });
  }

  /** What axe finds, in a line each. */
  async barriers(): Promise<readonly string[]> {
    // Past the policy of the page, as the tester's own tool.
    await this.page.evaluate(AXE);
    const found = await this.page.evaluate(
      async (rules) => (globalThis as any).axe.run(document, { runOnly: { type: 'tag', values: rules } }),
      RULES,
    );
    return found.violations.flatMap(({ id, nodes }: any) =>
      nodes.map(
        ({ target, failureSummary }: any) =>
          `${id}: ${target.join(' ')} ${String(failureSummary).split('\n')[1] ?? ''}`,
      ),
    );
  }

  /** Bytes of script that the page loads, compressed by gzip. */
  async scriptBytes(): Promise<number> {
    const scripts = [...new Set(this.asked)].filter((url) => new URL(url).pathname.endsWith('.js'));
    const sizes = await Promise.all(
      scripts.map(async (url) => gzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer()), { level: 9 }).length),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
