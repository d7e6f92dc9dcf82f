/**
 * Forms no suffix rule can join: strong verbs and umlaut plurals that turn up in questions.
 * One line a word: the stem, then the forms that lead to it.
 */
const LINES = `
slå slår slog slagen slaget slagna slagit slås slogs
dö dör dog dött
gå går gick gått
stå står stod stått
se ser såg sett
ge ger gav gett givit ges givna given givet
ta tar tog tagit tas tagen taget tagna
bo bor bodde bott
må mår mådde mått
tro tror trodde trott
nå når nådde nått nås
oro oron oroar oroad
få fått fåtts
far for fara farit
skriv skriva skriver skrev skrivit skrivs skriven skrivet
sov sova sover sovit
ät äta äter åt ätit
sjung sjunga sjunger sjöng
rym rymma rymmer rymde rymt rymmt
bryt bryta bryter bröt brutit bruten brutet
dricker dricka drack druckit
slit slita slet slitit
skrik skrika skriker skrek skrikit
bit bita biter bet bitit
spring springa springer sprang sprungit
vet veta visste vetat
säg säga säger sa sade sagt
lägg lägga lägger la lade lagt läggs
välj välja väljer valde valt vald
sätt sätta sätter satte satt sätts
hjälp hjälpa hjälper hjälpte hjälpt hjälps hjälpen
stöd stöda stöder stödja stödjer stödde stött stöds stödet stöden
hot hota hotar hotade hotad hotat hoten hotet
kräv kräva kräver krävde krävt krävs
sök söka söker sökte sökt söks
ring ringa ringer ringde ringt
möt möta möter mötte mött
hitta hittar hittade hittat
man män mannen männen mans mäns
bok boken böcker böckerna
hand handen händer händerna
natt natten nätter nätterna
stad staden städer städerna
son sonen söner sönerna sons
dotter dottern döttrar döttrarna dotterns
bror brodern broder bröder bröderna brors
mamma mamman mammor mammas mor modern moder mödrar mödrarna
pappa pappan pappor pappas fadern fader fäder fäderna
förälder föräldern föräldrar föräldrarna föräldrars föräldrarnas förälderns forälder foralder foraldrar
skilj skilja skiljer skild skilda skilt skildes skils
tand tanden tänder tänderna
fot foten fötter
barn barnet barnen barns barnets barnens
hem hemmet hemmen hems hemma
öga ögon ögonen
liten litet lilla små mindre minst
bra bättre bäst bästa
ny nya nytt
ung unga unge unges yngre yngst
gammal gamla gammalt äldre äldst
lag lagen lagar lagarna lagens
råd rådet råden
år året åren års åring åringar åringen åringars årig åriga
dag dagen dagar dagarna dags
helg helgen helger helgerna
fritid fritiden fritids
skola skolan skolor skolorna skolans skol
soc socen
sip sipen sipar sippen
hab habben
bup bups
tvång tvånget tvångs
`;

/** Form → stem, for the words no rule can handle. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(' ');
      const [stem = ''] = forms;
      return forms.map((form): [string, string] => [form, stem]);
    }),
);
