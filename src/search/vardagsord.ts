import {phraseKey} from './terms';

/**
 * What people say, and the words our pages use for it. Left of `>`: words or phrases as typed;
 * right: words to look for as well. A row widens a question, it never replaces it. What belongs to
 * one single page (kollo, fosterfamilj …) stands as a search word in that page's own record instead.
 */
const ROWS = `
soc, socialen, socialkontoret, socialsekreteraren > socialtjänst, iff
fk, kassan, försäkringskassa > försäkringskassan
hab, habb, barnhab > habilitering, habiliteringscentrum
bup, psyk, barnpsyk, psykiatrin > bup, psykiatri
särskola, grundsärskola, gymnasiesärskola, gymnasiesär, träningsskola > anpassad, grundskola
dagis > förskola
fritids > fritidshem, korttidstillsyn
kompis, vän, vänner, kamrat, ensam, ensamhet, isolerad, umgås > kontaktperson
barnvakt, passa, passning, avlastning, avlasta, orka, orkar, utmattad, utbränd, utslitna, slutkörda > avlösarservice, avlastning, korttidsvistelse
lov, sommarlov, påsklov > läger, lovtillsyn, korttidstillsyn
fosterhem, fosterfamilj, fosterbarn, fosterföräldrar > familjehem
behandlingshem, institution, institutionsvård > hvb
slå, misshandel, misshandlad, aga, blåmärken, övergrepp, vanvård, försummelse, far illa, fara illa, otrygg, våld > orosanmälan, våld, skyddsbedömning
anmäla, anmälan, oro, orolig > orosanmälan
autist, autistisk, asperger, aspergers, ast > autism, npf
add, damp > adhd, npf
npf, diagnos > neuropsykiatrisk, autism, adhd
utvecklingsstörd, utvecklingsstörning, if, förståndshandikapp > intellektuell, funktionsnedsättning
handikapp, handikappad, funktionshinder, funktionsvariation, funktionshindrad > funktionsnedsättning
hemmasittare, hemmasittande, skolvägran, skolvägrare, skolkar, skolk, skolfrånvaro, går inte i skolan, vägrar skolan, kommer inte till skolan > frånvaro, skolfrånvaro
taxi, skoltaxi, skolbuss > skolskjuts
droger, knark, narkotika, hasch, cannabis, alkohol, supa, full, drogar, röker på > missbruk, beroende, bruk
kriminell, kriminalitet, gäng, stjäl, snattar, rån > normbrytande, brott
självmord, suicid, självmordstankar, självskada, skär sig, ta sitt liv, vill dö > akut, bup, självskada
tvång, tvångsvård, omhändertagande, omhänderta > lvu
mellantvång > förebyggande
vårdbidrag > omvårdnadsbidrag
vab, vabba > föräldrapenning
socialbidrag, försörjningsstöd, pengar > ekonomiskt, bistånd
gruppboende, gruppbostad, servicebostad > bostad, service
tecken, teckenspråk, tala, prata inte, stumt, icke verbal > akk, kommunikation
rullstol, timer, timstock, tidshjälpmedel > hjälpmedel
tandläkare > tandvård
doktor, läkare > läkare, vårdcentral
syskon, bror, syster, syskonen > syskonstöd, syskon
anhörig, närstående, anhöriga > anhörigstöd, anhörig
skilda, skilsmässa, separation, separerar, vårdnadstvist > samarbetssamtal, familjerådgivning
tystnadsplikt, sekretess, lämna ut, berätta, dela uppgifter > sekretess, samtycke
får prata med, prata ihop sig > sekretess, samtycke
ringer, ringa, telefon, nummer, telefonnummer, nå, mejl, mail, kontakta > kontakt, telefon
nyanställd, nyanställda, inskolning, första dagen > introduktion
blankett, formulär, mall, checklista, lathund > mall, checklista, underlag
utbrott, aggressiv, utåtagerande, raseri, slåss, bits > beteende, lågaffektivt
kräsen, matvägran > arfid, mat
fyller 18, myndig, vuxenlivet > övergång, vuxen
överklaga, missnöjd, avslag > överklaga
gratis, kostar, kosta, pris, taxa, betala > avgift, kostnad
bistånd, biståndshandläggare > insats, handläggare
lagtext, paragraf, paragrafer > lagrum
barnkonventionen, fn > barnkonvention, rättigheter
placera, placerad, placering > placering, familjehem, hvb
hemlös, bostadslös, vräkt > bostad
rymmer, rymt, avvikit > skydd
hedersförtryck, heder, bortgift, tvångsgift > heder, våld, skyddat
fritid, hobby, aktivitet > fritid, ledsagarservice
skolan, lärare, rektor > skola
utredning, utreda > utredning
samarbete, samverkan > samverkan
delat ansvar, vem ansvarar, ansvarsfördelning, vems ansvar > ansvar
två nämnder, annan nämnd > sekretess
annan kommun, flyttar > kommun, förhandsbesked
`;

/** One row, as terms: what is asked, and what to look for too. */
export interface EverydayRow {
  /** Keys as {@link phraseKey} makes them; several words joined by spaces. */
  readonly asked: readonly string[];
  readonly meant: readonly string[];
}

/** All rows, as terms. */
export function everydayRows(): EverydayRow[] {
  return ROWS.trim()
    .split('\n')
    .map((line) => {
      const [asked = '', meant = ''] = line.split(' > ');
      const keys = (text: string): string[] => [...new Set(text.split(', ').map(phraseKey))];
      return {asked: keys(asked), meant: keys(meant)};
    });
}
