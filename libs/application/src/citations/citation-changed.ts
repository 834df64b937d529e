import { type CitationRecord } from '@app/database';
import { type ClaimEvent } from '../claims/claim-writer';

/** How a claim's history tells that one of its citations was changed. */
export const citationChanged = (
  { id, anchorText, url }: CitationRecord,
  now: Pick<CitationRecord, 'anchorText' | 'url'>,
  details: object = {},
): ClaimEvent => ({
  type: 'citation_changed',
  before: { citation: { id, anchorText, url } },
  after: { citation: { id, anchorText: now.anchorText, url: now.url }, ...details },
});
