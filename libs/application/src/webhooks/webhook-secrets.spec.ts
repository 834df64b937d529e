import { createHmac } from 'node:crypto';
import { signMessage } from './sign-message';
import { WebhookSecrets } from './webhook-secrets';

const ENDPOINT = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';
const secrets = new WebhookSecrets('a secret key of the desk');

describe('the secrets of webhooks', () => {
  it('are 32 random bytes, written as Standard Webhooks writes them', () => {
    const made = new Set(Array.from({ length: 50 }, () => secrets.make()));
    expect(made.size).toBe(50);
    for (const secret of made) {
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    }
  });

  it('can be opened again, for their own endpoint, with the same key', () => {
    const secret = secrets.make();
    const sealed = secrets.seal(secret, ENDPOINT);
    expect(`whsec_${secrets.open(sealed, ENDPOINT)?.toString('base64')}`).toBe(secret);
    expect(secrets.open(sealed, 'another')).toBeNull();
    expect(new WebhookSecrets('another key').open(sealed, ENDPOINT)).toBeNull();
  });

  it('cannot be read or changed as they are kept, and look different each time', () => {
    const secret = secrets.make();
    const sealed = secrets.seal(secret, ENDPOINT);
    expect(sealed.includes(Buffer.from(secret.slice(6), 'base64'))).toBe(false);
    expect(secrets.seal(secret, ENDPOINT).equals(sealed)).toBe(false);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(secrets.open(changed, ENDPOINT)).toBeNull();
    }
  });
});

describe('a signed message', () => {
  const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
  const body = '{"test": 2432232314}';
  const now = new Date(1_614_265_330_000);

  it('is signed as the example of the specification', () => {
    const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
    expect(signMessage(id, body, [secret], now)).toEqual({
      headers: {
        'webhook-id': id,
        'webhook-timestamp': '1614265330',
        'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      },
      body,
    });
  });

  it('carries one signature for each secret, told apart by spaces', () => {
    const two = [Buffer.from('one'), Buffer.from('two')];
    const { headers } = signMessage(id, body, two, now);
    expect(headers['webhook-signature']?.split(' ')).toEqual(
      two.map((key) => `v1,${createHmac('sha256', key).update(`${id}.1614265330.${body}`).digest('base64')}`),
    );
  });
});
