import {expect, it} from 'vitest';
import {plainProse} from './plainProse';

it('keeps the words and takes the markup away', () => {
  const page = `---
titel: X
---

## Gör så här

1. Ring **LSS**, [först](/roller/lss/).
2. Vänta
   inte.

:::rad[Titel]
Ett stycke på
två rader.
:::

| Behov | Grund |
|---|---|
| Vila | 9 § 5 LSS |

<Flode titel="Bild">

- **Genast** – börja

</Flode>
`;
  expect(plainProse(page).split('\n')).toEqual([
    'Gör så här',
    'Ring LSS, först.',
    'Vänta inte.',
    'Ett stycke på två rader.',
    'Behov',
    'Grund',
    'Vila',
    '9 § 5 LSS',
    'Genast – börja',
  ]);
});
