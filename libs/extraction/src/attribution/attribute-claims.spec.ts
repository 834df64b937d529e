import { type Attribution } from '../contract';
import { splitSentences } from '../sentences/split-sentences';
import { attributeParagraphs } from './attribute-claims';

function attributionsOf(...paragraphs: string[]): (Attribution | null)[] {
  const read = attributeParagraphs(paragraphs.map((text) => ({ text, sentences: splitSentences(text, 'en') })));
  return read.flat().map(({ attribution }) => attribution);
}

function speakersOf(...paragraphs: string[]): (string | null)[] {
  return attributionsOf(...paragraphs).map((attribution) => (attribution === null ? '-' : attribution.speaker));
}

describe('attribution', () => {
  it.each([
    ['The bridge is closed, said Ann Author, a spokeswoman for the port.', 'Ann Author'],
    ['Former mayor Bob Writer told the Daily Sample that the bridge is closed.', 'Bob Writer'],
    ['Bob Writer, the former mayor of Odesa, said the bridge is closed.', 'Bob Writer'],
    ['But according to Carl Scribe, an expert at the Institute, the bridge is closed.', 'Carl Scribe'],
    ['The ministry has told the mayor that he must go, ABC News reported.', 'ABC News'],
    ['The leader of the party, Dora Penn, condemned it, saying in a statement that “nobody came.”', 'Dora Penn'],
    ['In Washington, press secretary Eve Quill condemned the attack and said the bridge is closed.', 'Eve Quill'],
    ['“It is closed,” one sailor said.', 'one sailor'],
    ['Prices rose 3 percent, the exiled news outlet Delo noted.', 'Delo'],
  ])('reads %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toEqual([speaker]);
  });

  it.each([
    'Moscow has demanded his release and accused Washington of piracy.',
    'It voiced support for Venezuela, condemning what it called “threats.”',
    'The ship is said to have sunk.',
    'He was told to leave.',
    'The United States added troops and declared war.',
    'News reports were rare.',
  ])('takes a reported event for none: %s', (sentence) => {
    expect(speakersOf(sentence)).toEqual(['-']);
  });

  it('uses the fullest name of the article, and the outlet and venue', () => {
    const [, second, third] = attributionsOf(
      'The diplomat Boris Bondarev left in May.',
      '“It is over,” Bondarev told The Moscow Times.',
      '“It is not,” Mr. Bondarev wrote in a Telegram post.',
    );
    expect(second).toMatchObject({ speaker: 'Boris Bondarev', mention: 'Bondarev', outlet: 'The Moscow Times' });
    expect(third).toMatchObject({ speaker: 'Boris Bondarev', venue: 'Telegram post', scope: 'explicit' });
  });

  it('tells anonymous sources', () => {
    const [first, second] = attributionsOf(
      'Experts say the losses are small.',
      'The deal is dead, three people familiar with the plan told ABC.',
    );
    expect(first).toMatchObject({ speaker: 'Experts', unnamed: true });
    expect(second).toMatchObject({ speaker: 'three people familiar with the plan', outlet: 'ABC', unnamed: true });
  });

  it('carries a quotation back, forward, and into the next paragraph', () => {
    const scopes = attributionsOf(
      '“He came. He went. Who knows why?” Ann Author said. “Nobody does.”',
      '“And there is more.”',
      'The bridge is closed.',
    ).map((attribution) => attribution?.scope);
    expect(scopes).toEqual([
      'carried-back',
      'carried-back',
      'explicit',
      'carried-forward',
      'carried-forward',
      undefined,
    ]);
  });

  it('finds whom a pronoun stands for', () => {
    const said = attributionsOf(
      '“It is closed,” Ann Author said. Bob Writer disagreed with her on Monday.',
      '“It is open,” he said.',
    );
    expect(said.at(-1)).toMatchObject({ speaker: 'Bob Writer', mention: 'he', scope: 'pronoun' });
  });

  it('never takes he or she for an organisation, or for many', () => {
    const said = attributionsOf(
      'According to Reuters, the bridge is closed.',
      'It will stay closed, he said. Rights Watch says the guards are tired.',
      '“I am tired,” she said.',
      'Many drivers said they were late. He said that it was no matter.',
    );
    expect(said.filter((attribution) => attribution?.scope === 'pronoun')).toMatchObject([
      { mention: 'he', speaker: null },
      { mention: 'she', speaker: null },
      { mention: 'He', speaker: null },
    ]);
  });

  it('knows a person by a title, and who a sentence is about behind its source', () => {
    const said = attributionsOf(
      'Dr. Okafor left. According to Reuters, Bob Writer resigned on Monday.',
      'He said it was time.',
      '“I know,” Dr. Okafor said.',
      'The port is closed, he added.',
    );
    expect(said.at(-3)).toMatchObject({ speaker: 'Bob Writer' });
    expect(said.at(-1)).toMatchObject({ speaker: 'Okafor' });
  });

  it('reads quotations between doubled apostrophes', () => {
    expect(speakersOf("``We came. We saw,'' Ann Author said.")).toEqual(['Ann Author', 'Ann Author']);
  });

  it('survives marks that open straight and close curly', () => {
    expect(speakersOf('"It was [here] all along,” Ann Author said. “So it was."')).toEqual([
      'Ann Author',
      'Ann Author',
    ]);
  });

  it('does not take a verb inside a quotation for the newspaper’s', () => {
    expect(speakersOf('The sign read “the mayor said no” in red.')).toEqual(['-']);
  });
});
