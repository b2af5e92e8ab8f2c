// biome-ignore-all format: word lists read best packed
import { fewWords } from './few-words.ts'

/** Croatian, Bosnian, Montenegrin and Serbian in Latin script, ijekavian and ekavian. */
export const hr = fewWords({
  id: 'hr',
  name: 'Croatian',
  unspaced: false,
  frequent: [
    'što', 'šta', 'sam', 'kao', 'koji', 'koja', 'koje', 'ili', 'nije', 'bio', 'bila', 'bilo', 'iz', 'još', 'gdje',
    'gde', 'jer', 'nego', 'kroz', 'već', 'tko', 'nisam', 'smo', 'će', 'ću', 'kada', 'ali', 'kako', 'samo', 'sve',
    'može', 'ovo', 'bih', 'vrlo', 'veoma', 'uvijek', 'uvek', 'također', 'takođe', 'nešto', 'nema', 'je', 'su', 'ja'
  ],
  sentenceOpeners: ['ako', 'kad', 'kada', 'iako', 'dok', 'nakon', 'posle', 'poslije', 'prije', 'pre', 'zato', 'zbog'],
  letters: ['ć', 'đ', 'č', 'š', 'ž'],
  questionLabels: [
    'pitanje', 'p', 'pit', 'pitanja', 'sljedeće pitanje', 'sledeće pitanje', 'potpitanje', 'pitanje čitatelja',
    'pitanje čitalaca', 'q'
  ],
  answerLabels: ['odgovor', 'o', 'odg', 'odgovori', 'a'],
  interviewerRoles: [
    'novinar', 'novinarka', 'intervjuer', 'intervjuerka', 'ispitivač', 'ispitivačica', 'voditelj', 'voditeljica',
    'voditeljka', 'moderator', 'moderatorica', 'moderatorka', 'domaćin', 'domaćica', 'reporter', 'reporterka'
  ],
  intervieweeRoles: [
    'gost', 'gošća', 'gosti', 'sugovornik', 'sugovornica', 'sagovornik', 'sagovornica', 'ispitanik', 'ispitanica',
    'intervjuirani', 'kazivač', 'kazivačica'
  ],
  otherRoles: [
    'publika', 'iz publike', 'glas iz publike', 'slušatelj', 'slušateljica', 'slušalac', 'gledatelj', 'gledalac',
    'pripovjedač', 'pripovedač', 'narator', 'prevoditelj'
  ],
  genericSpeakers: [
    'govornik', 'govornica', 'sudionik', 'sudionica', 'učesnik', 'učesnica', 'glas', 'osoba', 'nepoznati govornik',
    'muški glas', 'ženski glas'
  ],
  reportingVerbs: [
    'rekao je', 'rekla je', 'kaže', 'kazao je', 'kazala je', 'ističe', 'istaknuo je', 'istaknula je', 'istakao je',
    'istakla je', 'objašnjava', 'objasnio je'
  ],
  honorifics: [
    'gospodin', 'gospodine', 'gospođa', 'gospođo', 'gospođica', 'gosp', 'gđa', 'gđica', 'g', 'dr', 'dr. sc', 'mr'
  ],
  askingVerbs: ['pita', 'pitao je', 'pitala je'],
  interrogatives: [
    'što', 'šta', 'tko', 'ko', 'kako', 'zašto', 'zbog čega', 'gdje', 'gde', 'kamo', 'kuda', 'odakle', 'otkud', 'kad',
    'kada', 'otkad', 'otkada', 'koji', 'koja', 'koje', 'kojeg', 'koju', 'na koji način', 's čime', 'čime', 'o čemu',
    'u čemu', 'na čemu', 'po čemu', 'zašto ste', 'kako ste', 'kako je', 'kako biste', 'kako se', 'što vas', 'što je',
    'šta je', 'šta vas', 'što biste', 'šta biste', 'tko je', 'ko je', 'od kada', 'do kada', 'kome', 'koga', 'kakav',
    'kakva', 'kakve', 'kolika', 'kolike'
  ],
  auxiliaries: [
    'je li', 'da li', 'jeste li', 'jesi li', 'jesu li', 'imate li', 'imaš li', 'ima li', 'možete li', 'možeš li',
    'može li', 'mislite li', 'je li bilo', 'jeste', 'jesi', 'imate', 'imaš', 'jesu', 'biste li', 'bi li', 'možete',
    'postoji li', 'postoje li', 'sjećate li se', 'sećate li se', 'planirate li', 'volite li', 'voliš li', 'osjećate li',
    'vjerujete li', 'smatrate li', 'znate li', 'znaš li', 'želite li', 'hoćete li', 'hoće li', 'nije li', 'zar',
    'znači li', 'da li je', 'da li ste', 'da li imate'
  ],
  prompts: [
    'recite nam', 'reci nam', 'recite', 'recite mi', 'kažite nam', 'kaži nam', 'ispričajte nam', 'ispričaj nam',
    'opišite', 'opiši', 'opišite nam', 'objasnite', 'objasni', 'pojasnite', 'predstavite se', 'predstavi se',
    'predstavite nam', 'predstavi nam', 'možete li nam', 'možeš li nam', 'možete li opisati', 'biste li nam',
    'da li biste nam', 'govorite nam o', 'za kraj', 'za početak', 'vratimo se', 'spomenuli ste', 'možete li nam reći',
    'što biste poručili', 'šta biste poručili', 'vaša poruka', 'navedite', 'usporedite', 'nadopunite rečenicu',
    'dovršite rečenicu', 'podijelite s nama', 'podelite sa nama', 'recite nam nešto o', 'prijeđimo na', 'pređimo na',
    'zamislite'
  ],
  nounPrompts: [
    'najdraži', 'najdraža', 'najdraže', 'omiljeni', 'omiljena', 'omiljeno', 'najbolji', 'najbolja', 'najgori',
    'najveći', 'najveća', 'prvi'
  ],
  questionTails: ['zar ne', 'je li tako', 'jel tako', 'slažete li se', 'ili ne', 'zar nije'],
  answerOpeners: [
    'da', 'ne', 'naravno', 'svakako', 'apsolutno', 'definitivno', 'tako je', 'točno', 'tačno', 'upravo tako', 'pa',
    'mislim da', 'ja mislim', 'mislim', 'smatram da', 'vjerujem da', 'verujem da', 'rekao bih', 'rekla bih', 'po meni',
    'pa da', 'pa ne', 'ma', 'ma ne', 'istina', 'to je istina', 'teško je reći', 'teško pitanje', 'dobro pitanje',
    'zapravo', 'u principu', 'iskreno', 'hvala', 'hvala vam', 'uglavnom', 'kod nas', 'nisam', 'nemam', 'sve je'
  ],
  greetings: [
    'dobar dan', 'dobro jutro', 'dobra večer', 'dobro veče', 'bok', 'zdravo', 'pozdrav', 'dobro došli', 'dobrodošli',
    'dobro došao', 'dobro došla', 'bolje vas našao'
  ],
  hosting: [
    'naš gost', 'naša gošća', 'moj gost', 'moja gošća', 'današnji gost', 'današnja gošća', 'gost je', 'gošća je',
    's nama je', 'sa nama je', 'danas razgovaram s', 'danas razgovaram sa', 'danas razgovaramo s',
    'danas razgovaramo sa', 'u studiju je', 'u današnjoj epizodi', 'u današnjoj emisiji', 'dobro došli u',
    'dobrodošli u', 'dobrodošli na', 'hvala na razgovoru', 'hvala vam na razgovoru', 'hvala ti na razgovoru',
    'hvala za razgovor', 'hvala na intervjuu', 'hvala na izdvojenom vremenu', 'hvala na vašem vremenu',
    'hvala što ste s nama'
  ],
  guesting: [
    'hvala na pozivu', 'hvala vam na pozivu', 'hvala što ste me pozvali', 'hvala na pitanju', 'drago mi je što',
    'drago mi je da', 'dobro pitanje', 'odlično pitanje', 'zanimljivo pitanje', 'teško pitanje', 'bolje vas našao',
    'bolje vas našla', 'rođen sam', 'rođena sam', 'rodio sam se', 'rodila sam se', 'odrastao sam', 'odrasla sam',
    'kad sam bio', 'kad sam bila', 'kada sam bio', 'kada sam bila'
  ],
  joining: ['a ja sam'],
  ownNames: ['zovem se', 'moje ime je', 'ime mi je', 'dobar dan ja sam', 'bok ja sam', 'zdravo ja sam'],
  selfPhrases: ['ja sam'],
  hosts: [
    'voditelj', 'voditeljica', 'voditeljka', 'moderator', 'moderatorica', 'moderatorka', 'domaćin', 'domaćica',
    'novinar', 'novinarka'
  ],
  guests: ['gost', 'gošća', 'gosti', 'gostuje', 'gostuju', 'sugovornik', 'sugovornica', 'sagovornik', 'sagovornica'],
  nameKeys: ['ime', 'ime i prezime', 'prezime i ime'],
  meets: [
    'razgovarao s', 'razgovarala s', 'razgovarao sa', 'razgovarala sa', 'razgovarao je s', 'razgovarala je s',
    'razgovarao je sa', 'razgovarala je sa', 'razgovara s', 'razgovara sa', 'u razgovoru s', 'u razgovoru sa'
  ],
  isMetBy: ['odgovara na pitanja', 'odgovarao na pitanja', 'odgovarala na pitanja', 'otkriva za', 'govori za'],
  speaksBetween: ['razgovarao', 'razgovarala', 'je razgovarao', 'je razgovarala', 'razgovara'],
  credits: ['intervju', 'razgovor', 'pitanja', 'razgovarao', 'razgovarala'],
  firstPerson: [
    'ja', 'mene', 'meni', 'mi', 'mnom', 'moj', 'moja', 'moje', 'mog', 'moju', 'mojim', 'moji', 'sam', 'nisam', 'imam',
    'mislim', 'želim', 'radim', 'volim', 'znam'
  ],
  firstPlural: ['nas', 'nama', 'naš', 'naša', 'naše', 'naši', 'smo', 'nismo', 'imamo', 'radimo', 'želimo', 'ćemo'],
  secondPerson: [
    'vi', 'vas', 'vam', 'vama', 'vaš', 'vaša', 'vaše', 'vašeg', 'vašem', 'vašoj', 'vašu', 'ste', 'niste', 'ćete',
    'biste', 'imate'
  ],
  thirdPerson: ['on', 'ona', 'oni', 'one', 'njega', 'njemu', 'nje', 'njoj', 'njih', 'njima'],
  guideTitles: [
    'najčešća pitanja', 'često postavljana pitanja', 'faq', 'pojmovnik', 'pitanja za intervju za posao',
    'rezultati ankete'
  ],
  interviewWords: [
    'intervju', 'intervju s', 'intervju sa', 'veliki intervju', 'ekskluzivni intervju', 'ekskluzivno', 'razgovor',
    'razgovor s', 'razgovor sa', 'razgovori', 'u razgovoru s', 'u razgovoru sa', 'intervjui', 'pitanja za'
  ],
  bylines: [
    'piše', 'pišu', 'napisao', 'napisala', 'autor', 'autorica', 'autorka', 'autori', 'tekst', 'priredio', 'priredila',
    'pripremio'
  ],
  interviewerBylines: [
    'razgovarao', 'razgovarala', 'razgovarali', 'razgovarao je', 'razgovarala je', 'razgovor vodio', 'razgovara',
    'razgovaraju', 'razgovor vodi', 'intervju vodi',
    'razgovor vodila', 'razgovor vodili', 'razgovor je vodio', 'razgovor je vodila', 'intervju vodio',
    'intervju vodila', 'intervju je vodio', 'intervju je vodila'
  ],
  metadataKeys: [
    'datum', 'datum objave', 'objavljeno', 'objavljen', 'ažurirano', 'zadnja izmjena', 'poslednja izmena', 'vrijeme',
    'vreme', 'vrijeme čitanja', 'vreme čitanja', 'mjesto', 'mesto', 'lokacija', 'autor', 'autorica', 'autorka',
    'autori', 'tekst', 'piše', 'intervju', 'razgovor'
  ],
  lookAlikes: [
    'napomena', 'bilješka', 'beleška', 'na primjer', 'na primer', 'npr', 'primjer', 'primer', 'ps', 'p.s', 'važno',
    'pažnja', 'upozorenje', 'ispravak'
  ],
  monthsAndDays: [
    'siječanj', 'siječnja', 'veljača', 'veljače', 'ožujak', 'ožujka', 'travanj', 'travnja', 'svibanj', 'svibnja',
    'lipanj', 'lipnja', 'srpanj', 'srpnja', 'kolovoz', 'kolovoza', 'rujan', 'rujna', 'listopad', 'listopada',
    'studeni', 'studenog', 'studenoga', 'prosinac', 'prosinca', 'januar', 'januara', 'februar', 'februara', 'mart',
    'marta', 'april', 'aprila', 'maj', 'maja', 'jun', 'juna', 'juni', 'jul', 'jula', 'juli', 'avgust', 'avgusta',
    'august', 'augusta', 'septembar', 'septembra', 'oktobar'
  ],
  occupations: [
    'direktor', 'direktorica', 'direktorka', 'ravnatelj', 'ravnateljica', 'osnivač', 'osnivačica', 'suosnivač',
    'predsjednik', 'predsjednica', 'predsednik', 'predsednica', 'profesor', 'profesorica', 'profesorka', 'docent',
    'docentica', 'docentkinja', 'inženjer', 'inženjerka', 'znanstvenik', 'znanstvenica', 'naučnik', 'naučnica'
  ],
  affiliationWords: [
    'iz', 'fakultet', 'fakulteta', 'sveučilište', 'sveučilišta', 'univerzitet', 'univerziteta', 'institut',
    'instituta', 'udruga', 'udruge', 'udruženje'
  ],
  biographyPhrases: [
    'rođen je', 'rođena je', 'rođen u', 'rođena u', 'rodio se', 'rodila se', 'odrastao je', 'odrasla je', 'živi u',
    'živi i radi', 'radi kao', 'radio je kao', 'radila je kao', 'radi u'
  ],
  conclusionHeadings: [
    'o autoru', 'o autorici', 'o autorki', 'o autorima', 'o sugovorniku', 'o sagovorniku', 'tko je', 'ko je',
    'biografija', 'životopis', 'kratka biografija', 'kratki životopis'
  ],
  conclusionPhrases: [
    'razgovor je vodio', 'razgovor je vodila', 'intervju je vodio', 'intervju je vodila', 'intervju je objavljen',
    'razgovor je objavljen', 'intervju je izvorno objavljen', 'izvorno objavljeno', 'prvotno objavljeno',
    'prvobitno objavljeno'
  ],
  introductionPhrases: [
    'razgovarali smo s', 'razgovarali smo sa', 'razgovarao sam s', 'razgovarala sam s', 'razgovarao sam sa',
    'razgovarala sam sa', 'razgovaramo s', 'razgovaramo sa', 'porazgovarali smo', 'popričali smo', 'pričali smo sa',
    'u ovom intervjuu', 'u ovom razgovoru', 'u intervjuu za'
  ],
  conversationHeadings: [
    'intervju', 'razgovor', 'transkript', 'prijepis', 'transkript razgovora', 'transkript intervjua',
    'pitanja i odgovori', 'cijeli intervju', 'ceo intervju', 'intervju u cijelosti', 'intervju u celosti', 'dijalog'
  ],
  boilerplate: [
    'pročitajte još', 'pročitajte i', 'pročitajte više', 'pročitaj više', 'pročitaj još', 'pročitaj i', 'čitajte još',
    'čitaj dalje', 'čitajte dalje', 'nastavi čitati', 'nastavite čitati', 'nastavi sa čitanjem', 'saznaj više',
    'pogledajte sve', 'prikaži više', 'prikaži još', 'učitaj još', 'učitaj više', 'podijeli na', 'podijelite na',
    'podijeli članak', 'podijeli putem', 'podeli na', 'podelite na', 'podeli članak', 'podeli vest', 'podelite vest',
    'podijelite članak', 'kopiraj poveznicu', 'kopiraj link', 'pošalji e-mailom', 'pošalji prijatelju',
    'ispiši stranicu', 'odštampaj stranicu', 'spremi članak', 'sačuvaj članak', 'preskoči na sadržaj',
    'preskoči na glavni', 'pređi na sadržaj', 'idi na sadržaj', 'skoči na sadržaj', 'otvori izbornik',
    'zatvori izbornik', 'prijavite se za',
    'prikazuju se postovi s oznakom', 'prikazani su postovi s oznakom', 'arhiva kategorije', 'arhiva oznake'
  ],
  boilerplateLines: ['vezane vijesti', 'najčitanije', 'najnovije', 'prethodni članak', 'sljedeći članak', 'oznake', 'kategorije', 'arhiva', 'pravila privatnosti', 'povratak na vrh', 'pratite nas', 'podržite nas', 'sva prava pridržana', 'kupi', 'dodaj u košaricu', 
    'stranica 1',
    'naslovnica', 'naslovna', 'naslovna strana', 'početna', 'početna stranica', 'početna strana', 'izbornik', 'meni',
    'menu', 'tražilica', 'traži', 'pretraga', 'pretraži', 'pretraživanje', 'prijava', 'prijavi se', 'odjava',
    'odjavi se', 'registracija', 'moj račun', 'moj profil', 'moj nalog', 'pretplata', 'pretplati se', 'kontakt',
    'kontakti', 'o nama', 'impressum', 'impresum', 'marketing', 'oglašavanje', 'oglasi', 'uredništvo', 'redakcija',
    'podijeli', 'podijelite', 'podeli', 'podelite', 'dijeli', 'ispis', 'ispiši', 'štampaj', 'odštampaj', 'komentari',
    'komentar', 'komentiraj', 'komentiši', 'odgovori', 'pošalji', 'objavi'
  ],
  boilerplateCounts: [
    'komentara', 'komentar', 'komentari', 'pregleda', 'pregleda stranice', 'dijeljenja', 'deljenja', 'min čitanja'
  ],
  boilerplateHeadings: [
    'komentari', 'povezani članci', 'povezane vijesti', 'povezane vesti', 'povezano', 'slični članci',
    'slične vijesti', 'vezani članci', 'srodni članci', 'možda će vas zanimati', 'moglo bi vas zanimati',
    'možda vas zanima'
  ],
  advertisements: [
    'oglas', 'oglasi', 'reklama', 'sponzorirani sadržaj', 'sponzorisani sadržaj', 'sponzorirano', 'sponzorisano',
    'promo', 'promotivni sadržaj', 'plaćeni oglas', 'tekst se nastavlja ispod oglasa',
    'članak se nastavlja ispod oglasa'
  ],
  stageDirections: [
    'smijeh', 'smeh', 'smije se', 'smeje se', 'kroz smijeh', 'kroz smeh', 'uz smijeh', 'uz smeh', 'osmijeh', 'osmeh',
    'uz osmijeh', 'uz osmeh', 'smiješak', 'smješka se'
  ],
  editorsNotes: [
    'op. a', 'op. ur', 'op. prev', 'op.a', 'prim. aut', 'prim. red', 'prim. prev', 'napomena redakcije',
    'napomena uredništva', 'napomena urednika', 'napomena autora', 'opaska autora'
  ],
  captions: [
    'foto', 'fotografija', 'foto arhiva', 'foto ilustracija', 'ilustracija', 'izvor foto', 'autor fotografije',
    'snimio', 'snimila', 'privatna arhiva'
  ]
})
