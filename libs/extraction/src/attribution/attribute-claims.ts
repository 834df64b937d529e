import { type Attribution } from '../contract';
import { type Span } from '../reading/block';
import { type ExplicitAttribution, findExplicit } from './explicit';
import { NameBook } from './names';
import { type Party } from './noun-phrase';
import { outletOf, venueOf } from './outlet-and-venue';
import { findQuotations, HIDDEN, hideQuotations, type Quotation } from './quotations';
import { isOnlyName, leadingParty } from './subject';

/** A body paragraph with its sentences, in the order of the article. */
export interface Paragraph {
  text: string;
  sentences: readonly Span[];
}

/** What a sentence says, apart from who says it. */
export interface AttributedSentence {
  attribution: Attribution | null;
  /** The sentence with its quotations hidden, and the attributing clause in it, if it has one. */
  hidden: string;
  clause: Span | null;
  /** 0 to 1, by words outside the attributing clause. */
  quotedShare: number;
}

interface State extends AttributedSentence {
  span: Span;
  text: string;
  explicit: ExplicitAttribution | null;
}

/** More than this share of its words in quotation marks makes a sentence a quotation (the desk's labelling rules). */
export const MOSTLY_QUOTED = 0.5;
const WORDS = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
/** A description of one person: `a senior official`, `the 37-year-old baker`, `his mother`. */
const ONE_PERSON =
  /^(?:an?|the|one|another|his|her|their|\p{Ll}+)\s(?:[\p{L}\d’'-]+\s){0,3}?(?:\p{L}*(?:man|woman|person|official|minister|president|mayor|governor|senator|judge|general|officer|commander|director|chief|manager|spokesperson|lawyer|attorney|prosecutor|doctor|professor|teacher|student|resident|worker|farmer|driver|baker|owner|diplomat|ambassador|envoy|analyst|expert|economist|scientist|researcher|author|writer|reporter|editor|mother|father|wife|husband|son|daughter|brother|sister|friend|neighbou?r|witness|survivor|victim|coach|player|aide|lawmaker|leader|candidate|banker|trader|investor|executive|soldier|sailor))(?![\p{L}])/iu;
const ONE_PERSONS_PRONOUN = /^(?:s?he|er|sie|il|elle|él|ella|ele|ela|ona?|[他她])$/iu;
/** A pronoun is taken for the last speaker when that one spoke at most this many paragraphs before. */
const PRONOUN_REACH = 2;
/** One person is told from others by more than the distance. */
const PERSON_REACH = 4;

/**
 * Credits each sentence, in this order: who the sentence itself names; whom its pronoun stands for; who is named later in
 * the same quotation; who was named earlier in it, in its paragraph, or in the one before.
 */
export function attributeParagraphs(paragraphs: readonly Paragraph[]): AttributedSentence[][] {
  const names = new NameBook();
  for (const { text, sentences } of paragraphs)
    for (const { start, end } of sentences) names.add(text.slice(start, end));
  const walk = new AttributionWalk(names);
  return paragraphs.map((paragraph) => walk.attribute(paragraph));
}

class AttributionWalk {
  /** The last party credited by name, and how many paragraphs ago. */
  private lastSpeaker: Attribution | null = null;
  private sinceSpeaker = 0;
  /** The last single person credited, for `he` and `she`. */
  private lastPerson: Attribution | null = null;
  private sincePerson = 0;
  /** Who a quotation that opens the next paragraph goes on to quote. */
  private carried: Attribution | null = null;
  /** The person a sentence of the newspaper's own last started with. */
  private lastSubject: string | null = null;

  constructor(private readonly names: NameBook) {}

  attribute({ text, sentences }: Paragraph): AttributedSentence[] {
    const quotations = findQuotations(text);
    const hidden = hideQuotations(text, quotations);
    const states = sentences.map((span) => this.read(text, hidden, span));
    for (const state of states) this.resolveNamed(state);
    this.carryWithin(states, quotations);
    this.carryFromBefore(states, text);
    this.remember(states);
    return states;
  }

  private read(text: string, hidden: string, span: Span): State {
    const own = hidden.slice(span.start, span.end);
    const found = findExplicit(own, this.names);
    // What the author says in person is the article's own assertion.
    const explicit = found?.party.pronoun === 'i' ? null : found;
    const clause = explicit?.clause ?? null;
    return {
      span,
      text: text.slice(span.start, span.end),
      hidden: own,
      explicit,
      clause,
      attribution: null,
      quotedShare: quotedShare(text.slice(span.start, span.end), own, clause),
    };
  }

  private resolveNamed(state: State): void {
    const { explicit } = state;
    if (explicit !== null) {
      state.attribution = this.attributionOf(explicit);
      if (state.attribution.speaker !== null) {
        this.lastSpeaker = state.attribution;
        this.lastSubject = null;
        this.sinceSpeaker = 0;
        if (this.isOnePerson(state.attribution)) {
          this.lastPerson = state.attribution;
          this.sincePerson = 0;
        }
      }
    }
    if (state.quotedShare > MOSTLY_QUOTED) return;
    const subject = leadingParty(state.hidden, this.names);
    const name = subject?.pronoun === null && !subject.unnamed ? subject.speaker : null;
    if (name !== null && isOnlyName(name) && this.names.isPerson(name)) this.lastSubject = name;
  }

  private attributionOf(explicit: ExplicitAttribution): Attribution {
    const { party } = explicit;
    const isPronoun = party.pronoun !== null;
    return {
      speaker: isPronoun ? this.antecedentOf(party) : party.speaker,
      mention: party.mention,
      outlet: outletOf(explicit, this.names),
      venue: venueOf(explicit),
      unnamed: isPronoun ? this.lastSpeaker?.unnamed === true && party.pronoun === 'they' : party.unnamed,
      scope: isPronoun ? 'pronoun' : 'explicit',
    };
  }

  private antecedentOf({ pronoun }: Party): string | null {
    const isOne = pronoun === 'he' || pronoun === 'she';
    if (isOne && this.lastSubject !== null) return this.lastSubject;
    const last = isOne ? this.lastPerson : this.lastSpeaker;
    const since = isOne ? this.sincePerson : this.sinceSpeaker;
    if (last === null || since > (isOne ? PERSON_REACH : PRONOUN_REACH)) return null;
    // `They` are no single person.
    if (pronoun === 'they' && !isPlural(last) && this.names.isPerson(last.speaker ?? '')) return null;
    return last.speaker;
  }

  /** Whether `he` or `she` can stand for a speaker: neither an organisation nor several people. */
  private isOnePerson(attribution: Attribution): boolean {
    const { speaker, mention, scope } = attribution;
    if (speaker === null || isPlural(attribution)) return false;
    if (scope === 'pronoun') return ONE_PERSONS_PRONOUN.test(mention ?? '');
    return this.names.isPerson(speaker) || ONE_PERSON.test(mention ?? speaker);
  }

  /** Inside one paragraph: from a later sentence of the same quotation, else from an earlier sentence. */
  private carryWithin(states: readonly State[], quotations: readonly Quotation[]): void {
    this.carryBack(states, quotations);
    let earlier: Attribution | null = null;
    for (const state of states) {
      if (state.attribution === null && state.quotedShare > MOSTLY_QUOTED && earlier !== null) {
        state.attribution = carry(earlier, 'carried-forward');
      }
      earlier = state.attribution ?? earlier;
    }
  }

  private carryBack(states: readonly State[], quotations: readonly Quotation[]): void {
    let later: State | null = null;
    let quotation = quotations.length - 1;
    for (const state of [...states].reverse()) {
      while (quotation >= 0 && (quotations[quotation]?.start ?? 0) >= state.span.end) quotation -= 1;
      if (state.explicit !== null || state.quotedShare <= MOSTLY_QUOTED) {
        later = state.explicit === null ? null : state;
      } else if (state.attribution === null && later?.attribution != null) {
        // The quotation that ends this sentence must be the one that goes on, or be followed by it at once.
        const [here, next] = [quotations[quotation], quotations[quotation + 1]];
        const goesOn = here !== undefined && here.end > state.span.end;
        const isFollowed = here !== undefined && next !== undefined && next.start - here.end <= 2;
        if (goesOn || isFollowed) state.attribution = carry(later.attribution, 'carried-back');
        else later = null;
      }
    }
  }

  /** A paragraph that opens with a quotation and names nobody goes on quoting whom the one before quoted. */
  private carryFromBefore(states: readonly State[], text: string): void {
    if (this.carried === null || !/^[\s]*["“„«»‘'「]/u.test(text)) return;
    for (const state of states) {
      if (state.attribution !== null || state.quotedShare <= MOSTLY_QUOTED) return;
      state.attribution = carry(this.carried, 'carried-forward');
    }
  }

  private remember(states: readonly State[]): void {
    this.sinceSpeaker += 1;
    this.sincePerson += 1;
    // Whoever is quoted on and on has not been left.
    const goesOn = states.some(({ attribution }) => attribution?.scope === 'carried-forward');
    if (goesOn) this.sinceSpeaker = 0;
    if (goesOn) this.sincePerson = 0;
    this.carried = states.findLast((state) => state.attribution !== null)?.attribution ?? null;
  }
}

function isPlural({ speaker, unnamed }: Attribution): boolean {
  return unnamed && /s$|people$/.test(speaker ?? '');
}

/** An attribution that a sentence has from another one. */
export function carry(from: Attribution, scope: Attribution['scope']): Attribution {
  return { ...from, mention: null, scope };
}

function quotedShare(text: string, hidden: string, clause: Span | null): number {
  if (!hidden.includes(HIDDEN)) return 0;
  const outside = clause === null ? hidden : hidden.slice(0, clause.start) + hidden.slice(clause.end);
  const own = count(outside);
  const quoted = count(text) - count(hidden);
  return quoted + own === 0 ? 0 : quoted / (quoted + own);
}

function count(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}
