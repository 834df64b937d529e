import { createHmac } from 'node:crypto';
import { type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { type ScriptedWeb } from './scripted-web';

/** A message as it came over the wire. */
export interface ReceivedMessage {
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: any;
}

/** Answers a message. */
export type Reply = (response: ServerResponse, message: ReceivedMessage) => void;

/** Answers with a status and nothing else. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) =>
    response.writeHead(code, headers).end();

/** Another system, on the scripted web, that remembers what it was told and answers as a test says. */
export class WebhookReceiver {
  readonly messages: ReceivedMessage[] = [];
  reply: Reply = status(204);
  readonly url: string;

  constructor(web: ScriptedWeb, path = '/hook') {
    this.url = web.serve(path, (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const id = String(request.headers['webhook-id']);
        const message = { id, headers: request.headers, text, body: JSON.parse(text) };
        this.messages.push(message);
        this.reply(response, message);
      });
    });
  }

  get types(): readonly string[] {
    return this.messages.map(({ body }) => body.type);
  }

  ofType(type: string): readonly ReceivedMessage[] {
    return this.messages.filter(({ body }) => body.type === type);
  }

  get last(): ReceivedMessage {
    const message = this.messages.at(-1);
    if (!message) throw new Error('Nothing was received.');
    return message;
  }
}

const headersOf = ({ headers }: ReceivedMessage) => ({
  'webhook-id': String(headers['webhook-id']),
  'webhook-timestamp': String(headers['webhook-timestamp']),
  'webhook-signature': String(headers['webhook-signature']),
});

/** Whether a message is good by the library that receivers use, which also holds its time against the machine's clock. */
export const isGood = (message: ReceivedMessage, secret: string): boolean => {
  try {
    new Webhook(secret).verify(message.text, headersOf(message));
    return true;
  } catch {
    return false;
  }
};

/** Whether a message carries the signature of a secret, by the words of the specification and whatever its time. */
export const isSignedWith = (message: ReceivedMessage, secret: string): boolean => {
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signatures } = headersOf(message);
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${time}.${message.text}`).digest('base64');
  return signatures.split(' ').includes(`v1,${expected}`);
};
