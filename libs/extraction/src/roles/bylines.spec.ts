import { parseByline, plainByline } from './bylines';

describe('plainByline', () => {
  it.each([
    ['By Ann Author', 'Ann Author'],
    ['Ann Author on May 3, 2024 08:08 pm @annauthor 76 Comments', 'Ann Author'],
    ['Ann Author Tuesday, Aug. 17, 2010', 'Ann Author'],
    ['Ann Author2024-05-03 06:40:50 UTC', 'Ann Author'],
    ['Ann Author – City Paper', 'Ann Author'],
    ['Posted by Ann Author and April Jones', 'Ann Author and April Jones'],
    ['Ann Author, Daily Sample', 'Ann Author, Daily Sample'],
  ])('of %p is %p', (text, name) => {
    expect(plainByline(text)).toBe(name);
  });

  it.each(['9:39AM BST 05 Oct 2011', 'June 06, 2013', 'https://a.b/annauthor', 'View Comments', 'Photo by Ann Author'])(
    'of %p is nobody',
    (text) => {
      expect(plainByline(text)).toBeNull();
    },
  );
});

describe('parseByline', () => {
  it('reads a name and when it was posted', () => {
    expect(parseByline('By Ann Author posted May 3rd, 2024')).toEqual({
      byline: 'Ann Author',
      publishedAt: '2024-05-03',
    });
  });
});
