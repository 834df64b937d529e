import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../../../migrations';
import { ENTITIES } from '../entities/entities';
import { SnakeCaseNaming } from './snake-case-naming';

/** How a process connects: where to, as whom it shows in `pg_stat_activity`, and how many connections it may hold. */
export interface DatabaseOptions {
  readonly url: string;
  readonly applicationName: string;
  /** 10 unless given. */
  readonly poolSize?: number;
  /** Milliseconds that a statement may run; 0 for ever, 15,000 unless given. */
  readonly statementTimeout?: number;
  /** Told of errors on idle connections, which would otherwise end the process. */
  readonly onError?: (error: unknown) => void;
}

/** Milliseconds that a statement may run before the database cancels it: no request waits for ever on a bad plan. */
const STATEMENT_TIMEOUT = 15_000;

/** Milliseconds to wait for a connection before giving up. */
const CONNECT_TIMEOUT = 5_000;

/** A TypeORM data source over all entities and migrations, not yet connected. It never changes the schema by itself. */
export const createDataSource = ({
  url,
  applicationName,
  poolSize = 10,
  statementTimeout = STATEMENT_TIMEOUT,
  onError,
}: DatabaseOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    applicationName,
    poolSize,
    connectTimeoutMS: CONNECT_TIMEOUT,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migrations',
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    logging: false,
    installExtensions: false,
    poolErrorHandler: onError ?? (() => undefined),
    extra: {
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: STATEMENT_TIMEOUT,
      // Compiling a statement takes longer than any of ours runs: statistics took half as long again with it.
      options: '-c jit=off',
    },
  });
