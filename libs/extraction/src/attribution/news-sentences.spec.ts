import { attributeParagraphs } from './attribute-claims';

// Who is credited, and the sentence; a pronoun where it is one, `-` for nobody. A party is told by its fullest name here.

const REPORTS = `
The ministry | The ministry said the dam would be finished in June.
Petra Novak | “We will not pay,” said Petra Novak, the company's finance director.
Novak | “We will not pay,” Novak said Tuesday.
Carla Diaz | Sen. Carla Diaz, who leads the committee, said the bill was dead.
Diaz | The bill was dead, Diaz told reporters after the vote.
The hospital | The hospital, which treats 400 patients a day, said it was full.
the report | According to the report, 14 people were hurt.
police | Fourteen people were hurt, according to police.
statement | Fourteen people were hurt, according to a statement from the fire department.
The fire department | The fire department said in a statement that 14 people were hurt.
the fire department | In a statement, the fire department said 14 people were hurt.
Tomas Berg | Speaking in Geneva, UN envoy Tomas Berg warned that the truce could fail.
Berg | The truce could fail, Berg warned, adding that both sides had broken it.
Berg | Berg, a veteran of three peace missions, said neither side trusted the other.
senior diplomat | Neither side trusts the other, a senior diplomat said on condition of anonymity.
Two people briefed on the talks | Two people briefed on the talks said the offer had been withdrawn.
people familiar with the matter | The offer had been withdrawn, people familiar with the matter said.
U.S. officials | U.S. officials believe the missiles came from the north.
U.S. officials | The missiles came from the north, U.S. officials say.
- | A Pentagon spokesman declined to say where the missiles came from.
- | The company declined to comment.
- | Police arrested two men on Monday.
- | The court ordered the ministry to publish the files.
- | The union has called for a strike in May.
- | The bloc condemned the attack and urged restraint.
- | The president thanked the volunteers and promised them medals.
- | The minister announced a new tax on sugar.
- | The mayor denied the charges.
- | Lawmakers voted to end the programme.
Residents | Residents told the Daily Sample that the water smelled of petrol.
one resident | “It smelled of petrol,” one resident told AFP.
residents | It smelled of petrol, residents said.
The study | The study, published in May, found that one child in five was hungry.
the study | One child in five was hungry, the study found.
Researchers at the University of Leeds | Researchers at the University of Leeds found that one child in five was hungry.
survey | A survey by the institute showed that prices had doubled.
Wall Street Journal | The Wall Street Journal reported on Monday that the deal was off.
the newspaper | The deal was off, the newspaper reported, citing two bankers.
one banker | “The deal is off,” the newspaper quoted one banker as saying.
Reuters | The deal is off, Reuters reported.
Reuters | Reuters reported that the deal was off.
Kim Larsen | The deal was “off,” Kim Larsen, head of the bank's Nordic unit, told investors.
Larsen | Larsen told investors the deal was off.
- | Larsen told his deputy to leave the room.
- | He was told to leave the room.
- | Larsen said nothing about the deal.
- | Larsen refused to say whether the deal was off.
- | It goes without saying that the deal mattered.
Larsen | “Off? The deal was never on,” Larsen joked.
Critics | Critics say the law is too weak.
Critics of the law | Critics of the law, including two former judges, say it is too weak.
critics | The law is too weak, critics argue.
- | Rights Watch accused the army of shelling a school.
Rights Watch | Rights Watch said the army had shelled a school.
Rights Watch | The army shelled a school, Rights Watch said in a report released Thursday.
Maria Keller | Fairness's Maria Keller said the school had been shelled twice.
Keller | “They shelled it twice,” Keller said, her voice breaking.
Keller | “They shelled it twice,” Keller, 43, recalled.
she | “They,” she said, “shelled it twice.”
she | She said they had shelled it twice.
she | They had shelled it twice, she said.
Ahmed | “I was there,” Ahmed, a baker, said through a translator.
the 37-year-old baker | “I was there,” says the 37-year-old baker.
His mother | His mother said he had always wanted to fly.
Ines Prado | Her lawyer, Ines Prado, said she would appeal.
she | Prado's client will appeal, she said.
Jo Ann Smith | Jo Ann Smith of Topeka said her phone rang all day.
Lena Wolff | Dr. Lena Wolff, an epidemiologist at Charité hospital in Berlin, cautioned that the sample was small.
Wolff | The sample was small, cautioned Wolff.
Wolff | The sample was small, Wolff acknowledged.
Wolff | Wolff noted that the sample was small.
World Bank | The World Bank estimates that growth will slow to 2 percent.
World Bank | Growth will slow to 2 percent, the World Bank estimates.
- | Analysts expect growth to slow.
Analysts at the bank | Analysts at the bank expect that growth will slow.
The prosecutor | The prosecutor alleged that the money went to a shell company.
prosecutors | The money went to a shell company, prosecutors allege.
The indictment | The indictment says the money went to a shell company.
the indictment | The money, the indictment says, went to a shell company.
court documents | The money went to a shell company, court documents show.
note found | “There is no money,” reads a note found in his flat.
Walker | Walker tweeted that the talks were a waste of time.
Walker | “A waste of time!” Walker wrote on Telegram.
Walker | Walker has said he will not sign it.
Walker | Walker had earlier said he would sign it.
Walker | Walker, however, said he would not sign it.
Walker | But Walker said he would not sign it.
Ann Webb | White House press secretary Ann Webb said Walker would not sign it.
Ann Webb | Walker would not sign it, said Ann Webb, the White House press secretary.
spokesperson for the White House | A spokesperson for the White House said Walker would not sign it.
- | The White House did not respond to a request for comment.
White House official | A White House official, who asked not to be named, said the bill was “a mess.”
the official | The bill was a mess, the official added.
The official | The official also said that the bill was a mess.
he | The bill, he explained, was a mess.
Democrats | The bill is a mess, Democrats have argued.
Democrats and Republicans alike | Democrats and Republicans alike say the bill is a mess.
Both the mayor and the governor | Both the mayor and the governor said the bill was a mess.
State television | State television said seven soldiers were killed.
SANA | Seven soldiers were killed, state news agency SANA reported.
Syrian Observatory | Seven soldiers were killed, the Syrian Observatory for Human Rights said.
Rami Haddad | Rami Haddad, who heads the Observatory, said seven soldiers were killed.
he | “Seven died,” he said by telephone from London.
the general | When asked about the deaths, the general said he knew nothing.
the general | Asked whether he would resign, the general said: “Never.”
The general | The general replied that he would never resign.
- | The general resigned on Friday after reports that he had lied.
his lawyers | The general, his lawyers say, never lied.
Olga | “He never lied,” his wife, Olga, insisted.
Acme | Acme said Tuesday it would buy the firm for $3 billion.
Acme Inc. | Acme Inc. said on Tuesday that it would buy the firm.
Tim Coop | Tim Coop, Acme's chief executive, told analysts on a conference call that sales were strong.
Coop | Sales were strong, Coop told analysts on a conference call.
- | Coop's remarks surprised investors.
- | The remarks “surprised” investors and sent shares down 3 percent.
Officials in Kyiv | Officials in Kyiv said the city had been hit by 12 drones.
Ukraine's air force | Ukraine's air force said it had shot down 11 of them.
Ukraine's air force | Eleven of them were shot down, Ukraine's air force said on Telegram.
Oleh Syn | The governor of the region, Oleh Syn, wrote on Telegram that two people had been hurt.
Oleh Syn | Two people were hurt, regional governor Oleh Syn said.
Russia | Russia says it does not target civilians.
- | Russia denies targeting civilians.
Russia | Russia has repeatedly said it does not target civilians.
Petrov | The Kremlin, Petrov said, had no plans to call a vote.
Ivan Petrov | Kremlin spokesman Ivan Petrov told journalists that no vote was planned.
Petrov | “No vote is planned,” Petrov was quoted as saying by the TASS news agency.
one shopkeeper | As one shopkeeper put it: “We sell nothing.”
The sign | The sign on the door said “closed”.
The law | The law says that every child has a right to school.
she | She says yes.
- | Experts are divided over the plan.
- | It is said that the house is haunted.
The agreement | The agreement states that both sides will withdraw.
- | Under the agreement, both sides will withdraw.
Halevi | In his book, Halevi writes that stories bind us.
Halevi | “Stories bind us,” Halevi writes.
Halevi | What matters, Halevi thinks, is the story.
The bank | The bank raised rates, saying inflation was still too high.
The bank | The bank raised rates on Thursday and said inflation was still too high.
- | Citing inflation, the bank raised rates.
The bank | The bank, in a note to clients, said rates would fall.
NASA scientists | NASA scientists said Thursday that the probe had landed safely.
NASA | The probe landed safely, NASA confirmed.
the agency | The probe had landed safely, the agency said in a post on X.
Israeli Prime Minister Noam Toren's office | Israeli Prime Minister Noam Toren's office said the talks would go on.
Toren's office | The talks would go on, Toren's office said.
Health Ministry | The Health Ministry in Gaza says 40 people have been killed since Sunday.
- | The figure could not be verified independently.
- | Hamas-run authorities reported 40 deaths.
`;

const POLITICS = `
Harlan | “I think we'll win Ohio,” Mr. Harlan told supporters at a rally in Dayton on Saturday night, drawing cheers.
two aides who spoke on the condition of anonymity to discuss internal strategy | The campaign, according to two aides who spoke on the condition of anonymity to discuss internal strategy, has stopped buying airtime in the state.
Rita Cole | Mr. Harlan's campaign manager, Rita Cole, said in an interview that the ads would resume next week.
Cole | Ms. Cole, who joined the campaign in June, called the report “pure fiction.”
Cole | “Pure fiction,” Cole called the report.
The former secretary | The former secretary has said she used a private server for convenience.
The F.B.I. director | The F.B.I. director told Congress that no charges would be filed.
new Quinnipiac University poll | A new Quinnipiac University poll found Harlan leading by four points among likely voters.
poll | Harlan leads by four points, a poll released Wednesday by Quinnipiac University shows.
the candidate | In a tweet Sunday morning, the candidate said the media was “crooked.”
- | The candidate has promised to build a wall.
The candidate | The candidate promised that the wall would be finished in a year.
he | “She's a disaster,” he said of his opponent.
The senator | The senator from Vermont argued that the trade deal would cost jobs.
the senator | The trade deal, the senator argued, would cost jobs.
Larry Moss | Political scientist Larry Moss of the University of Virginia said the map favoured Democrats.
Larry Moss | “The map favours Democrats,” said Larry Moss, a political scientist at the University of Virginia who studies elections.
Democrats | Democrats point out that the map favours them.
Times | The Times first reported that the foundation had taken foreign money.
Times | The foundation had taken foreign money, The Times reported last year.
The foundation | The foundation said it had complied with the law, and that all gifts were disclosed.
- | A spokeswoman for the foundation, Beth Orr, did not respond to an email.
Beth Orr | Beth Orr, a spokeswoman for the foundation, wrote in an email: “We comply with the law.”
Orr | Orr also wrote that the gifts were disclosed.
Orr | “It is what it is,” added Orr.
- | It is unclear whether the gifts were disclosed.
- | There were reports that the gifts were never disclosed.
- | The gifts were reportedly never disclosed.
Harlan | Harlan, speaking to reporters on his plane, said he had never met the donor.
Harlan | “I never met him,” Harlan, speaking to reporters on his plane, said of the donor.
Harlan | Asked by CNN's Dana Cole whether he had met the donor, Harlan said no.
Harlan | Harlan told CNN's Dana Cole he had never met the donor.
he | Harlan has never met the donor, he told CNN on Monday.
his campaign | Harlan never met the donor, his campaign said in a statement to The Washington Post.
Republicans | Republicans on the committee say the donor got special treatment.
Jim Ward | The committee's chairman, Rep. Jim Ward, R-Texas, said the donor got special treatment.
Ward | “He got special treatment,” Ward, R-Texas, said on “Meet the Press.”
Ward's office | Ward's office said the donor got special treatment.
Ward | Ward, the chairman, and Lee, the ranking Democrat, said in a joint statement that the probe would go on.
person close to the campaign | A person close to the campaign said Cole had threatened to quit.
person close to the campaign | Cole threatened to quit, said a person close to the campaign who was not authorized to speak publicly.
Many voters | Many voters said they were undecided.
Joan Reed | Among them was Joan Reed, 61, a retired nurse from Akron, who said she would stay home.
Joan Reed | “I'll stay home,” said Joan Reed, 61, a retired nurse from Akron.
Reed | Reed, a retired nurse who voted for Barlow twice, says she will stay home.
Reed | “I voted for Barlow twice,” Reed said, shaking her head, “and look where it got us.”
- | She paused. “Look where it got us.”
- | The judge ruled that the law was unconstitutional.
Ana Flores | Judge Ana Flores wrote in her opinion that the law “cannot stand.”
Ana Flores | The law “cannot stand,” Judge Ana Flores wrote in a 30-page opinion.
The 30-page opinion | The 30-page opinion says the law was written to suppress votes.
Supporters of the law | Supporters of the law insist it prevents fraud.
Studies | Studies have found that fraud is rare.
studies | Voter fraud is rare, studies show.
- | Economists surveyed by Bloomberg expect rates to rise.
Economists surveyed by Bloomberg | Economists surveyed by Bloomberg said they expected rates to rise.
Fed | The Fed, in its statement, said growth had slowed.
Fed | Growth has slowed, the Fed said in its statement, and inflation remains low.
Commerce Department | The Commerce Department said on Friday that growth slowed to 1.2 percent, citing weak investment.
White House | The White House said Barlow would veto the bill.
Barlow | Barlow, for his part, said he would veto the bill.
Barlow | Barlow said last week he would veto the bill.
- | President Barlow has vowed to veto the bill.
the president | “If it reaches my desk, I will veto it,” the president told a crowd of 5,000 in Denver.
- | Prentiss described Walker as unfit to serve.
Prentiss | Prentiss described Walker as “temperamentally unfit” to serve.
Prentiss | Walker, Prentiss said, is unfit to serve.
Prentiss | Walker is unfit to serve, according to Prentiss, who spoke in Reno.
Mr. Walker's advisers | Mr. Walker's advisers believe that he can win Pennsylvania.
Penrose | Penrose said Walker “respects” the generals, adding that he would listen to them.
Penrose | Penrose defended Walker, saying he respects the generals.
Several Republican senators | Several Republican senators, including Susan Dale of Maine, have said they will not vote for him.
Susan Dale | “I will not vote for him,” Sen. Susan Dale wrote in an op-ed in The Washington Post.
Mel Bush | “Enough,” tweeted former Florida governor Mel Bush.
Ron Adar | Israel's ambassador to Washington, Ron Adar, said the vote was a mistake.
John Kerr | The State Department's John Kerr said talks would resume.
John Kerr | Talks would resume, State Department spokesman John Kerr told a briefing.
officials on both sides | Talks will resume in March, officials on both sides said.
the foreign minister | In Havana, the foreign minister said that talks would resume.
Cuban state media | Cuban state media said talks would resume.
- | The deal was signed in 2015.
- | The mayor, a Democrat, was re-elected with 60 percent of the vote.
Prosecutors | Prosecutors charged him with fraud, alleging that he stole $2 million.
The lawsuit | The lawsuit, filed Tuesday in federal court, claims that he stole $2 million.
the lawsuit | He stole $2 million, the lawsuit claims.
he | He pleaded not guilty and told the judge he was innocent.
`;

const OTHER_LANGUAGES = `
Bürgermeisterin Anna Vogt | Der Hafen bleibt geschlossen, sagte Bürgermeisterin Anna Vogt am Montag.
Vogt | „Wir machen weiter“, sagte Vogt der „Süddeutschen Zeitung“.
Vogt | Vogt sagte, der Hafen bleibe geschlossen.
Ministerin | Die Ministerin erklärte, dass der Hafen geschlossen bleibe.
Polizei | Nach Angaben der Polizei wurden drei Menschen verletzt.
Polizei | Laut Polizei wurden drei Menschen verletzt.
Studie der Universität Bonn | Laut einer Studie der Universität Bonn sinken die Preise.
Polizei | Drei Menschen wurden verletzt, teilte die Polizei mit.
Sprecher | Ein Sprecher des Ministeriums sagte, man prüfe den Fall.
Polizei | Der Polizei zufolge wurden drei Menschen verletzt.
Sender | Wie der Sender berichtet, wurden drei Menschen verletzt.
Minister | „Das ist falsch“, betonte der Minister.
- | Der Minister trat am Montag zurück.
Kritiker | Kritiker warnen, das Gesetz sei zu schwach.
Verband | Das Gesetz sei zu schwach, kritisierte der Verband.
Jens Holm | Regierungssprecher Jens Holm sagte, das Gesetz komme im Mai.
Anne Morel | « Nous continuons », a déclaré la maire Anne Morel.
la préfecture | Le port reste fermé, a indiqué lundi la préfecture.
La ministre | La ministre a assuré que le port rouvrirait en mai.
la police | Selon la police, trois personnes ont été blessées.
la police | Trois personnes ont été blessées, selon la police.
AFP | D'après l'AFP, trois personnes ont été blessées.
- | Le président a reçu les syndicats jeudi.
Paul Renard | « C'est faux », explique Paul Renard, directeur de l'hôpital.
Paul Renard | Paul Renard, directeur de l'hôpital, explique que les lits manquent.
Les syndicats | Les syndicats ont dit qu'ils feraient grève.
elle | « Il ment », dit-elle.
- | L'entreprise n'a pas répondu.
Le porte-parole | Le porte-parole du gouvernement a affirmé que la loi serait votée.
il | La loi sera votée, affirme-t-il.
Ana Morales | “Seguiremos”, dijo la alcaldesa Ana Morales.
la policía | El puerto sigue cerrado, informó el lunes la policía.
La ministra | La ministra aseguró que el puerto abrirá en mayo.
la policía | Según la policía, tres personas resultaron heridas.
el informe | De acuerdo con el informe, los precios bajaron.
- | El presidente recibió a los sindicatos el jueves.
Luis Prado | El portavoz del Gobierno, Luis Prado, señaló que la ley se votará.
- | “Es falso”, afirmó.
Los expertos | Los expertos advierten que la ley es débil.
Ana Lima | O porto segue fechado, disse a prefeita Ana Lima.
ministra | A ministra afirmou que o porto abrirá em maio.
polícia | Segundo a polícia, três pessoas ficaram feridas.
o ministro | “É falso”, afirmou o ministro.
o relatório | De acordo com o relatório, os preços caíram.
- | O presidente recebeu os sindicatos na quinta-feira.
Anna Nová | „Pokračujeme,“ řekla starostka Anna Nová.
policie | Přístav zůstává zavřený, uvedla policie.
policie | Podle policie se zranili tři lidé.
Ministr | Ministr řekl, že přístav otevře v květnu.
Petr Malý | Mluvčí vlády Petr Malý uvedl, že zákon projde.
- | Prezident v pondělí přijal odbory.
`;

function rows(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [speaker = '', sentence = ''] = line.split(' | ');
      return [sentence, speaker];
    });
}

describe('a sentence of news', () => {
  it.each([...rows(REPORTS), ...rows(POLITICS), ...rows(OTHER_LANGUAGES)])('%s', (text, speaker) => {
    const [[said] = []] = attributeParagraphs([{ text, sentences: [{ start: 0, end: text.length }] }]);
    const attribution = said?.attribution ?? null;
    const isPronoun = attribution?.scope === 'pronoun';
    const credited = isPronoun ? (attribution.mention?.toLowerCase() ?? '') : (attribution?.speaker ?? '-');
    expect(credited).toBe(speaker);
  });
});
