/** Response headers by lower-cased name, as undici and node:http parse them. */
export type ParsedHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Response headers. */
export class HeaderBag {
  /**
   * @param parsed the headers by name
   * @param raw names and values in turn, as they came
   */
  constructor(
    private readonly parsed: ParsedHeaders,
    private readonly raw: readonly (Buffer | string)[],
  ) {}

  /** The first value, trimmed; null when the header is absent. */
  first(name: string): string | null {
    const value = this.parsed[name];
    return (typeof value === 'string' ? value : value?.[0])?.trim() ?? null;
  }

  /** Every value of the header. */
  all(name: string): string[] {
    const value = this.parsed[name];
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
  }

  /** Names and values, as they came; bytes beyond ASCII as Latin-1 (RFC 9110, section 5.5). */
  entries(): (readonly [string, string])[] {
    const text = (part: Buffer | string | undefined): string =>
      typeof part === 'string' ? part : (part?.toString('latin1') ?? '');
    return this.raw.flatMap((name, index) =>
      index % 2 === 0 ? [[text(name), text(this.raw[index + 1])] as const] : [],
    );
  }

  /**
   * The first value as a URL reference. Bytes beyond ASCII are percent-encoded as they are, once, as browsers do:
   * decoding them first would destroy addresses that are not UTF-8.
   */
  reference(name: string): string | null {
    const at = this.raw.findIndex((part, index) => index % 2 === 0 && String(part).toLowerCase() === name);
    const value = this.raw[at + 1];
    if (at < 0 || value === undefined) return null;
    let text = '';
    for (const byte of typeof value === 'string' ? Buffer.from(value, 'latin1') : value) {
      text += byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`;
    }
    return text.trim();
  }
}
