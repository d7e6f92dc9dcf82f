/**
 * Swedish words that are also names: capitalised within a sentence they are a name, first in a
 * sentence only if what follows shows it.
 */
export const AMBIGUOUS_NAMES = `
alma alva ask april august augusta axel berg björk björn bo bor bror can dag dahl dan ek eld fred frej frid
frida glad gren grön gry hall han hans hope hård iris jan juli juni kaj kan karl kim kung lejon lind
linn liv ljung lo love lund lycka lång maj man mars min mira mo mod my mynta nova ny olle par per
ring ro ros rosa rot sam sander sara siv sky skog sköld sol stark stella stig ström sten stolt
svan saga signe tage till tom tor tove tuva tyra unn varg vera vide viola vår wall wille will mark ann
else mina sin din dina sina alle alla any era hedda hård frisk kvist lax modig rapp rask rolig
sund tapper trygg åker åska ängel öst norr väst nord alba amal nöd hav hed hult häll
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
september oktober november december påhittat exempel cosmic prator lifecare treserva procapita
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
fick får har hade är var kan kunde ska skulle kommer kom
`;

/** Endings that make a word a family name. */
export const FAMILY_NAME_ENDING =
  /(?:sson|sen|qvist|kvist|ström|strand|berg|borg|gren|lund|lind|dahl|stedt|stad|holm|mark|blad|blom|rot|ros|fors|fält|feldt|ander|enius|elius|ell|ski|ska|vić|vic|oğlu|oglu|zadeh|zade|yan|ian|nen|lä|maa)$/iu;
