/**
 * Family names, lower case. Compiled from the locale data of Faker
 * (https://github.com/faker-js/faker, MIT licence: Copyright (c) 2022-2026 Faker).
 */
export const LAST_NAMES = `
aalerud aaltonen aas aasen abacı abadan abalıoğlu abay abbas abdi abrahamsson acar açar ačić
açıkalın açıkgöz aclan adal adamczak adamczyk adamek adamiak adamiec adamowicz adamski adamus
adan adanır adašević adem adin adıvar ağaoğlu ağca ağırbaş ahić ahmed ahmetspahić ahonen akal
akalın akan akar akay akaydın akbaba akbay akbulut akçal akçalı akcan akçay akdağ akdemir akel
akgül akgün akgöz akıncı akışık akkan akkaş akkaya akkoç akkor akkoyun akkoyunlu akkurt akman
akpınar aksakal aksel aksentijević akşit aksoy aksungur aktan aktaş aktay akyel akyıldız akyürek
akyüz aleksandrowicz aleksić alev alfermann ali alidi alih alija alikavazović alıcı alkan alkaya
alkhamis alnıaçık alpman alpuğan altan altınay altınbaş altınel altınışık altınok altıntaş
altıok altun altuntaş alyanak amundsen andersen andersson andreassen andreasson andreković
andresen andriška andrzejczak andrzejewski angster antczak antoni anttila arap aras arda arhanić
arıcan arığ arık arıkan arlović arman arnesen arpaši arsenić arsić arslan arslanoğlu arvidsson
aşçı asil ašimi aşık aşıkoğlu aşkın aslan aslanoğlu atakan atakol atalık atan atasever atay ateş
atik atıcı atılgan atlı augustyn augustyniak avan avcı avcıoğlu axelsson ayaydın ayaz aybar
aycan aydan aydemir aydın aydoğdu aygün ayhan aykaç aykan aykurt aytaç aytek aytekin ayverdi
aždajić azinić babacan babalı babaoğlu babatz babel babić baburić bacalo bademci badjuk bagiński
bağış bahadır bahun bajer bak bąk bakan bakaran bakarec baki bakırcı bakırcıoğlu bakke bakken
bąkowski balaban balašković balat balaž balažević balcerzak balcı baleta balinčić baljak ballı
balogšandor baltacı baltin banach banaś banasiak banasik bandić bandićštimac bandl bang
banićjokić banjari banov baran baranjec baranowski barański barbarićšehić barbarosoğlu bardek
baretta barinić barisić barlas bartczak bartkowiak bartnik bartosik bartulin basar-klapec
başaran başer basmacı başoğlu bastajić batinićšantić bato baturalp bayazıt baydar bayer baykam
bayraktar bayraktutan baysoy bech beckmann beđan bednarczyk bednarek bednarski bednarz beissmann
bekavac bekdik bektaş bektaşoğlu belcar belenzada benašićpavlović bengtsson berak berberoğlu
berg berge berggren berglund bergman bergqvist bergström beribak berk bernatović berntsen
bertelsen beşerler beşikçi beşok białas białek białkowski biçer biedrzyński bielak bielawski
bielecki bielski bieniek bieńkowski biernacki biernat biglebauer bildik bilen bilge bilgen
bilgiç bilgin biljan bilogravić bilopavlović bilski birinci birlik biro-datković bisgaard
biškićmerkaš bıçakçı bjelanović bjeljac bjerke bjerregaard björk björklund bjørnstad blank
blaško-vidosavljević błaszczak błaszczyk blatančić blazević blom blomqvist bober bobeta bobinac
bochenek bočkai bockovac-kunštek boda boduroğlu bogucki bogusz bokanović bolat bolatlı
bolf-kovačić bolkovac bolot-salaj bomeštar bonde boratav borek borge borkowski borovac borowiec
borowski bošnjakovićholik boyacı boz bozdoğan bożek božičanin bozkır bozkurt bozoğlu bradvić
brahaj brandt brezovnjački brinjak brisuda brix brnićlevada broda bruun brzeziński brzozowski
bucaklı bučanin buch bučkalović buczek buczkowski buczyński budak buđićhalas budimčić-kovačević
budziński budzyński buhl bujak bukowski bulaja bulak bulat bulatović buljat bulut bundgaard
bunoza burđak buruk burzyński busak bušetinčan buslaver bölükbaş bölükbaşı čabaj-adam čabro
cacciamani čaće çağıran čajka čajko cajner cajzler çakır čaleta çamdalı can čanaki čančar
čandrlić canjko-novak çapanoğlu capek carić carlsen cartl çatalbaş čatalinac čatić čavalić čavić
čavlina cebula cehmajster čelar čelebija çelik ćenan čengija čerkašin çetin çetiner çevik chmiel
chmielewski chmura chojnacki chojnowski cholewa christensen christiansen chrzanowski chudzik
cichocki cichoń cichy čičmak ciesielski cieśla cieślak cieślik cimerman činčurak-kovač čipanj
čipanj-banja čisar ciszewski čizmar-tormaš claesson clausen čobanović čolina ćora ćorak crnogaj
csapo csordas čudina čvagić cybulski cygan czaja czajka czajkowski czapla czarnecki czech
czechowski czekaj czerniak czerwiński czyż czyżewski çörekçi dabčević dąbek dąbkowski dabnjak
dąbrowski dadić dağdaş dağlaroğlu dahl dahlberg dakićkožić dalgaard dalkıran dalleaste dam
damljanović damm danenhauer danielsen danielsson daražac dašić davidović davidovićamić davidsen
dec dejanović delalić demir demirbaş demirel denkel dera devald devčićkatić divald dizanov
dizdar djetka djurasek długosz dobosz dobrosavljević dobrowolski dobrzyński doğan dokonal dokoza
dolaček domagała domański dominiak domjan domljan dopša doža drabik drač dračić draganović
dragić dragin dragojlov dragovićzafred drakčić dramlić drašković drenjačević drinjak drozd
drozdowski dróżdż drzewiecki dubiel dubravec duda dudek dudziak dudzik dudziński dugaja dukovac
đumija đunda dupan dupont durak durmaz duszyński duvnjakčuljak duygulu düşenkalkar džakmić
džakula džal džanija dziedzic dziuba dębowski dębski edvardsen egeli eide ek ekici eklund
ekşioğlu ekström elçiboğa eliaš eliasson eliçin elmastaşoğlu engström erbay erberk erbulak
erçetin erdoğan erez erginsoy eriksen eriksson erkekli eronat ertepınar ertürk esbensen evensen
evliyaoğlu fabijanović fabjan faculjak fahham fajdetić faktor falk falkowski farčić farkaš
fekonja fijałkowski filipan filipek filipiak filipowicz finstad fišbah fischer fjeld flačer flak
flaman flanjak flis florczak florek foged folivarski forsberg fossum frąckowiak frączek francezi
francišković frandsen franjićabramić franjićzelić frankowski fransson frątczak frazi frederiksen
fredriksen fredriksson frigan fuga fundak furgala furlan furman gabud gade gadomski gages gagro
gajda gajdoš gajec gajewski gajgićmatić gajski gal gałązka galić galinac galjer gałka galošević
ganzžuparić garcia garonja gąsior gąsiorowski gašpić gavrić gaweł gawlik gawron gawroński gažo
genjega gerhardt gil głąb glasnović glavač glavati głogowski glosli głowacki glumpak godanj
godlewski gołąb golec golićsamaržija gołębiewski gołębiowski gombai gombay góra góral górecki
goričanec gorjanski górka górniak górny górski grabowski graczyk gran granat grebenaržarmen
gregersen griesbacher grladinović grochowski grozdanović grubešićbarbir grudzień gruszczyński
gruszka grzegorczyk grzelak grzesiak grzesik grześkowiak grzyb grzybowski grzywacz gundersen
gunjača gunnarsson gustafsson gutal gutowski gutrovac guzik gwóźdź gwoździk gül güler gümüşpala
günday güneş gürmen gönültaş hack hađa hadžibeganović hafner hagen hajdinjak hajduk hajnc hakala
hakyemez halas hald halvorsen hamzaoğlu handžić hango hanižar hannich hansen hansson hanzl harač
haramija has hasanica hassan haugaard haugen haukelidsæter havojić hedegaard hedlund heikkilä
heikkinen heinonen hellström henriksen henriksson herjavec herman hermansen hermansson hidošanin
hiltunen hirnštajn hirvonen hjort hjorth hlapec hlasni hlavati hodanovac hodovanj hohošbabić
holm holmberg holmgren holmqvist homa hopland horaček hovanjek hrešićdubaić hribar
husakovićhodžić huseby huzanić håkansson hämäläinen ibranović ihasz ilančić ilıcalı isaksson
işık išpiranović ivančan ivankovićbon ivas iversen ivkovac iwanowski iwański izdebski jabłoński
jackowski jacobsen jadro jagica jagiełło jagielski jagodziński jagušić jakobek jakobsen
jakobsson jakolić jakubiak jakubowski jakušmejarec jambor janas janečić janeković janevski
janiak janicki janik janiszewski janka jankovićbešlić jankovitch jankowiak jankowski
janoševićfranz janowski jansson janus januško janusz januszewski jarnec jaros jarosz jarząbek
jasiński jaśkiewicz jastrzębski jauk jaworski jazbinšek jazvinšak jelica jenkač jensen jeppesen
jerab jespersen jeuša jezierski johannessen johannsen johansen johansson johnsen jokanović
jokinen jonsson jordanović jostiak jovančević jovanovićfiličić jóźwiak jóźwik juhl jurašković
jurek jurišićspajić jurkiewicz jurkowski justesen juszczak jędrzejczak jędrzejczyk jędrzejewski
järvinen jönsson jørgensen kabić kačavenda kacprzak kaczmarczyk kaczmarek kaczmarski kaczor
kaczorowski kaczyński kadnar kadri kahveci kalamiza kaleta kalić kalinowski kalinski kalisz
kallio kaluđerski kałuża kamber kamenički kamenov kaminski kamiński kandecki kania kanić
kaniewski kanižaj kaplan kaplangı kaproncai kapulica kapusta kara karabulut karaböcek karadamis
karadaş karaduman karaer karan karapetrić karaś karczewski kardoš karika karjalainen karlak
karlić karlinski karlsen karlsson karpiński karwowski kasapoğlu kasavica kaselj kasperek
kasprzak kasprzyk kaszuba katarinček katoi katulić kavaklıoğlu kawa kawecki kaya kazenski
kaźmierczak keçeci kemfelja keseroğlu kešina keskin khan kiełbasa kihas kinnunen kisiel kita
kizivat kılıç kılıççı kıraç kjeldsen kjær klausen klečina kleven klimczak klimek klišanin
klječanin kłos kłosowski kmieć kmiecik knapik knudsen kobela kobia kobus koç kocabıyık kocman
koçoğlu koçyiğit kofranek kogan kogut koivisto kokar kola kołakowski kolarac kolasa kolesarić
kolgjeraj kołodziej kołodziejczyk kołodziejski kolompar kolundžićradić komak komaromy komorowski
končar konieczna konieczny konopka konrad konta kopanec kopas kopczyński kopeć koper korhonen
korkmaz korol korotaj korpaš korša korušac korzeniowski kos kosalec kosiński koskinen kosowski
kostecki kostrzewa kot kotowski kotrljanović kovalski kowal kowalczuk kowalczyk kowalewski
kowalik kowalski koyuncu koza kozak kozieł kozioł kozłowski kragl krahovski krajewski krajina
krajinović krajnović krakowiak kralj kralja kraljinović kratofil krawczyk krawiec kresonja
kristensen kristiansen kristoffersen krivda krkalo krogh król królikowski kruk krukowski krupa
krupiński krušarovski kruszewski krysiak krzemiński krznarić krzyżanowski książek kubacki kubena
kubiak kubica kubicki kubik kuc kučara kucharczyk kucharski kuchta kućinac kuciński kuczyński
kuday kudeljaš kuhar kujavec kujawa kujawski kukuljica kukuružnjak kula kulaksızoğlu kulesza
kulig kulik kuliński kumcuoğlu kunićbukovac kunt kunter kurek kurevija kurjačić kurowski kurt
kurtak kurtanjek kurutluoğlu kuś kušan kutlay kutlija kuzmanić kuzmanićšarac kuzmanovićđorđević
kuzucu kvarme kvasina kwaśniewski kwiatkowski kwiecień kwieciński küçükler kędzierski kędziora
kępa körmükçü köse köybaşı köylüoğlu laakso laaksonen labus lach laforza lahtinen laine laitinen
laitkam lapčević łapiński larsen larsson laskowski lasota lauridsen laursen lech lehtinen lehto
lehtonen leinonen lenart lenhard leppänen lesiak lešina leśniak leśniewski leszczyński
leutarević levanić lewandowski lewicki lie limoncuoğlu lind lindberg lindgren lindholm lindqvist
lindström lipar lipiński lipka lipski lis lisiecki lisowski livaja livazović ljevnaić ljiljan
loboda logožar lorentzen lošićkrizmanić lubina łuczak ludban lukačević lukačin łukasiewicz
łukasik łukaszewski lukenda lukićkovanović lund lundberg lunde lundgren lundin lundqvist
lundström lužaić löfgren løken macanić macele maciąg maciejewski mackiewicz macko maćkowiak
madej madić madsen madunićflauder madžić magdalenić magdić maglajić magnussen magnusson mahmudi
maj majača majcher majchrzak majewski majka majnik majstrenko makowski maksimović malbašik malec
malečić małecki małek malešević malicki malinowski maliszewski malobabić malojčić maltašić
malvić mamula manfred mann manninen maračić marak maraković maran marasović marčec marchewka
marčik marciniak marčinković marcinkowski marcussen marczak marek margić maričević marin
marinković marino markiewicz markotić markovićšarac markowski markuš marmeggi maroević
marošićević marović marszałek mart martinsen martinsson marunica marzec mašala maslać maślanka
masłowski mašojević matanić mataz mathisen matijanić matijašević matorić matoš mattila mattsson
matusiak matusina matuszak matuszewski matysiak mautner mauzer mayhoş mazur mazurek mazurkiewicz
megdanac menemencioğlu menrat mertoğlu mesarić mesarošbelanji meszaroš mičan michalak michalczyk
michałek michalik michałowski michalski mielczarek mierzejewski miettinen mihaljec mijaković
mijota mika mikac mikešićmerda mikićvučak miklaś mikodanić mikołajczak mikołajczyk mikula
mikulski mikuta milak milanković milczarek milewski milišićkovačević miljanović milla miller
miodrag misiak miśkiewicz misztal mitanović mlađenović mlikota młynarczyk modzelewski moe moen
mohamed mohnacki molenda morawski mortensen moslavac motyka mroczek mroczkowski mróz mrozek
mucalj mucavac mucha muhar munch munda munk munkaš muradbašić murati murawski musiał mustonen
muszyński muženjak myhrer månsson mårtensson mäkelä mäkinen møller nača nagypalfi najduk
nalbantoğlu nanaić napierała naumovskičizmar nawrocki nawrot nebioğlu nenadov nenadović nesladek
nezaj nguyen niedziela niedzielski niedźwiecki nielsen niemczyk niemi niemiec nieminen
niewiadomski nikolićkovačić nilsen nilsson nissen noga norberg nordby nordin nordskaug nordström
nowacki nowaczyk nowak nowakowski nowicki nowiński nowosadek numanoğlu nyberg nygaard nygård
nyström obrežanac odobašić ojala okumuş okur olah olbina olczak olejniczak olejnik olofsson
olsen olsson olstad olszewski ondrašek opačić opuvačić orak oraloğlu oravec orbanić orbay
orgulan orłowski oršanić orzechowski osiński osmak osmanlić ossowski ostrowski otartić ovčina
owais owczarek ožanić ozansoy paczkowski pahanić pahert pająk pajčić pajeska pajkurić pajtl
paksüt pakuła palacz palašti paljević pałka pallesen palm paluch pamper panek panežić papak
paravinja partyka parun pašalić pasternak paszkowski patača patačić patila patko patrun pauković
paunković pavelić paver pavešić pavlačić pavrlišak pawelec pawlak pawlicki pawlik pawlikowski
pawłowski pazmanj pećar pećina pedersen pekkan pektemek pena peran perša persson pešorda
petersen petrijevčanin petriševac petrovac pettersen pettersson pham piasecki piątek piątkowski
piechota pieczek piekarski pietras pietruszka pietrzak pietrzyk piha pilarski piłat pilch
piórkowski piotrowicz piotrowski pisarević piškorjanac pitinac pitkänen pivar piwowarczyk
placento plačko plantak plaščar plaskur plazonja plazonjić pleša pleška płonka pluta poçan
pocrnja podbarac podgórski podpadac pogačić polak polančec polat polšak ponjavić popławski
popržan porębski potočar poulsen poyrazoğlu prakatur prangart preloščan preradović prohaska
prokop prus przybył przybyła przybylski przybysz ptak puačmatešić puchalski puharić puškarčuk
pytel pålsson rabić rabljenović raczyński radecki radigović radijevac radin radišević radl
radlović radmanović radomirović radomski radulić radulović raich rajčević rajs rajš rajtek rak
rakarić raković rakowski rakušić ralbovski ramač randunković rangelov rantanen raščanin rasić
rasmussen raspudić ratajczak ratkovčić ravn razić rehak remeta renčar repija ribar ribićgreganić
rica richter rimai rittgasser robak rogala rogalski rogowski rogulja rojek romanowski rosa
rosandić rosiak rosiński rothenbacher rožac różański różycki ruciński rudan rudnicki rudziński
rudzki rušanoski rusin rutkowski ruud ryan rybak rybarczyk rybicki rzepka räsänen røed saarinen
sabljak sabolčec sabolski sadiki sadıklar šadl sadović sadowski sadžak šafarić sagadi šagodić
şahin šajinović šajtoš šakanović salminen salo salonen samancı samohod samohodaj šamšalović
samuelsson sandalcı sandberg sandić sandström šantor šargač šarić sarı sarıoğlu šaruga šašek
satner savevski savolainen sawicki saygıner schermann schmidt schrøder schumacher schutzbach
sedarević šegavčić šegota šekularac şen šenica sepetçi serafin šesta šetula sezek siedlecki
sienkiewicz sieradzki šiketanc sikora sikorski šimak šimatić šimićšebalj šimlješa simonsen
şimşek sinanoğlu šiptar sitarić sitek siwek sjöberg sjögren skalski skandović skeledžija
skenderija skiba skibiński skoczylas skoglund skóra skorupan skov skowron skowronek skowroński
skračić skroban skrzypczak skrzypek skuterud sladović slam slamek slatinac slavković sławiński
śliwa śliwiński slobođanac slobodjanac slonja słowik słowiński ślusarczyk smaić smailbegović
smajlović smedsrud smiljan smiljanec smogeli smoliński smoljanec smoljanić šobar sobczak sobczyk
sobieraj sobolewski socha sochacki sodar sokół sokolićmihalak sokołowski solak solberg solga
solheim solli solmaz šolta sołtys sołtysiak šomođvarac somrak šorša sosnowski šostarec šostarko
sowa sowiński španiel spasojević špernjak špiranec špoljarićperhat srakić sroka stachowiak
stachowicz stachura stachurski štajhofer štampf stanek štangl staniša stanisławski staniszewski
stanivuković stankiewicz stankovićmarton stapić starčevićmatijaško stašćik stasiak štasni
staszewski stawicki stec štefančić stefaniak stefański steffensen stelmach stensrud štimac
stokanović stolarczyk stolarski stolla storm straka strand stranski strepački štriga strikinac
strmota strzelczyk strzelecki ström strömberg stubičan stuparić stępień stępniak šulovnjak šuman
sunarić šundalić sundberg superina surma sušac šušak suski suvajac suvala švab svendsen svensson
svoboda svorcan svrakačić svrtan świątek świderski świerczyński süleymanoğlu szafrański
szatkowski szczepaniak szczepanik szczepański szczerba szcześniak szczygieł szczęsna szczęsny
szeląg szewczyk szikra szostak szulc szwarc szwed szydłowski szymański szymczak szymczyk
szymkowiak szyszka sæther söderberg sørensen sørlie sözeri tabaček tahincioğlu tahirović takalić
talapka talavanić tanacković tanasijević tangen tanrıkulu tanurdžić tar tarnowski taş taşçı
taslak taşlı tazegül tekand tekelioğlu tekin telak telebar telenta thomsen thoresen tikas
timarić tkaczyk toft toivonen tokarski tokatlıoğlu tokgöz tomala tomaševićrigo tomaszewski
tomczak tomczyk tomljanović tomys tonkovac topaloğlu topçuoğlu topolovac toraman torgersen torp
totman tracz tramposch travica tretinjak tribuljak trojanowski trtica trzciński trzeciak
tubanski tuğlu tuğluk tulla tunaboylu tunçeri tunkova tuominen turajlić turan turek turnadžić
turunen turza tustonja twardowski türkdoğan türkyılmaz tütüncü tüzün ubavin uca udvardi ugarak
uluhan umolac urban urbańczyk urbanek urbaniak urbanowicz urbański utješanović vadlja vahala
vaip vajdička vajzenbach vakareskov val valenčićbrkić valić varenina varmuža varnica varšava
varzić varžićbiuklia varžićbiuklija vašadi vaška vavrikov vedvik vegar vegge velioğlu
veselicačatipović vestergaard vezmar vidaček viderščak vidranjski viklund vila villadsen vinketa
vinther virtanen višekruna vitman vlah vlašić vogronićopačić vračar vranjić vranjkoviććenan
vrbanac vrbas vrbaslija vrekalović vučevac vujaković vujeva vukadin vukaljević vukalović
vukanović vukašinac vukasović vuksanićpuljek vunak väisänen walczak walkowiak wallin warchoł
wasiak wąsik wasilewski wąsowski wawrzyniak wdowiak weinand wershansky wertag wesołowski wiącek
wieczorek wierzbicki wikström wilczek wilczyński wilk winiarski winther wiśniewski witczak witek
witkowski więcek więckowski włodarczyk włodarski wnuk wójcicki wojciechowski wójcik wojtas
wojtasik wojtczak wojtkowiak wójtowicz wolak wold woliński wolny wolski woś woźniak wróbel
wróblewski wrona wroński wypych wysocki wyszyński węgrzyn yalçın yavuz yazıcı yeşilkaya yetkiner
yıldırım yıldız yıldızoğlu yılmaz yılmazer ünal yorulmaz yüksel zabłocki zaborowski zabrdac
zadnik zadravec zadrić žagarac zagoršek zagórski zając zajączkowski żak zakrzewski žalako zalar
zalewski zapalac zaremba žarković zarzycki zaręba zawada zawadzki zbodulja zdelar zdenčan
zdravčević zdunek żebrowski zelenka žgela žgrabljić zieliński zielonka zijan zimonja ziółkowski
žipac živanović živiććojbašić žižanović zięba ziętek zlatanović žmegač żmuda zorica zrna zubak
żuk żukowski žuljevićgrafina żurawski żurek zvanić zvonar zwoliński zych zygmunt żyła åberg
åkesson öberg ødegård önür örge østby østli öymen özberk özbey özbir özcan özdemir özdenak
özdoğan özer özgörkey özkan özkara özkök öztonga öztuna öztürk
`;
