import { LinkChecker, type LinkCheckerOptions, PageFetcher, type PageFetcherOptions } from '@app/link-check';
import { type NameServer, nameServer } from './name-server';
import { type Script, type ScriptedServer, scriptedServer, type ScriptedServerOptions } from './scripted-server';

/** Starts servers and checkers for one test and ends them all after it. */
export class Laboratory {
  private readonly ends: (() => Promise<unknown>)[] = [];

  async server(script: Script, options: ScriptedServerOptions = {}): Promise<ScriptedServer> {
    const server = await scriptedServer(script, options);
    this.ends.push(() => server.close());
    return server;
  }

  /** A checker that may reach the loopback; times are shortened so that a test need not wait. */
  checker(options: LinkCheckerOptions = {}): LinkChecker {
    const checker = new LinkChecker(onLoopback(options));
    this.ends.push(() => checker.close());
    return checker;
  }

  /** As `checker`, for whole pages. */
  fetcher(options: PageFetcherOptions = {}): PageFetcher {
    const fetcher = new PageFetcher(onLoopback(options));
    this.ends.push(() => fetcher.close());
    return fetcher;
  }

  async names(table: Parameters<typeof nameServer>[0]): Promise<NameServer> {
    const server = await nameServer(table);
    this.ends.push(() => server.close());
    return server;
  }

  /** Calls back at the end, for what a test opened itself. */
  onEnd(end: () => Promise<unknown>): void {
    this.ends.push(end);
  }

  async end(): Promise<void> {
    for (const end of this.ends.splice(0).reverse()) await end();
  }
}

function onLoopback(options: LinkCheckerOptions): LinkCheckerOptions {
  return {
    ...options,
    egress: { allow: ['127.0.0.0/8', '::1/128'], ...options.egress },
    limits: { retryDelayMs: 20, ...options.limits },
  };
}
