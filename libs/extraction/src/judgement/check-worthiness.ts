import { type AttributedSentence } from '../attribution/attribute-claims';
import { type ClaimKind } from '../contract';
import { readAssertion } from './main-assertion';

/** Whether an editor should look at a claim, and why. */
export interface CheckWorthiness {
  checkWorthy: boolean;
  reasons: string[];
}

interface Subject {
  text: string;
  sentence: AttributedSentence;
  kind: ClaimKind;
  citations: number;
}

interface Content extends Subject {
  /** The claim's text without the attributing clause: what `X said` adds is no ground for a check. */
  content: string;
  /** The same in lower case without its dates: patterns that fold case are several times slower. */
  lower: string;
}

interface Rule {
  points: number;
  reason: string;
  holds(subject: Content): boolean;
}

/** From this many points on a claim is worth a check. */
const THRESHOLD = 3;

const FIGURE =
  /[$€£¥]\s?\d|\d+(?:[.,]\d+)*\s?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|procent|million|billion|trillion|thousand|hundred|millionen|milliarden|millions?|milliards?|millones|milhões|bilhões|milionů|miliard)|(?<![\p{L}\d])\d{2,}(?:[.,]\d+)*(?![\p{L}\d])|\b(?:dozens?|hundreds|thousands|millions|billions|half|third|quarter|twice|double[ds]?|triple[ds]?)\b|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)(?!\p{L})/u;
const DATE =
  /\b(?:19|20)\d{2}\b|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?\.?\s\d{1,2}\b|\b(?:January|February|March|April|June|July|August|September|October|November|December|yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:last|this) (?:week|month|year))\b/u;
const ABSOLUTE =
  /\b(?:never|no longer|none|nobody|no one|nothing|nowhere|not (?:a single|any|one)|neither|the only|the first|the last|every|there (?:is|are|was|were) no|were unable|was unable|the (?:largest|biggest|smallest|highest|lowest|most|longest|oldest|fastest|deadliest))\b|(?<!\p{L})(?:nie|niemals|keine?r?|jamais|aucune?|nunca|ninguna?|jamás|nenhuma?|nikdy|žádn[ýáé])(?!\p{L})/u;
const STATE_OF_MIND =
  /\b(?:wants?|wanted|aim(?:s|ing) (?:for|to)|hop(?:e|es|ed|ing)|fear(?:s|ed)?|believes?|thinks?|feels?|worr(?:y|ies|ied)|wonder(?:s|ed)?|like[sd]? to|love[sd]?|hate[sd]?|proud|happy|sad|sorry|confident|convinced|it seems to me|in my (?:view|opinion)|i think|i believe)\b/u;
const JUDGEMENT =
  /\b(?:good|bad|great|terrible|awkward|weak(?:ness|er)?|strong(?:er|est)?|important|better|worse|best|worst|relatively|particularly|really|very|too|small|wonderful|beautiful|disaster|problem|right|wrong|fair|unfair|clear(?:ly)?|obvious(?:ly)?|should|must|need to|have to|ought|obliged)\b/u;
const HEDGE =
  /\b(?:appears?|seems?|perhaps|maybe|possibly|probably|apparently|may|might|could|would|if|likely|unlikely|some form of|tend to|may have been)\b/u;
const QUESTION = /[?？]["'”’»)\]]*$/u;
const FIRST_PERSON = /(?:^|[\s“"‘'])(?:I|we|my|our|you|your|me|us)(?=[\s’',.])/u;
const HAPPENED =
  /\b(?:has|have|had|was|were|did|is|are)\b|\b\p{Ll}{2,}ed\b|\b(?:took|told|made|took|gave|met|went|came|became|began|fell|rose|won|lost|sold|bought|held|led|left|built|sent|put|struck|grew|ran|said|says|say|got|saw|cut|hit|set|paid|spent|killed|signed|includes?|totals?|consists?)\b/u;
const CAPITAL_INSIDE = /[\p{L}\p{N},;’'”"]\s["“‘([]?(?!I[\s’'])\p{Lu}/u;
const NAME_AT_START = /^[^\p{L}]*(?!These)\p{Lu}\p{Ll}+(?:(?:ia|ians?|land|stan|ow|as|ese)(?!\p{L})|[’']s(?!\p{L}))/u;
const EVENT_IN_FRONT = /^(?:as|after|when|since|once|because)\b(?!.*\b(?:may|might|could|would|will|can)\b)/iu;

const RULES: readonly Rule[] = [
  { points: 2, reason: 'states something as having happened or being so', holds: ({ kind }) => kind === 'fact' },
  {
    points: 2,
    reason: 'gives a figure',
    holds: ({ lower }) => FIGURE.test(lower),
  },
  { points: 1, reason: 'gives a date', holds: ({ content }) => DATE.test(content) },
  { points: 1, reason: 'cites a source by a link', holds: ({ citations }) => citations > 0 },
  { points: 1, reason: 'names a party, place or thing', holds: namesSomeone },
  {
    points: 3,
    reason: 'asserts an absolute, such as never or none',
    holds: ({ lower, kind }) => kind !== 'prediction' && ABSOLUTE.test(lower),
  },
  { points: 3, reason: 'repeats a phrase in quotation marks with its source', holds: quotesWithSource },
  { points: 3, reason: 'opens with an event that either happened or not', holds: opensWithEvent },
  {
    points: 1,
    reason: 'a quotation that reports an event',
    holds: ({ content, kind }) => kind === 'quote' && HAPPENED.test(content) && CAPITAL_INSIDE.test(content),
  },
  { points: -3, reason: 'is a question', holds: ({ content }) => QUESTION.test(content.trim()) },
  { points: -2, reason: 'is a forecast', holds: ({ kind }) => kind === 'prediction' },
  { points: -1, reason: 'is a reading or judgement', holds: ({ kind }) => kind === 'opinion-analysis' },
  {
    points: -2,
    reason: 'tells a state of mind',
    holds: ({ lower, kind }) => kind !== 'fact' && STATE_OF_MIND.test(lower),
  },
  {
    points: -2,
    reason: 'weighs by words that cannot be measured',
    holds: ({ lower, kind }) => kind !== 'fact' && JUDGEMENT.test(lower),
  },
  { points: -2, reason: 'hedges or supposes', holds: ({ content, kind }) => kind === 'quote' && HEDGE.test(content) },
  {
    points: -1,
    reason: 'speaks of the speaker or the audience',
    holds: ({ content, kind }) => kind !== 'quote' && FIRST_PERSON.test(content),
  },
];

/**
 * Whether a claim states, as true, something specific that public evidence could settle. Additive points, each rule with
 * its reason, so that an editor can see why, and disagree.
 */
export function judgeCheckWorthiness(subject: Subject): CheckWorthiness {
  const { clause } = subject.sentence;
  const content = clause === null ? subject.text : subject.text.slice(0, clause.start) + subject.text.slice(clause.end);
  const undated = /\d/.test(content) ? content.replace(DATE, '') : content;
  const judged = { ...subject, content, lower: undated.toLowerCase() };
  const holding = RULES.filter((rule) => rule.holds(judged));
  const points = holding.reduce((sum, rule) => sum + rule.points, 0);
  return {
    checkWorthy: points >= THRESHOLD,
    reasons: holding.map((rule) => `${rule.points > 0 ? '+' : '-'} ${rule.reason}`),
  };
}

/** A capital letter at the sentence's start alone names nobody, unless the word looks like a country's or a people's. */
function namesSomeone({ content }: Content): boolean {
  return CAPITAL_INSIDE.test(content) || NAME_AT_START.test(content);
}

function quotesWithSource({ kind, citations, sentence }: Content): boolean {
  return kind !== 'quote' && citations > 0 && sentence.hidden.includes('\u0001');
}

function opensWithEvent({ kind, sentence }: Content): boolean {
  if (kind !== 'opinion-analysis' && kind !== 'prediction') return false;
  const { leading } = readAssertion(sentence.hidden, sentence.clause);
  return EVENT_IN_FRONT.test(leading) && CAPITAL_INSIDE.test(leading);
}
