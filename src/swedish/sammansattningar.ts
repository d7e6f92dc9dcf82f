/**
 * Words that stand in Swedish compounds in this field, kept by hand. Our own texts give most parts
 * (every word used alone is one); this list adds the common ones that a text may only use joined.
 * Add a word here when a compound is not found by its part. Base form, one word, no compounds.
 */
const KEPT = `
adhd akt aktivitet akut allmän allvar anhörig ankomst anmälan anpassad anpassning ansikte ansvar
ansökan antal app apparat arbete arena arkiv arm art artikel assistans assistent astma autism
avdelning avgift avgiftsfri avgörande avlastning avlösare avlösning avsked avslag avslut avtal
avvikelse axel bakgrund balk ban barn barnbrev barnböcker barnmorska barns bedömning behandling
behov bekymmer belopp bemötande beredskap beroende berättelse besked beskrivning beslut
beslutsunderlag bestämmande bestämmelse besök bevis bidrag bil bilaga bild bildstöd biljett
bistånd blad blankett blick blod bo boende bok bokning bolag bord bostad bostads brev brevlåda
brist brott brotts bruk bråk bröst bud budget buss bygd byggnad byte båt bälte bärar bärare cancer
center central centrum check chef chock cykel dag dagbok dagcenter dagis dagverksamhet data dator
datum del delegation delegations delegationsordning delning deltagare demens depression diagnos
dialekt dialog distrikt djur dokument dom domstol dos dosett drag dragning dråp dräkt dröjsmål duk
dusch dygn dyslexi dörr döv effekt efter egen egenavgift egenvård ekonomi elev energi enhet enkät
epilepsi ersättning etapp expert familj familjehem familjerätt fara fas fasad fel fest figur film
flicka flykting flytt fokus folk form forskning forum foster fot foto framtid fritid fritids
frukost fråga frånvaro främjande funktion fysik fysio fysisk färd färdtjänst född födelse fönster
förening föreskrift företag företrädare förfarande förhand förhandling förhållande förmyndare
förordning förskola försäkring försök förtroende förvaltning förälder föräldrabalk föräldrar
förändring gata gemenskap genomförande givare glapp glasögon god godman grund grundskola grupp
gruppbostad gräns gymnasie gymnasieskola gymnasium gård gåva gäng gäst habilitering hals hand
handikapp handledare handledning handling handlings handläggare handläggning hantering hat havare
heder heders hel helg helhet hem hemmaplan hemtjänst herr hinder hjälp hjälpmedel hjärna hjärta
hot hotell hud hund hus husdjur hushåll huvud huvudman hvb hygien hälsa händelse hänsyn hörsel
idrott idé individ information ingång inkomst insats insikt inskolning institution insättning
integritet intervju intresse intyg inventering jour jourhem journal journummer jurist jämlikhet
kalender kamp kamrat kansli kapitel karta kassa kedja klag klagomål klarspråk klass klient klinik
klocka klubb knapp kognition kollektiv kollo kommitté kommun kommunikation kompetens kompis
koncentration konferens konflikt konsulent konsult kontakt kontor kontrakt kontroll konvention
kort kostnad krav kreativ krets kriminalitet kris kriterium kropp kunskap kurator kurs kvalitet
kvinna kväll kyrka kö kök köp körkort lag lager lagstiftning land larm ledare ledighet ledning
ledsagare lek lektion levnad liv livsområde ljud ljus logoped lov lunch läge lägenhet läger läkar
läkare läkemedel län läns länsdel lärande lärare läs lätt lättläst läxa lön lösning magasin mall
mallar man mandat mans manual mark maskin mat matta meddelande medel medgivande medicin medlem
medling mellan metod miljö minne missbruk misshandel mobbning mobil mobilteam modell modul mognad
mor morgon motion motiv motivation mottagning mun museum musik myndighet mål målgrupp målsman
målsägande mån månad mälardal människa mät möbel möjlighet mönster möte nacke namn nation natt
natur nedsättning neuro nivå nod norm norra nummer nytta nämnd nämndens nämnds närhet näring
närstående nät nätverk nöd nöjd nöje offentlig offer ombud omgivning omhändertagande omprövning
område omsorg omsorgs omvårdnad ord ordning organisation oro orsak ort ovårdad paket panel panik
papper par paragraf park part pass patient paus pedagog pedagogik pekprat peng pension period
permission person personal personkrets personlighet perspektiv placering plan planering plats
plikt pojke policy polis politik post praktik praxis problem process produkt profession program
projekt protokoll prov prövning psyk psykiatri psykolog pubertet puls punkt påföljd påverkan
rapport ratt reaktion recept reception referens regel region register registrering rehab
rehabilitering rekryt rekrytering rektor rekvisit relation religion remiss resa resor resurs
revision riks riktlinje riktning ring risk ritning roll rond rop rum rutin rygg råd rådgivare
rådgivning rätt rättighet rättsfall röntgen rörelse röst saga sak sakkunnig sal samarbete samhälle
samling sammanhang samordnare samordning samråd samsjuklighet samsyn samtal samtalsmatta samtycke
samverkan schema screening sekreterare sekretess sektion sektor semester serie service
servicebostad sex sida signal sinne situation sjuk sjukdom sjukhus sjukvård självbestämmande
självmord självskada sjö skada skal skatt sked skjuts skola skolform skolgång skolskjuts skrift
skuld skydd skyldighet skärm sköterska slag slut sluten släkt smink smitta smärta snack social
socialnämnd socialtjänst soffa sol sommar son sorg spektrum spel sport spruta språk spår spädbarn
stab stad stadig stam stat station status stiftelse stimulans stol straff stress struktur studie
studier stund styrka styrning städ ställare ställe ställföreträdare ställning stämning stöd
stödboende stödfamilj stödperson störning sund svar svikt svårighet symtom syn synpunkt syskon
sysselsättning syssla system säkerhet sällskap säng särskola sätt sättning södra sömn tack tagare
tal tand tandläkare tandvård taxi team tecken teknik telefon telefontid tema terapeut terapi
termin test text tid tidning tillfälle tillfällig tillgång tillit tillstånd tillsyn tillämpning
timme tjej tjänst tolk ton tonår topp torg trafik transport trappa trauma trygghet träd träff
träning tränings träningslägenhet tröskel trösklar tröst tur turism turordning tvist tvång tvätt
täcke tätort tävling umgänge umgänges undantag underhåll underlag undersökning undervikt
undervisning ungdom ungdomar uppdrag uppehåll uppföljning uppgift upphandling upplysning uppsikt
uppsägning uppväxt ursprung utanför utbildning utbrott utegångs utgift utlandet utlåtande utredare
utredning utsatthet utskott utskotts utslag utsluss utveckling utvärdering vaccin vakt val
vandring vanvård varaktig vardag varning vatten vecka verk verkan verksamhet verkställande
verkställighet verktyg vikt vila vilja villkor vinter visning vistelse vitsord vittne vuxen våg
våld våldsamt vård vårdnad vårdnadshavare vårdplan väg vägledning välfärd vän vänta väntan vänte
väntetid värde värdering värk värld växel yrke ytterst yttrande zon åklagare ålder ånger ångest år
återhämtning återkoppling åtgärd ägare äldre ämne ärende ätstörning öga öppen öppenvård
överenskommelse överföring övergrepp övergång överklagan översikt översyn övning
`;

/** The kept words, for the compound splitter. */
export const SAMMANSATTNINGAR: readonly string[] = KEPT.trim().split(/\s+/);
