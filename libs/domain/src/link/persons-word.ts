import { type LinkStanding, type PersonsWord } from './link-standing';

/** The standing after a person spoke on the link, or took the word back (null). */
export function takePersonsWord(standing: LinkStanding, word: PersonsWord | null, at: Date): LinkStanding {
  return afterWord(standing, { ...standing, personsWord: word }, at);
}

/** The standing after a person spoke on the link's host, or took the word back (null). */
export function takeHostsWord(standing: LinkStanding, word: PersonsWord | null, at: Date): LinkStanding {
  return afterWord(standing, { ...standing, hostsWord: word }, at);
}

/** Which word holds for a link: its own before its host's, null where nobody spoke. */
export function prevailingWord({
  personsWord,
  hostsWord,
}: Pick<LinkStanding, 'personsWord' | 'hostsWord'>): PersonsWord | null {
  return personsWord ?? hostsWord;
}

/**
 * Where no word holds any more, the link is as if never checked, so that the next check decides; its history stays in the
 * checks themselves.
 */
function afterWord(before: LinkStanding, spoken: LinkStanding, at: Date): LinkStanding {
  const [was, is] = [prevailingWord(before), prevailingWord(spoken)];
  const state = is ?? (was === null ? before.state : 'unchecked');
  return { ...spoken, state, stateSince: state === before.state ? before.stateSince : at };
}
