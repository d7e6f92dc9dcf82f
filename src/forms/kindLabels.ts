import type {FindingKind} from '../guard';

/** What a finding is called to the reader. */
export const KIND_LABEL: Readonly<Record<FindingKind, string>> = {
  personnummer: 'personnummer',
  samordningsnummer: 'samordningsnummer',
  epost: 'e-postadress',
  telefon: 'telefonnummer',
  adress: 'adress',
  fodelsedatum: 'födelsedatum',
  skola: 'skolans namn',
  namn: 'namn',
};
