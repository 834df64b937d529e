import { REVIEW_POLICIES, REVIEW_STATES, type ReviewPolicy } from '@app/domain';
import { MAX_BYTES } from '@app/extraction';
import { OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsISO8601, IsUrl, Matches } from 'class-validator';
import {
  EnumField,
  IdField,
  IntegerField,
  ListField,
  MapField,
  ObjectListField,
  TextField,
  TimeField,
} from '../http/fields/fields';
import { numberOf } from '../http/fields/query-value';

/** Formats that an article can have inside JSON; PDF is sent as it is. */
const TEXT_FORMATS = ['markdown', 'html', 'text'] as const;

/** Roles of links that are no citations. */
const LEFT_OUT_ROLES = ['byline', 'related', 'nav', 'bio', 'promo', 'boilerplate', 'media', 'topic'] as const;

/** RFC 5646 in the shapes that occur: language, script, region and variants. */
const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

/** An article as JSON; what is given here wins over what the text itself says. */
export class SubmitArticleDto {
  @EnumField(TEXT_FORMATS, { description: 'What the content is', example: 'markdown' })
  readonly format!: (typeof TEXT_FORMATS)[number];

  @TextField({
    description: 'The article: at most 2 MiB of text or Markdown, or 4 MiB of HTML',
    example:
      '# Trade fell\n\nBy Ada Lovelace\n\nTrade [fell](https://example.org/statistics) to \\$200 million in 2024.',
    max: MAX_BYTES.html,
  })
  readonly content!: string;

  @TextField({ description: 'Title', optional: true, max: 1_000, example: 'Trade fell' })
  readonly title?: string;

  @TextField({ description: 'Who wrote it', optional: true, max: 500, example: 'Ada Lovelace' })
  readonly byline?: string;

  @IsISO8601({ strict: true }, { message: 'must be an ISO 8601 date, with a time or without' })
  @TextField({
    description: 'When it was published: a date, or a date and time',
    optional: true,
    max: 40,
    example: '2026-01-08',
  })
  readonly publishedAt?: string;

  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true, require_tld: false },
    { message: 'must be an http(s) URL' },
  )
  @TextField({
    description: 'Where it was published',
    optional: true,
    max: 4_096,
    example: 'https://example.org/trade-fell',
  })
  readonly sourceUrl?: string;

  @Matches(LANGUAGE, { message: 'must be a BCP 47 language tag, such as en or pt-BR' })
  @TextField({ description: 'Language (BCP 47)', optional: true, max: 35, example: 'en' })
  readonly language?: string;

  @EnumField(REVIEW_POLICIES, { description: 'How its claims are decided', optional: true, example: 'four_eyes' })
  readonly policy?: ReviewPolicy;
}

/** A new text for an article, as JSON; what is given here wins over what the text itself says. */
export class ReviseArticleDto extends OmitType(SubmitArticleDto, ['policy']) {}

/** Which revision's text is wanted. */
export class ArticleTextQueryDto {
  @IntegerField({
    description: 'Number of the revision; the one in force unless given',
    optional: true,
    min: 1,
    max: 999_999_999,
    example: 1,
  })
  @Transform(({ value }: { value: unknown }) => numberOf(value))
  readonly revision?: number;
}

/** A link of the article that is no citation. */
export class LeftOutLinkDto {
  @IdField({ description: 'The link, in this revision' })
  readonly id!: string;

  @EnumField(LEFT_OUT_ROLES, { description: 'What it is instead', example: 'related' })
  readonly role!: string;

  @TextField({ description: 'The words that carry it', min: 0, example: 'Related article' })
  readonly anchorText!: string;

  @TextField({ description: 'The address as the article has it', min: 0, max: 100_000, example: '#' })
  readonly href!: string;

  @TextField({ description: 'The address; null when it is lost', nullable: true, min: 0, max: 100_000 })
  readonly url!: string | null;

  @IntegerField({ description: 'Where the words begin in the text; null outside of it', nullable: true, example: 12 })
  readonly start!: number | null;

  @IntegerField({ description: 'Where they end', nullable: true, example: 27 })
  readonly end!: number | null;

  @IdField({ description: 'The citation that an editor made of it', nullable: true })
  readonly citationId!: string | null;
}

/** An article, without its text. */
export class ArticleDto {
  @IdField({ description: 'The article' })
  readonly id!: string;

  @TextField({ description: 'Title', nullable: true, example: 'Trade fell', min: 0 })
  readonly title!: string | null;

  @TextField({ description: 'Who wrote it', nullable: true, example: 'Ada Lovelace', min: 0 })
  readonly byline!: string | null;

  @TextField({
    description: 'When it was published: a date, or a date and time',
    nullable: true,
    example: '2026-01-08',
  })
  readonly publishedAt!: string | null;

  @TextField({ description: 'Language (BCP 47)', nullable: true, example: 'en' })
  readonly language!: string | null;

  @TextField({
    description: 'Where it was published',
    nullable: true,
    example: 'https://example.org/trade-fell',
    max: 100_000,
  })
  readonly sourceUrl!: string | null;

  @TimeField({ description: 'Since when it is marked as published', nullable: true })
  readonly publishedSince!: Date | null;

  @EnumField(REVIEW_POLICIES, { description: 'How its claims are decided', example: 'four_eyes' })
  readonly policy!: ReviewPolicy;

  @EnumField(['markdown', 'html', 'text', 'pdf'], { description: 'Format it was sent in', example: 'markdown' })
  readonly format!: string;

  @IntegerField({ description: 'Number of the revision in force', example: 1, min: 1 })
  readonly revision!: number;

  @IntegerField({ description: 'Counts writes', example: 1, min: 1 })
  readonly version!: number;

  @TextField({
    description: 'SHA-256 of the canonical text',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  })
  readonly textSha256!: string;

  @ListField({
    description: 'Captions of pictures, which are no claims',
    example: ['The port in January.'],
    max: 10_000,
  })
  readonly captions!: readonly string[];

  @ObjectListField(() => LeftOutLinkDto, { description: 'Links that are no citations, and what they are instead' })
  readonly leftOut!: readonly LeftOutLinkDto[];

  @IntegerField({ description: 'Its claims', example: 45 })
  readonly claimCount!: number;

  @IntegerField({ description: 'Those whose words it no longer has', example: 0 })
  readonly lostClaimCount!: number;

  @MapField(
    { type: 'integer' },
    { description: `Its claims by state (${REVIEW_STATES.join(', ')})`, example: { pending: 45 } },
  )
  readonly claimsByState!: Readonly<Record<string, number>>;

  @IntegerField({ description: 'Citations of its claims', example: 17 })
  readonly citationCount!: number;

  @IntegerField({ description: 'Those whose address is lost', example: 17 })
  readonly missingUrlCount!: number;

  @TimeField({ description: 'When it came in' })
  readonly createdAt!: Date;

  @TimeField({ description: 'When it was last written' })
  readonly updatedAt!: Date;
}

/** The canonical text of an article. */
export class ArticleTextDto {
  @IdField({ description: 'The article' })
  readonly articleId!: string;

  @IntegerField({ description: 'Number of the revision', example: 1, min: 1 })
  readonly revision!: number;

  @TextField({
    description: 'SHA-256 of the text in UTF-8',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  })
  readonly sha256!: string;

  @TextField({
    description: 'What every offset counts in, as UTF-16 code units',
    example: 'Trade fell to $200 million in 2024.',
    max: 10 * 1024 * 1024,
  })
  readonly text!: string;
}
