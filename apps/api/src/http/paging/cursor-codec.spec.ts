import { CursorCodec } from './cursor-codec';

const codec = new CursorCodec('a secret of the desk');
const start = { list: 'claims', sort: 'recently_updated', after: ['2026-01-08 09:30:00.000001+00', 'é"\\'] };

const refused = expect.objectContaining({
  code: 'invalid_parameters',
  errors: [{ in: 'query', pointer: '#/cursor', detail: 'must be the nextCursor of an earlier page' }],
});

describe('CursorCodec', () => {
  it('reads what it wrote', () => {
    expect(codec.decode(codec.encode(start))).toEqual(start);
    expect(codec.decode(codec.encode({ ...start, after: [] }))).toEqual({ ...start, after: [] });
  });

  it('writes what can stand in a query as it is', () => {
    expect(codec.encode(start)).toMatch(/^[\w-]+$/);
  });

  it('refuses a cursor with any one bit changed', () => {
    const bytes = Buffer.from(codec.encode(start), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => codec.decode(changed.toString('base64url'))).toThrow(refused);
    }
  });

  it('refuses what is too short, cut short or made longer', () => {
    const cursor = codec.encode(start);
    for (const wrong of [
      '',
      'A',
      'x'.repeat(21),
      cursor.slice(0, 20),
      cursor.slice(0, -4),
      `${cursor}AAAA`,
      'not base64!',
    ]) {
      expect(() => codec.decode(wrong)).toThrow(refused);
    }
  });

  it('refuses the cursor of a desk with another secret', () => {
    expect(() => codec.decode(new CursorCodec('another secret').encode(start))).toThrow(refused);
  });
});
