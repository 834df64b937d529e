import { normalise } from '@app/alignment';
import { type StoredRemovedCitation } from '@app/database';

/** The same for two links that an article gives in the same words to the same address, however the words are set. */
export const linkInText = ({ anchorText, href }: StoredRemovedCitation): string => `${normalise(anchorText)}\n${href}`;
