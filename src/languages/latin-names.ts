/**
 * Given names in Latin letters that are common somewhere, in lower case and without accents. The build
 * ships them denser, see `packed-names.ts`.
 * Names that are mostly other words (`will`, `rose`, `art`) are left out.
 */
export const LATIN_NAMES: readonly string[] = `
aafke aage aagje aaliyah aaltje aarav aaron aase abayomi abbas abbondio abdallah abdelkader abdon abdou abdoulaye
abdul abdullah abebe abel abelardo abena abeni abigail abilio abimbola abiola abner abraham abram absalom abundio
achieng achille achim acisclo ada adaeze adalbert adalberto adalgisa adaline adam adama adaora addie addison
addolorata adebayo adebola adedayo adela adelaida adelaide adelajda adele adeleke adelheid adelia adelina adeline
adelino adelmo ademar ademir ademola adenike adeola aderito adesola adesua adewale adhemar adil adina aditi aditya
adjoa adjoua adolfo adoracion adosinda adriaan adrian adriana adriano adrien adrienn adrienne adwoa aelita affoue afia
afonso afranio afua agapita agapito agata agathe agda aglae aglaia agnes agnese agneta agnete agnieszka agostina
agostinho agostino agoston agripina agung agus agustin agustina ahmad ahmed ahmet aida aidan aiden aiko aileen ailsa
aimee aimo ainhoa aino ainsley ainslie airi aisha aisling aissa aita aitana aitor ajay akane ake akemi akihiko akihiro
akiko akinori akinwale akio akira akissi akos akosua aksel akua akwasi aladar alaide alain alaina alan alara alaric
alasdair alastair alba alban albane albano albert alberta albertina albertine alberto albie albin albina albino
albrecht alceste alcide alcides alcina alda aldina aldo aldous alec aleida aleix aleixo alejandra alejandro alejo
aleksandar aleksander aleksandr aleksandra aleksi alemayehu alena alenka alessandra alessandro alessia alessio alethea
alex alexa alexander alexandra alexandre alexandria alexandrina alexandrine alexandru alexane alexei alexey alexios
alexis alf alfhild alfie alfio alfonsa alfonsina alfonso alfonz alfred alfreda alfredo algernon alhaji ali alice
alicia alicja alick alida alin alina aline alipio alison alistair alix aliyah aliz aljaz allan allegra allen allison
alma almerinda almir almudena alodia alois aloisia aloisie aloisio alojz alojzia alojzija alojzy alonso aloysius
alphonse alphonsine altamiro altan althea alun alva alvar alvaro alvin alvise alwin alwine alyssa alzbeta alzira
amabel amadeo amadeu amadi amador amadou amaka amal amalia amalie amancio amanda amandine amandio amara amaranta
amaury amaya amber ambra ambre ambrogio ambroise ambros ambrosio ambrus amedee amedeo ameer amelia amelie amenan amer
americo amerigo amias amilcare amina aminata aminu amir amit amory amos amparo amund amy ana anabel anabela anacleto
anahera anahi anahit anais analia anan anand ananya anastacia anastasia anastasie anastasio anastasios anasztazia
anatol anatole anatoliy anatoly anbjorg anca ancuta andela andelko anders anderson andor andrada andras andraz andrea
andreas andree andreea andrei andreia andreina andrej andrejs andres andreu andrew andrey andreza andri andries
andrius andrzej andy aneta anett anette aneurin anezka anfisa angel angela angelika angelina angelo angelos angharad
anghel angiola angus angustias anibal anica anicet aniceto aniela anika aniko anil anis anisio anisoara anissa anita
anja anjali anka anke ankica ankit ann anna annabel annabelle annabeth annalena annalisa annamaria anne annegret
anneke annelie annelies anneliese annelise anneloes annemarie annemiek annerose annett annetta annette annfrid
annibale annick annie annika annis annunziata anouchka anouk anouschka anoushka ansel anselm anselme anselmo ansgar
antal antero anthea anthelme anthony antje antoine antoinette anton antonella antoni antonia antonie antonieta
antonietta antonija antonin antonina antoninho antonino antonio antonius antoon antti anunciacion anusha anushka
anwesha aoife aparecida apolinar apollinaire apolline apolonia apoloniusz apostolos aquilina aquilino arabella araceli
aram arantxa arany arash arcadio arcangelo archibald archie arend argia ariadna ariadne ariane arianna arie ariel arif
arild aristide aristobulo aritz arja arjen arjun arkadiusz arlene arlete arlette arlindo arlo armand armanda armande
armando armel armelle armida armin armindo arnaldo arnar arnau arnaud arnd arndt arne arnfinn arnhild arnljot arno
arnold arnoldo arnor arnost arnout arnt aroha aroldo aron arpad arrigo arsene arsenio arseniy artem artemio arthur
artie arto artur arturo artyom aruna arundhati arve arvid arvo arwen asa asaf asante asbjorn asdis ase asep asgeir
asger asha ashild ashley ashlyn ashok ashraf asier asif aslak aslaug asmaa asmita asmund assia asta astolfo astor
astou astri astrid asuka asuncion atanasio athanasios athandwa athelstan atilano atilio atle atsuko atsushi attila
attilio auberon aubin aubrey aude audhild audra audrey audun august augusta auguste augustin augusto augustus auke
aurel aurele aurelia aurelian aureliano aurelie aurelien aurelio aurica auriol aurora aurore austin avelina avelino
avigail axel axelle ayaka ayako ayana ayesha aygul ayla aylin ayman aymeric ayodele ayse ayu ayumi azadeh azahara aziz
azucena azzurra babajide babak babatunde babette baboucar bahar balakrishnan balazs balbina baldassare baldo baldomera
baldomero balduin baldur balint baltasar baltazar balthasar balthazar bambang baptiste barbara barbel barbie barbora
bard barend barica barna barnabas barnabe barnaby barney barrett barry bart bartel barthelemy bartholomew bartlomiej
bartolo bartolome bartolomeo bartolomeu bartosz basil basile basilia basilio bassam bastiaan bastian bastiano bastien
batista battista baudilio baudouin bautista bavo bayo beata beate beatrice beatrijs beatrix beatriz beatus bebe becca
beckett bedrich begona behrouz beint bela belarmino belen belinda belmira belmiro ben benat bendeguz benedek benedetta
benedetto benedict benedicta benedicte benedicto benedikt benedita benedito benedykt bengt beniamino benicia benigna
benigno benilde benita benito benjamim benjamin benjie bennett benno benny benoit benoite bente bento benvinda
benvindo beppe berend berengere berenice bergamote bergljot berit bernabe bernadeta bernadett bernadette bernard
bernarda bernardete bernardine bernardino bernardo bernat bernd berndt bernhard bernice bernt bert berta bertalan
bertha berthe berthold bertie bertil bertille bertold bertram bertrand beryl bessie beth bethan bethany betje betsy
bettany bettina betty beulah bevan bharat bhaskar bheki biagio bianca bibiana biel bilal bingo binta bintou biodun
birger birgit birgitta birgitte birna birte birthe biserka bjarki bjarne bjarni bjarte bjorg bjork bjorn blai blaise
blanca blandin blandine blanka blas blasa blaz blazej blazena blazenka bluette blythe boaz bodil bodo bogdan boglarka
bogna bogumil bogumila boguslaw boguslawa bohdan bohdana bohumil bohumila bohumir bohus bohuslav bolanle boldizsar
boleslav boleslaw bonaria bongani bonifac boniface bonifacio bonifacy bonifaz borbala borghild boris borivoj borje
boroka borut borys bosiljka bostjan botho botond boubacar boudewijn bouke boyd bozana bozena bozica bozidar bradley
bram brando brandon brandur brandusa branimir branislav branka branko braulio brecht breda bree brenda brendan brendon
brenna breno brent bretislav brian brice bridget bridie brielle brieuc brigid brigida brigita brigitta brigitte briony
brit britt britta bronagh bronislav bronislaw bronislawa bronwen bronwyn bruce bruna brunella brunhilde brunilde bruno
brunon bryan bryce bryn brynhild brynja brynjar brynn bryony budi bui bulcsu burak burcu burghild burkhard burl
busisiwe byron cacilie caetana caetano caio caitlin caitriona caleb calin calixta calixte calixto callum calogera
calogero calum calvin cameron camila camilla camille camillo camilo can canan candelaria candice candido canuto
caoimhe capucine caradoc caridad carina carine carl carla carles carleton carletto carlito carlo carlos carlota
carlotta carly carmel carmela carmelina carmelita carmelo carmen carmina carmine carol carola carole carolien carolin
carolina caroline carolyn carrie carsten carys casiano casilda casimir casimira casimiro caspar casper caspian
cassandra cassandre cassia cassie cassio cassius cataldo catalin catalina catarina caterina cathal catherina catherine
cathleen cathy catia catinca catrin catriona cayetana cayetano cecil cecile cecilia cecilie cecilio cecily cecylia
cedric cees ceferina ceferino celedonia celedonio celestin celestina celestine celestino celia celina celine celso cem
cenek cengiz centa ceren ceridwen cerys cesaire cesar cesara cesare cesareo cesarine cesira cestmir cevdet cezar
cezary chandra chantal charis charleen charlene charles charlie charline charlot charlott charlotte charmaine cheikh
chen cheryl chet chiaki chiara chidera chidi chidinma chieko chika chikako chikondi chima chimamanda chinedu chinelo
chinua chinwe chioma chiyo chizuko chloe chris chrissie christa christabel christel christelle christen christer
christiaan christian christiane christien christina christine christof christoph christophe christopher christos
chrysanthi chukwudi chukwuemeka cian ciara ciaran cidalia cihan cillian cindy cinzia ciprian cipriano ciriaco ciril
cirilo ciro claartje claire clara clare clarence clarice clarinda clarissa clarisse claude claudette claudia claudie
claudine claudio claudiu claudius cleide clelia clemens clement clemente clementina clementine cleo cleofas cleofe
cleonice cleopatra cleusa cleveland clifford climent clinton clive clodagh clorinda clotaire clothilde clotilde clovis
clyde codrin codrut codruta cody coen coenraad coleen colette colin colleen colm colombe colum columba conall
conceicao concepcion concetta conchita connor conor conrad conradin constanca constance constanta constantin
constantina constantino constanza consuelo coralie cordelia cordula corentin corey corin corina corinna corinne cormac
corneel cornel cornelia cornelio cornelis cornelius corrado corrie corwin cosetta cosima cosimo cosme cosmin cosmina
costache costante costantino costanza costel costin courtney craig craita crepin crescencia crescencio crescenzo
cressida crina crisanto crisostomo crispim crispin crispino cristel cristian cristiana cristianne cristiano cristina
cristobal cristoforo cristovao csaba csanad csilla csongor ctibor cunegonde curdin curtis cuthbert cvetka cynthia
cynthie cyprian cyprien cyr cyriac cyriaque cyril cyrille cyryl czeslaw czeslawa daan dacian dafne dafydd dagfinn
dagmar dagmara dagny dagoberto dagrun dagur daiana daichi daiki daina daisuke daisy daiva dalia dalibor dalila dalimil
dalma dalmazio dalva damaris damaso damian damiana damiano damiao damien damijan damir damjan damon dan dana dandan
danica daniel daniela daniele danielle danijel danila danilo danny danuse danuta daphne darcy daria darina dario
darius dariusz darja darko darlene darragh darrell darren daruma dashiell dave david davide davina davit davor davorin
davorka davy dawid dawson dean deanna debbie debora deborah decebal declan dedi deepa deepak deepika deirdre deise
dejan delfim delfina delfino delia delilah delio delphin delphine demetra demetria demetrio demetris demetrius denes
denis denisa denise denitsa deniz dennis denys denzil deogracias deolinda deolindo derek dermot derry derya desdemona
desiderio desiree desmond despina detlef detlev devdas devika dewi dexter dezso dhruv diamantino diana diane diarmuid
dickon didem didier diederik diego dieter dietlinde dietmar dietrich dieudonne dieuwke dijana dilara dilek diletta
dilip dilys dimas dimitra dimitri dimitrij dimitrios dimitris dina dinah dinesh dinh dinis dino dinu diogenes diogo
dionigi dionisia dionisio dirce dirk dirkje divya djamel djamila dmitri dmitry dmytro dobrawa dobrila dobromila
dobromir dobroslav doina dolf dolores domagoj domenec domenico dominga domingos dominic dominik dominika dominique
domitila domitilia domitilla domnica domonkos donagh donal donald donata donatella donatien donato donna donnacha
donncha donovan dora doralice dorcas doreen dorel dorian doriana doriano dorina doris dorit dorka dorle dorota dorotea
doroteia doroteo dorothea dorothee dorothy dorottya dorrie dorte dorthe doru dory doubravka doug dougal dougie douglas
doutzen douwe dragan dragana dragica dragos dragutin drahomira drahoslav drazen drazenka driek drusilla duarte
dubravka dubravko duilio dulce dulcineia dumitra dumitru duncan dunja dunstan duong durda durdica durga dusan dushan
duska dusko dwayne dwi dwight dylan dympna eamon eamonn ebba ebbe ebele ebenezer eberhard ebru ebun ecaterina eckart
eckhard edda eddie edelgard edelmira edelmiro edeltraud edgar edgard edgardo edie edilson edina edison edita edite
edith edmee edmond edmund edmundo edna edoardo edouard edson eduard eduarda eduardo edurne eduvigis edvard edvige
edvin edward edwige edwin edwina edyta eefje eelco eelke eero efe effie efigenia efisia efisio efraim efrain efren
efstathios eftimie efua egbert egeria egidio egil egill eglantine egle egon ehrenfried eider eija eiji eila eileen
eileif eilert eilidh eilif eilis eimear einar eino eira eirik eirini eirlys eitan eivind ejike ekaterina ekaterini
ekene eko ekow ekrem eladia eladio elaina elaine elba elbert elcio eldar eldbjorg eldon eldrid eleanor eleanora
eleftheria elek elemer elena eleni eleonora eleonore eleri elettra eleuteria eleuterio elfrida elfriede eli eliana
eliane elias elide elie eliette elif eligio eligiusz elija elijah elin elina eline elio eliot elisa elisabeth
elisabetta elise elisee elisenda eliseo eliseu elisha elisio eliska elissa eliza elizabete elizabeth elizaveta elka
elkan elke ella ellen ellery ellie ellinor elliot ellis elma elmar elmer elna eloa elodie elof eloi eloina eloisa
eloise eloy elpidio elsa elsbeth elsie elspeth eluned elvin elvio elvira elvire elwood elwyn elzbieta ema emanoil
emanuel emanuela emanuele emeka emel emeline emenike emerenziana emeric emerson emese emeteria emeterio emidio emiel
emil emile emilia emiliana emiliano emilie emilien emilienne emilio emilis emily emin emina emine emlyn emma emmanuel
emmanuelle emmeline emmerich emmett emmi emmie emoke emre emrys encarna encarnacion endang endre enea enedina eneko
engelbert engracia enguerrand enia enid eniko enitan ennio enno enoch enok enric enrica enrico enrique enriqueta enver
enya enza enzo eoghan eoin ephraim epifanio eraldo erasmo erasmus ercole erdem eren ergun erhard eric erica erich
ericka erik erika eriko eriks erin erkki erla erland erlend erling ermanno ermelinda ermelindo ermenegildo ermete
erminia erminio erna ernest ernesta ernestina ernesto ernie erno ernst errol ersilia ervin erwan erwin eryk erzsebet
esben escolastica eshe eskil esma esme esmeralda esmond espen esperanca esperance esperanza esra estanislao esteban
estefania estelle ester esterina estevao esteve esther estibaliz estrella eszter etelka etelvina ethan ethel etienne
etiennette etsuko ettore eudald eudes eudora eudoxia eudoxie eufemia eufemiano eufrasia eufrosina eufrozina eugen
eugene eugenia eugenie eugenio eugeniusz eula eulalia eulalie eulalio eulogia eulogio eunice euphemia euphrasie eurico
euridice eusebe eusebia eusebio eusebiu eustace eustache eustachio eustachy eustaquio eutiquio eva evadne evald
evalina evan evander evandro evangelina evangeline evarista evariste evaristo evdochia evdokia eve evelien evelin
evelina eveline evelio evelyn evelyne everardo everett evert evgeni evgenia evgeniy evgeny evie evita evzen evzena ewa
ewald ewan ewelina ewout eyal eyjolfur eyup eyvind ezekiel ezequiel ezgi ezio ezra fabia fabian fabiana fabiano fabien
fabienne fabijan fabio fabiola fabrice fabricio fabrizia fabrizio facundo fadi fadila fadwa fahima faisal falk falko
fanchon fanel fanica fanni fanny fantine farah fares farid farida farkas farouk fartein fatemeh fatih fatiha fatima
fatma fatou fatoumata faustin faustina faustine faustino fausto faustyna faye fedde fedele federica federico fedor
fedora feike felicia feliciana feliciano felicie felicien felicisimo felicitas felicite felicja feliks feline felipa
felipe felisa felismina felix femi femke fenella fenja fenna fenton ferdinand ferdinando ferdynand ferenc fergal
fergus fermin fermina fernand fernanda fernande fernando fernao ferran ferreol ferriol ferruccio fiacre fiamma fidel
fidela fidelia fidelma fidencio filadelfo filiberto filip filipa filipe filipp filippa filippo filka filofteia
filomena finbar finian finlay finley finn finnegan finnian fintan fiona fionn fionnuala fiorella fiorenza fiorenzo
fiorina fiorino firmin firmina firmine firmino firouz fitri fitzgerald fitzroy flaminia flannery flavia flavie flavien
flavio flaviu flemming fletcher floarea florbela flore florea florence florencia florencio florent florenta florentin
florentina florentine florentino florestan florian floriana floriano florica florimond florin florina florinda
florindo floris floyd flurin flynn folake folasade folke folkert foma foppe fosca fosco fotini fotis foucault fracisco
fran francelina frances francesc francesca francesco franci francien francina francine francis francisca francisco
franciska franciszek franciszka franck francka franco francois francoise frane franjka franjo frank frans frantisek
frantiska franz franziska frauke fred freda freddie freddy frederic frederica frederick frederico frederieke frederik
frederikke frederique fredrik fredrika freek frej freja fresia freya frida fride fridolin frieda friedel friedemann
friederike friedhelm friedlinde friedrich frigyes frithjof fritjof frits fritz froilan froukje fructuoso fruzsina
fryderyk fulbert fulgence fulgencia fulgencio fulop fulvia fulvio fumiko fumio funmi funmilayo furio fyodor gabin
gabino gabor gabri gabriel gabriela gabriele gabriella gabrielle gaele gaelle gaetan gaetana gaetane gaetano gaia
gaizka galdino galeazzo galina galvano galya gamze ganesh garance garazi gareth garfield garima garrett garth gary
gaspar gaspard gaspare gasper gaston gatien gaurav gauthier gautier gavin gavina gavino gavril gavrila gayle gaynor
gbenga gebhard gebke gedeon geena geert geertje geertrui geir gellert gelsomina gelu gemma genara genaro genesio
genevieve genis gennaro genovefa genoveffa genoveva genowefa genuario geoff geoffrey geoffroy geordie georg george
georges georgeta georgette georgi georgia georgiana georgie georgina georgine georgios georgy geraint gerald geralda
geraldina geraldine geraldo gerard gerarda gerardo geraud gerben gerd gerda gereon gergely gergo gerhard gerlinde
germain germaine germana germano gernot gero gerolamo gerold geronimo gerrie gerrit gerritje gerry gert gerta gertie
gertjan gertraud gertrud gertruda gertrude gertrudes gertrudis gervais gervasio gerwin gesa gesche gesine gesualdo
gesuina gethin geza gheorghe gheorghita ghislain ghislaine ghita giacinta giacinto giacoma giacomina giacomo giada
giambattista giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni giannina
gianpaolo gicu gideon gieri giesela gigi gijs gijsbert gilbert gilberte gilberto gilda gildas gilio gilles gillian
gillis gilmar gimena gina gines ginette ginevra ginny gino gioacchino gioconda giocondo gioele gioia gionata giordana
giordano giorgia giorgio giorgos giosue giovana giovanna giovanni girish girolamo gisbert gisela giselda gisele
gisella giselle gisli gita giuditta giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giustina
giustino gizela gizella gizem gjermund gjertrud gladys glauco glenda glenn glenys gloria glyn glynis gniewomir
godefroy godelieve godfrey godofredo godwin goele goffredo gokhan golda goncalo gontran gonzague gonzala gonzalo gopal
goran gordana gordon gorka gosse gottfried gotthard gotthilf gottlieb gotz govind goyo graca gracia graciano graciela
graciliano gracinda graeme graham grainne grant granville gratiela grazia graziana graziano graziela graziella grazyna
greg gregers gregoire gregor gregoria gregorio gregory gresham greta gretchen grete gretel grethe griet grietje
griffin griffith grigor grigore grigoris grigory grimanesa griselda groa grover grzegorz guadalupe gualterio gudbjorg
gudbrand gudmund gudmundur gudrun guendalina guenole guenter guerrino guglielmina guglielmo guido guifre guilaine
guilherme guilhermina guillaume guillem guillemette guillermina guillermo guinevere guiomar gulay gulsah gumersinda
gumersindo gundel gundolf gundula gunhild gunilla gunnar gunnel gunnhild gunnhildur gunnvald gunnvor gunter gunther
gurpreet gus gustaf gustav gustave gustavo gustaw guthrie guttorm guus guy gwen gwenael gwenaelle gwenda gwendal
gwendolen gwendoline gwendolyn gwenllian gwennol gwenole gwilym gwyn gwyneth gwynneth gyda gyongyi gyorgy gyorgyi
gyula habib hadas hadewych hadi hadiza hadrien hafdis hafsa hagen hagit haide haido haim haiyan haizea hajime hajnal
hajnalka hakan hakon hala haldor halfdan halide halima halina halldor hallgeir hallgrimur hallvard halszka halvard
halvor hamid hamida hamish hamza hana hanako hania hanif hanka hanna hannah hannamari hanne hanneke hannele hannelore
hannes hannibal hannu hans hansjorg hanspeter hansueli haralambie haralambos harald harbhajan hariklia haris harish
harmen harold harpreet harriet harriett harry hartmut hartwig haruka haruki haruko harumi haruna haruo harutyun harvey
hasan hashim hassan hassiba hatice hatsue hattie haukur havard havel hayato haydn hayley hazal heather heba hebe
heberto hector hedda hedvig hedvika hedwig hege heidemarie heiderose heidi heidrun heike heikki heiko heimo heiner
heino heinrich heinz heitor hekla helder heleen helen helena helene helga helge helgi heli helia helin helio heliodora
heliodore heliodoro hella helle hellen hellmut helma helmut helmuth heloisa heloise helvi hema hemant hemi hendra
hendrik hendrika hendrikje henner henning henny henri henrietta henriette henriikka henrik henrike henrique henriqueta
henry henryk henryka heraclio herbert herbjorg herbjorn hercilia herculano heribert heriberto herma herman hermance
hermann hermelinda hermenegildo hermengarda hermia hermina hermine herminia herminie herminio hermione hermogenes
hernan herta hertha herve hessel hester hetty hezekiah hidaya hidde hideaki hideki hideko hideo hidetoshi hieronim
hieronymus higinio higino hikaru hilaire hilal hilaria hilario hilary hilbert hilda hilde hildebrand hildegard
hildegarde hildegunn hilding hildur hillary hillevi hilmar hilmi hilton hima hina hind hinemoa hinko hinnerk hinrich
hipolit hipolita hipolito hippolyte hirohito hiroko hiromi hironori hiroshi hiroyuki hisako hisashi hiske hitomi
hitoshi hjalmar hjordis hoang holger hollis holly homero honora honorata honorato honore honoria honorine honorio
horace horacio horatio horatiu horea horia horst hortense hortensia hortenzia hosea hosni hossein howard hoyt hrafn
hrafnhildur hrefna hristina hristo hrvoje hryhoriy hubert huberta huberto hubertus hubrecht hugh hughes hughie hugo
hugues huguette huib hulda humberto humphrey husam huseyin hussein huynh hyacinth hyacinthe hynek hyppolite hywel
iacob iacopo iago iain ian iancu ianthe ianto iara ibai ibolya ibrahim ibrahima ichiro ida idalia idalina idar idoia
idris ieronim ieuan ieva ifeanyi ifeoma ifigenia ifor ifunanya igino ignac ignace ignacia ignacio ignacy ignasi
ignatius ignaz ignazio igor ihor ikenna iker ikram ikuko ikuo ilana ilaria ilario ilarion ilca ilda ildefonsa
ildefonso ildiko ileana ilhan ilia ilias ilidio ilie ilija ilinca iliya ilka ilkay ilker ilkka illarion ilona ilse
iluminada ilya ilyas iman imani imanol imelda imke imma immacolata imogen imola imran imre imrich inacia inacio inaki
indalecio indira indra ineke ines inesa inez inga inge ingeborg ingegerd ingelise inger ingerid inghild ingibjorg
ingjald ingmar ingo ingolf ingram ingrid ingrida ingunn ingvald ingvar ingvild inigo inka inmaculada innocenza
innocenzo innokenty inocencio insa ioan ioana ioanna ioannis iola iolanda iole iolo iona ionel ionela ionut iordache
ioseba ippolita ippolito iracema iracy iraklis iren irena irene irenee irenej ireneusz iria irina irinel irineo irineu
iris irit irma irmela irmeli irmgard irmhild irmtraud irving irwin isaac isaak isabel isabela isabell isabella
isabelle isacco isadora isaia isaiah isaias isaline isaltina isao isard isaura ishaan ishmael isidor isidora isidore
isidoro isidra isidro isilda iskra isla ismael ismail ismenia ismet isobel isolda isolde isolina isotta istvan itai
italo itamar itziar iulia iulian iuliana iulica iustin iustina ivalu ivan ivana ivanka ivano ivar iver iveta ivete
ivett ivica ivika ivka ivo ivon ivona ivone ivonne ivor iwa iwan iwona ixchel iyabo izabela izabella izaro izaskun
izidor izilda izsak iztok izumi izydor jaakko jaana jaap jabari jabez jabu jacek jachym jacint jacinta jacinthe
jacinto jacira jack jackie jacky jacob jacoba jacobo jacobus jacopo jacotte jacqueline jacques jacquot jadranka
jadranko jadwiga jagdish jagoda jaime jaimie jainaba jairo jakab jake jakob jakov jaksa jakub jalal jamal jameela
james jamie jamila jamison jan jana janaina jancis jandira jane janek janet janete janez janice janika janina janine
janis janja janka janko janna janneke jannes jannicke jannie jannik janos jantje januario janusz japke jaqueline jared
jarek jari jarl jarlath jarle jarmila jarmo jaromir jaromira jaroslav jaroslava jaroslaw jarrah jarvis jasleen jasmin
jasmina jasmine jasna jason jaume javad javier jawad jay jaya jayant jayanta jayanthi jayne jean jeanette jeanine
jeanne jeannette jeannie jeannine jeannot jedediah jedidiah jef jeff jefferson jeffery jeffrey jehan jelani jelena
jelle jelmer jemima jemma jen jenna jennie jennifer jenny jeno jens jeppe jera jeremi jeremie jeremy jerica jerker
jermaine jernej jeroen jerome jeronima jeronimo jerry jerzy jesper jessamy jesse jessica jessie jesus jesusa jethro
jetske jette jettie jiho jihye jikke jill jim jimena jimmy jindra jindrich jindriska jiri jirina jitka jits jitske
joachim joakim joan joana joanna joanne joao joaquim joaquima joaquin joaquina jobst jocelyn jocelyne jochem jochen
jock jodie joe joel joelle joely joep joerg joeri joffre jofre johan johana johann johanna johanne johannes john
johnathan johnnie johnny jokin joko jokull jolan jolana jolanda jolanta jolene jolien jolyon jomo jon jonah jonas
jonatan jonathan jonna jonte joos joost jop jordan jordana jordi jorg jorge jorgen jorid jorinde joris jorma jorn
jorun jorunn jory joschka jose joseba josee josef josefa josefin josefina josefine joselito josep josepa joseph
josephe josephina josephine josette josh joshua josiah josiane josias josie josien josip josipa joss josselin jost
jostein josue jouke jouko jovan jovana jovelina jovette jovita joy joyce joze jozef jozefa jozefina jozica jozo jozsef
juan juana juani juanita juanjo jucelio jude judit judita judite judith judson judy judyta juha juhana juhani jukka
julen julia julian juliana juliane julianna julianne juliano julie julien julienne juliet julieta juliette julio
julita julitta julius juliusz julka jumana jun junaid junichi junko juraj jurandir jurema jurg jurgen jurgita jurica
jurij juris jurjen juro jurriaan jussara jussi justin justina justine justiniano justino justus justyna jusztina jutta
juuso juvenal juvencio juwan jyoti jytte kaare kaarel kaarina kaarle kaat kabir kachina kacper kadek kadiatou kadir
kadri kaede kahurangi kai kaimana kairi kaisa kaito kaja kajetan kajsa kaleb kalevi kaley kalina kalle kalman kaloyan
kalpana kamal kamala kamau kamel kamil kamila kamilla kamran kanako kanta kaori kaoru karan kare karel karen kariina
karim karima karin karina karine karl karla karlheinz karlis karlo karmen karol karola karolin karolina karoline
karoly karri karsten karthik karunya karyn kasia kaspar kasper kassandra katalin katarina katarzyna kate katell
katerina kateryna katharina kathe katherine katheryn kathleen kathrin kathryn kathy katia katica katie katinka katja
katla katleen katlijn katrien katrijn katrin katrine katsuhiko katsumi katy katya kavita kavya kay kaya kayla kaylee
kayo kazem kazimiera kazimierz kazimir kazmer kazuhiko kazuhiro kazuki kazuko kazuo kazuya keanu keegan kehinde keiko
keir keira keisuke keith kelechi kelemen kelley kelly kelsey kelvin kemal ken kenan kendall kendra kendrick kenelm
kenichi kenji kennet kenneth kenny kenta kentaro kenton kenzo keoni kerem kerensa kermit kerry kerstin kerttu keti
ketil keturah ketut kevin kevork keziah khadija khady khaled khalid khalil khanh khristo kian kiara kieran kieron
kiersten kikuko kilian killian kim kimber kimberley kimberly kimiko kimmo kinga kingsley kinuko kipchoge kiriakos
kirill kirsi kirsten kirsti kirstin kirstine kirsty kirti kishore kitty kiyoko kiyoshi kizzy kjartan kjeld kjell
kjersti kjerstin kjetil klaartje klaas klara klaske klaudia klaudie klaudiusz klaus klavdia klavdija klazina kleber
klemen klemens klement klementina klementyna kliment klotylda knud knut kobi koen koenraad koffi kofi kohei koichi
koji kojo kolbrun koldo kolos konny konrad konstancja konstantin konstantina konstantinos konstanty konstanze koos
koray korbinian kordian kordula korina kornel kornelia kornelie kornelius kosma kostas kostis kosuke kota kotaro
kouame kouassi kouki krasimir krasimira kresimir kresten kreszentia kris krista kristaps kristen kristers kristian
kristiane kristiina kristijan kristin kristina kristine kristjan kristof kristoffer kristyna krisztian krisztina kruno
krunoslav krystal krystian krystof krystyna krzesimir krzysztof ksawery ksenia ksenija kseniya kubilay kumiko kunal
kunegunda kunibert kunigunde kunle kurosh kurt kveta kvetoslav kvetoslava kwabena kwadwo kwaku kwame kwasi kwesi kyara
kyle kylie kyohei kyoko kyriaki kyriakos lachlan lacramioara lada ladina ladislao ladislau ladislav ladislava laercio
laetitia laia laila laima lainey laisvuna lajos lakshmi lale lalita lambert lamberto lambertus lamine lammert lana
lancelot landon landry lanfranco lara larisa larissa lars larysa lasse lassi laszlo latha latifa latisha latoya laura
laure laureano lauren laurena laurence laurens laurent laurentiu laurenz laurette lauri laurie laurin laurinda
laurindo lauro laurynas lavinia lavrentios lawrence layla lazar lazare lazaro lazarus lazzaro lea leah leanda leander
leandra leandre leandro leanne leberecht lechoslaw leda leen leena leendert lefteris lehel leif leila leilani leire
leiv lekan leland lelia lelio lella lemuel lena lene leni lenie lenka lenke lennart lennox lenora lenore lenz leo
leocadia leocadio leokadia leon leona leonard leonarda leonardo leonce leoncio leone leonel leonhard leonia leonida
leonidas leonie leonila leonilda leonilde leonor leonora leonore leontien leontin leontina leontine leontyna leonzio
leopold leopolda leopoldina leopoldine leopoldo leos lerato leroy lesedi lesia leslaw lesley leslie lestari leszek
leticia letizia leto lettice letty lev levente levi levke levon lew lewin lewis leyla lia liam libania libanio libby
liberata liberto libor liborio libuse licerio licia lida lidia lidija lidiya lidwina liene liesbeth liesel lieselot
lieselotte lieve lieven ligia liina liisa lila lilia lilian liliana liliane lilianna lilija lilith liliya lilla
lillemor lilli lillian lillie lilou lily lina linda lindalva lindiwe lindsay lindsey linnea linus lioba lionel
lionello lior liora lisa lisandra lisandro lisanne lisbet lisbeth lise liselotte lisette lisl lissandra litsa liudmila
livia liviana livio liviu liz liza lizbeth lizete lizette lizzie ljerka ljiljana ljubica ljubo ljubomir llewellyn
lleyton llorenc lloyd lluc llucia lluis loan lodewijk lodovica lodovico loes loic loik lois lojze lojzka lola lolita
longin lonneke lonnie lono lorant lorcan lore loredana lorelei lorella loren lorena lorenz lorenza lorenzo loreta
loreto loretta lori lorinc loris lorna lorraine lothar lotta lotte lottie lou louella louis louisa louise louisette
lourdes lourenco lourival lovise lovro lowell lowena lowri luan luana luanne luba lubica lubomir lubomira lubos
luboslav luc luca lucan lucas lucasta luce lucette lucia lucian luciana luciane luciano lucie lucien lucienne lucija
lucila lucile lucilia lucilla lucille lucinda lucio lucius lucja lucjan lucrecia lucretia lucrezia lucy lucyna ludek
ludger ludivina ludivine ludmila ludmilla ludo ludolf ludomir ludovic ludovica ludovico ludovina ludovit ludvig ludwig
ludwik ludwika luella luigi luigia luigina luis luisa luise luisella luisina luitgard luitpold luiz luiza lujza luka
lukacs lukas lukasz luke lukrecija lulama lulu luminita luna luong lupe lurdes luther lutz luuk lwazi lyall lydia
lydie lykke lyle lyndon lynette lynn lynne lynsey lyra lysander lytton lyuba lyubov lyudmila lyudmyla maaike maarit
maarten maartje mabel macarena machteld maciej madalena madalin madalina maddalena maddie madelaine madeleine madeline
madelyn madhav madhavi madhu madhuri madison madlaina madoc mads mael maelle maelys maeve mafalda magali magalie magda
magdalena magdolna maggie magloire magne magnhild magni magnus magret maha mahala mahalia maher mahesh mahmoud mahmut
maia maialen maider maija maik maike maila mainardo mairead mairi maisa maisie maite maja majda majid majken makana
makena makiko makoto maks maksim maksym maksymilian malachi malachy malak malcolm malek malena malene malgorzata
malgosia malik malika malin malina malini malka mallory malou malte malthe malvin malvina malwina malwine mamadou
mamoru manabu manaia manami mandla mandy manfred manfredo mangala mani manish manisha manja manlio manoel manoj manola
manole manolis manolo manon manos manrico mansour mansur manu manuel manuela manuele manuella manuelle mara maral
marat marc marcal marceau marcel marcela marceli marcelina marceline marcelino marcell marcella marcelle marcellin
marcellino marcello marcellus marcelo marciana marcin marcio marcjanna marco marcolino marcos marcus marcy marei
mareike marek marekeke maren margalit margalo margaret margareta margarete margaretha margarethe margarida margarita
margaritis margaux margeaux margery margherita margie margit margita margje margot margreet margret margrethe margriet
margrit marguerite mari maria mariachiara mariam mariama mariamne marian mariana mariangela marianita mariann marianna
marianne mariannick mariano marias mariateresa maribel marica maricarmen maricel maricela maricica maricruz marie
marieke mariel mariela mariella marielle mariem marietta mariette marigold marija marijan marijana marijke marijn
marika marike mariken marilda marilena marilene marilia marilou marilyn marin marina marinalva marine marinela
marinette marinka marinko marino marinos marinus mario marioara mariola marion marios marisa mariska marisol marissa
maristella marit marita marite marites maritza marius mariusz mariya mariyam marja marjan marjana marjanne marjatta
marjeta marjolaine marjolein marjoleine marjorie marjut mark marketa markku marko markos markus marla marleen marlena
marlene marli marlies marlijn marlis marloes marlon marlous marlowe marmaduke marnie marnix marouane marsha marshall
marta marten martha marthe marti martial martijn martim martin martina martine martinho martino martins martinus
martje marton martta marty martyna maruja marvin marwa marwan mary maryam maryana maryanne maryia maryla maryline
maryse maryvonne marzanna marzena marzia marzio masaaki masahiko masahiro masaki masako masami masanori masao masaru
masashi masato masayuki masha massimiliano massimino massimo masud mataleena matei matej mateja mateo mateu mateus
mateusz matevz matheus mathias mathieu mathijs mathilda mathilde mathis mathurin matias matic matija matild matilda
matilde matjaz matko matous mats matt matteo matthaus matthew matthias matthieu matthijs matti mattia mattias mattis
matus matyas matylda maud maude maura maureen maurice mauricette mauricia mauricio maurilio maurits maurizia maurizio
mauro maurycy mavis max maxence maxima maxime maximiano maximilian maximiliano maximilien maximina maximino maximo
maxine maxmilian maxwell maya maynard mayu mayuko mayumi mazen mechteld mechthild medard medardo medea mederic
meenakshi meera megan megha megumi mehdi mehitabel mehmed mehmet mehran mehul mei meike meilin meindert meinhard
meinolf meinrad meir mekonnen melania melanie melba melchior melchiorre melchor melchora melek melina melinda melisa
melisande melissa meliton melitta melodie melusine melvin melvyn menachem menno menotti mercedes mercedesz merces
merche meredith merel merete meriel meriem merike meritxell merja merle merlijn merlin merryn mervi mervin mervyn
meryem metka mette mia micaela micha michael michaela michaelina michail michal michalina michalis micheal michel
michela michelangelo michele michelina micheline michelle michiel michiko michio mieczyslaw mieke miep mietek migle
miguel miguela miha mihael mihaela mihai mihail mihaly mihnea miho mika mikael mikaela mikail mikaila mike mikel mikes
mikhail miki mikio mikkel mikko miklos miko mikolaj mikolas mikolt miksa mikulas mila milada milagros milan milana
milda mildred milena miles milica milika milind milivoj milko millard millicent millie milly milorad milos miloslav
miloslava milosz milou milton miluse milutin milva milvia mimi mimma mimmo mina minako minal minami mindaugas mindy
minea minerva minh minke minna minnie mino minoru mioara miquel mira mirabel mirabelle miranda mircea mirco mireia
mireille mirek mirela mirella miren mireya miriam mirjam mirjana mirka mirko miro miroslav miroslava miroslaw
miroslawa mirta mirtill miruna mirza misako misha mitch mitchell mitica mitja mitko mitsuko mitsuo mitsuru mitzi
miyako miyuki mladen mladenka moacir modesta modesto modou mogens mohamad mohamed mohammad mohammed mohan mohini moira
moises mojca mojmir mollie molly momoko monica monika monique monserrat montse montserrat monty morag mordechai morgan
morgane moric moritz morna morris morten mortimer morton morwenna moses moshe mostafa mouna mounir mourad moussa mpho
muguette muhammad muhammed muhsin muireann mukesh muna munir murad murat murdo muriel murielle murilo murray murtagh
musa mustafa mustapha mwangi myfanwy mykhailo mykola mylene myles myra myriam myrna myron myrtle mystislav nabila
nadege nadejda nadezda nadezhda nadia nadine nadir nadira nadiya nadja nadya nadzieja naeem nagisa nagore nahia nahid
nahuel naila naima naina najat najib najla nakul naledi nanako nance nancy nandini nandita nando nandor nanette nanna
nanne naoise naoki naoko naomi naoto naoya napoleon narayan narcis narcisa narciso narcisse naresh nasreen nasrin
nastasia natacha natale natalia natalie natalija natalina natan natasa natascha natasha natasja natercia nathalia
nathalie nathan nathanael nathaniel nati natividad navin nawal nazanin nazareno nazario nazim nazli nazzareno ndeye
neal neasa nechita nediljka nedjeljko neelam neeltje neema neeraj neftali neha nehir neil neiva neja nejc nekane nela
nele neli nelia nelida nelio nell nelleke nellie nello nelly nelson nelu nemesia nemesio nena nenad neola nepomuk
nerea nereida nereo nereu nerijus nerina nerino nermin nesrin nessa nestor neta neusa neven nevena nevenka neville
nevin nevio neza ngaio ngaire nghiem ngoc ngozi ngugi nguyen niall niamh nicaise nicanor nicasio niccolo nicephore
nichita nichola nicholas nick nicklas nicky nicla nico nicodemo nicol nicola nicolaas nicolae nicolai nicolas nicolasa
nicolau nicolaus nicole nicoleta nicoletta nicolette nicolina nicolo nicomedes niculina nida niels nienke nieves nigel
nihad nihal nika nikhil nikica nikita nikki niklas niko nikodem nikola nikolai nikolaj nikolaos nikolas nikolaus
nikolay nikolett nikoletta nikolina nikolos nikos nilda nilde nilgun nilla nilo niloufar nils nilsa nilson nilza nimmi
nimrod nina ninetta nino ninon niobe niranjan nirmala nisha nita nithya nitin nives nizar njal njeri njoroge nkechi
nkem nkosana nnamdi noah nobuhle nobuko nobuo nobuyuki noel noelani noeleen noelia noella noelle noemi noemia noemie
noga nokuthula nolan nomsa nomvula nonie noor noortje nora norah noralf norbert norberto noreen noriko norio norma
norman norris norunn nosipho notburga nouria ntombi nuala nuno nunzia nunzio nur nuria nurit nuriye nwando nyambura
nydia nynke nyoman oana oanh obadiah obdulio oberto obinna oceane octave octavia octavian octavie octavio octavius
odalys oddbjorg oddgeir oddny oddone oddvar odeta odete odetta odette odhran odile odilia odilon odin odine odoardo
odon odysseas ofelia ofir ofra ognjen ohad oihana oihane oisin oistein oivind okan okke oksana oktawia oktawian
olabisi olaf olafur olalla olamide olatz olav olavi olavo olayinka oldrich oldriska oldrzych ole oleg olegario oleh
oleksandr oleksandra oleksii olena olesia olesya olga olgierd olimpia olimpio olinda olindo oliva oliver olivera
oliverio olivia olivie olivier oliviero olivija oliwia oliwier ollie olof olov oluchi oluf olufemi olumide oluwaseun
olwen olwyn olympe omar omari ombeline ombretta omer omero omolara omri ondina ondine ondrej onesime onno onofre
onofrio onorato onorina onufry onyeka oona oonagh ophelia ophelie orazio orest oreste orfeo orhan oriana oriane
orietta oriol orjan orla orlaith orlando orlin ormond ornella orosia orpha orsola orsolina orsolya ortensio ortrud
ortwin orville orzse osagie osama osamu osbert osborne oscar oskar osman osmo osmond osric osten osvaldo oswald
oswaldo oswin oszkar ota otacilio otakar otakara otavia otavio otello otfried othmar otilia otilio otis otmar oton
ottar ottavia ottaviano ottavio ottelien ottilie ottla ottmar otto ottokar ottoline ottone ottorino otylia otylie
oumar ourania ousmane ovide ovidio ovidiu owain owen oyin oystein oyvind ozan ozbej ozge ozgur ozlem ozren pablo paca
paco pacome paddy padma padmini padraig paige paivi palesa palko pallavi palle palmira palmiro paloma pamela
panagiotis pancho pancracio pancrazio pandora pankrac pankraz panna panos paola paolina paolo paraschiva paraskevi
paride parisa parvati parviz pascal pascale pascaline pascasio pascoal pascoe pascual pascuala pasha pasi pasquale
pasqualina pat patrice patricia patricija patricio patrick patrik patrizia patrizio patrocinio patrycja patryk patsy
patti patty paul paula paulette paulien paulin paulina pauline paulino paulo paulus pavel pavla pavle pavlina pavlo
pavlos pavol pawel payal peder pedro peggy peio pekka pelagia pelagie pelayo pelbart pelin pelle pellegrino penelope
penny pepa pepe pepijn pepita per percival percy perdita peregrine perla pernelle pernette pernilla pernille perpetua
perpetue perrin perrine perry persephone peta petar pete peter peteris petr petra petre petri petrina petronela
petronella petronila petronilla petronille petros petru petrus petrut petruta petter petteri petula petur petya
phaedra pham phan phelim phil philemon philibert philine philip philipp philippa philippe philippine phillida phillip
phillipa philo philomena philomene phineas phoebe phuong phyllida phyllis pia pichit piedade piera pierangelo pierina
pierluigi piero pierpaolo pierre pierrette pierrick piers piet pieter pieternel pietro piia pilar pinar pinja pino
piotr pippa piran pirmin piroska placido plamen pnina policarpo polikarp polina polly polona polyxeni pooja porfirio
poul povilas prabha prabhu prachi pradeep prakash pramod pranav prasad prasanna prashant praskovia pravoslav praxedes
preben preeti premysl prentice prescott priamo primoz prisca priscila priscilla priscille priska prithvi priya
priyanka procopio prokop prosper protasio prudencio prunella przemyslaw purificacion purnima pushpa putri qasim
queenie quentin queralt quima quincy quino quinten quintilio quintin quintino quirin quirina quirino quiteria
quitterie raakel rabindra rachael rachel rachele rachida radana radek radha radim radka radko radmila radomir radoslav
radoslaw radovan radu raelynn rafael rafaela rafaele rafal rafe raffaela raffaele raffaella rafi raghav raghu ragna
ragnar ragnfrid ragnhild ragnvald rahel rahim rahmat rahul raija raili raimo raimon raimondo raimonds raimund raimunda
raimundo raine rainer rainier raisa raivo raj raja rajan rajeev rajesh raji rajiv rajko rajmund rakesh ralf ralitsa
ralph raluca ramaz ramesh rami ramin ramira ramiro ramon ramona ramsay ramune ramzi rana randall randi randolph rangi
rani rania ranjit ranko rannveig ranveig raoul raphael raphaela raphaelle raquel rares rasa rashid rashida rashmi
rasmus rastislav ratko ratna raul raune rauno ravenna ravi ravindra ray raymond raymonde raymundo razvan reagan reba
rebeca rebecca rebecka rebeka rebekah rebekka reda redouane reggie regina reginald reginaldo regine regino regis
regula reha reidar reidun reijo reiko reima reimar reimund rein reina reinaldo reine reiner reinhard reinhild
reinhilde reinhold reino reinold reint rejean rejeanne reka rekha rembrandt remco remedios remei remi remigia remigio
remigiusz remo remus remy rena renard renata renate renato renaud renaude rene renee renilde rens renske renu renza
renzo reshma reto reuben reut reuven revathi reynaldo reza rezso rhea rhian rhiannon rhoda rhodri rhona rhonda rhys
rian riana rianne ricarda ricardina ricardo riccarda riccardo richard richarda richelle richmond rick rickard ricky
rico rieks riet rietje rigmor rigobert rigoberto riikka rik rikako rikke rikkert rikki riley rimantas rina rinaldo
rinat ringo rini rino rinske rinus riona risto rita ritsuko ritta ritu ritva rizki rizky roald roar rob robbie robert
roberta roberto robertson robin robyn rocco rochelle rocio rod roddy roderick rodica rodney rodolfo rodolphe rodrigo
rodrigue roel roeland roelof rogelia rogelio roger rogerio rohan rohini rohit roisin rokia roksana roland rolanda
rolande rolando rolf rolfe rollande roly romain romaine roman romana romanas romane romano romao romaric romeo romeu
romilda romilly romina romola romolo romuald romualda romualdo romulus romy ron rona ronald ronalds ronan roni ronja
ronnie ronny roopa roosa roque rorik rory rosa rosaire rosalba rosalia rosalie rosalina rosalind rosalinda rosaline
rosamaria rosamund rosamunda rosana rosangela rosanna rosanne rosaria rosario rosaura roscoe roseanne roseline rosella
roselyn roselyne rosemarie rosemary rosenda rosendo roser rosetta rosie rosina rosinda rosine rosita rosl roslyn
rosolino ross rossana rossano rossella rostislav roswell roswitha rowena rowland roxana roxane roxanne roxy roy royce
roza rozalia rozalie rozalija rozenn rozsa ruairi ruari ruaridh ruben rubens rubina rudi rudiger rudolf rudolfo
rudolph rudyard ruedi rufina rufino rufus ruggero rui rukmini rumen rumiana rumiko runa runar rune ruper rupert
ruperta ruperto ruprecht ruslan russell ruta rutger ruth rutha ruthanne ruthie ruud ruxandra ruzena ruzica ryan ryo
ryoji ryoko ryosuke ryota ryszard ryuichi ryuji saar saara saba sabah sabas sabatino sabin sabina sabine sabino sabra
sabri sabrina sacha sachiko sachin sadako sadhana sadie sadiq saeed safa safia safiya safta sagal sahar sahra saida
saija saila saima saioa sajid sakari saki sakiko sakura salah saleh salete salih salim salima salimata sally salma
salman salme salomao salome salomea salomon saloua salustiano salvador salvadora salvatore salvo salwa sam samanta
samantha samar samara sambor sameer sami samina samir samira sammy sampo samson samu samuel samuele samuli sanae
sancho sandalio sandeep sander sandie sandor sandra sandrine sandro sandy sanela sangeeta sanja sanjay sanjin sanjiv
sanna sanne sanni santeri santi santiaga santiago santina santino santos santosh santuzza saoirse saori sappho sara
sarah sarai saraswati saray sarika sarina sarita sarojini sarolta sasa sascha sasha saskia sato satoko satoru satoshi
satu saturio saturnin saturnina saturnino saul saulius saveria saverio savina savino savita savvas sayaka sayuri
scarlett schorsch scott seamus sean sebas sebastian sebastiana sebastiano sebastiao sebastien sebastjan sebestyen seda
seema sefu segismundo segolene seiichi seija seiji seiko selahattin selene selim selin selina selma selva selvaggia
selwyn semih semiha semisi semyon sena senad senay sencer senhorinha senka senta seonaid sepp seppo septimiu septimus
serafim serafin serafina serafino seraina serap seraphin seraphina seraphine serapio serban serdar serena serge sergei
sergej sergey sergi sergio sergiu sergiusz serhan serhat serhii serhiy serine serkan servaas servac servando seth
settimia sevda severiana severiano severin severina severine severino severo sevgi sevil sevim seweryn seweryna seydou
seyed seymour seynabou shabnam shahid shai shaida shailesh shaina shakira shalini shalom shamim shamus shana shane
shani shanice shankar shannon shanta shantanu shantel shanti sharmila sharon sharona shashi shaun shauna shawn shay
shea sheena sheetal sheila shelagh shelby sheldon shelley sherif sherine sherman sherri sherry sherwin sheryl shigeki
shigeko shigeo shigeru shiho shiloh shilpa shimon shinji shinobu shinya shion shira shiraz shirin shirley shiro
shizuka shizuko shlomit shlomo shobha shoichi shoji shoko sholto shoshana shota shreya shruti shuichi shuji shunsuke
shyam siaka sian sibel sibila sibilla sibylla sibylle sid siddharth sidney sidonia sidonie sidonio siebe siebren
siegbert siegfried sieglinde siegmar siegmund siegrun sietse sietske sifiso sigbjorn sigfrid sigge sighvatur sigi
sigismund sigmund signe signy sigrid sigrun sigurd sigurdur sigvald sigve siim sijbrand sijtje silas silja silje silke
silvain silvana silvano silveria silverio silvester silvestr silvestre silvestro silvia silviana silvie silvija
silvina silvio silviu silvo sima simao simbarashe simeao simen simeon simge simin simion simo simon simona simone
simonetta simonida simonne sinan sindre sindri sindy sinead sinforosa sini sinikka sinisa siobhan sione sipho sipke
sira siri siria siro sirpa siru sissel siti sivert sixta sixte sixten sixto sixtus sjaak sjef sjoerd sjors sjoukje
sjur slamet slaven slavica slavka slavko slavoj slavomir slawomir slobodan smaranda smilja smiljana smita snefrid
sneha snezana snezhana snjezana snorre sobieslaw sofia sofie sofija sofiya sofus soham soile solange soledad solene
solfrid soline solomon solon solrun solveig solvej sonali sondre sonia sonja sonya sophia sophie sophronia soraia
sorana sorcha soren sorin sorina sosthene sota sotiris souad soufiane souleymane soumaya spencer spiridon spiros
spomenka spyridon srdan srdjan srecko sreten sri srinivas stacey stacy staf stamatis stan stana stanca stanislas
stanislaus stanislav stanislava stanislaw stanislawa stanko stanley stasia stavros steeve stefaan stefan stefana
stefania stefanie stefanija stefano stefanos steffen steffi stefica stefka stefon steinar steingrimur steinulf
steinunn stela stelian steliana stelios stella sten stepan stepanka stephan stephane stephania stephanie stephen
stevan steve steven stevie stewart stian stig stijn stina stine stipan stipe stjepan stojan stoyan stuart sture
stylianos styrmir suad subhash sudha sudhir sue sugeng suhail sujata sukanya sukey sulastri sulayman suleiman sulev
suleyman sullivan sulo sumati sumiko suna sunao sunil sunita sunniva suraj surekha suresh suryadi susan susana susanna
susannah susanne sushila susi susie sussi sutrisno suzan suzana suzanna suzanne suzette suzie suzuko svala svante
svatava svatopluk svea svein sveinbjorn sveinn sven svend svenja sverre sverrir svetla svetlana svetozar sveva
sviatoslav swantje swati swetlana sybil sybille sybren sylva sylvain sylvaine sylvana sylvester sylvestre sylvette
sylvia sylviane sylvie sylwester sylwia synne synnove sytske syver szabina szabolcs szandra szaniszlo szczepan szerena
szidonia szilard szilveszter szilvia szonja szymon tabea tabitha tabu tadao tadashi taddeo tadea tadeas tadej tadeo
tadeu tadeusz tafadzwa tage tahir tahira tahmina taija taika taina taira taisia taisto taiwo takahiro takako takao
takashi takeo takeru takeshi takuma takumi takuya talia taliesin tallulah talvikki tamaki tamar tamara tamas tamiko
tamio tamir tammy tamsin tanase tancrede tancredi taneli tanguy tania tanisha tanja tanvi tanya tapani tapio tara
taras tarcisio tariq tarja tarjei tarmo tarquin taru taryn tasha tasnim tasos tassilo tatana tatenda tatiana tatiane
tatjana tatsuo tatsuya tatu tatum tatyana taufik tauno tavi tavish tavita tawanda tayeb tayfun tayo tazio ted teddy
teemu tegan teguh teija teijo tejaswini telemaco telesfor telesforo telesphore tellef telma temitayo tendai teng
teobaldo teodomiro teodor teodora teodoro teodosia teodosio teofil teofila teofilo terence terenzio teresa terese
teresina teresinha teresita terez tereza terezia terezie terezija terhi teri terje terrance terry tersilia terttu tess
tessa tetiana tetsuo tetsuya tetyana teun teunis tevita thabo thaddee thaddeus thais thalia thandeka thandi thandiwe
thanh thanos thao thea thekla thelma themba theo theobald theodor theodora theodore theodoros theodosia theodule
theofilos theophane theophile theres theresa therese theresia theron theun thiago thibaud thibault thibaut thierry
thies thijs thilo thirza thomas thomasina thomasine thomaz thora thorben thorbjorn thore thorfinn thorgeir thorkild
thorleif thorsten thorvald thuli thure thurid thurlow thurstan thurston thusnelda thuy thyra tiago tian tiana tiberio
tiberiu tibor tiburce tiburcio tidjane tiemen tien tiera tierney tieu tifany tiffany tihamer tihana tihomir tiina
tijmen tijn tilda tilde tilen tilly tilman tim timea timeo timm timo timofey timotea timotei timotej timoteo timothe
timothee timothy timur tina tinashe tinatin tineke tinna tino tirso tirza titania titilayo tito titouan titus titusz
tivadar tiziana tiziano tjalling tjark tjasa tjeerd tjitske tobia tobiah tobias tobiasz tobin toby todd todor tohru
toini toivo tokuko tolga toluwani tom toma tomas tomasa tomasi tomasia tomasina tomaso tomasz tomaz tomek tomeu tomi
tomica tomihiro tomiko tomislav tomma tommaso tommi tommie tommy tomo tomofumi tomohiro tomoko tomomi tomoya tonci
tone toni tonia toninho tonino tonje tonnes tony tonya tooru topi tora torben torbjorg torbjorn torcato tord tore
torfi torfinn torgeir torgny torgrim torgunn torhild toribia toribio toril torill torkel torleif tormod torquato
torquil torstein torsten torun torunn torvald tory toshi toshiaki toshihiko toshiko toshio toshiro toshiyuki tova tove
toyoko tracey tracy traian tran tranquillo traudel traudl traugott traute travis tresa treva trevor tricia trifon
trijntje trina trine trinh trinidad trish trisha tristan tristana tristano tristao tristram trixie troels trond troy
trude trudel trudi trudy truong trygve tsubasa tsutomu tsuyoshi tucker tudor tudora tugba tugce tugdual tuija tuire
tulay tulio tullia tullio tulsi tumelo tunc tuncay tunde turid turkan turo tuuli tuulia tuulikki tvrtko tycho tyler
tymon tymoteusz tyra tyrell tyrone tzipi tzvi ubald ubaldo uberto ubirajara ubul uche uchenna udo ueli ughetta ugne
ugo ugur ulbe ulderico ulf ulick ulises ulisse ulisses ulla ulpu ulric ulrich ulrik ulrika ulrike ulrikke ultan ulyana
ulysse ulysses umar umbelina umberto umit una unai unn unni unnur urbain urban urbana urbano uriah uriel urko uros urs
ursel urseli ursin ursina urska ursula ursule urszula usain usha usman ute utku uwe uxue uzoma vaclav vadim vaino vajk
valborg valdemar valdir valdo valenti valentim valentin valentina valentino valentyn valentyna valer valere valeri
valeria valerian valeriana valeriano valerie valerien valerii valerija valerio valeriu valeriy valero valery valeska
valfrido valgerdur valquiria valter valtteri valvanera vanda vandana vanderlei vanesa vanessa vangelis vanja vanna
vanni varda vardan vartan varvara vasant vasco vasil vasile vasilena vasili vasilica vasiliki vasilios vasilis
vasilisa vasily vassil vassilis vasyl vaughan vaughn vavrinec vedran vedrana veera vegard veikko veit velia velimir
velma velta venancia venancio vencel vendela vendelin vendula venelin venera venla ventsislav vera verena verner
vernon verona veronica veronika veronique vesa vesela veselin vesna vesta vetle vianney vibeke vicenc vicencia vicent
vicenta vicente vicki vicky victoire victor victoria victoriano victorien victorin victorina victorine victorino vida
vidal vidar vidkunn vidor vidya vieno viera vieroslava viesturs vigdis viggo viivi vijay vikas vikram viktor viktoria
viktorija viktoriya viktors vilborg vilda vilde vilem vilfredo vilgot vilhelm vilhelmiina vilhelmina vilhjalmur vilho
vili viliami viljami viljo vilko villy vilma vilmos vimal vimala vinay vince vincenc vincent vincenta vincente
vincentia vincenza vincenzo vineeta vineta vinicio vinicius vinka vinko vinod vinyet vinzenz violaine violeta violetta
violette viorel viorica vira virag virgil virgile virgilijus virgilio virginia virginie virginio virgolino virpi
visnja visvaldis vitalia vitaliano vitalie vitalii vitalij vitaliy vitaly vitek vitezslav vito vitor vitoria vitorino
vittore vittoria vittorina vittorio vitus viveca vivek viveka vivi vivian viviana viviane vivica vivien vivienne
vjekoslav vjeran vlad vlada vladan vladimir vladimira vladimiro vladislav vladislava vladlen vlado vladyslav vlasta
vlastimil vlastimila vlatka vlatko voichita vojko vojtech volkan volker volkmar volodymyr vratislav vreni vroni
vsevolod vukasin vyacheslav vytautas waclaw waclawa wafa wahid wahida wahyu walburga waldemar waldir waldtraut walenty
walentyna waleria walerian walery walid wallace wally walt walter walther waltraud waltraut wambui wanda wanderley
wanja wanjiku wanjiru wannes warren wassily wataru wati wawan wawrzyniec wayan wayne wenancjusz wenceslao wenceslas
wenche wendela wendelin wendeline wendell wendpanga wendy wenzel werner weronika wesley wessel whitney wibke wibo
widad wiebe wiebke wieger wieland wienczyslaw wieslaw wieslawa wieteke wietse wijbrand wijnand wiktor wiktoria wilbert
wilbur wilf wilfred wilfredo wilfrid wilfried wilhelm wilhelmina wilhelmine wilhelmus willa willard willeke willem
willemijn willemina willhelm willi william williams willibald willie willis willy wilma wilmar wilmer wilmot wim
wincenty winfield winfred winfried winfrith winifred winnie winona winthrop wiola wioletta wiremu wito witold wladimir
wladyslaw wladyslawa wlodzimierz wobke wojciech wolfgang wolfram woodrow wout wouter wubbe wubbo wulf wyatt wyn
wyndham wynne wystan wytske xabi xabier xana xander xanthe xanthippe xaver xavi xavier xaviera xaviere xenia xenofon
xenophon ximena ximo xoan xose xuan yaakov yaara yael yago yair yakov yalcin yamato yan yana yanina yanira yanis yaniv
yanka yann yannick yannis yanto yara yardena yaroslav yaroslava yasar yasemin yaser yasin yasmim yasmin yasmina
yasmine yasuhiro yasuko yasuo yasushi yavor yavuz yde ydur yelena yeliz yemi yesenia yesica yetunde yevgeni yevgeniya
yevhen yevheniia yewande yigal yigit yildiz yinka yitzhak ylva yme ymkje yngvar yngve yngvild yoann yoav yochanan yoel
yohann yohanna yohei yoko yolaine yolanda yolande yonatan yordan yordanka yorgos yorick yosef yoshiaki yoshie
yoshihiro yoshiko yoshimi yoshinori yoshio yoshiro yossi youcef younes youri youssef youssou youval yrsa ysabel yseult
yudi yuka yukari yuki yukie yukihiro yukiko yukio yulia yulian yuliana yuliia yuliya yumi yumiko yuni yunus yurany
yuri yurii yuriko yuriy yusef yusra yusuf yusuke yuta yutaka yuto yuval yuya yuzo yvain yvan yves yvette yvon yvonne
zacarias zachariah zacharias zachariasz zacharie zachary zachery zack zadie zafer zahara zaharia zaher zahid zahir
zahra zaida zaina zainab zaira zakaria zaki zakia zalan zamfir zamfira zander zandra zane zanele zaneta zara zarko
zaza zbigniew zbynek zbysek zbyslaw zdena zdenek zdenka zdenko zdislava zdravko zdzislaw zdzislawa zebedee zechariah
zeferina zeferino zegota zehra zeke zeki zelda zelia zelie zelimir zelinda zeljka zeljko zelma zelmira zena zenaida
zenaide zeno zenobia zenobie zenon zenona zenovia zenzi zephirin zephyrin zeynel zeynep zhanna zhenya zhivka zhivko
ziad ziemowit ziga zigmunds zilda zillah zinaida zineb zinnia zinovia ziraldo zita ziva zivile zlata zlatan zlatka
zlatko zmago zodwa zoe zofia zofie zoha zoia zoila zoja zoltan zora zoraida zoraide zoran zorana zorica zorka zosia
zosimo zoya zozimo zrinka zsanett zsigmond zsofia zsolt zsombor zsuzsa zsuzsanna zubair zuleica zuleika zulema
zulfikar zulma zulmira zulmiro zurine zuzana zuzanna zuzka zvonimir zvonka zvonko zygfryd zygmunt zyta
`
  .trim()
  .split(/\s+/)
