/** A line that begins with the word import or export is read as code. */
export const IMPORT_MESSAGE =
  'raden börjar med import eller export och tolkas som kod – börja meningen med ett annat ord';

/** Swedish wording, as `what – mend`, for what the MDX reader cannot parse. `reason` is its own English text. */
export function mdxMessage(reason: string): string {
  if (/`!`|comment/i.test(reason) && /name|create a comment/i.test(reason)) {
    return 'kommentar skriven som <!-- --> – skriv {/* kommentar */} i stället';
  }
  if (/import\/exports/i.test(reason)) return IMPORT_MESSAGE;
  if (/acorn|expression/i.test(reason)) {
    return 'klammerparentesen { } tolkas som kod – skriv \\{ för ett vanligt klammertecken, eller ta bort det';
  }
  if (/Expected the closing tag|Expected a closing tag/i.test(reason)) {
    const tag = /`(<[^`]*>)`/.exec(reason)?.[1];
    return `taggen ${tag ?? '< >'} stängs aldrig – stäng den, eller skriv &lt; om du menar tecknet mindre än`;
  }
  if (/closing slash|Unexpected closing/i.test(reason)) {
    return 'en avslutande tagg saknar sin början – ta bort den';
  }
  if (/end of file/i.test(reason)) {
    return 'texten slutar mitt i en tagg eller klammerparentes – stäng den; skriv &lt; om du menar tecknet mindre än';
  }
  if (
    /before name|in name|local name|member name|attribute|in closing tag|after self-closing/i.test(
      reason,
    )
  ) {
    return 'tecknet < tolkas som början på en tagg – skriv &lt; eller ordet ”mindre än”; adresser skrivs [text](https://…)';
  }
  return 'texten går inte att tolka som MDX – kontrollera tecknen <, {, } och att alla taggar stängs';
}
