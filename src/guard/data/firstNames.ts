/**
 * First names, lower case. Compiled from the locale data of Faker
 * (https://github.com/faker-js/faker, MIT licence: Copyright (c) 2022-2026 Faker) and names common
 * in Sweden, added by hand.
 */
export const FIRST_NAMES = `
aaliyah aaron aba abagail abak abaka abakan abakay abar abay abbas abbey abbie abbigail abbos
abby abdi abdiel abdirahman abdon abdonie abdul abdulahad abdulazim abdulaziz abdulboriy
abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah
abdullahi abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman abdulvahhob abdulvali
abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abel ábel abélard
abelardo abelin abeline abendam abidin abigaelle abigail abigaïl abigale abigayle abigél
abimbola abisola abisoye abı abılay abluç abner abondance abraham absalon abşar acace acacie
acanthe acar açela açelya achaire achille aćim açığ açık açılay açuk acun ada adah adalan
adalard adalbald adalbaude adalbéron adalbert adalberto adaldı adaline adalmış adalric adalsinde
adam ádám adan adán adar adaş adaugo adberilgen addie addison adeboye adedayo adegoke adegrin
adegrine adel adél adela adélaïde adelajda adelbert adele adèle adelia adélie adelin adelina
adeline adeliya adell adella adelle adelphe adeltrude adelya adem aden adenet adéodat adhémar
adi adiba adil adile adina aditya adıgüzel adık adıkutlu adıkutlutaş adjutor adlı adlıbeğ adnan
adnân ado adolf adolfo adolph adolphe adolphie adolphus adonis adonise adrain adraman adrastée
adrehilde adrian adrián adriana adrianna adriano adriel adrien adrienne adrijana adsız afaq afəl
afərim afət affan afi afitap afra afruza afşar afşin afşın afton afzuna ağabay agâh ağakağan
ağalak agapet agata agathange agathe agathon agaton ağça agilbert agilberte aglae aglaé ağlamış
agnan agnane agneflète agnes agnès agneta agnieszka agrippin agrippine agrypina agustin agustín
agustina ahenk ahlem ahmad ahmed ahmet ahror ahsen aicha aida aidan aiden aidə aileen aimable
aimé aimee aimée aino aischa aisha aiyana ak akalp akande akanni akaş akata akbaş akbatur akbay
akboğa akbudak akbuğra akbulak akbörü akça akçakoca akçora akdemir akdoğan akeem akif akifa akı
akıbudak akım akın akınçı akıner akkun akkunlu akkurt akkuş akmal ákos akpıra akram aksel
aksungur aktan aktekin aktimur akunna al ala alaa alaban alabörü aladağ alade aladoğan alain
alaina alaine alaïs alakurt alan alana alanis alanna alayna alayunt alayuntlu alba alban albane
albérade albéric albert alberta alberte albertha alberto albin albina alcibiade alcide alcidie
alcime alcine alcyone alda aldegonde aldemir alden aldıgerey aldoğan aldonce aldric alea aleaume
alec aleen alejandra alejandrin alejandro alek aleksa aleksandar aleksander aleksandra aleksej
aleksi aleksy alemka alena alene alenka alessa alessandra alessandro alessia alessio aleth
aletha alex alexa alexander alexandra alexandre alexandrea alexandria alexandrine alexandro
alexane alexanne alexia alexie alexine alexis alexys alexzander aleyna alf alfonso alfonzo
alford alfred alfreda alfredo algu ali alia alica alican alice alicia alicja aliénor aliette
alima alina aline alisa alişan alisha alisher alişir alison alissa alivia alix aliya aliyah alíz
aliza alize alizé alımga aljoša alka alkabölük alkaevli alkan alkaşı alkış allan allegra allen
allene alliaume allie allison ally alma almas almila almine almire aloïs aloïse alonzo aloyse
alp alpagut alpamış alparsbeğ alparslan alpata alpay alpaya alpaykağan alpbamsı alpbilge
alpdirek alpdoğan alper alperen alpertunga alpgerey alphan alphée alphonse alphonsine alphonso
alpike alpilig alpinien alpış alpkara alpkutlu alpkülük alpşalçı alptegin alptuğrul alptunga
alpturan alptutuk alpuluğ alpurungu alpurungututuk alpyörük alsu alta altan altankağan altankan
altay altemur althea althée altın altınkağan altınkan altınoba altıntamgan altıntamgantarkan
altıntarkan altıntay altmışkara alton altuga alva alvah alvena alvera alverède alverta alvin
alvina alvis alwar alyce alycia alysa alysha alyson alyssa alysson amabela amaç amal amalia
amaliane amalie amalija amalric amalthée amanda amande amandin amandine amani amant amante amar
amara amarande amaranthe amari amaryllis amaya amber ambre ambroise ambroisie ambrose ambroży
amédée amelia améliane amelie amélie amélien ameline amely amelya america americo améthyste amid
amie amiel amin amina aminat aminte aminu amir amîr âmir amira amiya ammâr amon amos amour
amparo amrak amul amy amya ana anabel anabela anabelle anaël anaëlle anahi anais anaïs anamarija
anar anas anastacio anastase anastasia anastasie anastasija anastasije anastazija anastazja
anatol anatole anatolie ancelin anceline anci anči ancica ančica ançuk anda andaç andarıman
andel anđela anđelika andelin anđelina andelko andelo andéol anders anderson andi andoche andras
andrás andre andré andrea andreane andreanne andreas andrée andrej andreja andres andrés andrew
andrija andrijana andrina andro andrzej andy andżelika anej anémone anesa aneta anette angadrême
ange angel ángel angela ángela angèle ángeles angelica angelina angélina angeline angelique
angélique angelita angelo angie angilbe angilberte angilran angoustan angus ani anibal anica
anicée anicet anicette anika anise anissa anita aniya aniyah anıl anja anjali anka anko ann
ann-christin anna annabel annabell annabelle annalena annalise annamae annamarie anne anneke
anneli annelie annemarie annetta annette anni annibal annie annika annikki annonciade anny anora
anouk ansbert ansberte ansel anselme ansgar ansgary ansley anstrudie ant ante antea antek antero
anthelme anthelmette anthony antide antigone antoine antoinette anton antone antonetta antonette
antoni antonia antonietta antonija antonin antonina antonine antonio antti antun antwan antwon
anvar anwar anya apa apak apatarkan aphélie apollinaire apollinary apolline apollo aprançur
april aqil aquilin aquiline ara arabelle araboğa araceli aracely arademir aral aram ararat arash
arbay arbuz arcade arcadie arch archambaud archange archibald archie arçuk arda ardalan ardella
arden ardith ardıç arely argine argıl argu argun ari ariadna arian ariana ariane arianna aric
aricie ariel arielle arif arîn ariste aristide arı arıboğa arık arıkağan arıkdoruk arın arınç
arjen arjun arkadiusz arkady arkın arkış arlene arlette arlie arlo armağan arman armance armand
armande armandine armando armani armel armeline armelle armide armin ármin armine arnaç arnaldo
arnaud arnaude arne arno arnold arnoldo arnould arnulfo arolde aron áron arpat arsal arsène
arsènie arsenije arseniusz arsinoé arsıl arslan arslanargun arslanbörü arslansungur arslantegin
arslanyabgu arslon arşun art artémis arthaud arthème arthur arthurine artıınal artuk artukaç
artur arturo artut aruk arunthavanathan arved arvel arvid arvilla arwen arya aryanna arystarch
asa asad asadulloh asal aşan aşanboğa aşantudun aşantuğrul asartegin ascelin asceline ascension
asha ashlee ashleigh ashley ashly ashlynn ashton ashtyn asia asija asil asila asilbek asığ
aşıkbulmuş asım asja aşkın asliya aslım asma asmaa asolat asrı assar assomption assunta
aştaloğul astarté astérie astrée astrid astride asuela asuğ aşuk asya ata ataç atakağan atakan
atalan atalay ataldı atalmış ataman atanazy atasagun atasu atâullah atberilgen athalie athanase
athanasie athena athénaïs athina atilla atıf atıgay atıkutlu atıkutlutaş atıla atılgan atım
atımer atış atlı atlıbeğ atlıkağan atmaca atsız attila atunçu aube aubertine aubree aubrey aubry
aude audebert audeline audie audouin audra audran audreanne audrey august augusta auguste
augustina augustine augustus aure aurèle aurelia aurelie aurélie aurélienne aurelio aurelle
aurian auriane aurora aurore austen austin austyn autumn auxane auxence ava avan avar avaz avdal
aveline avery avigaëlle avis avluç avni avoye avşar awar awaz awet axel axeline axelle ay aya
ayaan ayaçı ayah ayan ayana ayas ayaş ayaz aybalta ayban aybars aybeğ aydan aydarkağan aydemir
ayden aydın aydınalp aydoğan aydoğdu aydoğmuş ayebatari aygırak aygül aygün ayham ayhan ayinde
ayıtmış ayız ayızdağ aykağan aykal aykan aykurt aykut ayla ayleen aylin ayluç ayluçtarkan ayma
ayman aymard aymardine aymeric aymon aymonde aynur ayren ayruk aysar ayse ayşıl aysılığ aytaç
aytak aytekin aytən aytuğ ayub ayvaz ayyıldız azad azak azalée azamat azban azélie azeline azer
azgan azganaz azîme aziz aziza azizhan azıl azmi azra azubuike babacan babır babur baby baçara
baççayman baçman badabul bade badruk badur bağa bağaalp bağaışbara bağan bağaşatulu bağatarkan
bağatengrikağan bağatur bağaturçigşi bağaturgerey bağaturipi bağatursepi bağdagül bağış bağtaş
baha bahadır bahar bahodir bahri bahriddin bahrom bahtiyar bailee bailey bakağul bakhtiyor bâki
bakır bakırsokum baksı bakşı balaban balaka balakatay balamır balázs balçar baldu baldwin bálint
balın balkık balta baltacı baltar balthazar baltır baltur bamsı bangu banji bankole banu
baptiste bara barak baraktöre baran barbara barbe barbeğ barboğa barbol barbro barbulsun barça
barçadoğdu barçadoğmuş barçadurdu barçadurmuş barçan barçatoyun barchinoy bardıbay bargan barica
baris barımtay barın barış barkan barkdoğdu barkdoğmuş barkdurdu barkdurmuş barkın barlas
barlıbay barmaklak barmaklı barman barnabás barnabé barney barno baron barrett barry bars
barsbeğ barsboğa barsgan barskan barsurungu bart barthélemy bartholome bartimée barton bartu
basademir başak basan basanyalavaç basar basat başbuğ başçı başgan bashir basile basilisse
baskın başkırt başkurt basmıl baştar bastian bastien bastı bastuğrul basu basut bathilde batrak
battal batu batuhan batuk batur baturalp baudouin bawer bay bayançar bayankağan bayat bayazıt
baybars baybayık baybiçen bayboğa baybora baybüre baydar baydemir baydur bayık bayınçur bayındır
baykal baykara baykoca baykuzu baylee baymünke bayna baynal baypüre bayraç bayrak bayram bayrı
bayrın bayruk baysungur baytara baytaş bayunçur bayur bayurku bayutmuş bayuttu baz bazır bazyli
beata beatrice béatrice beatriz beatrycze beau beaulah beçeapa beçkem becky bedir bedirhan bediz
bedran bedreddin bedri beğ beğarslan beğbars beğbilgeçikşin beğboğa beğçur beğdemir beğdilli
beğdurmuş begi begil begine begitutuk beğkulu beglen begni begoyim beğtaş beğtegin beğtüzün
behçet behiç behlül behram behrem behruz behzat bek bekazıl bekbekeç bekeç bekeçarslan
bekeçarslantegin bekeçtegin beker bekir beklemiş bekmurod bektaş bektür bela belçim belçir belek
belemir belgi belgüc belimir belinda bell bella belle belma beltir beltun ben bence bende
bendegúz benedek benedict bénédicte benedikt benedykt benett bengi bengt bengü beniamin benice
bénigne benito benjamin benjamín benjámin benli benlidemir bennet bennett bennie benno benny
benoît bent bente benton bera béranger bérangère bérard berat berçem berceste berçin berdan
berdibeğ berendey berenice berfîn berginsenge bergü berinay berislav berit berîtan bêrîtan
berîvan berk berkan berkay berke berkin berkiş berkyaruk bermek bernadette bernadine bernard
bernardo bernd berneice bernhard bernice bernie berniece bernita berran berre berry bert berta
bertalan bertha berthe berti bertil bertille bertram bertrand berva beryl beşar besentegin beşer
besim beşir besra bessie betemir beth bethany bethel betina betsy bette bettie betty bettye
beulah beuve beverly beyizçi beyrek beyrem bəhram bəhruz bəxtiyar bəyaz bianca bianka bibiana
bibianna bíborka biçek bilal bilâl bilge bilgebayunçur bilgebeğ bilgeçikşin bilgeışbara
bilgeışbaratamgan bilgekağan bilgekan bilgekutluk bilgekülüçur bilgetaçam bilgetamgacı
bilgetardu bilgetegin bilgetonyukuk bilgez bilgiç bilgin bilig biligköngülsengün bilik biljana
bill billie billurə billy bilol binafsha binbeği bindir biniam birdie birgit birgitta birgitte
birol bisenija biserka bıçkı bıçkıcı bıdın bıtaybıkı bıtrı bjarne björn bjørn blagica blagoje
blair blaise blake blanca blanche blandine blanka blaze błażej bo bob boban bobana bobbie bobby
bobur bodil boğa boğaç boğaçuk bogdan bogdana boglárka bogoljub bohémond bojan bojana boldaz
boldizsár bolmuş bolsun bolun bon boncuk bongul bongulboğa boniface bonita bonnie bora boran
borbála borçul boris borivoje borjan borka borko borlukçu borna bornak boróka borys bosiljka
boško bosse botan botir botond bouchard boyan boyankulu boyd boylabağa boylabağatarkan
boylakutlutarkan boža bozan bozbörü bozdoğan božena božica božidar bozkurt bozkuş bozok brad
braden bradford bradley bradly brady braeden brain brajan brájen brandi brando brandon brandt
brandy brandyn branimir branimira branislav branka brankica branko brannon branson brant braulio
braxton brayan breana breanna breanne brenda brendan brenden brendon brenna brennan brennon
brent bret brett bria briac brian briana brianne brice bridget bridgette bridie brielle brieuc
brigita brigitte brionna brisa britney britt britta brittany brock broderick brody brook brooke
brooklyn brooks brown bruce brunehaut brunehilde bruno bryan bryana bryant bryce brycen brygida
bryon buçan buchi buck buçur bud budağ budak buddy budimir budunlu buford buğday buğra
buğrakarakağan bukak bukaktutuk bukola bulaçapan bulah bulak bulan buldur bulgak bulmaz bulmuş
buluç buluğ buluk buluş bulut bumın bunsuz burak burçak burdette burguçan burhan burhon burkay
burley burnice burslan burulday burulgu burunduk bushra buster buşulgan butak butuk buyan
buyançuk buyandemir buyankara buyat buyraç buyruç buyruk buzaç buzaçtutuk büdüs büdüstudun
bügdüz bügdüzemen büge bügü büğübilge bükdüz büke bükebuyraç bükebuyruç bükey büktegin büküşboğa
bülent bümen bünyamin bünül büre bürgüt bürkek bürküt bürlük byron bögde böge bögü bökde böke
bölen bölükbaşı bönek bönge börje börteçine börü börübars börüsengün çaba çabdar çablı çabuş
cade caden caesar cafer çağan çağatay çağdaş çağıl çağla çağlar çağlayan çağrı çağrıbeğ çağrıhan
çağrıtegin çağru cahid caitlin caitlyn çalapkulu cale caleb caleigh cali calista calixte calle
callie calvin camden camélien cameron camila camilla camille camillien camren camron camryn
camylle can cana canalp candace cândar candelario candice candida candide candido canel caner
cangül cankan çankız cannur cansel cansın cansu capucine cara carey caribert caridad carina
carine carissa carl carla carlee carles carleton carley carli carlie carlo carloman carlos
carlota carlotta carlton carmel carmela carmella carmelo carmen carmine čarna carol carola
carolanne carole carolin carolina caroline carolyn carolyne carrie carroll carson carter cary
casandra casey casimer casimir časlav caspar casper cassandra cassandre cassidy cassie cassien
catalina caterina catharina catharine catherine cathrine cathryn cathy catrin cavid cayla ceasar
cebe ceca cecelia cecil cecile cécile cecilia cecilie cecylia cecyliusz čedomir cedric cédric
cedrick cedrik celal celâleddin celasun çelen céleste célestin celestine célestine celestino
celia célien çelik celil celina celine céline cem cemal cemali çemen çemgen cemil cenk ceren
césaire cesar césar çeşminaz çetin çetinel çetiner cevahir cevat ceyda ceyhun çeykün ceyla
ceylan ceylin ceylinaz cezary cezmi chad chadd chadrick chaim chance chandler chanel chanelle
chantal charity charlaine charleen charlemagne charlene charles charley charlie charline
charlotta charlotte chase chasity chauncey chaya chayenne chaz chelsea chelsey chelsie cherechi
cheryl chesley chester chet cheyanne cheyenne chiamaka chiara childebert chilpéric chimamanda
chinedu chinyere chisom chizoba chloe chloé chrétien chris christ christa christelle christer
christian christiana christiane christiano christie christin christina christine christodule
christoffer christop christoph christophe christopher christy chrysole chrysostome chukwu chyna
ciara çiçek çiçem cicero cielo cierra çiğdem cihad cihan cîhan cihangir cihanşah çilay çilenti
çiler cilvenaz çimen cindy çise çişem çisil citlalli civan çîya çıgıl cılasun çıngır claas claes
clair claire clara clarabelle clare clarence clarissa clarisse clark claud claude claudia
claudie claudien claudine claudio claus clay clayton cléandre clélie clémence clemens clement
clément clemente clementina clementine clémentine clemmie cleo cleora cléry cleta cletus cleve
cleveland clifford clifton clint clinton clio clotaire clotilde clovis cloyd clyde çobulmak coby
çocukbörü cody çokramayul colby cole coleman colin coline colleen collien collin çolman çolpan
colt colten colton columbus concepcion concepción conception conchita conner connie connor conny
conor conrad constance constant constantin consuelo cooper cora coralie coraline corbin cordelia
cordell cordia cordie corene corentin corentine corey corine corinna corinne cornelia cornelius
cornell corrine cortez cortney corvin cory cosima coşkun coşkuner coty courtney coy craig
crawford creola cristal cristian cristián cristina cristobal cristóbal cristopher cruz crystal
crystel csaba csanád csenge csongor cullen cumhur curt curtis cvijan cvijetin cübeyr cydney
cüneyt cynthia cyprien cyra cyriaque cyrielle cyril cyrille cyrus cyryl çölü côme d'angelo d’arc
dabiživ dada dado dağhan dagmar dahlia daija daisha daisy dajana dakota dalal dale dalia
dalibora daliborka dallas dallin dalton damaris dameon damian damien damil damilare damilola
damion damir damjan damjanka damla damon dan dana dandre dane dangelo danial danica daniel
dániel daniela daniella danielle danijel danijela danika danila danilo danjuma danka danko
dannie danny dante danyka daphne daphné daphnee daphney dara darby daren daria darian dariana
darien darija darin darina darinka dario darion darius dariusz darko darla darleen darlene
darnell daron darrel darrell darren darrick darrin darrion darron darryl darwin daryl dashawn
dasia dave dâver david dávid davide davin davion davon davonte davor davorin davriya davron
davud dawid dawn dawson dax dayana dayna dayne dayton de dea dean deangelo deanna debbie débora
deborah debra declan dedric dedrick dee deeqa defne deion deja dejah dejan dejana dejon dejuan
del delal delaney delbert delfina delia delilah dell della delmer delores delpha delphia delphin
delphine delta demarco demarcus demario demet demetris demetrius demetriusz demiralp demirhan
demond dena denis denise denisz deniz denizalp dennis denny deon deondre deontae deonte dereck
derek derick derin deron derrick dêrsim derviş derya desanka deshaun deshawn desimir désiré
desiree desmond dessie destan destany deste destin destinee destiney destini destiny devan
devante deven devin devon devonte devran devyn dewayne dewey dewitt dexter dəniz diamond diana
diána diane dianna dianne dicle dîcle diclehan didem didier diego dieudonné dieudonnée dijana
dikmen dilafruz dilan dîlan dilara dilarə dilaver dilay dilbar dilber dilberay dildar dildâr
dildora dilek diler dilfuza dilhan dillan dillon dilmurod dilnoza dilorom dilovan dilrabo
dilruba dimitri dimitrije dina đina dinç dinçer dino dion dionizy direnç diri dîroj dîrok disa
ditte divna dixie diyar diyor diyora dizik dobrila dock doğan doğanay doğaner doğu dolly dolores
dolunay domagoj domenic domenica domenick domenico domenik domingo dominic dominick dominik
dominique don dona donald donat donát donata donato donavon donka donna donnell donnie donny
dora dóra dorana dorcas đorđe doreen dorian dorián doriane dorica dorina dorine doris dorit
dorka dorota dorotea doroteja dorothea dorothée dorothy dorottya dorris dortha dorthe dorthy
douce doug douglas dovie dovud doyle draga dragan dragana dragica draginja dragiša dragoje
dragojlo dragoljub dragoslav dragutin drake draža dražen dren drew drina držimir držislav duane
dubravka dubravko dudley duje dujo dulce duncan dunja dunya đura đurađ đurda durdona đurica
durmuş duru dururbunsuz durward dušan dušanka dušica duška duško dustin dusty duygu dwayne
dwight dylan dündar dünya dürdane dürriye döndü e’zoza ea earl earlene earline earnest
earnestine easter easton ebba ebbe ebiere ebin ebiowei ebkızı ebony ebren ebru ebuzer ece ecehan
ecem ecevit ecmel ecrin ecvet ed eda edd eddi eddie eddy ede eden edgar edgard edgardo edhem
edil edison edita edith édith ediz edmée edmond edmund edna édouard eduardo edvin edward edwardo
edwin edwina edyta edyth edythe eero eeva efe effie efken eflah efraim efrain efrem efren efsun
eftalya ege egemen eğrim eileen einar eino eira eirik ekeç ekim ekin ekmel ekrem ela eladio
elaina elaine elanur elbek elbert elçin elda eldon eldor eldora eldred eldridge elea eleanor
eleanora eleanore eleazar electa elena eleni elenor elenora eleonora eleonore éléonore éleuthère
elfrieda elgin elham eli elia élia eliah elian eliana eliane éliane elias eliasz élie eliezer
elif elijah elin elina eline elinor elinore elis elisa elisabet elisabeth élisabeth elise élise
élisée eliseo elisha elissa eliza elizabet elizabeth elka elkin ella ellada ellen elli ellie
elliot elliott ellis ellsworth elly elmas elmer elmira elmo elmore elmurod elna elnarə elnora
elnur élodie elody eloisa eloise éloïse elouise eloy elroy elsa else elsie elta elti elton elva
elvan elvera elvie elvin elvira elvis elwin elwira elwyn elyanora elyor elyse elyssa elza
elżbieta élzéar ema eman emanuel emced emeka emel emelia emelie émeline emely emerald émérance
émérencie émeric emerson emery emese emie emil emile émile emili emilia emília emilian emiliano
emilie émilie emilija emilijan emilio emily emin emine emir emirhan emma emmalee emmanuel
emmanuelle emmelie emmely emmet emmett emmi emmie emmitt emmy emory emrah emre emrullah ena
ender enderun enes engin enguerrand enid enie enis enise enna enno enoch enola enos enrico
enrique ensar ensio enver enya ephraim épiphane era eralp erast eray erberk ercan erçin ercüment
erda erdal erdem erdeni erdenikatun erdeniözük erdinç erel eren erentüz ergene ergenekatun ergin
ergün ergüner erhan eriberto eric éric erica erich erick ericka erik erika erin erinç erkâm
erkân erke erkki erling erma erman ermen erna ernest ernestina ernestine ernesto ernie erol
erşan ersin ertan erten ertenözük ertuğrul ervin erwin eryn esat esben esen esenbike eser esin
eskil esma esmeralda esmeray esmira esperanza esra eşref esse essie esta esteban estefania estel
estela estell estella estelle ester estera estevan esther estrella eszter etha ethan ethel
ethelyn ethem ethyl etienne étienne etil ettie eubert eudes eudokia eudoksja eudora eudoxe
eudoxie eugene eugène eugenia eugénie eugeniusz eula eulah eulalia eulalie euna eunice euphrasie
eusèbe eusébie eusebio eustache eustracjusz eva evalyn evan evangeline évangéline evans evar
évariste evdokija eve ève eveliina evelin evelina eveline evelyn évelyne even everardo everett
everette evert evie evin evîn evran évrard evren evşen ewa ewald ewelina ewell eyiz eylül eymen
eyşan eyüp ezekiel ezequiel ezra ezrak əhməd fabian fabien fabienne fabijan fabio fabiola
fabrice fadi fadime fadıl fae fahima fahrettin fahri fahriddin fahriye fahrünissa faik faiq
faisal faith falba fâlih falk fanni fannie fanny fantin fantine farah farangiz farhan fariba
farid farida faris farruh fartun faruk fasih fatema fatih fatima fatimə fatin fatma fatoş fatuma
faustine faustino fausto favian fawzia fay faye faysal fayzbek fazilat fazilet fazıl fazliddin
fazlı fazullah feda fedai federico fehime fehmi felicia félicie felicita felicitas félicité
felicity feliks felina felipa felipe felix félix felton femke fenja ferah feramuş feramuz feray
ferda ferdi ferdinand ferdynanda ferenc ferhan ferhat feride feridun feriha ferit ferman fermin
fern fernando ferne ferruh feruza feven fevzi feyyaz feyza feyzullah fərəh fərqanə fəxriyyə
fiacre fidan fidel fidèle fiete figen fikret fikri fikriye filemon filiberto filip filipa filiz
filmon filomena filotije fine finia finja finlay finley finn finnja finnley fiona firas firdavs
firdevs firmin firuzə fitrat flavie flavien flavio fleta fletcher fleur flo flodoard flora flóra
flore florence florencia florencio florencja florent florentine florestan florian florida florie
florine flossie floy floyd folke ford forest forrest fortuné fortunée foster fotih fotima
foulques france frances francesca francesco francette francia francine francis francisca
francisco francisque franciszek franciszka franco françois françoise franjo frank franka frankie
franklin frans franz franziska fred freda freddie freddy frederic frédéric frederick frederik
frederike frederique frédérique fredrick fredrik fredy freeda freeman freida freja freya frida
frieda friederike friedrich fritz fruzsina fryderyk fuat fulbert fulcran fuldem fulden fulgence
fulya funda funmilade funmilayo furkan furkân furman fuzuli fynn füreyya füruzan füsun g'affor
g'afur g'iyos g'ulom gabe gabin gábor gabriel gabriela gabriella gabrielle gabrijela gaël gaëlle
gaetano gaffar gage gail gaj gala galfryd galina gamze garance gardner garett garfield garland
garnet garnett garnier garret garrett garrick garrison garry garth gary gaspar gašpar gaspard
gaston gatien gaud gautier gavin gavrilo gavxar gaye gayle gazanfer gazi gbeminiyi gbemisola
gedeon gédéon gelin gelincik gellért gencer gene general genesis geneva genevieve geneviève
gennaro genoveva geo geoffrey geoffroy georg george georges georgette georgia georgiana
georgianna georgije geovanni geovanny geovany gerald geraldine gerard gérard gerardo gerasim
géraud gerazym gerberge gerbert gerd gerda gergely gergő gerhard germain germaine german germán
gerrit gerry gerson gertruda gertrude gervais gevheri ghislain gia giada gian gianluca gianni
gideon gilbert gilberto gilda giles gilles gillian gina ginewra ginger gino giovani giovanna
giovanni giovanny girart giray gisèle gislebert gisselle gitte giulia giuliana giuliano giuseppe
gizem gıyas gladyce gladys glen glenda glenn glenna glennie gligorije gloria godfrey gojko golda
golden golub gonca gondebaud gonsalwy gonthier gontran gonzague gonzalo goran gorana goranka
gordan gordana gordon grace gracie graciela gracja gradimir grady graham grant granville grayce
grayson green greg gregg grégoire gregor gregoria gregorio gregory greta gréta gretchen greyson
grga grgo grgur griffin grigorije grover grozdana gry grzegorz guadalupe gudrun guenièvre guérin
gui guido guilhemine guillaume guillemette guillermina guillermo guiseppe gula gulan gulbahar
gulbaxor gulchexra gulistan guljamol guljaxon gulnora gulnoza guloy gulseren gulsora gulzira
gulzoda gun gunilla gunnar gunnel gunner gunvor gus gussie gust gustav gustave gustavine gustavo
guy guyot gvozden gwen gwenaëlle gwendolyn gwido güher gül gülay gülbahar gülben gülçin güldem
gülden güldeste gülegen gülemen gülen güler gülər gülgün gülhan gülnaz gülpembe gülriz gülsen
gülşen gülsüm gültekin gülümser gümüş gün günay günçiçek gündoğdu gündoğmuş güner güneş güngör
güniz günnur günsel günseli günyaruk gürbüz gürcan gürdal gürhan gürkan gürol gürsel güven
güvenalp güvercin güzey györgy gökalp gökben gökbörü gökçe gökçegöl gökçen gökçiçek gökmen
göknur gökşin gönenç göngör gönül göran görkem görün gösta gövhər gözde habbab habib habiba
habil hacib hadi hâdi hadil hadley hafi hafid hafız hagen haidar hailee hailey hailie hakan
hakem haki hakim hakkı hal hala haldun hale haleigh haley halie halil halim halima hâlis halit
halle hallie haluk hamdi hamdullah hami hamid hamida hamit hammâd hampus hamza hana hanan handan
hande hanefi hanga hani hanifa hank hanna hannah hanne hannele hannes hanno hannu hans harald
hardouin hardy harley harmon harmony harold harriet harrison harry harun harvey hasan haseki
hasibi haşim hasin haskell haşmet hassan hassie hâtem hatip hattâb hattie hauke haven hawa hawar
hawo haya hayal hayali hayat hayati haydar hayden haylee hayley haylie hazan hazar hazel hazım
hazle heath heather heaven heber hector hedda hédelin hédi hedvig heidi heikki heja helen helena
helene hélène helga helge hélier helin helle hellen helmer heloise héloïse henderson hendrik
hennes henning henok henri henrick henrietta henriette henrik henrike henry henryk henryka
herbert herluin herman hermann hermela hermenegildo hermina hermine herminia herminio hernán
hershel herta hertha hervé hester hettie heval hêvî hiba hibo hicabi hieronim hikmat hikmet
hilaire hilal hilario hilarion hilary hilbert hilda hildebert hildegard hildur hillard hillary
hillevi hilma hilmi hilola hilton himmet hincmar hind hipolit hipolito hippolyte hiram hişam
hıfzı hızır hjalmar hobart hoda hojimurod holden holger hollie hollis holly homer homero honoré
honorine hope horace horacio horacy hortense hosea hosiyat houston howard howell hoyt hozan
hrvoj hrvoje hrvojka hubert hud huda hudson hugh hugo hugues huguette hulda hulki hulusi humay
humberto hunor hunter hurram hurshida hurşit husein husida husnida husniya husnora hussein
huzeyfe hvalimir hüccet hüdâvendigâr hüdayi hülya hüma hyman hümayun hümeyra hüner hüriyə hürkan
hüsameddin hüsamettin hüseyin hüsnü hüsrev håkan håkon ian ib ibodulloh ibrahim ibrohim icie ico
ida idell idella idil idris idun ifeanyichukwu ifeoma iffar ifora ifunanya ignacio ignacy
ignatius ignjat igor ihtiyor ike ikenna ikhidie ikram ikrom ila ilaçın ilarion ilayda ilene
ilgın ilham iliana ilias ilija ilinka ilja ilko ilmari ilona ilyas ilyos ima iman imani imelda
imke immanuel imogene imran imre imron ina inanç ines inés inès inez inga inge ingela ingemar
inger ingrid ingvar inja inka inkeri innocent innocenty ino ira irem irena irene irène ireneusz
ireti irina iris irma irmak irmeli iroda irvin irving irwin isa isaac isabeau isabel isabela
isabell isabella isabelle isac isadore isai isaiah isaias isak iseult isidore isidro isioma isığ
işığ isık işık işıl işılay işın işıner islom ismael ismail ismérie ismoil isobel isom israa
israel issac istván ita itır itri itzel iva ivah ivan iván ivana ivančica ivanka ivar ive ivek
iven ivica ivna ivo ivonne ivory ivy iyık iyıktağ izaak izabela izabella izaiah izajasz izolda
izydor jaakko jabari jace jacey jacinthe jacinto jack jackeline jackie jacklyn jackson jacky
jaclyn jacob jacobo jacqueline jacquelyn jacques jacynthe jada jade jaden jadesola jadon jadran
jadranka jadranko jadro jadwiga jadyn jaeden jaga jagica jaida jaiden jailyn jaime jairo jakayla
jake jakob jakov jakub jakubina jalal jale jaleel jalen jalə jalol jalon jalyn jamaal jamal
jamar jamarcus jamel james jameson jamey jamie jamil jamila jamir jamison jammie jamol jamshid
jan jana janae jane janek janelle janessa janet janica janice janick janie janin janina janine
janis janiya janka janko janna janne jannek jannes janni jannie jannik jannis jano jános janosch
janusz jany japhet jaquan jaquelin jaqueline jara jared jaren jari jarne jarno jarod jaron
jarred jarrell jarret jarrett jarrod jarvis jasen jasenko jasmin jasmina jasmine jasna jason
jasper jasur jaunita javier javlon javohir javon javonte jawad jay jayce jaycee jayda jayde
jayden jaydon jaylan jaylen jaylin jaylon jayme jayne jayson jazlyn jazmin jázmin jazmyn jazmyne
jean jeanette jeanie jeanne jeannel jeannette jeannie jeannot jed jedediah jedidiah jeff
jefferey jeffery jeffrey jeffry jehanne jela jelena jelica jelisaveta jelka jella jena jenifer
jenna jennie jennifer jennings jenny jennyfer jens jensen jeppe jerad jerald jeramie jeramy
jerel jeremi jeremiah jeremias jeremiasz jeremie jérémie jeremy jermain jermaine jermey jerod
jerome jeromy jerónimo jerrell jerrod jerrold jerry jerzy jérôme ješa jesper jess jesse jessica
jessie jessika jessy jessyca jesus jesús jett jette jettie jevon jevrosima jewel jewell jezdimir
jil jill jillian jim jimmie jimmy jiyan jo joachim joakim joan joana joanie joann joanna joanne
joannie joanny joany joaquin joaquín job jocelyn jocelyne jodi jodie jody joe joel joël joelina
joeline joelle joëlle joesph joey johan johann johanna johanne johannes johathan john johnathan
johnathon johnnie johnny johnpaul johnson jolayemi joleen jolie jolien jolin jolina joline jon
jona jonah jonas jonatan jonathan jonathon jonna jonny jonte joost jordan jordane jordi jordon
jordy jordyn jorge joris joscha joschua jose josé josef josefa josefin josefina josefine josep
joseph josephin josephine joséphine josh joshua joshuah josiah josiane josianne josie josip
josipa joško joso josse josselin josua josue josy joud jourdain jovan jovana jovani jovanka
jovanny jovany joy joyce joža jože józef józefina józsef jozue juan juana juanita judah judd
jude judge judi judicaël judith judson judy judyta jugoslav juha juhani juho jukka jule jules
julia júlia julian juliana juliane julianne julide julie julien julienne juliet juliette
julijana julika julina julio julita julius juliusz jumagul juna june juni junior junius juri
juste justen justice justin justina justine juston justus justyn justyna juvenal juwan jörgen
jørgen kaan kaarina kabil kacey kaci kacie kade kadem kaden kader kadija kadin kadir kadı
kadrican kadriye kaela kaelyn kağan kai kaia kailee kailey kailyn kaitlin kaitlyn kaj kaja kajsa
kale kaleb kaleigh kalender kalervo kalevi kaley kali kalinik kalistrat kalle kallie kamal
kamber kamelya kameron kâmil kamila kamile kamilla kamille kamol kamola kamoliddin kamran kamren
kamron kamryn kamuran kancı kançı kane kapgar kara karaca karaça karahan karak kareem karelle
karen kargılaç kari kariane karianne karim karima karin karina karine karl karla karlee karley
karli karlie karlıgaç karlo karlotta karmela karol karolann karoliina karolina karoline karson
kasandra kasey kasım kasper kassandra kata katariina katarina katarzyna kate katelin katelyn
katelynn katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy
katica katie katija katina katja katlyn katlynn katrin katrina katrine kattie katun katunkız
kavon kawa kay kaya kayaalp kayacık kayaçık kayça kaycee kayden kayla kaylah kaylee kayleigh
kayley kayli kaylie kaylin kaynak kayode kayra kazanç kazimierz kâzım kazkatun keagan keanu
keara keaton keegan keeley keely keenan keira keith kekik keklik keleş kellen kelley kelli
kellie kelly kelsi kelsie kelton kelvin kemal kemâl kemalettin kemi ken kenan kendall kende
kendra kendrick kenna kennedi kennedy kenneth kennith kenny keno kent kenton kenya kenyatta
kenyon keon kepez keramet kerami kerem keremşah kerim kerry kerstin keshaun keshawn kesme keşşaf
keven kevin kevon kevser keyken keyon keyshawn kezlik khadija khadra khaled khalid khalil kian
kiana kianna kiara kiarra kiel kiera kieran kika kiley kilian kim kimberley kimberly kimi kincső
king kinga kip kira kiraz kirilo kirk kirsten kirstin kitty kımız kımızalma kımızalmıla kımızın
kırçiçek kırgavul kırlangıç kısmet kıvanç kıvılcım kıymet kızdurmuş kızılalma kjell klaas klara
klarencjusz klaudia klaudiusz klemens klementyna kleopatra kobe koby koçer kody kolby kole kolos
komil komila komron konrad konstancja konstantin konstanty konstantyn koralia koray korbin
korbinian korey korinna korkut kornel kornél korneli kornelia korneliusz kory kosta kraig
krešimir kris krista kristen kristi kristian kristie kristiina kristijan kristin kristina
kristine kristóf kristofer kristoffer kristopher kristy krisztián krisztofer krsto kruno
krunoslav krystal krystel krystian krystina krystyna krzysztof ksawera ksawery ksenia ksenija
ksenofont kubad kubat kubilay kubra kubura kuddusi kumru kumush kurt kurtis kutbettin kuzman
kwintyn kübra kyla kyle kylee kyleigh kyler kylie kyllikki kyra kürşad köksal lacey lacy lada
ladarius ladislav lafayette laila laisha lajos lale lalə lamar lambert lamia lamih lamiyə lamont
lana lance landen landry lane laney lara larissa laron larry lars larue larysa lasse lászló
latif latifa latife latofat latoya laura laurane laure laureen laurel laureline lauren laurence
laurencja laurencjusz laurène laurens laurent laurenty laurentyna laurenz lauretta lauri
lauriane laurianne laurie laurin laurine laury lauryn lava lavada lavern laverna laverne lavina
lavinia lavon lavonne lawrence lawson layan layla laylo layne lazar lazare lazaro łazarz laziz
lea léa leah lean leana leander leandra léandre leandro leann leanna leanne leatha leda lee
leena leia leif leigh leila leilani lela lelah leland lelia leman lemide lempi lemuel len lena
léna lene leni lenia lenja lenn lenna lennard lennart lennert lennie lennox lenny lenora lenore
lenya leo leola leon léon leona leonard léonard leonardo leone leonel leonhard leoni leonid
leonida leonidas leonie léonie léonne leonor leonora leopold léopold léopoldine leopoldo leora
leposava lera leroy lerzan lesley leslie lesly lessie lester leta letha leticia letícia letitia
letizia leu leufroy levent levente levi levin levke lew lewin lewis lexi lexie lexus leyla ləman
lia liah liam lian liana lias libbie libby libère lida lidia lidija liétald liisa lila lîlan
lili lilia lilian liliana liliána liliane lilianna lilien lilith liliya lilla lilli lillian
lilliana lillie lilly lily lilyan lina lincoln linda lindsay lindsey line linett linn linnea
linnéa linnie lino linus linwood lio lion lionel lîrîk lis lisa lisandro lisann lisanne lisbet
lisbeth lisette litzy liv livia lívia liz liza lizeth lizzie ljiljana ljuba ljubica ljubiša
ljubomir ljudevit llewellyn lloyd lobar logan loïc lois loke lola lolade lolita loma lon london
lone longin lonie lonnie lonny lonzo lora loraine loreen loren lorena lorene lorenz lorenza
lorenzo loretta lori lorine loris lorna lorrain lorraine los lothaire lotta lotte lotti lottie
lou loui louie louis louisa louise loup lourdes louvenia lova love lovis lovisa lovorka lowell
loy loyal loyce luan luana lubna luc luca lucas lucia lucía lucian luciano lucie lucien lucienne
lucija lucijan lucile lucille lucinda lucio lucious lucius lucja łucja lucjan lucy ludie
ludivine ludolphe ludovic ludvig ludwig ludwik ludwika lue luella luigi luis luisa luise luiz
luiza lujain lujza luk luka lukas łukasz luke lula lulu luna lupe lura lurline lutfi lutfiya
lutfulloh luther lutz luwam luz luzie lya lyda lydia lydie lykke lyla lyle lyn lynda lynette
lynn lynne lyric lysanne lütfi lütfullah ma’mur ma’ruf ma’sud maad maarit mabel mabelle mable
mabruk mac maca macaire macey maci macie mack mackenzie macy madaline madalyn maddison maddox
madeleine madeline madelyn madelynn madge madid madie madilyn madina madisen madison madisyn
madita madleen madlen madonna mads madyson mae maegan maeve mafalda magali magda magdalen
magdalena maggie magnolia magnus maguelone mahad mahan mahaut mahdi mahir mahmoud mahmud mahmut
mahrus mahzan mahzun maia maica maida maija maik maike mailin maira maiya maja majda majid
majken major makary makayla makda makenna makenzie makinwa maksim maksud maksym maksymilian
malachi malak malcolm malena malene małgorzata malia malik malika malin malina malinda mališa
mallaury mallie mallory malo maloxat malte malthe malvina malwina mamert mamie manal manassé
manda mandy manley manon mansur manuel manuela maqsud mara marah marc marceau marcel marcela
marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcellus marcelo
marcia marcin marco marcos marcus mardon mare mareike marek maren marena margaret margareta
margarete margarett margaretta margarette margarita marge margie margot margret margrethe
marguerite mari maria maría mariah mariam marian mariana mariane marianna marianne mariano
maribel marica maricarmen marie marieke mariela mariella marielle marietta marija marijana
marika marilie marilou marilú marilyn marilyne marin marina marine marinko mario marion marisa
marisol marissa marit maritza marius marja marjan marjatta marjolaine marjorie marjory mark márk
markika markku marko markus marla marlee marleen marlen marlena marlene marlène marley marlin
marlo marlon marques marquis marquise marsha marshall marta marte marten martha marthe martial
martin martín martina martine márton martti marty martyna marvin marwa marwan marwin mary maryam
maryann maryjane maryna maryse maša mashxura mašinka mason matan mate máté matej mateja mateo
mateusz mathew mathias mathilda mathilde mathis mathurin matias matija matilda matilde matis
matko mato mats matt matteo mattes matthew matthias matthieu matthis matti mattias mattie mattis
mátyás matylda maud maude maudie maugis maureen maurice mauricette mauricio maurine maurycy
mavdud maverick mavis mavlon mavluda max maxbuba maxellende maxence maxfuza maxi maxie maxim
maxima maxime maximilian maximilien maximillia maximillian maximo maximus maxine maxsuma maxwell
may maya maybell maybelle maye mayeul maymie maynard mayra mayte mazbut mazhar mazie mazlum
mckayla mckenna mckenzie meagan meaghan meda médéric medina medine medya megan megane mégane
meggie meghan mehdi mehmet mehriban mehtap meik meike meja mekhi melania melanie mélanie melany
melba melchior melda melek melenija melih melike melikşah melina melinda melis melisa mélisande
melissa mélissa mélissandre melker mellie melodi mélodie melody meltem melvin melvina melyna
melyssa memduh mence meral mercedes meredith merete merhawi meriç merih merl merle merlin meron
mérovée merritt mert mertie merve mervin meryem mestan mesut meta mete metin mette mevlüt meya
mələk mia mica micaela micah michael michaël michaela michał michale michalina micheal michel
michele michèle michelle mick mieke miguel mihael mihailo mihajlo mihály mihriban mija mijat
mika mikael mikaela mikail mikal mikayla mike mikel mikkel mikko miklós mikołaj mila miladin
milan milán milana milanka milanko mildred mile milena miles mileta milford milić milica milisav
milivoj miljan miljana miljenko milka milla mille miller millie milo milojica milomir milorad
miloš milton milutin mima mimo mina mindy mine minerva minna minnie mio miodrag miomir mir mira
mirac miraç miracle miran miranda miray miraziz mirco mireille mirela mirella mireya miriam
mirja mirjana mirka mirkelam mirko mirkó mirna miro miron miroslav mirza mirziyo miša misael
misbah miško mislav missouri misty mitar mitchel mitchell mithat mitra mittie mizgîn mısra
mlađana mladen moa modest modesta modesto mohamed mohammad mohammed mohir moïse moises moïsette
mojżesz mollie molly momir momira mona monica mónica monika monique monroe monserrat monserrate
montana monte monty morgan morgane moriah moritz morris morten mortimer morton mose moses moshe
mossie mostafa moxidil moxigul moxina moxinur moxira mozell mozelle muammer muattar muaviye muaz
muazzam mubina mufiz muhammad muhammed muharrem muhsin muhtar muhterem muhteşem muhtor muhyiddin
mukadder mukaddes muktedi muktedir muktefi muna munif murat muriel murl murod murphy murray musa
muslih mustafa mustafo musulmon mutahhar mutasım muteber mutemed muttalib muyassar muyiwa
muzaffar muzaffer muzamil my mya myah müesser müfid müge müjdat müjde müjgan mükerrem mylene
mylène myles mümtaz münevver münir mynta myra müren myriam myrl myrna myron myrtice myrtie
myrtis myrtle müşir müzdad märit märta nabi naci nada nađa nadalina nadège nadežda nadi nadia
nadine nadir nadja nadzieja naemi nafisa nafiz nahid nahil nail naim naima naja najma najmiddin
nakia nalan name namık nana nancy nándor nanna nannie naomi naomie napoleon nara narciso
narcisse narges nargiza narimon narin nash nasiba nasir nasra nasriddin nasrin nasrullah nasteho
nastja nat natalia natália natalie natalija natan nátán natanael natasa nataša natasha nathalie
nathan nathanael nathanaël nathanial nathaniel nathen natiq natka natnael naudet nawal nawroz
nayeli naz nazan nazariusz nazary nazif nazım nazlı nazmi nazrulloh ne’matulloh neal nebojša
necat necati necdet necib necla necmettin ned neda nedeljko nedim nedjeljka nedjeljko nedra
neele negin neha néhémie nehir neil nejat nela nelda nele neli nella nelle nelli nellie nelly
nels nelson nemanja nena nenad neo neoma nera nergis nesa neşet nesim neslişah nesrin nestor
nettie neva neven nevena nevenka nevin nevio nevra nevzat newell newroz newton nərgiz nia
nicéphore nicholas nicholaus nichole nick nicklas nicklaus nickolas niclas nico nicola nicolai
nicolas nicolás nicole nicolette nicoline nida niels nigar nigel nigora nihad nihal nihan nihat
nika nike nikita nikki nikko niklas niko nikodem nikola nikolai nikolas nikolasz nikoleta
nikolina nikša nil nila nilgün nils nilufar nima nimród nina nine nino nisa nisan niştîman
niyazi nizamettin nizom nizomiddin njegomirka nnamdi noah noble nodira noe noé noel noël noelia
noëlle noemi noémi noemie noémie noemy noila nola nolan nolen nona noomi noor nora nóra norbert
norberto norene norina norma norman normand norris norval norwood nosir nosirjon nour noura nova
novak novalie novella nozima nûda nûdem numan nur nural nuran nuray nurbek nûredîn nurettin
nurgül nurgün nuriddin nurlan nursel nurseli nurullah nuša nusrat nusratulloh nusret nya nyah
nyasia nükhet obid obie obioma obrad obren oceane océane ocie octave octavia octavio oda odell
odessa odette odie odil odile odilon odin odon ofelia ofelya oger ognjana ognjen oğuz oğuzhan
okan oke okey okşan oktay ola olaf olaide olavi olcay ole oleg olen oleta olga olgica olim
olimpia olin olive oliver olivér olivera olivia olívia olivier oliwia oliwier olle ollie olof
olufunmi olumide oluwunmi olympe oma omad omar omari omawunmi ombline omer omid omina omolara
ona onie onome onoriode onufry onur opal ophelia ophélie oqil ora oral oran oren orestes orhan
oriande oriane orie orif orin orion orland orlando orlane orlo orpha orrin orval orville orvokki
orzu osama osbaldo osborne oscar óscar oskar oskari osman osmund ostoja osvaldo oswald oswaldo
otabek otha otho otilia otis ottilie ottis otto oury ova owen oya oybek oyga oynur oysha ozan
ozanne ozella ozod ozoda ozodbek ozren pablo pacôme paige paja pakize palémon palma pam pamela
panka pankracy panna pansy pantaleon paolo parfait paris parisa parker parla parwin pascal
pascale pasquale pat paterne patience patrice patricia patricio patrick patrik patrizia patrycja
patrycjusz patrycy patryk patsy patti pattie patty paul paula paule paulette pauliina paulina
pauline pava pave pavel pavica pavle paweł paxton payidar payton pearl pearlie pearline pécine
pedro peer peggie peggy pekka pelagia pélagie pelin pelinsu pembe penelopa penelope pénélope
penny pentti pepe pépin pepo per pera perceval percival percy peri perî perica perihan pernilla
pero perran perrine perry pertev peruna perver pervin petar pete petek peter péter petko petra
petri petrija pétronille petteri peyami peyton pəri phil philémon philibert philine philip
philipp philippe philippine phillip philomène philothée phoebe phyllis pia pie pierce pierre
pierrick piet pietro pilar pink pinkie pío piotr piper piraye pirjo pirkko pit pius pınar platon
polikarp polly pontus porfiriusz porfiry porter poul pravdan precious predrag presley preston
price primerose prince princess priscilla priscille prokles prokop prokul prosper providenci
prudence prvoslav pulchérie päivi qizilgul qobil qosim qudrat queen queenie quentin quentine
quiéta quincy quinn quinten quintia quinton quirin ra’no rabia rachael rachel rachela rachelle
rachid raci radenko radina radiša radivoje radmila radmilo radojka radomir radoš radosav
radoslav radovan radul rae raegan rafael rafaela rafał rafet rafid rafiq ragnar rahaf raheem
rahel rahim rahime rahma rahmi rahsaan rahşan rahul raif raik raina rajab rajko rajmund rajna
rajnold rakel rakita rakıp raleigh ralph ramazan ramiro ramiz ramon ramón ramona ramziddin
ramziya rana randal randall randi randolf randolph randy rania ranko ransom raoul raphael
raphaël raphaelle raphaëlle raquel rasha rashad rashawn rasheed rasheedah rashid rasifa rasim
raşit raško rasmus ratimir rauf raul raúl raven ravshan rawan raxmatulloh ray raya rayan raymond
raymonde raymundo rayona rayxona reagan reanna reba rebeca rebecca rebecka rebeka rebekah
rebekka recai recep reece reed reem reese refah refet refik regan reggie regina reginald régine
régis regitze reha reid reilly reina reine reinhold reis réjean réjeanne réka relja rémi
remilekun remington remzi rênas renata renaud rene rené renee renée rengin renja reşat reşîd
ressie resûl resül reta retha retta reuben reva rex rey reybaud reyes reyhan reymundo reyna
reynold rezzan rəşad rəşid rhea rhett rhianna rhiannon rhoda rhonda riana ricardo riccardo
richard richárd richie richmond rick rickard rickey rickie ricky rico rieke rifat rigoberto
riitta rija rike rikke riley rima rina rino ristana rita ritva river rizvon rıdvan rıfat rıfkı
rıza robb robbie robel robert róbert roberta roberto robi robin robiya robyn rocco roch rochelle
rocio rocío rocky rod roderick roderyk rodger rodney rodolfo rodoljub rodolphe rodrick rodrigo
rodrigue roel rogelio roger rogers roj roko roksana roland rolande rolando rolf rollin roma
romain romaine roman romana romane romeo roméo romina romuald romy ron ronak ronald ronaldo
ronan ronî ronja ronnie ronny roosevelt rory rosa rosalee rosalia rosalie rosalind rosalinda
rosalyn rosamond roşan rosana rosanna rosario roscoe rose roselin roseline rosella roselyn
rosemarie rosemary rosendo roser rosetta rosie rosina roslyn ross rossie rotimi rowan rowena
rowland roxane roxanne roy royal royce roza róza róża rozalia rozella rozina roziya ruba ruben
rubén rubie ruby rubye rudolf rudolph rudy rufina rufus ruhsar rûken rukia rumena rune rupert
russ russel russell rustam rusty rut ruta ruth ruthe ruthie ruža ružica ryan ryann rüçhan ryder
rükneddin rylan rylee ryleigh ryley rüştü ryszard rüya röya sa’dulloh saad saadi saba şaban
sabina sabine saboxat saboxon sabri sabrin sabrina sabryna sacid şadan sadar sadberk sadettin
sadi sadia sadie sadık sadoqat sadri sadriddin sadullah sadye safa saffet şâfi safia safir
safiya safo safura saga sage şahap sahar şahin şahinalp sahra şahsuvar şahsüvar said saida saige
saim şaiq sakari şakir sâkıp salah salam salih salim sallie sally salma saloh salome salomé
salomon salvador salvatore salwator sam samandar samanta samantha samar samara samed sami samia
samih şamil samim samina samir samira samiya sammie sammy samrawit samson samuel sámuel sana
sancho sanda sander sándor sandra sandrine sandro sandy sanem sanford sanja sanjin sanna sanne
sanobar santa santiago santina santino santos saodat saphira sara sára sarah sarai şarani sardor
sari sarina sarvar sarvinoz saša sascha sasha saskia satu saul sauveur savan savanah savanna
savannah savaş savin savinien savion saxida şayan sayyora scarlett scholastique schuyler scot
scott scottie scotty seamus sean sebastian sébastien şebnem şecaeddin seçil seçkin seda sedat
sedef seden sedrick sefer şefik ségolène seher şehlevent şehrazat sekinat selahattin şelale
selam selami selcan selçuk selda selen selena selim selin selina selma selmer selvi sema semhar
semih semra şemsi sena senait senay şenay şener şengül senka şennur şenol seppo şerafettin
serafin serafina serap séraphin serbülent serdar şeref seren serena serenity serge sergen sergi
sergio sergiusz serhad serhat şerif serin sermet şermin serpil sertaç sertap şervan server seth
settar seval sevara sevda séverin séverine sevgi sevil sevim sevinç şevket şevki sevtap şevval
seweryn şêxmus şeyban şeyda seyfettin seyfi seyfullah şeyma seyyit səbinə şəhriyar shad shade
shahad shahboz shahobiddin shahriyor shahzod shaima shaina shakira shalewa shamsiddin shana
shane shanel shanelle shania shanie shaniya shanna shannon shanny shanon shany shari sharon
shaun shawn shawna shaylee shayna shayne shea sheila sheldon shelia shelley shelly shemar sheri
sheridan sherin sherman sherri sherry sherwood sheryl sherzod shirin shirley shodiyor shukrulloh
shyann shyanne sibel sibyl sibylle sid sidney sidoine sienna sierra sigebert sigge sigismond
sigmund signe signhild sigrid sigurd şihab şihabeddin siham şiir şîlan silas silja silje silvère
silvia silvija sim sîma simen simeon simge simisola simo simon simone simonida simret sina sinan
şinasi sincere sindre sinem sinikka siniša sinja sîpan şir siri şîrîn sirojiddin sister siv siw
siwar sixte sixten sixtine sıdkı sıla sırrı skipped sky skye skyla skylar slađana slava slavek
slaven slavica slavka slavko slavoljub slobodan slobodanka smiljana smilla sname snežana
snježana sobit sodiq sofia sofía sofie sofija sohib sol solange soledad soli soline solon
solveig soma sondre songül sonia sonja sonny sonya sophia sophie soran soraya spencer spirydion
srboljub srećko sredoje srna stacey stacy stan stanford stanislas stanislav stanislava stanisław
stanko stanley stanton staša steen štef stefan stefana stefania stefanie steffen stella stephan
stéphane stephania stephanie stéphanie stephany stephen stephon stêr sterling stevan steve
steven stevie stewart stig stina stine stipan stipe stjepan stojan stojanka stone strahinja
stribor stuart sture su suat subhi sude sudi sue suhrob sulaymon şule sulton sumaya sumayyah
summer sunay sunčica sune sunniva sunny suraya sururi susan susana susanna susanne susie sussie
suyuna suzan suzana suzanne suzon svante svea svebor sven svend svenja svetislav svetlana
svetolik svetomir swassane sybilla syble sydnee sydney sydni sydnie süheyl şükrü süleyman
sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne szabolcs
szczepan szofi szofia szófia szonja szymon sönke sören søren tabea tabitha tabris taceddin
tacjana tad tadija tage taha tahir tahsin taib talat talay talea talha talia talip talon tamara
tamás tamer tami tamia tamina tamino tammo tammy tancrède taner tanguy tania tanja tanju tanner
tansu tanya tanyeli tapani tapio tara tarek tari tarik tariq tarık tarja tarkan taryn tasa tasha
taşkın tate tatiana tatjana tatum tatyana taurean taurin tavares taya tayfun tayler taylor
tayyar tea teagan ted teja tekin tekinalp tekla tellervo telly temel temitope teo teodor teodora
teodoro teoman teona terence terencjusz teresa tereza teri terrance terrell terrence terri
terrill terry tess tessa tessie tevfik tevhid tevin tezcan tezel tezer tərlan thad thaddeus
thaïs thalea thalia thamer thea thelma theo theodor theodora théodora theodore théodore théodose
théophile théophraste theresa therese thérèse theresia theron thibault thibert thierry thies
thilo thomas thora thorben thore thorge thurman thyra tia tiago tiana tianna tiara tibor tierra
tiffany tihomir tiina tija tijana til tilda tilde till tillman tillmann tim timm timmothy timmy
timo timoléon timon timoteo timothée timothy timur tina tindra tine tino tiphaine tiril titi
titien titilayo titilope tito titus tizian tınas tjark tobias tobiasz tobiloba tobin toby tod
todd tohir toke tolga tolunay toluwani tom toma tomas tomás tomasa tomasz tome tomiloba tomislav
tomislava tomke tommie tommy tomo tonči tončica tone toney toni tonija tonka tonko tonnin tony
tonya tope tor tora torben torbjörn tore torey torrance torrey torsten toussaint tove toy toyip
trace tracey traci tracy trajan travis travon tre tremaine tremayne trent trenton tressa tressie
treva trever trevion trevor trey tricia trine trinity trisha tristan tristian tristin triston
troels troy trpimir trpko trudie trycia trystan tsegay tuana tuba tufan tugay tuğba tuğrul
tuğtekin tuhfe tunahan tunar tunay tunç tunçer tuomas turan turgay turgut turna turner turold
tutku tuula tuulikki tuva tvrtko twila tülay tyler tülin tümer tymoteusz tyra tyree tyreek tyrel
tyrell tyrese tyrique türkan türkay türker türkeş tyron tyrone tyshawn tyson ubah ubaldo
ubaydulloh uchqun uffe ufuk uğur uhra ukbe ulduz ulf ulices ulises ulla ulrik ulrika ulus ulvi
ulviye ulysse umar umid umida umidulloh umur umuralp umut una unique uqbaloy urbain urban urfon
uriah uriel ursula ursule usame usmon utku uygu uzayr uzbegim uzodimma vada vafo vagn vahâ
vahdet vahid vahide vala valdemar valentin valentina valentine valentino valera valère valeria
valerie valérie valerija valéry vali valid vallie valter valtteri van vance vanda vanessa vanja
vasil vasilisa vasko vasliddin vatroslav vaughn vecdi veda vedat vedran vedrana vefa vefik vehbi
veikko veit vela velana velda veli velibor velimir velimira velina vella velma velva vena
venance vencel venceslas vendel vendela vera verda verdie vergie verica verla verlie vern verna
verner vernice vernie vernon verona veronica verónica veronika véronique veselinka vesile vesna
vesta veysel veysi vianney vibeke vicdan vicenta vicente vicki vickie vicky victoire victor
víctor victoria victorien victorin vida vidak vidal vidar viggo vigile vijeko viktor viktoria
viktória vildan vilde vilgot vilhelm ville villy vilma vilmos vin vince vincent vincenza
vincenzo vinciane vinka vinnie viola violet violette virág virgie virgil virginia virginie
višnja vita vital vito vitus viva viveka vivi vivian viviane vivianne vivien vivienne vjekoslav
vjenceslav vladana vladek vladimir vladimira vladislav vlado vlastimir vlatka vlatko vojin
vojislava volkan vosil vujadin vujica vuk vukan vukašin vukica vukota vuslat wacław wade wael
wafaa waino waldo wale walenty walentyn walentyna waleran waleria walerian walery walgierz walid
walker wallace walter walton wanda wandrille wanesa waqila ward warda warren warsame watson wava
wawrzyniec waylon wayne webster welat weldon wellington wendell wendy werner weronika wesley
westley weston whitney wiara wibke wiebke wiggo wiktor wiktoria wilber wilbert wilbur wilburn
wiley wilford wilfred wilfredo wilfrid wilfryd wilhelm wilhelmina wilhelmine will willa willard
willi william willie willis willow willy wilma wilmer wilson wilton wincenty winfield winifred
winnifred winona winston wirginia witalis wivianne władysław włodzimierz wm woodrow wyatt wyman
xalima xander xatûn xaver xavier xavière xebat xenia xénophon xezal xzavier yadira yağız yağmur
yahya yahyo yakubu yalçın yalgın yaman yannic yannick yannik yannis yaprak yara yaren yaşar
yasemin yaser yasin yasmeen yasmin yasmine yassin yavuz yazmin yekta yelda yeliz yener yesenia
yeşim yessenia yetkin yiğit yıldırım yıldız yılmaz ülfet ülgen ülker ülkər ülkü ylva ylvi ylvie
ülviyyə ümit ümmiye ümran ünal ünsel ünseli yoann yolanda yolande yonas yonca yoqub yorbek
yordanos yorqin yoshiko yosun younes yousef youssef yozida yoznur ysaline yseult yunus yûsiv
yusra yusuf yven yves yvette yvonne yüce yücel yüksel yümni üzeyir zabir zachariah zachariasz
zacharie zachary zaché zachery zack zackary zackery zafar zafer zafir zâfir zahide zahir zâhit
zahra zainab zakaria zakary zalán zamir zana zander zane żaneta zara zaria zarije zaur zavida
zayd zaynab zayniddin zdenka zdenko zdeslava zdravko zechariah zehra zeinab zejnep zekai
zekeriyyâ zekiye zelda zeliha željka željko zella zelma zena zénó zente zéphirin zerdeşt zerrin
zerya zétény zetta zeyd zeynab zeynel zeynep zihnî zilan zîlan zilola zîn zion zita ziver ziya
ziyad ziyâd ziyo zlata zlatica zlatka zoe zoé zoéva zoey zofia zohid zohir zoie zoila zokir zola
zoltan zoltán zora zoran zorana zorka zoyir zrinislav zrinko zselyke zsófia zsolt zsombor zubayr
zuhur zula zuxra zuzanna zvezdana zvonimir zvonko zübeyde zübeyr zygmunt zühal zülal züleyha
zülfikâr zümrüt åke åsa ömer önder örjan östen öykü özcan özden özer özge özgür özhan özkan
özlem özlen öznur
`;
