// biome-ignore-all format: word lists read best packed
import { fewWords } from './few-words.ts'

export const et = fewWords({
  id: 'et',
  name: 'Estonian',
  unspaced: false,
  frequent: [
    'ja', 'on', 'ei', 'mis', 'kui', 'aga', 'oli', 'ka', 'siis', 'seda', 'nii', 'või', 'mida', 'väga', 'ning', 'kes',
    'mul', 'minu', 'meie', 'olen', 'oma', 'tema', 'olid', 'olnud', 'sellest', 'selle', 'juba', 'veel', 'ainult',
    'palju', 'kõik', 'kus', 'sest', 'nagu', 'mulle', 'koos', 'pärast', 'kuidas', 'kuid', 'küll', 'oleks', 'midagi',
    'pole', 'ehk'
  ],
  letters: ['õ', 'ü'],
  sentenceOpeners: ['kui', 'kuna', 'kuigi', 'sest', 'enne', 'pärast', 'aga', 'kuid', 'siis', 'siin', 'seal', 'täna'],
  questionLabels: ['küsimus', 'küsimused', 'küs', 'küsija', 'k', 'q'],
  answerLabels: ['vastus', 'vastused', 'vast', 'v', 'a'],
  interviewerRoles: [
    'intervjueerija', 'küsitleja', 'ajakirjanik', 'reporter', 'saatejuht', 'moderaator', 'toimetaja', 'toimetus',
    'korrespondent', 'küsimus saalist', 'küsimus publikust', 'uurija', 'vestlusjuht', 'võõrustaja', 'int'
  ],
  intervieweeRoles: [
    'intervjueeritav', 'külaline', 'saatekülaline', 'vastaja', 'respondent', 'informant', 'vestluskaaslane',
    'tunnistaja', 'jutustaja'
  ],
  otherRoles: [
    'publik', 'saal', 'kuulaja', 'vaataja', 'tõlk', 'tõlkija', 'kõik', 'hääl saalist', 'hääl publikust', 'diktor'
  ],
  genericSpeakers: ['kõneleja', 'rääkija', 'osaleja', 'hääl', 'esineja', 'tundmatu', 'meeshääl', 'naishääl'],
  reportingVerbs: [
    'ütles', 'ütleb', 'räägib', 'rääkis', 'selgitab', 'selgitas', 'vastas', 'vastab', 'küsis', 'küsib', 'lisas',
    'lisab'
  ],
  honorifics: [
    'härra', 'hr', 'proua', 'pr', 'preili', 'prl', 'dr', 'doktor', 'prof', 'professor', 'akadeemik', 'minister'
  ],
  askingVerbs: ['küsib', 'küsis', 'soovib teada', 'tahab teada', 'tahtis teada'],
  interrogatives: [
    'mis', 'mida', 'kuidas', 'miks', 'kes', 'keda', 'kelle', 'kellega', 'kellele', 'kus', 'kust', 'kuhu', 'millal',
    'milline', 'millised', 'millist', 'milles', 'mille', 'millest', 'millega', 'milleks', 'missugune', 'mil moel',
    'millele', 'mille üle', 'kellelt', 'kes on', 'mis on', 'mis sind', 'mis teid', 'mis sulle', 'mis teile', 'mida sa',
    'mida te', 'kuidas sa', 'kuidas te', 'kuidas see', 'kuidas sündis', 'miks sa', 'miks te', 'miks just', 'millal sa',
    'mitu', 'kui palju', 'kui tihti', 'kui kaua', 'missugused', 'milliseid', 'milliste'
  ],
  auxiliaries: [
    'kas', 'kas sa', 'kas te', 'kas teil', 'kas sul', 'kas on', 'aga kas', 'kas see', 'kas oled', 'kas olete',
    'kas oli', 'kas saad', 'kas saate', 'kas sulle', 'kas teile', 'kas tuleb', 'kas mäletad', 'kas mäletate',
    'kas arvad', 'kas arvate', 'kas kardad', 'kas kardate', 'kas plaanid', 'kas plaanite', 'kas keegi', 'kas miski',
    'kas ka', 'kas siis', 'kas nüüd', 'kas vastab tõele', 'ega', 'kas on raske', 'kas on kerge', 'kas meeldib'
  ],
  prompts: [
    'räägi', 'räägi meile', 'räägi palun', 'räägi natuke', 'räägi lähemalt', 'rääkige', 'rääkige meile',
    'rääkige palun', 'rääkige lähemalt', 'kirjelda', 'kirjeldage', 'kirjelda palun', 'kirjeldage palun', 'selgita',
    'selgitage', 'palun selgitage', 'palun räägi', 'palun rääkige', 'palun kirjelda', 'palun kirjeldage',
    'palun tutvusta', 'palun tutvustage', 'tutvusta', 'tutvustage', 'lõpetuseks', 'alustuseks', 'tuleme tagasi',
    'mainisid', 'mainisite', 'too näide', 'tooge näide', 'võrdle', 'võrrelge', 'lõpeta lause', 'lõpetage lause',
    'jaga meiega', 'jagage meiega', 'räägime nüüd', 'kujutage ette', 'mida soovitaksid', 'mida soovitaksite', 'nimeta',
    'nimetage'
  ],
  nounPrompts: [
    'lemmik', 'lemmikraamat', 'lemmikfilm', 'lemmiktoit', 'sinu lemmik', 'teie lemmik', 'suurim', 'parim', 'kõige',
    'esimene', 'tulevikuplaanid', 'unistus'
  ],
  questionTails: ['eks', 'eks ju', 'eks ole', 'kas pole', 'on ju', 'õigus', 'kas pole nii', 'või mis', 'või'],
  answerOpeners: [
    'jah', 'jaa', 'ei', 'noh', 'muidugi', 'loomulikult', 'kindlasti', 'kahtlemata', 'arvan', 'ma arvan', 'ma', 'mina',
    'meie', 'mul', 'minu', 'minu jaoks', 'minu meelest', 'aitäh', 'tänan', 'võib-olla', 'see on tõsi', 'tõsi', 'õige',
    'täpselt', 'just', 'raske öelda', 'raske küsimus', 'hea küsimus', 'tegelikult', 'ausalt öeldes', 'ausalt',
    'enamasti', 'meil', 'pigem', 'ei ole', 'ei tea', 'oleneb', 'suur aitäh', 'ikka', 'eks ikka', 'nojah', 'ma ei'
  ],
  greetings: [
    'tere', 'tere hommikust', 'tere päevast', 'tere õhtust', 'tere tulemast', 'tervist', 'tere kõigile', 'tere jälle',
    'head aega', 'nägemist', 'kuulmiseni', 'aitäh tulemast'
  ],
  hosting: [
    'meie külaline', 'meie tänane külaline', 'tänane külaline', 'minu külaline', 'täna on meil külas',
    'meil on külas', 'täna on stuudios', 'stuudios on', 'aitäh intervjuu eest', 'tänan intervjuu eest',
    'täname intervjuu eest', 'aitäh vestluse eest', 'tänan vestluse eest', 'aitäh sulle intervjuu',
    'aitäh teile intervjuu', 'aitäh et leidsid aega', 'aitäh et leidsite aega', 'aitäh et tulid', 'aitäh et tulite',
    'aitäh selle jutuajamise', 'sa ütlesid', 'te ütlesite', 'ütlesid et', 'ütlesite et', 'mainisid', 'mainisite',
    'sa mainisid', 'te mainisite'
  ],
  guesting: [
    'ma sündisin', 'sündisin', 'olen sündinud', 'ma olen sündinud', 'ma kasvasin', 'kasvasin üles', 'kui ma olin',
    'kui olin', 'lapsena', 'lapsepõlves', 'minu arvates', 'minu meelest', 'minu arust', 'hea küsimus',
    'väga hea küsimus', 'raske küsimus', 'keeruline küsimus', 'huvitav küsimus', 'me alustasime', 'alustasime',
    'ma alustasin', 'alustasin'
  ],
  ownNames: ['minu nimi on', 'mu nimi on', 'nimi on', 'tere mina olen', 'tere olen'],
  selfPhrases: ['mina olen', 'ma olen', 'olen'],
  hosts: ['saatejuht', 'saatejuhid', 'moderaator', 'intervjueerija', 'küsitleja', 'saadet juhib'],
  guests: ['külaline', 'külalised', 'saatekülaline', 'stuudiokülaline', 'intervjueeritav', 'saates on külas'],
  nameKeys: ['nimi', 'ees- ja perekonnanimi', 'eesnimi ja perekonnanimi', 'täisnimi'],
  meets: [
    'vestles', 'vestleb', 'intervjueeris', 'intervjueerib', 'küsitles', 'usutles', 'kohtus', 'rääkis juttu',
    'ajas juttu'
  ],
  isMetBy: ['andis intervjuu', 'vastas küsimustele', 'vastab küsimustele', 'küsimustele vastab', 'küsimustele vastas'],
  credits: ['intervjuu', 'vestlus', 'küsimused', 'küsis', 'küsitles'],
  firstPerson: [
    'ma', 'mina', 'mu', 'minu', 'mind', 'mul', 'mulle', 'minul', 'minule', 'minuga', 'olen', 'arvan', 'tahan', 'me',
    'meie', 'meil', 'meile', 'meid', 'oleme', 'olin'
  ],
  firstPlural: ['me', 'meie', 'meil', 'meile', 'meid', 'oleme', 'meiega', 'tahame', 'olime'],
  secondPerson: [
    'sa', 'sina', 'su', 'sinu', 'sul', 'sulle', 'sind', 'sinul', 'te', 'teie', 'teil', 'teile', 'teid', 'oled',
    'olete', 'arvad'
  ],
  thirdPerson: ['ta', 'tema', 'tal', 'talle', 'teda', 'nad', 'nemad', 'nende', 'neil', 'neile'],
  guideTitles: ['korduma kippuvad küsimused', 'kkk', 'sõnastik', 'küsitluse tulemused'],
  interviewWords: [
    'intervjuu', 'intervjuud', 'usutlus', 'persooniintervjuu', 'suur intervjuu', 'eksklusiivintervjuu', 'vestlus',
    'vestlusring', 'jutuajamine', 'küsimused ja vastused', 'kümme küsimust', 'viis küsimust', '10 küsimust',
    '5 küsimust'
  ],
  bylines: [
    'autor', 'autorid', 'tekst', 'kirjutas', 'kirjutanud', 'kirja pani', 'kirja pannud', 'toimetas', 'koostas',
    'koostaja', 'artikli autor', 'loo autor'
  ],
  interviewerBylines: [
    'intervjueeris', 'intervjueerinud', 'intervjueerija', 'küsis', 'küsinud', 'küsitles', 'küsitlenud', 'usutles',
    'vestles', 'vestelnud', 'küsimused esitas', 'küsimusi esitas', 'küsimused', 'intervjuu tegi'
  ],
  metadataKeys: [
    'kuupäev', 'autor', 'autorid', 'tekst', 'foto', 'fotod', 'fotograaf', 'pildid', 'pilt', 'tõlge', 'tõlkija',
    'tõlkis', 'toimetaja', 'toimetas', 'keeletoimetaja', 'avaldatud', 'ilmunud', 'uuendatud', 'muudetud', 'koht',
    'asukoht', 'aeg'
  ],
  lookAlikes: [
    'märkus', 'märkused', 'näiteks', 'nt', 'ps', 'p.s', 'tähelepanu', 'oluline', 'esiteks', 'teiseks', 'kolmandaks',
    'kokkuvõte', 'järeldus', 'põhjus'
  ],
  monthsAndDays: [
    'jaanuar', 'jaanuaril', 'jaanuaris', 'veebruar', 'veebruaril', 'veebruaris', 'märts', 'märtsil', 'märtsis',
    'aprill', 'aprillil', 'aprillis', 'mai', 'mail', 'mais', 'juuni', 'juunil', 'juunis', 'juuli', 'juulil', 'juulis',
    'august', 'augustil', 'augustis', 'september', 'septembril', 'septembris', 'oktoober', 'oktoobril', 'oktoobris',
    'november', 'novembril', 'novembris', 'detsember', 'detsembril', 'detsembris', 'esmaspäev', 'esmaspäeval',
    'teisipäev', 'teisipäeval', 'kolmapäev', 'kolmapäeval', 'neljapäev', 'neljapäeval', 'reede', 'reedel', 'laupäev',
    'laupäeval'
  ],
  occupations: [
    'kirjanik', 'luuletaja', 'ajakirjanik', 'laulja', 'muusik', 'helilooja', 'dirigent', 'lavastaja', 'režissöör',
    'näitleja', 'kunstnik', 'maalikunstnik', 'skulptor', 'fotograaf', 'arhitekt', 'disainer', 'professor', 'teadlane',
    'teadur', 'ajaloolane', 'õpetaja', 'arst', 'direktor', 'juhataja'
  ],
  affiliationWords: [
    'ülikool', 'ülikooli', 'instituut', 'instituudi', 'ettevõtte', 'keskus', 'keskuse', 'teatri', 'muuseumi',
    'ansambli', 'selts', 'liidu'
  ],
  biographyPhrases: [
    'on sündinud', 'sündis', 'sündinud', 'elab', 'elab ja töötab', 'töötab', 'on töötanud', 'on õppinud', 'õppis',
    'õpib', 'lõpetas', 'on lõpetanud', 'on kirjutanud', 'on avaldanud'
  ],
  conclusionHeadings: [
    'autorist', 'autori kohta', 'elulugu', 'lühidalt', 'cv', 'kes ta on', 'kes on kes', 'loe lisaks', 'lisalugemist',
    'kirjandus', 'viited', 'lingid'
  ],
  conclusionPhrases: [
    'intervjuu viis läbi', 'intervjuu tegi', 'intervjuu ilmus', 'intervjuu on ilmunud', 'intervjuu on avaldatud',
    'intervjuud on lühendatud', 'intervjuud on toimetatud', 'intervjueeris', 'aitäh intervjuu eest',
    'täname vestluse eest'
  ],
  introductionPhrases: [
    'vestlesime', 'vestlesin', 'rääkisime', 'rääkis meile', 'intervjueerisime', 'küsisime', 'uurisime',
    'selles intervjuus', 'käesolevas intervjuus', 'intervjuus räägib', 'intervjuus rääkis', 'usutluses',
    'vastas meie küsimustele', 'vastab meie küsimustele'
  ],
  conversationHeadings: [
    'intervjuu', 'vestlus', 'küsimused ja vastused', 'usutlus', 'transkriptsioon', 'vestluse üleskirjutus', 'dialoog'
  ],
  boilerplate: [
    'loe ka', 'loe lisaks', 'loe veel', 'loe edasi', 'loe rohkem', 'loe järgmisena', 'vaata ka', 'vaata lisaks',
    'jaga facebookis', 'jaga twitteris', 'jaga artiklit', 'liigu sisu juurde', 'liigu edasi põhisisu',
    'hüppa sisu juurde', 'jäta vahele ja', 'otse põhisisu', 'logi sisse', 'loo konto', 'registreeru kasutajaks',
    'unustasid parooli', 'unustasin parooli', 'pole veel kasutajat', 'oled juba tellija', 'telli uudiskiri',
    'telli uudiskirja', 'liitu uudiskirjaga', 'saa uudised', 'kõik õigused kaitstud', 'kõik õigused on kaitstud',
    'see veebileht kasutab', 'see leht kasutab', 'meie veebileht kasutab', 'kasutame küpsiseid', 'küpsiste seaded',
    'küpsiste kasutamine', 'nõustun küpsistega', 'nõustu kõigi', 'privaatsuspoliitika', 'privaatsustingimused',
    'kasutustingimused', 'andmekaitsetingimused', 'postitas', 'postitatud', 'avaldatud',
    'kuvatud on postitused sildiga'
  ],
  boilerplateLines: ['sildid', 'märksõnad', 'kategooriad', 'arhiiv', 'privaatsus', 'üles', 'jälgi meid', 'toeta', 'osta', 
    'avaleht', 'esileht', 'kodu', 'menüü', 'otsi', 'otsing', 'kontakt', 'kontaktid', 'võta ühendust', 'jaga',
    'prindi', 'trüki', 'kommentaarid', 'kommenteeri', 'vasta', 'vanemad postitused', 'uuemad postitused', 'järgmine',
    'eelmine', 'edasi', 'tagasi', 'rohkem', 'veel', 'sulge', 'sisene', 'registreeru', 'telli', 'tellimine',
    'uudiskiri', 'meist', 'toimetus', 'reklaam', 'uudised', 'sport', 'kultuur', 'poliitika', 'majandus', 'äri',
    'teadus', 'meelelahutus', 'elu', 'arvamus', 'välismaa', 'tervis', 'reisimine', 'muusika', 'film', 'kirjandus',
    'raamat', 'teater'
  ],
  boilerplateCounts: [
    'kommentaari', 'kommentaar', 'vaatamist', 'jagamist', 'min lugemist', 'minuti lugemine', 'min lugemine',
    'tundi tagasi'
  ],
  boilerplateHeadings: [
    'seotud artiklid', 'seotud lood', 'seotud postitused', 'sarnased artiklid', 'sarnased postitused', 'kommentaarid',
    'lisa kommentaar', 'jäta kommentaar', 'viimased postitused', 'viimased kommentaarid', 'värsked postitused',
    'loetumad'
  ],
  advertisements: [
    'reklaam', 'sisuturundus', 'toetab', 'toetajad', 'sponsor', 'saadet toetab', 'reklaamtekst', 'koostöösisu'
  ],
  stageDirections: [
    'naerab', 'naeravad', 'naer', 'naerdes', 'naeratab', 'naeratades', 'muigab', 'aplaus', 'plaksutab', 'muusika',
    'paus', 'vaikus', 'ohkab', 'nutab'
  ],
  editorsNotes: [
    'toimetaja märkus', 'toimetuse märkus', 'toim. märkus', 'autori märkus', 'tõlkija märkus', 'toim', 'toimetuselt',
    'märkus toimetuselt'
  ],
  captions: [
    'foto', 'fotod', 'foto autor', 'fotode autor', 'fotol', 'pildil', 'pilt', 'erakogu', 'foto erakogu',
    'foto erakogust'
  ]
})
