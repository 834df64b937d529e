import { type AttributedSentence, MOSTLY_QUOTED } from '../attribution/attribute-claims';
import { type ClaimKind } from '../contract';
import { readAssertion } from './main-assertion';

// Lower case on purpose: `May` and `Will` are a month and a man.
const FUTURE =
  /(?<![\p{L}’'-])(?<!(?:the|his|her|their|its|own|political|free|good|a|of|last) )(?:will|won[’']t|shall|may(?! \d)|might|could(?! not be reached)(?! be seen)|likely|unlikely|is going to|are going to|(?:is|are|was|were) (?:expected|set|poised|due|bound|projected|forecast|slated) to|would(?! have))(?!\p{L})|(?<!\p{L})[\p{L}]+[’']ll(?!\p{L})/u;
const FUTURE_OTHERS =
  /(?<!\p{L})(?:könnten?|dürften?|voraussichtlich|wahrscheinlich|pourraient?|pourrait|devraient?|va (?:être|devoir|\p{L}+er)|sera|seront|podrían?|va a|van a|será|serán|habrá|poderá|poderão|deverá|deverão|vai|vão|serão|bude|budou|mohl[ayio]? by|by mohl[ayio]?|pravděpodobně|zřejmě bude)(?!\p{L})|可能|将会|预计/u;
const OPINION =
  /(?<!\p{L})(?:appears?|appeared|seems?|seemed|apparently|arguably|perhaps|maybe|presumably|probably|suggests? (?:that|a|an)|underscores?|reflects?|signals? (?:that|a|an)|should|ought to|feels? (?:like|that)|looks? (?:like|as)|as if|as though|a sign (?:of|that)|raises questions|remains? (?:to be seen|unclear|uncertain)|unclear|uncertain|hard to (?:say|tell|know|imagine)|impossible to know|clearly|obviously|surely|undoubtedly|ironically|surprisingly|unsurprisingly|remarkably|unfortunately|sadly|luckily|of course|crucial|vital|essential|disastrous|remarkable|terrible|awful|shameful|outrageous|absurd|ridiculous|unfair|unjust|foolish|reckless|awkward|uneasy|too (?:much|little|late|early|\p{L}+)|better off|worse off|want(?:s|ed)? to|hop(?:e|es|ed|ing) (?:to|that|for)|fear(?:s|ed)? (?:that|of)|worr(?:y|ies|ied) (?:that|about)|believe(?:s|d)?|think(?:s)?|feel(?:s)?|wonder(?:s|ed|ing)?|would have|matters|deserves?|it is (?:time|clear|obvious)|there is no (?:doubt|question)|seemingly|anything but|nothing short of|in other words|the problem (?:is|with)|the (?:real |only )?question is|smaller than it looks)(?!\p{L})/u;
const OPINION_OTHERS =
  /(?<!\p{L})(?:offenbar|anscheinend|scheint|scheinen|wohl|vielleicht|sollten?|leider|natürlich|wichtig|semble|semblent|peut-être|apparemment|sans doute|malheureusement|faudrait|parece|parecen|quizás?|tal vez|debería|aparentemente|parecem|talvez|deveria|zřejmě|asi|možná|zdá se|měl by|měla by|bohužel)(?!\p{L})|似乎|也许|应该/u;
const QUESTION = /[?？]["'”’»)\]]*$/u;

/** What kind of statement a sentence makes: the first that fits of quote, prediction, opinion-analysis and fact. */
export function kindOf(text: string, sentence: AttributedSentence, language: string | null): ClaimKind {
  const isEnglish = language?.startsWith('en') === true;
  if (sentence.quotedShare > MOSTLY_QUOTED) return 'quote';
  const { main } = readAssertion(sentence.hidden, sentence.clause);
  // Patterns that fold case are several times slower than a text in lower case.
  const lower = main.toLowerCase();
  if (FUTURE.test(main) || (!isEnglish && FUTURE_OTHERS.test(main))) return 'prediction';
  if (OPINION.test(lower) || (!isEnglish && OPINION_OTHERS.test(lower)) || QUESTION.test(text))
    return 'opinion-analysis';
  return 'fact';
}
