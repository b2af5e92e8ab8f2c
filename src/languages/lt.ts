// biome-ignore-all format: word lists read best packed
import { fewWords } from './few-words.ts'

export const lt = fewWords({
  id: 'lt',
  name: 'Lithuanian',
  unspaced: false,
  frequent: [
    'ir', 'yra', 'kad', 'iš', 'bet', 'apie', 'kaip', 'buvo', 'labai', 'tik', 'aš', 'jis', 'jie', 'kuris', 'kurie',
    'kuri', 'jau', 'arba', 'nes', 'kai', 'taip', 'nuo', 'prie', 'už', 'jog', 'savo', 'kas', 'ką', 'tačiau', 'mano',
    'mūsų', 'būti', 'nėra', 'tarp', 'iki', 'todėl', 'daug', 'jei', 'galima', 'esu', 'buvau', 'visi', 'kur', 'mums'
  ],
  letters: ['ė', 'į', 'ų', 'ū'],
  sentenceOpeners: ['jei', 'jeigu', 'kai', 'kadangi', 'nors', 'prieš', 'po', 'bet', 'tačiau', 'todėl', 'tada', 'čia'],
  questionLabels: ['klausimas', 'klausimai', 'kl', 'klaus', 'k', 'q'],
  answerLabels: ['atsakymas', 'atsakymai', 'ats', 'atsak', 'a'],
  interviewerRoles: [
    'žurnalistas', 'žurnalistė', 'žurn', 'vedėjas', 'vedėja', 'laidos vedėjas', 'laidos vedėja', 'moderatorius',
    'moderatorė', 'korespondentas', 'korespondentė', 'klausėjas', 'klausėja', 'interviuotojas', 'interviuotoja',
    'kalbintojas'
  ],
  intervieweeRoles: [
    'svečias', 'viešnia', 'pašnekovas', 'pašnekovė', 'respondentas', 'respondentė', 'informantas', 'informantė',
    'pateikėjas', 'pateikėja', 'kalbinamasis', 'kalbinamoji'
  ],
  otherRoles: [
    'publika', 'žiūrovas', 'žiūrovė', 'klausytojas', 'klausytoja', 'pasakotojas', 'vertėjas', 'vertėja', 'visi',
    'balsas iš salės'
  ],
  genericSpeakers: ['kalbėtojas', 'kalbėtoja', 'dalyvis', 'dalyvė', 'balsas', 'nežinomas kalbėtojas'],
  reportingVerbs: [
    'sakė', 'sako', 'teigia', 'teigė', 'pasakoja', 'pasakojo', 'aiškina', 'paaiškino', 'pridūrė', 'priduria',
    'atsakė', 'klausė'
  ],
  honorifics: [
    'ponas', 'ponia', 'pone', 'panelė', 'gerb', 'gerbiamas', 'gerbiama', 'dr', 'prof', 'profesorius', 'profesorė',
    'daktaras'
  ],
  askingVerbs: ['klausia', 'klausė', 'teiraujasi', 'paklausė'],
  interrogatives: [
    'kas', 'ką', 'kaip', 'kodėl', 'kada', 'kur', 'kuris', 'kuri', 'kurie', 'kurį', 'koks', 'kokia', 'kokie', 'kokios',
    'kokį', 'kokią', 'kokių', 'kiek', 'kam', 'kuo', 'ko', 'su kuo', 'kokiu būdu', 'apie ką', 'iš ko', 'į ką', 'nuo ko',
    'ką jums', 'ką tau', 'ką manote', 'kas jus', 'kas tave', 'kas yra', 'kas buvo', 'kaip atsirado', 'kaip prasidėjo',
    'kaip pradėjote', 'kaip jums', 'kaip tau', 'kodėl pasirinkote', 'kodėl būtent', 'nuo kada', 'iki kada', 'iš kur',
    'kokius', 'kokias', 'kokiais', 'kelis', 'keli'
  ],
  auxiliaries: [
    'ar', 'o ar', 'argi', 'nejaugi', 'ar jūs', 'ar tu', 'ar yra', 'ar galite', 'ar teko', 'bene', 'tai ar', 'ar buvo',
    'ar turite', 'ar turi', 'ar gali', 'ar esate', 'ar nebijote', 'ar manote', 'ar prisimenate', 'ar pamenate',
    'ar planuojate', 'ar jums', 'ar tau', 'ar tai', 'ar tiesa', 'ar dažnai', 'ar sunku', 'ar lengva', 'ar mėgstate',
    'ar norėtumėte', 'ar pasitaiko', 'ar verta', 'ar yra tekę', 'ar jau', 'ar dar', 'ar visada', 'ar teisybė'
  ],
  prompts: [
    'papasakokite', 'papasakok', 'papasakokite apie', 'papasakok apie', 'pasakykite', 'pasakyk', 'apibūdinkite',
    'apibūdink', 'prisistatykite', 'prisistatyk', 'paaiškinkite', 'paaiškink', 'pakalbėkime apie', 'pradėkime nuo',
    'ar galėtumėte', 'ar galėtum', 'gal galėtumėte', 'gal galėtum', 'gal galite', 'norėčiau paklausti',
    'norėtųsi paklausti', 'norėčiau sužinoti', 'įdomu kaip', 'pasidalinkite', 'pabaigai', 'pradžiai', 'grįžkime prie',
    'minėjote', 'minėjai', 'palinkėkite', 'ko palinkėtumėte', 'pateikite pavyzdį', 'palyginkite', 'užbaikite sakinį',
    'įvardykite', 'pristatykite', 'pasidalykite', 'trumpai papasakokite', 'įsivaizduokite', 'pereikime prie',
    'kelkime klausimą'
  ],
  nounPrompts: [
    'mėgstamiausias', 'mėgstamiausia', 'mėgstamas', 'mėgstama', 'jūsų mėgstamiausias', 'didžiausias', 'didžiausia',
    'geriausias', 'geriausia', 'ateities planai', 'svajonė', 'pomėgiai'
  ],
  questionTails: ['ar ne', 'tiesa', 'ar tiesa', 'ar ne taip', 'ar klystu'],
  answerOpeners: [
    'taip', 'ne', 'na', 'žinoma', 'aišku', 'tikrai', 'be abejo', 'manau', 'galvoju', 'aš', 'mes', 'man', 'mano', 'ačiū',
    'dėkui', 'dėkoju', 'tikriausiai', 'iš tiesų', 'tiesą sakant', 'nežinau', 'tai taip', 'tai tiesa', 'tiesa',
    'sunku pasakyti', 'sunkus klausimas', 'geras klausimas', 'iš esmės', 'atvirai', 'nuoširdžiai', 'dažniausiai',
    'pas mus', 'nelabai', 'nemanau', 'turbūt', 'gal', 'galbūt', 'priklauso', 'oi', 'o taip', 'visų pirma', 'pirmiausia',
    'labai ačiū'
  ],
  greetings: [
    'labas', 'laba diena', 'labas rytas', 'labas vakaras', 'sveiki', 'sveikas', 'sveika', 'sveiki atvykę',
    'viso gero', 'viso geriausio', 'ačiū kad atvykote', 'malonu susipažinti'
  ],
  hosting: [
    'mūsų svečias', 'mūsų viešnia', 'šios dienos svečias', 'šiandien kalbamės su', 'šiandien kalbuosi su',
    'šiandien studijoje', 'ačiū už pokalbį', 'dėkoju už pokalbį', 'dėkojame už pokalbį', 'dėkui už pokalbį',
    'ačiū už interviu', 'ačiū už jūsų laiką', 'ačiū kad sutikote', 'ačiū kad radote laiko', 'ačiū kad atėjote',
    'sakėte', 'sakei kad', 'minėjote', 'minėjai', 'užsiminėte', 'ką manote', 'ką manai', 'kaip manote', 'kaip manai',
    'jūsų nuomone', 'paskutinis klausimas', 'paskutinį klausimą', 'kitas klausimas'
  ],
  guesting: [
    'gimiau', 'gimiau ir augau', 'užaugau', 'kai buvau', 'būdamas vaikas', 'būdama vaikas', 'vaikystėje',
    'mano nuomone', 'mano manymu', 'geras klausimas', 'sudėtingas klausimas', 'sunkus klausimas', 'įdomus klausimas',
    'pradėjau', 'pradėjome', 'ačiū už kvietimą', 'ačiū kad pakvietėte', 'ačiū kad pakvietei', 'ačiū už klausimą',
    'dirbu', 'dirbau', 'mano tėvai'
  ],
  ownNames: ['mano vardas', 'aš vardu', 'mano vardas yra', 'mano vardas ir pavardė'],
  selfPhrases: ['aš esu', 'esu', 'aš'],
  hosts: ['vedėjas', 'vedėja', 'laidos vedėjas', 'laidos vedėja', 'moderatorius', 'moderatorė', 'laidą veda'],
  guests: ['svečias', 'viešnia', 'svečiai', 'pašnekovas', 'pašnekovė', 'laidos svečias', 'laidos viešnia'],
  nameKeys: ['vardas', 'vardas pavardė', 'vardas ir pavardė', 'vardas, pavardė'],
  meets: [
    'kalbasi su', 'kalbėjosi su', 'šnekučiavosi su', 'kalbina', 'kalbino', 'susitiko su', 'susitiko pasikalbėti su',
    'klausinėja', 'klausinėjo'
  ],
  isMetBy: ['atsakė į klausimus', 'atsako į klausimus', 'kalbėjosi su', 'davė interviu'],
  speaksBetween: ['kalbasi', 'kalbėjosi', 'kalbina', 'kalbino'],
  credits: ['interviu', 'pokalbis', 'klausimai', 'kalbino', 'kalbina', 'klausė'],
  firstPerson: [
    'aš', 'mane', 'man', 'mano', 'manęs', 'manimi', 'mes', 'mūsų', 'mums', 'mus', 'esu', 'buvau', 'turiu', 'manau',
    'galvoju', 'noriu', 'norėjau', 'galiu', 'žinau', 'esame'
  ],
  firstPlural: ['mes', 'mūsų', 'mums', 'mus', 'esame', 'turime', 'buvome', 'galime', 'norime'],
  secondPerson: [
    'jūs', 'jūsų', 'jums', 'jus', 'jumis', 'tu', 'tavo', 'tau', 'tave', 'tavęs', 'esate', 'esi', 'turite', 'turi',
    'galite', 'manote'
  ],
  thirdPerson: ['jis', 'ji', 'jo', 'jos', 'jie', 'jų', 'jam', 'jai', 'jį', 'ją'],
  guideTitles: [
    'dažnai užduodami klausimai', 'duk', 'dažniausiai užduodami klausimai', 'žodynėlis', 'apklausos rezultatai'
  ],
  interviewWords: [
    'interviu', 'interviu su', 'išskirtinis interviu', 'pokalbis', 'pokalbis su', 'pokalbiai su', 'pašnekesys su',
    'klausimai', 'dešimt klausimų', 'penki klausimai', 'klausimai ir atsakymai', 'kalbamės su', 'kalbuosi su',
    'atsako'
  ],
  bylines: [
    'autorius', 'autorė', 'autoriai', 'tekstas', 'parašė', 'rašė', 'parengė', 'paruošė', 'tekstą parengė',
    'teksto autorius', 'teksto autorė', 'straipsnio autorius'
  ],
  interviewerBylines: [
    'kalbino', 'kalbina', 'interviu parengė', 'interviu ėmė', 'pokalbį parengė', 'pokalbį užrašė', 'kalbėjosi',
    'kalbasi', 'klausė', 'klausinėjo', 'klausimus uždavė', 'klausimus pateikė', 'interviu autorius',
    'interviu autorė'
  ],
  metadataKeys: [
    'data', 'autorius', 'autorė', 'tekstas', 'nuotraukos', 'nuotrauka', 'nuotr', 'foto', 'fotografas', 'fotografė',
    'vertimas', 'vertė', 'redaktorius', 'redaktorė', 'paskelbta', 'publikuota', 'atnaujinta', 'vieta', 'laikas',
    'kategorija', 'kategorijos', 'žymos'
  ],
  lookAlikes: [
    'pastaba', 'pastabos', 'pavyzdžiui', 'pvz', 'ps', 'p.s', 'svarbu', 'dėmesio', 'pirma', 'antra', 'trečia',
    'pirmiausia', 'išvada', 'priežastis'
  ],
  monthsAndDays: [
    'sausis', 'sausio', 'vasaris', 'vasario', 'kovas', 'kovo', 'balandis', 'balandžio', 'gegužė', 'gegužės',
    'birželis', 'birželio', 'liepa', 'liepos', 'rugpjūtis', 'rugpjūčio', 'rugsėjis', 'rugsėjo', 'spalis', 'spalio',
    'lapkritis', 'lapkričio', 'gruodis', 'gruodžio', 'pirmadienis', 'pirmadienį', 'antradienis', 'antradienį',
    'trečiadienis', 'trečiadienį', 'ketvirtadienis', 'ketvirtadienį', 'penktadienis', 'penktadienį', 'šeštadienis',
    'šeštadienį', 'sekmadienis', 'sekmadienį'
  ],
  occupations: [
    'rašytojas', 'rašytoja', 'poetas', 'poetė', 'žurnalistas', 'žurnalistė', 'dainininkas', 'dainininkė',
    'muzikantas', 'kompozitorius', 'kompozitorė', 'režisierius', 'režisierė', 'aktorius', 'aktorė', 'dailininkas',
    'dailininkė', 'menininkas', 'menininkė', 'fotografas', 'fotografė', 'architektas', 'architektė', 'dizaineris'
  ],
  affiliationWords: [
    'universitetas', 'universiteto', 'institutas', 'instituto', 'įmonės', 'bendrovės', 'centras', 'centro', 'grupės',
    'teatro', 'muziejaus'
  ],
  biographyPhrases: [
    'gimė', 'yra gimęs', 'yra gimusi', 'gyvena', 'gyvena ir dirba', 'dirba', 'baigė', 'studijavo', 'baigė studijas',
    'įgijo', 'dėsto', 'yra išleidęs', 'yra išleidusi', 'įkūrė'
  ],
  conclusionHeadings: [
    'apie autorių', 'apie autorę', 'apie pašnekovą', 'apie pašnekovę', 'biografija', 'trumpa biografija', 'dosjė',
    'vizitinė kortelė', 'literatūra', 'nuorodos', 'šaltiniai', 'išnašos'
  ],
  conclusionPhrases: [
    'interviu parengė', 'pokalbį parengė', 'pokalbį užrašė', 'kalbino', 'ačiū už pokalbį', 'dėkojame už pokalbį',
    'dėkoju už pokalbį', 'dėkui už pokalbį', 'interviu buvo publikuotas', 'interviu publikuotas'
  ],
  introductionPhrases: [
    'kalbamės su', 'kalbėjomės su', 'kalbėjausi su', 'pasikalbėjome su', 'pakalbinome', 'kalbiname', 'kalbinome',
    'šiame interviu', 'šiame pokalbyje', 'interviu pasakoja', 'pokalbyje pasakoja', 'atsakė į mūsų klausimus',
    'sutiko atsakyti', 'sutiko pasikalbėti'
  ],
  conversationHeadings: [
    'interviu', 'pokalbis', 'klausimai ir atsakymai', 'pokalbio stenograma', 'stenograma', 'pokalbio įrašas',
    'dialogas'
  ],
  boilerplate: [
    'skaitykite taip pat', 'taip pat skaitykite', 'skaityk taip pat', 'taip pat skaityk', 'susiję straipsniai',
    'skaityti daugiau', 'skaitykite daugiau', 'skaityti toliau', 'dalintis facebook', 'dalintis feisbuke',
    'pasidalinti facebook', 'pasidalinkite straipsniu', 'pereiti prie turinio', 'pereiti į turinį', 'eiti į turinį',
    'eiti prie turinio', 'prisijunkite prie paskyros', 'neturite paskyros', 'pamiršote slaptažodį',
    'pamiršai slaptažodį', 'prenumeruokite naujienlaiškį', 'prenumeruoti naujienlaiškį', 'užsiprenumeruokite',
    'gaukite naujienas', 'visos teisės saugomos', 'visos teisės ginamos', 'kopijuoti, platinti',
    'draudžiama kopijuoti', 'mes naudojame slapukus', 'naudojame slapukus', 'šioje svetainėje naudojami slapukai',
    'ši svetainė naudoja', 'šis tinklalapis naudoja', 'sutinku su slapukais', 'slapukų nustatymai',
    'slapukų politika', 'privatumo politika', 'naudojimosi sąlygos', 'naudojimo taisyklės', 'parašykite komentarą',
    'palikite komentarą', 'palikti komentarą', 'rašyti komentarą', 'komentuoti gali tik',
    'rodomi pranešimai su žymėmis', 'rodomi įrašai su žymėmis'
  ],
  boilerplateLines: ['archyvas', 'prenumeruokite', 'į viršų', 'sekite mus', 'paremti', 'pirkti', 
    'pradžia', 'pradinis', 'pagrindinis', 'titulinis', 'meniu', 'paieška', 'ieškoti', 'kontaktai', 'susisiekite',
    'dalintis', 'dalinkis', 'pasidalinti', 'pasidalink', 'spausdinti', 'komentarai', 'komentuoti', 'atsakyti',
    'senesni įrašai', 'naujesni įrašai', 'kitas', 'ankstesnis', 'toliau', 'atgal', 'daugiau', 'uždaryti',
    'prisijungti', 'prisijunk', 'atsijungti', 'registruotis', 'registracija', 'prenumeruoti', 'prenumerata',
    'naujienlaiškis', 'apie mus', 'redakcija', 'reklama', 'karjera', 'naujienos', 'aktualijos', 'sportas', 'kultūra',
    'politika', 'verslas', 'ekonomika', 'mokslas', 'pramogos', 'gyvenimas', 'nuomonės', 'pasaulis', 'sveikata'
  ],
  boilerplateCounts: [
    'komentarai', 'komentarų', 'komentaras', 'peržiūros', 'peržiūrų', 'min skaitymo', 'min. skaitymo',
    'pasidalinimai'
  ],
  boilerplateHeadings: [
    'susiję straipsniai', 'susiję įrašai', 'panašūs straipsniai', 'panašūs įrašai', 'komentarai', 'naujausi įrašai',
    'naujausi komentarai', 'parašykite komentarą', 'palikite komentarą', 'skaitomiausi', 'skaitomiausi straipsniai',
    'taip pat skaitykite'
  ],
  advertisements: [
    'reklama', 'remia', 'rėmėjai', 'rėmėjas', 'užsakymo numeris', 'turinio rinkodara', 'reklaminis straipsnis'
  ],
  stageDirections: [
    'juokiasi', 'juokas', 'nusijuokia', 'šypsosi', 'nusišypso', 'ploja', 'plojimai', 'plojimas', 'muzika', 'pauzė',
    'tyla', 'negirdėti', 'neaišku', 'atsidūsta'
  ],
  editorsNotes: [
    'redakcijos pastaba', 'red. pastaba', 'redaktoriaus pastaba', 'autoriaus pastaba', 'autorės pastaba',
    'aut. pastaba', 'vertėjo pastaba', 'vertėjos pastaba', 'red. past', 'aut. past'
  ],
  captions: [
    'nuotrauka', 'nuotraukos', 'nuotraukoje', 'nuotr', 'nuotraukos autorius', 'nuotraukų autorius', 'foto',
    'asmeninio archyvo nuotrauka', 'asmeninio archyvo', 'asmeninis archyvas'
  ]
})
