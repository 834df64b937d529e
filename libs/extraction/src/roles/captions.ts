import { type Block } from '../reading/block';

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,4}`;
const AGENCIES =
  'AFP|AP|Reuters|TASS|DPA|EPA|EFE|ANSA|ČTK|CTK|PA|UPI|Xinhua|Bloomberg|Getty Images|Associated Press|Shutterstock|Alamy|iStock|Unsplash|Wikimedia Commons';
const LABEL =
  'photos?|pictures?|images?|foto|fotos|bild|bilder|photographie|imagen|fotografía|imagem|fotografia|credit|crédit|crédito|图|图片|illustration';
/** `Federico Parra / AFP`, `Jane Roe/Getty Images`, `Kremlin.ru`: a name and an agency, with no full stop after them. */
const NAME_AND_AGENCY = new RegExp(
  String.raw`(?:^|[.!?…”"’)]\s+|\s[|(–—-]\s?)(?:${NAME}\s*(?:/|,|\bfor\b|\bvia\b)\s*)+(?:the\s+)?(?:${NAME})\)?$`,
  'u',
);
const AGENCY_AT_END = new RegExp(String.raw`(?:[.!?…”"’)/]\s*|\s[|(–—-]\s?|\bvia\s)\(?(?:${AGENCIES})\)?$`, 'u');
const LABELLED_AT_END = new RegExp(
  String.raw`(?:^|[.!?…”"’)]\s+|\s[|–—-]\s|[(\[])(?:${LABEL})(?!\s+of\s)(?:\s+(?:by|von|par|de|por))?\s*[:：/]?\s+(?:[^.!?]|(?<!\p{L})\p{Lu}\.){2,80}[)\]]?\.?$`,
  'iu',
);
const LABELLED_AT_START = new RegExp(String.raw`^[(\[]?(?:${LABEL})(?:\s+(?:by|credit))?\s*[:：/]\s*\S`, 'iu');
const LONGEST = 700;

/**
 * Whether a paragraph is the words under a photograph. Told by form: it ends in a credit, either set in bold after the
 * sentence, or as a name and an agency, or labelled as one.
 */
export function isCaption(block: Block): boolean {
  if (block.form === 'caption') return true;
  const { text } = block;
  if (text.length > LONGEST) return false;
  if (LABELLED_AT_START.test(text)) return true;
  const tail = text.slice(-160);
  if (LABELLED_AT_END.test(tail) && text.length < 400) return true;
  if (AGENCY_AT_END.test(tail)) return true;
  return NAME_AND_AGENCY.test(tail) && (tail.includes('/') || endsInBoldCredit(block));
}

function endsInBoldCredit(block: Block): boolean {
  const last = block.strong.at(-1);
  return last?.end === block.text.length && last.start > 0;
}
