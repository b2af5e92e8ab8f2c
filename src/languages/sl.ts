// biome-ignore-all format: word lists read best packed
import { fewWords } from './few-words.ts'

export const sl = fewWords({
  id: 'sl',
  name: 'Slovene',
  unspaced: false,
  frequent: [
    'sem', 'ki', 'ter', 'pa', 'še', 'kaj', 'če', 'kot', 'več', 'lahko', 'ker', 'zelo', 'jaz', 'tudi', 'bil', 'bilo',
    'bila', 'bili', 'vendar', 'ampak', 'kje', 'kdaj', 'zakaj', 'kdo', 'nekaj', 'vse', 'nisem', 'zdaj', 'potem', 'pri',
    'smo', 'kako', 'kar', 'tako', 'samo', 'kjer', 'torej', 'tega', 'ne', 'je', 'sta', 'sicer', 'bi', 'že'
  ],
  sentenceOpeners: [
    'če', 'ko', 'čeprav', 'dokler', 'preden', 'potem', 'zato', 'zaradi', 'tukaj', 'tam', 'danes', 'zdaj'
  ],
  letters: ['č', 'š', 'ž'],
  questionLabels: [
    'vprašanje', 'v', 'vpr', 'vprašanja', 'naslednje vprašanje', 'podvprašanje', 'vprašanje bralca',
    'vprašanje bralke', 'q'
  ],
  answerLabels: ['odgovor', 'o', 'odg', 'odgovori', 'a'],
  interviewerRoles: [
    'novinar', 'novinarka', 'spraševalec', 'spraševalka', 'izpraševalec', 'intervjuvar', 'intervjuvarka', 'voditelj',
    'voditeljica', 'moderator', 'moderatorka', 'gostitelj', 'gostiteljica', 'povezovalec', 'povezovalka', 'reporter'
  ],
  intervieweeRoles: [
    'gost', 'gostja', 'gostje', 'sogovornik', 'sogovornica', 'intervjuvanec', 'intervjuvanka', 'vprašani',
    'anketiranec', 'anketiranka', 'pripovedovalec', 'priča'
  ],
  otherRoles: [
    'občinstvo', 'publika', 'glas iz občinstva', 'iz občinstva', 'poslušalec', 'poslušalka', 'gledalec', 'gledalka',
    'napovedovalec', 'prevajalec', 'prevajalka', 'tolmač'
  ],
  genericSpeakers: [
    'govorec', 'govorka', 'udeleženec', 'udeleženka', 'glas', 'oseba', 'neznani govorec', 'moški glas', 'ženski glas'
  ],
  reportingVerbs: [
    'je rekel', 'je rekla', 'je dejal', 'je dejala', 'pravi', 'pove', 'je povedal', 'je povedala', 'pojasnjuje',
    'je pojasnil', 'je pojasnila', 'razlaga'
  ],
  honorifics: ['gospod', 'gospa', 'gospodična', 'g', 'ga', 'gdč', 'dr', 'mag', 'prof', 'prof. dr', 'doc', 'doc. dr'],
  askingVerbs: ['sprašuje', 'je vprašal', 'je vprašala'],
  interrogatives: [
    'kaj', 'kdo', 'kako', 'zakaj', 'čemu', 'kje', 'kam', 'kod', 'od kod', 'kdaj', 'od kdaj', 'do kdaj', 'kateri',
    'katera', 'katero', 'katere', 'katerih', 'kakšen', 'kakšna', 'kakšno', 'kakšne', 'kakšni', 'na kakšen način',
    's čim', 'o čem', 'v čem', 'na čem', 'zakaj ste', 'zakaj se', 'kako ste', 'kako se', 'kako bi', 'kako je',
    'kaj vas', 'kaj je', 'kaj bi', 'kaj ste', 'kdo je', 'kdo vas', 'komu', 'koga', 'kolikšen', 'kolikšna', 'kje ste',
    'kdaj ste'
  ],
  auxiliaries: [
    'ali', 'ali je', 'ali ste', 'ali so', 'ali se', 'ali imate', 'ali lahko', 'ali menite', 'ali mislite', 'ali bi',
    'ste', 'ste se', 'imate', 'imaš', 'lahko', 'bi', 'boste', 'je', 'so', 'ali obstaja', 'ali obstajajo', 'ali kdaj',
    'ali še', 'ali vas', 'ali vam', 'ali ti', 'ali si', 'ali znate', 'ali veste', 'se spomnite', 'se vam zdi',
    'bi lahko', 'bi radi', 'imate kakšen', 'mar', 'ali načrtujete', 'ali radi'
  ],
  prompts: [
    'povejte nam', 'povejte', 'povej nam', 'povejte mi', 'povejte nekaj o', 'opišite', 'opiši', 'opišite nam',
    'opišite svoj', 'razložite', 'razloži', 'pojasnite', 'predstavite se', 'predstavi se', 'predstavite nam',
    'predstavite', 'zaupajte nam', 'zaupaj nam', 'nam lahko', 'nam lahko zaupate', 'nam lahko poveste',
    'nam lahko opišete', 'ali nam lahko', 'bi nam lahko', 'za konec', 'za začetek', 'vrniva se', 'vrnimo se',
    'omenili ste', 'kaj bi sporočili', 'vaše sporočilo', 'navedite', 'primerjajte', 'dokončajte stavek',
    'dopolnite stavek', 'delite z nami', 'povejte kaj', 'preidiva na', 'preidimo na', 'predstavljajte si'
  ],
  nounPrompts: [
    'najljubši', 'najljubša', 'najljubše', 'najboljši', 'najboljša', 'najboljše', 'najslabši', 'največji', 'največja',
    'prvi', 'prva', 'zadnji'
  ],
  questionTails: ['kajne', 'ali ne', 'mar ne', 'ne res', 'se strinjate', 'ali pač', 'ne'],
  answerOpeners: [
    'da', 'ja', 'ne', 'seveda', 'vsekakor', 'absolutno', 'zagotovo', 'gotovo', 'tako je', 'točno', 'točno tako',
    'natanko tako', 'drži', 'no', 'mislim', 'menim', 'jaz mislim', 'zdi se mi', 'verjamem', 'rekel bi', 'to je res',
    'res je', 'res', 'ah ne', 'težko rečem', 'težko vprašanje', 'dobro vprašanje', 'pravzaprav', 'v bistvu', 'iskreno',
    'hvala', 'hvala lepa', 'večinoma', 'pri nas', 'nisem', 'nimam', 'predvsem'
  ],
  greetings: [
    'dober dan', 'dobro jutro', 'dober večer', 'živjo', 'zdravo', 'pozdravljeni', 'pozdravljen', 'pozdravljena',
    'lepo pozdravljeni', 'lep pozdrav', 'dobrodošli', 'dobrodošel'
  ],
  hosting: [
    'naš gost', 'naša gostja', 'moj gost', 'moja gostja', 'današnji gost', 'današnja gostja', 'z nami je',
    'z nami sta', 'z mano je', 'z menoj je', 'v studiu je', 'danes se pogovarjam', 'danes se pogovarjamo',
    'pogovarjali se bomo', 'pogovarjala se bova', 'v današnji epizodi', 'v današnji oddaji', 'dobrodošli v',
    'dobrodošli pri', 'hvala za pogovor', 'hvala vam za pogovor', 'hvala ti za pogovor', 'najlepša hvala za pogovor',
    'hvala lepa za pogovor', 'hvala za intervju', 'hvala za vaš čas', 'hvala za tvoj čas', 'hvala da ste'
  ],
  guesting: [
    'hvala za povabilo', 'hvala lepa za povabilo', 'najlepša hvala za povabilo', 'hvala za vprašanje',
    'hvala da ste me povabili', 'hvala ker ste me povabili', 'vesel sem', 'vesela sem', 'lepo je biti tukaj',
    'dobro vprašanje', 'odlično vprašanje', 'zanimivo vprašanje', 'težko vprašanje', 'rodil sem se', 'rodila sem se',
    'rojen sem', 'rojena sem', 'odraščal sem', 'odraščala sem', 'odrasel sem', 'odrasla sem', 'ko sem bil'
  ],
  joining: ['jaz pa sem', 'in jaz sem'],
  ownNames: ['ime mi je', 'moje ime je', 'pišem se', 'dober dan jaz sem', 'živjo jaz sem', 'živjo sem'],
  selfPhrases: ['jaz sem', 'sem'],
  hosts: [
    'voditelj', 'voditeljica', 'moderator', 'moderatorka', 'gostitelj', 'gostiteljica', 'povezovalec', 'povezovalka',
    'novinar', 'novinarka'
  ],
  guests: ['gost', 'gostja', 'gostje', 'gosta', 'sogovornik', 'sogovornica', 'sogovorniki'],
  nameKeys: ['ime', 'ime in priimek', 'priimek in ime'],
  meets: [
    'se je pogovarjal z', 'se je pogovarjala z', 'se je pogovarjal s', 'se je pogovarjala s', 'se pogovarja z',
    'se pogovarja s', 'v pogovoru z', 'v pogovoru s', 'je intervjuval', 'je intervjuvala', 'intervjuva', 'je obiskal'
  ],
  isMetBy: ['odgovarja na vprašanja', 'je odgovarjal na vprašanja', 'je odgovarjala na vprašanja'],
  speaksBetween: ['se je pogovarjal', 'se je pogovarjala', 'se pogovarja'],
  credits: ['intervju', 'pogovor', 'vprašanja', 'spraševal', 'spraševala'],
  firstPerson: [
    'jaz', 'mene', 'meni', 'mi', 'me', 'mano', 'menoj', 'moj', 'moja', 'moje', 'moji', 'mojega', 'mojo', 'mojim',
    'sem', 'nisem', 'imam', 'mislim', 'menim', 'želim'
  ],
  firstPlural: ['nas', 'nam', 'nami', 'naš', 'naša', 'naše', 'naši', 'smo', 'nismo', 'imamo', 'bomo', 'midva'],
  secondPerson: [
    'vi', 'vas', 'vam', 'vami', 'vaš', 'vaša', 'vaše', 'vašega', 'vašem', 'vaši', 'vašo', 'ste', 'niste', 'boste',
    'imate', 'menite'
  ],
  thirdPerson: ['on', 'ona', 'oni', 'njega', 'njemu', 'nje', 'njej', 'njo', 'njih', 'njim'],
  guideTitles: [
    'pogosta vprašanja', 'pogosto zastavljena vprašanja', 'faq', 'slovarček', 'vprašanja na razgovoru za službo',
    'rezultati ankete'
  ],
  interviewWords: [
    'intervju', 'intervju z', 'intervju s', 'veliki intervju', 'ekskluzivni intervju', 'intervjuji', 'pogovor',
    'pogovor z', 'pogovor s', 'pogovori', 'v pogovoru z', 'v pogovoru s', 'pogovarjali smo se', 'vprašanja za'
  ],
  bylines: [
    'piše', 'pišeta', 'napisal', 'napisala', 'avtor', 'avtorica', 'avtorja', 'avtorji', 'besedilo', 'tekst',
    'pripravil', 'pripravila'
  ],
  interviewerBylines: [
    'spraševal', 'spraševala', 'spraševali', 'pogovarjal se je', 'pogovarjala se je', 'pogovarjali so se',
    'pogovor vodil', 'pogovor vodila', 'pogovor je vodil', 'pogovor je vodila', 'intervju vodil', 'intervju vodila',
    'intervju je vodil', 'intervju je vodila'
  ],
  metadataKeys: [
    'datum', 'datum objave', 'objavljeno', 'posodobljeno', 'zadnja sprememba', 'čas', 'čas branja', 'kraj',
    'lokacija', 'avtor', 'avtorica', 'avtorji', 'besedilo', 'tekst', 'piše', 'pripravil', 'pripravila', 'intervju',
    'pogovor', 'spraševal', 'spraševala', 'novinar'
  ],
  lookAlikes: [
    'opomba', 'opozorilo', 'na primer', 'npr', 'primer', 'ps', 'p.s', 'pomembno', 'pozor', 'popravek', 'dopolnilo',
    'nasvet', 'prvič', 'drugič'
  ],
  monthsAndDays: [
    'januar', 'januarja', 'februar', 'februarja', 'marec', 'marca', 'april', 'aprila', 'maj', 'maja', 'junij',
    'junija', 'julij', 'julija', 'avgust', 'avgusta', 'september', 'septembra', 'oktober', 'oktobra', 'november',
    'novembra', 'december', 'decembra', 'ponedeljek', 'torek', 'sreda', 'sredo', 'četrtek', 'petek', 'sobota',
    'soboto', 'nedelja', 'nedeljo', 'danes', 'včeraj'
  ],
  occupations: [
    'direktor', 'direktorica', 'ravnatelj', 'ravnateljica', 'ustanovitelj', 'ustanoviteljica', 'soustanovitelj',
    'soustanoviteljica', 'predsednik', 'predsednica', 'profesor', 'profesorica', 'docent', 'docentka', 'inženir',
    'inženirka', 'znanstvenik', 'znanstvenica', 'raziskovalec', 'raziskovalka', 'zgodovinar', 'zgodovinarka',
    'sociolog', 'sociologinja'
  ],
  affiliationWords: [
    'iz', 'fakulteta', 'fakultete', 'fakulteti', 'univerza', 'univerze', 'univerzi', 'inštitut', 'inštituta',
    'društvo', 'društva', 'zavod'
  ],
  biographyPhrases: [
    'rodil se je', 'rodila se je', 'se je rodil', 'se je rodila', 'rojen v', 'rojena v', 'rojen leta', 'rojena leta',
    'odraščal je', 'odraščala je', 'živi v', 'živi na', 'živi in dela', 'živi in ustvarja'
  ],
  conclusionHeadings: [
    'o avtorju', 'o avtorici', 'o avtorjih', 'o sogovorniku', 'o sogovornici', 'kdo je', 'življenjepis',
    'kratek življenjepis', 'biografija', 'več informacij', 'dodatne informacije', 'koristne povezave'
  ],
  conclusionPhrases: [
    'pogovor je vodil', 'pogovor je vodila', 'intervju je vodil', 'intervju je vodila', 'intervju je pripravil',
    'intervju je pripravila', 'pogovor je pripravil', 'pogovor je pripravila', 'intervju je opravil',
    'intervju je opravila'
  ],
  introductionPhrases: [
    'pogovarjali smo se z', 'pogovarjali smo se s', 'pogovarjala sem se z', 'pogovarjal sem se z',
    'pogovarjala sem se s', 'pogovarjal sem se s', 'smo se pogovarjali', 'sva se pogovarjala', 'pogovarjamo se z',
    'pogovarjamo se s', 'poklepetali smo', 'smo poklepetali', 'v tem intervjuju', 'v tem pogovoru'
  ],
  conversationHeadings: [
    'intervju', 'pogovor', 'prepis', 'prepis pogovora', 'prepis intervjuja', 'transkript', 'transkripcija',
    'vprašanja in odgovori', 'celoten intervju', 'celoten pogovor', 'dialog', 'vprašanja'
  ],
  boilerplate: [
    'preberite tudi', 'preberite še', 'preberite več', 'preberi več', 'preberi tudi', 'preberi še', 'preberi celoten',
    'preberite celoten', 'beri dalje', 'berite dalje', 'nadaljuj z branjem', 'nadaljujte z branjem',
    'nadaljevanje na strani', 'prikaži več', 'prikaži vse', 'pokaži več', 'poglej vse', 'oglejte si vse',
    'naloži več', 'več iz rubrike', 'več iz te rubrike', 'več o piškotkih', 'deli na', 'delite na', 'deli članek',
    'delite članek', 'deli prek', 'deli objavo', 'kopiraj povezavo', 'pošlji po e-pošti', 'pošlji prijatelju',
    'natisni članek', 'natisni stran', 'shrani članek', 'preskoči na vsebino', 'preskoči na glavno',
    'skoči na vsebino', 'pojdi na vsebino', 'odpri meni', 'zapri meni', 'odpri iskalnik', 'prijavite se na e-novice',
    'prijavite se na novice', 'prijavi se na e-novice',
    'prikaz objav z oznako', 'arhiv kategorije', 'arhiv oznake'
  ],
  boilerplateLines: ['najbolj brano', 'prejšnji', 'naslednji', 'oznake', 'kategorije', 'arhiv', 'zasebnost', 'na vrh', 'sledite nam', 'podprite nas', 'vse pravice pridržane', 'kupi', 
    'stran 1',
    'domov', 'domača stran', 'prva stran', 'naslovnica', 'začetna stran', 'meni', 'menu', 'išči', 'iskanje',
    'iskalnik', 'poišči', 'prijava', 'prijavi se', 'odjava', 'odjavi se', 'registracija', 'registriraj se',
    'moj račun', 'moj profil', 'naročnina', 'naroči se', 'naročite se', 'kontakt', 'kontakti', 'stik', 'o nas',
    'kolofon', 'uredništvo', 'oglaševanje', 'oglasi', 'trženje', 'deli', 'delite', 'deli članek', 'natisni', 'tiskaj',
    'komentarji', 'komentar', 'komentiraj', 'odgovori', 'pošlji', 'objavi', 'shrani', 'zapri', 'odpri', 'prekliči',
    'nazaj', 'naprej', 'več', 'preberi več'
  ],
  boilerplateCounts: [
    'komentarjev', 'komentar', 'komentarja', 'komentarji', 'ogledov', 'delitev', 'min branja', 'minut branja'
  ],
  boilerplateHeadings: [
    'komentarji', 'povezani članki', 'povezane novice', 'povezano', 'povezane vsebine', 'sorodni članki',
    'sorodne novice', 'sorodne vsebine', 'podobni članki', 'podobne novice', 'morda vas zanima',
    'morda vas bo zanimalo'
  ],
  advertisements: [
    'oglas', 'oglasi', 'oglasno sporočilo', 'reklama', 'sponzorirano', 'sponzorirana vsebina',
    'promocijsko sporočilo', 'promocijsko besedilo', 'promo', 'plačana objava', 'članek se nadaljuje pod oglasom',
    'nadaljevanje pod oglasom'
  ],
  stageDirections: [
    'smeh', 'se smeji', 'se smeje', 'se nasmeji', 'se nasmeje', 'nasmeh', 'nasmešek', 'se nasmehne', 'se zasmeji',
    'se zasmeje', 'v smehu', 'skozi smeh', 'z nasmehom', 'smejita se'
  ],
  editorsNotes: [
    'op. a', 'op. avt', 'op. av', 'op. p', 'op. prev', 'op. ur', 'op. n', 'op. nov', 'op.a', 'op.p', 'op.ur',
    'opomba uredništva'
  ],
  captions: [
    'foto', 'fotografija', 'fotografije', 'foto arhiv', 'fotografija je simbolična', 'simbolična fotografija',
    'ilustracija', 'vir fotografije', 'vir foto', 'avtor fotografije'
  ]
})
