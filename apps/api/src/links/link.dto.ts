import {
  LINK_STATES,
  LINK_VERDICTS,
  type LinkState,
  type LinkVerdict,
  PERSONS_WORDS,
  type PersonsWord,
} from '@app/domain';
import {
  EnumField,
  FlagField,
  IdField,
  IntegerField,
  ListField,
  MapField,
  ObjectField,
  ObjectListField,
  TextField,
  TimeField,
  WebAddressField,
} from '../http/fields/fields';
import { PageQueryDto } from '../http/paging/page.dto';

const URL_MAX = 100_000;

/** One request of a check's redirect chain. */
export class LinkHopDto {
  @TextField({ description: 'What was requested', example: 'https://example.org/', max: URL_MAX })
  readonly url!: string;

  @IntegerField({ description: 'HTTP status; null when no answer came', nullable: true, example: 301 })
  readonly status!: number | null;

  @TextField({
    description: 'Where it sent us',
    nullable: true,
    example: 'https://www.example.org/',
    min: 0,
    max: URL_MAX,
  })
  readonly location!: string | null;

  @TextField({ description: 'How it sent us: location or meta_refresh', nullable: true, example: 'location' })
  readonly via!: string | null;

  @TextField({ description: 'The IP address that was connected to', nullable: true, example: '203.0.113.7' })
  readonly address!: string | null;
}

/** One attempt to reach a link. */
export class LinkCheckDto {
  @IdField({ description: 'The check' })
  readonly id!: string;

  @IdField({ description: 'The link that was checked' })
  readonly linkId!: string;

  @TextField({ description: 'What was requested', example: 'https://example.org/report', min: 0, max: URL_MAX })
  readonly url!: string;

  @EnumField(LINK_VERDICTS, { description: 'What was seen this time', example: 'reachable' })
  readonly verdict!: LinkVerdict;

  @TextField({ description: 'Why, as a stable code', example: 'http_200' })
  readonly reason!: string;

  @ListField({ description: 'What else was noticed', example: ['redirected_temporarily'] })
  readonly flags!: readonly string[];

  @IntegerField({ description: 'HTTP status of the last answer', nullable: true, example: 200 })
  readonly httpStatus!: number | null;

  @TextField({
    description: 'Where the chain ended',
    nullable: true,
    example: 'https://example.org/report',
    max: URL_MAX,
  })
  readonly finalUrl!: string | null;

  @TextField({ description: 'The address to cite instead, when the page moved for good', nullable: true, max: URL_MAX })
  readonly suggestedUrl!: string | null;

  @ObjectListField(() => LinkHopDto, { description: 'The chain of requests' })
  readonly hops!: readonly LinkHopDto[];

  @MapField({ type: 'number' }, { description: 'Milliseconds by phase', example: { totalMs: 184 } })
  readonly timings!: Readonly<Record<string, number>>;

  @IntegerField({ description: 'Tries that were needed', example: 1 })
  readonly attempts!: number;

  @TimeField({ description: 'When the check was made' })
  readonly checkedAt!: Date;
}

/** A copy of a page in the archive. */
export class ArchiveCopyDto {
  @TextField({
    description: 'Where anybody can read it',
    example: 'https://web.archive.org/web/20260108093000/https://example.org/report',
    max: URL_MAX,
  })
  readonly url!: string;

  @TimeField({ description: 'When it was taken' })
  readonly takenAt!: Date;

  @IntegerField({
    description: 'HTTP status that the page had then; null when the archive does not say',
    nullable: true,
    example: 200,
  })
  readonly status!: number | null;
}

/** A copy that was asked to be made. */
export class ArchiveSaveDto {
  @EnumField(['queued', 'done', 'failed'], { description: 'How far it is', example: 'done' })
  readonly status!: 'queued' | 'done' | 'failed';

  @TimeField({ description: 'When it was asked for' })
  readonly requestedAt!: Date;

  @TextField({
    description: 'Why there is none, as a stable code',
    nullable: true,
    example: 'capture_blocked_url',
  })
  readonly failure!: string | null;
}

/** What is known of a page in the archive. It says nothing of what the link is worth. */
export class ArchiveDto {
  @TimeField({
    description:
      'When a copy was last looked for: found, not found, or tried for days while the archive could not say. ' +
      'Null when none ever was, as while the desk asks no archive',
    nullable: true,
  })
  readonly lookedAt!: Date | null;

  @ObjectField(() => ArchiveCopyDto, { description: 'The copy that was found or made last', nullable: true })
  readonly copy!: ArchiveCopyDto | null;

  @ObjectField(() => ArchiveSaveDto, { description: 'The copy that was last asked to be made', nullable: true })
  readonly save!: ArchiveSaveDto | null;
}

/** A URL, stored once however many claims cite it. */
export class LinkDto {
  @IdField({ description: 'The link' })
  readonly id!: string;

  @TextField({ description: 'As first cited', example: 'https://example.org/report', min: 0, max: URL_MAX })
  readonly url!: string;

  @TextField({
    description: 'Normalised; equal for citations of one page',
    example: 'https://example.org/report',
    min: 0,
    max: URL_MAX,
  })
  readonly key!: string;

  @TextField({ description: 'Host; null when the URL has none', nullable: true, example: 'example.org' })
  readonly host!: string | null;

  @EnumField(LINK_STATES, { description: 'What is believed over time', example: 'alive' })
  readonly state!: LinkState;

  @TimeField({ description: 'Since when' })
  readonly stateSince!: Date;

  @EnumField(PERSONS_WORDS, {
    description: 'What a person said of it or, where nobody did, of its host; it holds against what checks say',
    nullable: true,
    example: 'alive',
  })
  readonly override!: PersonsWord | null;

  @FlagField({ description: 'Whether a check was asked for that has not been made yet', example: false })
  readonly checkRequested!: boolean;

  @TimeField({ description: 'When it is checked again; null when it is not', nullable: true })
  readonly nextCheckAt!: Date | null;

  @ObjectField(() => LinkCheckDto, { description: 'The newest check', nullable: true })
  readonly lastCheck!: LinkCheckDto | null;

  @ObjectField(() => ArchiveDto, { description: 'What is known of the page in the archive' })
  readonly archive!: ArchiveDto;

  @TimeField({ description: 'When it was first cited' })
  readonly createdAt!: Date;
}

/** A check that will be made. */
export class RequestedCheckDto {
  @IdField({ description: 'The check to come' })
  readonly checkId!: string;

  @IdField({ description: 'The link to check' })
  readonly linkId!: string;

  @FlagField({ description: 'Whether it had been asked for before', example: false })
  readonly alreadyRequested!: boolean;
}

/** Which address the citations of a link are to have. */
export class RepairLinkDto {
  @WebAddressField({
    description: 'The address; the one that the newest check suggests unless given',
    optional: true,
    example: 'https://example.org/2026/report',
  })
  readonly url?: string;
}

/** What a repair came to. */
export class RepairedLinkDto {
  @IdField({ description: 'The link of the new address' })
  readonly linkId!: string;

  @TextField({ description: 'The new address', example: 'https://example.org/2026/report', max: URL_MAX })
  readonly url!: string;

  @IntegerField({ description: 'Citations that have it now', example: 3 })
  readonly citations!: number;

  @ListField({ description: 'Claims that they belong to, by id', example: [] })
  readonly claimIds!: readonly string[];
}

/** A copy that the archive will be asked to make. */
export class RequestedArchiveCopyDto {
  @IdField({ description: 'The request' })
  readonly requestId!: string;

  @IdField({ description: 'The link whose page is to be saved' })
  readonly linkId!: string;

  @FlagField({ description: 'Whether it had been asked for before', example: false })
  readonly alreadyRequested!: boolean;
}

/** Which links are wanted. */
export class LinkQueryDto extends PageQueryDto {
  @EnumField(LINK_STATES, { description: 'Links in this state', optional: true, example: 'dead' })
  readonly state?: LinkState;

  @EnumField(LINK_VERDICTS, {
    description: 'Links of which the newest check saw this; moved ones have the address that it suggests',
    optional: true,
    example: 'moved',
  })
  readonly verdict?: LinkVerdict;

  @TextField({ description: 'Links of this host', optional: true, max: 300, example: 'example.org' })
  readonly host?: string;

  @EnumField(['decided', 'any', 'none'], {
    description: 'Links that decided claims, any claims or no claims rest on',
    optional: true,
    example: 'decided',
  })
  readonly dependents?: 'decided' | 'any' | 'none';
}
