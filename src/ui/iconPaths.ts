/**
 * The drawings, 24 × 24, drawn with a 2 unit line. An icon never stands alone: its meaning is
 * always written beside it.
 */
export const ICON_PATHS = {
  // Signs of a verdict or a notice
  bock: 'M5 12.5l4.5 4.5L19 7.5',
  halv: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  streck: 'M6 12h12',
  fraga: 'M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.3-1.7 2.5M12 18.2v.1',
  info: 'M12 11v6M12 7.2v.1',
  varning: 'M12 3.5L22 20.5H2zM12 10v4.5M12 17.3v.1',
  skold: 'M12 3l7.5 2.7v5.6c0 4.6-3.1 8-7.5 9.7-4.4-1.7-7.5-5.1-7.5-9.7V5.7z',
  klocka: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM12 8v4.5l3 2',

  // Kinds of statement
  paragraf:
    'M15.5 6.5C15 5 13.7 4 12 4c-2 0-3.5 1.2-3.5 3 0 3.5 7 3.3 7 7 0 1.3-.8 2.3-2 2.8M8.5 17.5c.5 1.5 1.8 2.5 3.5 2.5 2 0 3.5-1.2 3.5-3 0-3.5-7-3.3-7-7 0-1.3.8-2.3 2-2.8',
  dokument: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  vag: 'M12 3v3M12 21v-3M4 7h16M6 7l-3 7h6zM18 7l-3 7h6zM12 6v13M8 21h8',
  hand: 'M4 12l4-4 4 3 4-3 4 4M8 16l3 3 2-1 3 1 4-4',
  plats:
    'M12 21c4.5-5 7-8.3 7-11.5A7 7 0 0 0 5 9.5C5 12.7 7.5 16 12 21zM12 7.5a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 0 0 0-4.6z',
  rad: 'M4 5h16v11h-9l-5 4v-4H4z',
  person:
    'M12 4a3.8 3.8 0 1 0 0 7.6A3.8 3.8 0 0 0 12 4zM4.5 20.5c.6-4 3.5-6.3 7.5-6.3s6.9 2.3 7.5 6.3',
  forstora: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21',
  svar: 'M4 6h16M4 11h16M4 16h9',

  // Ways in and actions
  bok: 'M12 6c-2-1.5-4.7-2-8-2v14c3.3 0 6 .5 8 2 2-1.5 4.7-2 8-2V4c-3.3 0-6 .5-8 2zM12 6v14',
  kompass: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM15.8 8.2l-2.3 5.3-5.3 2.3 2.3-5.3z',
  hatt: 'M2 9l10-4.5L22 9l-10 4.5zM6.5 11.5V16c1.5 1.5 3.3 2.2 5.5 2.2s4-.7 5.5-2.2v-4.5M22 9v5.5',
  telefon:
    'M6 3.5h3.5l1.5 4.5-2 1.7c1 2.3 2.8 4.1 5.2 5.2l1.7-2 4.6 1.6V18c0 1.5-1.2 2.7-2.7 2.6C10.3 20.1 3.9 13.7 3.4 6.2 3.3 4.7 4.5 3.5 6 3.5z',
  mote: 'M4 4h16v11H4zM12 15v3M8 21l4-3 4 3M8 11V9M12 11V7M16 11v-1.5',
  blankett: 'M7 5H5v16h14V5h-2M9 3h6v4H9zM8.5 13l1.5 1.5 2.5-3M14.5 14h1.5M8.5 18H16',
  ovning: 'M4 20l1-4L16 5l3 3L8 19zM13.5 7.5l3 3',
  utskrift: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  kopiera: 'M9 8.5h11V21H9zM15 8.5V3.5H4V16h5',
  pil: 'M4 12h15M13 6l6 6-6 6',
  pilNer: 'M5 9l7 7 7-7',
  lank: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  kryss: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  kalender: 'M4 6h16v14H4zM4 10.5h16M8.5 3v5M15.5 3v5',

  // Livsområden
  fysiskHalsa:
    'M12 20.5C6 16 3.5 12.7 3.5 9.3A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.5 2.3c0 3.4-2.5 6.7-8.5 11.2zM4.5 12.5H9l1.5-3 2.5 5 1.5-2h5',
  psykiskHalsa:
    'M10 21v-3H8.5A2.5 2.5 0 0 1 6 15.5V14l-2-1 2-3.5C6 6 8.7 3.5 12.5 3.5S19.5 6.3 19.5 10c0 2.5-1 4-2.5 5.5V21M12.5 7.5v2.2M12.5 13v.1M10 10.5h5',
  relationer:
    'M8.5 4.5a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM2.5 20c.4-3.7 2.7-6 6-6 1.3 0 2.5.4 3.5 1.1M16.5 8a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 0 0 0-5.2zM11.5 20.5c.4-2.7 2.3-4.5 5-4.5s4.6 1.8 5 4.5',
  skolsituation: 'M3 20.5V11l9-6 9 6v9.5zM9.5 20.5V15h5v5.5M12 5V2.5h3.5M12 10.5v.1',
  hemsituation:
    'M3 11.5L12 4l9 7.5M5.5 9.5v11h13v-11M12 17.5c-2-1.4-3-2.5-3-3.6a1.6 1.6 0 0 1 3-.8 1.6 1.6 0 0 1 3 .8c0 1.1-1 2.2-3 3.6z',
  fritid:
    'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM12 8l3.8 2.8-1.5 4.4H9.7l-1.5-4.4zM12 8V3.5M15.8 10.8l4.3-1.2M14.3 15.2l2.7 3.7M9.7 15.2L7 18.9M8.2 10.8L3.9 9.6',
  skydd: 'M12 3l7.5 2.7v5.6c0 4.6-3.1 8-7.5 9.7-4.4-1.7-7.5-5.1-7.5-9.7V5.7zM9 12l2.2 2.2L15.2 10',
  ekonomi: 'M3 7h18v11H3zM12 10a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5zM6 10.5v.1M18 14.5v.1',
} as const;

/** The closed list of icons: a name that is not drawn does not compile. */
export type IconName = keyof typeof ICON_PATHS;
