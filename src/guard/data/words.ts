/**
 * Swedish words that are also names: capitalised within a sentence they are a name, first in a
 * sentence only if what follows shows it.
 */
export const AMBIGUOUS_NAMES = `
alma alva ask april august augusta berg björk björn bo bror dag dahl dan ek eld fred frej frid
frida gren gry hall hans hope hård iris juni kaj karl kim kung lejon lind linn liv ljung
lo love lund lycka maj mark mars mira mo my mynta nova par per ring ro ros rosa rot
sam sander sara siv sky skog sköld sol stark stella stig stolt ström sten svan saga signe tage till tom
tor tove tuva tyra unn varg vera vide viola vår wall wille will ann hedda frisk kvist lax modig
emil alfons nora harry greta mario storm hav alm rönn hassel lilja falk örn viol sommar rapp rask rolig sund tapper trygg åker åska väst nord alba amal hult häll max inga
klara leda lova rita ville vilja heja sanna vila disa sia mona mina lisa tina vega ella eva ida
ingo ester milla lilla ruta stina elsa peppar jan elva lea bella flora sally
`;

/**
 * Words that often begin a sentence and stand in a foreign list of names too: never a name when
 * first in a sentence.
 */
export const NEVER_FIRST = `
att av alla allt aldrig alltid annan andra ange arbete ansökan art assistans bara barn barnet be behov
beslut bra både börja da de den denna dessa det detta dock du där där då efter eller en enda enligt
ett familj familjen far fast fler flera fråga från får för före föräldrar gamla gemensam ge god gå gör ha
hade han har hej hela hem hemma hen hennes hon hos hur här i idag ibland in inför ingen inget inte
ja jag just kan kanske klart kom kort kring kunna känn lag lagen le lite låt lär läs läsa man mat med
mellan men mer mest min mitt mor mot mycket mål möte möten nej ni nu när någon något nästa och ofta om
oro på redan ring ringa rum råd samma samtal se ska skola skolan snart som sov stöd ta tack tag tala tid
till trots tro under upp ur ut utan vad var vara varje varför vem vi vid vila vilka vilken vill visa
vårt vår väl än är ännu åren åt över även ok av sex tio tre två fyra fem sju åtta nio ett mina dina
sina min din sin alltså ana ande andel bad ben bild bilder boken brev bord bröd dal del dator den
djur dom dörr egen ena farm fil film fin flicka fot fria fritid fru get glad grad grupp hål hand hav
hund hus häst kaffe kalla katt kille klass kost kultur kurs lamm land led lek liten ljus lov lugn lös
mall mamma man medel mil min minne musik natt nivå nod norm ord ort pappa par plan plats press pojke
regel ren rutin rätt sak sal salt samtycke sen sida sin sist sjuk skatt skydd slut sol sommar son
sorg spel stad start steg stor svar svår syn syster tal tand tanke tema tjej ton torn tur ungdom unge
val vana vecka ved vem veta vind vinter vård väg vän värme år åka öga öra
`;

/**
 * Capitalised words that are no person: places, authorities, laws, school forms, programmes, games.
 */
export const KNOWN_PROPER_NOUNS = `
sverige västmanland västerås köping arboga kungsör fagersta norberg skinnskatteberg sala hallstahammar
surahammar skultuna kolbäck barkarö hökåsen bäckby råby skiljebo viksäng malmaberg gideonsberg önsta
stockholm göteborg malmö uppsala örebro eskilstuna enköping linköping norrköping jönköping umeå luleå
gävle falun karlstad sundsvall halmstad växjö kalmar borås södertälje strängnäs avesta ludvika hedemora
mälaren mälardalen norrland svealand götaland skåne dalarna sörmland södermanland gotland öland halland
blekinge småland dalsland värmland gästrikland hälsingland medelpad jämtland lappland norrbotten
europa afrika asien amerika norden finland norge danmark island syrien irak iran afghanistan somalia
eritrea etiopien turkiet polen ukraina ryssland bosnien kosovo serbien kroatien libanon palestina
israel egypten marocko sudan gambia nigeria thailand vietnam kina indien pakistan chile colombia
tyskland frankrike spanien italien england storbritannien usa grekland rumänien bulgarien jemen kurdistan
socialstyrelsen skolverket försäkringskassan arbetsförmedlingen skatteverket migrationsverket polisen
polismyndigheten åklagaren kronofogden skolinspektionen specialpedagogiska länsstyrelsen riksdagen
regeringen regeringsrätten högsta förvaltningsrätten kammarrätten överklagandenämnden region regionen
kommunen kommun socialnämnden socialtjänsten socialjouren kontaktcenter habiliteringen
habiliteringscentrum hjälpmedelscentrum hjälpmedelscentralen folktandvården folkhälsomyndigheten
barnombudsmannen rädda barnen bris unicef röda korset attention hjärnkoll autism autismförbundet
barnahus stationen kunskapsguiden uppdrag psykisk hälsa skolväsendets familjerätten familjerätt
försörjningsstöd individ vård omsorg barn ungdom unga mottagning mottagningen gemensamma stödteamet
stödinsatsteamet samsyn insatsguiden kunskapsbanken insatskatalogen lagrummet barnkonventionen
förenta nationerna fn eu socialtjänstlagen föräldrabalken skollagen förvaltningslagen offentlighets
grundlagen patientlagen lagen kapitel paragraf artikel artiklarna bilaga avsnitt del steg
komet cope connect strategi abc mst fft marte meo talking mats minecraft fortnite roblox pokemon pokémon
lego netflix youtube tiktok snapchat instagram facebook google word excel teams zoom skype outlook
nintendo playstation xbox barbie disney ikea coop lidl willys hemköp systembolaget swish bankid
jul julen påsk påsken midsommar lucia ramadan eid hanukka nyår valborg pingst kristi himmelsfärd
islam kristendom jultomten pippi alfons bamse emil spiderman batman frost frozen
måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti
september oktober november december kenya etiopien uganda rwanda burundi kongo tanzania ghana senegal liberia algeriet tunisien libyen mali
angola zimbabwe sydafrika saudiarabien oman qatar kuwait azerbajdzjan armenien georgien uzbekistan
kazakstan tadzjikistan mongoliet japan korea filippinerna indonesien malaysia bangladesh nepal lanka sri
australien kanada mexiko brasilien argentina peru bolivia ecuador venezuela kuba portugal irland schweiz
österrike nederländerna belgien tjeckien slovakien ungern slovenien albanien makedonien montenegro
estland lettland litauen moldavien belarus cypern malta luxemburg skottland damaskus aleppo bagdad
mogadishu kabul teheran istanbul london paris berlin oslo helsingfors köpenhamn åbo
alingsås arvika boden bollnäs borlänge danderyd ekerö eksjö falkenberg falköping finspång flen gislaved
haninge haparanda heby huddinge hudiksvall härnösand hässleholm höör järfälla karlshamn karlskoga
karlskrona katrineholm kiruna kristianstad kristinehamn kumla kungsbacka kungälv köpingebro landskrona
leksand lerum lidingö lidköping lindesberg lund lysekil mariestad mjölby mora motala mölndal nacka nora
norrtälje nybro nyköping nynäshamn nässjö orsa oskarshamn oxelösund partille piteå ronneby sandviken
sigtuna skara skellefteå skövde sollefteå sollentuna solna strömstad söderhamn söderköping tierp tomelilla
tranås trelleborg trollhättan trosa tyresö uddevalla ulricehamn vadstena vallentuna vansbro varberg
vetlanda vimmerby visby vänersborg värnamo västervik ystad åmål ängelholm östersund östhammar hallsta
dingtuna irsta tillberga kvicksund romfartuna tortuna munktorp virsbo ramnäs
harry potter långstrump potters hulken stålmannen askungen bolibompa mumin peppa greta messi ronaldo zlatan
paw patrol frozens bluey babblarna tomten hogwarts marvel mario sonic brawl stars gta fifa sims clash
pictogram widgit ritade taktipro bliss makaton samtalsmatta signs of safety tejping bbic wisc vineland
barkley raven ados abas sdq marschak theraplay repulse rätt ester savry patriark cap dialektisk
svenska finska engelska arabiska somaliska persiska
google chatgpt microsoft apple samsung iphone ipad android windows chromebook teams moodle unikum infomentor
abb ica volvo saab hm västeråslokaltrafik vl sj sas svt tv4 facebook discord twitch
leukemi downs tourettes aspergers retts fragile prader willi angelman noonan williams turners duchennes
concerta ritalin medikinet elvanse attentin strattera intuniv risperdal abilify circadin lamictal ergenyl
keppra alvedon ipren zoloft atarax theralen lergigan buccolam stesolid movicol voltaren ventoline prozac
kolmården liseberg skansen furuvik kokpunkten sommarland vallby gröna karolinska akademiska sahlgrenska
mälarsjukhuset lögastrandsbadet tivoli parken zoo arena biltema rusta duplo playmobil brio jenga uno yatzy jula dollarstore hemnet blocket
funkisglädje fritidsbanken friskis svettis
mvh påhittat exempel cosmic prator lifecare treserva procapita
`;

/** Words that are never a name when they begin a sentence, whatever follows. */
export const NEVER_A_PERSON_FIRST = `
alla alle allt andra allas bara bådas de del den denna deras dess dessa det dig din dina du då en ena er era ett flera han hen
hennes hon här i in ingen inget jag man mig min många mången ni någon någons något några nya när och om så
sig sin sina som till tre två under vad vars varje vem vems vi vid vilka vilken vissa vår våra är åt
`;

/** Bare nouns that can be the subject without an article, so that a verb after them proves nothing. */
export const BARE_SUBJECTS = `
sol vår lycka liv frid skog sund hopp mod ro rot skydd trygg nöd mark norr öst väst nord hall hed åska vila
max min ny par mars april juni vilja
`;

/** What belongs to a person: after a genitive first in a sentence it shows that a person is meant. */
export const BELONGINGS = `
skolgång beteende behov rum kläder diagnos ork oro vardag skola lärare assistent assistenter boende sömn
humör mående situation utveckling föräldrar förälder hem nätter helger kamrater väska röst åsikt önskan
önskemål dröm tal språk kropp syn hörsel medicin aptit favorit intresse intressen ilska rädsla ansökan
ärende beslut kontaktperson handläggare familj syskon barn mobil telefon säng placering familjehem
födelsedag epilepsi autism skolväg klass fritid vilja ord kusin mellanmål rutiner utredning läge
`;

/** A word after which a capitalised word is a thing's name, unless it is a listed person's name. */
export const THING_CUES = `
spelet appen filmen serien boken böckerna programmet laget klubben bandet metoden modellen manualen
formuläret systemet avdelning avdelningen grupp gruppen klass lokal lokalen rum rummet enhet enheten
kvarteret stadsdelen byn ön sjön staden orten företaget föreningen stiftelsen kanalen sajten webbplatsen
märket projektet kursen testet sporten kommunen länet spelar tittar läser lagen kyrkan stiftet tidningen
medicin preparatet skolan förskolan boendet huset insatsen kursen sången låten leksaken hunden katten hästen fisken medicinen läkemedlet linje buss kontot databasen
verktyget materialet karaktären hjälten figuren regionen landet badet stranden parken hotellet
`;

/** A word after which the capitalised word before it is a diagnosis, a scale or a method. */
export const EPONYM_NOUNS = `
syndrom syndromet sjukdom sjukdomen skala skalan test testet metod metoden modell modellen
matris matriser index sats lag princip terapi skalorna kriterier
`;

/** Endings of institutions, places, groups and methods, of which no family name is made. */
export const INSTITUTION_ENDING =
  /(?:huset|hemmet|banken|gården|kontoret|enheten|teamet|gruppen|nämnden|verket|myndigheten|centret|centrum|mottagningen|kliniken|förbundet|föreningen|badet|hallen|parken|torget|kyrkan|biblioteket|stugan|ängen|programmet|stiftelsen|byrån|boken|metoden|modellen|jouren|linjen|cirkeln|rådet|domstolen|kassan|inspektionen|ombudsmannen|boendet|stödet|lagen|balken|förordningen|konventionen|planen|kommun|länet|sjön|stranden|berget|ån|staden|skolan|gymnasiet|akademin|universitetet|högskolan|sjukhuset|dagarna|veckan|dagen|natten|laget|cupen|tidningen|bladet|slottet|arenan|museet|teatern|scenen|klubben|kollot|ridning|kollen|guiden|spelet|samtalet|uppdraget|utredningen|tjänsten|tjänst|syndrom|böckerna|arna|erna|orna|ningen|ningar|heten|heter|tionen|tioner|ande|ende|skapet)s?$/iu;

/** First names borne in Sweden that the compiled list lacks, added by hand. */
export const MORE_FIRST_NAMES = `
hodan ayaan ifrah hibo ubah sagal faduma nasra sahra ikran hamdi deqa hani hawa kawthar sumaya bilal idil
muna ayan samsam abdinasir abdiwahab guled liban warsame mahad sakariye shukri yahye rahma nimco filsan
suleiman sulejman souleymane loke zlatko zoya hawa shahid nadeem waleed faisal nawal rania samir amir jamal kamal
olle juno nisse kalle lasse pelle totte bosse ulla-britt majken maj-britt tilde tindra tuva elvira edvin
elton ebbe ellie elise hilma ivar melvin milton malte charlie vidar wilmer sixten frans harry henry hjalmar
tyra tilda märta stina astrid ingrid elsie selma signe siri sigrid thea livia leia novalie iben jolie julie
rawan rimas jana lana jawad jawaher hamza hussein yazan ziad omran shahad ghazal rojda rojin berivan zozan
dilan baran rebin hevi azad shilan avin aram jian soran hiwa tewodros selam rahel senait yonas filmon
merhawi samrawit abel natnael saron eyob mulugeta amanuel winta solyana farhad mahdi sajad zahra masoumeh
reza parisa shirin mahnaz somayeh laleh nooshin navid omid arash babak nguyen linh minh
`;

/** A word after which a capitalised word is somebody's name. */
export const NAME_CUES = `
heter hette kallas kallad namn namnet döpt mamma mamman pappa pappan mor modern far fadern mormor morfar
farmor farfar bror brodern storebror storebrodern lillebror lillebrodern broder syster systern storasyster
storasystern lillasyster lillasystern tvillingsyster tvillingbror syskonet kusin kusinen moster faster
morbror farbror styvpappa styvmamma styvfar styvmor bonuspappa bonusmamma plastpappa fostermamma
fostermamman fosterpappa familjehemsmamman familjehemspappan familjen familjehemmet stödfamiljen
kontaktfamiljen jourfamiljen läraren lärare mentorn kuratorn rektorn rektor skolsköterskan assistenten
kontaktpersonen kontaktperson handläggaren socialsekreteraren läkaren doktor doktorn psykologen
logopeden barnet pojken flickan ungdomen tjejen killen sonen dottern son dotter eleven klienten
kompisen kompis vännen pojkvännen flickvännen grannen fröken frun maken makan sambo sambon särbon
gudmor gudfar vårdnadshavaren gode mannen tolken brukaren
`;

/** A verb after which, first in a sentence, the subject is a person. */
export const PERSON_VERBS = `
säger sa sade berättar berättade vill ville tycker tyckte undrar undrade bor bodde heter gråter grät
skrattar skrattade ringer ringde längtar längtade älskar älskade orkar orkade mår mådde gillar gillade
önskar önskade känner kände ritar ritade bet biter slår slog sover sov somnar vaknar leker lekte
saknar saknade kramar hoppas trivs trivdes vägrar vägrade skriker skrek spelar spelade går gick fyller fyllde
fick får har hade är var kan kunde ska skulle kommer kom blir blev behöver behövde började börjar slutade slutar vågar vågade kräver klarar klarade
försöker försökte äter åt dricker springer sprang rymmer rymde svarar svarade pratar pratade talar talade
frågar frågade visar visade hör hörde ser såg tror trodde vet visste förstår förstod minns sitter satt
ligger låg står stod håller höll ger gav tar tog lämnar lämnade hämtar hämtade flyttar flyttade byter
bytte träffar träffade hjälper hjälpte arbetar arbetade jobbar jobbade studerar flydde anmäler anmälde
ansöker ansökte sökte överklagade uppger uppgav menar menade beskriver beskrev förklarar förklarade
bestämmer valde väljer tackade deltar deltog kontaktade kontaktar medverkar skickade skickar skrev skriver
läser läste ritade målar simmar rider cyklar dansar sjunger lyssnar tittar tittade blundar gömmer kastar
sparkar sparkade spottar sparkades hotar hotade slutat blivit reagerar reagerade tyr behandlas utreds
placerades placeras omfattas beviljades beviljats nekades erbjöds erbjuds måste brukar brukade verkar
verkade bad ber lider led använder använde låser låste sprang stannar stannade kissar hostar
`;

/** Endings that make a word a family name. */
export const FAMILY_NAME_ENDING =
  /(?:sson|sen|qvist|kvist|ström|strand|berg|borg|gren|lund|lind|dahl|stedt|stad|holm|mark|blad|blom|rot|ros|fors|fält|feldt|ander|enius|elius|ell|ski|ska|vić|vic|oğlu|oglu|zadeh|zade|yan|ian|nen|lä|maa)$/iu;
