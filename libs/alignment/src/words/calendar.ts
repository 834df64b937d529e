/** Months and days of the week, lower case and without accents. `May` is left to the verb it looks like. */
const CALENDAR: ReadonlySet<string> = new Set(
  [
    'january february march april june july august september october november december',
    'monday tuesday wednesday thursday friday saturday sunday',
    'januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'lunes martes miercoles jueves viernes sabado domingo',
    'janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro',
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
    'lunedi martedi mercoledi giovedi venerdi sabato domenica',
    'januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    'leden ledna unor unora brezen brezna duben dubna kveten kvetna cerven cervna cervenec cervence srpen srpna zari rijen',
    'rijna listopad listopadu prosinec prosince pondeli utery streda stredu ctvrtek patek sobota sobotu nedele nedeli',
    'styczen stycznia luty lutego marzec marca kwiecien kwietnia maj maja czerwiec czerwca lipiec lipca sierpien sierpnia',
    'wrzesien wrzesnia pazdziernik pazdziernika grudzien grudnia poniedzialek wtorek sroda srode czwartek piatek niedziela',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'понедельник вторник среду четверг пятницу субботу воскресенье',
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    'понеділок вівторок середу четвер пятницю суботу неділю',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a word names a month or a day of the week. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word);
}
