import { createHash } from 'node:crypto';
import {
  type ArticleRecord,
  type ArticleRevisionRecord,
  newId,
  type StoredLeftOutLink,
  type StoredMetadata,
  type StoredSaid,
} from '@app/database';
import { type Actor } from '@app/domain';
import { type Extraction, EXTRACTION_VERSION } from '@app/extraction';
import { type ArticleSubmission } from './article-submission';

/** The row of a new article. */
export const articleOf = (
  submission: ArticleSubmission,
  extraction: Extraction,
  actor: Pick<Actor, 'id'>,
  now: Date,
): ArticleRecord => ({
  id: newId(),
  ...metadataOf(submission, extraction.article),
  said: saidIn(submission),
  publishedSince: null,
  publishedById: null,
  policy: submission.policy ?? 'four_eyes',
  revision: 1,
  version: 1,
  createdById: actor.id,
  createdAt: now,
  updatedAt: now,
});

/** The row of an article's next text. */
export const revisionOf = (
  { id: articleId }: Pick<ArticleRecord, 'id'>,
  number: number,
  { format, content }: Pick<ArticleSubmission, 'format' | 'content'>,
  extraction: Extraction,
  actor: Pick<Actor, 'id'>,
  now: Date,
): ArticleRevisionRecord => ({
  id: newId(),
  articleId,
  number,
  format,
  source: Buffer.from(content),
  text: extraction.text,
  textSha256: createHash('sha256').update(extraction.text).digest(),
  captions: extraction.article.captions,
  leftOut: extraction.leftOut.map((link): StoredLeftOutLink => ({ id: newId(), ...link })),
  extractionVersion: EXTRACTION_VERSION,
  changes: null,
  createdById: actor.id,
  createdAt: now,
});

/** What is known of an article: what its sender says wins over what the text says of itself. */
export const metadataOf = (said: Partial<StoredMetadata>, text: StoredMetadata): StoredMetadata => ({
  title: said.title ?? text.title,
  byline: said.byline ?? text.byline,
  publishedAt: said.publishedAt ?? text.publishedAt,
  language: said.language ?? text.language,
  sourceUrl: said.sourceUrl ?? text.sourceUrl,
});

/** What a sender says of an article, which no text of it overrides. */
export const saidIn = (submission: StoredSaid): StoredSaid =>
  Object.fromEntries(METADATA.flatMap((name) => (submission[name] === undefined ? [] : [[name, submission[name]]])));

/** Names of what is known of an article. */
export const METADATA = [
  'title',
  'byline',
  'publishedAt',
  'language',
  'sourceUrl',
] as const satisfies readonly (keyof StoredMetadata)[];
