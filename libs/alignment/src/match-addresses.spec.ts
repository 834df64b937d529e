import fc from 'fast-check';
import { article, citing, withoutAddresses } from '../test/article';
import { type AddressMatch, type CitingSentence } from './contract';
import { matchAddresses } from './match-addresses';

const OTHER = 'The committee meets again when the snow has melted on the northern slopes.';

/** The address found for each of our citations, null where it stays open, in the order of the text. */
function found(ours: readonly string[], theirs: readonly string[]): (string | null)[] {
  const sentences = ours.map(citing);
  return addresses(sentences, matchAddresses(sentences, theirs.map(citing)));
}

function addresses(ours: readonly CitingSentence[], matches: readonly AddressMatch[]): (string | null)[] {
  return ours.flatMap(({ citations }, sentence) =>
    citations.flatMap(({ url }, citation) => {
      if (url !== null) return [];
      const match = matches.find((one) => one.ours.sentence === sentence && one.ours.citation === citation);
      return match === undefined ? null : match.url.replace('https://news.example/', '');
    }),
  );
}

describe('the addresses of an article that lost them all', () => {
  it('are all found in an unchanged copy', () => {
    const theirs = article();
    const matches = matchAddresses(theirs.map(withoutAddresses), theirs);
    expect(matches).toHaveLength(17);
    for (const { ours, theirs: from, url, kind, similarity } of matches) {
      expect(from).toEqual(ours);
      expect(url).toBe(theirs[ours.sentence]?.citations[ours.citation]?.url);
      expect([kind, similarity]).toEqual(['exact', 1]);
    }
  });

  it('are found or left open, and never wrong, where three sentences were edited and two swapped', () => {
    const theirs = article();
    const edits: readonly (readonly [number, string])[] = [
      [5, 'The ministry of the interior [opened](#) an inquiry but has not yet named anyone it holds responsible.'],
      [
        18,
        'Alpenstrom [told](#) investors last week that it expects costs of about 95 million euros from the accident.',
      ],
      [36, 'Dusil also [said](#) the dam could be made safe, and [said](#) the village could not.'],
    ];
    const ours = theirs.map(withoutAddresses);
    for (const [place, markdown] of edits) ours[place] = citing(markdown);
    const moved = ours.splice(24, 1);
    ours.splice(11, 0, ...moved);
    const right = theirs.flatMap(({ citations }) => citations.map(({ url }) => url));
    const matches = matchAddresses(ours, theirs);
    for (const match of matches) {
      expect(match.url).toBe(theirs[match.theirs.sentence]?.citations[match.theirs.citation]?.url);
      const anchor = ours[match.ours.sentence]?.citations[match.ours.citation]?.anchorText;
      expect(anchor).toBe(theirs[match.theirs.sentence]?.citations[match.theirs.citation]?.anchorText);
    }
    // Only the sentence in which a figure was changed is open.
    expect(new Set(matches.map(({ url }) => url))).toEqual(
      new Set(right.filter((url) => url?.endsWith('velm/alpenstrom') !== true)),
    );
    expect(matches).toHaveLength(16);
  });

  it('tell how their sentences match', () => {
    const theirs = ['The mayor [said](a) the bridge - closed in May - will stay closed to all lorries.'];
    const kinds = (markdown: string): string[] =>
      matchAddresses([citing(markdown)], theirs.map(citing)).map(({ kind }) => kind);
    expect(kinds('The mayor [said](#) the bridge - closed in May - will stay closed to all lorries.')).toEqual([
      'exact',
    ]);
    expect(kinds('The mayor [said](#) the bridge — closed in May — will stay closed to all lorries.')).toEqual([
      'normalised',
    ]);
    expect(kinds('The mayor [said](#) the old bridge, closed in May, will stay closed to all lorries.')).toEqual([
      'fuzzy',
    ]);
  });
});

describe('anchors of the same words in one sentence', () => {
  it('are told apart by their order where both sides have as many', () => {
    expect(
      found(
        ['Novak [said](#) the dam was safe, and Trnka [said](#) the gates were not.'],
        ['Novak [said](novak) the dam was safe, and Trnka [said](trnka) the gates were not.'],
      ),
    ).toEqual(['novak', 'trnka']);
  });

  it.each([
    [
      'one of ours has none',
      'Novak [said](#) the dam was safe, and Trnka said the gates were not.',
      'Novak [said](novak) the dam was safe, and Trnka [said](trnka) the gates were not.',
    ],
    [
      'they have one less',
      'Novak [said](#) the dam was safe, and Trnka [said](#) the gates were not.',
      'Novak [said](novak) the dam was safe, and Trnka said the gates were not.',
    ],
    [
      'each has another',
      'Novak [said](#) the dam was safe, and Trnka said the gates were not.',
      'Novak said the dam was safe, and Trnka [said](trnka) the gates were not.',
    ],
  ])('stay open where %s', (_, ours, theirs) => {
    expect(found([ours], [theirs]).every((url) => url === null)).toBe(true);
  });
});

describe('an address stays open', () => {
  const SENTENCE = 'The weather service [warned](#) the villages below the dam of a flood two days before.';

  it.each([
    [
      'the anchor is other words',
      'The weather [service](a) warned the villages below the dam of a flood two days before.',
    ],
    [
      'the anchor is more words',
      'The weather [service warned](a) the villages below the dam of a flood two days before.',
    ],
    ['it is a bare fragment', SENTENCE.replace('(#)', '(x)')],
    ['a figure differs', 'The weather service [warned](a) the villages below the dam of a flood three days before.'],
    ['a name is added', 'The weather service [warned](a) the villages below the Velm dam of a flood two days before.'],
    ['it is denied', 'The weather service never [warned](a) the villages below the dam of a flood two days before.'],
    ['it is half of a sentence', 'The weather service [warned](a) the villages.'],
    ['theirs is lost too', 'The weather service [warned](#) the villages below the dam of a flood two days before.'],
  ])('where %s', (why, theirs) => {
    const sentence = citing(theirs);
    const fragment = sentence.citations.map((citation) => ({ ...citation, url: '#flood' }));
    const copy = why === 'it is a bare fragment' ? { ...sentence, citations: fragment } : sentence;
    expect(matchAddresses([citing(SENTENCE)], [copy])).toEqual([]);
  });

  it('where the words around the anchor were changed', () => {
    expect(
      found(
        ['Two days before the flood the service quietly [warned](#) the villages below the dam in the Velm valley.'],
        ['Two days before the flood the service [warned](a) the villages below the dam in the Velm valley.'],
      ),
    ).toEqual(['a']);
    expect(
      found(
        ['The service quietly [warned](#) again the villages below the dam in the Velm valley on Friday.'],
        ['The service [warned](a) the villages below the dam in the Velm valley on Friday.'],
      ),
    ).toEqual([null]);
  });

  it('where nothing but a common anchor word agrees', () => {
    const said = (what: string, url: string): string => `${what}, he [said](${url}).`;
    const ours = ['It was late', 'Nobody came', 'The gates were shut'].map((what) => said(what, '#'));
    const theirs = ['The wall is sound', 'The rain went on', 'The mayor slept'].map((what, at) => said(what, `${at}`));
    expect(found(ours, theirs)).toEqual([null, null, null]);
  });

  it('where a sentence without words of its own stands in another place', () => {
    expect(found([OTHER, 'He [said](#) so.'], ['He [said](a) so.', OTHER])).toEqual([null]);
    expect(found([OTHER, 'He [said](#) so.'], [OTHER, 'He [said](a) so.'])).toEqual(['a']);
  });

  it('where the sentence has another address that says otherwise', () => {
    const theirs = ['The service [warned](a) the villages, the mayor [noted](b) in a letter to the ministry.'];
    expect(
      found(['The service [warned](a) the villages, the mayor [noted](#) in a letter to the ministry.'], theirs),
    ).toEqual(['b']);
    expect(
      found(['The service [warned](x) the villages, the mayor [noted](#) in a letter to the ministry.'], theirs),
    ).toEqual([null]);
  });

  it('where we would cite it more often than they do', () => {
    const ours = [SENTENCE, 'The mayor [denied](warning) having been told anything by anybody.'];
    const theirs = [SENTENCE.replace('#', 'warning'), 'The mayor denied having been told anything by anybody.'];
    expect(found(ours, theirs)).toEqual([null]);
    expect(found(ours.slice(0, 1), theirs)).toEqual(['warning']);
  });
});

describe('a sentence that their page has twice, as teaser and body,', () => {
  const OURS = 'Eleven people [died](#) when the gates of the dam were opened at night.';
  const copy = (url: string): string => OURS.replace('#', url);

  it('has an address where both copies have the same', () => {
    expect(found([OURS], [copy('a'), OTHER, copy('a')])).toEqual(['a']);
  });

  it('has the address of the copy that has one', () => {
    const plain = 'Eleven people died when the gates of the dam were opened at night.';
    expect(found([OURS], [plain, OTHER, copy('a')])).toEqual(['a']);
    expect(found([OURS], [copy('a'), OTHER, plain])).toEqual(['a']);
  });

  it('has the address of the body where the teaser is one link to it', () => {
    const teaser = `[${OURS.replace('[died](#)', 'died')}](body)`;
    expect(found([OURS], [teaser, OTHER, copy('a')])).toEqual(['a']);
    expect(found([OURS], [copy('a'), OTHER, teaser])).toEqual(['a']);
  });

  it('stays open where the copies have different ones', () => {
    expect(found([OURS], [copy('a'), OTHER, copy('b')])).toEqual([null]);
    expect(found([OURS], [copy('a').replace(' the ', ' the\u00a0'), OTHER, copy('b')])).toEqual([null]);
  });

  it('stays open where two copies are only alike', () => {
    const ours = 'Eleven people [died](#) when the rusty gates of the dam were suddenly opened at night.';
    const theirs = [
      'Eleven people [died](a) when the rusty gates of the dam were opened at night.',
      OTHER,
      'Eleven people [died](b) when the gates of the dam were suddenly opened at night.',
    ];
    expect(found([ours], theirs)).toEqual([null]);
  });
});

describe('whatever is given', () => {
  it('every address is that of the citation it was taken from, and none is used twice', () => {
    const anchor = fc.record({
      start: fc.nat({ max: 90 }),
      length: fc.nat({ max: 12 }),
      isRight: fc.boolean(),
      url: fc.option(fc.constantFrom('https://a.example/', 'https://b.example/x', 'not a url', '', '#top')),
    });
    const sentence = fc.record({
      text: fc.oneof(
        fc.constantFrom(...article().map(({ text }) => text)),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      anchors: fc.array(anchor, { maxLength: 3 }),
    });
    const sentences = fc.array(sentence, { maxLength: 12 }).map((list) =>
      list.map(({ text, anchors }) => ({
        text,
        citations: anchors.map(({ start, length, isRight, url }) => ({
          start,
          end: start + length,
          anchorText: isRight ? text.slice(start, start + length) : 'elsewhere',
          url,
        })),
      })),
    );
    fc.assert(
      fc.property(sentences, sentences, (ours, theirs) => {
        const matches = matchAddresses(ours, theirs);
        for (const match of matches) {
          const mine = ours[match.ours.sentence]?.citations[match.ours.citation];
          const from = theirs[match.theirs.sentence]?.citations[match.theirs.citation];
          expect(mine?.url).toBeNull();
          expect(from?.url).toBe(match.url);
          expect(match.url).toMatch(/^[^#]/);
        }
        const sides = [matches.map((match) => match.ours), matches.map((match) => match.theirs)];
        for (const side of sides) {
          expect(new Set(side.map(({ sentence, citation }) => `${sentence} ${citation}`)).size).toBe(matches.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
