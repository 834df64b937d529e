import { type Block } from '../reading/block';
import { type LeftOutRole } from '../contract';

const LONGEST = 320;
/** An order to the reader about the publication itself; matched at the start of a block only. */
const PROMO = new RegExp(
  '^[\\[(]?(?:' +
    [
      '(?:please )?(?:sign up|subscribe|register|log ?in|sign in)\\b',
      '(?:please )?(?:follow|like|join|find|visit) (?:us|me|our|the \\p{L}+ on)\\b',
      'download (?:our|the) ',
      'support (?:our|us|independent)\\b',
      '(?:please )?(?:donate|consider (?:donating|subscribing|supporting))\\b',
      'get (?:our|the|\\p{L}+) .{0,60}(?:inbox|newsletter|daily|email)',
      '(?:want|like) more\\b.{0,80}(?:newsletter|subscribe|sign up)',
      '(?:click|tap) here\\b',
      'share this\\b|tweet this\\b',
      'abonnieren sie|newsletter abonnieren|jetzt abonnieren|folgen sie uns',
      'abonnez-vous|inscrivez-vous|suivez-nous|recevez',
      'suscríb[ea]te|síguenos|regístrate|inscreva-se|assine|siga-nos',
      'přihlaste se|sledujte nás|odebírejte',
      '订阅|关注我们|点击',
    ].join('|') +
    ')',
  'iu',
);
/** Page furniture that stands as a line of its own. */
const BOILERPLATE = new RegExp(
  '^(?:' +
    [
      'advertisement(?: \\d+)?|advertising|sponsored(?: content)?|story continues below(?: advertisement)?|anzeige|publicité|publicidad|publicidade|reklama|inzerce|广告',
      'continue reading(?: the main story)?|continue reading below|read more|more|share|tweet|print|email|comments?|image|photo|video|gallery|loading\\W*|skip advertisement',
      '[\\d:.,/ –-]+|page \\d+(?: of \\d+)?|seite \\d+(?: von \\d+)?|\\d{1,4}(?: ?/ ?\\d{1,4})?|- ?\\d{1,4} ?-',
      '(?:©|\\(c\\)|copyright\\b).{0,200}|all rights reserved.{0,80}',
    ].join('|') +
    ')$',
  'iu',
);
const MEDIA_LABEL =
  /^(?:map|graphic|video|photos?|gallery|charts?|infographic|audio|podcast|slideshow|interactive|vídeo|galería|galerie|grafik|infografik|karte)\s*[:：].{0,120}[^.!?]$/iu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Tells a line that sells the publication, or is furniture of the page, by its own words and form. */
export function promoRole(block: Block): LeftOutRole | null {
  const { text } = block;
  if (!LETTER_OR_DIGIT.test(text)) return 'boilerplate';
  if (text.length > LONGEST) return null;
  if (BOILERPLATE.test(text)) return 'boilerplate';
  if (MEDIA_LABEL.test(text)) return 'media';
  return PROMO.test(text) ? 'promo' : null;
}
