import { parseRefresh } from './refresh';

describe('a refresh (HTML standard, shared declarative refresh steps)', () => {
  it.each([
    ['0', 0, ''],
    ['5; url=/a', 5, '/a'],
    ['5;URL=/a b', 5, '/a b'],
    ['5, url = "/a"', 5, '/a'],
    ["5 url='/a'", 5, '/a'],
    ['0;/a', 0, '/a'],
    ['3.7; url=/a', 3, '/a'],
    ['.5; url=/a', 0, '/a'],
    ['  2 ;  url=https://x.test/?a=1;b=2 ', 2, 'https://x.test/?a=1;b=2'],
    ['0;url="/a" and more', 0, '/a'],
  ])('%j', (value, seconds, target) => {
    expect(parseRefresh(value)).toEqual({ seconds, target });
  });

  it.each(['', 'url=/a', 'soon', '-1; url=/a', ';url=/a'])('%j is none', (value) => {
    expect(parseRefresh(value)).toBeNull();
  });
});
