const ENGLISH =
  'said|says|say|told|tells|tell|added|adds|noted|notes|wrote|writes|asked|asks|stated|states|explained|explains|' +
  'argued|argues|claimed|claims|insisted|insists|warned|warns|replied|replies|recalled|recalls|remarked|observed|' +
  'observes|concluded|concludes|continued|continues|countered|quipped|joked|tweeted|posted|declared|declares|reported|' +
  'reports|announced|announces|acknowledged|acknowledges|admitted|admits|suggested|suggests|stressed|stresses|' +
  'emphasized|emphasised|cautioned|cautions|predicted|predicts|conceded|concedes|confirmed|confirms|believes|' +
  'believed|estimated|estimates|maintained|maintains|contended|contends|alleged|alleges|testified|vowed|urged';
const OTHERS =
  'sagte|sagt|erklärte|erklärt|fragte|schrieb|schreibt|betonte|meinte|meint|teilte mit|berichtete|berichtet|so|' +
  'a déclaré|a dit|a affirmé|a expliqué|a indiqué|a précisé|a ajouté|a assuré|déclare|dit|affirme|explique|précise|' +
  'ajoute|assure|indique|lance|estime|souligne|' +
  'dijo|dice|declaró|afirmó|preguntó|señaló|aseguró|explicó|agregó|añadió|indicó|sostuvo|manifestó|comentó|apuntó|' +
  'disse|diz|afirmou|declarou|perguntou|explicou|acrescentou|informou|ressaltou|' +
  'řekl|řekla|uvedl|uvedla|prohlásil|prohlásila|dodal|dodala|napsal|napsala|sdělil|sdělila|říká|vysvětlil|vysvětlila';

/** The verbs that credit somebody with words, as an alternation for a regular expression. */
export const SPEECH_VERB_PATTERN = `${ENGLISH}|${OTHERS}`;
