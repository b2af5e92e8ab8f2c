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
  sentenceOpeners: [
    'ako', 'kad', 'kada', 'iako', 'dok', 'nakon', 'posle', 'poslije', 'prije', 'pre', 'zato', 'zbog', 'ovdje', 'ovde',
    'tamo', 'danas', 'sada', 'onda', 'možda', 'ponekad', 'često', 'svaki', 'mnogi', 'svi', 'ipak', 'međutim', 'naime'
  ],
  letters: ['ć', 'đ', 'č', 'š', 'ž'],
  questionLabels: [
    'pitanje', 'p', 'pit', 'pitanja', 'sljedeće pitanje', 'sledeće pitanje', 'potpitanje', 'pitanje čitatelja',
    'pitanje čitalaca', 'q'
  ],
  answerLabels: ['odgovor', 'o', 'odg', 'odgovori', 'a'],
  interviewerRoles: [
    'novinar', 'novinarka', 'intervjuer', 'intervjuerka', 'ispitivač', 'ispitivačica', 'voditelj', 'voditeljica',
    'voditeljka', 'moderator', 'moderatorica', 'moderatorka', 'domaćin', 'domaćica', 'reporter', 'reporterka',
    'urednik', 'urednica', 'redakcija', 'uredništvo', 'istraživač', 'istraživačica', 'pitanje iz publike'
  ],
  intervieweeRoles: [
    'gost', 'gošća', 'gosti', 'sugovornik', 'sugovornica', 'sagovornik', 'sagovornica', 'ispitanik', 'ispitanica',
    'intervjuirani', 'kazivač', 'kazivačica', 'svjedok', 'svedok', 'stručnjak'
  ],
  otherRoles: [
    'publika', 'iz publike', 'glas iz publike', 'slušatelj', 'slušateljica', 'slušalac', 'gledatelj', 'gledalac',
    'pripovjedač', 'pripovedač', 'narator', 'prevoditelj', 'prevoditeljica', 'prevodilac', 'svi', 'oboje'
  ],
  genericSpeakers: [
    'govornik', 'govornica', 'sudionik', 'sudionica', 'učesnik', 'učesnica', 'glas', 'osoba', 'nepoznati govornik',
    'muški glas', 'ženski glas'
  ],
  reportingVerbs: [
    'rekao je', 'rekla je', 'kaže', 'kazao je', 'kazala je', 'ističe', 'istaknuo je', 'istaknula je', 'istakao je',
    'istakla je', 'objašnjava', 'objasnio je', 'objasnila je', 'dodaje', 'dodao je', 'dodala je', 'navodi', 'tvrdi',
    'smatra', 'odgovorio je', 'odgovorila je', 'priznaje', 'prisjeća se', 'priseća se', 'upitao je', 'upitala je',
    'zaključuje', 'poručuje'
  ],
  honorifics: [
    'gospodin', 'gospodine', 'gospođa', 'gospođo', 'gospođica', 'gosp', 'gđa', 'gđica', 'g', 'dr', 'dr. sc', 'mr', 'mr. sc',
    'prof', 'prof. dr', 'profesor', 'profesorica', 'profesorka', 'profesore', 'doktor', 'doktorica', 'doktorka',
    'doktore', 'doc', 'akademik', 'ing', 'dipl. ing', 'mag', 'fra', 'don', 'otac', 'vlč', 'časna sestra', 'ministar',
    'ministrica', 'ministarka', 'predsjednik', 'predsjednica', 'predsednik', 'predsednica'
  ],
  askingVerbs: ['pita', 'pitao je', 'pitala je'],
  interrogatives: [
    'što', 'šta', 'tko', 'ko', 'kako', 'zašto', 'zbog čega', 'gdje', 'gde', 'kamo', 'kuda', 'odakle', 'otkud', 'kad',
    'kada', 'otkad', 'otkada', 'koji', 'koja', 'koje', 'kojeg', 'koju', 'kojim', 'u kojoj mjeri', 'u kojoj meri',
    'na koji način', 'kakav', 'kakva', 'kakvo', 'kakve', 'kakvi', 'kakvu', 'koliko', 'čiji', 'čija', 'čime', 'čemu',
    'koga', 'kome', 'o čemu', 'u čemu', 's kim', 'sa kim', 'po čemu', 'a što', 'a šta', 'a kako', 'pa kako'
  ],
  auxiliaries: [
    'je li', 'da li', 'jeste li', 'jesi li', 'jesu li', 'imate li', 'imaš li', 'ima li', 'možete li', 'možeš li',
    'može li', 'mislite li', 'misliš li', 'hoće li', 'hoćete li', 'hoćeš li', 'biste li', 'bi li', 'znači li',
    'postoji li', 'postoje li', 'smatrate li', 'sjećate li se', 'sećate li se', 'vjerujete li', 'verujete li',
    'osjećate li', 'osećate li', 'znate li', 'planirate li', 'zar', 'jel', 'nije li'
  ],
  prompts: [
    'recite nam', 'reci nam', 'recite', 'recite mi', 'kažite nam', 'kaži nam', 'ispričajte nam', 'ispričaj nam',
    'opišite', 'opiši', 'opišite nam', 'objasnite', 'objasni', 'pojasnite', 'predstavite se', 'predstavi se',
    'predstavite nam', 'predstavi nam', 'možete li nam', 'možeš li nam', 'možete li opisati', 'biste li nam', 'da li biste nam',
    'govorite nam o', 'nabrojite', 'navedite', 'izdvojite', 'usporedite', 'uporedite', 'zanima me', 'zanima nas',
    'interesuje me', 'interesuje nas', 'dovršite rečenicu', 'završite rečenicu', 'otkrijte nam', 'otkrij nam',
    'podijelite s nama', 'podelite sa nama', 'vratimo se', 'krenimo od', 'počnimo od', 'pođimo od', 'za kraj',
    'za početak', 'posljednje pitanje', 'poslednje pitanje', 'što se tiče', 'spomenuli ste', 'pomenuli ste'
  ],
  nounPrompts: [
    'najdraži', 'najdraža', 'najdraže', 'omiljeni', 'omiljena', 'omiljeno', 'najbolji', 'najbolja', 'najgori', 'najveći',
    'najveća', 'prvi', 'prva', 'posljednji', 'poslednji', 'vaš', 'vaša', 'vaše', 'tvoj', 'tvoja', 'tvoje', 'planovi',
    'hobi', 'hobiji', 'životni moto', 'uzor', 'savjet', 'savet', 'poruka', 'poruka za kraj'
  ],
  questionTails: ['zar ne', 'je li tako', 'jel tako', 'slažete li se', 'ili ne', 'zar nije', 'tako'],
  answerOpeners: [
    'da', 'ne', 'naravno', 'svakako', 'apsolutno', 'definitivno', 'tako je', 'točno', 'tačno', 'upravo tako', 'pa',
    'mislim da', 'ja mislim', 'mislim', 'smatram da', 'vjerujem da', 'verujem da', 'rekao bih', 'rekla bih', 'po meni',
    'po mom mišljenju', 'za mene', 'meni je', 'ja sam', 'iskreno', 'zapravo', 'hvala', 'hvala vam', 'ne znam',
    'ne mislim', 'nisam', 'možda', 'vjerojatno', 'verovatno', 'nažalost', 'na žalost', 'uglavnom', 'dobro pitanje',
    'to je dobro pitanje', 'teško pitanje', 'teško je reći', 'ovisi', 'zavisi', 'moja', 'moj', 'imam', 'imao sam',
    'imala sam', 'bio sam', 'bila sam', 'počeo sam', 'počela sam', 'nikad', 'nikada', 'jesam', 'jeste', 'nipošto'
  ],
  greetings: [
    'dobar dan', 'dobro jutro', 'dobra večer', 'dobro veče', 'bok', 'zdravo', 'pozdrav', 'dobro došli', 'dobrodošli',
    'dobro došao', 'dobro došla', 'bolje vas našao', 'bolje vas našla', 'hvala na pozivu', 'hvala na razgovoru',
    'hvala na intervjuu', 'hvala na vremenu', 'hvala što ste došli', 'doviđenja', 'do slušanja', 'do gledanja',
    'do viđenja', 'kako ste', 'dragi slušatelji', 'dragi slušaoci', 'poštovani gledatelji', 'poštovani gledaoci',
    'sretno', 'srećno', 'puno uspjeha', 'mnogo uspeha'
  ],
  hosting: [
    'naš gost', 'naša gošća', 'moj gost', 'moja gošća', 'današnji gost', 'današnja gošća', 'gost je', 'gošća je',
    's nama je', 'sa nama je', 'danas razgovaram s', 'danas razgovaram sa', 'danas razgovaramo s',
    'danas razgovaramo sa', 'u studiju je', 'u današnjoj epizodi', 'u današnjoj emisiji', 'dobro došli u',
    'dobrodošli u', 'dobrodošli na', 'hvala na razgovoru', 'hvala vam na razgovoru', 'hvala ti na razgovoru',
    'hvala za razgovor', 'hvala na intervjuu', 'hvala na izdvojenom vremenu', 'hvala na vašem vremenu',
    'hvala što ste s nama', 'hvala što ste sa nama', 'hvala što ste pristali', 'hvala što ste došli',
    'hvala što si došao', 'hvala što si došla', 'rekli ste', 'kažete da', 'rekao si', 'rekla si', 'spomenuli ste',
    'pomenuli ste', 'napisali ste', 'što mislite o', 'šta mislite o', 'što misliš o', 'šta misliš o', 'kako gledate na',
    'posljednje pitanje', 'poslednje pitanje', 'zadnje pitanje', 'sljedeće pitanje', 'sledeće pitanje', 'još jedno pitanje',
    'prvo pitanje', 'za kraj', 'za kraj razgovora', 'za početak', 'naši slušatelji', 'naši slušaoci', 'naši čitatelji',
    'naši čitaoci', 'našim čitateljima', 'našim čitaocima', 'predstavite se', 'recite nam', 'ispričajte nam',
    'pitanje iz publike', 'u vašoj knjizi', 'vraćamo se uskoro', 'htio bih vas pitati', 'htjela bih vas pitati',
    'želim da vas pitam', 'moram vas pitati', 'poštovani slušatelji', 'poštovani slušaoci'
  ],
  guesting: [
    'hvala na pozivu', 'hvala vam na pozivu', 'hvala što ste me pozvali', 'hvala na pitanju', 'drago mi je što',
    'drago mi je da', 'dobro pitanje', 'odlično pitanje', 'zanimljivo pitanje', 'teško pitanje', 'bolje vas našao',
    'bolje vas našla', 'rođen sam', 'rođena sam', 'rodio sam se', 'rodila sam se', 'odrastao sam', 'odrasla sam',
    'kad sam bio', 'kad sam bila', 'kada sam bio', 'kada sam bila', 'počeo sam', 'počela sam', 'počeli smo',
    'krenuo sam', 'krenula sam', 'krenuli smo', 'osnovali smo', 'studirao sam', 'studirala sam', 'radio sam', 'radila sam',
    'po mom mišljenju', 'po mojem mišljenju', 'prema mom mišljenju', 'što se mene tiče', 'iz mog iskustva',
    'sjećam se', 'sećam se', 'moji roditelji', 'moj otac', 'moja majka', 'moja mama', 'moj tata', 'moj djed',
    'moj deda', 'moja baka', 'moj brat', 'moja supruga', 'moj suprug', 'kao dijete sam', 'kao dete sam',
    'u pravu ste', 'da budem iskren', 'da budem iskrena', 'rekao bih da', 'rekla bih da', 'kao što sam rekao',
    'kao što sam rekla'
  ],
  joining: ['a ja sam'],
  ownNames: ['zovem se', 'moje ime je', 'ime mi je', 'dobar dan ja sam', 'bok ja sam', 'zdravo ja sam'],
  selfPhrases: ['ja sam'],
  hosts: ['voditelj', 'voditeljica', 'voditeljka', 'moderator', 'moderatorica', 'moderatorka', 'domaćin', 'domaćica', 'novinar', 'novinarka'],
  guests: ['gost', 'gošća', 'gosti', 'gostuje', 'gostuju', 'sugovornik', 'sugovornica', 'sagovornik', 'sagovornica'],
  nameKeys: ['ime', 'ime i prezime', 'prezime i ime'],
  meets: [
    'razgovarao s', 'razgovarala s', 'razgovarao sa', 'razgovarala sa', 'razgovarao je s', 'razgovarala je s',
    'razgovarao je sa', 'razgovarala je sa', 'razgovara s', 'razgovara sa', 'u razgovoru s', 'u razgovoru sa',
    'intervjuirao', 'intervjuirala', 'intervjuisao', 'intervjuisala', 'intervjuira', 'intervjuiše'
  ],
  isMetBy: ['odgovara na pitanja', 'odgovarao na pitanja', 'odgovarala na pitanja', 'za', 'otkriva za'],
  credits: ['intervju', 'razgovor', 'pitanja', 'razgovarao', 'razgovarala'],
  firstPerson: [
    'ja', 'mene', 'meni', 'mi', 'mnom', 'moj', 'moja', 'moje', 'mog', 'moju', 'mojim', 'moji', 'sam', 'nisam', 'imam',
    'mislim', 'želim', 'radim', 'volim', 'znam', 'mogu', 'ću', 'bih', 'nas', 'nama', 'naš', 'naša', 'naše', 'smo', 'imamo'
  ],
  firstPlural: ['nas', 'nama', 'naš', 'naša', 'naše', 'naši', 'smo', 'nismo', 'imamo', 'radimo', 'želimo', 'ćemo', 'bismo'],
  secondPerson: [
    'vi', 'vas', 'vam', 'vama', 'vaš', 'vaša', 'vaše', 'vašeg', 'vašem', 'vašoj', 'vašu', 'ste', 'niste', 'ćete', 'biste',
    'imate', 'mislite', 'ti', 'tebe', 'tebi', 'tvoj', 'tvoja', 'tvoje', 'imaš', 'misliš'
  ],
  thirdPerson: ['on', 'ona', 'oni', 'one', 'njega', 'njemu', 'njega', 'nje', 'njoj', 'njih', 'njima', 'njegov', 'njegova', 'njezin', 'njezina', 'njen', 'njena', 'njihov', 'njihova', 'svoj', 'svoju'].filter((word, at, all) => all.indexOf(word) === at),
  guideTitles: ['najčešća pitanja', 'često postavljana pitanja', 'faq', 'pojmovnik', 'pitanja za intervju za posao', 'rezultati ankete', 'zapisnik sa sjednice', 'zapisnik sa sednice', 'upute za uporabu', 'uputstvo za upotrebu', 'naš tim'],
  interviewWords: [
    'intervju', 'intervju s', 'intervju sa', 'veliki intervju', 'ekskluzivni intervju', 'ekskluzivno', 'razgovor',
    'razgovor s', 'razgovor sa', 'razgovori', 'u razgovoru s', 'u razgovoru sa', 'intervjui', 'pitanja za',
    'pet pitanja za', '5 pitanja za', 'deset pitanja za', '10 pitanja za', 'pitanja i odgovori', 'na kavi s',
    'na kafi sa', 'upoznajte', 'predstavljamo', 'razgovarali smo', 'intervju tjedna', 'intervju nedelje', 'intervju mjeseca'
  ],
  bylines: [
    'piše', 'pišu', 'napisao', 'napisala', 'autor', 'autorica', 'autorka', 'autori', 'tekst', 'priredio', 'priredila',
    'pripremio', 'pripremila', 'uredio', 'uredila', 'objavio', 'objavila', 'prijevod', 'prevod', 'preveo', 'prevela',
    'foto', 'fotografije'
  ],
  interviewerBylines: [
    'razgovarao', 'razgovarala', 'razgovarali', 'razgovarao je', 'razgovarala je', 'razgovor vodio', 'razgovor vodila',
    'razgovor vodili', 'razgovor je vodio', 'razgovor je vodila', 'intervju vodio', 'intervju vodila',
    'intervju je vodio', 'intervju je vodila', 'intervju napravio', 'intervju napravila', 'intervju radio',
    'intervju radila', 'intervjuirao', 'intervjuirala', 'intervjuisao', 'intervjuisala', 'razgovor priredio',
    'razgovor priredila', 'intervju priredio', 'intervju priredila', 'intervju pripremio', 'intervju pripremila',
    'pitanja postavio', 'pitanja postavila', 'pitao', 'pitala', 'moderirao', 'moderirala', 'razgovor moderirao',
    'razgovor moderirala', 'vodi', 'razgovara', 'intervju i foto'
  ],
  metadataKeys: [
    'datum', 'datum objave', 'objavljeno', 'objavljen', 'ažurirano', 'zadnja izmjena', 'poslednja izmena', 'vrijeme',
    'vreme', 'vrijeme čitanja', 'vreme čitanja', 'mjesto', 'mesto', 'lokacija', 'autor', 'autorica', 'autorka', 'autori',
    'tekst', 'piše', 'intervju', 'razgovor', 'razgovarao', 'razgovarala', 'novinar', 'urednik', 'urednica', 'foto',
    'fotografija', 'fotografije', 'autor fotografije', 'ilustracija', 'snimio', 'snimila', 'kamera', 'montaža', 'prijevod',
    'prevod', 'preveo', 'prevela', 'lektura', 'izvor', 'kategorija', 'kategorije', 'rubrika', 'oznake', 'tagovi',
    'ključne riječi', 'ključne reči', 'tema', 'teme', 'jezik', 'trajanje', 'broj', 'naslov', 'naziv', 'izdavač',
    'nakladnik', 'godina', 'ime', 'prezime', 'ime i prezime', 'datum rođenja', 'mjesto rođenja', 'mesto rođenja', 'rođen',
    'rođena', 'dob', 'starost', 'godište', 'zanimanje', 'zvanje', 'funkcija', 'tvrtka', 'kompanija', 'fakultet',
    'obrazovanje', 'bračni status', 'djeca', 'deca', 'kontakt', 'adresa', 'telefon', 'e-mail', 'web', 'gost', 'gošća',
    'gosti', 'voditelj', 'voditeljica', 'sugovornik', 'sagovornik'
  ],
  lookAlikes: [
    'napomena', 'bilješka', 'beleška', 'na primjer', 'na primer', 'npr', 'primjer', 'primer', 'ps', 'p.s', 'važno',
    'pažnja', 'upozorenje', 'ispravak', 'ispravka', 'dopuna', 'savjet', 'savet', 'prvo', 'drugo', 'treće', 'ukratko',
    'zaključak', 'sažetak', 'rezultat', 'problem', 'rješenje', 'rešenje', 'razlog', 'odnosno', 'dakle', 'drugim riječima',
    'drugim rečima', 'vidi', 'vidi još', 'knjige', 'filmovi', 'korak', 'prednosti', 'nedostaci', 'moto', 'citat'
  ],
  monthsAndDays: [
    'siječanj', 'siječnja', 'veljača', 'veljače', 'ožujak', 'ožujka', 'travanj', 'travnja', 'svibanj', 'svibnja', 'lipanj',
    'lipnja', 'srpanj', 'srpnja', 'kolovoz', 'kolovoza', 'rujan', 'rujna', 'listopad', 'listopada', 'studeni', 'studenog',
    'studenoga', 'prosinac', 'prosinca', 'januar', 'januara', 'februar', 'februara', 'mart', 'marta', 'april', 'aprila',
    'maj', 'maja', 'jun', 'juna', 'juni', 'jul', 'jula', 'juli', 'avgust', 'avgusta', 'august', 'augusta', 'septembar',
    'septembra', 'oktobar', 'oktobra', 'novembar', 'novembra', 'decembar', 'decembra', 'ponedjeljak', 'ponedeljak',
    'utorak', 'srijeda', 'srijedu', 'sreda', 'sredu', 'četvrtak', 'petak', 'subota', 'subotu', 'nedjelja', 'nedjelju',
    'nedelja', 'nedelju', 'danas', 'jučer', 'juče'
  ],
  occupations: [
    'direktor', 'direktorica', 'direktorka', 'ravnatelj', 'ravnateljica', 'osnivač', 'osnivačica', 'suosnivač',
    'predsjednik', 'predsjednica', 'predsednik', 'predsednica', 'profesor', 'profesorica', 'profesorka', 'docent',
    'docentica', 'docentkinja', 'inženjer', 'inženjerka', 'znanstvenik', 'znanstvenica', 'naučnik', 'naučnica',
    'istraživač', 'istraživačica', 'povjesničar', 'povjesničarka', 'istoričar', 'istoričarka', 'historičar', 'sociolog',
    'sociologinja', 'psiholog', 'psihologinja', 'filozof', 'ekonomist', 'ekonomista', 'liječnik', 'liječnica', 'lekar',
    'lekarka', 'kirurg', 'hirurg', 'odvjetnik', 'odvjetnica', 'advokat', 'advokatica', 'sudac', 'sudija', 'političar',
    'političarka', 'ministar', 'ministrica', 'ministarka', 'zastupnik', 'zastupnica', 'poslanik', 'poslanica',
    'gradonačelnik', 'gradonačelnica', 'veleposlanik', 'ambasador', 'aktivist', 'aktivistica', 'aktivista',
    'aktivistkinja', 'novinar', 'novinarka', 'urednik', 'urednica', 'kolumnist', 'kolumnistica', 'kolumnista', 'pisac',
    'spisateljica', 'književnik', 'književnica', 'pjesnik', 'pjesnikinja', 'pesnik', 'pesnikinja', 'romanopisac',
    'prevoditelj', 'prevoditeljica', 'prevodilac', 'prevoditeljka', 'izdavač', 'nakladnik', 'pjevač', 'pjevačica', 'pevač',
    'pevačica', 'glazbenik', 'glazbenica', 'muzičar', 'muzičarka', 'skladatelj', 'skladateljica', 'kompozitor',
    'kompozitorka', 'kantautor', 'kantautorica', 'kantautorka', 'gitarist', 'gitarista', 'bubnjar', 'pijanist',
    'pijanistica', 'dirigent', 'producent', 'producentica', 'producentkinja', 'redatelj', 'redateljica', 'reditelj',
    'rediteljka', 'režiser', 'scenarist', 'scenaristica', 'scenarista', 'glumac', 'glumica', 'plesač', 'plesačica',
    'koreograf', 'koreografkinja', 'slikar', 'slikarica', 'slikarka', 'kipar', 'kiparica', 'vajar', 'umjetnik',
    'umjetnica', 'umetnik', 'umetnica', 'fotograf', 'fotografkinja', 'fotografica', 'ilustrator', 'ilustratorica',
    'dizajner', 'dizajnerica', 'dizajnerka', 'arhitekt', 'arhitektica', 'arhitekta', 'kustos', 'kustosica', 'kuhar',
    'kuharica', 'kuvar', 'kuvarica', 'učitelj', 'učiteljica', 'nastavnik', 'nastavnica', 'trener', 'trenerica', 'sportaš',
    'sportašica', 'sportista', 'sportistkinja', 'nogometaš', 'nogometašica', 'fudbaler', 'fudbalerka', 'košarkaš',
    'košarkašica', 'rukometaš', 'tenisač', 'tenisačica', 'poduzetnik', 'poduzetnica', 'preduzetnik', 'preduzetnica',
    'vlasnik', 'vlasnica', 'menadžer', 'menadžerica', 'menadžerka', 'voditelj', 'voditeljica', 'programer',
    'programerka', 'programerica', 'student', 'studentica', 'studentkinja', 'svećenik', 'sveštenik', 'biskup'
  ],
  affiliationWords: ['iz', 'fakultet', 'fakulteta', 'sveučilište', 'sveučilišta', 'univerzitet', 'univerziteta', 'institut', 'instituta', 'udruga', 'udruge', 'udruženje', 'kazalište', 'pozorište', 'tvrtka', 'tvrtke', 'kompanija', 'kompanije'],
  biographyPhrases: [
    'rođen je', 'rođena je', 'rođen u', 'rođena u', 'rodio se', 'rodila se', 'odrastao je', 'odrasla je', 'živi u',
    'živi i radi', 'radi kao', 'radio je kao', 'radila je kao', 'radi u', 'diplomirao je', 'diplomirala je', 'diplomirao',
    'diplomirala', 'završio je', 'završila je', 'magistrirao je', 'magistrirala je', 'doktorirao je', 'doktorirala je',
    'studirao je', 'studirala je', 'studira', 'autor je', 'autorica je', 'autorka je', 'objavio je', 'objavila je',
    'dobitnik je', 'dobitnica je', 'nagrađen je', 'nagrađena je', 'član je', 'članica je', 'osnivač je', 'osnivačica je',
    'osnovao je', 'osnovala je', 'predaje na', 'zaposlen je', 'zaposlena je', 'otac je', 'majka je', 'oženjen je',
    'udana je', 'bavi se', 'jedan je od', 'jedna je od', 'poznat je', 'poznata je', 'debitirao je', 'debitirala je',
    'debitovao je', 'debitovala je'
  ],
  conclusionHeadings: [
    'o autoru', 'o autorici', 'o autorki', 'o autorima', 'o sugovorniku', 'o sagovorniku', 'tko je', 'ko je', 'biografija',
    'životopis', 'kratka biografija', 'kratki životopis', 'bilješka o autoru', 'beleška o autoru', 'više informacija',
    'dodatne informacije', 'korisne poveznice', 'korisni linkovi', 'poveznice', 'linkovi', 'literatura', 'izvori', 'zaključak',
    'zahvala', 'zahvalnica', 'diskografija', 'filmografija', 'bibliografija', 'fusnote', 'nastavlja se'
  ],
  conclusionPhrases: [
    'razgovor je vodio', 'razgovor je vodila', 'intervju je vodio', 'intervju je vodila', 'intervju je objavljen',
    'razgovor je objavljen', 'intervju je izvorno objavljen', 'izvorno objavljeno', 'prvotno objavljeno', 'prvobitno objavljeno',
    'prvi put objavljeno', 'tekst je objavljen', 'tekst je nastao', 'preuzeto s', 'preuzeto sa', 'preuzeto iz', 'intervju je priredio', 'intervju je priredila',
    'intervju je pripremio', 'intervju je pripremila', 'hvala na razgovoru', 'hvala vam na razgovoru',
    'zahvaljujemo na razgovoru', 'zahvaljujemo se na razgovoru', 'zahvaljujemo na intervjuu', 'zahvaljujemo se',
    'razgovor je snimljen', 'intervju je snimljen', 'razgovor je vođen', 'intervju je rađen', 'intervju je skraćen',
    'razgovor je skraćen', 'cijeli intervju', 'ceo intervju', 'cijeli razgovor', 'više informacija', 'više o', 's engleskog preveo',
    's engleskog prevela', 'sa engleskog preveo', 'sa engleskog prevela', 'nastavlja se'
  ],
  introductionPhrases: [
    'razgovarali smo s', 'razgovarali smo sa', 'razgovarao sam s', 'razgovarala sam s', 'razgovarao sam sa',
    'razgovarala sam sa', 'razgovaramo s', 'razgovaramo sa', 'porazgovarali smo', 'popričali smo', 'pričali smo sa',
    'u ovom intervjuu', 'u ovom razgovoru', 'u intervjuu za', 'u razgovoru za', 'u velikom intervjuu', 'u intervjuu govori',
    'u razgovoru za naš', 'odgovorio je na naša pitanja', 'odgovorila je na naša pitanja', 'odgovorio na naša pitanja',
    'odgovorila na naša pitanja', 'odgovorio na nekoliko pitanja', 'odgovorila na nekoliko pitanja',
    'postavili smo nekoliko pitanja', 'pitali smo', 'upitali smo', 'susreli smo se', 'sreli smo se', 'sastali smo se',
    'našli smo se', 'ugostili smo', 'zamolili smo', 'intervjuirali smo', 'intervjuisali smo', 'otkrio nam je',
    'otkrila nam je', 'ispričao nam je', 'ispričala nam je', 'rekao nam je', 'rekla nam je', 'govori o', 'priča o',
    'razgovor s njim', 'razgovor s njom', 'povod za razgovor', 'povodom', 'donosimo intervju', 'donosimo razgovor', 'donosimo vam',
    'intervju koji slijedi', 'intervju koji sledi', 'u nastavku pročitajte', 'pročitajte u nastavku', 'naš sugovornik',
    'naša sugovornica', 'naš sagovornik', 'naša sagovornica'
  ],
  conversationHeadings: [
    'intervju', 'razgovor', 'transkript', 'prijepis', 'transkript razgovora', 'transkript intervjua', 'pitanja i odgovori', 'cijeli intervju',
    'ceo intervju', 'intervju u cijelosti', 'intervju u celosti', 'dijalog', 'pitanja', 'rasprava', 'diskusija'
  ],
  boilerplate: [
    'pročitajte još', 'pročitajte i', 'pročitajte više', 'pročitaj više', 'pročitaj još', 'pročitaj i', 'čitajte još',
    'čitaj dalje', 'čitajte dalje', 'nastavi čitati', 'nastavite čitati', 'nastavi sa čitanjem', 'opširnije', 'saznaj više', 'vidi sve',
    'vidi više', 'pogledajte sve', 'pogledaj sve', 'prikaži sve', 'prikaži više', 'prikaži još', 'učitaj još', 'učitaj više', 'podijeli na',
    'podijelite na', 'podijeli članak', 'podijeli putem', 'podeli na', 'podelite na', 'podeli članak', 'podeli vest',
    'podelite vest', 'podijelite članak', 'kopiraj poveznicu', 'kopiraj link', 'pošalji e-mailom', 'pošalji prijatelju', 'ispiši stranicu', 'odštampaj stranicu',
    'spremi članak', 'sačuvaj članak', 'preskoči na sadržaj', 'preskoči na glavni', 'pređi na sadržaj', 'idi na sadržaj', 'skoči na sadržaj',
    'otvori izbornik', 'zatvori izbornik', 'otvori meni', 'zatvori meni', 'prijavite se za', 'prijavi se na', 'prijavite se na',
    'prijavi se za', 'morate biti prijavljeni', 'morate biti ulogovani', 'zaboravili ste lozinku', 'zaboravljena lozinka', 'zapamti me',
    'nemate račun', 'već imate račun', 'već imate nalog', 'nemate nalog', 'registrirajte se', 'registrujte se', 'kreiraj račun', 'napravi nalog',
    'pretplatite se na', 'pretplati se na', 'pretplati se', 'samo za pretplatnike', 'postanite pretplatnik', 'postani član',
    'prijava na newsletter', 'prijavite se na newsletter', 'unesite svoju e-mail', 'unesite vašu e-mail', 'unesite email', 'sva prava pridržana',
    'sva prava zadržana', 'zabranjeno preuzimanje', 'zabranjeno prenošenje', 'preuzimanje sadržaja', 'nije dozvoljeno preuzimanje',
    'koristimo kolačiće', 'ova stranica koristi', 'ova web stranica koristi', 'ovaj sajt koristi', 'ovaj portal koristi', 'web stranica koristi kolačiće',
    'prihvati sve', 'prihvaćam sve', 'prihvatam sve', 'prihvati kolačiće', 'odbij sve', 'postavke kolačića', 'podešavanja kolačića', 'upravljaj kolačićima',
    'politika privatnosti', 'pravila privatnosti', 'politika kolačića', 'zaštita privatnosti', 'uvjeti korištenja', 'uslovi korišćenja', 'uslovi korištenja', 'opći uvjeti',
    'objavio korisnik', 'objavljeno u', 'objavljeno:', 'objavljeno dana', 'objavljeno pod', 'postavio korisnik', 'postavljeno u', 'napisao/la', 'ažurirano:', 'posljednje ažuriranje', 'poslednje ažuriranje', 'autor članka',
    'ostavi komentar', 'ostavite komentar', 'ostavi odgovor', 'ostavite odgovor', 'napiši komentar', 'napišite komentar', 'dodaj komentar', 'komentiraj članak',
    'odustani od odgovora', 'otkaži odgovor', 'poništi odgovor', 'odgovori korisniku', 'vaša adresa e-pošte neće', 'vaša e-mail adresa neće', 'adresa vaše e-pošte', 'obavezna polja', 'obvezna polja', 'neophodna polja',
    'spremi moje ime', 'sačuvaj moje ime', 'nema komentara', 'komentari su zatvoreni', 'komentari su isključeni', 'budite prvi koji', 'pogledaj komentare', 'prikaži komentare',
    'prethodni članak', 'sljedeći članak', 'sledeći članak', 'prethodna objava', 'sljedeća objava', 'prethodni post', 'sledeći post', 'stariji postovi', 'noviji postovi', 'starije objave', 'novije objave',
    'povratak na', 'natrag na vrh', 'nazad na vrh', 'povezani članci', 'povezane vijesti', 'povezane vesti', 'slični članci', 'slične vijesti', 'možda će vas zanimati',
    'moglo bi vas zanimati', 'možda vas zanima', 'možda će vam se svidjeti', 'najčitanije vijesti', 'najnovije vijesti', 'najnovije vesti', 'vezane vijesti', 'više iz rubrike', 'još iz rubrike', 'pratite nas na', 'prati nas na',
    'pratite nas i', 'zapratite nas', 'pronađite nas na', 'preuzmite aplikaciju', 'preuzmi aplikaciju', 'dostupno na google play', 'preuzmi pdf', 'slušajte na spotifyu', 'dodaj u košaricu', 'dodaj u korpu', 'poslušajte članak', 'vrijeme čitanja',
    'vreme čitanja', 'članak se nastavlja', 'tekst se nastavlja', 'nastavak na stranici', 'nastavak na strani', 'poslano s mog', 'poslato sa mog', 'pretraži stranicu', 'pretražite portal'
  ],
  boilerplateLines: [
    'naslovnica', 'naslovna', 'naslovna strana', 'početna', 'početna stranica', 'početna strana', 'izbornik', 'meni',
    'menu', 'tražilica', 'traži', 'pretraga', 'pretraži', 'pretraživanje', 'prijava', 'prijavi se', 'odjava', 'odjavi se', 'registracija', 'moj račun', 'moj profil', 'moj nalog', 'pretplata', 'pretplati se',
    'kontakt', 'kontakti', 'o nama', 'impressum', 'impresum', 'marketing', 'oglašavanje', 'oglasi', 'uredništvo', 'redakcija', 'podijeli', 'podijelite', 'podeli', 'podelite', 'dijeli', 'ispis', 'ispiši', 'štampaj', 'odštampaj', 'komentari', 'komentar', 'komentiraj', 'komentiši',
    'odgovori', 'pošalji', 'objavi', 'spremi', 'sačuvaj', 'zatvori', 'otvori', 'odustani', 'otkaži', 'natrag', 'nazad', 'povratak', 'dalje', 'više', 'još', 'sljedeće', 'sljedeći', 'sledeće', 'sledeći', 'prethodno', 'prethodni', 'stariji postovi', 'noviji postovi',
    'na vrh', 'vrh', 'sviđa mi se', 'prati', 'slijedi', 'prati nas', 'pratite nas', 'kopiraj link', 'link kopiran', 'učitavanje', 'učitavanje u tijeku', 'arhiva', 'arhiv', 'kategorije', 'kategorija', 'oznake', 'tagovi', 'ključne riječi', 'ključne reči', 'teme', 'rubrike', 'autor', 'vijesti', 'vesti', 'novosti', 'aktualno',
    'aktuelno', 'najnovije', 'najčitanije', 'izdvojeno', 'preporučujemo', 'preporuka', 'politika', 'gospodarstvo', 'ekonomija', 'biznis', 'svijet', 'svet', 'hrvatska', 'srbija', 'regija', 'region', 'društvo', 'crna kronika', 'hronika', 'kultura', 'sport', 'nogomet', 'fudbal', 'košarka', 'glazba', 'muzika', 'film', 'kazalište', 'pozorište',
    'knjige', 'književnost', 'umjetnost', 'umetnost', 'znanost', 'nauka', 'tehnologija', 'zdravlje', 'lifestyle', 'zabava', 'magazin', 'putovanja', 'obrazovanje', 'mišljenja', 'kolumne', 'kolumna', 'intervjui', 'intervju', 'razgovori', 'reportaže', 'recenzije', 'članci', 'blog', 'događanja', 'događaji', 'kalendar', 'foto', 'fotogalerija', 'galerija', 'video',
    'nekategorizirano', 'nekategorisano', 'uncategorized', 'košarica', 'korpa', 'trgovina', 'prodavnica', 'newsletter', 'privatnost', 'kolačići', 'prihvaćam', 'prihvatam', 'slažem se', 'prihvati sve', 'odbij sve', 'postavke', 'podešavanja', 'donacije', 'doniraj', 'podrži nas', 'podržite nas',
    'poveznice', 'linkovi', 'partneri', 'sponzori', 'preuzmi', 'preuzimanje', 'slušaj', 'sve epizode', 'sljedeća epizoda', 'sledeća epizoda', 'priopćenje', 'saopštenje', 'ime', 'email', 'e-mail', 'nema komentara', 'povezano', 'pročitaj više', 'pročitajte više', 'opširnije', 'saznaj više', 'jezik', 'hrvatski', 'srpski', 'bosanski'
  ].filter((word) => word !== 'hrvatska' && word !== 'srbija'),
  boilerplateCounts: [
    'komentara', 'komentar', 'komentari', 'pregleda', 'pregleda stranice', 'dijeljenja', 'deljenja', 'min čitanja', 'minuta čitanja', 'minute čitanja',
    'minuta za čitanje', 'lajkova', 'sviđanja', 'odgovora', 'pratitelja', 'pratilaca', 'čitanja'
  ],
  boilerplateHeadings: [
    'komentari', 'povezani članci', 'povezane vijesti', 'povezane vesti', 'povezano', 'slični članci', 'slične vijesti', 'vezani članci', 'srodni članci',
    'možda će vas zanimati', 'moglo bi vas zanimati', 'možda vas zanima', 'pročitajte još', 'pročitajte i', 'pročitaj još', 'vidi još', 'najčitanije', 'najnovije', 'najnovije vijesti', 'najnovije vesti',
    'najnoviji članci', 'ostali intervjui', 'više iz rubrike', 'ostavi komentar', 'ostavite komentar', 'ostavi odgovor', 'ostavite odgovor', 'dodaj komentar', 'nema komentara', 'nema komentara:', 'komentari (0)', 'arhiva bloga', 'navigacija objava', 'navigacija objave',
    'kretanje članaka', 'kategorije', 'oznake', 'pratite nas', 'preporučujemo', 'nedavni komentari', 'nedavne objave'
  ],
  advertisements: ['oglas', 'oglasi', 'reklama', 'sponzorirani sadržaj', 'sponzorisani sadržaj', 'sponzorirano', 'sponzorisano', 'promo', 'promotivni sadržaj', 'plaćeni oglas', 'tekst se nastavlja ispod oglasa', 'članak se nastavlja ispod oglasa', 'ovu epizodu podržava', 'ovu epizodu sponzorira'],
  stageDirections: [
    'smijeh', 'smeh', 'smije se', 'smeje se', 'kroz smijeh', 'kroz smeh', 'uz smijeh', 'uz smeh', 'osmijeh', 'osmeh', 'uz osmijeh', 'uz osmeh', 'smiješak', 'smješka se', 'smeši se',
    'nasmije se', 'nasmeje se', 'smiju se', 'smeju se', 'pljesak', 'aplauz', 'stanka', 'pauza', 'duga pauza', 'tišina', 'glazba', 'muzika', 'uzdah', 'uzdiše', 'uzdahne', 'nerazumljivo', 'nečujno', 'plače', 'kima glavom', 'klima glavom', 'odmahuje glavom', 'razmišlja', 'zamisli se', 'šuti', 'ćuti', 'prekid', 'upadica', 'šapće', 'šapuće'
  ],
  editorsNotes: [
    'op. a', 'op. a.', 'op. ur', 'op. ur.', 'op. prev', 'op. prev.', 'op.a', 'op.a.', 'prim. aut', 'prim. aut.', 'prim. red', 'prim. red.', 'prim. prev', 'prim. prev.', 'prim. nov.', 'napomena redakcije', 'napomena uredništva',
    'napomena urednika', 'napomena autora', 'opaska autora', 'opaska autorice', 'opaska uredništva', 'primjedba autora', 'primedba redakcije', 'napomena prevoditelja', 'napomena prevodioca', 'napomena:', 'ispravak:', 'ispravka:'
  ],
  captions: [
    'foto', 'foto:', 'fotografija', 'fotografija:', 'fotografije:', 'foto arhiva', 'foto ilustracija', 'ilustracija', 'ilustracija:', 'izvor:', 'izvor foto', 'autor fotografije', 'snimio', 'snimila', 'privatna arhiva', 'privatni arhiv', 'lična arhiva',
    'osobna arhiva', 'arhivska fotografija', 'na fotografiji', 'na slici', 'slika:', 'ustupljena fotografija', 'naslovnica knjige', 'screenshot'
  ]
})
