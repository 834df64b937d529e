import { Clock } from '@app/application';
import { type ControlAnswer, DEFAULT_LINK_POLICY, isNetworkUp, isSuccess } from '@app/domain';
import { LinkChecker } from '@app/link-check';
import { Inject, Injectable } from '@nestjs/common';
import { CONTROL_URLS } from '../tokens';

/** Tells the failure of a page from one of our own network, by pages that are always there. */
@Injectable()
export class OwnNetwork {
  private answers: readonly ControlAnswer[] = [];
  private asking: Promise<void> | null = null;

  constructor(
    @Inject(CONTROL_URLS) private readonly controlUrls: readonly string[],
    private readonly checker: LinkChecker,
    private readonly clock: Clock,
  ) {}

  /** Whether none of the control URLs answers at this time; never where there are none. */
  async isDown(): Promise<boolean> {
    if (this.controlUrls.length === 0 || this.isUp()) return false;
    // However many pages fail at once, the control URLs are asked once.
    this.asking ??= this.ask().finally(() => {
      this.asking = null;
    });
    await this.asking;
    return !this.isUp();
  }

  private isUp(): boolean {
    return isNetworkUp(this.answers, this.clock.now(), DEFAULT_LINK_POLICY);
  }

  private async ask(): Promise<void> {
    this.answers = await Promise.all(
      this.controlUrls.map(async (url) => {
        const { verdict } = await this.checker.check(url);
        return { answeredAt: this.clock.now(), answered: isSuccess(verdict) };
      }),
    );
  }
}
