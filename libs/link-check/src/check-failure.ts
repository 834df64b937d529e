import { type FailureVerdict, type LinkReason } from './link-verdict';

/** A check that ends without a page to judge. */
export class CheckFailure extends Error {
  /** Not one of undici's own codes: for some of those its client would connect again by itself. */
  readonly code = 'LINK_CHECK_FAILURE';

  constructor(
    readonly verdict: FailureVerdict,
    readonly reason: LinkReason,
    options: { cause?: unknown; domainMissing?: boolean } = {},
  ) {
    super(reason, { cause: options.cause });
    this.name = 'CheckFailure';
    this.domainMissing = options.domainMissing ?? false;
  }

  /** Whether the registrable domain itself does not exist. */
  readonly domainMissing: boolean;

  /** Whether the same request may well succeed a second later. */
  get mayPass(): boolean {
    return this.verdict === 'transient';
  }
}
