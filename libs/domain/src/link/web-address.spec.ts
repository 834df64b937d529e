import { isWebAddress } from './web-address';

describe('isWebAddress', () => {
  it.each([
    'https://example.org/trade-fell',
    'HTTP://EXAMPLE.ORG',
    ' http://example.org/a b \n',
    'http:example.org',
    'https://bücher.example/#part',
    'http://127.0.0.1:8080/',
    'http://2130706433/',
    'http://[::1]/',
    'http://localhost/',
  ])('takes %j, wherever it leads', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    '',
    'example.org',
    '//example.org/',
    '/trade-fell',
    'http://',
    'http://[::1/',
    'http://exa mple.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:desk@example.org',
    'https://ada:secret@example.org/',
    'https://ada@example.org/',
    'https://:secret@example.org/',
  ])('refuses %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
