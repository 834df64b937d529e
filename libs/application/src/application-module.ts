import { ExtractionPool } from '@app/extraction';
import { type DynamicModule, Module } from '@nestjs/common';
import { AuthenticateQuery } from './access/authenticate.query';
import { CreateApiKey } from './access/create-api-key';
import { CreateFirstAdmin } from './access/create-first-admin';
import { KeyHasher, SECRET_KEY } from './access/key-hasher';
import { ListApiKeysQuery } from './access/list-api-keys.query';
import { RevokeApiKey } from './access/revoke-api-key';
import { ListArticlesQuery } from './articles/list-articles.query';
import { ReadArticle } from './articles/read-article';
import { SubmitArticle } from './articles/submit-article';
import { AddCitation } from './citations/add-citation';
import { ChangeCitation } from './citations/change-citation';
import { RemoveCitation } from './citations/remove-citation';
import { ClaimHistoryQuery } from './claims/claim-history.query';
import { ClaimTransitionsQuery } from './claims/claim-transitions.query';
import { ClaimWriter } from './claims/claim-writer';
import { EditClaim } from './claims/edit-claim';
import { GatherReviewFacts } from './claims/gather-review-facts';
import { ListClaimsQuery } from './claims/list-claims.query';
import { TransitionClaim } from './claims/transition-claim';
import { Clock } from './clock';
import { AddEvidence } from './evidence/add-evidence';
import { RemoveEvidence } from './evidence/remove-evidence';
import { ForgetDoneMessages } from './outbox/forget-done-messages';
import { LinkRegistry } from './links/link-registry';
import { LinkToCheckQuery } from './links/link-to-check.query';
import { ListLinkChecksQuery } from './links/list-link-checks.query';
import { ListLinksQuery } from './links/list-links.query';
import { RecordLinkCheck } from './links/record-link-check';
import { RequestLinkCheck } from './links/request-link-check';
import { ScheduleDueLinkChecks } from './links/schedule-due-link-checks';
import { OutboxBacklogQuery } from './outbox/outbox-backlog.query';
import { OverviewQuery } from './statistics/overview.query';

const PARTS = [Clock, KeyHasher, ClaimWriter, GatherReviewFacts, LinkRegistry, ReadArticle];

const VERBS = [
  AddCitation,
  AddEvidence,
  ChangeCitation,
  CreateApiKey,
  CreateFirstAdmin,
  EditClaim,
  ForgetDoneMessages,
  RecordLinkCheck,
  RemoveCitation,
  RemoveEvidence,
  RequestLinkCheck,
  RevokeApiKey,
  ScheduleDueLinkChecks,
  SubmitArticle,
  TransitionClaim,
];

const QUERIES = [
  AuthenticateQuery,
  ClaimHistoryQuery,
  ClaimTransitionsQuery,
  LinkToCheckQuery,
  ListApiKeysQuery,
  ListArticlesQuery,
  ListClaimsQuery,
  ListLinkChecksQuery,
  ListLinksQuery,
  OutboxBacklogQuery,
  OverviewQuery,
];

/** Everything the desk can do and tell; needs `DatabaseModule` and `JobsModule` beside it. */
@Module({})
export class ApplicationModule {
  /** @param secretKey hashes API keys; the same on every process of one desk */
  static with(secretKey: string): DynamicModule {
    return {
      module: ApplicationModule,
      providers: [
        { provide: SECRET_KEY, useValue: secretKey },
        { provide: ExtractionPool, useFactory: () => new ExtractionPool() },
        ...PARTS,
        ...VERBS,
        ...QUERIES,
      ],
      exports: [Clock, ...VERBS, ...QUERIES],
    };
  }
}
