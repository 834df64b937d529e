import { type Histogram, Metrics } from '@app/observability';
import { Injectable } from '@nestjs/common';

/** Upper bounds in seconds: from a quick read to the longest article that is taken in. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25];

/** Measures the requests that the API answers. */
@Injectable()
export class RequestMetrics {
  private readonly duration: Histogram<'method' | 'route' | 'status'>;

  constructor(metrics: Metrics) {
    this.duration = metrics.histogram(
      {
        name: 'claimdesk_http_request_duration_seconds',
        help: 'Time from receiving a request to sending its answer',
        labels: ['method', 'route', 'status'],
      },
      SECONDS,
    );
  }

  /** Counts an answered request; `route` is the pattern, not the path, so that ids make no new series. */
  requestAnswered(method: string, route: string, status: number, seconds: number): void {
    this.duration.observe({ method, route, status }, seconds);
  }
}
