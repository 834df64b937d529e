import { stem } from './stem';

/** Words that deny, lower case and without accents. A verb that is denied by a syllable of its own is another word anyway. */
const NEGATIONS: ReadonlySet<string> = new Set(
  [
    'no not never none nobody nothing nowhere neither nor without cannot',
    'nicht kein keine keinen keiner keinem keines nie niemals niemand niemanden nichts ohne weder keineswegs keinesfalls',
    'mitnichten nirgends nirgendwo',
    'ne pas jamais rien aucun aucune ni sans guere personne nulle nullement',
    'nunca jamas nadie nada ningun ninguno ninguna sin tampoco',
    'nao jamais ninguem nenhum nenhuma sem nem tampouco sequer',
    'non mai nessuno nessuna niente nulla senza',
    'niet geen nooit niemand niets zonder',
    'inte aldrig ingen inget utan ikke aldri ingenting uden uten eivat',
    'neni nikdy nikdo nic zadny zadna zadne bez ani nijak nikoli nikde nigdy nikt zaden zadna nije nikada',
    'не ни нет никогда никто ничего без немає ніколи ніхто нічого',
    'nem nincs soha niciun fara degil hayir tidak bukan jangan khong nuk ez',
  ].flatMap((line) => line.split(' ')),
);
/** Words that turn what is said in another way: doubt, time past, amounts, who does it to whom. */
const TURNING: ReadonlySet<string> = new Set(
  [
    // what amounts to a negation
    'hardly barely scarcely rarely seldom unlikely likely unable able fail fails failed failing refuse refuses refused',
    'refusing deny denies denied denying reject rejects rejected rejecting stop stops stopped stopping halt halts halted',
    'cease ceases ceased lack lacks lacked avoid avoids avoided prevent prevents prevented',
    // doubt, and what somebody only was or is in part
    'possibly perhaps probably maybe allegedly alleged reportedly suspected attempted former formerly deputy vice acting',
    'interim ex ehemalige ehemaliger fruhere fruherer mutmassliche ancien ancienne',
    // amounts
    'only all every most least more less fewer many few several half almost nearly hundreds thousands dozens twice double',
    'triple quarter nur alle fast seulement tous solo todos apenas soltanto alleen',
    // possibility and future
    'will would shall should could may might must can ought or if unless wird werden kann soll muss',
    // who does it to whom, when and on which side
    'against by from to before after until till above below over under up down out off except instead despite',
    'wurde durch von gegen vor nach bis contre avant apres par contra por antes despues depois contro prima dopo da',
    'tegen door voor proti pred przeciw przed против до после от для проти після',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Words that turn what stands beside them, in whatever form: what is put off, wanted, feigned or undone has not happened, and
 * what is false, a draft or a copy is not the thing.
 */
const TURNING_STEMS: ReadonlySet<string> = new Set(
  [
    // what has not happened
    'delay postpone defer suspend cancel reverse revoke repeal abandon scrap block veto abolish withdraw retract oppose',
    'consider discuss weigh mull plan intend want hope wish seek try attempt offer promise pledge vow threaten pretend urge',
    'ask request demand propose suggest expect decline forbid ban prohibit miss forget resist dispute doubt cast',
    // what is not the thing, or not what it is called
    'fake false forged counterfeit bogus sham mock pseudo replica copy imitation draft proposed planned failed aborted thwarted',
    'unofficial illegal unlawful invalid void supposed presumed purported apparent ostensible would-be called styled',
    'wrong mistaken erroneous unjust unfair incorrect partial temporary provisional conditional potential virtual',
    'wrongly falsely mistakenly erroneously unjustly unfairly incorrectly illegally unlawfully supposedly purportedly ostensibly',
    'presumably jokingly ironically partially partly temporarily provisionally conditionally potentially virtually',
    'theoretically nominally formally unofficially secretly accidentally unintentionally involuntarily',
    // German
    'kaum fast beinahe angeblich vermutlich vermeintlich scheinbar mutmasslich falschlich irrtumlich vorubergehend teilweise',
    'vorlaufig bedingt geplant gescheitert falsch gefalscht sogenannt verschieben aufschieben vertagen absagen aussetzen',
    'streichen zuruckziehen ablehnen verweigern erwagen planen versuchen drohen fordern verlangen',
    // French
    'presque quasiment pretendument soi-disant faussement injustement illegalement partiellement provisoirement',
    'temporairement pretendu presume suppose faux fausse projet reporter repousser differer annuler suspendre retirer',
    'refuser envisager tenter menacer essayer demander exiger promettre prevoir',
    // Spanish
    'apenas casi supuestamente presuntamente falsamente injustamente ilegalmente parcialmente provisionalmente',
    'temporalmente supuesto supuesta presunto presunta falso falsa aplazar posponer retrasar suspender cancelar anular',
    'retirar rechazar negar considerar intentar amenazar pedir exigir prometer planear',
    // Portuguese
    'quase alegadamente supostamente falsamente injustamente ilegalmente parcialmente provisoriamente temporariamente',
    'suposto suposta falso adiar protelar atrasar cancelar recusar considerar tentar ameacar prever',
    // Czech
    'temer skoro udajne pry domnele mylne nepravem castecne docasne predbezne udajny falesny odlozit zrusit pozastavit',
    'odmitnout zvazit hodlat chtit pokusit hrozit pozadovat slibit planovat',
  ].flatMap((line) => line.split(' ').map(stem)),
);

/** Whether a word denies. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word);
}

/**
 * Whether a word turns what is said, so that it must stand on both sides. These are words of many languages at once: where
 * one means something harmless in another, matching is only more careful.
 */
export function isStrictWord(word: string): boolean {
  return NEGATIONS.has(word) || TURNING.has(word);
}

/** The same of a word in whatever form, by its stem. */
export function isStrictStem(stem: string): boolean {
  return TURNING_STEMS.has(stem);
}
