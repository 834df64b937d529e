import { type AttributedSentence } from '../attribution/attribute-claims';
import { type ClaimKind } from '../contract';
import { judgeCheckWorthiness } from './check-worthiness';
import { kindOf } from './kind';

/** What is judged of a sentence by its own words. */
export interface SentenceJudgement {
  kind: ClaimKind;
  checkWorthy: boolean;
  checkWorthyReasons: string[];
}

/** Tells what kind of statement a sentence makes, and whether an editor should look at it. */
export function judgeSentence(
  text: string,
  sentence: AttributedSentence,
  language: string | null,
  citations: number,
): SentenceJudgement {
  const kind = kindOf(text, sentence, language);
  const { checkWorthy, reasons } = judgeCheckWorthiness({ text, sentence, kind, citations });
  return { kind, checkWorthy, checkWorthyReasons: reasons };
}
