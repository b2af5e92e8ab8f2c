// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const da: Language = {
  id: 'da',
  name: 'Danish',
  unspaced: false,
  frequent: [
    'og', 'at', 'det', 'som', 'en', 'på', 'er', 'af', 'for', 'med', 'den', 'til', 'ikke', 'om', 'et', 'jeg', 'men',
    'har', 'han', 'vi', 'fra', 'var', 'så', 'meget', 'også', 'hvad'
  ],
  sentenceOpeners: ['hvis', 'når', 'mens', 'fordi', 'selvom', 'siden', 'før', 'efter', 'hvor', 'men', 'så', 'da', 'her', 'han', 'hun', 'min', 'vores', 'hvorfor', 'nej', 'ja', 'også', 'måske', 'nogle', 'i', 'nu', 'først', 'til', 'hver', 'mange', 'alle', 'begge'],
  letters: ['æ', 'ø'],
  questionLabels: ['s', 'spørgsmål', 'sp', 'spm', 'spørgsmålet', 'q'],
  answerLabels: ['svar', 'sv', 'svaret', 'a'],
  interviewerRoles: [
    'interviewer', 'intervieweren', 'vært', 'værten', 'journalist', 'ordstyrer', 'moderator', 'redaktør', 'redaktionen',
    'spørger', 'studievært'
  ],
  intervieweeRoles: [
    'gæst', 'gæsten', 'informant', 'respondent', 'deltager', 'vidne', 'ekspert', 'interviewperson', 'interviewede'
  ],
  otherRoles: [
    'publikum', 'tilhører', 'lytter', 'fortæller', 'alle', 'begge', 'tolk', 'oversætter', 'mand', 'kvinde', 'speak'
  ],
  genericSpeakers: ['taler', 'ukendt', 'ukendt taler', 'deltager', 'anonym', 'person', 'stemme', 'bruger', 'gæst'],
  nameParticles: ['af', 'von', 'van', 'de'],
  reportingVerbs: [
    'siger', 'sagde', 'spørger', 'spurgte', 'svarer', 'svarede', 'forklarer', 'forklarede', 'fortæller', 'fortalte',
    'tilføjer', 'mener', 'husker', 'griner', 'understreger'
  ],
  honorifics: [
    'hr', 'fru', 'frk', 'frøken', 'dr', 'doktor', 'prof', 'professor', 'lektor', 'kaptajn', 'general', 'oberst',
    'biskop', 'pastor', 'minister', 'statsminister', 'præsident', 'kong', 'dronning', 'prins', 'prinsesse'
  ],
  askingVerbs: ['spørger', 'spurgte'],
  interrogatives: [
    'hvad', 'hvordan', 'hvorfor', 'hvem', 'hvor', 'hvornår', 'hvilken', 'hvilke', 'hvad er', 'hvad var', 'hvad med',
    'hvilket', 'hvor længe', 'hvor mange', 'hvor meget', 'hvor ofte', 'hvordan kan', 'hvorfra', 'hvorhen',
    'hvornår begyndte', 'og hvad', 'og hvordan', 'og hvorfor', 'men hvad', 'men hvordan', 'så hvad', 'så hvordan'
  ],
  auxiliaries: [
    'er', 'er du', 'er det', 'er der', 'var', 'var det', 'har', 'har du', 'har i', 'har det', 'havde', 'kan', 'kan du',
    'kan man', 'kunne du', 'skal', 'skal man', 'skulle', 'vil', 'vil du', 'ville', 'må', 'tror du', 'synes du',
    'mener du', 'føler du', 'husker du', 'findes der', 'bliver', 'blev', 'gør du', 'kommer du', 'ved du'
  ],
  prompts: [
    'fortæl', 'fortæl om', 'fortæl lidt om', 'fortæl os', 'kan du fortælle', 'vil du fortælle', 'kan du beskrive',
    'beskriv', 'forklar', 'præsenter dig selv', 'nævn', 'giv et eksempel', 'lad os', 'lad os tale om', 'lad os begynde',
    'til at begynde med', 'til sidst', 'til slut', 'afslutningsvis', 'sidste spørgsmål', 'et sidste spørgsmål',
    'første spørgsmål', 'næste spørgsmål', 'hvad angår', 'du sagde', 'du siger', 'du nævner', 'du skriver',
    'du har sagt', 'jeg er nysgerrig', 'jeg vil gerne spørge'
  ],
  nounPrompts: [
    'favorit', 'yndlings', 'bedste', 'værste', 'største', 'første', 'sidste', 'seneste', 'din', 'dit', 'alder', 'navn',
    'drøm', 'motto', 'forbillede', 'planer', 'gode råd'
  ],
  questionTails: [
    'ikke', 'ikke sandt', 'vel', 'ikke også', 'eller hvad', 'eller ej', 'er det rigtigt', 'synes du ikke',
    'hvorfor det', 'hvordan det', 'ikk'
  ],
  answerOpeners: [
    'ja', 'nej', 'jo', 'jeg', 'det', 'tak', 'jamen', 'nå', 'nej da', 'jo da', 'joh', 'tja', 'øh', 'jeg tror',
    'jeg synes', 'jeg er', 'jeg har', 'jeg var', 'jeg ved ikke', 'vi', 'min', 'mit', 'for mig', 'helt klart',
    'helt sikkert', 'selvfølgelig', 'naturligvis', 'bestemt', 'absolut', 'præcis', 'måske', 'nogle gange', 'altid',
    'aldrig', 'slet ikke', 'ikke endnu', 'ærlig talt', 'faktisk', 'egentlig', 'det er', 'det var', 'det kommer an på',
    'godt spørgsmål', 'det er et godt spørgsmål', 'tak for', 'hej', 'fordi', 'da jeg', 'i begyndelsen', 'først',
    'desværre', 'heldigvis', 'begge dele', 'ingen', 'haha'
  ],
  greetings: [
    'velkommen', 'velkommen til', 'hej', 'goddag', 'godmorgen', 'godaften', 'hej og velkommen', 'tak for interviewet',
    'tak for snakken', 'tak fordi', 'tak for din tid', 'tak skal du have', 'mange tak', 'selv tak', 'tusind tak',
    'hvordan går det', 'hyggeligt at møde', 'farvel', 'vi ses', 'held og lykke', 'dagens gæst', 'ugens gæst'
  ],
  hosting: [
    'velkommen til', 'velkommen tilbage', 'min gæst', 'vores gæst', 'dagens gæst', 'vores gæster', 'med mig',
    'med os', 'tak fordi du ville', 'tak fordi du kom', 'præsenter dig selv', 'sidste spørgsmål', 'næste spørgsmål',
    'et spørgsmål mere', 'et sidste spørgsmål', 'til sidst', 'til at begynde med', 'du sagde', 'du siger', 'i siger',
    'du skriver', 'tak for interviewet', 'tak for samtalen', 'tak for din tid', 'vores lyttere', 'vores læsere',
    'fortæl', 'hej og velkommen', 'tak fordi du tog dig tid', 'dagens gæster', 'gæst i studiet', 'i dagens afsnit',
    'i dette afsnit', 'før vi slutter', 'inden vi slutter', 'inden vi begynder', 'lad os begynde med', 'lad os tale om',
    'lad os snakke om', 'jeg vil gerne spørge', 'mit første spørgsmål', 'tak fordi du lyttede med', 'kan du fortælle',
    'du nævnte', 'du fortalte', 'du har sagt', 'du har skrevet', 'hvordan ser du på', 'spørgsmål fra salen',
    'en lytter spørger', 'må jeg spørge', 'mit spørgsmål er'
  ],
  guesting: [
    'tak for invitationen', 'tak fordi jeg måtte', 'tak fordi jeg', 'dejligt at være her', 'godt spørgsmål',
    'det er et godt spørgsmål', 'svært spørgsmål', 'interessant spørgsmål', 'jeg hedder', 'mit navn er', 'jeg er',
    'jeg arbejder', 'jeg begyndte', 'da jeg var', 'efter min mening', 'for mig', 'jeg tror', 'jeg synes',
    'jeg blev født', 'jeg voksede op', 'min mor', 'min far', 'mine forældre', 'min farmor', 'min morfar',
    'jeg kan huske', 'tak for spørgsmålet', 'vi begyndte', 'mit første job', 'min bror', 'min søster', 'i min barndom',
    'hjemme hos os', 'min bedstefar', 'min bedstemor'
  ],
  callsToAsk: ['spørgsmål fra'],
  joining: ['og jeg hedder', 'og jeg er'],
  ownNames: ['jeg hedder', 'mit navn er', 'hej jeg er'],
  selfPhrases: ['jeg er'],
  hosts: ['vært', 'værter', 'studievært', 'ordstyrer', 'interviewer'],
  guests: ['gæst', 'gæster'],
  nameKeys: ['navn'],
  meets: ['har mødt', 'mødte', 'møder', 'har interviewet', 'interviewede', 'interviewer', 'taler med', 'snakker med'],
  isMetBy: ['fortæller til', 'fortalte til'],
  speaksBetween: [],
  credits: ['interview'],
  firstPerson: ['jeg', 'mig', 'min', 'mit', 'mine', 'vi', 'os', 'vores'],
  secondPerson: ['du', 'dig', 'din', 'dit', 'dine', 'i', 'jer', 'jeres', 'de', 'dem', 'deres'],
  thirdPerson: ['han', 'hun', 'ham', 'hende', 'hans', 'hendes', 'de', 'dem', 'deres', 'sin', 'sit', 'sine'],
  firstPlural: ['vi', 'os', 'vores'],
  guideTitles: ['til jobsamtalen', 'ofte stillede spørgsmål', 'faq', 'ordliste', 'fejlfinding', 'referat af mødet', 'spørgeskema', 'indholdsfortegnelse', 'brugsanvisning'],
  interviewWords: [
    'interview', 'interview med', 'interviews', 'et interview med', 'eksklusivt interview', 'samtale med',
    'en samtale med', 'i samtale med', 'møde med', 'mød', 'spørgsmål til', 'fem spørgsmål til', '5 spørgsmål til',
    '10 spørgsmål til', 'spørgsmål og svar', 'q&a', 'portræt', 'ugens interview', 'månedens interview', 'lær at kende',
    'ti spørgsmål til', 'tre spørgsmål til', 'fem hurtige til', '5 hurtige til'
  ],
  bylines: [
    'af', 'tekst', 'tekst af', 'tekst og foto', 'skrevet af', 'interview', 'interview af', 'interviewet af',
    'forfatter', 'journalist', 'redaktør', 'redaktionen', 'foto', 'fotos', 'oversættelse', 'oversat af', 'udgivet af'
  ],
  interviewerBylines: [
    'interview af', 'interview ved', 'interviewet af', 'interviewer', 'interview', 'spørgsmål af', 'moderator', 'vært',
    'interview og tekst', 'interview og foto', 'interviewet er lavet af', 'samtalen blev ledet af',
    'spørgsmålene blev stillet af', 'spørgsmål stillet af'
  ],
  metadataKeys: [
    'dato', 'publiceret', 'udgivet', 'opdateret', 'senest opdateret', 'forfatter', 'af', 'tekst', 'interview',
    'interviewer', 'sted', 'tid', 'foto', 'fotos', 'fotograf', 'billede', 'billeder', 'illustration', 'video', 'musik',
    'oversættelse', 'oversætter', 'redaktør', 'redaktion', 'kilde', 'kilder', 'link', 'links', 'hjemmeside', 'e-mail',
    'kontakt', 'adresse', 'telefon', 'tlf', 'kategori', 'kategorier', 'emne', 'emner', 'tema', 'tags', 'nøgleord',
    'sprog', 'længde', 'varighed', 'læsetid', 'nummer', 'nr', 'side', 'sider', 'afsnit', 'titel', 'undertitel',
    'beskrivelse', 'resumé', 'forlag', 'udgiver', 'isbn', 'navn', 'født', 'fødselsdato', 'fødested', 'alder', 'bor',
    'bopæl', 'stilling', 'job', 'erhverv', 'uddannelse', 'firma', 'organisation', 'klub', 'skole', 'baggrund',
    'familie', 'civilstatus', 'børn', 'interesser', 'fritid', 'medvirkende', 'deltagere', 'gæst', 'vært', 'optaget',
    'aktuel med'
  ],
  lookAlikes: [
    'note', 'bemærk', 'obs', 'nb', 'ps', 'eksempel', 'for eksempel', 'fx', 'f.eks', 'dvs', 'det vil sige',
    'for det første', 'for det andet', 'for det tredje', 'til sidst', 'kort sagt', 'konklusion', 'resultat', 'problem',
    'problemet', 'løsning', 'årsag', 'og', 'men', 'eller', 'altså', 'se', 'se også', 'læs', 'læs også', 'læs mere',
    'bog', 'bøger', 'film', 'sang', 'album', 'fordele', 'ulemper', 'trin', 'kapitel', 'del', 'figur', 'tip', 'råd',
    'fakta', 'mål', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'i dag', 'ja', 'nej',
    'vigtigt', 'rettelse', 'opdatering'
  ],
  monthsAndDays: [
    'januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november',
    'december', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'i dag', 'i går'
  ],
  tradeEndings: [],
  occupations: [
    'direktør', 'chef', 'leder', 'ingeniør', 'professor', 'lektor', 'grundlægger', 'medstifter', 'sanger', 'sangerinde',
    'musiker', 'komponist', 'guitarist', 'trommeslager', 'producer', 'forfatter', 'digter', 'journalist', 'redaktør',
    'chefredaktør', 'anmelder', 'fotograf', 'kunstner', 'maler', 'billedhugger', 'illustrator', 'tegner', 'designer',
    'arkitekt', 'skuespiller', 'instruktør', 'danser', 'koreograf', 'komiker', 'kurator', 'kok', 'landmand', 'lærer',
    'forsker', 'fysiker', 'biolog', 'historiker', 'filosof', 'psykolog', 'økonom', 'sociolog', 'læge', 'sygeplejerske',
    'jurist', 'advokat', 'dommer', 'politiker', 'minister', 'borgmester', 'ambassadør', 'aktivist', 'formand', 'ejer',
    'iværksætter', 'konsulent', 'udvikler', 'programmør', 'bibliotekar', 'oversætter', 'forlægger', 'spiller',
    'fodboldspiller', 'træner', 'studerende', 'elev', 'præst', 'biskop', 'tømrer', 'fisker', 'vært', 'koordinator',
    'medlem', 'frivillig', 'ekspert',
    'målmand', 'angriber', 'forsvarer', 'midtbanespiller', 'anfører', 'bassist'
  ],
  affiliationWords: [
    'ved', 'på', 'fra', 'for', 'universitet', 'universitetet', 'skole', 'gymnasium', 'institut', 'fakultet', 'fond',
    'fonden', 'forening', 'foreningen', 'ministeriet', 'kommune', 'museum', 'galleri', 'teater', 'band', 'gruppe',
    'klub', 'center', 'hospital', 'kirke', 'forlag', 'avis', 'magasin', 'bank', 'parti', 'bibliotek', 'a/s', 'aps'
  ],
  titleEnds: ['der', 'for'],
  biographyPhrases: [
    'blev født', 'født i', 'er født', 'er opvokset', 'opvokset i', 'voksede op', 'bor i', 'bor og arbejder',
    'arbejder som', 'arbejdede som', 'er uddannet', 'uddannet som', 'har studeret', 'studerede', 'har skrevet',
    'har udgivet', 'udgav', 'debuterede', 'vandt', 'har vundet', 'modtog', 'har modtaget', 'grundlagde',
    'medstifter af', 'er medlem', 'underviser', 'er gift', 'far til', 'mor til', 'år gammel', 'er kendt for',
    'flyttede til'
  ],
  conclusionHeadings: [
    'om forfatteren', 'om', 'fakta', 'faktaboks', 'biografi', 'blå bog', 'bio', 'mere information', 'læs mere', 'links',
    'kilder', 'noter', 'referencer', 'litteratur', 'bibliografi', 'diskografi', 'filmografi', 'tak', 'tak til',
    'konklusion', 'efterskrift', 'epilog', 'bilag', 'kontakt', 'fortsættes'
  ],
  conclusionPhrases: [
    'interviewet er redigeret', 'interviewet er forkortet', 'interviewet blev', 'interviewet er lavet',
    'dette interview', 'artiklen blev', 'artiklen har tidligere', 'oprindeligt udgivet', 'oprindeligt bragt',
    'først bragt', 'oversat fra', 'læs mere om', 'læs mere på', 'læs hele', 'lyt til hele', 'hele interviewet',
    'du kan følge', 'du kan læse', 'du kan finde', 'udkommer', 'kan købes', 'har premiere', 'udstillingen kan ses',
    'vi takker', 'tak til', 'stor tak til', 'fortsættes', 'anden del', 'i næste nummer', 'interviewet er kortet ned',
    'interviewet er foretaget', 'samtalen er redigeret', 'samtalen er forkortet', 'interviewet har tidligere'
  ],
  introductionPhrases: [
    'vi har talt med', 'vi har mødt', 'vi talte med', 'vi mødte', 'vi har interviewet', 'vi har spurgt', 'vi spurgte',
    'jeg har talt med', 'jeg har mødt', 'jeg mødte', 'jeg talte med', 'jeg har interviewet', 'i dette interview',
    'i denne samtale', 'i dette afsnit', 'i dagens afsnit', 'i denne uge', 'denne måned', 'fortæller om',
    'fortæller hvordan', 'svarer på', 'har svaret på', 'et par spørgsmål', 'nogle spørgsmål', 'i anledning af',
    'i forbindelse med', 'nedenfor', 'mød', 'lær at kende', 'aktuel med', 'ny bog', 'nyt album', 'ny film', 'ny roman'
  ],
  conversationHeadings: [
    'transkript', 'transskript',
    'interview', 'interviewet', 'transskription', 'udskrift', 'spørgsmål og svar', 'spørgsmål', 'samtale', 'samtalen',
    'dialog', 'første del', 'q&a', 'hele interviewet', 'hele samtalen', 'læs interviewet', 'afskrift'
  ],
  boilerplate: [
    'del på', 'del artiklen', 'del denne', 'del dette', 'klik for at', 'klik her', 'kopier link', 'udskriv',
    'send til en ven', 'spring til', 'gå til indhold', 'hop til', 'læs mere', 'læs også', 'læs hele', 'læs videre',
    'fortsæt med at læse', 'vis mere', 'vis flere', 'vis alle', 'se mere', 'se alle', 'se også', 'hent flere',
    'flere artikler', 'flere nyheder', 'mere fra', 'relaterede artikler', 'relaterede indlæg', 'relateret indhold',
    'lignende artikler', 'måske er du også', 'mest læste', 'populære indlæg', 'seneste nyt', 'seneste indlæg',
    'seneste artikler', 'seneste kommentarer', 'forrige indlæg', 'næste indlæg', 'forrige artikel', 'næste artikel',
    'ældre indlæg', 'nyere indlæg', 'tilbage til', 'til toppen', 'skriv en kommentar', 'skriv kommentar',
    'tilføj kommentar', 'efterlad en kommentar', 'læg en kommentar', 'ingen kommentarer',
    'der er lukket for kommentarer', 'annuller svar', 'din e-mailadresse', 'din e-mail-adresse', 'e-mailadresse',
    'krævede felter', 'gem mit navn', 'log ind for', 'du skal være logget', 'opret profil', 'opret bruger',
    'glemt adgangskode', 'glemt din adgangskode', 'husk mig', 'abonner på', 'tilmeld dig', 'få vores nyhedsbrev',
    'nyhedsbrev', 'vi bruger cookies', 'denne hjemmeside bruger', 'dette website bruger', 'dette site bruger',
    'accepter alle', 'tillad alle', 'cookiepolitik', 'privatlivspolitik', 'persondatapolitik', 'handelsbetingelser',
    'alle rettigheder forbeholdes', 'udgivet af', 'udgivet i', 'udgivet den', 'udgivet:', 'publiceret:', 'indsendt af',
    'skrevet af', 'opdateret:', 'sidst opdateret', 'senest opdateret', 'kategorier:', 'kategori:', 'tags:', 'følg os',
    'støt os', 'køb nu', 'køb bogen', 'læg i kurv', 'lyt til podcasten', 'se videoen', 'download', 'din browser',
    'du er her', 'sitemap', 'kontakt os', 'om os', 'drevet af', 'gå til hovedindhold', 'læs e-avisen', 'log ind her',
    'log ind med', 'log ind eller', 'har du allerede en konto', 'har du ikke en konto', 'allerede abonnent',
    'er du allerede abonnent', 'opret konto', 'kun for abonnenter', 'for at læse hele artiklen', 'bliv abonnent',
    'tilmeld nyhedsbrev', 'få nyhedsbrevet', 'indtast din e-mail', 'ved at tilmelde dig', 'hent appen', 'åbn i appen',
    'del artikel', 'kopiér link', 'linket er kopieret', 'gem artikel', 'lyt til artiklen', 'vis kommentarer',
    'kommenter artiklen', 'send kommentar', 'acceptér alle', 'indlæs flere', 'lyt på spotify', 'lyt til afsnittet',
    'abonnér på', 'vis transskription', 'hent pdf', 'for yderligere information kontakt', 'læg i kurven',
    'ofte stillede spørgsmål', 'kontakt redaktionen', 'tagget med', 'denne artikel er for abonnenter',
    'artiklen er kun for abonnenter', 'hjemmesiden bruger cookies', 'du vil måske også kunne lide', 'sendt fra min',
    'fortsættes på side', 'fortsat fra side', 'artiklen fortsætter under', 'artiklen fortsætter efter',
    'viser opslag med etiketten', 'viser indlæg med etiketten', 'tag-arkiv', 'kategoriarkiv',
    'spring til indhold', 'starte visningen fra side',
    'fundet en fejl'
  ],
  boilerplateLines: ['print', 'kommenter', 'køb', 
    'side 1',
    'del', 'udskriv', 'søg', 'menu', 'hjem', 'forside', 'forsiden', 'log ind', 'log ud', 'opret', 'tilmeld', 'abonner',
    'nyhedsbrev', 'kontakt', 'kontakt os', 'om os', 'om mig', 'hjælp', 'cookies', 'blog', 'nyheder', 'aktuelt',
    'arrangementer', 'kalender', 'arkiv', 'kategorier', 'kategori', 'tags', 'emner', 'kommentarer', 'kommentar', 'svar',
    'synes godt om', 'følg', 'læs mere', 'mere', 'næste', 'forrige', 'tilbage', 'til toppen', 'gem', 'luk', 'åbn',
    'send', 'annuller', 'rediger', 'slet', 'kopier', 'hent', 'lyt', 'afspil', 'vis mere', 'accepter', 'afvis',
    'annonce', 'annoncer', 'sponsorer', 'partnere', 'butik', 'kurv', 'profil', 'indstillinger', 'politik', 'økonomi',
    'kultur', 'sport', 'videnskab', 'teknologi', 'sundhed', 'samfund', 'rejser', 'musik', 'film', 'bøger', 'litteratur',
    'teater', 'kunst', 'debat', 'interviews', 'anmeldelser', 'artikler', 'artikel', 'ikke kategoriseret', 'dansk',
    'sprog', 'galleri', 'billeder', 'video', 'videoer', 'podcast', 'slut', 'seneste', 'populære', 'relaterede',
    'forfatter', 'ingen kommentarer', 'ingen kommentarer:', 'indhold', 'presse', 'job', 'åbn menu', 'luk menu',
    'e-avis', 'abonnement', 'for abonnenter', 'kun for medlemmer', 'bliv medlem', 'kun nødvendige cookies',
    'afvis alle', 'læs senere', 'tip os', 'søgeresultater', 'ingen resultater', 'vis mindre', 'alle artikler',
    'nøgleord', 'på denne side', 'indholdsfortegnelse', 'alle afsnit', 'åbningstider', 'pressemeddelelser',
    'størrelse: px'
  ],
  boilerplateCounts: [
    'min læsning', 'minutters læsning', 'min læsetid', 'minutter', 'min', 'kommentarer', 'kommentar', 'delinger',
    'visninger', 'svar', 'likes', 'stemmer', 'følgere', 'timer siden', 'dage siden', 'uger siden', 'måneder siden',
    'år siden', 'minutter siden'
  ],
  boilerplateHeadings: [
    'relaterede artikler', 'relaterede indlæg', 'relateret', 'relateret indhold', 'relaterede nyheder',
    'lignende artikler', 'lignende indlæg', 'læs også', 'se også', 'læs mere', 'læs videre', 'flere artikler',
    'flere interviews', 'flere nyheder', 'mere om emnet', 'andre artikler', 'måske er du også interesseret i',
    'anbefalet', 'mest læste', 'populære indlæg', 'populære', 'seneste nyt', 'seneste nyheder', 'seneste indlæg',
    'seneste artikler', 'seneste kommentarer', 'nyheder', 'kommentarer', 'kommentar', 'skriv en kommentar',
    'tilføj kommentar', 'efterlad en kommentar', 'læg en kommentar', 'ingen kommentarer', 'ingen kommentarer:', 'debat',
    'arkiv', 'blogarkiv', 'kategorier', 'tags', 'del', 'del:', 'del dette:', 'del artiklen', 'nyhedsbrev', 'følg os',
    'indlægsnavigation', 'søg', 'kontakt', 'om os', 'partnere', 'sponsorer', 'annonce', 'links', 'meta',
    'andre læste også', 'mest læste lige nu', 'læs flere artikler'
  ],
  advertisements: [
    'annonce', 'annoncer', 'reklame', 'sponsoreret', 'sponsoreret indhold', 'betalt indhold', 'i samarbejde med',
    'sponsoreret af', 'artiklen fortsætter under annoncen', 'artiklen fortsætter efter annoncen', 'rabatkode',
    'denne episode er', 'annoncørbetalt indhold', 'indeholder reklamelinks'
  ],
  stageDirections: [
    'griner', 'ler', 'latter', 'pause', 'grin', 'griner højt', 'grinende', 'de griner', 'alle griner', 'begge griner',
    'smiler', 'smilende', 'fniser', 'sukker', 'stilhed', 'lang pause', 'tænker', 'tænker sig om', 'bifald',
    'klapsalver', 'musik', 'synger', 'græder', 'nikker', 'ryster på hovedet', 'hvisker', 'hoster', 'uhørligt',
    'uforståeligt', 'utydeligt', 'støj', 'telefonen ringer', 'afbryder', 'afbrydelse', 'optagelsen slutter', 'ironisk',
    'joker', 'red', 'sic', 'griner igen', 'griner lidt', 'latter i salen', 'klapper', 'rømmer sig',
    'trækker på skuldrene', 'stemmen knækker', 'tørrer øjnene', 'rørt', 'kort pause', 'optagelsen stopper'
  ],
  editorsNotes: [
    'red.', 'red.:', 'red. bem.', 'redaktionel note', 'redaktionens bemærkning', 'forf. bem.', 'overs. bem.', 'note:',
    'bemærk:', 'nb:', 'obs:', 'opdatering:', 'rettelse:', 'ps:', 'redaktørens bemærkning', 'redaktionens kommentar',
    'interviewerens bemærkning', 'oversætterens bemærkning'
  ],
  captions: [
    'billedresultat for',
    'foto', 'foto:', 'fotos:', 'foto af', 'fotograf:', 'fotografi', 'billede', 'billede:', 'billeder:', 'kilde:',
    'illustration', 'illustration:', 'tegning', 'på billedet', 'fra venstre', 'fra højre', 'til venstre', 'til højre',
    'arkivfoto', 'pressefoto', 'privatfoto', 'privat foto', 'forside', 'forsidefoto', 'omslag', 'skærmbillede',
    'portræt', 'plakat', 'billedet viser', 'billedet er taget', 'skærmdump', 'genrefoto'
  ]
}
