import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { REPOSITORIES } from '../repositories/repositories';
import { createDataSource, type DatabaseOptions } from './create-data-source';
import { DatabasePool } from './database-pool';
import { DatabaseProbe } from './database-probe';
import { Reads } from './reads';
import { Transactions } from './transactions';

/** Gives a Nest application its database: transactions, reads and repositories; closes the pool at shutdown. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Connects while the application starts; fails when the schema is behind the code. */
  static connect(options: DatabaseOptions): DynamicModule {
    const provided = [Transactions, Reads, DatabasePool, DatabaseProbe, ...REPOSITORIES];
    return {
      module: DatabaseModule,
      providers: [{ provide: DataSource, useFactory: () => connectToMigrated(options) }, ...provided],
      exports: provided,
    };
  }

  /** Runs after everything that uses the database has ended. */
  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

const connectToMigrated = async (options: DatabaseOptions): Promise<DataSource> => {
  const dataSource = await createDataSource(options).initialize();
  if (await dataSource.showMigrations()) {
    await dataSource.destroy();
    throw new Error('The database schema is behind this version of Claimdesk: run `npm run migrate` first.');
  }
  return dataSource;
};
