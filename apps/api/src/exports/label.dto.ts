import { PositionDto } from '../citations/citation.dto';
import { TextQuoteDto } from '../claims/claim.dto';
import { AnyField, EnumField, IdField, IntegerField, ObjectField, TextField, TimeField } from '../http/fields/fields';

const TASKS = ['claim', 'boundaries', 'text', 'kind', 'attribution', 'checkWorthy', 'citation'] as const;

/** Which labels are wanted. */
export class LabelQueryDto {
  @IdField({ description: 'Of this article', optional: true })
  readonly article?: string;
}

/** One line of labelled data: what the machine made of a stretch of text, and what a person says is right. */
export class LabelDto {
  @EnumField(TASKS, { description: 'What it is about', example: 'kind' })
  readonly task!: string;

  @AnyField({
    description: 'What the machine had made of it; null where it had made nothing',
    nullable: true,
    example: 'fact',
  })
  readonly machine!: unknown;

  @AnyField({ description: 'What is right', nullable: true, example: 'quote' })
  readonly label!: unknown;

  @IdField({ description: 'The actor who said so last' })
  readonly annotator!: string;

  @TimeField({ description: 'When' })
  readonly at!: Date;

  @IdField({ description: 'The article' })
  readonly articleId!: string;

  @IdField({ description: 'The claim' })
  readonly claimId!: string;

  @IdField({ description: 'The claim that it was split from', nullable: true })
  readonly derivedFrom!: string | null;

  @IntegerField({ description: 'Number of the revision in which it stands', example: 1, min: 1 })
  readonly revision!: number;

  @TextField({ description: 'Language of the article (BCP 47)', nullable: true, example: 'en' })
  readonly language!: string | null;

  @TextField({ description: 'Version of the rules by which it was read', example: '1' })
  readonly extractionVersion!: string;

  @ObjectField(() => TextQuoteDto, { description: 'Its words in the revision, and what stands around them' })
  readonly quote!: TextQuoteDto;

  @ObjectField(() => PositionDto, { description: 'Its offsets in the revision' })
  readonly position!: PositionDto;
}
