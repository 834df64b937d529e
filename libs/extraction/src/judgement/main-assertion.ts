import { type Span } from '../reading/block';
import { HIDDEN } from '../attribution/quotations';

/** A sentence taken apart into what it mainly asserts, and the clauses around that. */
export interface Assertion {
  /** The main clause, and what is attributed to somebody, without quotations and the attributing clause. */
  main: string;
  /** A subordinate clause in front, such as `As Maduro awaits trial`. */
  leading: string;
}

const LEADING =
  /^\s*(?:(?:but|and|yet|still)\s+)?((?:while|although|though|if|as|when|since|because|after|before|despite|unless|even if|once|with|given|in case|wenn|obwohl|während|si|quand|bien que|aunque|cuando|se|quando|embora|když|pokud|ačkoli)(?!\p{L})[^,]*(?:,\s*[^,]{0,60}?(?=,\s*(?:who|which))[^,]*,[^,]*)?),\s*/iu;
const RELATIVE =
  /,?\s(?:which|who|whom|whose|where|what|how|whether|so that|in order to|before|until|unless|if)\s[^,;]*(?=[,;.]|$)/giu;
const HIDDEN_RUN = new RegExp(`${HIDDEN}+`, 'g');

/** Finds what a sentence asserts, so that a modal verb in a side clause does not make a forecast of a report. */
export function readAssertion(hidden: string, clause: Span | null): Assertion {
  const own = clause === null ? hidden : `${hidden.slice(0, clause.start)} ${hidden.slice(clause.end)}`;
  const text = own.replace(/^\s*(?:[,;]\s*)?(?:that|dass|que|že)\s+/iu, '').trim();
  // `X said that while A, B`: the attributed statement has its own clause in front.
  const statement = text.replace(/^[\s,]*(?:that|dass|que|že)\s+/iu, '');
  const leading = LEADING.exec(statement)?.[1] ?? '';
  const behind = leading === '' ? statement : statement.slice(statement.indexOf(leading) + leading.length + 1);
  // `the threat that would develop` is a noun with its own clause, unlike `said that it would`.
  const withoutClauses = behind.replace(/(\p{Ll} )that (?:will|would|could|may|might)(?!\p{L})/gu, '$1');
  return {
    main: withoutClauses.replace(HIDDEN_RUN, ' ').replace(RELATIVE, ' '),
    leading: leading.replace(HIDDEN_RUN, ' '),
  };
}
