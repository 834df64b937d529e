import { type Chain, type Head } from '@app/history';

type End = Pick<Head, 'events' | 'hash'>;

/** Heads that are known of each chain, from statements and from the database itself. */
export class KnownHeads {
  private readonly ends = new Map<string, End[]>();

  add(heads: readonly Head[]): void {
    for (const { chain, subject, events, hash } of heads) {
      const key = keyOf(chain, subject);
      const known = this.ends.get(key);
      if (known) known.push({ events, hash });
      else this.ends.set(key, [{ events, hash }]);
    }
  }

  /** Takes out what is known of a chain. */
  take(chain: Chain, subject: string): readonly End[] {
    const key = keyOf(chain, subject);
    const known = this.ends.get(key) ?? [];
    this.ends.delete(key);
    return known;
  }

  /** What nobody took: chains that are gone. */
  left(): readonly { readonly chain: Chain; readonly subject: string; readonly heads: readonly End[] }[] {
    return [...this.ends].map(([key, heads]) => {
      const space = key.indexOf(' ');
      return { chain: key.slice(0, space) as Chain, subject: key.slice(space + 1), heads };
    });
  }
}

const keyOf = (chain: Chain, subject: string): string => `${chain} ${subject}`;
