import { type StoredLeftOutLink } from '@app/database';
import { type ExtractedCitation } from '@app/extraction';
import { type AnchoredCitation, type CitingClaim, type FoundCitation, planCitations } from './plan-citations';

const AT = new Date('2026-01-08T10:00:00Z');

const own = (id: string, href: string | null, more: Partial<AnchoredCitation> = {}): AnchoredCitation => ({
  id,
  claimId: 'a',
  ordinal: 0,
  anchorText: id,
  anchor: id,
  href,
  url: href === '#' ? null : href,
  linkId: null,
  startOffset: href === null ? null : 1,
  endOffset: href === null ? null : 2,
  leftOutId: null,
  createdAt: AT,
  ...more,
});

const found = (
  anchorText: string,
  href: string,
  start = 5,
  { ofNewClaim = false, sentence = { start: 0, end: 300 } }: Partial<FoundCitation> = {},
): FoundCitation => ({
  citation: { anchorText, href, url: href === '#' ? null : href, start, end: start + anchorText.length },
  sentence,
  ofNewClaim,
});

const claim = (
  citations: readonly AnchoredCitation[],
  more: Partial<CitingClaim['claim']> = {},
  start = 0,
  end = 100,
): CitingClaim => ({
  claim: { id: 'a', origin: 'extracted', state: 'pending', removedCitations: [], ...more },
  start,
  end,
  citations,
});

/** What becomes of the citations of one claim: ids of those that stay in order, and what changed, went and came. */
const plannedFor = (
  citing: CitingClaim,
  links: readonly FoundCitation[],
  leftOut: readonly StoredLeftOutLink[] = [],
) => {
  const { plans } = planCitations([citing], links, leftOut);
  const [plan] = plans;
  return {
    stay: plan?.placements.map(({ id }) => id).join(' '),
    changed: plan?.changed.map(({ citation, now }) => `${citation.id} ${now.anchorText} ${now.href}`).join(', '),
    removed: plan?.removed.map(({ id }) => id).join(' '),
    added: plan?.added
      .map(
        ({ ordinal, citation }: { ordinal: number; citation: ExtractedCitation }) =>
          `${ordinal} ${citation.anchorText}`,
      )
      .join(', '),
  };
};

describe('planCitations', () => {
  it.each([
    ['the same', [own('said', '#')], [found('said', '#')], ['said', '', '', '']],
    ['another address', [own('said', '#')], [found('said', 'https://b/')], ['said', 'said said https://b/', '', '']],
    [
      'other words for an address',
      [own('said', 'https://b/')],
      [found('told us', 'https://b/')],
      ['said', 'said told us https://b/', '', ''],
    ],
    [
      'other words where the only link has no address',
      [own('said', '#', { url: 'https://given/' })],
      [found('told us', '#')],
      ['said', 'said told us #', '', ''],
    ],
    [
      'other words where one of two links has no address',
      [own('said', '#')],
      [found('told', '#', 5), found('us', '#', 9)],
      ['', '', 'said', '0 told, 1 us'],
    ],
    [
      'words set otherwise',
      [own('said', '#', { anchor: 'the ‘ministry’' })],
      [found("the 'ministry'", '#')],
      ['said', '', '', ''],
    ],
    ['none', [own('said', '#')], [], ['', '', 'said', '']],
    ['another one', [own('said', '#')], [found('said', '#', 9), found('told', '#', 5)], ['said', '', '', '0 told']],
    [
      'two of the same words in order',
      [own('said', '#'), own('2', '#', { anchor: 'said' })],
      [found('said', '#', 5), found('said', '#', 9)],
      ['said 2', '', '', ''],
    ],
    ['one by hand', [own('hand', null)], [found('said', '#')], ['hand', '', '', '0 said']],
    ['words that a person gave it', [own('ours', '#', { anchor: 'said' })], [found('said', '#')], ['ours', '', '', '']],
  ] as const)('finds %s', (_, citations, links, [stay, changed, removed, added]) => {
    expect(plannedFor(claim(citations), links)).toEqual({ stay, changed, removed, added });
  });

  it('does not bring back what a person took off', () => {
    const removedCitations = [{ anchorText: 'said', href: '#' }];
    expect(plannedFor(claim([], { removedCitations }), [found('said', '#'), found('said', 'https://b/')]).added).toBe(
      '0 said',
    );
    const curled = [{ anchorText: 'the ‘ministry’', href: '/a' }];
    expect(plannedFor(claim([], { removedCitations: curled }), [found("the 'ministry'", '/a')]).added).toBe('');
    const known = [{ anchorText: 'said', href: 'https://b/' }];
    const { citation, ...rest } = found('said', '../b');
    const resolved = { ...rest, citation: { ...citation, url: 'https://b/' } };
    expect(plannedFor(claim([], { removedCitations: known }), [resolved]).added).toBe('');
  });

  it('finds a link that was taken back among those that are left out, under its new id', () => {
    const link = {
      id: 'new',
      role: 'related',
      anchorText: 'more',
      href: 'https://m/',
      url: 'https://m/',
      start: 70,
      end: 74,
    };
    const { plans } = planCitations([claim([own('more', 'https://m/', { leftOutId: 'old' })])], [], [link]);
    expect(plans[0]?.placements).toEqual([
      { id: 'more', ordinal: 0, startOffset: 70, endOffset: 74, leftOutId: 'new' },
    ]);
    expect(plannedFor(claim([own('more', 'https://m/', { leftOutId: 'old' })]), []).removed).toBe('more');
  });

  it('gives a link to the claim that had it, else to the sentence and not to what was selected in it', () => {
    const sentence = claim([], { id: 'sentence' }, 0, 50);
    const selection = claim([], { id: 'selection', origin: 'selected' }, 10, 20);
    const away = claim([], { id: 'away', state: 'withdrawn' }, 10, 30);
    const holder = (claims: readonly CitingClaim[]) => {
      const { plans } = planCitations(claims, [found('said', '#', 12)], []);
      return plans
        .filter(({ added, placements }) => added.length + placements.length > 0)
        .map(({ claimId }) => claimId);
    };
    expect(holder([selection, away, sentence])).toEqual(['sentence']);
    expect(holder([{ ...selection, citations: [own('said', '#')] }, sentence])).toEqual(['selection']);
    expect(holder([selection])).toEqual(['selection']);
  });

  it('leaves what stands in no claim to the new ones, and loses none', () => {
    const links = [found('new', '#', 200, { ofNewClaim: true }), found('rest', '#', 110)];
    const { plans, free } = planCitations([claim([])], links, []);
    expect([...free].map(({ anchorText }) => anchorText)).toEqual(['new']);
    expect(plans[0]?.added.map(({ citation }) => citation.anchorText)).toEqual(['rest']);
  });

  it('gives what hand-made claims leave of a sentence to one of that sentence, before it or behind', () => {
    const [other, own] = [claim([], { id: 'other' }, 0, 50), claim([], { id: 'own' }, 80, 100)];
    const sentence = { start: 60, end: 120 };
    const holderOf = (link: FoundCitation) =>
      planCitations([other, own], [link], []).plans.flatMap(({ claimId, added }) => (added.length > 0 ? claimId : []));
    expect(holderOf(found('in front', '#', 65, { sentence }))).toEqual(['own']);
    expect(holderOf(found('behind', '#', 110, { sentence }))).toEqual(['own']);
    expect(holderOf(found('elsewhere', '#', 130, { sentence: { start: 125, end: 150 } }))).toEqual([]);
  });

  it('takes a sentence of ten thousand links that all changed', () => {
    const count = 10_000;
    const citations = Array.from({ length: count }, (_, i) => own(`${i}`, `https://x/${i}`));
    const links = Array.from({ length: count }, (_, i) => found(`the ${i}`, `https://y/${i}`, i));
    const { plans } = planCitations([claim(citations, {}, 0, count)], links, []);
    expect([plans[0]?.removed.length, plans[0]?.added.length]).toEqual([count, count]);
  });
});
