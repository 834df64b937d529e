/** Offices and forms of address, lower case and without accents, inflected as they stand before a name. */
const TITLES: ReadonlySet<string> = new Set(
  [
    'president leader prime minister chancellor premier secretary senator sen rep representative congressman governor gov',
    'mayor ambassador envoy spokesman spokeswoman spokesperson king queen prince princess pope general gen colonel col',
    'lieutenant captain admiral sergeant mr mrs ms miss dr prof professor sir dame lord lady judge justice chief director',
    'chairman chairwoman chair chairperson ceo boss head analyst expert economist lawyer diplomat journalist editor',
    'prasident prasidentin kanzler kanzlerin ministerprasident aussenminister herr frau sprecher sprecherin',
    'presidente presidenta ministro ministra canciller portavoz senor senora ministre chancelier m mme premier',
    'cancelliere signor portavoce prezident premier ministr kancler mluvci prezydent minister',
    'президент президента премьер министр канцлер',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a word is an office or a form of address. */
export function isTitle(word: string): boolean {
  return TITLES.has(word);
}
