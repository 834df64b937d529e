import { type WebhookSender } from '../webhooks/webhook-sender';
import { type LoopTask } from './loop';

/** Makes the deliveries whose time has come. */
export const sendWebhooks = (sender: WebhookSender): LoopTask => ({
  name: 'send-webhooks',
  pauseMs: 500,
  run: () => sender.begin(),
});
