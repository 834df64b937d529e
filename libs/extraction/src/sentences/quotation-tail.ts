import { SPEECH_VERB_PATTERN } from '../attribution/speech-verbs';

const ENDS_IN_QUOTED_QUESTION = /[?!？！]["”’'»“]+$/u;
const CHINESE_QUOTE_END = /[。！？]["”」』]+$/u;
const CHINESE_TAIL = /^(?!据)[^。，！？“”]{1,16}(?:[说說]|表示|指出|[称稱]|(?<![报報])道|[问問]|[强強][调調])/u;
/** Japanese goes on behind a quotation with a particle. */
const JAPANESE_TAIL = /^\p{Script=Hiragana}/u;
const SUBJECT = String.raw`(?:[\p{L}\p{N}.’'-]+,?\s+){1,7}?`;
/** `Baunov said.`, `the minister asked in an interview`: not `Baunov said the plan …`, which is a sentence of its own. */
const TAIL = new RegExp(
  String.raw`^(?!(?:that|this|it|there|but|and|then|so|when|after|as)\s)(?:${SUBJECT}(?:${SPEECH_VERB_PATTERN})|(?:${SPEECH_VERB_PATTERN})\s+\p{L})(?![\p{L}])(?!\s+(?:that|the|a|an|it|he|she|they|there|this|his|her|its)(?!\p{L}))`,
  'iu',
);
const FIRST_CLAUSE = 90;

/** Whether `right` names the speaker of the quotation that `left` ends with, and so belongs to the same sentence. */
export function followsItsQuotation(left: string, right: string): boolean {
  if (CHINESE_QUOTE_END.test(left)) return CHINESE_TAIL.test(right) || JAPANESE_TAIL.test(right);
  if (!ENDS_IN_QUOTED_QUESTION.test(left)) return false;
  return TAIL.test(right.slice(0, FIRST_CLAUSE));
}
