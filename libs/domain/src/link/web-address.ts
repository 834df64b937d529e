/**
 * Whether a text names a page of the web, by the WHATWG URL standard: http or https, and no user name or password, which
 * would be stored and shown with it. Says nothing of where the address leads.
 */
export function isWebAddress(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text.trim());
    return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
  } catch {
    return false;
  }
}
