import { type DueWebhookDelivery, Transactions, WebhookDeliveryRepository } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { messageBody } from './message-body';
import { type SignedMessage, signMessage } from './sign-message';
import { WebhookSecrets } from './webhook-secrets';

/** Milliseconds for which a delivery is one worker's: longer than an attempt can take. */
const LEASE = 60_000;

/** Deliveries that are under way to one webhook at the same time. */
const PER_ENDPOINT = 4;

/** A delivery that is to be made now. */
export interface DeliveryToMake {
  readonly deliveryId: string;
  readonly webhookId: string;
  readonly url: string;
  /** Null when it cannot be signed: the secrets were encrypted under another SECRET_KEY. */
  readonly message: SignedMessage | null;
}

/** Takes deliveries whose time has come, for this worker alone, and signs them. */
@Injectable()
export class TakeDueDeliveries {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly secrets: WebhookSecrets,
    private readonly clock: Clock,
  ) {}

  /** @param limit how many at most */
  async run(limit: number): Promise<readonly DeliveryToMake[]> {
    const now = this.clock.now();
    const terms = { limit, perEndpoint: PER_ENDPOINT, leasedUntil: new Date(now.getTime() + LEASE) };
    const due = await this.transactions.run((tx) => this.deliveries.takeDue(tx, now, terms));
    return due.map((delivery) => ({
      deliveryId: delivery.id,
      webhookId: delivery.endpointId,
      url: delivery.url,
      message: this.signed(delivery, now),
    }));
  }

  private signed(delivery: DueWebhookDelivery, now: Date): SignedMessage | null {
    const secrets = delivery.sealedSecrets.flatMap((sealed) => this.secrets.open(sealed, delivery.endpointId) ?? []);
    return secrets.length === 0 ? null : signMessage(delivery.eventId, messageBody(delivery), secrets, now);
  }
}
