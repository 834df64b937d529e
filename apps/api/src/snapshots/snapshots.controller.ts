import { ListSnapshotsQuery } from '@app/application';
import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../http/access/access.decorators';
import { Answers, AnswersFile } from '../http/answers.decorator';
import { IdParam } from '../http/id-param';
import { SnapshotListDto } from './snapshot.dto';

/** A gzipped WARC file. */
const WARC = 'application/gzip';

/** The pages that a claim's evidence rests on, as they were. */
@ApiTags('evidence')
@Controller('v1/claims/:claimId/snapshots')
export class SnapshotsController {
  constructor(private readonly snapshots: ListSnapshotsQuery) {}

  @Get()
  @Requires('viewer')
  @Answers(
    200,
    SnapshotListDto,
    'List the pages that evidence rests on, as they were',
    'One is made when evidence is added, and one when a decision rests on it.',
  )
  async list(@IdParam('claimId') claimId: string): Promise<SnapshotListDto> {
    return { items: await this.snapshots.run(claimId) };
  }

  @Get(':snapshotId/file')
  @Requires('reviewer')
  @AnswersFile(WARC, 'Get a kept page', 'As a WARC file, compressed.')
  async file(@IdParam('claimId') claimId: string, @IdParam('snapshotId') snapshotId: string): Promise<StreamableFile> {
    const file = await this.snapshots.file(claimId, snapshotId);
    return new StreamableFile(file, {
      type: WARC,
      length: file.length,
      // Somebody else's page is nothing to be shown from the desk's own address.
      disposition: `attachment; filename="${snapshotId}.warc.gz"`,
    });
  }
}
