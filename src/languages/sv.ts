// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const sv: Language = {
  id: 'sv',
  name: 'Swedish',
  unspaced: false,
  frequent: [
    'och', 'att', 'det', 'som', 'en', 'på', 'är', 'av', 'för', 'med', 'den', 'till', 'inte', 'om', 'ett', 'jag', 'men',
    'har', 'han', 'vi', 'från', 'var', 'så', 'mycket', 'också', 'vad', 'när', 'eller', 'kan', 'ska', 'man', 'hon',
    'eftersom', 'de', 'sig', 'där', 'mig', 'efter'
  ],
  letters: ['ä', 'ö'],
  questionLabels: ['f', 'fråga', 'fr', 'frågor', 'frågan', 'q'],
  answerLabels: ['s', 'svar', 'sv', 'svaret'],
  interviewerRoles: [
    'intervjuare', 'intervjuaren', 'programledare', 'programledaren', 'reporter', 'reportern', 'journalist',
    'moderator', 'redaktör', 'redaktionen', 'frågeställare', 'frågeställaren', 'värd', 'utfrågare', 'samtalsledare',
    'forskare', 'ordförande', 'int', 'il',
    'fråga från publiken'
  ],
  intervieweeRoles: [
    'intervjuperson', 'intervjupersonen', 'informant', 'respondent', 'gäst', 'gästen', 'deltagare', 'vittne', 'expert',
    'berättare', 'ip', 'kandidat', 'panelist', 'elev', 'lärare', 'författaren'
  ],
  otherRoles: [
    'publik', 'publiken', 'fråga från publiken', 'lyssnare', 'tittare', 'berättarröst', 'speaker', 'alla', 'båda',
    'tolk', 'tolken', 'översättare', 'man', 'kvinna', 'mansröst', 'kvinnoröst', 'kör', 'flera röster',
    'röst från publiken'
  ],
  genericSpeakers: [
    'talare', 'okänd', 'okänd talare', 'oidentifierad', 'deltagare', 'anonym', 'person', 'röst', 'användare', 'gäst',
    'man', 'kvinna', 'informant'
  ],
  nameParticles: ['af', 'von', 'van', 'de', 'de la', 'der', 'di'],
  reportingVerbs: [
    'säger', 'sa', 'sade', 'frågar', 'frågade', 'svarar', 'svarade', 'förklarar', 'förklarade', 'berättar', 'berättade',
    'tillägger', 'minns', 'konstaterar', 'menar', 'skrattar', 'påpekar', 'medger', 'fortsätter', 'undrar', 'utbrister',
    'tycker'
  ],
  honorifics: [
    'herr', 'fru', 'fröken', 'dr', 'doktor', 'prof', 'professor', 'docent', 'ingenjör', 'kapten', 'general', 'överste',
    'biskop', 'ärkebiskop', 'pastor', 'kyrkoherde', 'minister', 'statsminister', 'president', 'kung', 'drottning',
    'prins', 'prinsessa', 'friherre', 'greve', 'ordförande'
  ],
  askingVerbs: ['frågar', 'frågade', 'undrar', 'vill veta'],
  interrogatives: [
    'vad', 'hur', 'varför', 'vem', 'var', 'när', 'vilken', 'vilket', 'vilka', 'vad är', 'vad har', 'vad gör',
    'vad tycker', 'vad tror', 'vad betyder', 'vad får', 'vad innebär', 'vad handlar', 'vad var', 'vems', 'vilken roll',
    'vilket råd', 'på vilket sätt', 'i vilken', 'i vilka', 'av vilken', 'hur kom', 'hur ser', 'hur är', 'hur var',
    'hur blev', 'hur mycket', 'hur många', 'hur länge', 'hur ofta', 'hur gammal', 'varifrån', 'vart', 'vad för',
    'vad mer', 'sedan när', 'med vem', 'för vem', 'till vem', 'om vad', 'av vad', 'på vad', 'och vad', 'och hur',
    'och varför', 'och vem', 'men vad', 'men hur', 'men varför', 'så vad', 'så hur', 'vad händer', 'vad gillar',
    'vad ska', 'vad hoppas', 'hur skulle', 'hurdan', 'vadå'
  ],
  auxiliaries: [
    'är', 'är det', 'är du', 'är ni', 'är inte', 'var det', 'var du', 'har', 'har du', 'har ni', 'har det', 'hade',
    'hade du', 'kan', 'kan du', 'kan ni', 'kan man', 'kunde', 'ska', 'ska du', 'skulle', 'skulle du', 'skall', 'vill',
    'vill du', 'ville du', 'får', 'får du', 'får man', 'måste', 'måste man', 'tror du', 'tror ni', 'tycker du',
    'tycker ni', 'känner du', 'kände du', 'finns', 'finns det', 'fanns det', 'gör du', 'gjorde du', 'gick', 'går det',
    'blir', 'blir det', 'blev', 'blev du', 'brukar du', 'minns du', 'kommer du', 'kommer det', 'ser du', 'vet du',
    'läser du', 'jobbar du', 'bor du', 'trivs du', 'längtar du', 'saknar du', 'anser du', 'upplever du', 'hinner du',
    'borde', 'stämmer det', 'så du', 'och du', 'men är', 'men har', 'jaså'
  ],
  prompts: [
    'berätta', 'berätta om', 'berätta lite', 'berätta mer', 'berätta för oss', 'kan du berätta', 'kan du beskriva',
    'kan du förklara', 'kan du ge', 'vill du berätta', 'beskriv', 'förklara', 'presentera dig', 'presentera dig själv',
    'ge oss', 'ge ett exempel', 'ge exempel', 'nämn', 'avsluta meningen', 'fullborda meningen', 'fyll i', 'jämför',
    'sammanfatta', 'rekommendera', 'föreställ dig', 'tänk dig', 'låt oss', 'låt oss prata om', 'låt oss börja',
    'vi börjar', 'om vi börjar', 'till att börja med', 'till sist', 'till slut', 'slutligen', 'avslutningsvis',
    'sista frågan', 'en sista fråga', 'första frågan', 'nästa fråga', 'en fråga till', 'en sista', 'har du något tips',
    'har du några tips', 'något råd', 'något du vill tillägga', 'något mer', 'på tal om', 'när det gäller',
    'vad gäller', 'du sa', 'du sade', 'du säger', 'du nämnde', 'du nämner', 'du skriver', 'du har sagt',
    'du har skrivit', 'du har', 'du är', 'jag undrar', 'jag är nyfiken', 'jag skulle vilja fråga', 'jag vill fråga',
    'vi undrar', 'vi är nyfikna'
  ],
  nounPrompts: [
    'favorit', 'favoritbok', 'favoritfilm', 'favoritmat', 'bästa', 'sämsta', 'största', 'mest', 'första', 'senaste',
    'sista', 'din', 'ditt', 'dina', 'er', 'ert', 'en', 'ett', 'drömmar', 'dröm', 'motto', 'förebild', 'förebilder',
    'ålder', 'namn', 'yrke', 'bor', 'familj', 'intressen', 'bakgrund', 'aktuell med', 'dolda talanger', 'tips',
    'planer', 'läser just nu'
  ],
  questionTails: [
    'eller hur', 'eller', 'va', 'inte sant', 'visst', 'visst är det så', 'stämmer det', 'är det så', 'eller inte',
    'tycker du inte', 'tycker du', 'tror du', 'tror du inte', 'då', 'varför det', 'varför då', 'hur så', 'hur då',
    'på vilket sätt', 'menar du', 'och du'
  ],
  answerOpeners: [
    'ja', 'nej', 'jo', 'jag', 'absolut', 'det', 'tack', 'jadå', 'jajamän', 'japp', 'jepp', 'jovisst', 'jo då', 'nja',
    'njae', 'nä', 'nej då', 'nejdå', 'nejmen', 'nej inte', 'ja det', 'ja absolut', 'absolut inte', 'javisst',
    'självklart', 'självklart inte', 'såklart', 'naturligtvis', 'givetvis', 'visst', 'precis', 'exakt', 'verkligen',
    'definitivt', 'definitivt inte', 'kanske', 'kanske det', 'troligen', 'förmodligen', 'ibland', 'alltid', 'aldrig',
    'inte alls', 'inte än', 'inte direkt', 'inte riktigt', 'jag tror', 'jag tycker', 'jag är', 'jag har', 'jag var',
    'jag vet inte', 'jag hade', 'jag började', 'jag ville', 'jag vill', 'jag kommer', 'jag minns', 'jag växte upp',
    'jag skulle säga', 'jag känner', 'jag gillar', 'jag älskar', 'mitt', 'min', 'mina', 'vi', 'vi är', 'vi har', 'vår',
    'för mig', 'för min del', 'hos oss', 'enligt mig', 'enligt min mening', 'personligen', 'ärligt talat', 'egentligen',
    'faktiskt', 'i grunden', 'det är', 'det var', 'det finns', 'det beror på', 'det beror', 'det har', 'det blir',
    'det vet jag', 'det tror jag', 'det är svårt', 'det är en bra fråga', 'bra fråga', 'svår fråga', 'intressant fråga',
    'vilken fråga', 'tack för', 'tack så mycket', 'hej', 'hejsan', 'tack själv', 'eftersom', 'för att', 'när jag',
    'när jag var', 'från början', 'i början', 'först', 'först och främst', 'just nu', 'oj', 'åh', 'ah', 'hm', 'hmm',
    'öh', 'eh', 'alltså', 'men', 'nämen', 'så', 'tyvärr', 'tyvärr inte', 'lyckligtvis', 'som tur är', 'båda',
    'både och', 'ingen', 'inget', 'ingenting', 'haha', 'mest', 'mycket', 'många', 'som sagt', 'okej', 'gärna', 'jaa'
  ],
  greetings: [
    'välkommen', 'välkommen till', 'välkomna', 'välkomna till', 'hjärtligt välkommen', 'hej', 'hejsan',
    'hej och välkomna', 'hej och välkommen', 'god morgon', 'god dag', 'god kväll', 'tack för att du',
    'tack för att jag', 'tack för att ni', 'tack för intervjun', 'tack för pratstunden', 'tack för samtalet',
    'tack för att du ställde upp', 'tack så mycket', 'tack så hemskt mycket', 'stort tack', 'tack själv',
    'tack ska du ha', 'tusen tack', 'tack för din tid', 'tack för idag', 'vi tackar', 'kul att', 'kul att vara här',
    'roligt att', 'roligt att vara här', 'trevligt att träffas', 'hur mår du', 'hur är läget', 'hur står det till',
    'jag mår bra', 'bara bra', 'hej då', 'hejdå', 'vi hörs', 'vi ses', 'ha det bra', 'lycka till', 'stort lycka till',
    'varsågod', 'mitt namn är', 'jag som', 'med mig i studion', 'med mig har jag', 'dagens gäst', 'veckans gäst',
    'kära lyssnare', 'mina damer och herrar'
  ],
  hosting: [
    'välkommen till', 'välkomna till', 'välkommen tillbaka', 'min gäst', 'vår gäst', 'dagens gäst', 'våra gäster',
    'med mig', 'med oss', 'tack för att du ville', 'tack för att du kom', 'tack för att ni', 'presentera dig',
    'sista frågan', 'sista fråga', 'nästa fråga', 'en fråga till', 'en sista fråga', 'till sist',
    'till att börja med', 'du sa', 'du säger', 'ni säger', 'du skriver', 'tack för intervjun', 'tack för samtalet',
    'tack för din tid', 'våra lyssnare', 'våra läsare', 'berätta', 'hej och välkommen', 'välkommen hit',
    'tack för att du tog dig tid', 'tack för att du medverkade', 'dagens gäster', 'gäst i studion', 'i dagens avsnitt',
    'i det här avsnittet', 'innan vi avslutar', 'innan vi börjar', 'låt oss prata om', 'då ska vi prata om',
    'jag skulle vilja fråga', 'min första fråga', 'tack för att du lyssnade', 'du nämnde', 'du berättade',
    'du har sagt', 'du har skrivit', 'hur ser du på', 'en lyssnare frågar', 'frågor från publiken', 'får jag fråga',
    'min fråga är', 'jag tänkte fråga'
  ],
  guesting: [
    'tack för inbjudan', 'tack för att jag fick', 'tack för att jag', 'kul att vara här', 'roligt att vara här',
    'bra fråga', 'det är en bra fråga', 'svår fråga', 'intressant fråga', 'jag heter', 'mitt namn är', 'jag är',
    'jag jobbar', 'jag arbetar', 'jag började', 'när jag var', 'enligt mig', 'för mig', 'jag tror', 'jag tycker',
    'tack så mycket för inbjudan', 'jag föddes', 'jag växte upp', 'min mamma', 'min pappa', 'mina föräldrar',
    'min mormor', 'min morfar', 'jag kommer ihåg', 'jag minns', 'tack för frågan', 'vi började', 'mitt första jobb',
    'min bror', 'min syster', 'i min barndom', 'hemma hos oss'
  ],
  callsToAsk: ['fråga från', 'frågan kommer från'],
  joining: ['och jag heter', 'och jag är'],
  hosts: ['programledare', 'värd', 'värdar', 'moderator', 'intervjuare'],
  guests: ['gäst', 'gäster'],
  credits: ['intervju', 'frågor'],
  firstPerson: ['jag', 'mig', 'mej', 'min', 'mitt', 'mina', 'vi', 'oss', 'vår', 'vårt', 'våra'],
  secondPerson: ['du', 'dig', 'dej', 'din', 'ditt', 'dina', 'ni', 'er', 'ert', 'era'],
  thirdPerson: [
    'han', 'hon', 'honom', 'henne', 'hans', 'hennes', 'hen', 'de', 'dem', 'deras', 'dom', 'sin', 'sitt', 'sina'
  ],
  firstPlural: ['vi', 'oss', 'vår', 'vårt', 'våra'],
  guideTitles: ['vanliga frågor', 'intervjufrågor', 'faq', 'ordlista', 'felsökning', 'hjälpcenter', 'protokoll från', 'frågesport', 'enkätresultat', 'innehållsförteckning', 'vårt team', 'bruksanvisning'],
  interviewWords: [
    'intervju', 'intervju med', 'intervjuer', 'intervjun', 'en intervju med', 'exklusiv intervju', 'stor intervju',
    'i samtal med', 'samtal med', 'ett samtal med', 'samtalet med', 'möte med', 'ett möte med', 'möt', 'frågor till',
    'fem frågor till', '5 frågor till', 'tio frågor till', '10 frågor till', 'tre frågor till', 'frågor och svar',
    'fråga och svar', 'fem frågor', 'tio frågor', 'frågor & svar', 'q&a', 'fem snabba', 'fem snabba frågor',
    'veckans intervju', 'månadens intervju', 'veckans profil', 'månadens profil', 'porträtt', 'porträttet', 'profilen',
    'intervjuas', 'berättar', 'i samspråk med', 'en pratstund med', 'pratstund med', 'hallå där', 'lär känna',
    'presentation av', 'panelsamtal', 'rundabordssamtal', 'presskonferens', 'författarintervju', 'medlemsintervju'
  ],
  bylines: [
    'av', 'text', 'text av', 'text och foto', 'text & foto', 'text och bild', 'text:', 'av:', 'skriven av',
    'skrivet av', 'publicerad av', 'publicerat av', 'intervju', 'intervju av', 'intervjuad av', 'intervjuare',
    'författare', 'reporter', 'redaktör', 'redaktionen', 'foto', 'foton', 'bild', 'bilder', 'översättning',
    'översatt av', 'postad av', 'postat av', 'inlagd av', 'upplagd av', 'frågor', 'uppläst av', 'sammanställt av',
    'sammanställd av'
  ],
  interviewerBylines: [
    'intervju', 'intervju av', 'intervju:', 'intervjuad av', 'intervjuare', 'intervjun gjordes av',
    'intervjun genomfördes av', 'frågor av', 'frågeställare', 'moderator', 'samtalsledare', 'programledare',
    'utfrågare', 'intervju och text', 'intervju och foto', 'intervjun är gjord av', 'frågor ställda av',
    'samtalet leddes av', 'frågorna ställdes av', 'frågorna ställde'
  ],
  metadataKeys: [
    'datum', 'publicerad', 'publicerat', 'publiceringsdatum', 'uppdaterad', 'uppdaterat', 'senast uppdaterad',
    'senast ändrad', 'skapad', 'författare', 'av', 'text', 'text och foto', 'intervju', 'intervjuare', 'intervjuad',
    'intervjuperson', 'informant', 'intervjudatum', 'plats', 'ort', 'tid', 'år', 'dag', 'foto', 'foton', 'fotograf',
    'bild', 'bilder', 'illustration', 'illustrationer', 'grafik', 'video', 'film', 'musik', 'ljud', 'klippning', 'regi',
    'manus', 'producent', 'produktion', 'översättning', 'översättare', 'transkribering', 'transkriberad av', 'redaktör',
    'redaktion', 'ansvarig utgivare', 'källa', 'källor', 'länk', 'länkar', 'webb', 'webbplats', 'webbsida', 'hemsida',
    'hemsidor', 'e-post', 'epost', 'mejl', 'kontakt', 'adress', 'telefon', 'tel', 'mobil', 'fax', 'kategori',
    'kategorier', 'ämne', 'ämnen', 'tema', 'taggar', 'tagg', 'etiketter', 'nyckelord', 'sökord', 'språk', 'längd',
    'speltid', 'lästid', 'format', 'nummer', 'nr', 'årgång', 'sidor', 'sida', 'del', 'avsnitt', 'säsong', 'serie',
    'titel', 'rubrik', 'underrubrik', 'ingress', 'beskrivning', 'sammanfattning', 'utgivare', 'förlag', 'utgiven',
    'utgåva', 'isbn', 'licens', 'upphovsrätt', 'copyright', 'namn', 'förnamn', 'efternamn', 'smeknamn', 'född',
    'födelseår', 'födelsedatum', 'födelseort', 'ålder', 'bor', 'bor i', 'bostad', 'bostadsort', 'hemort', 'kommer från',
    'nationalitet', 'yrke', 'titel på jobbet', 'jobb', 'arbete', 'arbetar som', 'arbetsplats', 'sysselsättning',
    'befattning', 'roll', 'uppdrag', 'företag', 'organisation', 'förening', 'klubb', 'skola', 'utbildning', 'studier',
    'bakgrund', 'familj', 'civilstånd', 'barn', 'intressen', 'fritidsintressen', 'fritid', 'hobby', 'hobbies',
    'aktuell', 'aktuell med', 'aktuell som', 'karriär', 'meriter', 'medverkande', 'deltagare', 'gäst', 'gäster', 'värd',
    'programledare', 'medlemmar', 'inspelad', 'inspelning', 'inspelningsdatum', 'fil', 'arkivnummer',
    'accessionsnummer', 'pris', 'läser', 'lyssnar på', 'favoritbok', 'dold talang', 'styrka', 'svaghet', 'gör'
  ],
  lookAlikes: [
    'obs', 'notera', 'not', 'anm', 'anmärkning', 'ps', 'p.s', 'uppdatering', 'rättelse', 'exempel', 'till exempel',
    't.ex', 't ex', 'exempelvis', 'det vill säga', 'dvs', 'd.v.s', 'bl.a', 'för det första', 'för det andra',
    'för det tredje', 'först', 'sedan', 'slutligen', 'till sist', 'kort sagt', 'sammanfattningsvis', 'sammanfattning',
    'slutsats', 'resultat', 'problem', 'problemet', 'lösning', 'lösningen', 'orsak', 'anledning', 'också', 'och', 'men',
    'eller', 'så', 'alltså', 'nämligen', 'med andra ord', 'se', 'se även', 'läs', 'läs mer', 'läs även', 'läs också',
    'mer', 'mer info', 'bok', 'böcker', 'film', 'filmer', 'låt', 'låtar', 'skiva', 'album', 'fördelar', 'nackdelar',
    'styrkor', 'svagheter', 'plus', 'minus', 'steg', 'kapitel', 'del', 'figur', 'tabell', 'tips', 'råd', 'fakta',
    'faktaruta', 'mål', 'definition', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'idag',
    'i dag', 'igår', 'nu', 'ja', 'nej', 'viktigt', 'följande', 'så här', 'citat', 'min slutsats', 'frågan är',
    'sanningen är', 'mitt svar', 'en sak', 'relaterat'
  ],
  monthsAndDays: [
    'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november',
    'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec', 'måndag', 'tisdag',
    'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön', 'idag',
    'i dag', 'igår', 'i går'
  ],
  tradeEndings: [],
  occupations: [
    'direktör', 'vd', 'chef', 'verksamhetschef', 'ingenjör', 'civilingenjör', 'professor', 'docent', 'lektor',
    'grundare', 'medgrundare', 'sångare', 'sångerska', 'artist', 'låtskrivare', 'musiker', 'kompositör', 'tonsättare',
    'gitarrist', 'trummis', 'basist', 'pianist', 'dirigent', 'rappare', 'producent', 'författare', 'författarinna',
    'poet', 'journalist', 'reporter', 'redaktör', 'chefredaktör', 'krönikör', 'kritiker', 'recensent', 'bloggare',
    'fotograf', 'konstnär', 'målare', 'skulptör', 'illustratör', 'tecknare', 'formgivare', 'designer', 'arkitekt',
    'skådespelare', 'skådespelerska', 'regissör', 'filmare', 'manusförfattare', 'dramatiker', 'dansare', 'koreograf',
    'komiker', 'intendent', 'kurator', 'kock', 'kökschef', 'bonde', 'lantbrukare', 'lärare', 'rektor', 'forskare',
    'vetenskapsman', 'fysiker', 'kemist', 'biolog', 'historiker', 'filosof', 'psykolog', 'psykiater', 'terapeut',
    'ekonom', 'nationalekonom', 'sociolog', 'antropolog', 'arkeolog', 'matematiker', 'läkare', 'kirurg',
    'sjuksköterska', 'barnmorska', 'jurist', 'advokat', 'domare', 'åklagare', 'politiker', 'riksdagsledamot',
    'minister', 'statsråd', 'kommunalråd', 'borgmästare', 'ambassadör', 'diplomat', 'aktivist', 'soldat', 'officer',
    'pilot', 'kapten', 'ordförande', 'styrelseledamot', 'generalsekreterare', 'ägare', 'delägare', 'entreprenör',
    'företagare', 'investerare', 'konsult', 'rådgivare', 'analytiker', 'utvecklare', 'programmerare',
    'systemutvecklare', 'projektledare', 'handläggare', 'samordnare', 'bibliotekarie', 'arkivarie', 'översättare',
    'tolk', 'förläggare', 'idrottare', 'fotbollsspelare', 'spelare', 'tränare', 'löpare', 'cyklist', 'mästare',
    'student', 'elev', 'doktorand', 'präst', 'biskop', 'kyrkoherde', 'snickare', 'fiskare', 'brandman', 'polis',
    'programledare', 'volontär', 'ledamot', 'medlem', 'specialist', 'expert', 'talesperson', 'trädgårdsmästare',
    'keramiker', 'barnboksförfattare',
    'målvakt', 'anfallare', 'mittfältare', 'försvarare', 'lagkapten'
  ],
  affiliationWords: [
    'vid', 'på', 'från', 'för', 'i', 'universitet', 'universitetet', 'högskola', 'högskolan', 'skola', 'skolan',
    'gymnasiet', 'institut', 'institutet', 'institutionen', 'fakulteten', 'stiftelsen', 'föreningen', 'förbundet',
    'förbund', 'sällskapet', 'departementet', 'myndigheten', 'kommun', 'museum', 'museet', 'galleri', 'teatern',
    'teater', 'bandet', 'gruppen', 'laget', 'klubben', 'centrum', 'sjukhuset', 'kyrkan', 'förlag', 'förlaget',
    'tidningen', 'tidskriften', 'radio', 'bank', 'banken', 'partiet', 'biblioteket', 'orkestern', 'bolaget',
    'företaget', 'ab', 'akademin', 'redaktionen'
  ],
  titleEnds: [],
  biographyPhrases: [
    'föddes i', 'född i', 'född och uppvuxen', 'är född', 'uppvuxen i', 'växte upp i', 'växte upp på', 'är bosatt i',
    'bosatt i', 'bor i', 'bor och arbetar', 'bor tillsammans med', 'arbetar som', 'jobbar som', 'arbetade som',
    'jobbade som', 'arbetar på', 'är verksam', 'verksam som', 'är utbildad', 'utbildad till', 'utbildade sig',
    'har studerat', 'studerade', 'studerar', 'tog examen', 'disputerade', 'doktorerade', 'är författare',
    'är en svensk', 'är en av', 'har skrivit', 'har gett ut', 'gav ut', 'debuterade', 'debuterade med',
    'har publicerat', 'vann', 'har vunnit', 'tilldelades', 'har tilldelats', 'belönades', 'fick priset', 'grundade',
    'har grundat', 'är grundare', 'medgrundare till', 'är medlem', 'ledamot av', 'undervisar', 'undervisade', 'är gift',
    'gift med', 'far till', 'mor till', 'pappa till', 'mamma till', 'år gammal', 'ursprungligen från', 'är känd för',
    'känd från', 'flyttade till', 'på fritiden', 'är till vardags', 'tidigare'
  ],
  conclusionHeadings: [
    'om författaren', 'om skribenten', 'om intervjun', 'om intervjupersonen', 'om', 'om artisten', 'fakta', 'faktaruta',
    'fakta om', 'kort om', 'biografi', 'kort biografi', 'profil', 'bio', 'mer information', 'läs mer', 'mer om',
    'vidare läsning', 'lästips', 'länkar', 'länktips', 'källor', 'referenser', 'fotnoter', 'noter', 'litteratur',
    'bibliografi', 'i urval', 'diskografi', 'filmografi', 'priser och utmärkelser', 'utmärkelser', 'tack', 'tack till',
    'slutord', 'efterord', 'epilog', 'sammanfattning', 'slutsats', 'avslutning', 'bilaga', 'bilagor', 'kontakt',
    'kontaktuppgifter', 'eftertexter', 'fotnot', 'fortsättning följer'
  ],
  conclusionPhrases: [
    'intervjun har redigerats', 'intervjun är redigerad', 'intervjun är nedkortad', 'intervjun gjordes',
    'intervjun genomfördes', 'intervjun är gjord', 'den här intervjun', 'denna intervju', 'intervjun publicerades',
    'intervjun är tidigare publicerad', 'artikeln publicerades', 'artikeln är tidigare publicerad',
    'artikeln har tidigare', 'texten publicerades', 'ursprungligen publicerad', 'först publicerad',
    'publicerades ursprungligen', 'tidigare publicerad i', 'översatt från', 'översättning från',
    'mer information finns', 'mer information om', 'för mer information', 'läs mer på', 'läs mer om', 'läs hela',
    'lyssna på hela', 'hela intervjun', 'du kan följa', 'du hittar', 'du kan läsa', 'du kan lyssna', 'du kan köpa',
    'finns att köpa', 'finns på', 'finns ute nu', 'ute nu', 'släpps den', 'utkommer', 'kommer ut på', 'har premiär',
    'biljetter', 'utställningen pågår', 'pågår till', 'vi tackar', 'stort tack till', 'tack till', 'tack alla',
    'vi önskar', 'fortsättning följer', 'del två', 'i nästa nummer', 'i nästa avsnitt', 'alla rättigheter',
    'text och foto', 'tack för att du läste', 'intervjun har kortats', 'intervjun har förkortats',
    'samtalet har redigerats', 'samtalet är redigerat', 'intervjun är översatt', 'texten är redigerad'
  ],
  introductionPhrases: [
    'vi har pratat med', 'vi har träffat', 'vi har intervjuat', 'vi pratade med', 'vi talade med', 'vi träffade',
    'vi träffar', 'vi mötte', 'vi intervjuade', 'vi frågade', 'vi ställde', 'vi ställde några frågor',
    'vi fick en pratstund', 'vi fick möjlighet', 'vi fick chansen', 'vi bad', 'jag har pratat med',
    'jag har intervjuat', 'jag har träffat', 'jag träffade', 'jag träffar', 'jag pratade med', 'jag mötte',
    'jag intervjuade', 'jag fick möjlighet', 'jag fick chansen', 'jag ställde några frågor', 'tog en pratstund med',
    'fick en pratstund med', 'några frågor', 'i den här intervjun', 'i denna intervju', 'i det här avsnittet',
    'i dagens avsnitt', 'i veckans avsnitt', 'i det här samtalet', 'i en intervju', 'i detta nummer', 'i samband med',
    'med anledning av', 'den här veckan', 'denna vecka', 'denna månad', 'berättar om', 'berättar för', 'berättar hur',
    'svarar på', 'svarade på', 'svarar på våra frågor', 'svarar på frågor', 'har svarat på', 'här är', 'här kommer',
    'här följer', 'nedan', 'nedan följer', 'möt', 'lär känna', 'vi presenterar', 'dagens gäst', 'veckans gäst',
    'gästar', 'gästas av', 'är aktuell med', 'aktuell med', 'ny bok', 'nya boken', 'nya albumet', 'nytt album',
    'ny skiva', 'ny film', 'nya romanen', 'över en kopp kaffe', 'via mejl', 'via mail', 'via e-post', 'via zoom',
    'via telefon', 'på telefon', 'i sitt hem', 'på sitt kontor'
  ],
  conversationHeadings: [
    'intervju', 'intervjun', 'hela intervjun', 'transkribering', 'transkription', 'transkript', 'utskrift', 'avskrift',
    'frågor och svar', 'frågor & svar', 'frågor', 'samtal', 'samtalet', 'diskussion', 'del 1', 'första delen', 'q&a',
    'intervjun börjar', 'intervjun i sin helhet', 'hela samtalet', 'transkriberad intervju', 'läs intervjun', 'frågorna'
  ],
  boilerplate: [
    'dela på', 'dela via', 'dela med', 'dela artikel', 'dela artikeln', 'dela detta', 'dela den här', 'dela sidan',
    'dela inlägg', 'klicka för att', 'klicka här', 'kopiera länk', 'skriv ut', 'skicka som e-post', 'tipsa en vän',
    'mejla artikeln', 'hoppa till', 'gå till innehåll', 'gå direkt till', 'gå vidare till', 'hoppa över', 'läs mer om',
    'läs mer på', 'läs även', 'läs också', 'läs hela', 'läs vidare', 'fortsätt läsa', 'fortsätt läs', 'visa mer',
    'visa fler', 'visa alla', 'visa profil', 'se mer', 'se alla', 'se även', 'ladda fler', 'ladda mer', 'fler artiklar',
    'fler inlägg', 'fler nyheter', 'mer från', 'mer om ämnet', 'relaterade artiklar', 'relaterade inlägg',
    'relaterat innehåll', 'relaterade nyheter', 'liknande artiklar', 'liknande inlägg', 'du kanske också',
    'du kanske gillar', 'kanske gillar du', 'andra läser', 'mest läst', 'mest lästa', 'mest lästa artiklar',
    'populära inlägg', 'populära artiklar', 'senaste nytt', 'senaste nyheterna', 'senaste inläggen',
    'senaste artiklarna', 'senaste kommentarer', 'föregående inlägg', 'nästa inlägg', 'föregående artikel',
    'nästa artikel', 'föregående sida', 'nästa sida', 'äldre inlägg', 'nyare inlägg', 'tillbaka till', 'till toppen',
    'till startsidan', 'lämna en kommentar', 'lämna ett svar', 'lämna en svar', 'skriv en kommentar', 'skriv kommentar',
    'lägg till kommentar', 'kommentera', 'inga kommentarer', 'kommentarer inaktiverade', 'kommentarer är',
    'kommentarsfältet är', 'avbryt svar', 'svara på', 'bli den första', 'din e-postadress', 'e-postadress',
    'obligatoriska fält', 'spara mitt namn', 'namn *', 'meddela mig', 'logga in för', 'logga in på',
    'du måste vara inloggad', 'du måste logga in', 'registrera dig', 'skapa konto', 'skapa ett konto', 'glömt lösenord',
    'glömt ditt lösenord', 'kom ihåg mig', 'prenumerera på', 'prenumerera nu', 'bli prenumerant', 'för prenumeranter',
    'endast för prenumeranter', 'bli medlem', 'anmäl dig till', 'få vårt nyhetsbrev', 'nyhetsbrev',
    'vi använder cookies', 'vi använder kakor', 'den här webbplatsen', 'denna webbplats', 'den här sidan använder',
    'genom att fortsätta', 'acceptera alla', 'acceptera cookies', 'godkänn alla', 'godkänn cookies', 'hantera cookies',
    'om cookies', 'cookiepolicy', 'integritetspolicy', 'personuppgiftspolicy', 'behandling av personuppgifter',
    'användarvillkor', 'allmänna villkor', 'köpvillkor', 'alla rättigheter förbehållna', 'ansvarig utgivare',
    'publicerad av', 'publicerad i', 'publicerad:', 'publicerat av', 'publicerat i', 'publicerat:', 'publicerades',
    'postad av', 'postat av', 'postat i', 'postat den', 'upplagd av', 'inlagd av', 'skapad av', 'uppdaterad:',
    'uppdaterad den', 'senast uppdaterad', 'senast ändrad', 'skriven av', 'kategorier:', 'kategori:', 'etiketter:',
    'taggar:', 'märkt med', 'taggad med', 'permalänk', 'bokmärk', 'drivs med', 'drivs av', 'följ oss', 'gilla oss',
    'stöd oss', 'skänk en gåva', 'swisha', 'ge en gåva', 'köp boken', 'köp nu', 'köp biljetter', 'lägg i varukorg',
    'beställ nu', 'lyssna på podden', 'lyssna på avsnittet', 'se videon', 'se filmen', 'ladda ner appen',
    'ladda ner som', 'ladda ned', 'spela upp', 'din webbläsare', 'aktivera javascript', 'du är här', 'webbplatskarta',
    'vanliga frågor', 'kontakta oss', 'om oss', 'om webbplatsen', 'rapportera', 'annonsera', 'annons', 'gå med i',
    'sök på', 'sök efter', 'huvudmeny', 'laddar', 'lästid', 'gillar det här', 'gilla det här', 'lägg till i',
    'läs e-tidningen', 'logga in här', 'logga in med', 'har du redan ett konto', 'har du inget konto',
    'redan prenumerant', 'redan medlem', 'är du redan prenumerant', 'ny användare', 'bara för prenumeranter',
    'artikeln är låst', 'för att läsa vidare behöver', 'för att läsa hela artikeln', 'vill du läsa hela artikeln',
    'prova gratis i', 'teckna prenumeration', 'få nyheterna i', 'ange din e-postadress', 'genom att anmäla dig',
    'ladda ner vår app', 'öppna i appen', 'kopiera länken', 'länken är kopierad', 'spara artikel', 'lyssna på artikeln',
    'tipsa redaktionen', 'visa kommentarer', 'skicka kommentar', 'skicka en kommentar', 'delta i diskussionen',
    'denna sajt använder', 'den här sajten använder', 'fler i samma ämne', 'lyssna på spotify',
    'lyssna där poddar finns', 'ladda ner avsnittet', 'ladda ner pdf', 'visa transkribering', 'slå på notiser',
    'gilla och prenumerera', 'för mer information kontakta', 'kontakta redaktionen',
    'den här artikeln är för prenumeranter', 'den här artikeln är för dig som', 'skickat från min',
    'skickades från min', 'fortsättning på sid', 'fortsättning från sid', 'artikeln fortsätter under',
    'artikeln fortsätter efter', 'texten fortsätter under', 'texten fortsätter efter'
  ],
  boilerplateLines: [
    'dela', 'tweeta', 'skriv ut', 'utskrift', 'sök', 'meny', 'hem', 'start', 'startsida', 'startsidan', 'logga in',
    'logga ut', 'registrera', 'registrera dig', 'prenumerera', 'nyhetsbrev', 'kontakt', 'kontakta oss', 'om oss',
    'om mig', 'om', 'hjälp', 'integritet', 'villkor', 'cookies', 'blogg', 'nyheter', 'aktuellt', 'evenemang',
    'kalender', 'kalendarium', 'arkiv', 'kategorier', 'kategori', 'etiketter', 'taggar', 'ämnen', 'kommentarer',
    'kommentar', 'kommentera', 'svara', 'gilla', 'följ', 'läs mer', 'läs vidare', 'mer', 'fler', 'nästa', 'föregående',
    'tillbaka', 'till toppen', 'upp', 'spara', 'stäng', 'öppna', 'skicka', 'avbryt', 'redigera', 'ta bort', 'kopiera',
    'ladda ner', 'lyssna', 'spela', 'pausa', 'titta', 'rapportera', 'dölj', 'visa', 'visa mer', 'visa alla',
    'acceptera', 'godkänn', 'avvisa', 'annons', 'annonser', 'annonsera', 'sponsorer', 'partners', 'samarbetspartners',
    'butik', 'shop', 'varukorg', 'kassa', 'konto', 'mitt konto', 'mina sidor', 'profil', 'inställningar', 'inrikes',
    'utrikes', 'politik', 'ekonomi', 'näringsliv', 'kultur', 'nöje', 'sport', 'vetenskap', 'teknik', 'hälsa',
    'utbildning', 'samhälle', 'resor', 'musik', 'film', 'böcker', 'litteratur', 'teater', 'konst', 'debatt', 'åsikter',
    'ledare', 'krönikor', 'krönika', 'intervjuer', 'intervju', 'recensioner', 'recension', 'reportage', 'artiklar',
    'artikel', 'okategoriserade', 'okategoriserat', 'svenska', 'språk', 'på svenska', 'galleri', 'bildgalleri', 'foto',
    'foton', 'bilder', 'video', 'videor', 'podd', 'poddar', 'slut', 'senaste', 'populärt', 'populära', 'relaterat',
    'rekommenderat', 'författare', 'skribent', 'laddar', 'laddar...', 'inga kommentarer', 'inga kommentarer:', 'dela:',
    'dela detta:', 'innehåll', 'innehållsförteckning', 'länkar', 'press', 'jobb', 'lediga jobb', 'medlem', 'bli medlem',
    'stöd oss', 'tipsa', 'redaktionen', 'öppna meny', 'stäng menyn', 'e-tidning', 'låst artikel', 'premium',
    'endast för medlemmar', 'endast nödvändiga cookies', 'läs senare', 'sökresultat', 'inga träffar', 'visa mindre',
    'alla artiklar', 'alla nyheter', 'på den här sidan', 'alla avsnitt', 'nästa avsnitt', 'öppettider',
    'pressmeddelanden', 'tipsa oss', 'byt språk'
  ],
  boilerplateCounts: [
    'min läsning', 'minuters läsning', 'minuter läsning', 'min lästid', 'minuter', 'min', 'kommentarer', 'kommentar',
    'delningar', 'visningar', 'svar', 'gillar', 'gilla-markeringar', 'röster', 'följare', 'reaktioner', 'timmar sedan',
    'timme sedan', 'minuter sedan', 'dagar sedan', 'dag sedan', 'veckor sedan', 'månader sedan', 'år sedan',
    'personer gillar', 'lyssningar'
  ],
  boilerplateHeadings: [
    'relaterade artiklar', 'relaterade inlägg', 'relaterat', 'relaterat innehåll', 'relaterade nyheter',
    'liknande artiklar', 'liknande inlägg', 'liknande', 'läs också', 'läs även', 'läs vidare', 'läs mer', 'läs fler',
    'fler artiklar', 'fler intervjuer', 'fler nyheter', 'fler inlägg', 'mer från', 'mer om ämnet', 'mer i samma ämne',
    'andra artiklar', 'andra intervjuer', 'du kanske också gillar', 'rekommenderat', 'rekommenderad läsning',
    'mest läst', 'mest lästa', 'populära inlägg', 'populära artiklar', 'populärt', 'senaste nytt', 'senaste nyheterna',
    'senaste nyheter', 'senaste inläggen', 'senaste inlägg', 'senaste artiklarna', 'senaste artiklar',
    'senaste kommentarer', 'nyheter', 'kommentarer', 'kommentar', 'lämna en kommentar', 'lämna ett svar',
    'skriv en kommentar', 'lägg till kommentar', 'kommentera', 'inga kommentarer', 'inga kommentarer:', 'diskussion',
    'arkiv', 'bloggarkiv', 'kategorier', 'etiketter', 'taggar', 'dela', 'dela:', 'dela detta:', 'dela artikeln',
    'gilla detta:', 'nyhetsbrev', 'prenumerera', 'prenumerera på vårt nyhetsbrev', 'följ oss', 'följ bloggen',
    'inläggsnavigering', 'navigering', 'sök', 'sök i den här bloggen', 'kontakt', 'om oss', 'om mig', 'annons',
    'partners', 'samarbetspartners', 'sponsorer', 'meta', 'länkar', 'bloggare', 'missa inte', 'från arkivet',
    'andra har läst', 'fler i samma ämne', 'mest läst just nu', 'ämnen i artikeln'
  ],
  advertisements: [
    'annons', 'annonser', 'reklam', 'sponsrat', 'sponsrat innehåll', 'sponsrat inlägg', 'sponsras av',
    'i samarbete med', 'betalt samarbete', 'annonssamarbete', 'reklamsamarbete', 'innehåller reklam',
    'innehåller annonslänkar', 'artikeln fortsätter under annonsen', 'artikeln fortsätter efter annonsen',
    'det här avsnittet', 'avsnittet sponsras av', 'podden presenteras av', 'presenteras av', 'rabattkod', 'kampanjkod',
    'med koden', 'läs vidare efter annonsen', 'innehåller reklamlänkar'
  ],
  stageDirections: [
    'skratt', 'skrattar', 'paus', 'skrattande', 'skratt i publiken', 'båda skrattar', 'alla skrattar', 'skrattar gott',
    'skrattar till', 'fnissar', 'fniss', 'ler', 'leende', 'småler', 'flinar', 'suckar', 'suck', 'tystnad', 'tyst',
    'lång paus', 'tänker', 'tänker efter', 'funderar', 'eftertänksam', 'applåder', 'applåd', 'jubel', 'musik',
    'sjunger', 'nynnar', 'gråter', 'tårar', 'rörd', 'nickar', 'skakar på huvudet', 'rycker på axlarna', 'pekar',
    'gestikulerar', 'viskar', 'hostar', 'harklar sig', 'ohörbart', 'ohörbar', 'otydligt', 'oklart', 'hörs ej',
    'störning', 'brus', 'telefonen ringer', 'telefon ringer', 'avbryter', 'avbrott', 'bandet slut',
    'inspelningen avbryts', 'slut på inspelningen', 'ironiskt', 'skämtsamt', 'skämtar', 'skojar', 'på skoj', 'ropar',
    'skrik', 'vinjett', 'sic', 'reds. anm', 'red. anm', 'skrattar högt', 'skrattar igen', 'de skrattar',
    'skrattar tillsammans', 'rösten bryts', 'rösten brister', 'kort paus', 'musik spelas', 'paus i inspelningen',
    'torkar tårarna', 'ohörbart ord'
  ],
  editorsNotes: [
    'red. anm.', 'red. anm', 'reds. anm.', 'reds anm', 'red anm', 'redaktionens anmärkning', 'redaktionens kommentar',
    'redaktörens kommentar', 'förf. anm.', 'förf. anm', 'författarens anmärkning', 'övers. anm.', 'övers. anm',
    'översättarens anmärkning', 'anm.', 'anm.:', 'anm:', 'obs!', 'obs:', 'obs', 'fotnot:', 'not:', 'uppdatering:',
    'rättelse:', 'ps:', 'disclaimer:', 'fotnot', 'redaktionens not', 'redaktörens anmärkning',
    'intervjuarens anmärkning'
  ],
  captions: [
    'bildresultat för',
    'foto', 'foto:', 'foto av', 'fotograf', 'fotograf:', 'fotografi', 'fotografi:', 'foton:', 'foto och', 'bild',
    'bild:', 'bilder:', 'bilder', 'bildkälla', 'bildkälla:', 'på bilden', 'på bilden:', 'bilden:', 'i bild', 'källa:',
    'källa', 'illustration', 'illustration:', 'illustrationer', 'teckning', 'arkivbild', 'arkivfoto', 'genrebild',
    'pressbild', 'pressfoto', 'privat foto', 'foto privat', 'från vänster', 'från höger', 'till vänster', 'till höger',
    'överst', 'nederst', 'omslag', 'omslagsbild', 'omslagsfoto', 'skärmdump', 'stillbild', 'porträtt', 'affisch',
    'montage', 'grafik:', 'figur', 'med tillstånd av'
  ]
}
