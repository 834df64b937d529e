/**
 * Sentences that state something else with the words in braces than without, in several languages. Where there is a bar, the
 * words before it stand for those behind it.
 */
export const TURNED: readonly string[] = [
  // what only was meant, tried or asked
  'The council of the coastal town agreed to {delay }a ban on jet skis within the marked swimming zones.',
  'The ministry decided to {postpone }an increase of the fees for the mooring of foreign yachts.',
  'The airline said it would {consider }a refund for passengers of the cancelled morning flights.',
  'The parties agreed to {discuss }a ceasefire along the whole front line before the end of the month.',
  'The rebels {threatened to }destroy|destroyed the only bridge over the river that the aid convoys use.',
  'The union {offered to }end|ended the strike at the container terminal after nine days of talks.',
  'The committee {voted against}|{voted for}| publishing the names of the donors of the campaign.',
  'The government {plans}|{rejects}| a new tax on the profits of the large supermarket chains.',
  'The company {tried to }sell|sold its stake in the refinery to a group of local investors.',
  'The court {refused to }lift|lifted the travel ban on the two directors of the shipping company.',
  'The senate {failed to }pass|passed the amendment that would have opened the archives this year.',
  'The captain {denied }steering the tanker through the closed strait without a pilot on board.',
  'The mayor {promised to }publish|published the full list of the donors to her campaign.',
  'The regulator {urged the bank to }freeze|froze the accounts of eleven companies on the island.',
  'The army {pretended to }withdraw|withdrew from the villages along the eastern bank of the river.',
  'The studio agreed to {cancel }a sequel of the film that had broken all records in the spring.',
  'The province voted to {suspend }a subsidy for the ferries to the three smallest islands.',
  'The lawmakers moved to {reverse }a cut in the pensions of the former railway workers.',
  'The parliament agreed to {examine }a tax on the profits of the large supermarket chains.',
  'The harbour authority moved to {audit }payments to the pilots of the four largest tankers.',
  // what was said of it
  'The fisherman was {wrongly }convicted of setting fire to the trawler in the old harbour.',
  'The lieutenant was {falsely }accused of passing the plans of the radar station to a neighbour.',
  'The letter {supposedly }proves that the chairman knew of the payments long before the audit.',
  'The memo was {mistakenly }sent to all the journalists on the list of the press office.',
  'The minister was {unlawfully }detained at the border crossing for the whole of the night.',
  'The photograph of the {fake }passport was printed on the front page of the evening paper.',
  'The police found the {counterfeit }banknotes in a locker at the main station on Tuesday.',
  'The general called the {failed }coup a lesson for all the armies of the continent.',
  'The {so-called }doctor treated more than sixty patients in the back room of a pharmacy.',
  'The museum returned the {replica of the }crown to the descendants of the last king.',
  'The spokesman {jokingly }told reporters that the bridge would be sold to pay the debts.',
  'The {unofficial }results of the vote were read out on the steps of the town hall.',
  'The {draft }treaty forbids the storage of chemical weapons anywhere on the peninsula.',
  'The {proposed }tunnel connects the two valleys and shortens the journey by an hour.',
  'The vaccine was {partially }effective in the trial with four thousand volunteers.',
  'The dam was {temporarily }closed after the earthquake had opened cracks in its wall.',
  // negations that are not spelled not
  'The inspectors {hardly }visited the tanneries along the river during the summer months.',
  'The district {barely }received aid after the storm had torn the roofs off its houses.',
  'The witness {never }met the accused in the restaurant by the bus station.',
  'The harbour master is {un}able to say how many ships were turned away in the night.',
  'The committee reached a decision {without }consulting the families of the missing sailors.',
  'The bank {stopped }lending money to the farmers in the flooded province.',
  // signs
  'The account of the foundation showed a balance of {-}$200 at the end of the year.',
  'The temperature at the station fell to {−}5 degrees in the second week of March.',
  'The fund reported a result of {−}€5 million for the first quarter of the year.',
  'The airline closed the year with {-}£1.2 million on its books, the auditors said.',
  'The operating result of the shipyard came to {(}$200m{)} in the year of the merger.',
  // German
  'Das Gericht hat den Kapitän {keineswegs }von allen Vorwürfen der Staatsanwaltschaft freigesprochen.',
  'Der Minister hat die Akten {kaum }gelesen, bevor er den Vertrag mit der Werft unterschrieb.',
  'Der Stadtrat beschloss ein Verbot der lauten Boote {zu verschieben }am Montag in Lübeck.',
  'Die Firma hat den Auftrag {angeblich }ohne Ausschreibung an die Tochter vergeben.',
  'Der Angeklagte wurde {fälschlich }wegen Betrugs zu einer Haftstrafe verurteilt.',
  'Die Behörde {lehnte}|{nahm}| den Antrag der Reederei auf eine Entschädigung im Mai {ab}|{an}|.',
  'Die Regierung hat {fast }alle Schiffe aus dem gesperrten Gebiet zurückgerufen.',
  'Der Verein hat die Spende {nirgends }in seinen Büchern des vergangenen Jahres verzeichnet.',
  // French
  'Le ministre a décidé de {reporter }la fermeture de la centrale au bord du fleuve.',
  'Le tribunal a {faussement }accusé le capitaine d’avoir quitté son navire pendant la tempête.',
  'La mairie {n’}a {jamais }publié la liste des donateurs de la campagne de la candidate.',
  'Le syndicat a {presque }obtenu la hausse des salaires qu’il demandait depuis le printemps.',
  'L’entreprise a {refusé de vendre}|vendu| sa part de la raffinerie à un groupe d’investisseurs.',
  // Spanish
  'El gobierno acordó {aplazar }la subida de las tasas para los barcos extranjeros en abril.',
  'El alcalde {tampoco }publicó la lista de los donantes de su campaña en el periódico.',
  'El tribunal condenó {injustamente }al pescador por el incendio del barco en el puerto.',
  'El sindicato {apenas }recibió ayuda después de la tormenta que arrasó la provincia.',
  'El acusado {negó haber vendido}|vendió| los planos de la central a una empresa vecina.',
  // Portuguese
  'O governo decidiu {adiar }a subida das taxas para os barcos estrangeiros em abril.',
  'O tribunal {nunca }condenou o pescador pelo incêndio do barco no porto de Setúbal.',
  'A câmara {quase }publicou a lista dos doadores da campanha no jornal da cidade.',
  // Czech
  'Soud kapitána {nikdy }neodsoudil za požár lodi ve starém přístavu na řece.',
  'Vláda se rozhodla {odložit }zvýšení poplatků pro cizí lodě v dubnu tohoto roku.',
  'Ministr {údajně }podepsal smlouvu s loděnicí bez vědomí svých náměstků.',
  // Chinese
  '法院认定该船长{没有}在风暴期间离开他的船只，并判处他三年监禁。',
  '政府决定{推迟}提高外国船只在港口停泊的费用，部长周二表示。',
  '该公司{未}向当地投资者出售其在炼油厂的股份，发言人说。',
];

/** Sentences that state the same with the words in braces as without. */
export const UNTURNED: readonly string[] = [
  'The council {also }agreed to ban jet skis within the marked swimming zones of the bay.',
  'The ministry {later }raised the fees for the mooring of foreign yachts by nine percent.',
  'The {small }harbour was closed for nine days after the tanker had run aground in March.',
  'The captain {eventually }left the ship when the last of the passengers had been rescued.',
  'The {heavy }storm tore the roofs off more than ninety houses along the northern coast.',
  'Der Stadtrat hat {auch }das Verbot der lauten Boote am Montag in Lübeck beschlossen.',
  'Le ministre a {également }fermé la centrale au bord du fleuve le premier jour de mai.',
  'El gobierno {también }subió las tasas para los barcos extranjeros en el mes de abril.',
  'O governo {também }subiu as taxas para os barcos estrangeiros no mês de abril.',
  'Vláda {také }zvýšila poplatky pro cizí lodě v dubnu tohoto roku o devět procent.',
];

/** The two sentences that such a line stands for. */
export function bothOf(line: string): readonly [string, string] {
  const pick = (isWith: boolean): string =>
    line
      .replace(/\{([^{}|]*)\}\|\{([^{}|]*)\}\|/g, (_, one: string, other: string) => (isWith ? one : other))
      .replace(/\{([^{}|]*)\}([^\s|{}]*)\|([^\s|{}]+)\|?/g, (_, one: string, rest: string, other: string) =>
        isWith ? one + rest : other,
      )
      .replace(/\{([^{}|]*)\}/g, (_, one: string) => (isWith ? one : ''));
  return [pick(true), pick(false)];
}
