import type {IconName} from '../../ui/iconPaths';
import type {StartData} from './StartPage';

type WayIn = {to: string; name: string; icon: IconName; text: string};

const NUMBER_WORDS_FROM = 10;

/** The four ways in. Until guide, courses and contacts are there, knowledge and laws stand in their place. */
export function waysIn({insatsCount, ways}: StartData): WayIn[] {
  const count = insatsCount >= NUMBER_WORDS_FROM ? `${insatsCount} insatser` : 'Insatser';
  const all: WayIn[] = [
    {
      to: '/insatser/',
      name: 'Slå upp en insats',
      icon: 'bok',
      text: `${count} från alla huvudmän. Vad den ger, när den inte passar och vem som beslutar.`,
    },
    {
      to: '/guide/',
      name: 'Pröva i Insatsguiden',
      icon: 'kompass',
      text: 'Utgå från behovet. Se vad som passar, varför – och vad som saknas.',
    },
    {
      to: '/kurser/',
      name: 'Lär av varandra',
      icon: 'hatt',
      text: 'Korta kurser av LSS för IFF och tvärtom. Frågor som kommer tillbaka så att du minns.',
    },
    {
      to: '/kontakter/',
      name: 'Hitta rätt kontakt',
      icon: 'telefon',
      text: 'Funktioner per nod och kommun. Vem du ringer nu, och vad du kan säga.',
    },
    {
      to: '/lagar/gamla-sol/',
      name: 'Gamla SoL till nya',
      icon: 'paragraf',
      text: 'Hitta paragrafen som ersatte den du är van vid.',
    },
    {
      to: '/kunskapsbanken/',
      name: 'Läs i Kunskapsbanken',
      icon: 'dokument',
      text: 'Samverkan, roller, lagar och barnets rätt, med källor.',
    },
    {
      to: '/om/sa-har-laser-du/',
      name: 'Så här läser du',
      icon: 'rad',
      text: 'Skilj på lag, praxis, lokal rutin och råd.',
    },
  ];
  return all.filter((way) => ways.includes(way.to)).slice(0, 4);
}
