import { RunBulkTransition } from '@app/application';
import { type JobHandler, type JobRun } from '@app/jobs';
import { Injectable } from '@nestjs/common';

/** Takes many claims a step on. */
@Injectable()
export class TransitionClaimsHandler implements JobHandler<'transitionClaims'> {
  constructor(private readonly runBulkTransition: RunBulkTransition) {}

  async handle({ id, signal }: JobRun<'transitionClaims'>): Promise<void> {
    await this.runBulkTransition.run(id, signal);
  }
}
