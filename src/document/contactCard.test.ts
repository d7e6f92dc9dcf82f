import {expect, it} from 'vitest';
import {toContactCards} from './contactCard';

const card = {
  name: 'Mottagning barn och unga',
  organisation: 'Västerås stad; socialtjänsten',
  phones: ['021-39 00 00'],
  emails: ['kontakt@example.org'],
  note: 'Rad ett\nrad två',
};

it('writes one card per function, with the text escaped', () => {
  const text = toContactCards([card, {...card, name: 'Socialjouren', emails: []}]);
  expect(text.match(/BEGIN:VCARD/g)).toHaveLength(2);
  expect(text.match(/END:VCARD/g)).toHaveLength(2);
  expect(text).toMatch(/FN[^:]*:Mottagning barn och unga\r\n/);
  expect(text).toMatch(/TEL[^:]*:021-39 00 00\r\n/);
  expect(text).toMatch(/ORG[^:]*:Västerås stad\\; socialtjänsten/);
  expect(text).toContain('Rad ett\\nrad två');
});
