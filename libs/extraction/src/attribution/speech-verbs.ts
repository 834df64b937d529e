// Verbs that always credit somebody with words, whatever follows.
const SAYING =
  'said|says|say|saying|told|tells|tell|telling|alleging|arguing|insisting|claiming|divulged|wrote|writes|write|tweeted|tweets|quipped|joked|jokes|remarked|remarks|recounted|' +
  'recalled|recalls|lamented|laments|opined|asserts|asserted|mused|muses';
// Verbs that do so where a statement follows, or where they stand apart behind it.
const STATING =
  'pointed out|points out|point out|reckons|reckoned|adding|noting|warning|explaining|acknowledging|stressing|' +
  'added|adds|add|noted|notes|note|stated|states|explained|explains|explain|argued|argues|argue|claimed|claims|claim|' +
  'insisted|insists|insist|warned|warns|warn|replied|replies|observed|observes|concluded|concludes|countered|counters|' +
  'declared|declares|reported|reports|report|announced|announces|acknowledged|acknowledges|acknowledge|admitted|admits|' +
  'admit|suggested|suggests|suggest|stressed|stresses|emphasized|emphasizes|emphasised|emphasises|cautioned|cautions|' +
  'predicted|predicts|predict|conceded|concedes|confirmed|confirms|confirm|believed|believes|believe|estimated|' +
  'estimates|estimate|maintained|maintains|maintain|contended|contends|contend|alleged|alleges|allege|testified|' +
  'testifies|thinks|think|expects|expect|revealed|reveals|disclosed|indicated|indicates|reiterated|reiterates|' +
  'complained|complains|boasted|boasts|clarified|clarifies|speculated|speculates|hinted|hints|mentioned|mentions';
// Verbs that credit somebody only beside a quotation; without one they tell what was done, not what is so.
const QUOTING =
  'asked|asks|ask|read|reads|agreed|agrees|responded|responds|continued|continues|posted|posts|shouted|vowed|vows|' +
  'promised|promises|demanded|declined|urged|joked|answered|answers|exclaimed|concurred|opened|began|found|showed|shows|shown|show|' +
  'hopes|hope|fears|fear|figures|shared|called|calls|described|describes|dubbed|branded|labelled|labeled|put it|puts it';
const OTHER_LANGUAGES =
  'sagte|sagten|sagt|sagen|erklärte|erklärten|erklärt|fragte|schrieb|schreibt|schreiben|betonte|betont|meinte|meint|' +
  'berichtete|berichteten|berichtet|berichten|kritisierte|warnte|warnt|ergänzte|fügte|teilte|forderte|warnen|betonen|erklären|kritisieren|meinen|mahnte|versicherte|behauptet|behauptete|bestätigte|meldete|meldet|' +
  'a déclaré|ont déclaré|a demandé|ont demandé|demande|a dit|ont dit|a affirmé|ont affirmé|a expliqué|a indiqué|ont indiqué|a précisé|a ajouté|' +
  'a assuré|a annoncé|a estimé|a souligné|a rapporté|a écrit|déclare|dit|affirme|explique|précise|ajoute|assure|indique|' +
  'estime|souligne|raconte|écrit|a confirmé|ont confirmé|a raconté|a averti|a prévenu|a reconnu|a rappelé|a regretté|' +
  'rappelle|regrette|martèle|affirment|expliquent|disent|indiquent|précisent|assurent|soulignent|estiment|' +
  'dijo|dijeron|dice|dicen|declaró|declararon|afirmó|afirmaron|afirma|preguntó|señaló|señalaron|aseguró|aseguraron|' +
  'explicó|agregó|añadió|indicó|indicaron|sostuvo|manifestó|comentó|apuntó|informó|escribió|expresó|advirtió|advierte|advierten|alertó|señala|señalan|asegura|aseguran|sostiene|sostienen|' +
  'reconoció|confirmó|confirmaron|relató|recordó|insistió|reiteró|denunció|anunció|concluyó|detalló|precisó|' +
  'disse|disseram|diz|dizem|afirmou|afirmaram|afirma|declarou|perguntou|explicou|acrescentou|informou|informaram|' +
  'ressaltou|destacou|escreveu|contou|avaliou|confirmou|anunciou|relatou|lembrou|comentou|apontou|alertou|' +
  'defendeu|completou|concluiu|garantiu|reforçou|revelou|ressalta|alerta|defende|' +
  'řekl|řekla|řekli|uvedl|uvedla|uvedli|uvedlo|prohlásil|prohlásila|dodal|dodala|napsal|napsala|sdělil|sdělila|sdělilo|' +
  'říká|tvrdí|vysvětlil|vysvětlila|píše|oznámil|oznámila|oznámilo|zeptal se|poznamenal|připomněl|upozornil|' +
  'upozornila|potvrdil|potvrdila|popsal|popsala|konstatoval|zdůraznil|zdůraznila|doplnil|doplnila|připustil|podotkl';

/** Verbs that credit somebody with words wherever they stand. */
export const SAYING_VERBS = `${SAYING}|${OTHER_LANGUAGES}`;

/** Verbs that do so only with a statement: `noted that …`, but not `noted authors`. */
export const STATING_VERBS = STATING;

/** Verbs that do so only beside a quotation. */
export const QUOTING_VERBS = QUOTING;

/** All of them, as an alternation for a regular expression. */
export const SPEECH_VERB_PATTERN = `${SAYING_VERBS}|${STATING_VERBS}|${QUOTING_VERBS}`;

/** What introduces a source without a verb, in front of its name. */
export const ACCORDING_TO =
  "according to|in the words of|as reported by|as told to|laut|nach angaben (?:von|der|des)|selon|d[’']après|según|de acuerdo con|segundo|de acordo com|conforme|podle";
