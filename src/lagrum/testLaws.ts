import type {Lag} from './types';

/** A few laws for the room's own tests: with and without chapters, articles, long names, a repealed act. */
export const testLaws: readonly Lag[] = [
  law('sol', '2025:400', 'Socialtjänstlag (2025:400)', 'SoL', true, [
    'socialtjänstlagen',
    'nya SoL',
  ]),
  {
    ...law('gamla-sol', '2001:453', 'Socialtjänstlag (2001:453)', 'gamla SoL', true, [
      'gamla socialtjänstlagen',
      'den gamla socialtjänstlagen',
    ]),
    upphavd: '2025-07-01',
  },
  law(
    'lss',
    '1993:387',
    'Lag (1993:387) om stöd och service till vissa funktionshindrade',
    'LSS',
    false,
  ),
  law('lvu', '1990:52', 'Lag (1990:52) med särskilda bestämmelser om vård av unga', 'LVU', false),
  law('osl', '2009:400', 'Offentlighets- och sekretesslag (2009:400)', 'OSL', true, [
    'offentlighets- och sekretesslagen',
  ]),
  law('fb', '1949:381', 'Föräldrabalk (1949:381)', 'FB', true, ['föräldrabalken']),
  law('fl', '2017:900', 'Förvaltningslag (2017:900)', 'FL', false, ['förvaltningslagen']),
  law('hsl', '2017:30', 'Hälso- och sjukvårdslag (2017:30)', 'HSL', true),
  law('skl', '2010:800', 'Skollag (2010:800)', 'skollagen', true, ['SkolL']),
  law(
    'bab',
    '2018:222',
    'Lag (2018:222) om bostadsanpassningsbidrag',
    'bostadsanpassningslagen',
    false,
    ['lagen om bostadsanpassningsbidrag'],
  ),
  {
    ...law(
      'bk',
      '2018:1197',
      'Lag (2018:1197) om Förenta nationernas konvention om barnets rättigheter',
      'barnkonventionen',
      false,
      ['BK', 'FN:s barnkonvention'],
    ),
    artiklar: true,
  },
];

function law(
  id: string,
  sfs: string,
  namn: string,
  kortnamn: string,
  harKapitel: boolean,
  alias: readonly string[] = [],
): Lag {
  return {id, sfs, namn, kortnamn, alias, harKapitel, url: 'https://www.riksdagen.se/'};
}
