import { LINK_VERDICTS, type LinkVerdict } from '@app/domain';
import { type Counter, type Histogram, Metrics } from '@app/observability';
import { Injectable } from '@nestjs/common';

/** Upper bounds in seconds: from an address that is refused at once to the longest that a check may take. */
const SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30];

/** Measures the link checks that a worker makes. */
@Injectable()
export class LinkCheckMetrics {
  private readonly recorded: Counter<'verdict'>;
  private readonly duration: Histogram<'verdict'>;

  constructor(metrics: Metrics) {
    this.recorded = metrics.counter({
      name: 'claimdesk_link_checks_total',
      help: 'Link checks that were written down, by verdict',
      labels: ['verdict'],
    });
    this.duration = metrics.histogram(
      {
        name: 'claimdesk_link_check_duration_seconds',
        help: 'Time that a link check took, redirects and repetitions included, waiting for the turn of its site not',
        labels: ['verdict'],
      },
      SECONDS,
    );
    // A series that begins with its first check shows no increase to Prometheus.
    for (const verdict of LINK_VERDICTS) {
      this.recorded.inc({ verdict }, 0);
      this.duration.zero({ verdict });
    }
  }

  /** Counts a check that was made. */
  checkMade(verdict: LinkVerdict, seconds: number): void {
    this.duration.observe({ verdict }, seconds);
  }

  /** Counts a check that was written down. */
  checkRecorded(verdict: LinkVerdict): void {
    this.recorded.inc({ verdict });
  }
}
