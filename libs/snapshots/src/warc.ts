import { createHash } from 'node:crypto';
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import { type SnapshotPage } from './contract';

/** A page in a WARC file, and under which hash it is kept. */
export interface PackedPage {
  /** SHA-256 of the page's bytes, as 64 hexadecimal digits. */
  readonly sha256: string;
  /** A WARC 1.1 file (ISO 28500:2017), each record compressed by itself, so that any player of web archives shows it. */
  readonly warc: Uint8Array;
}

/** How a body was sent, which what is kept no longer tells: it is kept whole and decoded. */
const OF_TRANSFER: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'connection',
]);

/** Packs a page. @param software who made it, for the file's first record */
export async function packPage(page: SnapshotPage, software: string): Promise<PackedPage> {
  const date = page.fetchedAt.toISOString();
  const httpHeaders: [string, string][] = page.headers
    .filter(([name]) => !OF_TRANSFER.has(name.toLowerCase()))
    .map(([name, value]) => [name, value]);
  const records = [
    WARCRecord.createWARCInfo(
      { filename: 'page.warc.gz', warcVersion: 'WARC/1.1', date },
      { software, format: 'WARC File Format 1.1' },
    ),
    WARCRecord.create(
      {
        url: page.finalUrl,
        date,
        type: 'response',
        warcVersion: 'WARC/1.1',
        statusline: `HTTP/1.1 ${page.status}`,
        httpHeaders: [...httpHeaders, ['Content-Length', String(page.bytes.length)]],
        keepHeadersCase: true,
        ...(page.url !== page.finalUrl && { warcHeaders: { 'WARC-Original-URI': page.url } }),
      },
      [page.bytes],
    ),
  ];
  const parts: Uint8Array[] = [];
  for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip: true }));
  return { sha256: createHash('sha256').update(page.bytes).digest('hex'), warc: Buffer.concat(parts) };
}

/** A page out of a WARC file. */
export interface UnpackedPage {
  readonly url: string;
  readonly date: Date;
  readonly status: number;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/** Reads the page in a file that `packPage` made; null when the file holds none. */
export async function unpackPage(warc: Uint8Array): Promise<UnpackedPage | null> {
  for await (const record of new WARCParser([warc])) {
    if (record.warcType !== 'response') continue;
    const bytes = await record.readFully(true);
    return {
      url: record.warcTargetURI ?? '',
      date: new Date(record.warcDate ?? 0),
      status: Number(record.httpHeaders?.statusCode ?? 0),
      contentType: record.httpHeaders?.headers.get('content-type') ?? null,
      bytes,
    };
  }
  return null;
}
