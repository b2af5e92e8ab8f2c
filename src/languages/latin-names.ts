/**
 * Given names in Latin letters that are common somewhere, in lower case and without accents. The build
 * ships them denser, see `packed-names.ts`.
 * Names that are mostly other words (`will`, `rose`, `art`) are left out.
 */
export const LATIN_NAMES: readonly string[] = `
aaliyah aarav aaron abbas abdallah abdelkader abdou abdoulaye abdul abdullah abel abelardo abena abigail abner abraham
abram absalom achille achim ada adaeze adalbert adam adama addison adebayo adelaida adelaide adele adelheid adelina
adeline adesua adil adina aditi aditya adolfo adrian adriana adrienn adrienne aelita afonso agata agathe agnes agnese
agneta agnieszka agostino agung agus agustin ahmad ahmed ahmet aida aidan aiden aiko aileen ailsa aimee aimo ainhoa aino
ainsley airi aisha aisling aissa aitana aitor ajay akane akemi akihiko akihiro akiko akinori akio akira akosua aksel
alain alaina alan alara alastair alba albane albert alberta albertine alberto albrecht alcides aldo aldous alec
alejandra alejandro alejo aleksandar aleksander aleksandr aleksandra aleksi alena alessandra alessandro alessia alessio
alethea alex alexa alexander alexandra alexandre alexandria alexandru alexane alexei alexey alexios alexis alfonsina
alfonso alfred alfredo algernon ali alice alicia alicja alida alina aline alison alistair alix aliyah allan allegra
allen allison alma alois alojzy aloysius altan alvar alvaro alvin alyssa amadeo amadou amal amalia amanda amara amaury
amber ambre amedeo ameer amelia amelie amer amina amir amit amparo amy ana anabel anacleto anahit anais anan anand
ananya anastasia anastasios anatol anatole anatoliy anatoly anca ancuta anders anderson andrada andrea andreas andreea
andrei andreia andrej andrejs andres andrew andrey andries andrius andrzej andy anette anfisa angel angela angelika
angelina angelo angelos angus anibal anicet aniela anika aniko anil anis anissa anita anja anjali anka ankit ann anna
annabel annabelle annalena annalisa anne anneke anneliese annelise annemarie annett annetta annette annie annika anouk
anouschka anselm anselme anselmo ansgar anthea anthony antje antoine antoinette anton antonella antonia antonin
antoninho antonino antonio antonius antti anusha anushka aoife apolline apostolos aram arash archibald ariadna arianna
ariel arif aristide arja arjun arlene arlette armand armando armel armin arnar arnaud arndt arne arnold arnoldo arnor
arsene arseniy artem arthur arto artur arturo artyom arundhati arvid arvo arwen asa asaf asbjorn asep ashley ashlyn
ashraf asier asif asmaa asmund assia asta astor astrid asuka athanasios atsuko atsushi attila auberon aubrey aude audrey
august augusta auguste augustin augusto aurelia aurelie aurelien aurelio aurora aurore austin avelina avelino avigail
axel axelle ayaka ayako ayana aygul ayla aylin ayman aymeric ayodele ayse ayu ayumi azadeh aziz azucena babak babette
bahar balazs balint baltasar baltazar bambang baptiste barbara barbora barnabas barnaby barry bart bartholomew
bartlomiej bartolome bartolomeo bartosz basile basilio bassam bastian bastien bautista beata beate beatrice beatrijs
beatrix beatriz bebe bedrich behrouz bela belen belinda ben benedetta benedetto benedicta benedicte benedikt benedita
benigno benita benito benjamin benoit beppe berenice berit bernadett bernadette bernard bernardine bernardo bernd berndt
bernhard bernice bert berthe bertil bertram bertrand beryl beth bethany betsy bettina betty beulah bianca bibiana bilal
bingo birger birgit birgitta birgitte birte birthe bjarki bjarne bjorn blaise blanca blandine blaz blythe boaz bodil
bogdan boglarka boguslaw bohdan bohumil bohumila boleslaw bonifacio borghild boris borys bozena bozidar bradley bram
brandon brandur branislav branko breda brenda brendan brendon brenna brent brian bridget bridie brielle brigid brigitte
briony brit britt britta bronagh bronislaw bronislawa bronwen bronwyn bruce bruna brunella brunhilde bruno bryan bryce
brynjar brynn bryony budi bui burak burcu byron caetano caitlin caitriona caleb calixte callum calum calvin cameron
camila camilla camille camillo camilo can canan candelaria candice candido caoimhe caridad carina carine carl carla
carles carlo carlos carlota carlotta carmela carmelo carmen carmine carol carole carolin carolina caroline carolyn
carrie carsten casimir caspar caspian cassandra cassie catalin catalina catarina caterina cathal catherina catherine
cathleen cathy catrin catriona cecil cecile cecilia cecilie cecily ceferino celestino celia celine celso cem cengiz
ceren cesar cesare cevdet chantal charleen charlene charles charlie charlot charlott charlotte chen cheryl chiaki chiara
chidi chieko chikako chiyo chizuko chloe chris christa christel christelle christen christer christiaan christian
christiane christien christina christine christof christoph christophe christopher christos chrysanthi chukwudi cian
ciara ciaran cihan cillian cindy cinzia ciprian ciro claire clara clare clarence clarice clarissa claude claudette
claudia claudine claudio claudiu clelia clemens clement clemente clementina clementine cleo cleopatra cleveland clifford
clive clotilde clovis cody coen coleen colette colin colleen colm columba concepcion concetta conchita connor conor
conrad conradin constance constantin constantina constanza consuelo coralie cordelia cordula corentin corinna corinne
cornelia cornelis cornelius corrado cosima cosimo cosmin costanza courtney craig crispin cristel cristian cristiana
cristianne cristina cristobal cynthia cynthie cyprian cyprien cyriac cyril cyrille czeslaw daan dacian dafydd dagfinn
dagmar dagny dagur daiana daichi daiki daina daisuke daiva dalia dalibor dalila damaris damaso damian damiana damiano
damien damir damjan dan dana dandan danica daniel daniela daniele danielle danijel danila danilo danny danuta daphne
daria darina dario darius dariusz darko darlene darragh darrell darren daruma dashiell dave david davide davit davor
dawid dean deanna debbie deborah declan dedi deepak deirdre dejan delfina delia delilah delphine demetra demetrio
demetris demetrius denis denisa denise denitsa deniz dennis denys deolinda derek derya desiderio desiree desmond despina
detlef devdas devika dewi dezso diana diane diarmuid didem didier diederik diego dieter dietrich dieudonne dijana dilara
dilek dilip dimas dimitra dimitri dimitrios dimitris dina dinesh dinh diogo dionisio dirce dirk divya djamel djamila
dmitri dmitry dmytro dobromir dolf dolores domagoj domenico dominga domingos dominic dominik dominique domnica donagh
donal donald donata donatella donatien donato donna donncha donovan dora dorina doris dorit dorle dorota doroteia
dorothea dorothee dorothy dorte dorthe dory doug dougal douglas dragan dragana drazen duarte dulce dumitru duncan dunja
dunstan duong dusan dushan dusko dwayne dwi dwight dylan eamon eamonn ebba eberhard ebru eckart eckhard edda eddie
edeltraud edgar edina edison edita edith edmond edmund edmundo edna edoardo edouard edson eduarda eduardo edvard edward
edwige edwin edwina eero effie efraim efrain efstathios egbert egidio eglantine egle egon eija eiji eila eileen eilidh
einar eino eirik eirini eitan eivind ekaterina ekaterini eko ekow ekrem elaina elaine elba eldar eleanor eleanora
eleftheria elena eleni eleonora eleonore eleuterio elfriede eli eliane elias elide elif eligio elija elijah elin elina
elisa elisabeth elisabetta elise elisenda eliseo elisha elissa eliza elizabete elizabeth elizaveta elka elkan elke ella
ellen ellie elliot ellis elodie eloisa eloise eloy elsa elsbeth elsie elspeth eluned elvin elvira elwyn elzbieta emanuel
emanuele emel emerson emese emil emilia emiliana emiliano emilie emilio emilis emily emin emina emine emlyn emma
emmanuel emmanuelle emmeline emmett emmi emmie emre endang enea engelbert engracia enid eniko ennio enno enoch enric
enrica enrico enrique enver enzo eoghan eoin ephraim epifanio erdem eren ergun erhard eric erica erich ericka erik erika
eriko eriks erin erkki erland erlend erling ermanno erminia ernest ernestina ernesto erno ernst errol ersilia ervin
erwan erwin eryk erzsebet esben esma esmeralda espen esperanza esra esteban estefania estelle esteve esther estibaliz
estrella eszter etelvina ethan ethel etienne etsuko eudora eufemia eugen eugene eugenia eugenio eugeniusz eula eulalia
eunice euphemia eusebio eustace eva evalina evan evaristo evdokia eve evelien evelina eveline evelyn everett evert
evgeni evgenia evgeniy evgeny evie evita ewa ewald ewan eyal eyup eyvind ezekiel ezequiel ezgi ezio ezra fabian fabiana
fabiano fabien fabienne fabio fabiola fabrice fabrizia fabrizio fadi fadila fadwa fahima faisal falko fanny farah fares
farid farida farouk fatemeh fatih fatiha fatima fatma fatou fatoumata faustino fausto federica federico fedor fedora
felicia feliciano felicitas felicja felipe felisa felix femi femke ferdinand ferdinando ferenc fergus fernanda fernande
fernando fernao ferran ferruccio fidel fidelia filiberto filip filipa filipe filipp filippa filippo filomena finbar
finlay finley finn finnian fintan fiona fiorella fiorenza firmin firouz fitri fitzgerald flavia flavien flavio flemming
fletcher florbela florence florencio florentina florentine florentino florian florin florina floyd folake folke foma
fosca fotini fotis foucault fran frances francesca francesco francine francis francisco franck franco francois francoise
frank franz franziska frauke fred freda freddy frederic frederica frederick frederik frederikke fredrik fredrika freja
fridolin frieda friederike friedhelm friedrich frigyes frithjof fritjof fritz fumiko fumio fyodor gabor gabri gabriel
gabriela gabriele gabriella gabrielle gaele gaetan gaetano gaia gaizka galina galya gamze garance gareth garfield
garrett gary gaspar gaspard gaspare gaston gauthier gavin gavril gayle geertje geir gemma genevieve genovefa genoveva
geoff geoffrey geoffroy georg george georges georgi georgia georgiana georgina georgine georgios georgy geraint gerald
geraldine geraldo gerard gerardo gerd gerda gergely gerhard gerlinde germain germaine germana germano gerolamo geronimo
gerrit gerry gert gertrud gertrude gervais gerwin geza gheorghe ghislain ghislaine giacinto giacomo giada giampaolo
giampiero gian giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gideon gilbert gilberto gilda gilles
gillian gina ginette ginevra gino gioacchino gioconda gioia giordano giorgia giorgio giorgos giovanna giovanni gisela
giselle giuditta giulia giuliana giuliano giulietta giulio giuseppe giuseppina gizella gizem gjermund gladys glauco
glenda glenn gloria godelieve godfrey godofredo gokhan golda goncalo gonzague gonzalo goran gordon gottfried gotthard
gotthilf graca gracia graciela graciliano graham grainne grant grazia graziano graziella grazyna greg gregers gregoire
gregor gregoria gregorio gregory greta gretchen grethe griet grigor grigore grigoris grigory griselda groa grzegorz
guadalupe gudbjorg gudmundur gudrun guendalina guenter guglielmo guido guilherme guillaume guillem guillemette
guillermina guillermo guiomar gulay gulsah gunhild gunilla gunnar gunnel gunnhild gunter gunther gus gustaf gustav
gustavo gustaw guus guy gwen gwenael gwenaelle gwendal gwendoline gwendolyn gwilym gwyn gwyneth gwynneth gyongyi gyorgy
gyula habib hadas hadewych hadi hadiza hadrien hafsa hagit haide haido haim haiyan hajime hakan hakon hala haldor
halfdan halide halima halina halldor halvard halvor hamid hamida hamish hamza hana hanako hania hanif hanka hanna hannah
hannamari hannele hannelore hannes hannu hans hansjorg hanspeter hansueli haralambos harald harbhajan hariklia haris
harold harriet harriett harry hartmut haruka haruki haruko harumi haruna haruo harutyun harvey hasan hashim hassan
hassiba hatice hatsue hayato haydn hazal heather heba hector hedda hedvig hedwig heidi heidrun heike heikki heiko heimo
heino heinrich heinz helder helen helena helene helga helge heli helin heliodoro helle hellen hellmut helma helmut
helmuth heloise helvi hema hendra hendrik hendrika hendrikje henning henri henrietta henriette henriikka henrik henrike
henrique henry henryk henryka herbert herbjorg herbjorn heribert hermann hermelinda hermine herminia herminio hernan
herta hertha herve hester hezekiah hidaya hideaki hideki hideko hideo hidetoshi higinio hikaru hilaire hilal hilaria
hilario hilary hilda hilde hildebrand hildegard hildegunn hildur hillary hillevi hilmi hilton hind hirohito hiroko
hiromi hironori hiroshi hiroyuki hisako hisashi hitomi hitoshi hoang holger hollis holly homero honorata honore honorine
horacio horatio horia horst hortense hortensia hosea hosni hossein howard hoyt hristina hristo hryhoriy hubert huberta
huberto hugh hughes hugo hugues hulda humberto humphrey husam huseyin hussein huynh hyacinthe iago iain ian ianthe ianto
iara ibai ibolya ibrahim ibrahima ichiro ida idoia idris ieva ifeanyi ignace ignacia ignacio ignacy ignasi ignatius
ignazio igor ihor ikram ikuko ikuo ilana ilaria ilca ildefonso ildiko ilhan ilia ilias ilie ilija iliya ilka ilkay ilker
ilkka illarion ilona ilse ilya ilyas iman imanol imelda imke imogen imran imre inaki indalecio indira indra ines inesa
inga inge ingeborg ingelise inger ingibjorg ingmar ingo ingolf ingrid ingrida ingunn ingvar ingvild inigo inka
inmaculada innokenty insa ioan ioana ioanna ioannis iolanda iolo ionel ionela ionut ippolita iraklis irena irene irenej
ireneusz iria irina irinel iris irit irma irmeli irmgard irving irwin isaac isaak isabel isabell isabella isabelle
isadora isaia isaias isao isaura ishaan ishmael isidor isidora isidoro isidro iskra isla ismael ismail ismet isolde
istvan itai italo itziar ivalu ivan ivana ivano ivar iveta ivica ivika ivo ivon ivona ivonne ivor iwan iwona ixchel
izabela izabella izaro izaskun iztok izumi jaakko jaana jaap jacek jacint jacinta jacinto jack jackie jacky jacob jacoba
jacobo jacobus jacqueline jacques jacquot jadranka jadwiga jaime jaimie jainaba jake jakob jakov jakub jalal jamal
jameela james jamie jamila jamison jan jana jane janet janez janice janika janina janine janis janka janko janneke
jannes jannik janos jantje janusz jaqueline jarek jari jarl jarmila jarmo jaromir jaroslav jaroslava jaroslaw jarvis
jasleen jasmin jasmina jasmine jason jaume javad javier jawad jay jayanta jayne jean jeanette jeanine jeanne jeannette
jeannine jedediah jeff jefferson jeffery jeffrey jehan jelena jelle jelmer jemima jemma jen jenna jennie jennifer jenny
jens jeremy jerker jermaine jeroen jerome jeronimo jerry jerzy jesper jessamy jesse jessica jessie jesus jette jettie
jiho jihye jill jim jimena jimmy jindrich jindriska jirina jitka joachim joakim joan joana joanna joanne joao joaquim
joaquin joaquina jocelyn jochem jochen jodie joe joel joelle joerg joeri joffre johan johana johann johanna johannes
john johnathan johnnie johnny joko jolana jolanda jolanta jolien jon jonah jonas jonatan jonathan jonna joost jordan
jordana jordi jorg jorge jorgen jorma jorn jorunn joschka jose josef josefa josefin josefina josefine joselito josep
josepa joseph josephina josephine josette josh joshua josiah josiane josias josie josip josipa joss jostein jouko jovan
jovana joy joyce jozef jozefa jozsef juan juana juani juanita juanjo jude judita judith judson judy juha juhana juhani
jukka julen julia julian juliana juliane julianna julianne julie julien julienne juliet julieta juliette julio julita
julitta julius juliusz julka jumana jun junaid junichi junko juraj jurgen jurgita jurica jurij juris jurjen juro jussi
justin justina justine justino justus justyna jutta juuso juvenal juwan jytte kaarel kaarina kaarle kachina kadek kadir
kadri kaede kai kairi kaisa kaito kaja kajsa kaleb kalevi kaley kalina kalle kaloyan kamal kamala kamel kamil kamila
kamilla kamran kanako kanta kaori kaoru karel karen kariina karim karima karin karina karine karl karla karlheinz karlis
karlo karmen karol karolin karolina karoline karoly karri karsten karunya karyn kasia kaspar kasper kassandra katalin
katarina katarzyna kate katell katerina kateryna katharina kathe katherine katheryn kathleen kathrin kathryn kathy katia
katie katinka katja katleen katlijn katrien katrijn katrin katrine katsuhiko katsumi katy katya kay kaya kayla kaylee
kayo kazem kazimierz kazimir kazuhiko kazuhiro kazuki kazuko kazuo kazuya keanu keegan keiko keisuke keith kelley kelly
kelsey kemal ken kenan kendall kendra kenichi kenji kennet kenneth kenny kenta kentaro kenzo kerem kerensa kermit kerry
kerstin kerttu keti ketil keturah ketut kevin kevork keziah khadija khaled khalid khalil khanh khristo kiara kieran
kieron kiersten kikuko kilian kim kimber kimberley kimberly kimiko kimmo kinga kingsley kinuko kipchoge kiriakos kirill
kirsi kirsten kirsti kirstin kirstine kirsty kirti kitty kiyoko kiyoshi kjartan kjeld kjell kjersti kjerstin kjetil
klaas klara klaudia klaudiusz klaus klavdia klazina kleber klement klementina klementyna knud knut kofi kohei koichi
koji konny konrad konstantin konstantina konstantinos konstanty konstanze koos koray kordula korina kornel kornelia
kornelius kostas kostis kosuke kota kotaro kouki krasimir krasimira kreszentia kris krista kristaps kristen kristers
kristian kristiane kristiina kristijan kristin kristina kristine kristjan kristof kristoffer kristyna krisztian
krisztina krystal krystian krystyna krzysztof ksenia kseniya kubilay kumiko kunal kunigunde kurosh kurt kwabena kwadwo
kwaku kwame kwasi kyara kyle kylie kyohei kyoko kyriaki kyriakos lachlan lada ladislav ladislava laila laima laisvuna
lajos lakshmi lale lalita lambert lamberto lamine lana landon lanfranco lara larisa larissa lars larysa lasse lassi
laszlo latifa latoya laura laure lauren laurena laurence laurens laurent lauri laurie laurin laurindo lauro laurynas
lavinia lavrentios lawrence layla lazar lazare lazaro lea leah leanda leander leandra leandre leandro leanne leda leen
leena lefteris lehel leif leila leire leiv leland lelia lemuel lena lene leni lenka lennart lennox lenore lenz leo
leocadia leokadia leon leona leonard leonarda leonardo leonce leone leonel leonhard leonida leonidas leonie leonilda
leonor leonora leonore leontien leontina leontine leontyna leopold leopoldina leopoldo leroy lesia lesley leslie lestari
leszek leticia letizia leto letty lev levente levi levon lewin lewis leyla lia liam libby liberata liberto libor libuse
lidia lidija lidiya lidwina liene liesbeth lieselotte lieve lieven liina liisa lila lilia lilian liliana liliane lilija
lilith liliya lilla lilli lillian lillie lilou lily lina linda lindiwe lindsay lindsey linnea linus lioba lionel
lionello lior liora lisa lisandro lisanne lisbet lisbeth lise liselotte lisette lissandra litsa liudmila livia livio
liviu liz liza lizbeth lizette lizzie ljerka ljiljana ljubica ljubomir llewellyn lleyton llorenc lloyd loan lodewijk
lodovico loic loik lois lola lolita lonneke lono lore loredana lorelei loren lorena lorenz lorenza lorenzo loreta
loretta lori lorna lorraine lothar lotta lotte lottie lou louella louis louisa louise lovro lowell luana luba lubica
lubomir lubomira lubos luc luca lucas luce lucette lucia lucian luciana luciane luciano lucie lucien lucienne lucija
lucila lucilla lucille lucinda lucio lucius lucja lucrecia lucretia lucrezia lucy ludek ludger ludivine ludmila ludmilla
ludo ludolf ludovic ludovica ludovico ludovit ludwig ludwik luella luigi luigia luigina luis luisa luise luiz luiza
lukas lukasz luke lulu luna luong lupe lutz luuk lyall lydia lydie lyle lyndon lynette lynn lynne lynsey lyra lyuba
lyubov lyudmila lyudmyla maaike maarit maarten maartje mabel maciej madalena madalina maddalena maddie madelaine
madeleine madeline madelyn madhav madhuri madison mads maelle maelys mafalda magali magalie magda magdalena magdolna
maggie magne magnhild magni magnus magret maha mahalia maher mahesh mahmoud mahmut maia maija maik maike maila mairead
mairi maisie maite maja majda majid makiko makoto maks maksim maksym maksymilian malachi malak malcolm malek malena
malene malgorzata malgosia malik malika malin malina malka mallory malou malte malvina malwina mamadou mamoru manabu
manami mandla mandy manfred mangala mani manish manisha manja manlio manoel manoj manolis manolo manon manos mansour
mansur manu manuel manuela manuele manuella manuelle mara maral marat marc marcel marcela marceli marcelina marceline
marcelino marcella marcelle marcello marcelo marcin marcio marco marcos marcus marcy mareike marek marekeke maren
margalit margalo margaret margareta margarete margaretha margarethe margarida margarita margaritis margaux margeaux
margery margherita margie margit margita margot margret margrethe margriet margrit marguerite mari maria mariachiara
mariam mariama mariamne mariana mariangela marianita marianna marianne mariannick mariano marias mariateresa maribel
maricarmen maricel maricela marie marieke mariel mariella marielle mariem marietta mariette marigold marija marijana
marijke marijn marika marike mariken marilena marilene marilia marilou marilyn marina marine marinela marinette marinka
marino marinos marinus mario mariola marion marios marisa mariska marisol marissa marit marita marite marites marius
mariusz mariya mariyam marja marjan marjana marjanne marjatta marjeta marjolaine marjolein marjorie marjut mark marketa
markku marko markos markus marla marleen marlena marlene marlies marlijn marlis marloes marlon marlous marlowe marnie
marnix marouane marsha marshall marta martha marthe martial martijn martim martin martina martine martinho martino
martins martinus marton martta marty marvin marwa marwan mary maryam maryana maryanne maryia maryla maryline maryse
marzena marzia masaaki masahiko masahiro masaki masako masami masanori masao masaru masashi masato masayuki masha
massimiliano massimo masud mataleena mateja mateo mateus mateusz matheus mathias mathieu mathijs mathilda mathilde
mathis matias matija matilda matilde matjaz matko matous mats matt matteo matthew matthias matthieu matthijs matti
mattia mattias mattis maud maude maura maureen maurice mauricette mauricio maurits maurizia maurizio mauro maurycy mavis
max maxence maxime maximilian maximiliano maximilien maximo maxine maya mayu mayuko mayumi mazen mechthild medard medea
meera megan megumi mehdi mehmed mehmet mehran mei meike meilin meinhard meinrad meir mekonnen melania melanie melba
melchior melchiorre melek melina melinda melisa melissa melitta melusine melvin melvyn menachem mercedes mercedesz
meredith merete meriel meriem merike meritxell merja merle merlijn merlin merryn mervi mervin mervyn meryem metka mette
mia micaela micha michael michaela michaelina michail michal michalina michalis micheal michel michela michelangelo
michele michelina micheline michelle michiel michiko michio mieczyslaw mieke miep mietek migle miguel miguela mihaela
mihai mihail mihaly miho mika mikael mikaela mikail mikaila mike mikel mikhail miki mikio mikkel mikko miklos miko
mikolaj mikulas mila milagros milan milana milda mildred milena miles milica milika milivoj millard millicent millie
milly milorad milos miloslav milou milton milutin mimi mina minako minami mindaugas mindy minea minh minke minna minnie
minoru mira mirabel miranda mircea mireia mireille mirek mirela mirella miren mireya miriam mirjam mirjana mirka mirko
miro miroslav miroslava miroslaw mirta mirza misako misha mitch mitchell mitja mitko mitsuko mitsuo mitsuru mitzi miyako
miyuki mladen modesta modesto mohamad mohamed mohammad mohammed mohan moira moises mojca mojmir mollie molly momoko
monica monika monique monserrat montserrat monty mordechai morgan morgane moritz morris morten mortimer moses moshe
mostafa mouna mounir mourad moussa muhammad muhammed muhsin muna munir murad murat muriel murielle musa mustafa mustapha
myfanwy mykhailo mykola myles myra myriam myrna myron myrtle mystislav nadege nadejda nadezhda nadia nadine nadir nadira
nadiya nadja nadya naeem nagisa nagore nahia nahid nahuel naila naima naina najat najib najla nakul nanako nancy nandini
nanette nanna naoki naoko naomi naoto naoya napoleon narcis narciso nasrin nastasia natacha natale natalia natalie
natalija natalina natan natasa natascha natasha natasja nathalia nathalie nathan nathanael nathaniel nati natividad
nawal nazanin nazim nazli neal neelam neema neeraj nehir neil nela neli nell nelleke nellie nelly nelson nena nenad
neola nerea nereida nereo nerijus nermin nesrin nessa neta nevena nevenka neville nevin ngaire nghiem ngoc ngozi ngugi
nguyen niall niamh niccolo nichola nicholas nick nicklas nicky nico nicodemo nicol nicola nicolae nicolai nicolas
nicolau nicolaus nicole nicoleta nicoletta nicolette nicolina nicolo nida niels nienke nigel nihad nihal nika nikhil
nikica nikita nikki niklas niko nikodem nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolett nikolina
nikolos nikos nilda nilgun niloufar nils nilsa nilza nimrod nina nino ninon niobe nirmala nisha nita nithya nives nizar
noah nobuko nobuo nobuyuki noel noeleen noelia noelle noemi noemie noga noor nora norah noralf norbert norberto noreen
noriko norio norma norman norris nouria nuala nuno nunzia nunzio nur nuria nurit nuriye nwando nydia nynke nyoman oana
oanh obinna octave octavia octavian octavio odeta odetta odette odile odilon odin odine odysseas ofelia ofir ofra ognjen
ohad oihana oihane okan oksana olaf olafur olav olavi olayinka ole oleg oleh oleksandr oleksandra oleksii olena olesia
olesya olga olimpia olimpio olinda oliva oliver olivera oliverio olivia olivie olivier olivija oliwia ollie olof olov
oluf olufemi oluwaseun olympe omar omer omri ondine ondrej onofre onorato oona oonagh ophelia ophelie orazio orest
oreste orhan oriana oriane oriol orla orlaith orlando orlin ornella orsolya ortrud ortwin orville osama osamu osborne
oscar oskar osman osmo osvaldo oswald oswaldo oswin othmar otilia otis otmar ottavia ottavio ottilie ottla otto ottokar
ottoline oumar ourania ousmane ovidio ovidiu owain owen oyvind ozan ozge ozgur ozlem pablo paca paco paddy padma padraig
paige paivi pallavi palle paloma pamela panagiotis pancho pandora panos paola paolo paraskevi parisa parvati parviz
pascal pascale pascaline pasha pasi pasquale pat patrice patricia patricija patricio patrick patrik patrizia patrizio
patrocinio patryk patsy patti patty paul paula paulette paulien paulina pauline paulino paulo paulus pavel pavla pavle
pavlina pavlo pavlos pawel payal peder pedro peggy peio pekka pelagia pelin pelle penelope penny pepa pepe pepita per
percival percy peregrine perla pernelle pernilla pernille perpetua perrine perry peta petar pete peter peteris petr
petra petri petrina petronella petronilla petros petrus petrut petter petteri petula petur petya phaedra pham phan phil
philibert philine philip philipp philippa philippe phillip phillipa philomena phineas phoebe phuong phyllida phyllis pia
pichit pierluigi piero pierpaolo pierre pierrette piers piet pieter pietro piia pilar pinar pinja pino piotr pippa
piroska placido plamen pnina polina polly polona polyxeni pooja porfirio poul povilas prabhu pradeep prakash pramod
prasad prashant praskovia preben premysl prescott primoz prisca priscilla priscille priska prithvi priya priyanka
procopio prokop prosper protasio przemyslaw purificacion putri qasim quentin quincy quinten quintin quirin quirina
quirino raakel rachael rachel rachele rachida radek radim radka radko radmila radomir radoslav radoslaw radovan radu
raelynn rafael rafaela rafaele rafal rafe raffaela raffaele raffaella rafi raghu ragna ragnar ragnhild rahel rahmat
rahul raija raili raimo raimon raimonds raimund raimunda raimundo raine rainer rainier raisa raivo raj raja rajan rajeev
rajesh raji rajiv rajko ralf ralitsa ralph raluca ramaz ramesh rami ramin ramiro ramon ramona ramune ramzi rana randall
randi randolph rangi rania ranjit ranveig raoul raphael raphaela raphaelle raquel rares rasa rashid rashida rasmus
rastislav ratko ratna raul raune rauno ravi ravindra ray raymond raymonde raymundo razvan reagan rebeca rebecca rebecka
rebekah rebekka reda redouane regina reginald regine regino regis regula reha reijo reiko reima rein reina reinaldo
reine reiner reinhard reinhild reinhilde reinhold reino reint rembrandt remco remedios remei remigio remigiusz remo
remus remy rena renard renata renate renato renaud renaude rene renee renilde renske renzo reshma reto reuben reut
reuven reynaldo reza rhea rhiannon rhoda rhodri rhona rhonda rhys rian riana ricarda ricardo riccardo richard richarda
richelle richmond rick rickard ricky rico riet rietje rigmor rigoberto riikka rikako rikki riley rimantas rina rinaldo
rinat ringo rini riona risto rita ritsuko ritta ritu ritva rizki rizky roald roar rob robert roberta roberto robertson
robin robyn rocco rocio rod roderick rodica rodney rodolfo rodolphe rodrigo rodrigue roel roeland roelof rogelio roger
rogerio rohan rohit roisin roland rolanda rolande rolando rolf rolfe romain romaine roman romana romanas romane romano
romeo romina romola romuald romualdo romy ron rona ronald ronalds ronan roni ronja ronnie ronny roosa roque rory rosa
rosalia rosalie rosalina rosalind rosalinda rosaline rosamaria rosamund rosana rosangela rosanna rosanne rosaria rosario
rosaura roscoe roseanne roselyn roselyne rosemarie rosemary rosendo rosetta rosie rosina rosine rosita roslyn ross
roswitha rowena rowland roxana roxane roxanne roxy roy royce rozalia rozenn ruairi ruaridh ruben rubens rubina rudi
rudiger rudolf rudolfo rudolph rufina rufino rufus rui rukmini rumen rumiana rumiko runa runar rune ruper rupert ruslan
russell ruta rutger ruth rutha ruthie ruud ruxandra ryan ryo ryoji ryoko ryosuke ryota ryszard ryuichi ryuji saara saba
sabah sabin sabina sabine sabino sabra sabri sabrina sacha sachiko sachin sadako sadhana sadie sadiq saeed safa safia
safiya sagal sahar sahra saida saija saila saima saioa sajid sakari saki sakiko sakura salah saleh salih salim salima
sally salma salman salme salome salomon saloua salvador salvatore salvo salwa sam samantha samar samara sameer sami
samina samir samira sammy sampo samson samu samuel samuele samuli sanae sancho sander sandie sandor sandra sandrine
sandro sandy sanela sangeeta sanja sanjay sanjin sanjiv sanna sanne sanni santeri santi santiago santina santino santos
saoirse saori sappho sara sarah sarai saraswati sarina sarita sasa sascha sasha saskia sato satoko satoru satoshi satu
saturnino saul saulius saverio savina savita savvas sayaka sayuri scarlett scott seamus sean sebastian sebastiana
sebastiano sebastiao sebastien seda seiichi seija seiji seiko selahattin selene selim selin selina selma selva selwyn
semih semiha semyon sena senad senay sencer senta seppo septimus serafim serafin serafina serafino serap seraphina
serdar serena serge sergei sergej sergey sergi sergio sergiu serhan serhat serhii serhiy serkan servaas seth sevda
severin severina severine severino severo sevgi sevil sevim seydou seyed seymour shabnam shahid shai shaida shaina
shakira shalini shalom shamim shamus shana shane shani shanice shankar shannon shanta shantanu shantel shanti sharon
sharona shashi shaun shauna shawn shay shea sheena sheila shelagh shelby sheldon shelley sherif sherine sherman sherri
sherry sheryl shigeki shigeko shigeo shigeru shiho shiloh shimon shinji shinobu shinya shion shira shiraz shirin shirley
shiro shizuka shizuko shlomit shlomo shobha shoichi shoji shoko shoshana shota shreya shruti shuichi shuji shunsuke
shyam siaka sibel sibila sibylla sibylle sid sidney sidonia sidonie siegfried sieglinde siegmar siegmund sietske sifiso
sigbjorn sigfrid sigge sighvatur sigismund sigmund signe sigrid sigrun sigurd sigurdur siim silas silja silje silke
silvain silvana silvano silverio silvester silvestre silvia silviana silvie silvina silvio silviu silvo sima simao
simeon simge simin simo simon simona simone simonetta simonida sinan sindre sindy sinead sini sinikka siobhan sipho sira
siria siro sirpa siru sissel siti sixten sixto slamet slavka slavko slavoj slavomir slawomir slobodan snezana snezhana
sofia sofie sofija sofiya sofus soile solange soledad solene solomon solon solveig solvej sonali sondre sonia sonja
sonya sophia sophie soren sorin sorina sota sotiris souad soufiane soumaya spencer spiridon spiros spyridon srdjan
sreten sri stacey stacy stamatis stan stana stanca stanislas stanislaus stanislav stanislava stanislaw stanislawa stanko
stanley stasia stavros steeve stefan stefana stefania stefanie stefanija stefano stefanos steffen steffi stefka stefon
steinar steingrimur stela stelian steliana stelios stella sten stephan stephane stephania stephanie stephen stevan steve
steven stevie stewart stig stijn stina stine stojan stoyan stuart stylianos styrmir suad subhash sudhir sue sugeng
suhail sujata sukanya sulastri sulayman suleiman sulev suleyman sulo sumati sumiko suna sunao sunil sunita sunniva suraj
surekha suresh suryadi susan susana susanna susannah susanne susi susie sussi sutrisno suzan suzana suzanna suzanne
suzette suzie suzuko svea svein sveinbjorn sveinn sven svend svenja sverre sverrir svetla svetlana svetozar sviatoslav
swantje swati swetlana sybil sybille sylva sylvain sylvaine sylvana sylvester sylvestre sylvia sylviane sylvie sylwester
sylwia synnove syver szabolcs szczepan szilard szilvia szymon tabea tabitha tadao tadashi taddeo tadeas tadej tadeusz
tage tahir tahira tahmina taija taika taina taira taisia taisto taiwo takahiro takako takao takashi takeo takeru takeshi
takuma takumi takuya talia taliesin tallulah talvikki tamaki tamar tamara tamas tamiko tamio tamir tammy tamsin taneli
tania tanisha tanja tanya tapani tapio tara taras tariq tarja tarmo taru taryn tasha tasnim tasos tassilo tatiana
tatiane tatjana tatsuo tatsuya tatu tatum tatyana taufik tauno tavi tayeb tayfun ted teddy teemu tegan teguh teija teijo
teng teobaldo teodor teodora teodoro teodosio teofil teofila teofilo terence terenzio teresa terese teresinha teresita
tereza terezija terhi teri terje terry terttu tess tessa tetiana tetsuo tetsuya tetyana thabo thaddeus thais thandiwe
thanh thanos thao thea thekla thelma theo theobald theodor theodora theodore theodoros theodosia theofilos theophile
theresa therese theresia theron thibaud thibault thibaut thierry thies thijs thilo thomas thomasine thomaz thora thorben
thorbjorn thore thorfinn thorgeir thorkild thorleif thorsten thorvald thure thurid thurston thuy tiago tian tiana
tiberio tiberiu tibor tidjane tien tiera tieu tifany tiffany tihana tihomir tiina tilda tilde tilly tilman tim timea
timeo timo timofey timotej timothee timothy timur tina tinatin tineke tinna tino tirza titania tito titus tiziana
tiziano tjark tjitske tobiah tobias tobin toby todd todor tohru toini toivo tokuko tolga tom toma tomas tomasina tomaso
tomasz tomaz tomek tomi tomihiro tomiko tomislav tomma tommaso tommi tommie tommy tomo tomofumi tomohiro tomoko tomomi
tomoya tonci tone toni tonia tonino tonje tonnes tony tonya tooru topi tora torben torbjorn tord tore torfi torgeir
torgrim torhild toril torkel torleif torstein torsten torunn torvald tory toshi toshiaki toshihiko toshiko toshio
toshiro toshiyuki tova tove toyoko tracey tracy traian tran tranquillo travis tresa treva trevor tricia trifon trina
trine trinh trinidad trish trisha tristan tristana trixie troels trond troy trude trudi trudy truong trygve tsubasa
tsutomu tsuyoshi tudor tugba tugce tuija tuire tulay tulio tullia tullio tulsi tunc tuncay tunde turid turkan turo tuuli
tuulia tuulikki tycho tyler tymon tymoteusz tyra tyrone tzipi tzvi ubaldo uberto uchenna udo ugne ugur ulf ulises
ulisses ulla ulpu ulric ulrich ulrik ulrika ulrike ultan ulyana umar umberto umit una unai unni urban urbano uriel
ursina urska ursula urszula usain usha ute utku uwe uxue uzoma vaclav vadim vaino valborg valdemar valdir valentim
valentin valentina valentino valentyn valentyna valeri valeria valerian valeriano valerie valerii valerija valerio
valeriu valeriy valery valeska valgerdur valter valtteri vanda vanesa vanessa vangelis vanja varda vardan vartan varvara
vasco vasil vasile vasilena vasili vasiliki vasilios vasilis vasilisa vasily vassil vassilis vasyl vaughn veera veikko
velimir velma velta venancio vendela vendula venelin venera venla ventsislav vera verena vernon veronica veronika
veronique vesa vesela veselin vesna vesta vetle vibeke vicenc vicencia vicent vicente vicki vicky victoire victor
victoria victoriano victorien victorine vida vidal vidar vidya vieno viera viesturs vigdis viggo viivi vijay vikram
viktor viktoria viktorija viktoriya viktors vilborg vilda vilem vilfredo vilgot vilhelm vilhelmiina vilhelmina
vilhjalmur vilho vili viljami viljo vilma vilmos vinay vince vincent vincenta vincente vincentia vincenza vincenzo
vineta vinicio vinicius vinod violaine violeta violette viorel viorica vira virag virgil virgile virgilijus virgilio
virginia virginie virginio virpi visvaldis vitalia vitaliano vitalie vitalii vitalij vitaliy vitaly vito vitor vitoria
vittore vittoria vittorio vivek viveka vivi vivian viviana viviane vivica vivien vivienne vjekoslav vlad vlada vladan
vladimir vladimira vladislav vladislava vladlen vladyslav vlasta vlastimil vlatka vlatko volkan volker volkmar volodymyr
vratislav vsevolod vukasin vyacheslav vytautas waclaw wafa wahid wahida wahyu walburga waldemar waldtraut walentyna
waleria walid wallace wally walt walter walther waltraud wanda wanja wanjiru warren wassily wataru wati wawan wayan
wayne wenche wendela wendelin wendeline wendell wendy wenzel werner weronika wesley whitney wibke widad wiebe wiebke
wieland wieslaw wieslawa wietse wiktor wiktoria wilbert wilbur wilfred wilfrid wilfried wilhelm wilhelmina wilhelmine
wilhelmus willa willard willem willemijn willemina willhelm willi william williams willibald willie willis willy wilma
wilmar wilmer wim wincenty winfield winfred winfried winfrith winifred winnie winona winthrop wiola wioletta wito witold
wladimir wladyslaw wladyslawa wlodzimierz wojciech wolfgang wolfram wouter wyatt wynne wystan xabier xana xander xanthe
xanthippe xaver xavier xaviera xaviere xenia xenofon xenophon ximena ximo xoan xose xuan yaakov yaara yael yago yair
yakov yalcin yamato yan yana yanina yanis yaniv yanka yann yannick yannis yanto yara yardena yaroslav yaroslava yasar
yasemin yaser yasin yasmin yasmina yasmine yasuhiro yasuko yasuo yasushi yavor yavuz ydur yelena yeliz yesenia yevgeni
yevgeniya yevhen yevheniia yigal yigit yildiz yitzhak ylva yoann yoav yochanan yoel yohann yohanna yohei yoko yolanda
yolande yonatan yordan yordanka yorgos yosef yoshiaki yoshie yoshihiro yoshiko yoshimi yoshinori yoshio yoshiro yossi
youcef younes youri youssef youssou youval ysabel yudi yuka yukari yuki yukie yukihiro yukiko yukio yulia yulian yuliana
yuliia yuliya yumi yumiko yuni yunus yuri yurii yuriko yuriy yusef yusra yusuf yusuke yuta yutaka yuto yuval yuya yuzo
yvan yves yvette yvon yvonne zacharias zachary zachery zack zadie zafer zahara zaher zahid zahir zahra zaida zaina
zainab zaira zakaria zaki zakia zandra zane zaneta zara zaza zbigniew zdenek zdenka zdravko zdzislaw zeferino zehra zeki
zelda zelia zelie zeljka zeljko zelma zenaida zeno zenobia zenon zenona zeynel zeynep zhanna zhenya zhivka zhivko ziad
zigmunds zilda zinaida zineb zinovia zita ziva zivile zlata zlatan zlatka zlatko zoe zofia zoha zoia zoja zoltan zora
zoraida zoran zorana zorica zorka zosia zoya zsofia zsolt zsuzsa zsuzsanna zubair zuleika zulema zulfikar zulma zurine
zuzana zuzanna zuzka zvonimir zvonko zygmunt
`
  .trim()
  .split(/\s+/)
