import { Reads } from '@app/database';
import { Injectable } from '@nestjs/common';

/** Finds which page a job is about. */
@Injectable()
export class PageToFetchQuery {
  constructor(private readonly reads: Reads) {}

  /** @returns the address; null when the import has been done already, or was given up */
  async forImport(id: string): Promise<string | null> {
    return this.find(id, 'SELECT id, url FROM article_imports');
  }

  /** @returns the address; null when the recovery has been done already, or was given up */
  async forRecovery(id: string): Promise<string | null> {
    return this.find(id, 'SELECT id, page_url AS url FROM link_recoveries');
  }

  /** @returns the address; null when the page has been kept already, or was given up */
  async forSnapshot(id: string): Promise<string | null> {
    return this.find(id, 'SELECT id, url FROM source_snapshots');
  }

  /** @returns the address; null when the comparison has been made already, or was given up */
  async forComparison(id: string): Promise<string | null> {
    return this.find(
      id,
      `SELECT compared.id, link.url FROM outbox AS compared JOIN links AS link ON link.id::text = compared.payload ->> 'linkId'`,
    );
  }

  private async find(id: string, pages: string): Promise<string | null> {
    const [wanted] = await this.reads.rows<{ url: string | null }>(
      `SELECT wanted.url FROM (${pages}) AS wanted JOIN outbox AS message ON message.id = wanted.id
       WHERE wanted.id = $1 AND message.done_at IS NULL AND message.failed_at IS NULL`,
      [id],
    );
    return wanted?.url ?? null;
  }
}
