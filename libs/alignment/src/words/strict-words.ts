/** Words that deny, lower case and without accents. A verb that is denied by a syllable of its own is another word anyway. */
const NEGATIONS: ReadonlySet<string> = new Set(
  [
    'no not never none nobody nothing nowhere neither nor without cannot',
    'nicht kein keine keinen keiner keinem keines nie niemals niemand niemanden nichts ohne weder',
    'ne pas jamais rien aucun aucune ni sans guere personne',
    'nunca jamas nadie nada ningun ninguno ninguna sin tampoco',
    'nao jamais ninguem nenhum nenhuma sem nem',
    'non mai nessuno nessuna niente nulla senza',
    'niet geen nooit niemand niets zonder',
    'inte aldrig ingen inget utan ikke aldri ingenting uden uten eivat',
    'neni nikdy nikdo nic zadny zadna zadne bez ani nigdy nikt zaden zadna nije nikada',
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
