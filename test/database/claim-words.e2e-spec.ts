import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../environment/database';

const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщъыьэюя';
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';

describe('the words of a claim, as a search reads them', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const wordsOf = async (claim: string): Promise<string> => {
    const { rows } = await client.query<{ words: string }>('SELECT claim_words($1) AS words', [claim]);
    return rows[0]?.words ?? '';
  };

  it.each([
    ['Trade FELL to $200 million -- in 2024!', 'trade fell to 200 million in 2024'],
    ['“Neocolonial threats”, he said… it’s the Kremlin’s', 'neocolonial threats he said it s the kremlin s'],
    ['3.5 percent of 1,000,000, then 12.03.2024.', '35 percent of 1000000 then 12032024'],
    ['3,5 Prozent von 1.000.000', '35 prozent von 1000000'],
    ['Nicolás, Rodríguez, ÉCOLE, naïve, São Paulo, Tiếng Việt', 'nicolas rodriguez ecole naive sao paulo tieng viet'],
    ['ＦＵＬＬ　width　１２３, ﬁne', 'full width 123 fine'],
    ['a\u00a0b\u2009c\u2014d\u3000e', 'a b c d e'],
    ['100% of_"\'\\ & | ! <-> :*', '100 of'],
    ['—', ''],
    ['', ''],
    ['  \n ', ''],
  ])('of %j are %j', async (claim, words) => {
    expect(await wordsOf(claim)).toBe(words);
  });

  it.each([
    ['Россия экспортировала нефтепродукты.', 'РОССИЯ, экспортировала «нефтепродукты»'],
    ['Ёлка', 'елка'],
    ['Ελλάδα', 'ΕΛΛΆΔΑ'],
    ['委内瑞拉，石油', '委内瑞拉。石油！'],
    ['ガギグ', 'ｶﾞｷﾞｸﾞ'],
    ['한국어', '\u1112\u1161\u11ab\u1100\u116e\u11a8\u110b\u1165'],
  ])('of %j and %j are the same', async (one, other) => {
    expect(await wordsOf(one)).toBe(await wordsOf(other));
  });

  it.each([
    ['Cyrillic', CYRILLIC],
    ['Greek', GREEK],
    ['Hebrew', HEBREW],
  ])('tell the letters of the %s alphabet from each other, each by one', async (_, alphabet) => {
    const words = await wordsOf(alphabet);
    expect(words).toMatch(/^[a-z0-9]+$/);
    expect(words).toHaveLength(alphabet.length);
    expect(new Set(words).size).toBe(alphabet.length);
  });

  it.each([
    ['Chinese', '委内瑞拉'],
    ['Japanese', 'ベネズエラ'],
    ['Thai', 'กรุงเทพ'],
  ])('are any two characters that follow each other in %s, apart from figures and other letters', async (_, text) => {
    const signs: string[] = [];
    for (const character of text) signs.push((await wordsOf(character)).split(' ')[0] ?? '');
    const pairs = [...signs, ''].map((sign, place) => `${signs[place - 1] ?? ''}${sign}`).join(' ');
    expect(await wordsOf(text)).toBe(pairs);
    expect(await wordsOf(`${text}2024abc${text}`)).toBe(`${pairs} 2024abc ${pairs}`);
  });

  it('are of the first thousand characters, whatever these are', async () => {
    expect(await wordsOf('a'.repeat(5_000))).toBe('a'.repeat(1_000));
    expect(await wordsOf(`${'委'.repeat(1_000)}x`)).not.toContain('x');
    expect((await wordsOf('ﷺ'.repeat(5_000))).length).toBeLessThan(50_000);
  });

  it('are in ASCII, and as good as the claim to tell it by, in the eyes of pg_trgm and of the full-text parser', async () => {
    const claim = '委内瑞拉拥有世界上最大的已探明石油储量';
    const { rows } = await client.query(
      `SELECT cardinality(show_trgm($1)) AS "ofClaim", cardinality(show_trgm(claim_words($1))) AS "ofWords",
         length(to_tsvector('simple', claim_words($1))) AS words`,
      [claim],
    );
    expect(rows[0].ofWords).toBeGreaterThan(2 * claim.length);
    expect(rows[0].words).toBe(claim.length + 1);
  });
});
