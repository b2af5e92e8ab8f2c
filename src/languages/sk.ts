// biome-ignore-all format: word lists read best packed
import { fewWords } from './few-words.ts'

export const sk = fewWords({
  id: 'sk',
  name: 'Slovak',
  unspaced: false,
  frequent: [
    'sa', 'ako', 'aj', 'čo', 'pre', 'alebo', 'keď', 'sme', 'bol', 'bolo', 'bola', 'boli', 'ktorý', 'ktorá', 'ktoré',
    'ktorí', 'ktorých', 'tiež', 'veľmi', 'pretože', 'ešte', 'podľa', 'medzi', 'sú', 'viac', 'prečo', 'môže', 'teraz',
    'preto', 'len', 'iba', 'niečo', 'veľa', 'či', 'na', 'je', 'že', 'do', 'ale', 'tak', 'už', 'si'
  ],
  sentenceOpeners: ['ak', 'keď', 'pretože', 'hoci', 'kým', 'potom', 'kde', 'ale', 'takže', 'tu', 'možno', 'niekedy'],
  letters: ['ľ', 'ĺ', 'ŕ', 'ô', 'č', 'ž', 'š'],
  questionLabels: ['o', 'otázka', 'ot', 'otázky', 'otázka čitateľa', 'q'],
  answerLabels: ['odpoveď', 'odp', 'odpovede', 'a'],
  interviewerRoles: [
    'redaktor', 'redaktorka', 'moderátor', 'moderátorka', 'redakcia', 'novinár', 'novinárka', 'reportér',
    'reportérka', 'spytujúci sa', 'spovedajúci', 'anketár', 'výskumník', 'výskumníčka', 'otázka z publika',
    'šéfredaktor'
  ],
  intervieweeRoles: [
    'hosť', 'hostia', 'hostka', 'respondent', 'respondentka', 'opýtaný', 'opýtaná', 'spovedaný', 'pamätník',
    'pamätníčka'
  ],
  otherRoles: [
    'publikum', 'divák', 'diváci', 'poslucháč', 'rozprávač', 'rozprávačka', 'tlmočník', 'tlmočníčka', 'všetci',
    'obaja'
  ],
  genericSpeakers: ['rečník', 'hovoriaci', 'účastník', 'účastníčka', 'hlas', 'neznámy', 'osoba'],
  nameParticles: ['von', 'van', 'de', 'z', 'zo'],
  reportingVerbs: [
    'povedal', 'povedala', 'hovorí', 'spýtal sa', 'spýtala sa', 'pýta sa', 'odpovedal', 'odpovedala', 'vysvetľuje',
    'vysvetlil', 'vysvetlila', 'dodáva'
  ],
  honorifics: ['pán', 'pani', 'slečna', 'dr', 'prof', 'ing', 'mgr', 'mudr', 'judr', 'phdr', 'rndr', 'paeddr'],
  askingVerbs: ['sa pýta', 'sa spýtal', 'sa spýtala'],
  interrogatives: [
    'čo', 'kto', 'ako', 'prečo', 'kde', 'kedy', 'aký', 'aká', 'aké', 'akí', 'ktorý', 'ktorá', 'ktoré', 'koľko',
    'odkiaľ', 'kam', 'čím', 'komu', 'koho', 'v čom', 'o čom', 'z čoho', 'akým spôsobom', 's akým', 's akými', 'v akom',
    'na čo', 'prečo ste', 'prečo si', 'ako sa', 'ako ste', 'ako si', 'ako vznikol', 'ako vznikla', 'čo vás', 'čo ťa',
    'čo pre vás', 'čo by', 'čo je', 'kto vás', 'koľkí', 'ktorého', 'ktorému', 'kde ste', 'kde sa', 'kedy ste', 'odkedy',
    'dokedy', 'za čo'
  ],
  auxiliaries: [
    'je', 'sú', 'ste', 'si', 'máte', 'máš', 'má', 'bol', 'bola', 'bolo', 'boli', 'môžete', 'nie je', 'nebol', 'nebola',
    'nemáte', 'nemáš', 'môžeš', 'dá sa', 'chcete', 'chcel', 'chceli', 'viete', 'vieš', 'myslíte', 'myslíš', 'cítite',
    'spomínate si', 'pamätáte si', 'plánujete', 'stalo sa', 'existuje', 'existujú', 'bojíte sa', 'mali ste', 'boli ste',
    'bol si', 'ste sa', 'baví vás', 'chýba vám'
  ],
  prompts: [
    'povedzte', 'povedz', 'povedzte nám', 'povedz nám', 'povedzte mi', 'opíšte', 'opíš', 'popíšte', 'priblížte',
    'priblížte nám', 'vysvetlite', 'vysvetli', 'prezraďte', 'prezraďte nám', 'prezraď', 'predstavte sa', 'predstav sa',
    'predstavte nám', 'porozprávajte', 'porozprávajte nám', 'porozprávaj nám', 'môžete nám povedať',
    'môžete nám priblížiť', 'môžete opísať', 'skúste', 'skús', 'mohli by ste', 'mohol by si', 'mohla by si',
    'čo by ste odkázali', 'na záver', 'poďme k', 'vráťme sa', 'spomeňte', 'uveďte príklad', 'zhodnoťte', 'porovnajte',
    'dokončite vetu', 'povedzte niečo o', 'hovorí sa že', 'prejdime k'
  ],
  nounPrompts: [
    'najobľúbenejší', 'obľúbený', 'obľúbená', 'obľúbené', 'najlepší', 'najhorší', 'najväčší', 'váš', 'vaša', 'vaše',
    'tvoj', 'tvoja'
  ],
  questionTails: [
    'že áno', 'však', 'však áno', 'nie', 'či nie', 'alebo nie', 'pravda', 'nemyslíte', 'je to tak', 'nie je to tak',
    'súhlasíte'
  ],
  answerOpeners: [
    'áno', 'nie', 'hej', 'určite', 'samozrejme', 'jasné', 'iste', 'rozhodne', 'presne tak', 'presne', 'myslím',
    'myslím si', 'podľa mňa', 'pre mňa', 'ja', 'neviem', 'asi', 'možno', 'no', 'ďakujem', 'to áno', 'to nie',
    'to je pravda', 'pravdaže', 'samozrejme že', 'nemyslím si', 'ťažko povedať', 'ťažká otázka', 'dobrá otázka', 'skôr',
    'väčšinou', 'u nás', 'v podstate', 'úprimne', 'pravdupovediac', 'k tomu', 'najmä', 'hlavne'
  ],
  greetings: [
    'vitajte', 'vitaj', 'dobrý deň', 'dobrý večer', 'dobré ráno', 'ahoj', 'ahojte', 'zdravím', 'ďakujem za pozvanie',
    'ďakujem veľmi pekne', 'rád vás vidím', 'teší ma'
  ],
  hosting: [
    'vitajte pri', 'vitajte v', 'vítam vás', 'vítame vás', 'mojím hosťom', 'naším hosťom', 'našou hostkou',
    'môj hosť', 'náš hosť', 'naším dnešným hosťom', 'dnešným hosťom', 'je s nami', 'ďakujem, že ste',
    'ďakujeme, že ste', 'ďakujem, že si', 'predstavte sa', 'predstav sa', 'posledná otázka', 'ďalšia otázka',
    'ešte jedna otázka', 'na záver', 'na úvod', 'povedali ste', 'spomenuli ste', 'spomínali ste', 'hovoríte, že',
    'povedal si', 'povedala si'
  ],
  guesting: [
    'ďakujem za pozvanie', 'vďaka za pozvanie', 'ďakujem, že ste ma pozvali', 'som rád, že', 'som rada, že',
    'dobrá otázka', 'to je dobrá otázka', 'výborná otázka', 'ťažká otázka', 'zaujímavá otázka', 'volám sa',
    'moje meno je', 'narodil som sa', 'narodila som sa', 'vyrastal som', 'vyrastala som', 'pracujem', 'začal som',
    'začala som', 'začali sme', 'keď som bol', 'keď som bola'
  ],
  callsToAsk: ['otázka od', 'otázku má'],
  joining: ['a ja som', 'a ja sa volám'],
  ownNames: ['volám sa', 'moje meno je', 'ahoj som', 'ahoj ja som', 'ahojte ja som'],
  selfPhrases: ['som', 'ja som'],
  hosts: ['moderátor', 'moderátorka', 'moderátori'],
  guests: ['hosť', 'hostia', 'hosťom', 'hostka'],
  nameKeys: ['meno', 'meno a priezvisko'],
  meets: [
    'hovorí s', 'hovoril s', 'hovorila s', 'rozprával sa s', 'rozprávala sa s', 'sa rozprával s', 'sa rozprávala s',
    'vyspovedal', 'vyspovedala', 'sa zhovárala s', 'sa zhováral s'
  ],
  isMetBy: ['odpovedá na otázky', 'odpovedal na otázky', 'odpovedala na otázky', 'v rozhovore s'],
  speaksBetween: ['hovoril', 'hovorila', 'sa rozprával', 'sa rozprávala', 'sa zhováral', 'sa zhovárala'],
  credits: ['rozhovor', 'otázky', 'zhováral sa', 'zhovárala sa'],
  firstPerson: [
    'ja', 'ma', 'mňa', 'mi', 'mne', 'mnou', 'môj', 'moja', 'moje', 'moji', 'môjho', 'mojej', 'som', 'mám', 'myslím',
    'chcem', 'my', 'nás', 'nám', 'nami'
  ],
  firstPlural: ['my', 'nás', 'nám', 'nami', 'náš', 'naša', 'naše', 'našej', 'nášho', 'sme', 'máme'],
  secondPerson: [
    'ty', 'ťa', 'ti', 'teba', 'tebe', 'tvoj', 'tvoja', 'tvoje', 'vy', 'vás', 'vám', 'vami', 'váš', 'vaša', 'vaše',
    'vašej'
  ],
  thirdPerson: ['on', 'ona', 'ono', 'oni', 'jeho', 'jej', 'ich', 'ho', 'mu', 'ju'],
  guideTitles: [
    'často kladené otázky', 'najčastejšie otázky', 'otázky na pohovore', 'vzorové odpovede', 'slovník pojmov',
    'zápisnica'
  ],
  interviewWords: [
    'rozhovor', 'rozhovor s', 'rozhovor so', 'rozhovory', 'veľký rozhovor', 'exkluzívny rozhovor', 'interview',
    'interview s', 'otázky pre', 'päť otázok pre', '5 otázok pre', 'desať otázok pre', '10 otázok pre',
    'otázky a odpovede'
  ],
  bylines: [
    'autor', 'autorka', 'autori', 'text', 'napísal', 'napísala', 'rozhovor pripravil', 'rozhovor pripravila',
    'pripravil', 'pripravila', 'zhováral sa', 'zhovárala sa'
  ],
  interviewerBylines: [
    'rozhovor viedol', 'rozhovor viedla', 'rozhovor viedli', 'rozhovor pripravil', 'rozhovor pripravila',
    'rozhovor robil', 'rozhovor robila', 'rozhovor urobil', 'rozhovor urobila', 'pýtal sa', 'pýtala sa', 'pýtali sa',
    'spytoval sa', 'spytovala sa'
  ],
  metadataKeys: [
    'dátum', 'dátum rozhovoru', 'dátum vydania', 'publikované', 'zverejnené', 'pridané', 'aktualizované', 'autor',
    'autorka', 'autori', 'text', 'foto', 'fotografie', 'autor fotografie', 'ilustrácia', 'ilustrácie', 'obrázok',
    'preklad', 'prepis', 'korektúra', 'zdroj', 'zdroje'
  ],
  lookAlikes: [
    'poznámka', 'pozn', 'pozor', 'upozornenie', 'napríklad', 'napr', 'príklad', 'ps', 'p.s', 'dôležité', 'po prvé',
    'po druhé', 'po tretie', 'najprv'
  ],
  monthsAndDays: [
    'január', 'januára', 'február', 'februára', 'marec', 'marca', 'apríl', 'apríla', 'máj', 'mája', 'jún', 'júna',
    'júl', 'júla', 'august', 'augusta', 'september', 'septembra', 'október', 'októbra', 'november', 'novembra',
    'december', 'decembra', 'pondelok', 'utorok', 'streda', 'štvrtok', 'piatok', 'sobota', 'nedeľa', 'dnes', 'včera'
  ],
  occupations: [
    'riaditeľ', 'riaditeľka', 'generálny riaditeľ', 'inžinier', 'inžinierka', 'profesor', 'profesorka', 'docent',
    'docentka', 'učiteľ', 'učiteľka', 'zakladateľ', 'zakladateľka', 'spoluzakladateľ', 'spevák', 'speváčka',
    'hudobník', 'hudobníčka', 'skladateľ', 'skladateľka', 'dirigent', 'spisovateľ', 'spisovateľka', 'autor'
  ],
  affiliationWords: [
    'univerzita', 'univerzity', 'fakulta', 'fakulty', 'ústav', 'inštitút', 'škola', 'nadácia', 'združenie',
    'spoločnosť', 'ministerstvo', 'múzeum'
  ],
  biographyPhrases: [
    'narodil sa', 'narodila sa', 'sa narodil', 'sa narodila', 'vyrastal v', 'vyrastala v', 'žije v', 'žije a pracuje',
    'pracuje ako', 'pracoval ako', 'pracovala ako', 'pôsobí ako', 'pôsobí na', 'pôsobí v'
  ],
  conclusionHeadings: [
    'o autorovi', 'o autorke', 'o autoroch', 'kto je', 'kto je kto', 'vizitka', 'medailón', 'profil', 'životopis',
    'viac informácií', 'odkazy', 'zdroje'
  ],
  conclusionPhrases: [
    'ďakujem za rozhovor', 'ďakujeme za rozhovor', 'ďakujem vám za rozhovor', 'ďakujem ti za rozhovor',
    'za rozhovor ďakuje', 'za rozhovor ďakujeme', 'rozhovor viedol', 'rozhovor viedla', 'rozhovor pripravil',
    'rozhovor pripravila'
  ],
  introductionPhrases: [
    'v rozhovore', 'v rozhovore pre', 'v tomto rozhovore', 'v nasledujúcom rozhovore', 'v našom rozhovore',
    'rozprávali sme sa s', 'rozprávali sme sa', 'porozprávali sme sa s', 'sme sa rozprávali', 'zhovárali sme sa s',
    'hovorili sme s', 'stretli sme sa s', 'opýtali sme sa', 'spýtali sme sa'
  ],
  conversationHeadings: [
    'rozhovor', 'celý rozhovor', 'interview', 'otázky a odpovede', 'prepis', 'prepis rozhovoru', 'dialóg', 'diskusia'
  ],
  boilerplate: [
    'čítajte tiež', 'čítajte aj', 'čítajte viac', 'čítajte ďalej', 'prečítajte si aj',
    'prečítajte si tiež', 'prečítať celý', 'pokračovať v čítaní', 'zdieľať na', 'zdieľajte na', 'zdieľajte článok',
    'zdieľať článok', 'zdieľať cez', 'kliknite pre', 'preskočiť na', 'prejsť na obsah', 'skočiť na obsah',
    'prihláste sa', 'zaregistrujte sa', 'registrujte sa', 'vytvoriť účet', 'zabudnuté heslo',
    'zabudli ste heslo', 'už máte účet', 'predplaťte si', 'odoberať novinky', 'odoberajte', 'prihlásiť sa na odber',
    'všetky práva vyhradené', 'používame cookies', 'používame súbory cookie', 'táto stránka používa',
    'tento web používa', 'táto webová stránka používa', 'táto webstránka používa', 'súhlasím so spracovaním',
    'prijať všetky', 'nastavenia cookies', 'nastavenia súkromia', 'zásady ochrany',
    'zobrazujú sa príspevky s označením', 'archív značky', 'archív kategórie',
    'páčil sa ti článok', 'preskočiť na obsah'
  ],
  boilerplateLines: ['ďalší článok', 'o nás', 'predplatné', 'registrácia', 'sledujte nás', 'podporte nás', 'kúpiť', 'do košíka', 
    'strana 1',
    'domov', 'úvod', 'menu', 'hľadať', 'vyhľadávanie', 'vyhľadať', 'kontakt', 'kontakty', 'zdieľať', 'zdieľajte',
    'tlačiť', 'vytlačiť', 'komentáre', 'komentár', 'žiadne komentáre', 'bez komentárov', 'odpovedať', 'odoslať',
    'zavrieť', 'súhlasím', 'prijať', 'odmietnuť', 'uložiť', 'ďalej', 'ďalšie', 'ďalšia', 'späť', 'predchádzajúce',
    'predchádzajúci', 'nasledujúci', 'nasledujúce', 'staršie príspevky', 'novšie príspevky', 'starší príspevok',
    'novší príspevok', 'viac', 'páči sa mi to', 'kategórie', 'značky', 'štítky', 'rubriky', 'archív', 'správy',
    'spravodajstvo', 'najnovšie', 'najčítanejšie', 'aktuality', 'novinky', 'domáce', 'čítať viac', 'čítať ďalej',
    'prihlásiť sa', 'ochrana osobných údajov'
  ],
  boilerplateCounts: [
    'komentárov', 'komentáre', 'komentár', 'min čítania', 'minút čítania', 'minúty čítania', 'zdieľaní', 'zobrazení'
  ],
  boilerplateHeadings: [
    'súvisiace články', 'podobné články', 'súvisiace', 'súvisiace príspevky', 'súvisiace témy', 'ďalšie články',
    'ďalšie rozhovory', 'mohlo by vás zaujímať', 'mohlo by sa vám páčiť', 'čítajte tiež', 'čítajte aj', 'odporúčame'
  ],
  advertisements: [
    'reklama', 'inzercia', 'platená inzercia', 'sponzorovaný obsah', 'sponzorované', 'komerčný obsah',
    'článok pokračuje pod reklamou', 'pokračovanie pod reklamou', 'v spolupráci s'
  ],
  stageDirections: [
    'smiech', 'smeje sa', 'smejú sa', 'smejeme sa', 'obaja sa smejú', 'zasmeje sa', 'úsmev', 's úsmevom',
    'so smiechom', 'usmieva sa', 'pauza', 'ticho', 'potlesk', 'hudba'
  ],
  editorsNotes: [
    'pozn. red.', 'pozn. redakcie', 'poznámka redakcie', 'pozn. autora', 'pozn. autorky', 'poznámka autora',
    'poznámka autorky', 'pozn. prekl.', 'poznámka prekladateľa', 'poznámka:', 'aktualizácia:', 'oprava:'
  ],
  captions: [
    'foto', 'foto:', 'fotografia', 'autor foto', 'autor fotografie', 'zdroj:', 'zdroj foto', 'ilustračné foto',
    'ilustračná fotografia', 'ilustrácia'
  ]
})
