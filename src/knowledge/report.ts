/** What a fault report says about where the reader was. Nothing about the reader. */
export interface ReportPlace {
  readonly title: string;
  readonly url: string;
  /** The day the content was last changed. */
  readonly version: string;
  /** The heading nearest above what the reader was looking at, when known. */
  readonly heading?: string | undefined;
}

/** The text of a report, ready to send or copy. The reader writes the fault itself. */
export function reportText(place: ReportPlace): string {
  return [
    `Sida: ${place.title}`,
    ...(place.heading ? [`Rubrik: ${place.heading}`] : []),
    `Adress: ${place.url}`,
    `Version: ${place.version}`,
    '',
    'Vad är fel, och vad borde stå i stället?',
    '',
    'Skriv inget som kan peka ut ett barn eller en familj.',
  ].join('\n');
}

/** A mail link with subject and text filled in. */
export function reportMailLink(address: string, place: ReportPlace): string {
  const subject = encodeURIComponent(`Fel i Samsyn: ${place.title}`);
  return `mailto:${address}?subject=${subject}&body=${encodeURIComponent(reportText(place))}`;
}
