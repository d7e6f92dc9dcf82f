/** A label that stands as a sentence of its own: a question keeps its mark. */
export function asSentence(label: string): string {
  return /[.?!]$/.test(label) ? label : `${label}.`;
}

/** A name inside a sentence: a small first letter, but never in an abbreviation such as LSS or SIP. */
export function midSentence(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}
