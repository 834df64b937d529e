import { type CitedAnchor, type CitingSentence } from '../src/contract';

/**
 * An invented article of 46 sentences with 17 citations, with what makes aligning hard: sentences of one template, the same
 * people all over, anchors that say no more than `said`, an anchor word that is linked twice in one sentence.
 */
const MARKDOWN: readonly string[] = [
  'When the gates of the Velm dam opened on the night of 3 March, the village of Ostra had forty minutes to leave.',
  'Eleven people did not make it, and the regional government has [apologised](velm/apology) to their families twice.',
  'Now the operator of the dam, Hydrovelm, wants to fill the reservoir again before the summer.',
  'Experts say that the wall is sound, but the people of Ostra are not likely to come back.',
  '"We were told for thirty years that nothing could happen," said Irena Holub, who lost her brother and her house.',
  'The ministry of the interior has [opened](velm/inquiry) an inquiry but has not named anyone it holds responsible.',
  'It has also [asked](velm/engineers) a panel of foreign engineers to inspect the spillway, the gates and the control room.',
  'Hydrovelm denies that its staff acted too late.',
  'The company [says](velm/statement) the order to open the gates came from the regional crisis centre at 22:40.',
  'The crisis centre, in turn, [said](velm/logbook) in a statement that it had only passed on a request from the company.',
  '"Both sides have a logbook, and the two do not agree," Marek Dusil, a hydrologist at the University of Brenn, told the Brenn Courier.',
  'Dusil has [studied](velm/study) the reservoir since 1998 and was never asked for advice, he added.',
  'Rain had been falling on the upper valley for six days, and the forecast left little doubt about what was to come.',
  'The weather service issued a warning for the Velm on 1 March and a second one on 2 March.',
  'Neither warning reached the mayor of Ostra, according to a [report](velm/report) that Channel Nine broadcast in April.',
  'The mayor, Pavel Trnka, was in hospital at the time, and his deputy did not have the password of the warning system.',
  'In 2016 the state sold its share in Hydrovelm to the Austrian group Alpenstrom for 310 million euros.',
  'In 2019 Alpenstrom sold a third of that share to the pension fund of the Norwegian city of Bergen.',
  'Alpenstrom [told](velm/alpenstrom) investors last week that it expects costs of about 85 million euros from the accident.',
  'Its shares fell by 4.5 percent on Monday and by another 2 percent on Tuesday.',
  'The fund in Bergen has [written](velm/bergen) off its stake and declined to comment.',
  'Exports of electricity from the region to Austria dropped by 18 percent in March.',
  'Exports of electricity from the region to Slovenia dropped by 7 percent in March.',
  'Exports of electricity from the region to Hungary rose by 3 percent in April.',
  'The grid operator [reported](velm/grid) on Friday that it had bought the missing power from coal plants in the north.',
  'Coal had been on its way out: the last mine in the valley closed in 2014.',
  'The miners who had worked there built most of the houses that the water took.',
  '"My grandfather dug for coal here, my father poured the concrete of that wall, and I sweep up the mud," Holub said.',
  'The government has [promised](velm/promise) each family 20,000 euros at once and new land by the end of the year.',
  'By the end of May 212 of 340 families had received the money, the ombudsman [noted](velm/ombudsman).',
  'The rest are waiting because their houses were never entered in the land register.',
  'Opposition leader Jana Kos [accused](velm/kos) Prime Minister Tomas Reiner of hiding behind the inquiry.',
  'Reiner accused the opposition of making politics with the dead.',
  'In parliament Kos read out a letter in which two engineers warned Hydrovelm about the gates in 2021.',
  'Hydrovelm has not commented on the letter, but its former safety chief confirmed to Channel Nine that he received it.',
  'He was [dismissed](velm/dismissal) six months later, in the week before Christmas.',
  'Dusil [said](velm/dusil-dam) the dam could be made safe, and [said](velm/dusil-village) the village could not.',
  'The valley floor below the wall is clay, and after every flood the clay moves a little further.',
  'Surveyors from Brenn [measured](velm/tower) a shift of 14 centimetres in the church tower between January and April.',
  'Whether the tower will be taken down is to be decided by the diocese in September.',
  'Some of the people of Ostra have rented flats in Brenn, where the rents have risen by a tenth since the flood.',
  'Others live with relatives in Austria and come back on Sundays to feed the cats.',
  '"I do not want new land, I want to know who turned the key," Trnka said.',
  'The inquiry is expected to hear the shift leader of that night next Thursday.',
  'His lawyer says he followed the rules, and that the rules were wrong.',
  'Hydrovelm has set the date for the first filling test: 20 June.',
];

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

/** The article's sentences with their citations, each with an address of its own. */
export function article(): CitingSentence[] {
  return MARKDOWN.map(citing);
}

/** A sentence in Markdown as one with citations; `#` is an address that was lost. */
export function citing(markdown: string): CitingSentence {
  const citations: CitedAnchor[] = [];
  let text = '';
  let from = 0;
  for (const { 0: link, 1: anchorText = '', 2: href = '', index } of markdown.matchAll(LINK)) {
    text += markdown.slice(from, index);
    from = index + link.length;
    const url = href === '#' ? null : `https://news.example/${href}`;
    citations.push({ start: text.length, end: text.length + anchorText.length, anchorText, url });
    text += anchorText;
  }
  return { text: text + markdown.slice(from), citations };
}

/** The same sentence as the article has it that lost its addresses. */
export function withoutAddresses({ text, citations }: CitingSentence): CitingSentence {
  return { text, citations: citations.map((citation) => ({ ...citation, url: null })) };
}
