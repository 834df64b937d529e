import { LINK_STATES, type LinkState, PERSONS_WORDS, type PersonsWord } from '@app/domain';
import {
  EnumField,
  IntegerField,
  MapField,
  ObjectField,
  ObjectListField,
  TextField,
  TimeField,
} from '../http/fields/fields';
import { EventDto } from '../history/event.dto';

/** A person's word on a link or a host, against what the checks say. */
export class OverrideDto {
  @EnumField(PERSONS_WORDS, {
    description:
      'What it is: alive (a reader gets the page, whatever keeps our checks from it), dead, or not_checkable (leave it alone)',
    example: 'alive',
  })
  readonly state!: PersonsWord;

  @TextField({
    description: 'Why; kept in history',
    example: 'Opens in a browser; the site turns checkers away.',
    words: true,
  })
  readonly reason!: string;
}

/**
 * What somebody said of a link or a host, or what a link came to. Its type is `override`, `override_removed`, `died`,
 * `recovered` or `repaired`.
 */
export class LinkEventDto extends EventDto {
  @IntegerField({ description: 'Its place among the events of the link or the host', example: 2, min: 1 })
  readonly sequence!: number;

  @TextField({
    description: 'SHA-256 over this event and the hash before it',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  })
  readonly hash!: string;
}

/** Links of a host that failed alike within an hour: one event, told once. */
export class HostIncidentDto {
  @TextField({ description: 'How they failed, as the reason code of the checks', example: 'http_404' })
  readonly reason!: string;

  @TimeField({ description: 'When the first one did' })
  readonly firstAt!: Date;

  @TimeField({ description: 'When the last one did' })
  readonly lastAt!: Date;

  @IntegerField({ description: 'How many did', example: 12, min: 1 })
  readonly links!: number;
}

/** How many links a host has. */
export class HostLinksDto {
  @IntegerField({ description: 'All of them', example: 12 })
  readonly total!: number;

  @MapField(
    { type: 'integer' },
    { description: `By state: ${LINK_STATES.join(', ')}`, example: { alive: 11, dead: 1 } },
  )
  readonly byState!: Readonly<Record<LinkState, number>>;
}

/** A host that links lead to. */
export class LinkHostDto {
  @TextField({ description: 'The host, as in links', example: 'example.org', max: 300 })
  readonly host!: string;

  @EnumField(PERSONS_WORDS, { description: 'What a person said of it', nullable: true, example: 'alive' })
  readonly override!: PersonsWord | null;

  @TimeField({
    description: 'Until when its links are not checked by themselves, as it asked for that or failed too often',
    nullable: true,
  })
  readonly restsUntil!: Date | null;

  @ObjectField(() => HostLinksDto, { description: 'Its links' })
  readonly links!: HostLinksDto;

  @ObjectListField(() => HostIncidentDto, { description: 'What befell many of them at once, the newest first' })
  readonly incidents!: readonly HostIncidentDto[];
}
