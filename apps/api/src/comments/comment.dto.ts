import { Transform } from 'class-transformer';
import { ActorDto } from '../claims/actor.dto';
import {
  FlagField,
  IdField,
  IdListField,
  ObjectField,
  ObjectListField,
  TextField,
  TimeField,
} from '../http/fields/fields';
import { flagOf } from '../http/fields/query-value';
import { PageQueryDto } from '../http/paging/page.dto';

const TEXT = 'The ministry counts fiscal years. Does the article?';

/** What somebody said about a claim. */
export class CommentDto {
  @IdField({ description: 'The comment' })
  readonly id!: string;

  @IdField({ description: 'The claim that it is about' })
  readonly claimId!: string;

  @IdField({ description: 'The first comment of its thread; null for that one itself', nullable: true })
  readonly threadId!: string | null;

  @ObjectField(() => ActorDto, { description: 'Who said it' })
  readonly author!: ActorDto;

  @TextField({ description: 'What was said', example: TEXT })
  readonly text!: string;

  @ObjectListField(() => ActorDto, { description: 'Whose attention it asks for' })
  readonly mentions!: readonly ActorDto[];

  @TextField({ description: 'The request that made it', nullable: true })
  readonly requestId!: string | null;

  @TimeField({ description: 'When it was said' })
  readonly createdAt!: Date;

  @TimeField({ description: 'When its thread was resolved; null while it is open, and for replies', nullable: true })
  readonly resolvedAt!: Date | null;

  @ObjectField(() => ActorDto, { description: 'Who resolved its thread', nullable: true })
  readonly resolvedBy!: ActorDto | null;
}

/** Which comments of a claim are wanted; conditions are combined with "and". */
export class CommentQueryDto extends PageQueryDto {
  @FlagField({ description: 'Of resolved threads; or, with false, of open ones', optional: true, example: false })
  @Transform(({ value }: { value: unknown }) => flagOf(value))
  readonly resolved?: boolean;

  @IdField({ description: 'Of the thread that this comment begins', optional: true })
  readonly thread?: string;
}

/** Something to say about a claim. */
export class AddCommentDto {
  @TextField({ description: 'What is to be said', example: TEXT, words: true })
  readonly text!: string;

  @IdField({ description: 'The comment of the same claim that it answers; without it a thread begins', optional: true })
  readonly replyTo?: string;

  @IdListField({ description: 'Actors whose attention it asks for', optional: true, example: [], max: 20 })
  readonly mentions?: readonly string[];
}
