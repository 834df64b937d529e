/** Words of an article as a claim's text: a stretch over a paragraph's end reads on after a space. */
export const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();
