import { type LiveEventType } from '@app/application';
import { LINK_STATES, type LinkState } from '@app/domain';
import { type Type } from '@nestjs/common';
import { EnumField, IdField, IdListField, IntegerField, TextField, TimeField } from '../http/fields/fields';

/** The event's name stands in its data too, so that programs can tell the shapes apart by it. */
const NameField = (name: LiveEventType | 'ready' | 'reset'): PropertyDecorator =>
  EnumField([name], { description: 'The name of the event', example: name });

/** What the data of every change has: which things changed is named beside it, what they became is read where they are. */
class ChangeDto {
  @IntegerField({ description: 'Tells an event that comes twice from another', example: 1 })
  readonly seq!: number;

  @TimeField({ description: 'When it happened' })
  readonly occurredAt!: Date;
}

/** A claim is new, or it, its citations or its evidence changed. */
export class ClaimChangedDto extends ChangeDto {
  @NameField('claim.changed')
  readonly type!: 'claim.changed';

  @IdField({ description: 'The claim' })
  readonly claimId!: string;

  @IdField({ description: 'Its article' })
  readonly articleId!: string;

  @TextField({ description: 'What was done to it, as its history has it', example: 'start' })
  readonly change!: string;

  @IntegerField({ description: 'Its version from then on', example: 2, min: 1 })
  readonly version!: number;
}

/** An article came in, was revised, or was marked as published. */
export class ArticleChangedDto extends ChangeDto {
  @NameField('article.changed')
  readonly type!: 'article.changed';

  @IdField({ description: 'The article' })
  readonly articleId!: string;
}

/** Somebody commented on a claim, or a thread was resolved or reopened. */
export class CommentChangedDto extends ChangeDto {
  @NameField('comment.changed')
  readonly type!: 'comment.changed';

  @IdField({ description: 'The claim' })
  readonly claimId!: string;

  @IdField({ description: 'The comment' })
  readonly commentId!: string;
}

/** Links were checked, whatever came of it. */
export class LinkCheckedDto extends ChangeDto {
  @NameField('link.checked')
  readonly type!: 'link.checked';

  @IdListField({ description: 'The links', max: 200 })
  readonly linkIds!: readonly string[];
}

/** A link came to another state, or somebody gave or took back their word on it or on its host. */
export class LinkChangedDto extends ChangeDto {
  @NameField('link.changed')
  readonly type!: 'link.changed';

  @IdField({ description: 'The link' })
  readonly linkId!: string;

  @EnumField(LINK_STATES, { description: 'Its state from then on', example: 'dead' })
  readonly state!: LinkState;
}

/** An article is to be imported, was, or could not be. */
export class ImportChangedDto extends ChangeDto {
  @NameField('import.changed')
  readonly type!: 'import.changed';

  @IdField({ description: 'The import' })
  readonly importId!: string;

  @EnumField(['queued', 'done', 'failed'], { description: 'How it stands', example: 'done' })
  readonly status!: 'queued' | 'done' | 'failed';
}

/** Lost addresses are to be looked for, were, or were taken up. */
export class RecoveryChangedDto extends ChangeDto {
  @NameField('recovery.changed')
  readonly type!: 'recovery.changed';

  @IdField({ description: 'The search for lost addresses' })
  readonly recoveryId!: string;

  @IdField({ description: 'The article' })
  readonly articleId!: string;
}

/** A step on many claims was asked for, has come further, or is done. */
export class BulkChangedDto extends ChangeDto {
  @NameField('bulk.changed')
  readonly type!: 'bulk.changed';

  @IdField({ description: 'The bulk transition' })
  readonly bulkId!: string;
}

/** A page that a claim rests on was kept, or compared with what it says now. */
export class SnapshotChangedDto extends ChangeDto {
  @NameField('snapshot.changed')
  readonly type!: 'snapshot.changed';

  @IdField({ description: 'The claim' })
  readonly claimId!: string;
}

/** From here on, events come as things happen. */
export class ReadyDto {
  @NameField('ready')
  readonly type!: 'ready';
}

/** What happened meanwhile cannot be told: everything is to be read again. */
export class ResetDto {
  @NameField('reset')
  readonly type!: 'reset';
}

/** The shape of each event's data; an event without one does not compile. */
export const EVENT_DATA: Readonly<Record<LiveEventType | 'ready' | 'reset', Type>> = {
  'claim.changed': ClaimChangedDto,
  'article.changed': ArticleChangedDto,
  'comment.changed': CommentChangedDto,
  'link.checked': LinkCheckedDto,
  'link.changed': LinkChangedDto,
  'import.changed': ImportChangedDto,
  'recovery.changed': RecoveryChangedDto,
  'bulk.changed': BulkChangedDto,
  'snapshot.changed': SnapshotChangedDto,
  ready: ReadyDto,
  reset: ResetDto,
};
