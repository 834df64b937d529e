import { splitSentences } from './split-sentences';

/** Sentences stand apart by ` | `, as the paragraph would be printed but for the bar. */
function check(marked: string, language: string, glue = ' '): void {
  const expected = marked.split(' | ');
  const text = expected.join(glue);
  expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
}

describe('splitSentences', () => {
  it.each([
    'He moved to the U.S. in May. | The U.S. Embassy was shut. | She left the U.S. | The embassy stayed.',
    'On Jan. 6. he spoke to Mr. Smith, Dr. Jones and Gen. Lee. | They met at 5 p.m. Monday.',
    'John F. Kennedy and J. R. Smith met at No. 10. | Nobody else came.',
    '"What now?" the minister asked. | Nobody knew.',
    '“Why were we unable to do the same [in Ukraine]?” Baunov said. | “I do not know.”',
    '“Why?” | The minister said that the plan was dead.',
    '“We went. | They stayed,” she said. | “So did he.”',
    'Prices rose in 2025. | 40 people died. | “[They] came later,” he said.',
    'It cost $5 (about £4. It was more before) in all. | (See the report.) | It is long.',
    'It was a weak country...such actions fail. | Wait… he came. | It is: good; and – bad.',
    'Apple Inc. said so. | Ford Motor Co. and Tesla Inc. fell 3.5 percent.',
    'Is Yahoo! a company? | It was.',
    'iPhone sales fell. | eBay rose 3 percent. | iOS 17 came out.',
    'He lives in Washington, D.C., with a dog. | Dr. Smith et al. found it. | Fig. 3 shows it. | Cf. p. 12.',
    'She has a Ph.D. | Boston is home. | Approx. 40 people came, incl. two M.P.s.',
    'He would help the U.S. “secure strong sanctions.” | He left.',
    '“He is free, thanks to you!” | That was later confirmed by a lawyer.',
    "'It is over,' he said. | 'Really over?' she asked. | 'Yes.'",
    'Read it at https://a.example/b.html. | Then decide. | It was 5-4. | (See the report.)',
    '“Is it true?” Maria Lopez, 34, wanted to know. | Nobody answered.',
  ])('splits English: %s', (marked) => {
    check(marked, 'en');
  });

  it.each([
    ['de', 'Am 3. Januar kam er z. B. nach Köln. | Im 19. Jahrhundert war das u. a. verboten.'],
    ['de', '„Kommst du?“, fragte er. | „Ja!“ | Dr. Müller zahlte ca. 2 Mio. Euro.'],
    ['de', '»Das ist falsch«, sagte sie. | Er ging.'],
    [
      'de',
      'Dr. med. Müller, geb. 1950, kam am 24.12. nach Köln. | Ludwig XIV. war König. | Nr. 5 lebt usw. | Dann ging er.',
    ],
    ['fr', '« Est-ce vrai ? », a demandé le juge. | « Non ! » | Mme. Dupont est partie.'],
    ['es', '—¿Vienes? —preguntó Ana. | —No —dijo él. | Se fue a EE. UU. el lunes.'],
    ['pt', '— Você vem? — perguntou Ana. | — Não. | Ele saiu.'],
    ['cs', 'Ing. arch. Petr Novák, Ph.D. | Odešel v 8.30 hod. | Stálo to 3 mil. Kč. | Tzv. reforma přišla.'],
    ['ru', 'Это было в 1990 г. в Москве, на ул. Ленина. | А. С. Пушкин жил там. | Т. е. давно.'],
    ['it', 'Il Sig. Rossi è qui. | «Perché?» ha chiesto. | «No.»'],
    ['fr', 'M. Dupont est là. | « Elle est illégale. » | Est-ce vrai ? | Oui !'],
    ['fr', '« Est-ce possible ? » a demandé le journaliste. | Non.'],
    ['es', 'El Sr. García llegó a EE. UU. el lunes. | ¿Por qué vino? | ¡Nadie lo sabe!'],
    ['pt', 'O Sr. Silva mora na Av. Paulista. | A Dra. Maria também.'],
    ['cs', 'Dne 3. ledna přijel např. Petr Pavel. | V 19. století to bylo jinak. | Škody dosáhly 3 mld. Kč.'],
  ])('splits %s: %s', (language, marked) => {
    check(marked, language);
  });

  it('splits Chinese, where a quotation keeps its speaker', () => {
    check(
      '外交部周三表示，中方谴责此事。 | “我们要求立即放人。”他说。 | 据路透社报道，油价上涨了3.5%。 | 你相信吗？ | 没有人！',
      'zh',
      '',
    );
  });

  it('leaves the number of a list out', () => {
    const text = '2. Injuries: many of them. It was a bad year.';
    expect(splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Injuries: many of them.',
      'It was a bad year.',
    ]);
  });

  it.each([
    ['zh', '「真的嗎？」她問。 | 「是的。」 | 他走了。'],
    ['ja', '「来る？」と彼女は聞いた。 | 「いや。」 | 彼は去った。'],
  ])('keeps a quotation with its speaker in %s', (language, marked) => {
    check(marked, language, '');
  });

  it.each(['en-@@', '', 'xx-invalid-tag-that-is-far-too-long', '-'])('takes the language tag %p', (language) => {
    expect(splitSentences('One came. Two went.', language.length > 0 ? language : null)).toHaveLength(2);
  });
});
