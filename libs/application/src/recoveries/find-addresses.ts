import { type AddressMatch, type CitingSentence } from '@app/alignment';
import { type LinkRecoveryProposalRecord, newId } from '@app/database';
import { type Extraction } from '@app/extraction';
import { Injectable } from '@nestjs/common';
import { ReadArticle } from '../articles/read-article';
import { CompareTexts } from '../comparing/compare-texts';
import { type OwnSentence, sentencesOf, sentencesOfPage } from './citing-sentences';
import { type LossyArticle } from './lossy-article';

/** Finds the addresses that an article lost on a page that still has them. */
@Injectable()
export class FindAddresses {
  constructor(
    private readonly compareTexts: CompareTexts,
    private readonly readArticle: ReadArticle,
  ) {}

  /**
   * @param pageUrls every address under which the page is known; none of them is proposed
   * @throws DomainError `article_too_complex` or `desk_busy`
   */
  async run(
    recoveryId: string,
    article: LossyArticle,
    page: Extraction,
    pageUrls: readonly (string | null)[],
  ): Promise<readonly LinkRecoveryProposalRecord[]> {
    const own = [...pageUrls, article.article.sourceUrl, page.article.sourceUrl].flatMap((url) => url ?? []);
    const ours = sentencesOf(article, await this.sentencesIn(article));
    const theirs = sentencesOfPage(page, own);
    const matches = await this.compareTexts.matchAddresses(ours.map(bare), theirs);
    return matches.flatMap((match, ordinal) => proposalOf(match, ours, theirs, recoveryId, ordinal));
  }

  /** The text read again: what editors made of its sentences is no matter of the page's. */
  private async sentencesIn({ article: { language }, revision }: LossyArticle): Promise<Extraction['claims']> {
    return (await this.readArticle.again(revision.text, language)).claims;
  }
}

/** What a thread is given of a sentence. */
const bare = ({ text, citations }: CitingSentence): CitingSentence => ({ text, citations });

const proposalOf = (
  { ours: place, theirs: source, url, kind, similarity }: AddressMatch,
  ours: readonly OwnSentence[],
  theirs: readonly CitingSentence[],
  recoveryId: string,
  ordinal: number,
): LinkRecoveryProposalRecord | [] => {
  const sentence = ours[place.sentence];
  const citation = sentence?.cited[place.citation];
  const other = theirs[source.sentence];
  if (!sentence || !citation || !other) return [];
  return {
    id: newId(),
    recoveryId,
    ordinal,
    claimId: citation.claimId,
    citationId: citation.id,
    anchorText: citation.anchorText,
    url,
    matchKind: kind,
    similarity,
    ours: sentence.text,
    theirs: other.text,
    appliedAt: null,
    appliedById: null,
  };
};
