/**
 * Words that turn what a sentence says, in the languages that newsrooms around us write: negation, doubt, office and time
 * past, amounts, direction. In a language where one of them means something harmless, matching is only more careful.
 * Lower case, without accents.
 */
const STRICT_WORDS: ReadonlySet<string> = new Set(
  [
    // English: negation and what amounts to it
    'no not never none nobody nothing nowhere neither nor without cannot hardly barely scarcely rarely seldom',
    'unlikely likely unable able fail fails failed failing refuse refuses refused refusing deny denies denied denying',
    'reject rejects rejected rejecting stop stops stopped stopping halt halts halted cease ceases ceased lack lacks lacked',
    'avoid avoids avoided prevent prevents prevented',
    // doubt, office, time past
    'possibly perhaps probably maybe allegedly alleged reportedly suspected attempted former formerly deputy vice acting',
    'interim ex',
    // amounts
    'only all every most least more less fewer many few several half almost nearly hundreds thousands dozens twice double',
    'triple quarter',
    // possibility and future
    'will would shall should could may might must can ought or if unless',
    // who does it to whom, when and on which side
    'against by from to before after until till above below over under up down out off except instead despite',
    // German
    'nicht kein keine keinen keiner keinem keines nie niemals niemand niemanden nichts ohne weder wird werden wurde kann',
    'soll muss durch von gegen vor nach bis nur alle fast ehemalige ehemaliger fruhere fruherer mutmassliche',
    // French
    'ne pas jamais rien aucun aucune ni sans guere personne contre avant apres par seulement tous ancien ancienne',
    // Spanish, Portuguese, Italian
    'nunca jamas nadie nada ningun ninguno ninguna sin tampoco contra por antes despues solo todos ex',
    'nao jamais ninguem nenhum nenhuma sem nem depois apenas',
    'non mai nessuno nessuna niente nulla senza contro prima dopo da soltanto',
    // Dutch, Swedish, Danish, Norwegian, Finnish
    'niet geen nooit niemand niets zonder tegen door voor alleen inte aldrig ingen inget utan ikke aldri ingenting',
    'uden uten eivat',
    // Czech, Slovak, Polish, Croatian
    'ne neni nikdy nikdo nic zadny zadna zadne bez ani proti pred nie nigdy nikt zaden zadna przeciw przed nije nikada',
    // Russian, Ukrainian
    'не ни нет никогда никто ничего без против до после от для немає ніколи ніхто нічого проти після',
    // Hungarian, Romanian, Turkish, Indonesian, Vietnamese, Catalan, Albanian, Basque
    'nem nincs soha niciun fara degil hayir tidak bukan jangan khong nuk ez',
    // months and days, where they are written like any other word
    'january february march april june july august september october november december',
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro',
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
    'januari februari maart mei juni juli augustus oktober leden ledna unor unora brezen brezna duben dubna kveten kvetna',
    'cerven cervna cervenec cervence srpen srpna zari rijen rijna listopad listopadu prosinec prosince',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo',
    'lunedi martedi mercoledi giovedi venerdi sabato domenica pondeli utery streda ctvrtek patek sobota nedele',
    'понедельник вторник среду четверг пятницу субботу воскресенье',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a word turns what is said, so that it must stand on both sides. */
export function isStrictWord(word: string): boolean {
  return STRICT_WORDS.has(word);
}
