import { type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type TestDesk } from './test-desk';

/** What came back. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Media type, without parameters. */
  readonly type: string;
  readonly text: string;
  /** The text as JSON, where it is some. */
  readonly body: any;
}

/** What a request consists of, byte by byte; no header is added to it but those of HTTP itself. */
export interface PlainRequest {
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Uint8Array;
}

/** Sends a request just as it is given, and holds the answer against the OpenAPI document. */
export const plainRequest = async (
  desk: TestDesk,
  method: string,
  path: string,
  { headers = {}, body }: PlainRequest = {},
): Promise<PlainAnswer> => {
  const answer = await new Promise<PlainAnswer>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: portOf(desk), method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const [type = ''] = (response.headers['content-type'] ?? '').split(';');
        const isJson = type.endsWith('json') && text !== '';
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          type,
          text,
          body: isJson ? JSON.parse(text) : null,
        });
      });
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
  desk.answers.assert(method, path, answer);
  return answer;
};

/** Bytes that are written once something has come back. */
export interface Later {
  readonly after: string;
  readonly bytes: string;
}

/** Writes bytes on a fresh connection. @returns everything that came back until it was closed */
export const onSocket = async (desk: TestDesk, bytes: string | Uint8Array, later?: Later): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(portOf(desk), '127.0.0.1');
    const chunks: Buffer[] = [];
    let awaited = later;
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (!awaited || !Buffer.concat(chunks).includes(awaited.after)) return;
      socket.write(awaited.bytes);
      awaited = undefined;
    });
    socket.on('close', () => {
      resolve(Buffer.concat(chunks).toString());
    });
    socket.on('error', reject);
    socket.write(bytes);
  });

const portOf = (desk: TestDesk): number => (desk.api.getHttpServer().address() as AddressInfo).port;
