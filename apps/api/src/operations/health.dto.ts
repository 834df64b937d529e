import { EnumField, MapField } from '../http/fields/fields';

const STATUSES = ['up', 'down'] as const;

/** Whether the process runs. */
export class LivenessDto {
  @EnumField(['up'], { description: 'Always up: it answered', example: 'up' })
  readonly status!: 'up';
}

/** Whether the process can serve, and what keeps it from it. */
export class ReadinessDto {
  @EnumField(STATUSES, { description: 'Down as soon as one part is', example: 'up' })
  readonly status!: 'up' | 'down';

  @MapField(
    {
      type: 'object',
      properties: {
        status: { type: 'string', enum: [...STATUSES], description: 'Whether it answers' },
        reason: { type: 'string', description: 'Why it does not' },
      },
      required: ['status'],
    },
    { description: 'Each part', example: { database: { status: 'up' }, queue: { status: 'up' } } },
  )
  readonly checks!: Readonly<Record<string, { readonly status: 'up' | 'down'; readonly reason?: string }>>;
}
