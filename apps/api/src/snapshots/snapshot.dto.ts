import { CONTENT_DRIFTS, type ContentDrift, QUOTE_STATES, type QuoteState } from '@app/domain';
import { type PageJobStatus } from '@app/application';
import { PageFailureDto } from '../articles/page-failure.dto';
import {
  EnumField,
  IdField,
  IntegerField,
  ObjectField,
  ObjectListField,
  TextField,
  TimeField,
} from '../http/fields/fields';

const URL_MAX = 100_000;

/** How a page compares with what it was. */
export class SourceComparisonDto {
  @TimeField({ description: 'When it was compared last' })
  readonly comparedAt!: Date;

  @EnumField(CONTENT_DRIFTS, { description: 'How far its text has moved', example: 'same' })
  readonly drift!: ContentDrift;

  @EnumField(QUOTE_STATES, {
    description: 'How the words relied on stood then: missing means absent when it was looked at',
    nullable: true,
    example: 'exact',
  })
  readonly quote!: QuoteState | null;
}

/** The page that a piece of evidence rests on, as it was. */
export class SnapshotDto {
  @IdField({ description: 'The snapshot' })
  readonly id!: string;

  @IdField({ description: 'The piece of evidence' })
  readonly evidenceId!: string;

  @IntegerField({
    description: 'Number of the decision that rests on it; null when it was made as the evidence was added',
    nullable: true,
    example: 1,
    min: 1,
  })
  readonly decision!: number | null;

  @TextField({ description: 'Where the page is', example: 'https://example.org/statistics', max: URL_MAX })
  readonly url!: string;

  @EnumField(['queued', 'done', 'failed'], { description: 'How far it is', example: 'done' })
  readonly status!: PageJobStatus;

  @ObjectField(() => PageFailureDto, { description: 'Why it failed; null unless it did', nullable: true })
  readonly failure!: PageFailureDto | null;

  @TextField({ description: 'The last address that answered', nullable: true, max: URL_MAX })
  readonly finalUrl!: string | null;

  @IntegerField({ description: 'HTTP status of that answer', nullable: true, example: 200 })
  readonly httpStatus!: number | null;

  @TextField({ description: 'What it is', nullable: true, example: 'text/html' })
  readonly mediaType!: string | null;

  @TextField({
    description: 'SHA-256 of the page; null unless it is kept',
    nullable: true,
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  })
  readonly sha256!: string | null;

  @IntegerField({ description: 'Bytes of the page', nullable: true, example: 48_213 })
  readonly size!: number | null;

  @TextField({ description: 'The words relied on', nullable: true })
  readonly excerpt!: string | null;

  @EnumField(QUOTE_STATES, {
    description: 'How they stood on the page; null where none were named, or there was no text to look in',
    nullable: true,
    example: 'exact',
  })
  readonly quote!: QuoteState | null;

  @ObjectField(() => SourceComparisonDto, { description: 'How the page compares by now', nullable: true })
  readonly comparison!: SourceComparisonDto | null;

  @TimeField({ description: 'When it was asked for' })
  readonly requestedAt!: Date;

  @TimeField({ description: 'When it was done or had failed; null while it is queued', nullable: true })
  readonly finishedAt!: Date | null;
}

/** All snapshots of a claim. */
export class SnapshotListDto {
  @ObjectListField(() => SnapshotDto, { description: 'Oldest first' })
  readonly items!: readonly SnapshotDto[];
}
