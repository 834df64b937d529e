import { ArchiveRequestQuery, Clock, RecordArchiveAnswer } from '@app/application';
import { type JobHandler, type JobRun } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { ArchiveVisits } from '../archive/archive-visits';

/**
 * Has an archive copy made of a link's page: a run asks for it, and later runs ask how that goes, none waits. As for a
 * look-up, whatever the archive answers is a result.
 */
@Injectable()
export class SaveToArchiveHandler implements JobHandler<'saveToArchive'> {
  constructor(
    private readonly archiveRequest: ArchiveRequestQuery,
    private readonly visits: ArchiveVisits,
    private readonly recordArchiveAnswer: RecordArchiveAnswer,
    private readonly clock: Clock,
  ) {}

  async handle({ id, signal }: JobRun<'saveToArchive'>): Promise<void> {
    const wanted = await this.archiveRequest.run(id, 'save');
    if (wanted === null) return;
    const { url, captureId } = wanted;
    const now = this.clock.now();
    const answer = await this.visits.ask(
      (archive) => (captureId === null ? archive.save(url, now, signal) : archive.progress(captureId, url, signal)),
      signal,
    );
    await this.recordArchiveAnswer.run(id, answer);
  }
}
