import { siteOf } from './site';

describe('the site of a URL', () => {
  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['http://news.example.co.uk:8080/', 'example.co.uk'],
    ['https://münchen.example.de/', 'example.de'],
    ['http://127.0.0.1:3000/a', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['http://localhost/', 'localhost'],
    ['mailto:a@example.org', null],
    ['no url', null],
  ])('%s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
