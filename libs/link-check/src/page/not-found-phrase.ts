/** What error pages say of the page that is missing, by language. Matched against titles and headings. */
const NOT_FOUND: readonly RegExp[] = [
  // A bare number, or a number with the usual words, and nothing else.
  /^\W*(?:http|error|errore|erreur|fehler|status|code|oops)?\W*(?:404|410)\W*(?:error|not found|page|gone|file or directory not found|oops)?\W*(?:page |file )?(?:not found)?\W*$/i,
  /\b(?:error|http|status)\W{0,2}(?:404|410)\b/i,
  /\b(?:404|410)\W{1,3}(?:error|(?:page |file )?not found|gone|fehler|erreur)\b/i,
  /^\W*(?:oops|sorry)?\W*not found\W*$/i,
  // English
  /\b(?:page|file|article|content|document|url|address|resource|story|post|item|product)\b.{0,40}\b(?:not (?:be )?found|can(?:not|'t|’t) be found|(?:does not|doesn't|doesn’t|no longer) exists?|not available|no longer available|(?:has been|was) (?:removed|deleted)|is missing|(?:isn't|isn’t) (?:here|available))/i,
  /\b(?:can(?:not|'t|’t)|could(?: not|n't|n’t)|unable to) (?:find|locate) (?:the|that|this|your|what|a) ?(?:page|file|article|content|document|url|story|you)/i,
  /\b(?:nothing (?:was )?found|nothing here|this page is gone)\b/i,
  // German
  /(?:seite|artikel|inhalt|dokument|datei)\b.{0,30}\bnicht (?:gefunden|vorhanden|verfügbar|mehr verfügbar|mehr vorhanden)|(?:seite|artikel|inhalt).{0,20}existiert (?:leider )?nicht|^\W*nicht gefunden\W*$/i,
  // French
  /page (?:est |web )?(?:introuvable|non trouvée|inexistante|non disponible)|(?:page|article|contenu|document).{0,40}(?:n['’]existe (?:pas|plus)|n['’]a pas été trouvée?|est introuvable)/i,
  // Spanish
  /(?:p[áa]gina|art[íi]culo|contenido).{0,30}no (?:ha sido |fue )?(?:encontrad[ao]|existe|est[áa] disponible|disponible)|no (?:se )?(?:ha |han |hemos )?(?:encontrado|encontramos|encontr[óo]|puede encontrar|pudo encontrar).{0,20}(?:p[áa]gina|art[íi]culo|contenido)|^\W*no encontrad[ao]\W*$/i,
  // Italian
  /(?:pagina|articolo|contenuto).{0,30}(?:non (?:è stat[ao] )?trovat[ao]|inesistente|non esiste|non (?:è )?(?:più )?disponibile)|^\W*non trovat[ao]\W*$/i,
  // Portuguese
  /(?:p[áa]gina|artigo|conte[úu]do).{0,30}n[ãa]o (?:foi )?(?:encontrad[ao]|existe|localizad[ao]|est[áa] dispon[íi]vel)|^\W*n[ãa]o encontrad[ao]\W*$/i,
  // Dutch
  /(?:pagina|artikel).{0,30}(?:niet (?:meer )?(?:gevonden|beschikbaar)|bestaat niet)|^\W*niet gevonden\W*$/i,
  // Swedish, Danish, Norwegian, Finnish
  /sidan.{0,20}(?:kunde inte hittas|hittades inte|finns inte|hittas inte|saknas)|siden.{0,20}(?:blev ikke fundet|findes ikke|kunne ikke findes|finnes ikke|ble ikke funnet)|fant ikke siden|sivua ei (?:löydy|löytynyt|ole)/i,
  // Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Turkish
  /nie (?:znaleziono|odnaleziono)|stron[ay].{0,20}nie (?:istnieje|została znaleziona)|str[áa]nk[au].{0,20}(?:nebyla nalezena|nenalezena|neexistuje|nena[šs]la|nebola n[áa]jden[áa])|az? oldal nem (?:található|létezik)|pagina.{0,20}nu (?:a fost găsită|există)|stranica nije prona[đd]ena|sayfa.{0,20}bulunamad[ıi]/i,
  // Greek, Russian, Ukrainian, Bulgarian, Serbian
  /σελίδα.{0,20}δεν (?:βρέθηκε|υπάρχει)|страница.{0,20}не (?:найдена|существует|е намерена|съществува)|(?:страницу|сторінку).{0,20}не (?:найден|знайдено)|не найдено|страница није пронађена/iu,
  // Chinese, Japanese, Korean
  /(?:页面|网页|頁面|網頁|文章).{0,10}(?:不存在|未找到|没有找到|沒有找到|找不到|已删除|已被删除)|(?:找不到|未找到|無法找到|无法找到).{0,12}(?:页面|网页|頁面|網頁)|ページ(?:が|は).{0,6}(?:見つかりません|存在しません|ありません)|お探しのページ|페이지를 찾을 수 없|존재하지 않는 페이지|찾을 수 없는 페이지/u,
  // Arabic, Hebrew, Persian, Hindi
  /الصفحة.{0,20}غير موجودة|لم يتم العثور على|(?:הדף|העמוד).{0,20}(?:לא נמצא|אינו קיים)|صفحه.{0,20}یافت نشد|पृष्ठ नहीं मिला/u,
];

/** Longer than this, a title or heading tells a story. */
const MAX_PHRASE = 150;

/** Whether this title, heading or sentence says that a page was not found, in any of about thirty languages. */
export function saysNotFound(text: string): boolean {
  return text.length <= MAX_PHRASE && NOT_FOUND.some((phrase) => phrase.test(text));
}
