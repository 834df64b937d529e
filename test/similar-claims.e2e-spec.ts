import {
  ASKED_CLAIM,
  type AskedClaim,
  similaritySearch,
  statisticsOf,
} from '../libs/application/src/claims/similar/similarity-search';
import { act, claimsOf, submit } from './desk/claims';
import { bring } from './desk/review';
import { StoredRows } from './desk/stored-rows';
import { type Person, TestDesk } from './desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from './environment/queue-backends';

const NOBODYS = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';

/** Sentences that say nearly the same in other words. */
const REWORDED: readonly (readonly [language: string, one: string, other: string])[] = [
  [
    'English',
    'Venezuela holds the largest proven crude reserves in the world, about 303 billion barrels, according to the ministry.',
    'According to the ministry, Venezuela has 303 billion barrels of proven reserves, more than any other country.',
  ],
  [
    'English, other verbs and order',
    'Unemployment in Spain fell to 11.3 percent in the second quarter, the lowest rate since 2008.',
    'In the second quarter Spain’s unemployment dropped to 11.3 percent, its lowest since 2008.',
  ],
  [
    'English, with slips and without accents',
    'Delcy Rodríguez runs the country as its interim leader, the Élysée palace confirmed on Tuesday.',
    'Delcy Rodriguez runs the contry as its interim leader, the Elysee palace confirmd on Tuesday.',
  ],
  [
    'German',
    'Die Inflation in Deutschland ist im Oktober auf 2,3 Prozent gestiegen.',
    'Im Oktober stieg die Inflation in Deutschland auf 2,3 Prozent.',
  ],
  [
    'Spanish',
    'El desempleo en Portugal cayó al 6,1 por ciento en el tercer trimestre.',
    'En el tercer trimestre, el desempleo portugués cayó hasta el 6,1 por ciento.',
  ],
  [
    'Russian',
    'Россия экспортировала в Венесуэлу нефтепродукты на 200 миллионов долларов в 2024 году.',
    'В 2024 году экспорт нефтепродуктов из России в Венесуэлу составил 200 миллионов долларов.',
  ],
  [
    'Arabic',
    'بلغ حجم التجارة بين البلدين نحو 200 مليون دولار في عام 2024.',
    'في عام 2024 بلغت التجارة بين البلدين حوالي 200 مليون دولار.',
  ],
  [
    'Chinese',
    '委内瑞拉拥有世界上最大的已探明石油储量，约3030亿桶。',
    '据统计，委内瑞拉已探明石油储量约3030亿桶，居世界首位。',
  ],
  [
    'Japanese',
    'ベネズエラの原油埋蔵量は約303億バレルで世界最大である。',
    'ベネズエラは約303億バレルという世界最大の原油埋蔵量を持つ。',
  ],
  ['Korean', '스페인의 실업률은 2분기에 11.3퍼센트로 떨어졌다.', '2분기에 스페인의 실업률이 11.3퍼센트로 떨어졌다.'],
  [
    'Thai',
    'อัตราการว่างงานในสเปนลดลงเหลือ 11.3 เปอร์เซ็นต์ในไตรมาสที่สอง',
    'ในไตรมาสที่สอง อัตราการว่างงานในสเปนลดลงเหลือ 11.3 เปอร์เซ็นต์',
  ],
];

describe('claims that say nearly the same', () => {
  let desk: TestDesk;
  let viewer: Person;
  let reviewer: Person;
  let editor: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    viewer = await desk.person('viewer');
    reviewer = await desk.person('reviewer', 'Rita');
    editor = await desk.person('editor', 'Ed');
  });

  afterAll(() => desk.stop());

  /** The one claim of a new article that has this sentence alone. */
  const claimThatSays = async (sentence: string, title = 'Another article'): Promise<any> => {
    const [claim] = await claimsOf(editor, await submit(editor, `# ${title}\n\n${sentence.replaceAll('$', '\\$')}\n`));
    expect(claim.text).toBe(sentence);
    return claim;
  };

  const similarTo = async (claim: any, query = ''): Promise<readonly any[]> => {
    const { body } = await viewer.get(`/v1/claims/${claim.id}/similar${query}`).expect(200);
    return body.items;
  };

  const idsOf = (items: readonly any[]): readonly string[] => items.map(({ claim }) => claim.id);

  it('are found word for word in another article, and told with all it takes to judge them', async () => {
    const sentence = '“The pipeline to Burgas cost $40 million in 2019,” Boris Bondarev said on Friday.';
    const one = await claimThatSays(sentence);
    const other = await claimThatSays(sentence, 'A pipeline');
    expect(await similarTo(one)).toEqual([
      {
        score: 1,
        trigram: 1,
        fullText: 1,
        claim: {
          id: other.id,
          articleId: other.articleId,
          articleTitle: 'A pipeline',
          text: sentence,
          state: 'pending',
          verdict: null,
          attribution: other.attribution,
          createdAt: other.createdAt,
        },
        decision: null,
      },
    ]);
    expect(other.attribution).toMatchObject({ speaker: 'Boris Bondarev' });
  });

  it.each(REWORDED)('are found in other words: %s', async (_, sentence, reworded) => {
    const one = await claimThatSays(sentence);
    const other = await claimThatSays(reworded);
    for (const [asked, expected] of [
      [one, other],
      [other, one],
    ]) {
      const [first] = await similarTo(asked);
      expect(first).toMatchObject({ claim: { id: expected.id } });
      expect(first.score).toBeLessThan(1);
      expect(first.score).toBeGreaterThan(0.35);
      expect(first.score).toBeCloseTo((first.trigram + first.fullText) / 2);
    }
  });

  it('stand in the order of their likeness: what is said of another country comes after the same in other words', async () => {
    const asked = await claimThatSays(
      'Exports of Norway fell by 7.4 percent in the first quarter, the worst since 2009.',
    );
    const form = await claimThatSays(
      'Exports of Turkey fell by 2.8 percent in the third quarter, the worst since 2016.',
    );
    const same = await claimThatSays(
      'Norway’s exports dropped by 7.4 percent in the first quarter, their worst since 2009.',
    );
    const found = await similarTo(asked);
    expect(idsOf(found).slice(0, 2)).toEqual([same.id, form.id]);
    expect(found[0].score).toBeGreaterThan(found[1].score);
  });

  it('are not made up: sentences of one article that have nothing to do with each other are never among them', async () => {
    const articles = [
      'The orchestra of Tbilisi played in a tent after its hall had burned down. Nobody was hurt when lightning struck the mast. ' +
        'A ferry leaves the island at noon and returns by night.',
      'Dentists in Oslo earn more than pilots. The mayor opened a school for 300 children. Wolves were seen near the reservoir. ' +
        'It was not the first time that the court had been asked.',
      '乐团在帐篷里演出。渡轮中午离开岛屿。市长为三百名儿童开办了一所学校。',
      'Оркестр играл в палатке. Паром уходит с острова в полдень. Волков видели у водохранилища.',
    ];
    const claims: any[] = [];
    for (const article of articles) claims.push(...(await claimsOf(editor, await submit(editor, article))));
    expect(claims.length).toBeGreaterThan(10);
    for (const claim of claims) expect([claim.text, await similarTo(claim)]).toEqual([claim.text, []]);
  });

  it('are told with what was decided, and whether that is under recheck by now', async () => {
    const sentence = 'The bridge of Kerch was closed to lorries for nine days in August 2023.';
    const asked = await claimThatSays(sentence);
    const decided = await claimThatSays(`${sentence.slice(0, -1)}, officials said.`);
    const people = { reviewer, editor };
    await bring(people, decided.id, 'verified');
    const whenVerified = (await similarTo(asked))[0];
    expect(whenVerified).toMatchObject({
      claim: { id: decided.id, state: 'verified', verdict: 'verified' },
      decision: {
        sequence: 1,
        verdict: 'verified',
        attributionVerdict: null,
        rationale: 'As the office says.',
        proposer: { name: 'Rita' },
        approver: { name: 'Ed' },
        decidedAt: expect.stringMatching(/Z$/),
        underRecheck: false,
      },
    });
    expect((await viewer.get(`/v1/claims/${decided.id}`)).body.decision).toEqual(whenVerified.decision);

    await act(editor, decided.id, { action: 'reopen', reasonCode: 'complaint', note: 'The ministry wrote.' });
    expect((await similarTo(asked))[0]).toMatchObject({
      claim: { state: 'in_review', verdict: null },
      decision: { sequence: 1, verdict: 'verified', underRecheck: true },
    });

    await act(editor, decided.id, { action: 'release' });
    await bring(people, decided.id, 'disputed');
    expect((await similarTo(asked))[0]).toMatchObject({
      claim: { state: 'disputed', verdict: 'disputed' },
      decision: { sequence: 2, verdict: 'disputed', whatIsWrong: 'The month.', underRecheck: false },
    });
  });

  it('are never the claim itself, nor one that was withdrawn, until that is reopened', async () => {
    const sentence = 'A tanker named Marinera changed its flag three times in the North Atlantic.';
    const asked = await claimThatSays(sentence);
    const withdrawn = await claimThatSays(sentence);
    const left = await claimThatSays(sentence);
    await bring({ reviewer, editor }, withdrawn.id, 'withdrawn');
    expect(idsOf(await similarTo(asked))).toEqual([left.id]);
    expect(idsOf(await similarTo(withdrawn))).toEqual([left.id, asked.id]);
    await act(editor, withdrawn.id, { action: 'reopen', reasonCode: 'error_found', note: 'It is another tanker.' });
    expect(idsOf(await similarTo(asked))).toEqual([left.id, withdrawn.id]);
  });

  it('follow the words of a claim when these are edited', async () => {
    const sentence = 'The glacier above Bondo lost eleven metres of ice last summer.';
    const asked = await claimThatSays(sentence);
    const edited = await claimThatSays('Seven goats were stolen from a monastery.');
    expect(await similarTo(asked)).toEqual([]);
    await editor.patch(`/v1/claims/${edited.id}`, { text: sentence }).set('If-Match', '"1"').expect(200);
    expect(idsOf(await similarTo(asked))).toEqual([edited.id]);
    await editor.patch(`/v1/claims/${edited.id}`, { text: 'Six goats were.' }).set('If-Match', '"2"').expect(200);
    expect(await similarTo(asked)).toEqual([]);
  });

  describe('of which there are many', () => {
    const sentence = 'The spokesman of Harbour Institute did not immediately respond to a request for comment.';
    let asked: any;
    let verified: any;
    let copies: readonly string[];

    beforeAll(async () => {
      asked = await claimThatSays(sentence);
      verified = await claimThatSays(sentence);
      await bring({ reviewer, editor }, verified.id, 'verified');
      const article = Array.from({ length: 60 }, () => `- ${sentence}`).join('\n');
      copies = (await claimsOf(editor, await submit(editor, article))).map(({ id }) => id);
      expect(copies).toHaveLength(60);
    });

    it('are told in tens, decided ones first and then the newest, unless the request says otherwise', async () => {
      const newestFirst = [...copies].sort().reverse();
      expect(idsOf(await similarTo(asked))).toEqual([verified.id, ...newestFirst.slice(0, 9)]);
      expect(idsOf(await similarTo(asked, '?limit=1'))).toEqual([verified.id]);
      expect(await similarTo(asked, '?limit=50')).toHaveLength(50);
    });

    it('are told only as far as they have been decided, if that is wished', async () => {
      expect(idsOf(await similarTo(asked, '?decided=true'))).toEqual([verified.id]);
      expect(await similarTo(asked, '?decided=false')).toHaveLength(10);
      await act(editor, verified.id, { action: 'reopen', reasonCode: 'complaint', note: 'They did respond.' });
      expect(idsOf(await similarTo(asked, '?decided=true'))).toEqual([verified.id]);
    });
  });

  it('are told with what was decided although hundreds say the same, and were there before', async () => {
    const sentence = 'The ministry of fisheries declined to say how many licences it had sold.';
    await submit(editor, Array.from({ length: 400 }, () => `- ${sentence}`).join('\n'));
    const asked = await claimThatSays(sentence);
    const verified = await claimThatSays(sentence);
    await bring({ reviewer, editor }, verified.id, 'verified');
    const found = await similarTo(asked);
    expect(found).toHaveLength(10);
    expect(found[0]).toMatchObject({ claim: { id: verified.id }, decision: { verdict: 'verified' } });
    expect(idsOf(await similarTo(asked, '?decided=true'))).toEqual([verified.id]);
  });

  it('are told as far as they are alike enough', async () => {
    const asked = await claimThatSays('The reactor at Belene was to deliver 1,000 megawatts from 2016 on.');
    const other = await claimThatSays('From 2016 on, a second reactor at Belene was to deliver 1,000 megawatts more.');
    const [{ score }] = (await similarTo(asked)) as [any];
    expect(idsOf(await similarTo(asked, `?minScore=${(score - 0.001).toFixed(3)}`))).toEqual([other.id]);
    expect(await similarTo(asked, `?minScore=${(score + 0.001).toFixed(3)}`)).toEqual([]);
    expect(await similarTo(asked, '?minScore=1')).toEqual([]);
    const all = await similarTo(asked, '?minScore=0&limit=50');
    expect(all[0].claim.id).toBe(other.id);
  });

  it.each([
    ['nothing but punctuation', '—'],
    ['one letter', 'X'],
    ['a Chinese character', '是'],
    ['one word', 'Yes.'],
    ['stop words', 'It was not that they are to be in it, and it is to be as it was.'],
    ['a word of 9,000 letters', 'x'.repeat(9_000)],
    ['9,000 Chinese characters', '委内瑞拉石油储量'.repeat(1_100)],
    ['9,000 letters in words', 'Trade of port '.repeat(640)],
    ['what SQL and LIKE take for their own', `100% of_"'\\ & | ! ( ) <-> :* 'a' \\' -- ; NULL`],
    ['characters of all kinds', '𝔄𝔅 ﷺ ½ ² Ⅷ ﬁ ａ１ 👩‍👩‍👧 \u0301\u0301 ক্ষ 한글 קָמָץ'],
  ])('of %s are found if they are the same, and nothing breaks', async (_, text) => {
    const [one, other] = await claimsOf(editor, await submit(editor, 'A hare crossed. Nine owls slept.'));
    for (const { id } of [one, other]) {
      await editor.patch(`/v1/claims/${id}`, { text }).set('If-Match', '"1"').expect(200);
    }
    const found = await similarTo(one);
    if (text === '—') expect(found).toEqual([]);
    else expect(found[0]).toMatchObject({ score: 1, claim: { id: other.id, text } });
  });

  describe('asked for wrongly', () => {
    let claimId: string;

    beforeAll(async () => {
      claimId = (await claimThatSays('The lighthouse of Shabla is the oldest on this coast.')).id;
    });

    it.each([
      ['limit=0', 'limit', 'must be at least 1'],
      ['limit=51', 'limit', 'must be at most 50'],
      ['limit=2.5', 'limit', 'must be a whole number'],
      ['limit=ten', 'limit', 'must be a whole number'],
      ['limit=', 'limit', 'must be a whole number'],
      ['limit=1&limit=2', 'limit', 'must be a whole number'],
      ['minScore=1.01', 'minScore', 'must be at most 1'],
      ['minScore=-0.1', 'minScore', 'must be a number'],
      ['minScore=high', 'minScore', 'must be a number'],
      ['minScore=1e-3', 'minScore', 'must be a number'],
      ['minScore=NaN', 'minScore', 'must be a number'],
      ['decided=1', 'decided', 'must be true or false'],
      ['decided=', 'decided', 'must be true or false'],
      ['cursor=abc', 'cursor', 'is not known here'],
    ])('%s is told as a problem', async (query, field, detail) => {
      const { body } = await viewer.get(`/v1/claims/${claimId}/similar?${query}`).expect(400);
      expect(body).toMatchObject({
        code: 'invalid_parameters',
        errors: [{ in: 'query', pointer: `#/${field}`, detail }],
      });
    });

    it('for a claim that is not there, or an id that is none', async () => {
      const { body: missing } = await viewer.get(`/v1/claims/${NOBODYS}/similar`).expect(404);
      expect(missing).toMatchObject({ code: 'not_found', detail: 'There is no such claim.' });
      const { body: malformed } = await viewer.get('/v1/claims/17/similar').expect(400);
      expect(malformed).toMatchObject({ code: 'invalid_parameters', errors: [{ in: 'path', pointer: '#/claimId' }] });
    });
  });
});

describe('the search for them among tens of thousands of claims', () => {
  /** Beside what is made up below: claims that a search could be slow on. */
  const PLANTED = {
    'rare words': 'Orinoco pipeline of Maracaibo nuduli ketormo hiskunnu since 2024',
    'the commonest words only': 'bababa babake babali bababa bababa babake babamo babanu bababa babake',
    'one of the commonest words': 'bababa',
    'one letter': 'b',
    'Chinese, of which nothing else is here': '委内瑞拉拥有世界上最大的已探明石油储量',
    'a thousand words': Array.from({ length: 1_000 }, (_, index) => (index * 7_919).toString(36)).join(' '),
  };

  /** Copies of a claim but for their words, of three syllables, the first by far the most common, as words of a language are. */
  const MANY_CLAIMS = `
    INSERT INTO claims SELECT copy.* FROM (
      SELECT number, text FROM unnest($1::text[]) WITH ORDINALITY AS planted (text, number)
      UNION ALL
      SELECT number, (
        SELECT string_agg(syllables[1 + word / 400] || syllables[1 + word / 20 % 20] || syllables[1 + word % 20], ' ')
        FROM (SELECT floor(8000 * power(random(), 3))::integer AS word FROM generate_series(1, 8 + number % 17)) AS drawn
      )
      FROM generate_series(1, 30000) AS number,
        (SELECT '{ba,ke,li,mo,nu,pra,ste,rin,tor,du,fal,gem,his,jo,kun,lar,mel,nis,ock,pul}'::text[] AS syllables) AS given
    ) AS made, claims AS claim, jsonb_populate_record(claim,
      jsonb_build_object('id', gen_random_uuid(), 'ordinal', number, 'text', made.text)) AS copy
    WHERE claim.ordinal = 0`;

  const MANY_DECISIONS = `
    INSERT INTO decisions (id, claim_id, sequence, verdict, rationale, claim_text, evidence, content_sha256, policy, proposer_id,
        procedure, correction_sequence, decided_at)
    SELECT gen_random_uuid(), claims.id, 1, 'verified', 'As the office says.', text, '[]', sha256(''), 'single', actors.id, 'single', 0, now()
    FROM claims, actors WHERE actors.kind = 'system' AND ordinal % 2 = 0`;

  let desk: TestDesk;
  let rows: StoredRows;
  let viewer: Person;

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    rows = await new StoredRows(desk).connect();
    viewer = await desk.person('viewer');
    await submit(await desk.person('editor'));
    const indexes = await rows.query(
      "SELECT indexname, indexdef FROM pg_indexes WHERE indexname ~ '_text_(trigrams|words)$'",
    );
    // To file them afterwards takes a fraction of the time.
    for (const { indexname } of indexes) await rows.query(`DROP INDEX ${indexname}`);
    await rows.query('SELECT setseed(0.5)');
    await rows.query(MANY_CLAIMS, [Object.values(PLANTED)]);
    await rows.query(MANY_DECISIONS);
    for (const { indexdef } of indexes) await rows.query(indexdef);
    await rows.query('ANALYZE');
  }, 120_000);

  afterAll(async () => {
    await rows.end();
    await desk.stop();
  });

  /** How PostgreSQL goes about the very search that the desk makes: each node of its plan that reads a table or an index. */
  const readsFor = async (claimId: string, decidedOnly: boolean): Promise<readonly string[]> => {
    const [asked] = (await rows.query(ASKED_CLAIM, [claimId])) as readonly [AskedClaim];
    const { sql, parameters } = similaritySearch(asked, statisticsOf(asked), decidedOnly);
    const [{ 'QUERY PLAN': plans }] = (await rows.query(`EXPLAIN (FORMAT JSON) ${sql}`, parameters)) as readonly [any];
    const nodesOf = (node: any): readonly any[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
    return nodesOf(plans[0].Plan)
      .filter((node) => 'Relation Name' in node || 'Index Name' in node)
      .map((node) => `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name']}`)
      .sort();
  };

  const DECIDED_BY_INDEX = [
    'Bitmap Heap Scan decisions',
    'Bitmap Heap Scan decisions',
    'Bitmap Index Scan ix_decisions_text_trigrams',
    'Bitmap Index Scan ix_decisions_text_words',
    'Index Scan pk_claims',
    'Index Scan pk_claims',
  ];
  const ALL_BY_INDEX = [
    ...DECIDED_BY_INDEX,
    'Bitmap Heap Scan claims',
    'Bitmap Heap Scan claims',
    'Bitmap Index Scan ix_claims_text_trigrams',
    'Bitmap Index Scan ix_claims_text_words',
    'Index Only Scan uq_decisions_sequence',
    'Index Only Scan uq_decisions_sequence',
  ].sort();

  const idOf = async (text: string): Promise<string> => {
    const [{ id }] = (await rows.query('SELECT id FROM claims WHERE text = $1', [text])) as readonly [any];
    return id;
  };

  it.each(Object.entries(PLANTED))('reads indexes and never a whole table: %s', async (_, text) => {
    const id = await idOf(text);
    expect(await readsFor(id, false)).toEqual(ALL_BY_INDEX);
    expect(await readsFor(id, true)).toEqual(DECIDED_BY_INDEX);
  });

  it('reads indexes and never a whole table: any of them', async () => {
    for (const { id } of await rows.query('SELECT id FROM claims WHERE ordinal % 1500 = 7')) {
      expect(await readsFor(id, false)).toEqual(ALL_BY_INDEX);
    }
  });

  it('would be seen to read the whole table, if it did', async () => {
    const id = await idOf(PLANTED['rare words']);
    await rows.query('SET enable_bitmapscan = off');
    expect(await readsFor(id, false)).toEqual(expect.arrayContaining(['Seq Scan claims', 'Seq Scan claims']));
    await rows.query('RESET enable_bitmapscan');
  });

  it('finds each copy in another order, and with slips', async () => {
    const originals = await rows.query('SELECT id, text FROM claims WHERE ordinal % 1500 = 8 ORDER BY ordinal');
    expect(originals.length).toBeGreaterThan(15);
    for (const { id, text } of originals) {
      const words: readonly string[] = text.split(' ');
      const turned = [...words.slice(5), ...words.slice(0, 4)].join(' ');
      const slips = text.replace(/[aeiou](?=\w* \w* \w*$)/, '').slice(0, -1);
      for (const changed of [turned, slips]) {
        const [asked] = await rows.query(
          `INSERT INTO claims SELECT copy.* FROM claims AS claim, jsonb_populate_record(claim, jsonb_build_object(
             'id', gen_random_uuid(), 'text', $1::text, 'ordinal', (SELECT max(ordinal) + 1 FROM claims))) AS copy
           WHERE claim.ordinal = 0 RETURNING id`,
          [changed],
        );
        const { body } = await viewer.get(`/v1/claims/${asked.id}/similar`).expect(200);
        expect([changed, body.items[0]?.claim.id]).toEqual([changed, id]);
      }
    }
  });

  it('finds the one decision among thousands of copies that nobody decided', async () => {
    const text = 'The ferry Zorvalka brought 4127 tonnes of quince to Bralwick harbour in one night.';
    await rows.query(
      `INSERT INTO claims SELECT copy.* FROM generate_series(50001, 52500) AS number, claims AS claim,
         jsonb_populate_record(claim, jsonb_build_object('id', gen_random_uuid(), 'ordinal', number, 'text', $1::text)) AS copy
       WHERE claim.ordinal = 0`,
      [text],
    );
    const [asked, decided] = await rows.query('SELECT id FROM claims WHERE ordinal IN (50001, 52500) ORDER BY ordinal');
    await rows.query(
      `INSERT INTO decisions (id, claim_id, sequence, verdict, rationale, claim_text, evidence, content_sha256, policy,
         proposer_id, procedure, correction_sequence, decided_at)
       SELECT gen_random_uuid(), $1, 1, 'disputed', 'It was 412.', $2, '[]', sha256(''), 'single', id, 'single', 0, now()
       FROM actors LIMIT 1`,
      [decided?.id, text],
    );
    const { body } = await viewer.get(`/v1/claims/${asked?.id}/similar`).expect(200);
    expect(body.items[0]).toMatchObject({ claim: { id: decided?.id }, decision: { verdict: 'disputed' } });
  });
});
