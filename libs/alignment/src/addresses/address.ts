/** What makes two addresses lead to the same page: neither the protocol nor `www.`, a last slash, or a fragment matters. */
export function addressKey(address: string): string {
  try {
    const url = new URL(address);
    return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
  } catch {
    return address.trim();
  }
}

/** Whether an address leads anywhere by itself; a bare fragment only leads to a place on the page that has it. */
export function leadsSomewhere(address: string): boolean {
  return address.trim() !== '' && !address.trim().startsWith('#');
}
