import { type Histogram, Metrics } from '@app/observability';
import { Injectable } from '@nestjs/common';
import { JOBS } from './jobs';

/** What became of a run of a job. */
export const JOB_OUTCOMES = ['done', 'failed'] as const;

/** Upper bounds in seconds: from a job of one statement to the longest that may run. */
const SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

/** Measures the jobs that a process runs. */
@Injectable()
export class JobMetrics {
  private readonly duration: Histogram<'job_name' | 'outcome'>;

  constructor(metrics: Metrics) {
    this.duration = metrics.histogram(
      {
        name: 'claimdesk_job_duration_seconds',
        help: 'Time that one run of a job took, whatever became of it',
        labels: ['job_name', 'outcome'],
      },
      SECONDS,
    );
    // A series that begins with its first failure shows no increase to Prometheus.
    for (const { name } of Object.values(JOBS)) {
      for (const outcome of JOB_OUTCOMES) this.duration.zero({ job_name: name, outcome });
    }
  }

  /** Counts a job that ran. */
  jobRan(name: string, outcome: (typeof JOB_OUTCOMES)[number], seconds: number): void {
    this.duration.observe({ job_name: name, outcome }, seconds);
  }
}
