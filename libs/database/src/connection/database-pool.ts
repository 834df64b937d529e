import { Injectable } from '@nestjs/common';
import { type Pool } from 'pg';
import { DataSource } from 'typeorm';

/** How a process's connections to the database stand. */
export interface PoolStanding {
  /** Connections that are at work. */
  readonly busy: number;
  /** Connections that are open and have nothing to do. */
  readonly idle: number;
  /** How many there may be. */
  readonly max: number;
  /** Pieces of work that wait for one. */
  readonly waiting: number;
}

/** Tells how the connections of this process stand. */
@Injectable()
export class DatabasePool {
  constructor(private readonly dataSource: DataSource) {}

  standing(): PoolStanding {
    // TypeORM leaves the type of its pool open; for PostgreSQL it is that of pg.
    const { master: pool } = this.dataSource.driver as unknown as { readonly master: Pool };
    const { totalCount, idleCount, waitingCount, options } = pool;
    return { busy: totalCount - idleCount, idle: idleCount, max: options.max, waiting: waitingCount };
  }
}
