import { createHash } from 'node:crypto';
import { type SnapshotPage, type SnapshotStore } from './contract';
import { packPage, type UnpackedPage, unpackPage } from './warc';

/** A kept page: where it is, and how large. */
export interface KeptPage {
  /** SHA-256 of the page's bytes, as 64 hexadecimal digits; the page is found by it. */
  readonly sha256: string;
  /** Of the page, in bytes. */
  readonly size: number;
}

/** Keeps pages as they were, so that a decision can be shown after they are gone. */
export class Snapshots {
  /** @param software who keeps them, for the files */
  constructor(
    private readonly store: SnapshotStore,
    private readonly software: string,
  ) {}

  /** Keeps a page; one with the same bytes is kept once. */
  async keep(page: SnapshotPage): Promise<KeptPage> {
    const { sha256, warc } = await packPage(page, this.software);
    await this.store.put(keyOf(sha256), warc);
    return { sha256, size: page.bytes.length };
  }

  /** The WARC file of a kept page; null when it is gone. */
  async file(sha256: string): Promise<Uint8Array | null> {
    return this.store.get(keyOf(sha256));
  }

  /** A kept page; null when it is gone. @throws Error when it is not what was kept */
  async read(sha256: string): Promise<UnpackedPage | null> {
    const warc = await this.file(sha256);
    const page = warc && (await unpackPage(warc));
    if (page && createHash('sha256').update(page.bytes).digest('hex') !== sha256) {
      throw new Error(`Snapshot ${sha256} holds other bytes than were kept.`);
    }
    return page;
  }
}

/** Folders of at most 256 entries each, as file systems like them. */
const keyOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}.warc.gz`;
