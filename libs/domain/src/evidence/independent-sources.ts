/** Where a piece of evidence comes from. */
export interface Source {
  /** The registrable domain that it was found at; null for what is not on the web. */
  readonly site: string | null;
  /** The key of the address that its page names as its own; null as above. */
  readonly canonicalKey: string | null;
  /** The registrable domain of that address. */
  readonly canonicalSite: string | null;
}

/**
 * How many sources some pieces of evidence come from that do not depend on each other. Pages of one registrable domain are
 * one source, and so are pages that name the same address as their own: three copies of one wire story count once, together
 * with the wire. What is not on the web stands for itself.
 */
export const independentSources = (sources: readonly Source[]): number => {
  const groups: Set<string>[] = [];
  for (const [index, { site, canonicalKey, canonicalSite }] of sources.entries()) {
    const marks = new Set(
      [site && `site ${site}`, canonicalSite && `site ${canonicalSite}`, canonicalKey && `page ${canonicalKey}`].filter(
        (mark) => mark !== null,
      ),
    );
    if (marks.size === 0) marks.add(`offline ${index}`);
    const alike = groups.filter((group) => [...marks].some((mark) => group.has(mark)));
    for (const group of alike) {
      groups.splice(groups.indexOf(group), 1);
      for (const mark of group) marks.add(mark);
    }
    groups.push(marks);
  }
  return groups.length;
};
