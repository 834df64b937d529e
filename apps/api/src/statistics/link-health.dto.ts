import { LINK_STATES } from '@app/domain';
import { IntegerField, MapField, NumberField, ObjectListField, TextField } from '../http/fields/fields';

/** How the links of one host stand. */
export class HostHealthDto {
  @TextField({ description: 'The host; null for what has none', nullable: true, example: 'example.org' })
  readonly host!: string | null;

  @IntegerField({ description: 'All its links: the sum of byState', example: 3, min: 1 })
  readonly total!: number;

  @MapField(
    { type: 'integer' },
    {
      description: 'By state; every state is there',
      example: Object.fromEntries(LINK_STATES.map((name) => [name, 0])),
    },
  )
  readonly byState!: Readonly<Record<string, number>>;

  @NumberField({ description: 'The share of dead ones', min: 0, max: 1, example: 0.25 })
  readonly deadShare!: number;
}

/** How links stand, host by host. */
export class LinkHealthDto {
  @IntegerField({ description: 'How many hosts there are', example: 12 })
  readonly hosts!: number;

  @ObjectListField(() => HostHealthDto, {
    description: 'Those with the most dead links, then with the most suspected to be, then with the most at all',
  })
  readonly worst!: readonly HostHealthDto[];
}
