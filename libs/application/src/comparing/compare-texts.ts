import {
  type AddressMatch,
  type AnchoredText,
  AlignmentError,
  AlignmentThread,
  type CitingSentence,
  type Reanchoring,
  type SplitText,
} from '@app/alignment';
import { DomainError } from '@app/domain';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

/** Compares texts on a thread of its own within limits, and turns what is too much into words for the texts' sender. */
@Injectable()
export class CompareTexts implements OnApplicationShutdown {
  constructor(private readonly thread: AlignmentThread) {}

  /** As `reanchor` of the alignment library. @throws DomainError `article_too_complex` or `desk_busy` */
  async reanchor(before: AnchoredText, after: SplitText): Promise<Reanchoring> {
    return explained(this.thread.reanchor(before, after));
  }

  /** As `matchAddresses` of the alignment library. @throws DomainError `article_too_complex` or `desk_busy` */
  async matchAddresses(
    ours: readonly CitingSentence[],
    theirs: readonly CitingSentence[],
  ): Promise<readonly AddressMatch[]> {
    return explained(this.thread.matchAddresses(ours, theirs));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread.close();
  }
}

const explained = async <Result>(comparison: Promise<Result>): Promise<Result> => {
  try {
    return await comparison;
  } catch (error) {
    if (!(error instanceof AlignmentError)) throw error;
    throw new DomainError(error.code === 'busy' ? 'desk_busy' : 'article_too_complex', error.message, { cause: error });
  }
};
