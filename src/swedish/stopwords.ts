/**
 * Words that carry no subject of their own. They are left out of the index and of questions,
 * unless the question has nothing else. Words that look empty but tell services and people apart
 * here (`en väg in`, `efter`, `utan`, `hem`, `under`) are kept on purpose.
 */
const STOP_WORDS = new Set(
  `och att det som en ett på är av för med till den de dem har hade ha de inte om i ni vi jag du
  han hon hen man sig sin sitt sina så men eller nu ja var vara varit blir bli blev blivit kan kunde
  ska skall skulle vill ville få får fick måste bör borde där här när hur vad vem vilka vilken vilket
  vilkas varför då dess denna detta dessa samt också även än bara mycket mer mest någon något några
  nån nåt ingen inget inga alla allt varje mig dig oss er era ert din ditt dina min mitt mina vår
  vårt våra hans hennes hens deras dennes vid från åt upp ut ned ner igen ju väl nog sen sedan redan
  enligt genom mellan över mot hos per via bland utav innan därför eftersom medan fast annars alltså
  ens just typ liksom va the a of and gör göra gjorde gjort finns fanns brukar ok hej tack snälla
  vart vare sån sånt såna ifall huruvida åt ang angående gällande rörande kring menas betyder innebär
  skillnad skillnaden heter kallas funkar fungerar
  ge ger ges gav givit ta tar tas tog kommer komma gäller gälla används använda använder händer hända
  sker behövs krävs räknas lång långt länge ofta utan alltid aldrig ibland kanske egentligen lite`
    .split(/\s+/)
    .filter(Boolean),
);

/** True for a word that says nothing of what a text is about. Expects a normalised word. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** The words that carry a subject; all of them when none does, so that no question is empty. */
export function contentWords<T extends string>(list: readonly T[]): T[] {
  const content = list.filter((word) => !isStopWord(word));
  return content.length > 0 ? content : [...list];
}
