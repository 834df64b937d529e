import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Answers whether the database answers. */
@Injectable()
export class DatabaseProbe {
  constructor(private readonly dataSource: DataSource) {}

  /** Resolves when a trivial query succeeds; rejects with the database's own error otherwise. */
  async ping(): Promise<void> {
    await this.dataSource.query('SELECT 1');
  }
}
