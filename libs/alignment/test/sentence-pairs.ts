/** Two sentences, and what makes them one statement, or two. */
export interface SentencePair {
  readonly why: string;
  readonly before: string;
  readonly after: string;
}

function pair(why: string, before: string, after: string): SentencePair {
  return { why, before, after };
}

/** One statement, set or worded a little otherwise. */
export const SAME_STATEMENTS: readonly SentencePair[] = [
  pair(
    'a tense',
    'The harbour authority has demanded a refund but has taken no further steps against the shipping company.',
    'The harbour authority demanded a refund but took no further steps against the shipping company.',
  ),
  pair(
    'an adverb left out',
    'The minister repeatedly promised to publish the full list of donors before the summer break.',
    'The minister promised to publish the full list of donors before the summer break.',
  ),
  pair(
    'an adjective added',
    'Rescue teams pulled nine miners out of the flooded shaft near Zlatna on Sunday.',
    'Rescue teams pulled nine exhausted miners out of the flooded shaft near Zlatna on Sunday.',
  ),
  pair(
    'a word of transition',
    'However, the ferry company never paid the fine that the court in Split had imposed on it.',
    'The ferry company never paid the fine that the court in Split had imposed on it.',
  ),
  pair(
    'percent and its sign, with a comma in the figure',
    'Exports of timber grew by 4 percent to 1,250 tonnes in March, the statistics office said.',
    'Exports of timber grew by 4% to 1250 tonnes in March, the statistics office said.',
  ),
  pair(
    'a number in words',
    'The airline cancelled two of its morning flights to Oslo because of the fog over the fjord.',
    'The airline cancelled 2 of its morning flights to Oslo because of the fog over the fjord.',
  ),
  pair(
    'a million written out',
    'The city spent 1.5 million euros on the new tram depot beside the old slaughterhouse.',
    'The city spent 1,500,000 euros on the new tram depot beside the old slaughterhouse.',
  ),
  pair(
    'a contraction',
    "The regulator didn't say why the licence of the radio station was withdrawn last week.",
    'The regulator did not say why the licence of the radio station was withdrawn last week.',
  ),
  pair(
    'the day with and without its preposition',
    'Prosecutors in Bergen said Tuesday that the arrested captain will be charged with fraud.',
    'Prosecutors in Bergen said on Tuesday that the arrested captain will be charged with fraud.',
  ),
  pair(
    'a title added',
    'Petra Novak told reporters that the dam had been inspected twice since the last flood.',
    'Minister Petra Novak told reporters that the dam had been inspected twice since the last flood.',
  ),
  pair(
    'a title changed',
    'Venezuelan leader Nicolas Ferrer toured the burnt refinery and praised the firefighters there.',
    'Venezuelan President Nicolas Ferrer toured the burnt refinery and praised the firefighters there.',
  ),
  pair(
    'a title with a nationality added',
    'President Ilves Kask opened the rebuilt bridge across the border river on Friday morning.',
    'Estonian President Ilves Kask opened the rebuilt bridge across the border river on Friday morning.',
  ),
  pair(
    'full stops in an abbreviation',
    'The U.S. embassy closed its visa section after the second blast in the government quarter.',
    'The US embassy closed its visa section after the second blast in the government quarter.',
  ),
  pair(
    'an accent',
    'Rodríguez asked the assembly to extend the oil licences of the joint ventures until autumn.',
    'Rodriguez asked the assembly to extend the oil licences of the joint ventures until autumn.',
  ),
  pair(
    'a month abbreviated',
    'The tanker left the terminal on Sept. 5 and switched off its transponder two days later.',
    'The tanker left the terminal on September 5 and switched off its transponder two days later.',
  ),
  pair(
    'British and American spelling',
    'The organisation favours a programme that would modernise the harbour and its defences.',
    'The organization favors a program that would modernize the harbor and its defenses.',
  ),
  pair(
    'punctuation alone',
    'Nobody in the village, not even the mayor, had been told about the planned wind farm.',
    'Nobody in the village - not even the mayor - had been told about the planned wind farm!',
  ),
  pair(
    'German, an adverb left out',
    'Der Stadtrat hat den Bau der neuen Straßenbahn nach langer Debatte endlich beschlossen.',
    'Der Stadtrat hat den Bau der neuen Straßenbahn nach langer Debatte beschlossen.',
  ),
  pair(
    'German, figures',
    'Die Gemeinde zahlte für das Grundstück am Hafen 1.200 Euro je Quadratmeter, sagte der Kämmerer.',
    'Die Gemeinde zahlte für das Grundstück am Hafen 1200 Euro je Quadratmeter, sagte der Kämmerer.',
  ),
  pair(
    'French, a word of transition',
    'Toutefois, la mairie n’a pas publié le rapport sur la pollution du canal cette année.',
    'La mairie n’a pas publié le rapport sur la pollution du canal cette année.',
  ),
  pair(
    'Spanish, an adjective added',
    'El tribunal anuló la venta del puerto porque nadie había consultado a los pescadores.',
    'El tribunal anuló la polémica venta del puerto porque nadie había consultado a los pescadores.',
  ),
  pair(
    'Portuguese, an adverb left out',
    'O governo adiou novamente o leilão das linhas de transmissão no norte do país.',
    'O governo adiou o leilão das linhas de transmissão no norte do país.',
  ),
  pair(
    'Czech, a pronoun left out',
    'Vláda tento týden schválila prodej starého letiště u Hradce krajskému úřadu.',
    'Vláda týden schválila prodej starého letiště u Hradce krajskému úřadu.',
  ),
  pair('Chinese, a particle', '市政府上周批准了新的地铁线路建设计划。', '市政府上周批准新地铁线路建设计划。'),
  pair('Chinese, a number in characters', '当地警方在港口扣押了二十五箱假药。', '当地警方在港口扣押了25箱假药。'),
  pair(
    'Japanese, a comma and a particle',
    '港湾局は木曜日、新しい桟橋の建設を承認した。',
    '港湾局は木曜日に新しい桟橋の建設を承認した。',
  ),
  pair(
    'a comparison and another word for mainly',
    'Imports from the island consisted mainly of farm goods like cocoa, coffee and dried fruit.',
    'Imports from the island consisted primarily of farm goods such as cocoa, coffee and dried fruit.',
  ),
  pair(
    'some and about, a plural',
    'The contract runs through 2041 with about $616 million in planned investment, the ministry noted.',
    'The contract runs through 2041 with some $616 million in planned investments, the ministry noted.',
  ),
  pair(
    'a nationality before a title after a preposition',
    'The crops include mainly barley and rye, according to Finnish Ambassador Sirkka Aalto-Niemi.',
    'The crops include mainly barley and rye, according to Ambassador Sirkka Aalto-Niemi.',
  ),
  pair(
    'an auxiliary',
    'The town must meet the demands of the lender before being allowed to borrow again, the Courier reported.',
    'The town must meet the demands of the lender before it is allowed to borrow again, the Courier reported.',
  ),
];

/** Two statements, however alike; what rests on one does not carry the other. */
export const OTHER_STATEMENTS: readonly SentencePair[] = [
  pair(
    'a figure',
    'The port handled 245 million tonnes of grain last year, the operator said in its report.',
    'The port handled 254 million tonnes of grain last year, the operator said in its report.',
  ),
  pair(
    'millions and billions',
    'The consortium promised to invest $616 million in the joint venture over the next decade.',
    'The consortium promised to invest $616 billion in the joint venture over the next decade.',
  ),
  pair(
    'a currency',
    'The consortium promised to invest $616 million in the joint venture over the next decade.',
    'The consortium promised to invest €616 million in the joint venture over the next decade.',
  ),
  pair(
    'per cent and nothing',
    'Turnout in the second round of the election fell by 12% in the northern districts.',
    'Turnout in the second round of the election fell by 12 in the northern districts.',
  ),
  pair(
    'a decimal',
    'The bank expects the economy of the region to shrink by 1.5 percent over the coming year.',
    'The bank expects the economy of the region to shrink by 15 percent over the coming year.',
  ),
  pair(
    'two figures that changed places',
    'The yard delivered 12 tugs to the navy in 2019 and 31 barges to the river fleet in 2021.',
    'The yard delivered 31 tugs to the navy in 2019 and 12 barges to the river fleet in 2021.',
  ),
  pair(
    'by and to a figure',
    'Wages in the textile industry rose by 300 dollars after the strike, the union reported.',
    'Wages in the textile industry rose to 300 dollars after the strike, the union reported.',
  ),
  pair(
    'at least and at most',
    'The collapse of the hall killed at least 14 people and injured dozens of spectators.',
    'The collapse of the hall killed at most 14 people and injured dozens of spectators.',
  ),
  pair(
    'a figure written onto a word',
    'The start-up raised $5m from investors in Singapore to build its second battery plant.',
    'The start-up raised $5 from investors in Singapore to build its second battery plant.',
  ),
  pair(
    'an ordinal',
    'The court postponed the second hearing in the case of the detained journalist to autumn.',
    'The court postponed the third hearing in the case of the detained journalist to autumn.',
  ),
  pair(
    'below zero',
    'Temperatures in the valley dropped to -5 degrees during the night, the weather service said.',
    'Temperatures in the valley dropped to 5 degrees during the night, the weather service said.',
  ),
  pair(
    'a country',
    'Bulgaria signed a long-term agreement on gas deliveries with the state company of Azerbaijan.',
    'Romania signed a long-term agreement on gas deliveries with the state company of Azerbaijan.',
  ),
  pair(
    'a company',
    'Shares of Nordvik fell sharply after the authority opened an inquiry into its accounts.',
    'Shares of Sudvik fell sharply after the authority opened an inquiry into its accounts.',
  ),
  pair(
    'a month',
    'Industrial output in the province declined again in March, the statistics office reported.',
    'Industrial output in the province declined again in April, the statistics office reported.',
  ),
  pair(
    'a year',
    'The company has been building turbines for the Danish market at this site since 2011.',
    'The company has been building turbines for the Danish market at this site since 2014.',
  ),
  pair(
    'since and before a year',
    'The company has been building turbines for the Danish market at this site since 2011.',
    'The company had been building turbines for the Danish market at this site before 2011.',
  ),
  pair(
    'a given name',
    'Anna Keller, who leads the institute, called the new rules on deep-sea mining a mistake.',
    'Maria Keller, who leads the institute, called the new rules on deep-sea mining a mistake.',
  ),
  pair(
    'north and south',
    'North Korea fired a ballistic missile into the sea during the visit of the delegation.',
    'South Korea fired a ballistic missile into the sea during the visit of the delegation.',
  ),
  pair(
    'a country and its people',
    'The Russian delegation left the conference hall before the vote on the resolution.',
    'The Prussian delegation left the conference hall before the vote on the resolution.',
  ),
  pair(
    'a name left out',
    'Latvia and Lithuania closed their last border crossings to lorries from the east.',
    'Latvia closed their last border crossings to lorries from the east.',
  ),
  pair(
    'a negation added',
    'The ministry has confirmed that the shipment contained parts for fighter aircraft.',
    'The ministry has not confirmed that the shipment contained parts for fighter aircraft.',
  ),
  pair(
    'a contraction that denies',
    'The guards did open the gate when the protesters reached the presidential palace.',
    "The guards didn't open the gate when the protesters reached the presidential palace.",
  ),
  pair(
    'never',
    'The engineer signed the safety certificate for the cable car that fell in October.',
    'The engineer never signed the safety certificate for the cable car that fell in October.',
  ),
  pair(
    'likely and unlikely',
    'The coalition is likely to lose its majority in the upper house after the scandal.',
    'The coalition is unlikely to lose its majority in the upper house after the scandal.',
  ),
  pair(
    'with and without',
    'The ship left the harbour with a pilot on board and ran aground an hour later.',
    'The ship left the harbour without a pilot on board and ran aground an hour later.',
  ),
  pair(
    'hardly',
    'The new subsidy helped small farmers in the dry regions of the country last season.',
    'The new subsidy hardly helped small farmers in the dry regions of the country last season.',
  ),
  pair(
    'denied',
    'The officer said that he had given the order to fire on the crowd in the square.',
    'The officer denied that he had given the order to fire on the crowd in the square.',
  ),
  pair(
    'refused to',
    'The bank agreed to release the frozen accounts of the opposition newspaper in time.',
    'The bank refused to release the frozen accounts of the opposition newspaper in time.',
  ),
  pair(
    'all and some',
    'All passengers of the stranded cruise ship were flown home by the end of the week.',
    'Some passengers of the stranded cruise ship were flown home by the end of the week.',
  ),
  pair(
    'only',
    'The committee published the names of the donors who had given their written consent.',
    'The committee published only the names of the donors who had given their written consent.',
  ),
  pair(
    'former',
    'The president of the chamber was arrested at the airport with two suitcases of cash.',
    'The former president of the chamber was arrested at the airport with two suitcases of cash.',
  ),
  pair(
    'alleged',
    'The smuggler was sentenced to eleven years in prison by a court in the port city.',
    'The alleged smuggler was sentenced to eleven years in prison by a court in the port city.',
  ),
  pair(
    'could and will',
    'The dispute over the pipeline could delay the delivery of gas to the southern states.',
    'The dispute over the pipeline will delay the delivery of gas to the southern states.',
  ),
  pair(
    'swapped roles, the same words',
    'Russia sold oil to China under a contract that both sides kept secret for years.',
    'China sold oil to Russia under a contract that both sides kept secret for years.',
  ),
  pair(
    'swapped roles in lower case',
    'The army accused the rebels of shelling the hospital on the outskirts of the town.',
    'The rebels accused the army of shelling the hospital on the outskirts of the town.',
  ),
  pair(
    'active and passive',
    'Norway accused the trawler company of fishing in the closed zone around the island.',
    'Norway was accused by the trawler company of fishing in the closed zone around the island.',
  ),
  pair(
    'to and from a country',
    'The freighter carried two hundred used tractors to Ghana when it was stopped at sea.',
    'The freighter carried two hundred used tractors from Ghana when it was stopped at sea.',
  ),
  pair(
    'for and against',
    'Most of the delegates voted for the amendment that the governor had proposed in May.',
    'Most of the delegates voted against the amendment that the governor had proposed in May.',
  ),
  pair(
    'before and after',
    'The mayor resigned before the audit of the stadium budget was handed to the council.',
    'The mayor resigned after the audit of the stadium budget was handed to the council.',
  ),
  pair(
    'a forecast for something else',
    'Experts say the price of wheat will rise in the coming months as harvests fail.',
    'Experts say the price of coffee will rise in the coming months as harvests fail.',
  ),
  pair('a short forecast for something else', 'Experts say oil will rise.', 'Experts say gas will rise.'),
  pair(
    'rose and fell',
    'Unemployment in the coastal region rose slightly in the second quarter of the year.',
    'Unemployment in the coastal region fell slightly in the second quarter of the year.',
  ),
  pair(
    'who says it',
    'Economists say the new tariff will cost every household about forty dollars a month.',
    'Diplomats say the new tariff will cost every household about forty dollars a month.',
  ),
  pair(
    'he and she',
    'He told the inquiry that the documents had been shredded on the orders of the board.',
    'She told the inquiry that the documents had been shredded on the orders of the board.',
  ),
  pair(
    'then and now',
    'The island is the largest exporter of vanilla in the western part of the ocean.',
    'The island was the largest exporter of vanilla in the western part of the ocean.',
  ),
  pair(
    'a quotation and its paraphrase',
    '"We will not pay a single cent for this wreck," the owner of the ferry line said.',
    'The owner of the ferry line said they would not pay a cent for the wreck.',
  ),
  pair(
    'quotation marks lost',
    'The spokesman called the raid on the newspaper office "an act of pure intimidation".',
    'The spokesman called the raid on the newspaper office an act of pure intimidation.',
  ),
  pair(
    'a question',
    'The government has a plan for the time after the closure of the last coal mine.',
    'The government has a plan for the time after the closure of the last coal mine?',
  ),
  pair(
    'two sentences in one',
    'The council approved the bridge. It rejected the tunnel that the engineers had preferred to it.',
    'The council approved the bridge.',
  ),
  pair(
    'half of a sentence',
    'The bridge was closed to lorries after the inspection, while cyclists may go on using its northern lane.',
    'The bridge was closed to lorries after the inspection.',
  ),
  pair('too short to tell', 'He rejected it.', 'He defended it.'),
  pair('short, with a word more', 'The talks failed.', 'The peace talks failed.'),
  pair(
    'German, a negation',
    'Der Minister hat den Bericht der Kommission vor der Abstimmung gelesen.',
    'Der Minister hat den Bericht der Kommission vor der Abstimmung nicht gelesen.',
  ),
  pair(
    'German, kein and ein',
    'Für die Anwohner des Flughafens gibt es nach dem Urteil einen Anspruch auf Entschädigung.',
    'Für die Anwohner des Flughafens gibt es nach dem Urteil keinen Anspruch auf Entschädigung.',
  ),
  pair(
    'French, ne … pas',
    'La ministre a rencontré les syndicats des cheminots avant la fin de la grève.',
    "La ministre n'a pas rencontré les syndicats des cheminots avant la fin de la grève.",
  ),
  pair(
    'French, a weekday',
    'Le tribunal de Nantes rendra sa décision sur le terminal méthanier mardi prochain.',
    'Le tribunal de Nantes rendra sa décision sur le terminal méthanier jeudi prochain.',
  ),
  pair(
    'Spanish, nunca',
    'La empresa pagó los salarios atrasados de los mineros de la región andina.',
    'La empresa nunca pagó los salarios atrasados de los mineros de la región andina.',
  ),
  pair(
    'Portuguese, não',
    'O prefeito assinou o contrato com a construtora do novo hospital municipal.',
    'O prefeito não assinou o contrato com a construtora do novo hospital municipal.',
  ),
  pair(
    'Czech, a negative verb',
    'Ministr podepsal smlouvu o dodávkách plynu s ázerbájdžánskou státní firmou.',
    'Ministr nepodepsal smlouvu o dodávkách plynu s ázerbájdžánskou státní firmou.',
  ),
  pair(
    'Polish, nie',
    'Rząd przyjął w tym tygodniu projekt ustawy o ochronie lasów państwowych.',
    'Rząd nie przyjął w tym tygodniu projektu ustawy o ochronie lasów państwowych.',
  ),
  pair(
    'Swedish, inte',
    'Regeringen har godkänt bygget av den nya järnvägen mellan hamnen och gruvan.',
    'Regeringen har inte godkänt bygget av den nya järnvägen mellan hamnen och gruvan.',
  ),
  pair(
    'Russian, не',
    'Министерство подтвердило гибель трёх моряков при пожаре на сухогрузе.',
    'Министерство не подтвердило гибель трёх моряков при пожаре на сухогрузе.',
  ),
  pair('Chinese, a negation', '外交部昨天证实两国将恢复贸易谈判。', '外交部昨天没有证实两国将恢复贸易谈判。'),
  pair('Chinese, a country', '俄罗斯向中国出售了大量石油和天然气。', '伊朗向中国出售了大量石油和天然气。'),
  pair('Chinese, swapped roles', '俄罗斯向中国出售了大量石油和天然气。', '中国向俄罗斯出售了大量石油和天然气。'),
  pair(
    'Japanese, a negative verb',
    '大統領は木曜日、首都で野党の代表と会談した。',
    '大統領は木曜日、首都で野党の代表と会談しなかった。',
  ),
  pair(
    'Korean, a negative verb',
    '정부는 목요일 새 항만 건설 계획을 승인했다.',
    '정부는 목요일 새 항만 건설 계획을 승인하지 않았다.',
  ),
  pair(
    'Arabic, a negation',
    'أكدت الوزارة مقتل ثلاثة بحارة في حريق السفينة.',
    'لم تؤكد الوزارة مقتل ثلاثة بحارة في حريق السفينة.',
  ),
  pair(
    'names in two roles',
    'Poland supports Ukraine against Hungary in the dispute over grain.',
    'Ukraine supports Poland against Hungary in the dispute over grain.',
  ),
  pair(
    'offices in two roles',
    'The senator accused the governor of hiding the report on the flood.',
    'The governor accused the senator of hiding the report on the flood.',
  ),
  pair(
    'what grew faster than what',
    'Sales grew faster than profits in the first quarter of the year.',
    'Profits grew faster than sales in the first quarter of the year.',
  ),
  pair(
    'a negation in another clause',
    'Oil prices will fall if demand does not recover this year, analysts say.',
    'Oil prices will not fall if demand does recover this year, analysts say.',
  ),
  pair(
    'verdicts that changed places',
    'He was acquitted of murder but convicted of fraud by the court in Graz.',
    'He was convicted of murder but acquitted of fraud by the court in Graz.',
  ),
  pair(
    'legal and illegal',
    'The law will make it legal to sell the plant in shops.',
    'The law will make it illegal to sell the plant in shops.',
  ),
  pair(
    'more and fewer',
    'More than 40 people were killed in the attack on the market.',
    'Fewer than 40 people were killed in the attack on the market.',
  ),
  pair(
    'no link and a link',
    'Scientists found a link between the drug and heart disease in women.',
    'Scientists found no link between the drug and heart disease in women.',
  ),
  pair(
    'some and none',
    'Some of the hostages were freed on the third day of the siege.',
    'None of the hostages were freed on the third day of the siege.',
  ),
  pair(
    'ten times as many',
    'The plant supplies power to about 40,000 homes in the region.',
    'The plant supplies power to about 400,000 homes in the region.',
  ),
  pair(
    'numbers in words that changed places',
    'Two men and three women were arrested after the robbery in the centre.',
    'Three men and two women were arrested after the robbery in the centre.',
  ),
  pair(
    'called off and called for',
    'The union called off the strike planned for the airport next week.',
    'The union called for the strike planned at the airport next week.',
  ),
  pair(
    'whom it rests on',
    'According to the Courier, the company lost 3 billion dollars in the second quarter.',
    'According to the Gazette, the company lost 3 billion dollars in the second quarter.',
  ),
  pair(
    'what was exchanged for what',
    'The rebels released the hostages in exchange for the prisoners.',
    'The rebels released the prisoners in exchange for the hostages.',
  ),
  pair(
    'exports and imports that changed places',
    'Exports to the union rose while imports from the union fell last month.',
    'Imports from the union rose while exports to the union fell last month.',
  ),
  pair(
    'days and weeks',
    'The two sides agreed to extend the truce by three days.',
    'The two sides agreed to extend the truce by three weeks.',
  ),
  pair(
    'an adjective of nationality',
    'The Ugandan ministry said its forces had taken the village in the east.',
    'The Rwandan ministry said its forces had taken the village in the east.',
  ),
  pair(
    'not until',
    'The ambassador said the sanctions were lifted after the vote in the council.',
    'The ambassador said the sanctions were not lifted until the vote in the council.',
  ),
  pair(
    'one name of several',
    'The fund will lend money to Kenya, Uganda and Ghana at low rates.',
    'The fund will lend money to Kenya and Ghana at low rates.',
  ),
  pair(
    'in favour and in disfavour',
    'The court ruled in favour of the company in the dispute over the patent.',
    'The court ruled in disfavour of the company in the dispute over the patent.',
  ),
  pair(
    'Spanish, a city',
    'El ministro viajó a Lima para hablar de la deuda con su homólogo.',
    'El ministro viajó a Quito para hablar de la deuda con su homólogo.',
  ),
  pair(
    'German, bought and sold',
    'Der Konzern verkaufte die Sparte an Siemens für rund zwei Milliarden Euro.',
    'Der Konzern kaufte die Sparte von Siemens für rund zwei Milliarden Euro.',
  ),
  pair(
    'French, a month',
    'Le prix du blé a augmenté de 5 % en mars selon le ministère.',
    'Le prix du blé a augmenté de 5 % en avril selon le ministère.',
  ),
  pair(
    'Czech, a weekday',
    'Prezident podepsal zákon o pohonných hmotách v pondělí ráno.',
    'Prezident podepsal zákon o pohonných hmotách v úterý ráno.',
  ),
  pair(
    'Chinese, a number in characters',
    '财政部星期一宣布对进口汽车加征百分之十的关税。',
    '财政部星期一宣布对进口汽车加征百分之二十的关税。',
  ),
  pair('Japanese, accepted and rejected', '政府は来年度の予算案を承認した。', '政府は来年度の予算案を否決した。'),
];

/** Rewordings that are recognised between two neighbours that stayed. */
export const REWORDINGS_IN_PLACE: readonly SentencePair[] = [
  pair(
    'a figure put right',
    'The collapse of the hall killed 14 people and injured dozens of spectators on Saturday.',
    'The collapse of the hall killed 17 people and injured dozens of spectators on Saturday.',
  ),
  pair(
    'a name put right',
    'Anna Keller, who leads the institute, called the new rules on deep-sea mining a mistake.',
    'Hannah Keller, who leads the institute, called the new rules on deep-sea mining a mistake.',
  ),
  pair(
    'a negation put right',
    'The ministry has confirmed that the shipment contained parts for fighter aircraft.',
    'The ministry has not confirmed that the shipment contained parts for fighter aircraft.',
  ),
  pair(
    'roles put right',
    'Russia sold oil to China under a contract that both sides kept secret for years.',
    'China sold oil to Russia under a contract that both sides kept secret for years.',
  ),
  pair(
    'half of the words others',
    'The mayor said the bridge would be closed to lorries because inspectors had found cracks in two pillars.',
    'Inspectors found cracks in two pillars of the bridge, which is now closed to lorries, the city announced.',
  ),
  pair(
    'a sentence cut short',
    'The airline cancelled two of its morning flights to Oslo because of the fog over the fjord, a spokeswoman said.',
    'The airline cancelled two morning flights to Oslo because of fog.',
  ),
  pair(
    'a sentence drawn out',
    'The court postponed the hearing to autumn.',
    'The court in Split postponed the hearing of the detained journalist to autumn.',
  ),
  pair(
    'German',
    'Der Stadtrat hat den Bau der neuen Straßenbahn nach langer Debatte beschlossen.',
    'Nach langer Debatte stimmte der Stadtrat dem Bau der neuen Straßenbahn zu.',
  ),
  pair('Chinese', '市政府上周批准了新的地铁线路建设计划。', '新的地铁线路建设计划上周获市政府批准。'),
];

/** Rewordings that are recognised wherever they stand. */
export const REWORDINGS_ANYWHERE: readonly SentencePair[] = [
  pair(
    'an adverb and a verb exchanged',
    'The minister repeatedly promised to publish the full list of donors to the party before the summer break.',
    'The minister pledged to publish the full list of donors to the party before the summer break.',
  ),
  pair(
    'a clause left out',
    'Rescue teams pulled nine exhausted miners out of the flooded shaft near Zlatna on Sunday, after three days underground.',
    'Rescue teams pulled nine exhausted miners out of the flooded shaft near Zlatna on Sunday.',
  ),
  pair(
    'the parts in another order',
    'On Sunday rescue teams pulled nine exhausted miners out of the flooded shaft near Zlatna.',
    'Rescue teams pulled nine exhausted miners out of the flooded shaft near Zlatna on Sunday.',
  ),
  pair(
    'the greater part of a sentence cut in two',
    'The council approved the bridge over the northern channel in June, although the harbour pilots had warned against it.',
    'The council approved the bridge over the northern channel in June.',
  ),
];

/** Sentences that are no versions of each other, at least where no neighbour says they are. */
export const NO_REWORDINGS_ANYWHERE: readonly SentencePair[] = [
  pair(
    'a template with another country and other figures',
    'Exports to Brazil grew by 4 percent in March, the ministry of trade said.',
    'Exports to Chile grew by 7 percent in June, the ministry of trade said.',
  ),
  pair(
    'a template with another company',
    'Shares of Nordvik fell sharply after the authority opened an inquiry into its accounts.',
    'Shares of Sudvik fell sharply after the authority opened an inquiry into its accounts.',
  ),
  pair(
    'a forecast for something else',
    'Experts say the price of wheat will rise in the coming months.',
    'Experts say the price of coffee will rise in the coming months.',
  ),
  pair(
    'the same people, another matter',
    'Novak told the newspaper that the dam had been inspected twice since the last flood.',
    'Novak told the newspaper that the spillway gates were ordered from a firm in Graz.',
  ),
  pair('too short to tell', 'He rejected it.', 'He defended it.'),
];

/** Sentences that are no versions of each other even between two neighbours that stayed. */
export const NO_REWORDINGS: readonly SentencePair[] = [
  pair(
    'another subject altogether',
    'The airline cancelled two of its morning flights to Oslo because of the fog over the fjord.',
    'Rescue teams pulled nine exhausted miners out of the flooded shaft near Zlatna on Sunday.',
  ),
  pair(
    'the same people, another matter',
    'Novak told the newspaper that the dam had been inspected twice since the last flood.',
    'Novak left the spillway gates to an engineer who had worked in Graz until last winter.',
  ),
  pair(
    'only small words in common',
    'He said that it was the end of the war.',
    'He said that it was the start of the race.',
  ),
];
