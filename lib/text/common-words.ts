/**
 * Words that abbreviations may spell by chance, and that pages write in capitals to be loud, in headings and on buttons. Not a
 * list of all short words: only of those that are the letters of an abbreviation somewhere in medicine.
 */
const common: ReadonlySet<string> = new Set(
  (
    'act add aid all am an and arc are arm art as ask at bad bag ban bar bed bee best bid big bit but by can cap car care cat cold cope cord ' +
    'cup cut day did dip do dot ear eat end fab fan far fast fat few fit for fun gas get go got had ham has hat he heart help her here hit hot how ice ' +
    'if in is it its jar job key kit lab lamp lap last law leg let lid lie lip lot low mad man map mat may me men met mid mind moms most my nap new no ' +
    'not now nut of off old on one or our out own pad pan pass past pat pay pen pet pill pin plan pop port prep pump race ram ran rap rat raw red rest ' +
    'rice rid rip rod rub run sad safe salt sat save saw say see set she short sit six smart snap so star stay step sun tab tag tan tap team ten test ' +
    'the them this tip to toe too top try two up us use van vet war was way we well wet who why win wish yes you'
  ).split(' '),
);

/** Do these letters, in any capitals, spell a word that a page may shout? */
export function isCommonWord(letters: string): boolean {
  return common.has(letters.toLowerCase());
}
