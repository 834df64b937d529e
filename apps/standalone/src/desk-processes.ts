import { join } from 'node:path';
import { childEnvironment } from '@app/config';
import { Child, describeEnd } from './children/child';
import { type Endings } from './endings';
import { EmbeddedPostgres } from './postgres/embedded-postgres';
import { type Programs } from './programs';
import { type RunClaim } from './run/run-claim';
import { type Role } from './run/run-record';
import { isSetupResult, type SetupResult } from './setup-result';
import { StartFailure } from './start-failure';
import { type StopRequest } from './stop-request';
import { type Terminal } from './terminal';

/** A process that the desk cannot do without has ended. */
export interface Casualty {
  readonly role: Role;
  readonly how: string;
  readonly logPath: string;
  readonly logTail: string;
}

/** What all processes of a run have in common. */
export interface RunContext {
  readonly dataDir: string;
  readonly programs: Programs;
  readonly terminal: Terminal;
  readonly stop: StopRequest;
  readonly claim: RunClaim;
  /** Whatever is started is stopped again by what it adds here. */
  readonly endings: Endings;
}

/** Variables that a child gets on top of the starter's own. */
export type ChildSettings = Readonly<Record<'DATABASE_URL' | 'SECRET_KEY' | 'DATA_DIR', string>>;

/** Starts the processes of a run, notes each for the next start, and tells when one ends that should not. */
export class DeskProcesses {
  private readonly casualties: Promise<Casualty>[] = [];

  constructor(private readonly context: RunContext) {}

  /** Starts PostgreSQL on the data folder; returns its URL. */
  async startDatabase(password: string): Promise<string> {
    const { dataDir, terminal, stop, claim, endings } = this.context;
    const log = join(dataDir, 'logs', 'postgres.log');
    const postgres = await EmbeddedPostgres.start({
      dataDir: join(dataDir, 'postgres'),
      password,
      log,
      report: (sentence) => {
        terminal.warn(sentence);
      },
      signal: stop.requested,
    });
    endings.add(() => postgres.stop(stop.hastened));
    claim.add('PostgreSQL', postgres.identity);
    this.casualties.push(
      postgres.exited.then(() => ({
        role: 'PostgreSQL',
        how: 'on its own',
        logPath: log,
        logTail: postgres.logTail(),
      })),
    );
    return postgres.url;
  }

  /** Runs the setup to its end. */
  async setUp(settings: ChildSettings): Promise<SetupResult> {
    const setup = this.startChild('setup', this.context.programs.setup, settings);
    const results: SetupResult[] = [];
    setup.onMessage((message) => {
      if (isSetupResult(message)) results.push(message);
    });
    await Promise.race([setup.ended, this.context.stop.whenRequested()]);
    const logTail = setup.logTail();
    const end = await setup.stop(this.context.stop.hastened);
    this.context.claim.forget([setup.identity]);
    this.context.stop.requested.throwIfAborted();
    const [result] = results;
    if (result !== undefined) return result;
    throw new StartFailure(`The database could not be made ready; the setup ended ${describeEnd(end)}:\n${logTail}`);
  }

  /** Starts the API and the worker; they are stopped together, before the database. */
  startApps(settings: ChildSettings): void {
    const { programs, endings, stop } = this.context;
    const apps: Child[] = [];
    endings.add(async () => {
      await Promise.all(apps.map((app) => app.stop(stop.hastened)));
    });
    for (const [role, program] of [
      ['API', programs.api],
      ['worker', programs.worker],
    ] as const) {
      const app = this.startChild(role, program, settings);
      apps.push(app);
      this.casualties.push(
        app.ended.then((end) => ({ role, how: describeEnd(end), logPath: app.logPath, logTail: app.logTail() })),
      );
    }
  }

  /** Settles with the first process that ends by itself. */
  firstCasualty(): Promise<Casualty> {
    return Promise.race(this.casualties);
  }

  private startChild(role: Role, program: string, settings: ChildSettings): Child {
    const { dataDir, terminal, claim } = this.context;
    const logPath = join(dataDir, 'logs', `${role.toLowerCase()}.log`);
    const child = Child.start({ role, program, env: childEnvironment(settings), logPath, terminal });
    claim.add(role, child.identity);
    return child;
  }
}
