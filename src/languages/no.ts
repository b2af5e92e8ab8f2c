// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const no: Language = {
  id: 'no',
  name: 'Norwegian',
  unspaced: false,
  frequent: [
    'og', 'å', 'det', 'som', 'en', 'på', 'er', 'av', 'for', 'med', 'den', 'til', 'ikke', 'om', 'et', 'jeg', 'men',
    'har', 'han', 'vi', 'fra', 'var', 'så', 'mye', 'også', 'hva'
  ],
  sentenceOpeners: ['hvis', 'når', 'mens', 'fordi', 'selv', 'siden', 'før', 'etter', 'hvor', 'men', 'så', 'da', 'her', 'han', 'hun', 'min', 'vår', 'hvorfor', 'nei', 'ja', 'også', 'kanskje', 'noen', 'nå', 'først', 'til', 'hver', 'mange', 'alle', 'begge'],
  letters: ['æ', 'ø'],
  questionLabels: ['spørsmål', 'spm', 'spørsmålet', 'sp', 'q'],
  answerLabels: ['svar', 'sv', 'svaret', 'a'],
  interviewerRoles: [
    'intervjuer', 'intervjueren', 'vert', 'programlederen', 'journalist', 'ordstyrer', 'moderator', 'redaktør',
    'redaksjonen', 'spør', 'programleder'
  ],
  intervieweeRoles: [
    'gjest', 'gjesten', 'informant', 'respondent', 'deltaker', 'vitne', 'ekspert', 'intervjuobjekt', 'intervjuede'
  ],
  otherRoles: [
    'publikum', 'tilhører', 'lytter', 'forteller', 'alle', 'begge', 'tolk', 'oversetter', 'mann', 'kvinne', 'speaker'
  ],
  genericSpeakers: ['taler', 'ukjent', 'ukjent taler', 'deltaker', 'anonym', 'person', 'stemme', 'bruker', 'gjest'],
  nameParticles: ['av', 'von', 'van', 'de'],
  reportingVerbs: [
    'sier', 'sa', 'spør', 'spurte', 'svarer', 'svarte', 'forklarer', 'forklarte', 'forteller', 'fortalte', 'legger til',
    'mener', 'husker', 'ler', 'understreker'
  ],
  honorifics: [
    'hr', 'fru', 'frk', 'frøken', 'dr', 'doktor', 'prof', 'professor', 'lektor', 'kaptein', 'general', 'oberst',
    'biskop', 'pastor', 'minister', 'statsminister', 'president', 'kong', 'dronning', 'prins', 'prinsesse'
  ],
  askingVerbs: ['spør', 'spurte'],
  interrogatives: [
    'hva', 'hvordan', 'hvorfor', 'hvem', 'hvor', 'når', 'hvilken', 'hvilke', 'hva er', 'hva var', 'hva med', 'hvilket',
    'hvor lenge', 'hvor mange', 'hvor mye', 'hvor ofte', 'hvordan kan', 'hvor fra', 'hvorhen', 'når begynte', 'og hva',
    'og hvordan', 'og hvorfor', 'men hva', 'men hvordan', 'så hva', 'så hvordan'
  ],
  auxiliaries: [
    'er', 'er du', 'er det', 'var', 'var det', 'har', 'har du', 'har dere', 'har det', 'hadde', 'kan', 'kan du',
    'kan man', 'kunne du', 'skal', 'skal man', 'skulle', 'vil', 'vil du', 'ville', 'må', 'tror du', 'synes du',
    'mener du', 'føler du', 'husker du', 'finnes det', 'blir', 'ble', 'gjør du', 'kommer du', 'vet du'
  ],
  prompts: [
    'fortell', 'fortell om', 'fortell litt om', 'fortell oss', 'kan du fortelle', 'vil du fortelle', 'kan du beskrive',
    'beskriv', 'forklar', 'presenter deg selv', 'nevn', 'gi et eksempel', 'la oss', 'la oss snakke om',
    'la oss begynne', 'til å begynne med', 'til slutt', 'avslutningsvis', 'siste spørsmål', 'et siste spørsmål',
    'første spørsmål', 'neste spørsmål', 'hva angår', 'du sa', 'du sier', 'du nevner', 'du skriver', 'du har sagt',
    'jeg er nysgjerrig', 'jeg vil gjerne spørre'
  ],
  nounPrompts: [
    'favoritt', 'favoritten', 'beste', 'verste', 'største', 'første', 'siste', 'din', 'ditt', 'alder', 'navn', 'drøm',
    'motto', 'forbilde', 'planer', 'gode råd'
  ],
  questionTails: [
    'ikke', 'ikke sant', 'vel', 'ikke også', 'eller hva', 'eller ikke', 'er det riktig', 'synes du ikke', 'hvorfor det',
    'hvordan det', 'ikkesant'
  ],
  answerOpeners: [
    'ja', 'nei', 'jo', 'jeg', 'det', 'takk', 'altså', 'nå', 'nei da', 'jo da', 'joh', 'tja', 'eh', 'jeg tror',
    'jeg synes', 'jeg er', 'jeg har', 'jeg var', 'jeg vet ikke', 'vi', 'min', 'mitt', 'for meg', 'helt klart',
    'helt sikkert', 'selvfølgelig', 'naturligvis', 'bestemt', 'absolutt', 'presis', 'kanskje', 'noen ganger', 'alltid',
    'aldri', 'slett ikke', 'ikke ennå', 'ærlig talt', 'faktisk', 'egentlig', 'det er', 'det var', 'det kommer an på',
    'godt spørsmål', 'det er et godt spørsmål', 'takk for', 'hei', 'fordi', 'da jeg', 'i begynnelsen', 'først',
    'dessverre', 'heldigvis', 'begge deler', 'ingen', 'haha'
  ],
  greetings: [
    'velkommen', 'velkommen til', 'hei', 'god dag', 'god morgen', 'god kveld', 'hei og velkommen',
    'takk for intervjuet', 'takk for praten', 'takk fordi', 'takk for at du tok deg tid', 'takk skal du ha',
    'mange takk', 'bare hyggelig', 'tusind takk', 'hvordan går det', 'hyggeligt å møte', 'ha det', 'vi sees',
    'lykke til', 'dagens gjest', 'ukens gjest'
  ],
  hosting: [
    'velkommen til', 'velkommen tilbake', 'min gjest', 'vår gjest', 'dagens gjest', 'våre gjester', 'med meg',
    'med oss', 'takk for at du ville', 'takk for at du kom', 'presenter deg', 'siste spørsmål', 'neste spørsmål',
    'ett spørsmål til', 'et siste spørsmål', 'til slutt', 'til å begynne med', 'du sa', 'du sier', 'dere sier',
    'du skriver', 'takk for intervjuet', 'takk for samtalen', 'takk for tiden', 'våre lyttere', 'våre lesere',
    'fortell', 'hei og velkommen', 'takk for at du tok deg tid', 'takk for at du ble med', 'dagens gjester',
    'gjest i studio', 'i dagens episode', 'i denne episoden', 'før vi avslutter', 'før vi begynner', 'da går vi videre',
    'la oss begynne', 'la oss snakke om', 'jeg vil gjerne spørre', 'mitt første spørsmål', 'takk for at du hørte på',
    'kan du fortelle', 'du nevnte', 'du fortalte', 'du har sagt', 'du har skrevet', 'hvordan ser du på',
    'spørsmål fra salen', 'en lytter spør', 'får jeg spørre', 'spørsmålet mitt er'
  ],
  guesting: [
    'takk for invitasjonen', 'takk for at jeg fikk', 'takk for at jeg', 'hyggelig å være her', 'godt spørsmål',
    'det er et godt spørsmål', 'vanskelig spørsmål', 'interessant spørsmål', 'jeg heter', 'mitt navn er', 'jeg er',
    'jeg jobber', 'jeg arbeider', 'jeg begynte', 'da jeg var', 'etter min mening', 'for meg', 'jeg tror', 'jeg synes',
    'jeg ble født', 'jeg vokste opp', 'min mor', 'min far', 'moren min', 'faren min', 'foreldrene mine', 'jeg husker',
    'bestemoren min', 'bestefaren min', 'takk for spørsmålet', 'vi begynte', 'min første jobb', 'broren min',
    'søsteren min', 'i min barndom', 'min bestemor', 'min bestefar', 'hjemme hos oss'
  ],
  callsToAsk: ['spørsmål fra'],
  joining: ['og jeg heter', 'og jeg er'],
  ownNames: ['jeg heter', 'mitt navn er', 'navnet mitt er', 'hei jeg er'],
  selfPhrases: ['jeg er'],
  hosts: ['programleder', 'programledere', 'vert', 'verter', 'ordstyrer', 'intervjuer'],
  guests: ['gjest', 'gjester'],
  nameKeys: ['navn', 'namn'],
  meets: ['har møtt', 'møtte', 'møter', 'har intervjuet', 'intervjuet', 'intervjuer', 'snakker med', 'prater med'],
  isMetBy: ['forteller til', 'fortalte til'],
  speaksBetween: [],
  credits: ['intervju'],
  firstPerson: ['jeg', 'meg', 'min', 'mitt', 'mine', 'vi', 'oss', 'vår', 'vårt', 'våre'],
  secondPerson: ['du', 'deg', 'din', 'ditt', 'dine', 'dere', 'deres'],
  thirdPerson: ['han', 'hun', 'ham', 'henne', 'hans', 'hennes', 'de', 'dem', 'deres', 'sin', 'sitt', 'sine'],
  firstPlural: ['vi', 'oss', 'vår', 'vårt', 'våre'],
  guideTitles: ['på jobbintervju', 'ofte stilte spørsmål', 'vanlige spørsmål', 'faq', 'ordliste', 'feilsøking', 'referat fra møtet', 'spørreskjema', 'innholdsfortegnelse', 'bruksanvisning'],
  interviewWords: [
    'intervju', 'intervju med', 'intervjuer', 'et intervju med', 'eksklusivt intervju', 'samtale med', 'en samtale med',
    'i samtale med', 'møte med', 'møt', 'spørsmål til', 'fem spørsmål til', '5 spørsmål til', '10 spørsmål til',
    'spørsmål og svar', 'q&a', 'portrett', 'ukens intervju', 'månedens intervju', 'bli kjent med',
    'bli bedre kjent med', 'ti spørsmål til', 'tre spørsmål til', 'fem kjappe med', 'fem kjappe til', '5 kjappe med',
    '5 kjappe til'
  ],
  bylines: [
    'av', 'tekst', 'tekst av', 'tekst og foto', 'skrevet av', 'intervju', 'intervju av', 'intervjuet av', 'forfatter',
    'journalist', 'redaktør', 'redaksjonen', 'foto', 'oversettelse', 'oversatt av', 'utgitt av'
  ],
  interviewerBylines: [
    'intervju av', 'intervju ved', 'intervjuet av', 'intervjuer', 'intervju', 'spørsmål av', 'moderator', 'vert',
    'intervju og tekst', 'intervju og foto', 'intervjuet er gjort av', 'samtalen ble ledet av',
    'spørsmålene ble stilt av', 'spørsmål stilt av'
  ],
  metadataKeys: [
    'dato', 'publisert', 'utgitt', 'oppdatert', 'sist oppdatert', 'forfatter', 'av', 'tekst', 'intervju', 'intervjuer',
    'sted', 'tid', 'foto', 'fotograf', 'bilde', 'bilder', 'illustrasjon', 'video', 'musikk', 'oversettelse',
    'oversetter', 'redaktør', 'redaksjon', 'kilde', 'kilder', 'lenke', 'lenker', 'nettside', 'e-mail', 'kontakt',
    'adresse', 'telefon', 'tlf', 'kategori', 'kategorier', 'emne', 'emner', 'tema', 'tags', 'nøkkelord', 'språk',
    'lengde', 'varighet', 'lesetid', 'nummer', 'nr', 'side', 'sider', 'episode', 'tittel', 'undertittel', 'beskrivelse',
    'sammendrag', 'forlag', 'utgiver', 'isbn', 'navn', 'født', 'fødselsdato', 'fødested', 'alder', 'bor', 'bosted',
    'stilling', 'jobb', 'yrke', 'utdanning', 'firma', 'organisasjon', 'klubb', 'skole', 'bakgrunn', 'familie',
    'sivilstatus', 'barn', 'interesser', 'fritid', 'medvirkende', 'deltakere', 'gjest', 'vert', 'tatt opp',
    'aktuell med'
  ],
  lookAlikes: [
    'note', 'merk', 'obs', 'nb', 'ps', 'eksempel', 'for eksempel', 'fx', 'f.eks', 'dvs', 'det vil si', 'for det første',
    'for det andre', 'for det tredje', 'til slutt', 'kort sagt', 'konklusjon', 'resultat', 'problem', 'problemet',
    'løsning', 'årsak', 'og', 'men', 'eller', 'altså', 'se', 'se også', 'les', 'les også', 'les mer', 'bok', 'bøker',
    'film', 'sang', 'album', 'fordeler', 'ulemper', 'steg', 'kapittel', 'del', 'figur', 'tips', 'råd', 'fakta', 'mål',
    'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'i dag', 'ja', 'nei', 'viktig', 'rettelse',
    'oppdatering'
  ],
  monthsAndDays: [
    'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november',
    'desember', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag', 'i dag', 'i går'
  ],
  tradeEndings: [],
  occupations: [
    'direktør', 'sjef', 'leder', 'ingeniør', 'professor', 'lektor', 'grunnlegger', 'medgründer', 'sanger', 'sangerinne',
    'musiker', 'komponist', 'gitarist', 'trommeslager', 'produsent', 'forfatter', 'dikter', 'journalist', 'redaktør',
    'sjefredaktør', 'anmelder', 'fotograf', 'kunstner', 'maler', 'billedhugger', 'illustrator', 'tegner', 'designer',
    'arkitekt', 'skuespiller', 'regissør', 'danser', 'koreograf', 'komiker', 'kurator', 'kokk', 'bonde', 'lærer',
    'forsker', 'fysiker', 'biolog', 'historiker', 'filosof', 'psykolog', 'økonom', 'sosiolog', 'lege', 'sykepleier',
    'jurist', 'advokat', 'dommer', 'politiker', 'minister', 'ordfører', 'ambassadør', 'aktivist', 'eier', 'gründer',
    'konsulent', 'utvikler', 'programmerer', 'bibliotekar', 'oversetter', 'forlegger', 'spiller', 'fotballspiller',
    'trener', 'student', 'elev', 'prest', 'biskop', 'tømrer', 'fisker', 'vert', 'koordinator', 'medlem', 'frivillig',
    'ekspert',
    'målvakt', 'keeper', 'angriper', 'forsvarer', 'midtbanespiller', 'kaptein', 'bassist'
  ],
  affiliationWords: [
    'ved', 'på', 'fra', 'for', 'universitet', 'universitetet', 'skole', 'videregående skole', 'institutt', 'fakultet',
    'fond', 'stiftelsen', 'forening', 'foreningen', 'departementet', 'kommune', 'museum', 'galleri', 'teater', 'band',
    'gruppe', 'klubb', 'senter', 'sykehus', 'kirke', 'forlag', 'avis', 'magasin', 'bank', 'parti', 'bibliotek', 'a/s',
    'as'
  ],
  titleEnds: ['der', 'for'],
  biographyPhrases: [
    'ble født', 'født i', 'er født', 'er oppvokst', 'oppvokst i', 'vokste opp', 'bor i', 'bor og arbeider',
    'arbeider som', 'arbeidet som', 'er utdannet', 'utdannet som', 'har studert', 'studerte', 'har skrevet',
    'har utgitt', 'utga', 'debuterte', 'vant', 'har vunnet', 'mottok', 'har mottatt', 'grunnla', 'medgründer av',
    'er medlem', 'underviser', 'er gift', 'far til', 'mor til', 'år gammel', 'er kjent for', 'flyttet til'
  ],
  conclusionHeadings: [
    'om forfatteren', 'om', 'fakta', 'faktaboks', 'biografi', 'cv', 'bio', 'mer informasjon', 'les mer', 'lenker',
    'kilder', 'noter', 'referanser', 'litteratur', 'bibliografi', 'diskografi', 'filmografi', 'takk', 'takk til',
    'konklusjon', 'etterord', 'epilog', 'vedlegg', 'kontakt', 'fortsettes'
  ],
  conclusionPhrases: [
    'intervjuet er redigert', 'intervjuet er forkortet', 'intervjuet ble', 'intervjuet er laget', 'dette intervjuet',
    'artikkelen ble', 'artikkelen har tidligere', 'opprinnelig utgitt', 'opprinnelig trykket', 'først trykket',
    'oversatt fra', 'les mer om', 'les mer på', 'les hele', 'lytt til hele', 'hele intervjuet', 'du kan følge',
    'du kan lese', 'du kan finne', 'utgis', 'kan kjøpes', 'har premiere', 'utstillingen kan sees', 'vi takker',
    'takk til', 'stor takk til', 'fortsettes', 'andre del', 'i neste nummer', 'intervjuet er kortet ned',
    'intervjuet er gjort', 'samtalen er redigert', 'samtalen er forkortet', 'intervjuet sto først på trykk'
  ],
  introductionPhrases: [
    'vi har snakket med', 'vi har møtt', 'vi snakket med', 'vi møtte', 'vi har intervjuet', 'vi har spurt', 'vi spurte',
    'jeg har snakket med', 'jeg har møtt', 'jeg møtte', 'jeg snakket med', 'jeg har intervjuet', 'i dette intervjuet',
    'i denne samtalen', 'i denne episoden', 'i dagens episode', 'denne uken', 'denne måneden', 'forteller om',
    'forteller hvordan', 'svarer på', 'har svaret på', 'et par spørsmål', 'noen spørsmål', 'i anledning av',
    'i forbindelse med', 'nedenfor', 'møt', 'bli kjent med', 'aktuell med', 'ny bok', 'nytt album', 'ny film',
    'ny roman'
  ],
  conversationHeadings: [
    'transkript',
    'intervju', 'intervjuet', 'transkripsjon', 'utskrift', 'spørsmål og svar', 'spørsmål', 'samtale', 'samtalen',
    'dialog', 'første del', 'q&a', 'hele intervjuet', 'hele samtalen', 'les intervjuet', 'avskrift', 'transkribering'
  ],
  boilerplate: [
    'del på', 'del artikkelen', 'del denne', 'del dette', 'klikk for å', 'klikk her', 'kopier lenke', 'skriv ut',
    'send til en venn', 'hopp til', 'gå til innhold', 'les mer', 'les også', 'les hele', 'les videre',
    'fortsett med å lese', 'vis mer', 'vis flere', 'vis alle', 'se mer', 'se alle', 'se også', 'last ned flere',
    'flere artikler', 'flere nyheter', 'mer fra', 'relaterte artikler', 'relaterte innlegg', 'relatert innhold',
    'lignende artikler', 'kanskje er du også', 'mest lest', 'populære innlegg', 'siste nytt', 'siste innlegg',
    'siste artikler', 'siste kommentarer', 'forrige innlegg', 'neste innlegg', 'forrige artikkel', 'neste artikkel',
    'eldre innlegg', 'nyere innlegg', 'tilbake til', 'til toppen', 'skriv en kommentar', 'skriv kommentar',
    'legg til kommentar', 'legg igjen en kommentar', 'legg en kommentar', 'ingen kommentarer',
    'kommentarfeltet er stengt', 'avbryt svar', 'din e-postadresse', 'e-postadresse', 'obligatoriske felt',
    'lagre mitt navn', 'logg inn for å', 'du må være logget inn', 'opprett profil', 'opprett bruker', 'glemt passord',
    'glemt passordet', 'husk meg', 'abonner på', 'meld på deg', 'få vårt nyhetsbrev', 'nyhetsbrev', 'vi bruker cookies',
    'denne nettsiden bruker', 'dette nettstedet bruker', 'godta alle', 'tillat alle', 'informasjonskapsler',
    'personvernerklæring', 'personvern', 'vilkår', 'alle rettigheter reservert', 'utgitt av', 'utgitt i', 'utgitt den',
    'utgitt:', 'publisert:', 'sendt inn av', 'skrevet av', 'oppdatert:', 'sist oppdatert', 'kategorier:', 'kategori:',
    'tags:', 'følg oss', 'støtt oss', 'kjøp nu', 'kjøp boken', 'legg i handlekurv', 'lytt til podkasten', 'se videoen',
    'download', 'din nettleser', 'du er her', 'nettstedskart', 'kontakt oss', 'om oss', 'annonse', 'drevet av',
    'vi bruker informasjonskapsler', 'gå til hovedinnhold', 'les hele saken', 'les hele artikkelen', 'del på facebook',
    'legg inn en kommentar', 'les e-avisen', 'logg inn her', 'logg inn med', 'logg inn eller',
    'har du allerede en konto', 'har du ikke konto', 'allerede abonnent', 'er du allerede abonnent', 'opprett konto',
    'kun for abonnenter', 'for å lese hele saken', 'bli abonnent', 'kjøp abonnement', 'få nyhetsbrevet',
    'skriv inn e-postadressen', 'ved å melde deg på', 'last ned appen', 'åpne i appen', 'del saken', 'kopier lenken',
    'lenken er kopiert', 'lagre artikkelen', 'lytt til saken', 'vis kommentarer', 'kommenter saken',
    'legg til en kommentar', 'send kommentar', 'rapporter feil', 'aksepter alle', 'last inn flere', 'flere saker om',
    'du vil kanskje også like', 'lytt på spotify', 'last ned pdf', 'vis transkripsjon', 'tagget med',
    'for mer informasjon kontakt', 'legg i handlekurven', 'ofte stilte spørsmål', 'kontakt redaksjonen',
    'denne saken er for abonnenter', 'denne artikkelen er for abonnenter', 'nettstedet bruker informasjonskapsler',
    'nettstedet bruker cookies', 'sendt fra min', 'fortsetter på side', 'fortsettelse fra side',
    'artikkelen fortsetter under', 'saken fortsetter under', 'saken fortsetter etter',
    'viser innlegg med etiketten', 'viser innlegg fra', 'stikkordarkiv', 'kategoriarkiv',
    'hopp til innhold',
    'funnet en feil'
  ],
  boilerplateLines: ['kommenter', 'kjøp', 'meld deg på nyhetsbrevet', 
    'side 1',
    'del', 'skriv ut', 'søk', 'meny', 'hjem', 'forside', 'forsiden', 'logg inn', 'logg ut', 'opprett', 'meld på',
    'abonner', 'nyhetsbrev', 'kontakt', 'kontakt oss', 'om oss', 'om meg', 'hjelp', 'cookies', 'blogg', 'nyheter',
    'aktuelt', 'arrangementer', 'kalender', 'arkiv', 'kategorier', 'kategori', 'tags', 'emner', 'kommentarer',
    'kommentar', 'svar', 'liker', 'følg', 'les mer', 'mer', 'neste', 'forrige', 'tilbake', 'til toppen', 'lagre',
    'lukk', 'åpne', 'send', 'avbryt', 'rediger', 'slett', 'kopier', 'last ned', 'lytt', 'spill av', 'vis mer', 'godta',
    'avvis', 'annonse', 'annonser', 'sponsorer', 'partnere', 'butikk', 'handlekurv', 'profil', 'innstillinger',
    'politikk', 'økonomi', 'kultur', 'sport', 'vitenskap', 'teknologi', 'helse', 'samfunn', 'reise', 'musikk', 'film',
    'bøker', 'litteratur', 'teater', 'kunst', 'debatt', 'intervjuer', 'anmeldelser', 'artikler', 'artikkel',
    'ukategorisert', 'norsk', 'språk', 'galleri', 'bilder', 'video', 'videoer', 'podcast', 'slutt', 'siste', 'populære',
    'relaterte', 'forfatter', 'ingen kommentarer', 'ingen kommentarer:', 'innhold', 'presse', 'jobb', 'åpne meny',
    'lukk meny', 'e-avis', 'abonnement', 'for abonnenter', 'kun for medlemmer', 'bli medlem', 'kun nødvendige',
    'avvis alle', 'les senere', 'tips oss', 'søkeresultater', 'ingen treff', 'vis mindre', 'flere saker', 'siste saker',
    'alle saker', 'stikkord', 'på denne siden', 'alle episoder', 'åpningstider', 'pressemeldinger',
    'legg inn en kommentar'
  ],
  boilerplateCounts: [
    'min lesning', 'minutters lesning', 'min lesetid', 'minutter', 'min', 'kommentarer', 'kommentar', 'delinger',
    'visninger', 'svar', 'likes', 'stemmer', 'følgere', 'timer siden', 'dager siden', 'uker siden', 'måneder siden',
    'år siden', 'minutter siden'
  ],
  boilerplateHeadings: [
    'relaterte artikler', 'relaterte innlegg', 'relatert', 'relatert innhold', 'relaterte nyheter', 'lignende artikler',
    'lignende innlegg', 'les også', 'se også', 'les mer', 'les videre', 'flere artikler', 'flere intervjuer',
    'flere nyheter', 'mer om emnet', 'andre artikler', 'kanskje er du også interessert i', 'anbefalt', 'mest lest',
    'populære innlegg', 'populære', 'siste nytt', 'siste nyheter', 'siste innlegg', 'siste artikler',
    'siste kommentarer', 'nyheter', 'kommentarer', 'kommentar', 'skriv en kommentar', 'legg til kommentar',
    'legg igjen en kommentar', 'legg en kommentar', 'ingen kommentarer', 'ingen kommentarer:', 'debatt', 'arkiv',
    'bloggarkiv', 'kategorier', 'tags', 'del', 'del:', 'del dette:', 'del artikkelen', 'nyhetsbrev', 'følg oss',
    'innleggsnavigasjon', 'søk', 'kontakt', 'om oss', 'partnere', 'sponsorer', 'annonse', 'lenker', 'meta',
    'andre leste også', 'flere saker', 'siste saker'
  ],
  advertisements: [
    'annonse', 'annonser', 'reklame', 'sponset', 'sponset innhold', 'betalt innhold', 'i samarbeid med', 'sponset av',
    'artikkelen fortsetter under annonsen', 'artikkelen fortsetter etter annonsen', 'rabattkode', 'denne episoden er',
    'annonsørinnhold', 'saken fortsetter under annonsen'
  ],
  stageDirections: [
    'ler', 'latter', 'pause', 'ler høyt', 'leende', 'de ler', 'alle ler', 'begge ler', 'smiler', 'smilende', 'fniser',
    'sukker', 'stillhet', 'lang pause', 'tenker', 'tenker seg om', 'applaus', 'trampeklapp', 'musikk', 'synger',
    'gråter', 'nikker', 'rister på hodet', 'hvisker', 'hoster', 'uhørbart', 'uforståelig', 'utydelig', 'støy',
    'telefonen ringer', 'avbryter', 'avbrudd', 'opptaket slutter', 'ironisk', 'spøker', 'red', 'sic', 'ler igjen',
    'ler litt', 'humrer', 'latter i salen', 'klapper', 'kremter', 'trekker på skuldrene', 'stemmen brister',
    'tørker tårer', 'rørt', 'opptaket stopper', 'kort pause'
  ],
  editorsNotes: [
    'red.', 'red.:', 'red. bem.', 'redaksjonell note', 'redaksjonens merknad', 'forf. bem.', 'overs. bem.', 'note:',
    'merk:', 'nb:', 'obs:', 'oppdatering:', 'rettelse:', 'ps:', 'redaktørens merknad', 'redaksjonens kommentar',
    'intervjuerens merknad', 'oversetterens merknad'
  ],
  captions: [
    'foto', 'foto:', 'foto av', 'fotograf:', 'fotografi', 'bilde', 'bilde:', 'bilder:', 'kilde:', 'illustrasjon',
    'illustrasjon:', 'tegning', 'på bildet', 'fra venstre', 'fra høyre', 'til venstre', 'til høyre', 'arkivfoto',
    'pressefoto', 'privatfoto', 'privat foto', 'forside', 'forsidebilde', 'omslag', 'skjermbilde', 'portrett', 'plakat',
    'bildet viser', 'bildet er tatt', 'skjermdump', 'faksimile'
  ]
}
