import { type Random } from './random';

const SUBJECTS = [
  'Trade',
  'The port of Odesa',
  'Minister Bondarev',
  'A report by Kommersant',
  'Unemployment',
  'Zoë’s 🚢',
];
const VERBS = ['fell to', 'rose to', 'was put at', 'is expected to reach', 'came to'];
const AMOUNTS = ['$200 million', '3.5 percent', '1,200 people', '€ 4 bn', 'half of it', '17 °C'];
const WHEN = ['in 2024', 'last March', 'on 8 January 2026', 'since the war began', 'by 2030'];

/** An article of a few sentences that look like claims, some with links. */
export const madeUpArticle = (random: Random, format: string, urls: readonly string[]): string => {
  const sentences = Array.from({ length: 1 + random.below(4) }, () => {
    const subject = random.pick(SUBJECTS);
    const words = `${random.pick(VERBS)} ${random.pick(AMOUNTS)} ${random.pick(WHEN)}`;
    if (!random.chance(0.6)) return `${subject} ${words}.`;
    const url = random.chance(0.2) ? '#' : random.pick(urls);
    if (format === 'html') return `${subject} <a href="${url}">${words}</a>.`;
    return format === 'markdown' ? `${subject} [${words}](${url}).` : `${subject} ${words} (${url}).`;
  });
  const text = sentences.join(' ');
  if (format === 'html') return `<h1>Trade fell</h1><p>${text}</p>`;
  return format === 'markdown' ? `# Trade fell\n\n${text}\n` : `Trade fell\n\n${text}\n`;
};
