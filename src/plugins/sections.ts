import type {NavbarItem} from '@docusaurus/theme-common';
import {routeExists} from './routes';

type NavEntry = {label: string; to: string};

const NAVBAR: readonly NavEntry[] = [
  {label: 'Insatser', to: '/insatser/'},
  {label: 'Insatsguiden', to: '/guide/'},
  {label: 'Kunskapsbanken', to: '/kunskapsbanken/'},
  {label: 'Kurser', to: '/kurser/'},
  {label: 'Möte', to: '/mote/'},
  {label: 'Kontakter', to: '/kontakter/'},
];

const FOOTER: readonly {title: string; items: readonly NavEntry[]}[] = [
  {
    title: 'Slå upp',
    items: [
      {label: 'Insatser', to: '/insatser/'},
      {label: 'Kunskapsbanken', to: '/kunskapsbanken/'},
      {label: 'Lagar', to: '/lagar/'},
      {label: 'Gamla SoL → nya SoL', to: '/lagar/gamla-sol/'},
      {label: 'På gång i lagstiftningen', to: '/lagar/pa-gang/'},
      {label: 'Ordlista', to: '/ordlista/'},
    ],
  },
  {
    title: 'Lär och pröva',
    items: [
      {label: 'Insatsguiden', to: '/guide/'},
      {label: 'Kurser', to: '/kurser/'},
      {label: 'Möte', to: '/mote/'},
      {label: 'Verktyg', to: '/verktyg/'},
      {label: 'Kontakter', to: '/kontakter/'},
    ],
  },
  {
    title: 'Om Samsyn',
    items: [
      {label: 'Om Samsyn', to: '/om/'},
      {label: 'Så här läser du', to: '/om/sa-har-laser-du/'},
      {label: 'Integritet', to: '/om/integritet/'},
      {label: 'Mina uppgifter på den här enheten', to: '/mina-uppgifter/'},
      {label: 'Tillgänglighet', to: '/om/tillganglighet/'},
    ],
  },
];

/** The top menu: an entry appears when its section exists, so no build has a dead link. */
export function navbarItems(siteDir: string): NavbarItem[] {
  return NAVBAR.filter((entry) => routeExists(siteDir, entry.to)).map((entry) => ({
    ...entry,
    position: 'left' as const,
  }));
}

/** The footer's columns, same rule. */
export function footerLinks(siteDir: string) {
  return FOOTER.map(({title, items}) => ({
    title,
    items: items.filter((entry) => routeExists(siteDir, entry.to)).map((entry) => ({...entry})),
  })).filter((column) => column.items.length > 0);
}
