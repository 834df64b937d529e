import { ArchiveRequestQuery, RecordArchiveAnswer } from '@app/application';
import { type JobHandler, type JobRun } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { ArchiveVisits } from '../archive/archive-visits';

/** Looks for an archive copy of a link's page. Whatever the archive answers is a result; only our own trouble is an error. */
@Injectable()
export class LookUpArchiveHandler implements JobHandler<'lookUpArchive'> {
  constructor(
    private readonly archiveRequest: ArchiveRequestQuery,
    private readonly visits: ArchiveVisits,
    private readonly recordArchiveAnswer: RecordArchiveAnswer,
  ) {}

  async handle({ id, signal }: JobRun<'lookUpArchive'>): Promise<void> {
    const wanted = await this.archiveRequest.run(id, 'look_up');
    if (wanted === null) return;
    const { url, citedAt } = wanted;
    await this.recordArchiveAnswer.run(
      id,
      await this.visits.ask((archive) => archive.lookUp(url, citedAt, signal), signal),
    );
  }
}
