import { type LinkStanding, type PersonsWord } from './link-standing';

/**
 * The standing after a person spoke on the link, or took the word back (null). Taken back, the link is as if never
 * checked, so that the next check decides; its history stays in the checks themselves.
 */
export function takePersonsWord(standing: LinkStanding, word: PersonsWord | null, at: Date): LinkStanding {
  const state = word ?? (standing.personsWord === null ? standing.state : 'unchecked');
  const stateSince = state === standing.state ? standing.stateSince : at;
  return { ...standing, personsWord: word, state, stateSince };
}

/** Which word holds for a link: its own before its host's, null where nobody spoke. */
export function prevailingWord(link: PersonsWord | null, host: PersonsWord | null): PersonsWord | null {
  return link ?? host;
}
