import { type LeftOutRole } from '../../contract';
import { type BlockForm } from '../block';
import { type DomElement } from './dom';

const BY_NAME: Record<string, LeftOutRole> = { nav: 'nav', aside: 'related', footer: 'boilerplate', address: 'bio' };

function classes(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');
}

/** Publishers name the boxes they set into an article by what these are for. Whole words of class names only. */
const BY_CLASS: readonly (readonly [RegExp, LeftOutRole])[] = [
  [
    classes('related|recommended|recirc|readmore|read-more|more-stories|see-also|trending|most-read|popular'),
    'related',
  ],
  [
    classes(
      'newsletter|signup|sign-up|subscribe|subscription|promo|promotion|donate|donation|advert|ad-slot|sponsored',
    ),
    'promo',
  ],
  [
    classes('author-bio|author-box|author-info|author-card|author-description|about-author|about-the-author|bio-box'),
    'bio',
  ],
  [classes('share|sharing|social|breadcrumbs?|pagination|pager|toolbar'), 'nav'],
  [classes('tags|tag-list|post-tags|article-tags|post-categories|keywords'), 'topic'],
  [classes('comments|comment-list|disqus|copyright|disclaimer'), 'boilerplate'],
];
const CAPTION = classes('caption|wp-caption-text|photo-credit|image-credit|image-caption|photo-caption|cutline');
/** Some sites call the whole article by such a word; a box is shorter. */
const LONGEST_BOX = 600;
const INLINE = new Set([
  'a',
  'span',
  'b',
  'i',
  'em',
  'strong',
  'small',
  'sup',
  'sub',
  'cite',
  'q',
  'code',
  'time',
  'mark',
]);

/** What an element's own markup says of the links inside it. */
export function elementRole(element: DomElement): LeftOutRole | undefined {
  const rel = element.getAttribute('rel');
  if (rel !== null && /\bauthor\b/i.test(rel)) return 'byline';
  return BY_NAME[element.localName] ?? roleByClass(element);
}

/** A picture's words are a caption by their class, where they are not by their element. */
export function formByClass(element: DomElement): BlockForm | undefined {
  const name = element.getAttribute('class');
  return name !== null && CAPTION.test(name) && isBox(element) ? 'caption' : undefined;
}

function roleByClass(element: DomElement): LeftOutRole | undefined {
  const name = element.getAttribute('class');
  if (name === null || INLINE.has(element.localName)) return undefined;
  const role = BY_CLASS.find(([pattern]) => pattern.test(name))?.[1];
  return role !== undefined && isBox(element) ? role : undefined;
}

function isBox(element: DomElement): boolean {
  return (element.textContent ?? '').trim().length <= LONGEST_BOX;
}
