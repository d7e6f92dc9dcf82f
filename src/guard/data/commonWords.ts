/**
 * Words that stand in lower case at least twice in this site’s own texts (November 2026): first in a
 * sentence or in a heading they are ordinary words, not unknown names.
 */
export const COMMON_WORDS = `
abstrakt abstrakta adaptiv add adhd adoptera adoption adoptioner adress adresser affär affären
agare aktivitet aktiviteten aktiviteter aktivitetsansvar aktivitetsansvaret aktivitetsersattning
aktivitetsersättning aktivt aktuell aktuella aktuellt aktörer akut akuta akutmottagning
akutmottagningen alder aldrar aldrig alias alkohol all alla allmän allmänhet allmänna allmänt alls
allt alltid alltså allvar allvarlig allvarliga allvarligare allvarligt alternativ alternativen amne
analysera andel andelar andelen andning andra andring andringsbar andrum anfall angelägenheter
anger angivna anhorigstod anhörig anhöriga anhörigstöd anhörigstödet anknytning anledning anlitat
anmäl anmäla anmälan anmälaren anmälas anmälde anmäler anmälningar anmälningsplikt
anmälningsplikten anmälningsskyldighet anmälningsskyldigheten anmäls anmält annan annans annanstans
annars annat annorlunda anonym anonyma anonymisering anonymt anpassa anpassad anpassade anpassar
anpassas anpassat anpassning anpassningar anpassningarna anpassningen anser anses anslutning
ansokan anstalt anställa anställd anställda anställning anständigt ansvar ansvarar ansvaret
ansvarig ansvariga ansvarsfördelning ansök ansöka ansökan ansöker ansökningar ansökningsmånaden
ansökt ansökte antagande antagen antagit antal antalet antas antecknar antecknas anteckningar
anteckningen anvandning anvisar använd använda användaren användas användbart använde använder
används använts app appar arbeta arbetade arbetar arbetat arbete arbetet arbetsförmåga
arbetsförmågan arbetsgivardeklarationer arbetsgivare arbetsmarknadens arbetsnamn arbetssätt
arbetssättet arbetsterapeut arbetsterapeuten arbetstid arbetstiden arboga arendedragning arg art
artikel artiklar artiklarna arton assistans assistansen assistansersattning assistansersättning
assistansersättningen assistent assistenten assistenter asylsökande aterkoppling atgardsprogram
atproblematik att autism autismen autismliknande autismutredning automatiskt av avbrott avbrottet
avbruten avbrutits avbryta avdelning avdelningar avdrag avgift avgiften avgifter avgiftsfri
avgiftsfria avgiftsfritt avgiftsregler avgjort avgors avgränsad avgränsat avgör avgöra avgörande
avgörs avhjälpa avhjälpas avidentifiera avidentifierad avidentifierade avidentifierat
avidentifiering avlasta avlastar avlastning avlösare avlösaren avlösarservice avlösning avlösningen
avråda avses avskildhet avslag avslut avsluta avslutad avslutar avslutas avslutat avslutats
avslutet avslöja avslöjar avstämning avstå avstånd avstår avtal avtala avtalats avvaktas avvikelse
avvikelser avvisning bab backar bad bada badet badhuset badrum bakom bakåt bar bara barn barnahus
barnavårdscentral barnbidraget barnboende barnbrev barnen barnens barnet barnets barnhälsovården
barnkonventionen barnläkare barnmedicin barnmorska barnomsorg barnpsykiatrin barns barnsligt
barnutredning barnutredningar barnutredningen barnvakt bas bast be beakta beaktas beaktats bearbeta
bedomning bedrivas bedöma bedömas bedömer bedömning bedömningarna bedömningen bedöms bedömt
befolkningen begaran begrepp begriplig begripligt begränsa begränsad begränsar begränsas
begränsning begär begära begäran begäras begärt begånget begångna begår begåvningsmässig behandla
behandlar behandlare behandlaren behandlas behandling behandlingar behandlingen behandlingshem
behandlingskaraktär behandlingsplan behov behoven behovet behovsprövade behovsprövning behålla
behåller behörig behöriga behörighet behöva behövas behövde behöver behövlig behövs bekräfta
bekräftade bekräftas bekräftat belastade belastning belastningen belastningsregistret belopp
beloppet bemötande beprövad ber berattelse beredd beredning beredskap bero berodde beroende
beroendeframkallande beror beräknas berätta berättar berättat beröm berörda beröring berörs besked
beskrev beskriv beskriva beskriven beskriver beskrivet beskrivna beskrivning beskrivs beslut
besluta beslutad beslutade beslutades beslutande beslutar beslutas beslutat beslutats besluten
beslutet beslutsdagen beställa beställas beställning bestäm bestämd bestämda bestämdes bestämma
bestämmelse bestämmelsen bestämmelser bestämmer bestäms bestämt bestå bestående består besvara
besvarad besvaras besvär besvären besök besöka besöken besöker besöket betala betalar betalas
betalat betalats beteende beteendet betonar bett betyda betydande betydelse betyder betyg
betänkande bevaka bevaras beviljad beviljas beviljats bevis bevittnat biblioteket bidra bidrag
bidraget bidrar bild bilda bilden bilder bilderna bildkarta bildsamt bildschema bildstöd bilen
binder bio bistånd biståndsenhet biståndshandläggare biståndshandläggaren bitas biter biträde
bjuder bjuds bk bl bland blandad blandas blankett blev bli blicken blir blivit block blåmärken
blöjor bo bocka boende boenden boendestöd boendestödet boendestödjare boendet boka bokar bokas
bolag bollas bor borde borsta bort borta bortförande bosatta bostad bostaden bostadsanpassning
bostadsanpassningsbidrag bostadsanpassningslagen bostäder bosättning bosättningskommunen bott bra
bredare bredvid brett brev brist bristande brister bror brott brottsbekämpande brottslighet
brottsmisstanke brottsoffer bruk brukar brutit bryr bryta brytas bryter bråk bråkar bråken bråttom
budget budskap bunden bup bus buss bussen bussresan busstider bvc bygg bygga bygger byta byte byten
byter bytet bytt bär bära bärande bäst bästa bättre båda både bör börja började början börjar
börjat böter cannabis cat centrum chauffören checklistan chef chefen chefer cheferna cirka contacts
courses cve cykel cyklar dag dagar dagarna dagen daglig dagliga dagligen dagligt dags dagtid
dagverksamhet data dator datum de debatt december definitionen del dela delad delade delaktighet
delaktigt delar delarna delas delegation delegationsordningen delegeras delegering delen delgetts
delgivning delning delta deltagande deltagare deltagarna deltagit deltar deltid deltog delvis dem
den densamma depression deras dess dessa dessutom desto det detaljer detsamma detta diabetes
diagnos diagnosen diagnoser dig digital digitalt din dina direkt disk diskrimineras diskriminering
diskussion diskutera diskuteras distraktorerna dit ditt djur docs dokumentation dokumentationen
dokumentera dokumenteras dom domar domen domstol domstolen dopningsmedel dos dra drag dragning
dragningen drar dricker driva driver drivs drog droger dröjer dröjsmål dröjsmålet du dubbel dubbelt
duger duktig dusch duscha dygn dygnet där därefter däremellan däremot därför därifrån därmed då
dålig dåliga dåligt dö dölja döma dömas dömdes döms dörr dörrar dörren efter eftermiddag
eftermiddagar eftermiddagarna eftermöte eftermöten efternamn eftersom efteråt egen egendom
egentligen egenvård egenvårdslagen eget egna egv ekonomi ekonomin ekonomiska ekonomiskt el
elektronisk elev eleven elevens elever elevhalsa elevhälsa elevhälsan elevhälsans elevhälsochefen
elevhälsoteam elevresor elevstöd eller elva elvaårig elvaåring emot en ena enas enbart enda endast
engelska enhet enheten enhetens enheter enheterna enhetschef enhetschefen enhetschefer
enhetscheferna enhetsmöte enhetsmötet enkel enkelt enkla enklare enligt enrum ensam ensamhet
ensamheten ensamma ensamstående ensamt enskild enskilda enskilde enskildes enskilds enskilt enstaka
enval epilepsi epost er era erbjuda erbjudandet erbjudas erbjuder erbjudits erbjuds erfarenhet
ersatte ersätta ersätter ersättning ersättningar ersättningen ersätts ert esk eskalering etikett
etiketter ett eventuellt evi exakt examen exempel exempelsvar exempelsvaret exempelvis expertstöd
extra facit fackkunskap fag fagersta fakta faktiskt fall faller fallet false familj
familjebehandlare familjebehandling familjebehandlingen familjeförvaltningen familjehem
familjehemmet familjehemsenhet familjehemsenheten familjehemsföräldrarna familjen familjens
familjenämnden familjeomsorg familjeomsorgen familjeproblem familjer familjerna familjerätten
familjerådgivning familjerådgivningen familjesamtal familjestöd familjeterapi fanns far fara faran
fardtjanst farfar farlig farligt fast fasta fastställd fastställer fatta fattar fattas fattat fb
fel felaktig felaktiga felaktigt felen feltolkas fem femte femton femtonårig femtonåring femårig
fick fika fikar fil filter fin finnas finns finska fjorton fjortonårig fjortonåring fjärde
fjärdedel fjärdedelar fkmerk fkomv fl flaggor fler flera flerval flesta flicka flickan flickans
flickor flyr flytande flytt flytta flyttar flyttas flyttat flytten flyttningsförbud fokus folk
folkbokfört for foraldrahem foraldraskapsstodsprogram forarbete forbehall foreslaget forklaring
form formellt formen former formote formulera formulerar formulering forsakringskassan forskning
forskola forst forsta fort fortare fortest fortfarande fortlöpande fortsatt fortsätta fortsätter
fortsättning forum forvaxlas fosterhem fostran fotboll fotbollstränaren foto foton fraga
fragestatistik fram framför framföra framgå framgår framkommit framställning framtiden
framtidsfullmaktshavare framåt fran fre fredag frigör frihet fristående fritext fritid fritiden
fritids fritidsaktiviteter fritidsgård fritidshem fritidshemmet fritidsresor fritidsverksamhet
fritt frivillig frivilliga frivillighet frivilligt frustration främja främst främsta fråga frågade
frågan frågar frågat frågor frågorna från frånvaro frånvaron frånvaroutredning full fullgjort
fullgör fullgöra fullmakt fullmäktige fullt fullvärdigt fungera fungerade fungerande fungerar
fungerat funktion funktionell funktionen funktioner funktionsförmågor funktionshinder
funktionshindrade funktionsnedsattning funktionsnedsättning funktionsnedsättningar
funktionsnedsättningen funktionsnedsättningens fyller fyllt fyra fyraåring fyrtio fysioterapeut
fysisk fysiska fysiskt fängelse färdighet färdigheter färdmedel färdtjänst färdtjänstlagen färre
färska få får fåtal fått födelsedagen födelsedatum födelsen följ följa följas följd följde följder
följderna följe följer följs fönstret för föra förbehåll förbehållsbeloppet förbereda förberedelse
förbereder förbjuda förbrukningsartiklar förbud förbudet förbättrad fördelas fördröja fördröjs före
förebild förebygga förebyggande förebygger förekommer förelägga föreläggande föremål förening
föreningar föreningen föreskrifter föreslagit föreslagits föreslagna föreslog föreslogs föreslå
föreslår föreställning föreståndare företag företräder förflytta förfogande förfogar förhandling
förhandsbedömning förhandsbedömningen förhandsbesked förhindrad förhållande förhållanden
förhållandena förhållningssätt förhöjd förklara förklarar förklaras förklaring förklaringar
förklaringen förlorar förlänga förlängas förlängd förlängning förmedla förmyndare förmåga förmågan
förmågor förmåner förmöte förmöten förmötet förordnad förordnade förordnande förordning
förordningen förr förra förrän förs försenat förskola förskolan förskoleklass förskrivare förskrivs
förslag förslaget först första förstahandsvalet förstahandsvägen förstaspråk förstod förstärkt
förstå förstådd förståelse förståelsen förstår förstått förstör försvann försvinner försäkra
försäkringen försäljning försök försöka försörja försörjning försörjningen försörjningsstöd
försörjningsstödet förtroende förut förutsägbart förutsätter förutsättningar förvaltare
förvaltningsdomstol förvaltningsdomstolen förvaltningslagen förvaltningsrätten förvandlas förvaras
förvarning förväg förväntningar förvärvsarbete förälder föräldern förälderns förälders
föräldraavdrag föräldraavdraget föräldrabalken föräldrahemmet föräldrakurs föräldrapenning
föräldraprogram föräldrar föräldrarna föräldrarnas föräldrars föräldraskap föräldraskapet
föräldrastöd föräldrautbildning förändras förändring förändringar gallras gallrats gallring gamla
gammal gammalt gav ge gemensam gemensamma gemensamt gemenskap genast generalklausulen genom
genomför genomföra genomförande genomförandeplan genomförandeplanen genomförs genomgång genomsnitt
ger ges gett gick gillar giltig giltiga giltigt gissa gjord gjorde gjort glad glapp glappet glömmer
glöms god goda godkänna godkännande godkännas godkänner godkänt godtagbara godtagbart godtas gor
gott granne granskad granskar granskat granskning gratis grova grund grundbehov grunddokument
grunden grunder grunderna grundläggande grundprinciperna grundskola grundskolan grundskolans
grundsärskola grundunderlag grupp gruppboende gruppbostad gruppen grupper grupperna gräns gränsen
gränser gränserna gränssättning gråter gst guiden gymnasieexamen gymnasienivå gymnasieskola
gymnasieskolan gymnasiet gymnasieutbildning gymnasium gymnastikpåsen gynnande gälla gällande gäller
gärna gäster gå gång gången gånger går gått gör göra göras görs ha hab habilitering habiliteringen
habiliteringens habiliteringscentrum habiliteringsersättning hade haft hallstahammar halv halva
halvtimme halvår halvåret hamnar hamtad han hand handel handen handla handlade handlar handledare
handledning handling handlingar handlingsplanen handläggare handläggaren handläggarna handläggarnas
handläggas handlägger handläggning handläggningen handläggs hands hans hantera hanterar hanteras
har heder hederns hedersfortryck hedersförtryck hedersrelaterat hej heja hel hela heldygnsvård helg
helgdag helgen helger helgerna helhet helheten heller hellre helst helt hem hembesök hemflytt
hemgången hemifrån hemkommunen hemkommunens hemlig hemliga hemligt hemlik hemma hemmabehandling
hemmaplanslösning hemmasittare hemmen hemmet hemorten hemsituation hemsjukvård hemtjänst hen henne
hennes hens heter hette hinder hindra hindrade hindrar hindras hindret hinna hinner historia hit
hitta hittar hittat hjalp hjalpmedel hjälp hjälpa hjälpen hjälper hjälpmedel hjälpmedlet hjälpt
hjälpte hjärnskada hobby hoger hon honom hoppas hos hot hotar hsl https humor hund hundar hunden
hur huset hushållet huvudansvaret huvudansvarig huvudet huvudman huvudmannen huvudmän huvudmännen
huvudmäns huvudorsak huvudorsaken huvudregel huvudregeln huvudräkning huvudsak hvb hygien hyra
hälften hälsa hälsan hälsar hälsoundersökning hälsoundersökningar hämta hämtas hämtats hämtningen
hända hände händelse händelser händer hänga hänger hänsyn hänt hänvisa hänvisar här hästar häva
häver håll hålla hållas håller hållet hållning hålls hårt hög höga högfungerande högre högst högsta
högt hör höra höras hörde hördes hörs hörsel hört hösten höstterminen iakttagelse ibland id
identitet if iff ifred ifrån igen igenom igång ihop illa impulser in inackordering inblandade
indelade indelning indikatorer individanpassat individuell individuella individuellt inflytande
information informationen informationssamtal informationsutbyte informella informera informerad
informerar informeras inför inga ingen ingenting inget ingripande ingå ingång ingången ingår
inhämta initiativ initiativet inkomst inkomsten inkomster inlagd inleda inledas inledning inleds
inlett inletts innan innebär innehåll innehålla innehåller innehållet inom inriktas insats insatsen
insatser insatserna insatsernas insatsglapp insatsprogram insett inskrivet inskrivning inskränker
inspektera inspekterar inspektion institution institutionsstyrelse instruction instruktioner
inställning inställningen insyn inte integritet integriteten intellektuell intensiv intensiva
internationell intervjuats intresse intressen introduktion intryck intyg intyget isof isolering
isär iväg ja jag januari jobb jobbar jobbat jobbet jobbigt jour jourhem jourhemmet journalen
jourtelefon ju juli juni jurist just jämför jämförd jämförda jämförs jämfört jämlika jämnåriga
jämställs jäv jävig kaa kafé kalla kallar kallas kallelse kallelsen kallor kammarrätten kamrat kan
kanske kansli kap kapitel kapitlet karta kartan kartlägga kartläggning kartor kastar klagomål klar
klara klarar klarlagd klarläggas klarspråk klart klartext klass klassen klassrummet klocka klockan
klockor klok klä kläder knappval kognitiva kognitivt koll kolla kollega kollegan kollegor kolumn
kom kombinationen kombinationer kombinera kombineras kombinerats komma kommentera kommer kommit
kommun kommunal kommunala kommunen kommunens kommuner kommunerna kommunernas kommunfullmäktige
kommunicera kommunicerar kommunikation kommunikationen kommunikationspass kommunikationsstöd
kommunikationssvarigheter kommunjuristen kommuns kommunövergripande kompetens kompetenshöjande
kompis kompisar komplement komplettera kompletterande kompletterar koncentration konflikt
konflikter konkret konkreta konsekvenser konsulenten konsulentstött konsultation konsultera kontakt
kontakta kontaktar kontaktas kontaktcenter kontaktdag kontaktdagar kontakten kontakter kontakterna
kontaktfamilj kontaktperson kontaktpersonen kontinuerligt kontoret kontorstid kontrakt kontroll
kontrollen kontrollera kontrollerad kontrolleras kontrollerat konvention konventionen kop kopia
koping koppla kopplad korridoren kort korta kortare korthet kortis kortnamn kortsvar korttids
korttidshem korttidshemmet korttidstillsyn korttidsvistelse korttidsvistelsen kost kostar kostnad
kostnaden kostnader kostnaderna kostnadsfri kostnadsfritt kraft krafterna krav kraven kravet
kravnivå krig kriminalitet kriminell kring kriterier kriterierna krockar kronor kropp kroppen
kroppslig kroppsliga kroppsuppfattning kräva krävande kräver krävs kultur kulturella kun kundcenter
kunde kungsor kunna kunnat kunskap kunskapen kunskapsbank kunskapssidor kunskapsstöd kurator
kuratorn kurs kursen kurser kvalificerad kvalificerade kvalitet kvaliteten kvar kvart kvartal
kvinna kvitton kväll kvällar kvällarna kvällen kylskåpet källa källan källor kämpat känd känna
kännas kännedom känner känns känsla känsliga känslor känt kärnan köket kön köpa kör köra lade lag
laga lagar lagarna lagen lagens laget lagkrav laglighetsprövas lagligt lagring lagrum lagrummen
lagrummet lags lagstiftning lagstiftningen lagstöd lagtext lagtexten lagts land lankar lapp
lardomar last lat leda ledande ledare ledde leder ledig ledigt ledning ledningen ledningsgrupp leds
ledsagare ledsagaren ledsagarservice ledsagning ledsen legitimerad lek leker lektion lerum leta
letar leva lever levnadsförhållanden levnadskostnader levnadsnivå levnadsvillkor lex lida lider
ligga ligger lika likadant likna liknande liknar liksom likställs lilla lillasyster lillebror
lindra lindrig lindriga lindrigare linje linjen linjens lista listan lita litar lite liten litet
liv livet livsfara livsfarligt livsföring livsföringen livsmedel livsomrade livsomraden ljud ljudet
ljus ljust lockar logoped logopeden lokal lokala lokaler lokalt lotsa lotsar lov lova lovade lovar
lovas loven lovtillsyn lpt lss lssf lugn lugna lugnar lugnare lugnt lukt lunch lvu lyckas lydelse
lydelsen lyder lyft lyfta lyftas lyfter lyfts lyser lyssnar läge lägen lägenhet läger läget lägga
lägger läggs lägre lägsta läkarbesök läkare läkarintyg läkarundersökning läkarutlåtande läkemedel
lämna lämnade lämnar lämnas lämnat lämnats lämplig lämpliga lämplighet lämpligt län länet länets
längd länge längre längst längtar länsdel länsgemensam länspilot lär lära lärande lärandet lärare
läraren läras lärde läroplan lärt läs läsa läsas läser läses läsning läst läste lästes läsår
läsåret lätt lätta lättare lättläst låg lågaffektivt lågt låna lånar lång långa långsamt långt
långvarigt lås låsa låsbar låst låt låta låtar låter löften lögn löpande löper lösa löser löses
lösning lösningar lösningen löst make mal malgrupp mall mallen mamma mamman mammans man mandat
manipulativ manipulerar mars maskerar maskering maskin maste mat maten material materialet
matlagning matsalen matteprovet mattligt max med medan medarbetare medborgarskap meddela meddelas
medel medelsvåra medge medger medgivande media medicin mediciner medicinsk medicinska medicinskt
medier medmänniska medverka mellan mellanstadiet mellantvång mellanvård men menar menas mening
meningar meningen meningsfull mentorn mer mera merkostnad merkostnader merkostnaderna
merkostnadsersattning merkostnadsersättning mest mesta metod metoden metoder meänkieli mig mildare
miljö miljöer miljön miljöombyte min mindre minimibelopp minnas minne minneskravet minns
minoritetsspråk minska minskade minskar minskat minst minsta minut minuter missar missas missbruk
missbrukare missförhållande missförhållanden missförhållandet missförstånd misshandel misshandlas
misstag misstanke misstankeregistret misstänker misstänks misstänkt missuppfattning
missuppfattningar mitt mittemellan mitten mobbning mobilt modell modig modul modulen moduler mognad
moment mopeder morb morgon morgonen mormor moster mot mote motion motionen motivera motiveras
motiverat motivering motorer motorik motsvarande motsvarar motsvarighet motsätter mottagande
mottagandet mottagare mottagaren mottagning mottagningar mottagningen motverka motverkar
multisystemisk munhälsa munnen muntlig muntligt musik mycket myndig myndighet myndigheten
myndigheter myndigheterna myndighetsutövning människa människor människorna människors märkas
märker märks märkt märktes mäter mående mål målen målet målgrupp målgruppen måltider mån månad
månaden månader månaderna måndag måndagar många mår måste mått måttliga måttligt måttstockar möjlig
möjliga möjlighet möjligheten möjligheter möjligt mönster mönstret mörkt möta mötas möte möten
möter mötesledare mötesprotokoll mötet mötets möts möttes nackdel namn namnet namngiven namngivet
narkotika nationell nationella nationellt nationernas natt natten natverksmote ned nedbrytande
nedre nedsatt nedsattning nedstämd nedstämda nedstämdhet nedsättning nedsättningen nej nejfrågor
ner neuropsykiatrisk neuropsykiatriska ni nio nioårig nioåring nittio nittonårig nittonåring niva
nivå nivåer nivåerna nivån nkvts nod noden noder nog noga noggrann norb normala normalt
normbrytande norsk not npf npm nr nu null nummer numren numret ny nya nyanserat nyfiken nyligen
nytt nytta nämnd nämnden nämndens nämnder nämnderna nämner nämns nämnt när nära närhet närheten
närmare närmast närmaste närstående närvarande närvaro nästa nästan nätet nätter nätterna nätverk
nätverket nätverksmöte nätverksmöten nå nådda någon någons någonstans något några når nås nödvändig
nödvändigt nöjda oavsett obegränsat obehöriga obehörigen obehövligt obetydligt obs och också oeniga
oenighet oense offentlig officiella ofta oftare oftast og ogiltig ohälsa ointresse ojämna okand
okant oklar oklara oklart okn oktober okunskap okänd okänt olika olägenhet olämpligt om omarbetning
ombud omdome omedelbar omedelbart omfattande omfattar omfattas omfattning omgivningen omhänderta
omhändertagande omhändertagandet omhändertagen omkostnader omkring omplacering omprövar omprövas
omprövning område områden området omsorg omsorgen omsorgsanalys omsorgsbrist omsorgsdokumentation
omsorgskontakt omsorgspersoner omsorgssvikt omständigheter omtyckt omtänksam omvardnad
omvardnadsbehov omvardnadsbidrag omvänd omvårdnad omvårdnaden omvårdnadsbehovet omvårdnadsbidrag
omvårdnadsbidraget onsdag onsdagar ont oppettider oppna orala ord ordagrann ordagrant ordet
ordförande ordinarie ordna ordnar ordnas ordnat ordning ordningen ordningsföljd organisation
organisationer organisera oriktiga orimlig ork orka orkar oro oroar orolig oroliga oron orosanmalan
orosanmälan orosanmälningar orsak orsaken orsaker orsakerna ort orter osl oss osäker osäkerhet
osäkert osäkra otillbörligt otroliga otydlig oupptäckt ovanlig ovanliga ovanligt ovar over
overenskommelse overklagan ovilja ovning oväntat packar pagaende page paket pappa pappan papper par
para paragraf paragrafen paragrafer paragrafnummer parallell parallellt parentes part parten pass
passa passar passerat passet passning pastaende patienten patientens patientlagen paus pausa pausas
pauser pedagogik pedagogisk pedagogiskt peka pekar pekas pekprat pekprata pengar pengarna pension
per permanent permanenta person personakt personakter personal personalen personen personens
personer personkrets personkretsar personkretsarna personkretsen personlig personliga personligt
personuppgifter pilotprojektet pl placera placerad placerade placerande placerar placeras placerat
placerats placering placeringar placeringen plan planen planer planera planerad planerade planerar
planeras planering planeringen planerna plats platsen platser platserna plikt plikten plus plötslig
plötsligt pojkar pojke pojken polis polisen positivt post poster poäng praktik praktiken praktiska
praktiskt prata pratar pratat praxis precis primärvården prisbasbeloppet privat privata problem
problematik problematisk problemen problemet procent process processen professionella program
programmeringsbok projekt projektet prop proposition prov prova provar provat provet provtagning
pröva prövad prövade prövades prövar prövas prövat prövats prövning prövningen prövningstillstånd
psl psykiatri psykiatrin psykiatrisk psykiatriska psykiatriskt psykisk psykiska psykiskt psykolog
psykologisk psykologiska psykos psykosocial psykosociala publikation punkt punkten punkter
punkterna på påbörjad påbörjas pågå pågående pågår påhittat påklädning påminna påminnelser påminner
påtaglig påtala påverka påverkad påverkar påverkas rad rader radfraga radgivning rakt ramen rapport
rapporten rapporter rapportera rapporterar rapporteras rapporterat rapportering ratt reagerade
reception reda redaktion redaktionell redaktör redan reder redo redovisad redovisar redovisas reds
ref reflektion regel regelbunden regelbundet regelbundna regeln regeringens region regional
regionala regionen regionens regioner register registerkontroll registerkontrollagen
registerkontrollen registerutdrag registreras regk regler reglerar regleras reglerna rehabilitering
rekommenderar rekreation rektor rektorn relaterat relation relationen relationer relevant
religionsfrihet remiss remittera rengöring repetera repeteras repetition representant representerar
resa resan reser resor resorna respekt respekten respektera respekteras respektive resten restid
resultat resultatet resurs resurser resursskola resursskolan resursskolor resväg revideras
revisorerna rida riksdagen riksfardtjanst riksfärdtjänst riksfärdtjänstlagen riksnorm riktade
riktar riktiga riktigt riktlinjer riktning riktåldern rimlig rimliga rimligt ring ringa ringde
ringer ringt risk risken risker riskerar riskfaktor rita ritar ritprat rolig roligt roll roller
rollspel rorelse rubrik rubriken rum rummet run runt ruta rutin rutinen rutiner rutor rvbus rvhjm
rvpilot ryggen rymden rymmer rymning rymningar räcka räcker räckte rädd rädda rädsla räkna räknar
räknas räkning rätt rätta rättar rättas rätten rättens rättighet rättigheter rättigheterna
rättighetslag rättslig rättvist råd råden råder rådet rådfråga rådgivning rådgör råds röja röjande
röjas röjer röjs röker rör rörelsefrihet rörelsehinder rörelsenedsättning röst rösta röstar rösten
röster sa sades sagt sak saken saker sakerhet sakerna sakkunnig sakkunniga sakna saknades saknar
saknas sala samarbeta samarbetar samarbetat samarbete samarbetet samarbetssamtal samband
samförstånd samhället samhällsorgan samhällsplaneringen samhällsstöd samiska samla samlad samlar
samlas samlingsnamn samma samman sammandraget sammanfattning sammanhang sammanhanget sammanhållen
sammankallande samordna samordnad samordnade samordnar samordnaren samordnas samordning
samordningen samre samråd samråda samråder samrått samsjuklighet samspel samspelet samsyn samt
samtal samtala samtalen samtalet samtalsmatta samtalsunderlag samtidig samtidigt samtycka samtycke
samtycker samtycket samtyckt samverka samverkan samverkansmodell samverkansmöte samverkansprojektet
samverkar sanktionsavgift sannolikt sant santfalskt schablonavdrag schack schema scheman schemat se
sed sedan sedd sekretess sekretessbelagd sekretessbrytande sekretessen sekretessintresset
sekretesslag sekretesslagen sekretessregler sekunder semester senare senast senaste sent separation
september ser serie serier service servicebostad serviceinsats ses sett sex sextonårig sextonåring
sexualitet sexuella sexuellt sexårig sexåring sfb sfs sida sidan sidor sidorna siffran siffror sig
signal signaler sikt sin sina sinnesintryck sip sis sist sista sitt sitta sitter situation
situationen situationer sju sjuk sjukdom sjukdomar sjukdomen sjukersättning sjukhus sjukt sjukvård
sjukvårdande sjukvården sjukvårdslag sjukvårdslagen sjukvårdsnämnden sjukvårdspersonal
sjukvårdsåtgärd sjunger sjutton sjuttonårig sjuttonåring sjuårig sjuåring själv själva
självbestämmande självförtroende självkostnaden självmordstankar självskada självständiga
självständighet självständigt självt sjätte ska skada skadar skadas skadligt skador skadorna skal
skapa skapade skapar skattepliktigt ske sker skicka skickar skickas skicklig skift skiftar skilj
skilja skiljas skiljer skillnad skillnaden skillnaderna skinnskatteberg skjuts skjutsen skl skol
skola skolan skolans skolbarn skoldag skoldagen skolenhet skolform skolformen skolformer
skolfranvaro skolfrånvaro skolgang skolgrunden skolgång skolgången skolklass skollagen skolor
skolplats skolplikt skolplikten skolpliktiga skolpsykolog skolresor skolsituation skolsituationen
skolskjuts skolsköterska skolsköterskan skolstart skoltid skolungdom skolungdomars skor skratta
skrattar skrev skriftlig skriftliga skriftligen skriftligt skriker skript skriv skriva skrivas
skriver skrivfel skrivit skrivs skuld skuldrådgivning skull skulle skydd skydda skyddade skyddar
skyddas skyddat skyddet skyddsbedömning skyddsbedömningen skyddsbehov skyddsfrågan skyddsnivån
skyldig skyldiga skyldighet skyldigheten skyldigheter skyldigheterna skymma skyndsamt skäl skälen
skälet skälig skäliga skäligen skäligt skärm sköta sköter slag slags slippa slipper slitage sliter
slug slut sluta slutar slutat slutdatum sluten slutet slutkörd slutligt slutsats släkt släkten slå
slår smitta smärta små småningom snabb snabbast snabbt snarast snart snett snitt snäll snävt soc
social sociala socialförsäkringsbalken socialförvaltningen socialjour socialjouren socialnämnd
socialnämnden socialnämndens socialsekreterare socialsekreteraren socialsekreterarens socialt
socialtjänst socialtjänsten socialtjänstens socialtjänstförordningen socialtjänstlag
socialtjänstlagen socialtjänstsekretess socionomexamen sof sokord sol solprop som sommar sond
sondmat sondmatning sonen sort sortera sorters sorts sova sover sovit sparar sparas specialist
specialistvård specialistvården specialkost specialpedagog specialpedagogisk specialpedagogiska
specialskola specialskolan specialskolans spel spela spelar splittrade spraklagen sprida springer
språk språket språklig språkstörning spår spåren stad staden stadens stadigvarande stads staket
stallet stanna stannar stark starka starkare starkast starkaste start starta startar stat staten
statistik statliga steg stegen steget stigande stimulans stod stodboende stol stolarna stopp stoppa
stoppar stor stora storasyster storebror storlek stort straff strategi stress stressad stressar
strider struktur strukturfrågan stryk studera studerar studiebesök studiegång studier stund stycke
stycket styr styra styrelse styrka styrkor styrkt styrning styrs ställa ställas ställe ställen
ställer stället ställföreträdare ställning ställs stämma stämmer stänga stängd stänger stängs
stängt stärka stärker stärkt stå står stöd stödbehov stödbehovet stödboende stödboenden stöden
stöder stödet stödfamilj stödfamiljen stödfamiljer stödgrupp stödinsatser stödja stödjer
stödkontakt stödperson stödteam stödteamet störning större störst största stöttar suf suicid
surahammar svagt svar svara svarade svarar svarat svaren svaret svensk svenska svttid svår svåra
svårare svårast svårighet svårigheten svårigheter svårigheterna svårplacerad svårt syfte syftena
syftet symtom syn synas synliga synligt synnerlig synnerliga syns syskon syskonen syskonet
syskongrupp syskonstod syskonstöd sysselsättning system systematiskt systemet syster säg säga sägas
säger sägs säker säkerhet säkerheten säkerhetsnivåer säkerhetsrutan säkerställa säkert säkra sällan
sällskap sämre sänk sänka sänkas sänker särskild särskilda särskilt sätt sätta sätter sätts så
sådan sådana sådant såg sök söka sökande sökanden sökas söker söks sökt sökte sömn sömnen söndagar
sönder ta tackar taget tagit tak takt takten tal tala talan talande talar talas talet tals
tandborstning tandläkare tandläkaren tandvard tandvård tandvården tangentbord tankar tanke tanken
tappar tar tas taxi team teamet teamledare teamledaren tecken tecknen tecknet teknik tekniska
telefon telefonen telefonnummer telefonsamtal tempo terapi term termin terminerna terrorbrott text
texten texter tid tiden tider tidiga tidigare tidigast tidigt tidsgräns tidsgränserna till tillampa
tillbaka tillfälle tillfällen tillfällig tillfälliga tillfälligt tillgodose tillgodosedda
tillgodoser tillgodoses tillgodosett tillgänglig tillgängliga tillgänglighet
tillgänglighetsredogörelse tillgång tillhör tillhöra tillit tillmätas tillräckligt tills
tillsammans tillstånd tillståndet tillståndets tillsyn tillsynen tillväxt tilläggsbelopp tillämpas
tillämpning tillåter tillåtet timern timmar timmarna timme timstock tingsrätten tio tioårig
tioåring tipsa tisdag tisdagar titel titeln titta tittar tjugo tjugoårig tjänst tjänster toaletten
tog tolerans tolk tolkas tolkning tolv tolvårig tolvåring tonåren tonåring tonåringar tonåringen
torsdag torsdagar trafik trafikbrott trafiken trappa trappan trappor tre tredje trestegsfrågan
trettio trettonårig trettonåring triage trivs trivsel tro troligen trollhattan tror troskel trots
true trygg trygga tryggare trygghet tryggheten tryggt träff träffa träffade träffar träffas träffat
träna tränar trängsel träning träningen trångt tröstar trött trötthet tunga tungt tur tvekan tvinga
tvärtom tvätta två tvång tvångsvård tvåårig tycka tycker tyder tydlig tydliga tydligare
tydliggörande tydlighet tydligt tyngdtäcke tyngre tyngst typ tyst tysta tystnadsplikt
tystnadsplikten täcka täcker täcks tänderna tänk tänka tänker tänkt tätare tävling tåg tål umgänge
umgängesbegränsning umgänget umgås undan undantag undantaget undantagna undantar under underhåll
underhållsstöd underhållsstödet underhållsstödsbeloppet underlag underlaget underrätta underrättar
underrättas underskrift undersköterska underställas underställs undersöka undersökas undersöker
undersökning undersökningar undervisning undervisningen undervisningsgrupp undervisningsgrupper
undrar undvika undviker ung unga ungas ungdom ungdomar ungdomen ungdomshem ungdomshälsan
ungdomsmedicin ungdomsmottagning ungdomspsykiatrin ungdomstjänst ungdomsvård unge ungefär unges
universitet upp uppdaterad uppdelad uppdelade uppdrag uppdraget uppdragets uppehälle uppenbart
uppfatta uppfoljning uppfostran uppfylld uppfyllda uppfyller uppfyllt uppföljning uppföljningar
uppföljningarna uppföljningen uppgift uppgiften uppgifter uppgifterna uppgiftsskyldighet
uppgiftsskyldigheten upphävd upphävda upphävdes upphör upphöra upphört uppifrån upplevelser
upplever upplysningar uppmana uppmaning uppmärksamhet uppmärksamma upprepa upprepad upprepade
upprepas upprepat uppräkningen upprätta upprättar upprättas uppskattning uppstår uppsökande
upptäcka upptäcker upptäcks upptäcktes uppväxt uppväxten uppväxtmiljö uppåt ur urfolk url urval ut
utagerande utan utanför utbetalningar utbildar utbildning utbildningspass utbrott utbrotten utbud
utbudet utdrag ute uteblir utebliven utesluter utformas utformat utför utföra utförare utföraren
utförs utgivare utgångspunkt utgångspunkten utgår utifrån utlandet utlägg utländsk utmaningar
utmattad utmattning utnyttjande utnyttjas utom utomlands utprovning utreda utredas utredd utredde
utreder utredning utredningar utredningarna utredningen utredningssamtal utreds utreseförbud
utreseförbudet utrett utretts utrustning utsatt utsatta utsatthet utsatts utse utsedd utser utses
utskott utspridd utsträckning utsättas utsätter utsätts uttryck uttrycka uttryckligen utvalda
utveckla utvecklas utveckling utvecklingen utvecklingsstörning utvisning utvägen utvärdering utåt
utöka utökad utökats utövar utöver vad vaka vaken val valde valdes valt van vana vanh vanlig
vanliga vanligare vanligaste vanligt vanster vantat vanvård var vara varaktig varaktiga varaktigt
varandra varandras varannan varar vardag vardagen varde varden vardera varfor varför varierar varit
varje varken varm varningen vars varsin vart vartannat vasteras vatten vaxel vaxelvis vbarn vecka
veckan veckor veckorna vem verifierad verka verkar verklig verkligen verksamhet verksamheten
verksamheter verksamheterna verksamhetschef verksamhetsgrenar verkställa verkställighet verkställs
verkställts verktyg version vet veta vetenskap veto vextra vfunk vi via vid vidare vidtas vikt
viktig viktiga viktigare viktigast viktigaste viktigt vila vilja viljan vilka vilken vilket vill
ville villkor villkora villkoren villkoret visa visad visade visar visas visat viss vissa visst
visste vistas vistelse vistelsekommun vistelsekommunen vistelseort vite vkort vore voro vsarsk vsit
vstf vuxen vuxenlivet vuxenpsykiatri vuxenpsykiatrin vuxenstöd vuxna väcka väcks väckt väg väga
vägar vägarna vägas vägde vägen väger väggen vägleda vägledning väglängd vägrar vägs väl
välbefinnande välj välja väljer väljs vän vända vände vänder vänligt vänner vänta väntan väntar
väntas väntat väntetid väntetiden väntetider värd värde värdera värderande värdet värdighet
väsentliga väsentligt växel växeln växelvis växer växte våga vågar våld våldsrisken våldsutsatta
vår våra vård vårda vårdar vårdaren vårdas vårdat vårdbegäran vårdbehov vårdcentral vårdcentralen
vården vårdens vårdform vårdformer vårdgivare vårdkontakt vårdnad vårdnaden vårdnadshavare
vårdnadshavaren vårdnadshavarens vårdnadshavares vårdnadshavarna vårdnadshavarnas vårdnadstvist
vårdnadsöverflyttning vårdplan vårdprogram våren vårterminen webb webbläsare webbplats webbplatsen
webbplatser webbriktlinjer yngre yrke yrken yrkesmässig yrkesmässigt yrkesverksam yrkesverksamma
ytterligare yttersta yttra yttrande yttranden ägare ägde äger äldre äldreomsorg älskar ämne ämnen
än ändra ändrade ändrades ändrar ändras ändrat ändrats ändring ändringar ändringen ändå ännu är
ärende ärendedragning ärendedragningar ärendedragningen ärenden ärendena ärendet ärlig ärligt äta
ätande äter ätproblematik ätstörning även åk åka åker åklagare åklagaren ålder åldern åldersgräns
åldrar ångest år åren året årligen års årskurs åsikt åsikten åsikter åsikterna åt återbetalning
återge återges återhämtning återkalla återkallas återkommande återkommer återkopplar återkoppling
återkopplingen återkrav återrapportering återrapporteringen återstår åtgärd åtgärda åtgärdas
åtgärden åtgärder åtgärderna åtgärdsprogram åtgärdsprogrammet åtta åttaårig åttaåring ögonkontakt
ögonstyrning öka ökade ökar önskar öppen öppenhet öppenvård öppenvården öppet öppettider öppna
öppnar öppnare öppnas öva övar övat över överallt överbelastat överens överenskommelse
överenskommelsen överenskommelser överflyttning överförmyndaren övergrepp övergripande övergå
övergång övergångar övergången överinstansen överklaga överklagande överklagandenämnd överklagandet
överklagar överklagas överlappar överlevnad överstiga översyn översätta överträdelse överträdelsen
övervakning överväga övervägande övervägas överväger övervägs övervägts övning övriga övrigt
`;
