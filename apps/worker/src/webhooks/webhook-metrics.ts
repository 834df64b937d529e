import { type Histogram, Metrics } from '@app/observability';
import { Injectable } from '@nestjs/common';

/** What became of an attempt to deliver something. */
export const DELIVERY_OUTCOMES = ['delivered', 'failed'] as const;

/** Upper bounds in seconds: from an address that is refused at once to the longest that an attempt may take. */
const SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** Measures what a worker delivers to other systems. */
@Injectable()
export class WebhookMetrics {
  private readonly duration: Histogram<'outcome'>;

  constructor(metrics: Metrics) {
    this.duration = metrics.histogram(
      {
        name: 'claimdesk_webhook_attempt_duration_seconds',
        help: 'Time that one attempt to deliver an event took, whatever became of it',
        labels: ['outcome'],
      },
      SECONDS,
    );
    // A series that begins with its first failure shows no increase to Prometheus.
    for (const outcome of DELIVERY_OUTCOMES) this.duration.zero({ outcome });
  }

  /** Counts an attempt that was made. */
  attempted(outcome: (typeof DELIVERY_OUTCOMES)[number], seconds: number): void {
    this.duration.observe({ outcome }, seconds);
  }
}
