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
prata med, får prata, prata ihop sig > sekretess, samtycke
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
lägenhet, hus, badrum, våning, hiss, trappor > bostad
terapeut > terapi
inblandade, iblandade, alla parter > samordnad, nätverk, gemensam
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
paus, vila, andrum, egentid, vila upp sig, få sova, återhämtning > avlastning, avlösarservice, återhämtning
träffa folk, komma ut, följa med, följer med, sällskap, ledsaga > ledsagarservice, ledsagning, kontaktperson
fängelse, anstalt, häktad, häktet > stödgrupp, anhörig
hiss, ramp, dörröppnare, trösklar, toalett, handikappanpassa, bostadsanpassa > bostadsanpassning
deppig, ledsen, nedstämd, nere, ångest, mår dåligt, panikattack, stressad > psykisk, ohälsa, nedstämdhet, ångest
mormor, morfar, farmor, farfar, moster, faster, släkting, släkten > närstående, familjehem, nätverk
vägrar, nekar, tackar nej, säger nej, vill inte, motsätter sig > samtycke
ledig, ledigt, tjänstledig > föräldrapenning, kontaktdagar
jobb, arbete, praktik, sysselsättning > sysselsättning, daglig
städa, städning, laga mat, tvätta, handla mat > boendestöd
flytta hemifrån, bo själv, egen lägenhet, eget boende > boendestöd, stödboende, bostad
hyra, hyran, skulder, räkningar, fattig > ekonomiskt, bistånd
utgifter, extra kostnader, dyrt, dyra, specialkost > merkostnad, merkostnadsersättning
gravid, preventivmedel, p piller, abort > ungdomsmottagning
småbarn, bebis, spädbarn, nyfödd > bvc, barnavårdscentral
bråk, bråkar, konflikt, tjafsar, grälar > konflikt, samspel
gränssättning, uppfostran, uppfostra, sätta gränser > föräldraskap, föräldrakurs
polisförhör, förhör, brott mot barn > barnahus
stammar, stamning, uttal, pratar otydligt, lär sig inte prata > logoped, tal, språkstörning
bildschema, piktogram, bildkort, pecs > bildstöd
sova, sömn, natten, nattetid, vaken > natt, sömn
diabetes, epilepsi, kramper > läkare, medicinsk
extra hjälp, lektion, lektioner, läxor, betyg > anpassning, stöd, skola
mindre klass, liten grupp, mindre skola > resursskola, undervisningsgrupp
ta barnen, tar barnen, hämta barnen > lvu, omhändertagande
inlåst, låst, låsa in > ungdomshem
socialjour, efter kontorstid > jour, socialjour
hoppat av, avhopp, arbetslös, utan jobb > aktivitetsansvar
chefer, ledning, ledningsgrupp > bus, ledningsgrupp
utan namn, avidentifierat, avidentifierad, anonymt > anonym, avidentifierad
vuxna, efter 18, vuxenvården > vuxen, övergång
medicin, mediciner, läkemedel > läkemedel, medicinsk
tappat bort sig, springer iväg, rymmer > tillsyn
mobbad, mobbning, kränkt > kränkning, skola
god man, förvaltare > företrädare
tolk, tolkning > tolk, kommunikation
lathund, steg för steg, hur gör man > rutin
möte, träff, konferens > möte
ekonomi, bidrag > bidrag, ersättning
komma till tals, höra barnet, lyssna på barnet, barnets röst, barnets vilja > delaktighet, åsikter, inställning
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
