import { type Block } from '../reading/block';
import { type LeftOutRole } from '../contract';
import { isEmphasised } from './emphasis';

/** An article's tail is at most this many blocks, and this share of its letters. */
const TAIL_BLOCKS = 14;
const TAIL_SHARE = 0.2;
/** Of a short article the tail may be more, up to so many UTF-16 code units. */
const SHORT_TAIL = 600;
/** Behind an end mark, a paragraph longer than this is the article going on. */
const LONGEST_AFTER_END = 240;

const CREDITS =
  /\bcontributed (?:to (?:this|the) (?:report|story|article|piece)|reporting|research)\b|^\(?(?:additional )?(?:reporting|writing|editing|research|compiled|edited|produced|translated) by \p{Lu}|^with (?:reporting|files|additional|research)\b|\breported from \p{Lu}.{0,60}[.)]?$|^to contact the (?:reporters?|editors?|authors?|writers?)\b|^mitarbeit:|^traduit (?:de|par)\b|^traducción de\b|^\(?(?:rtr|dpa|afp|reuters|ap|čtk|ansa|efe)(?:\/[\p{L}]+)?\)?$/iu;
const NOTICE =
  /^(?:a version of )?this (?:article|story|piece|post|essay|interview|report) (?:was|is|has been|first|originally|also|appears|appeared)\b.{0,160}\b(?:published|reprinted|republished|appear(?:s|ed)?|posted|syndicated|updated|adapted|excerpted|produced|print)\b|^a version of this\b|^(?:corrections?|clarification|editor[’']s note|update|korrektur|anmerkung der redaktion|correction|rectificatif|corrección|fe de errores|correção|errata|oprava|更正)(?: [^:.]{1,30})?\s?[:：]|^an earlier version of this\b|^this (?:article|story|piece|post|report) (?:was|has been) (?:updated|amended|corrected|edited|modified)\b|^(?:originally|first) published\b|^(?:republished|reprinted) (?:from|with)\b|^(?:if you (?:spot|see|notice|have|found)|have|got|did you (?:find|spot)|spotted|found|see) .{0,40}\b(?:error|mistake|typo|correction|tips?|story to share)\b|^(?:read|see) (?:the )?original\b|^(?:haben sie einen fehler|fehler gefunden|vous avez (?:trouvé|repéré) une erreur|encontraste un error|encontrou (?:algum )?erro)|^pokud jste v (?:článku|textu)\b|^(?:dieser (?:artikel|text|beitrag) (?:erschien|ist)|cet article (?:est|a été) (?:paru|publié)|este artículo (?:fue|se) public|este artigo foi (?:originalmente )?publicado|tento článek (?:vyšel|byl))|^(?:本文|原文)(?:来自|转载|首发|刊于)|^责任编辑|^编辑[:：]/iu;
const ABOUT_A_PERSON =
  /^(?:the (?:author|writer) |\p{Lu}[\p{L}.’'-]+(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|del|von|van|da|di|al|bin)){1,4},?\s+(?:(?:who )?(?:is|was|has been|has written|works|covers|covered|writes|reports|joined|teaches|lives|tweets|can be reached|leads|edits|hosts|blogs)\b|(?:ist|schreibt|arbeitet|berichtet|est|écrit|travaille|es|escribe|é|escreve|je|píše)\s))/u;
const TRADE =
  /\b(?:reporter|correspondent|journalist|editor|writer|columnist|author|producer|freelancer?|contributor|blogger|critic|bureau chief|professor|fellow|lecturer|Redakteurin?|Korrespondentin?|Autorin?|Journalistin?|journaliste|correspondante?|rédact\p{L}+|periodista|redactora?|corresponsal|jornalista|repórter|novinářk?a?|redaktork?a?)\b/iu;
const GENERIC_ANCHOR = /^(?:here|this link|this page|link|more|click here|hier|ici|aquí|aqui|zde|这里|点击)$/iu;

/**
 * The roles of what stands behind an article's end, by index: credits, notices and lines about its authors. What follows
 * one of them and has no role of its own is taken to be more of the same.
 */
export function readTailMatter(
  blocks: readonly Block[],
  byline: string | null,
  hasNoRole: (index: number) => boolean,
): Map<number, LeftOutRole> {
  const roles = new Map<number, LeftOutRole>();
  let ended: LeftOutRole | null = null;
  for (let index = tailStart(blocks); index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined || !hasNoRole(index)) continue;
    const role: LeftOutRole | null = endRole(block, byline) ?? (block.text.length <= LONGEST_AFTER_END ? ended : null);
    if (role !== null) roles.set(index, role);
    ended = role ?? ended;
  }
  return roles;
}

function tailStart(blocks: readonly Block[]): number {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const allowed = Math.max(length * TAIL_SHARE, Math.min(SHORT_TAIL, length / 2));
  let start = blocks.length;
  let reached = 0;
  while (start > Math.max(1, blocks.length - TAIL_BLOCKS)) {
    reached += blocks[start - 1]?.text.length ?? 0;
    if (reached > allowed && start < blocks.length) break;
    start -= 1;
  }
  return start;
}

function endRole(block: Block, byline: string | null): LeftOutRole | null {
  const { text } = block;
  if (text.length > 700) return null;
  if (NOTICE.test(text)) return 'boilerplate';
  if (CREDITS.test(text)) return 'bio';
  if (ABOUT_A_PERSON.test(text) && (isAbout(text, byline) || (TRADE.test(text) && isSetApart(block)))) return 'bio';
  if (block.links.length > 0 && isEmphasised(block)) return TRADE.test(text) ? 'bio' : 'promo';
  if (/^[^.:]{2,40}:\s/.test(text) && block.links.some((link) => GENERIC_ANCHOR.test(anchorOf(block, link))))
    return 'promo';
  return null;
}

/** Whether a paragraph speaks of the article's own author. */
function isAbout(text: string, byline: string | null): boolean {
  if (/^the (?:author|writer) /i.test(text)) return true;
  return (
    byline !== null &&
    byline.split(/,\s*|\s+(?:and|und|et|y|e|a)\s+/).some((name) => name.length > 4 && text.startsWith(name))
  );
}

function isSetApart(block: Block): boolean {
  return block.links.length > 0 || isEmphasised(block) || /[@]\w/.test(block.text);
}

function anchorOf(block: Block, link: { start: number; end: number }): string {
  return block.text.slice(link.start, link.end).replace(/[.!]$/, '');
}
