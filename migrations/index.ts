import { InitialSchema1795392000000 } from './1795392000000-initial-schema';
import { RevisionsAndCorrections1795564800000 } from './1795564800000-revisions-and-corrections';
import { ArticleImportsAndLinkRecoveries1795565000000 } from './1795565000000-article-imports-and-link-recoveries';
import { SimilarClaims1795566000000 } from './1795566000000-similar-claims';
import { LinkChecksInBatches1795567000000 } from './1795567000000-link-checks-in-batches';
import { LinksOverTime1795567500000 } from './1795567500000-links-over-time';
import { ArchiveRequests1795568000000 } from './1795568000000-archive-requests';
import { KeptSources1795568500000 } from './1795568500000-kept-sources';
import { CommentsAndSavedViews1795569000000 } from './1795569000000-comments-and-saved-views';
import { ReviewWorkflow1795570000000 } from './1795570000000-review-workflow';
import { Statistics1795571000000 } from './1795571000000-statistics';
import { Sessions1795571500000 } from './1795571500000-sessions';
import { LiveEvents1795572000000 } from './1795572000000-live-events';
import { GivenUpMessages1795572500000 } from './1795572500000-given-up-messages';
import { Access1795574000000 } from './1795574000000-access';
import { HistoryHeads1795574500000 } from './1795574500000-history-heads';
import { Webhooks1795575000000 } from './1795575000000-webhooks';

/** Every migration, oldest first; listed rather than globbed, so that compiled and test runs see the same. */
export const MIGRATIONS = [
  InitialSchema1795392000000,
  RevisionsAndCorrections1795564800000,
  ArticleImportsAndLinkRecoveries1795565000000,
  SimilarClaims1795566000000,
  LinkChecksInBatches1795567000000,
  LinksOverTime1795567500000,
  ArchiveRequests1795568000000,
  KeptSources1795568500000,
  CommentsAndSavedViews1795569000000,
  ReviewWorkflow1795570000000,
  Statistics1795571000000,
  Sessions1795571500000,
  LiveEvents1795572000000,
  GivenUpMessages1795572500000,
  Access1795574000000,
  HistoryHeads1795574500000,
  Webhooks1795575000000,
];
