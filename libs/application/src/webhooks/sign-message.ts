import { createHmac } from 'node:crypto';

/** A message to an endpoint, as it goes over the wire. */
export interface SignedMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Signs a message with every secret given (Standard Webhooks, "Signature scheme"): HMAC-SHA-256 of id, time and body, joined by
 * full stops. The time is that of the attempt, so that a receiver can refuse what somebody recorded and sends again.
 */
export const signMessage = (id: string, body: string, secrets: readonly Buffer[], now: Date): SignedMessage => {
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  const signatures = secrets.map((secret) =>
    createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64'),
  );
  return {
    headers: {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures.map((signature) => `v1,${signature}`).join(' '),
    },
    body,
  };
};
