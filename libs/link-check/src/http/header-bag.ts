/** Response headers as they came: names in any case, values as bytes. */
export class HeaderBag {
  private readonly values = new Map<string, Buffer[]>();

  /** @param raw names and values in turn, as undici and node:http hand them over */
  constructor(raw: readonly (Buffer | string)[]) {
    for (let index = 0; index + 1 < raw.length; index += 2) {
      const name = String(raw[index]).toLowerCase();
      const part = raw[index + 1] ?? '';
      const value = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
      const before = this.values.get(name);
      if (before === undefined) this.values.set(name, [value]);
      else before.push(value);
    }
  }

  /** The first value, bytes as Latin-1 characters, trimmed; null when the header is absent. */
  first(name: string): string | null {
    return this.values.get(name)?.[0]?.toString('latin1').trim() ?? null;
  }

  /** Every value of the header, bytes as Latin-1 characters. */
  all(name: string): string[] {
    return (this.values.get(name) ?? []).map((value) => value.toString('latin1'));
  }

  /**
   * The first value as a URL reference. Bytes beyond ASCII are percent-encoded as they are, once, as browsers do:
   * decoding them first would destroy addresses that are not UTF-8.
   */
  reference(name: string): string | null {
    const value = this.values.get(name)?.[0];
    if (value === undefined) return null;
    let text = '';
    for (const byte of value) text += byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`;
    return text.trim();
  }
}
