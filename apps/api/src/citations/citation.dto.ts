import { EnumField, IdField, IntegerField, ObjectField, ObjectListField, TextField } from '../http/fields/fields';
import { LinkDto } from '../links/link.dto';

/** Longest URL taken, in characters: twice what browsers are known to manage. */
const URL_MAX = 4_096;

/** A span of the canonical text (W3C TextPositionSelector). */
export class PositionDto {
  @IntegerField({ description: 'First UTF-16 code unit', example: 129 })
  readonly start!: number;

  @IntegerField({ description: 'The code unit after the last', example: 309 })
  readonly end!: number;
}

/** One link that an article gives for a claim. */
export class CitationDto {
  @IdField({ description: 'The citation' })
  readonly id!: string;

  @TextField({ description: 'The words that carried the link', example: 'reported', min: 0 })
  readonly anchorText!: string;

  @TextField({ description: 'The address as the article has it', nullable: true, example: '#', min: 0, max: 100_000 })
  readonly href!: string | null;

  @TextField({ description: 'The address in force; null while it is lost', nullable: true, min: 0, max: 100_000 })
  readonly url!: string | null;

  @EnumField(['linked', 'url_missing'], { description: 'Whether the address is known', example: 'linked' })
  readonly status!: 'linked' | 'url_missing';

  @ObjectField(() => PositionDto, { description: 'Where the anchor stands in the text', nullable: true })
  readonly position!: PositionDto | null;

  @ObjectField(() => LinkDto, { description: 'The link it resolves to, with its newest check', nullable: true })
  readonly link!: LinkDto | null;
}

/** A citation to add by hand. */
export class NewCitationDto {
  @TextField({ description: 'The address', example: 'https://example.org/report', max: URL_MAX })
  readonly url!: string;

  @TextField({ description: 'The words it belongs to', optional: true, example: 'reported', max: 1_000 })
  readonly anchorText?: string;
}

/** A citation to add by hand, or one to make of a link that the article has and that was left out as none. */
export class AddCitationDto {
  @TextField({ description: 'The address', optional: true, example: 'https://example.org/report', max: URL_MAX })
  readonly url?: string;

  @TextField({ description: 'The words it belongs to', optional: true, example: 'reported', max: 1_000 })
  readonly anchorText?: string;

  @IdField({ description: 'Instead: a left-out link of the article, which is taken back', optional: true })
  readonly leftOut?: string;
}

/** What of a citation changes. */
export class ChangeCitationDto {
  @TextField({
    description: 'The address; null when it is lost after all',
    optional: true,
    nullable: true,
    example: 'https://example.org/report',
    max: URL_MAX,
  })
  readonly url?: string | null;

  @TextField({ description: 'The words it belongs to', optional: true, example: 'reported', max: 1_000 })
  readonly anchorText?: string;
}

/** All citations of a claim. */
export class CitationListDto {
  @ObjectListField(() => CitationDto, { description: 'In the order of the text' })
  readonly items!: readonly CitationDto[];
}
