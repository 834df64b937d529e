import { independentSources, type Source } from './independent-sources';

const OFFLINE: Source = { site: null, canonicalKey: null, canonicalSite: null };
const page = (site: string, path = '/a', canonicalSite = site, canonicalPath = path): Source => ({
  site,
  canonicalKey: `https://${canonicalSite}${canonicalPath}`,
  canonicalSite,
});

describe('independent sources', () => {
  it.each<[string, number, readonly Source[]]>([
    ['nothing', 0, []],
    ['one page', 1, [page('one.test')]],
    ['two pages of two sites', 2, [page('one.test'), page('two.test')]],
    ['two pages of one site', 1, [page('one.test', '/a'), page('one.test', '/b')]],
    [
      'three copies of one wire story',
      1,
      [
        page('one.test', '/a', 'wire.test'),
        page('two.test', '/b', 'wire.test', '/a'),
        page('three.test', '/c', 'wire.test', '/a'),
      ],
    ],
    ['a copy and the wire itself', 1, [page('one.test', '/x', 'wire.test', '/story'), page('wire.test', '/other')]],
    ['two descriptions of what is not on the web', 2, [OFFLINE, OFFLINE]],
    [
      'a page that was never reached',
      1,
      [{ site: 'one.test', canonicalKey: null, canonicalSite: null }, page('one.test')],
    ],
    [
      'two groups that a later page joins',
      1,
      [page('one.test'), page('wire.test'), page('one.test', '/b', 'wire.test', '/b')],
    ],
  ])('of %s: %i', (_, count, sources) => {
    expect(independentSources(sources)).toBe(count);
  });

  it('do not depend on the order', () => {
    const sources = [page('one.test'), page('two.test', '/a', 'wire.test'), page('wire.test'), OFFLINE];
    expect(independentSources(sources)).toBe(independentSources([...sources].reverse()));
  });
});
