import { AwsClient } from 'aws4fetch';
import { type SnapshotStore } from './contract';

/** A bucket of an S3-compatible service. */
export interface S3Options {
  /** Such as `https://s3.eu-central-1.amazonaws.com/newsroom`, the bucket's name last; a path in it may follow. */
  readonly bucketUrl: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** `us-east-1` unless given, which self-hosted services take. */
  readonly region?: string;
}

/** Milliseconds that one request may take. */
const TIMEOUT = 30_000;

/** Keeps snapshots in a bucket. */
export class S3Store implements SnapshotStore {
  private readonly client: AwsClient;
  private readonly root: string;

  constructor({ bucketUrl, accessKeyId, secretAccessKey, region = 'us-east-1' }: S3Options) {
    // Jobs are tried again by themselves.
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });
    this.root = bucketUrl.replace(/\/*$/, '/');
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const there = await this.request(key, { method: 'HEAD' });
    if (there.ok) return;
    const headers = { 'content-type': 'application/warc', 'content-length': String(bytes.length) };
    const answer = await this.request(key, { method: 'PUT', body: bytes, headers });
    if (!answer.ok) throw failure('keep', key, answer.status);
  }

  async get(key: string): Promise<Uint8Array | null> {
    const answer = await this.request(key, { method: 'GET' });
    if (answer.status === 404) return null;
    if (!answer.ok) throw failure('read', key, answer.status);
    return new Uint8Array(await answer.arrayBuffer());
  }

  private async request(key: string, init: RequestInit): Promise<Response> {
    return this.client.fetch(this.root + key, { ...init, signal: AbortSignal.timeout(TIMEOUT) });
  }
}

const failure = (what: string, key: string, status: number): Error =>
  new Error(`The bucket would not ${what} ${key}: status ${status}.`);
