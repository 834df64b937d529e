import { type Agent, type IncomingMessage, request } from 'node:http';

/** A request as it goes out. */
export interface SentRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer | undefined;
}

/** What came back; of a stream that goes on, what had come when it was left. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Media type, without parameters. */
  readonly type: string;
  readonly text: string;
  readonly milliseconds: number;
}

/** Longest that an answer may take, in milliseconds. */
const PATIENCE = 10_000;

/** How long a stream of events is listened to, in milliseconds; its first ones come at once. */
const LISTENING = 60;

/**
 * Sends a request just as it is given.
 * @throws Error when no whole answer comes in time
 */
export const sendRequest = async (port: number, agent: Agent, sent: SentRequest): Promise<ReceivedAnswer> => {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const { method, target, headers, body } = sent;
    // A stream would keep its connection, and so would whoever upgrades.
    const outgoing = request({ host: '127.0.0.1', port, agent, method, path: target, headers });
    const tooLate = setTimeout(() => {
      outgoing.destroy(new Error(`There was no answer within ${PATIENCE} ms.`));
    }, PATIENCE);
    const end = (settle: () => void): void => {
      clearTimeout(tooLate);
      settle();
    };
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      const type = (response.headers['content-type'] ?? '').split(';')[0] ?? '';
      const finish = (): void => {
        end(() => {
          const text = Buffer.concat(chunks).toString();
          const milliseconds = performance.now() - began;
          resolve({ status: response.statusCode ?? 0, headers: response.headers, type, text, milliseconds });
        });
      };
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', finish);
      response.on('error', (error) => {
        end(() => {
          reject(error);
        });
      });
      if (type === 'text/event-stream') {
        setTimeout(() => {
          response.removeAllListeners('error');
          response.on('error', () => undefined);
          finish();
          outgoing.destroy();
        }, LISTENING);
      }
    });
    outgoing.on('error', (error) => {
      end(() => {
        reject(error);
      });
    });
    outgoing.end(body);
  });
};
