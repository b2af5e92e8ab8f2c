// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const cs: Language = {
  id: 'cs',
  name: 'Czech',
  unspaced: false,
  frequent: [
    'a', 'v', 'na', 'se', 'je', 'že', 'to', 's', 'z', 'do', 'o', 'k', 'ale', 'jsem', 'jak', 'tak', 'co', 'by', 'pro',
    'po', 'když', 'jako', 'si', 'už', 'byl', 'bylo', 'jsou', 'nebo', 'jsme', 'také', 'není'
  ],
  letters: ['ě', 'ř', 'ů', 'č', 'ž', 'š'],
  questionLabels: ['o', 'otázka', 'ot', 'otázky', 'otázka čtenáře', 'dotaz', 'dotazy', 'ot. č'],
  answerLabels: ['odpověď', 'odp', 'odpovědi', 'odpoveď', 'odpověděl'],
  interviewerRoles: [
    'redaktor', 'redaktorka', 'moderátor', 'moderátorka', 'redakce', 'tazatel', 'rozhovor vedl', 'zpovídající',
    'tazatelka', 'novinář', 'novinářka', 'reportér', 'reportérka', 'moderátoři', 'dotazující', 'dotazovatel',
    'interviewer', 'hostitel', 'hlasatel', 'redaktoři', 'šéfredaktor', 'výzkumník', 'dramaturg', 'autor rozhovoru', 'r'
  ],
  intervieweeRoles: [
    'host', 'respondent', 'dotazovaný', 'hosté', 'hostka', 'dotazovaná', 'zpovídaný', 'zpovídaná', 'respondentka',
    'účastník', 'účastnice', 'pamětník', 'pamětnice', 'narátor', 'svědek', 'svědkyně', 'odborník', 'expert',
    'odpovídající', 'autor', 'autorka', 'student', 'učitel', 'panelista'
  ],
  otherRoles: [
    'publikum', 'diváci', 'divák', 'posluchač', 'posluchačka', 'dotaz z publika', 'z publika', 'hlas z publika',
    'vypravěč', 'vypravěčka', 'všichni', 'oba', 'obě', 'tlumočník', 'tlumočnice', 'překladatel', 'komentář', 'muž',
    'žena', 'mužský hlas', 'ženský hlas', 'sál', 'dav'
  ],
  genericSpeakers: [
    'mluvčí', 'řečník', 'účastník', 'účastnice', 'neznámý', 'neznámý mluvčí', 'neznámá', 'anonym', 'osoba', 'hlas',
    'uživatel', 'host', 'respondent', 'muž', 'žena', 'student'
  ],
  nameParticles: ['von', 'van', 'de', 'z', 'ze', 'da', 'di', 'la', 'del'],
  reportingVerbs: [
    'řekl', 'řekla', 'říká', 'zeptal se', 'zeptala se', 'ptá se', 'odpověděl', 'odpověděla', 'odpovídá', 'vysvětluje',
    'vysvětlil', 'vysvětlila', 'dodává', 'dodal', 'dodala', 'vzpomíná', 'vzpomněl', 'vypráví', 'přiznává', 'přiznal',
    'přiznala', 'uvádí', 'uvedl', 'uvedla', 'tvrdí', 'podotýká', 'směje se', 'popisuje', 'pokračuje', 'prozradil',
    'prozradila', 'míní', 'myslí si'
  ],
  honorifics: [
    'pan', 'paní', 'dr', 'prof', 'ing', 'mgr', 'slečna', 'phdr', 'rndr', 'judr', 'mudr', 'mvdr', 'bc', 'doc', 'csc',
    'drsc', 'dis', 'arch', 'akad. mal', 'inženýr', 'doktor', 'doktorka', 'profesor', 'profesorka', 'docent', 'docentka',
    'páter', 'p', 'otec', 'sestra', 'ministr', 'ministryně', 'prezident', 'prezidentka', 'primátor', 'starosta',
    'starostka', 'poslanec', 'poslankyně', 'senátor', 'senátorka', 'generál', 'plukovník', 'kapitán', 'trenér',
    'režisér', 'ředitel', 'ředitelka', 'magistr', 'bratr'
  ],
  interrogatives: [
    'co', 'kdo', 'jak', 'proč', 'kde', 'kdy', 'jaký', 'jaká', 'jaké', 'který', 'která', 'které', 'kolik', 'odkud',
    'kam', 'čím', 'čeho', 'čemu', 'o čem', 'na čem', 's čím', 'v čem', 'z čeho', 'do čeho', 'k čemu', 'koho', 'komu',
    'kým', 's kým', 'o kom', 'u koho', 'čí', 'jací', 'jakou', 'jakého', 'jakým', 'jakých', 'jakými', 'v jakém',
    'v jaké', 'o jakém', 'na jaké', 'na jakém', 's jakými', 'jakým způsobem', 'jak se', 'jak jste', 'jak dlouho',
    'jak často', 'jak moc', 'jak byste', 'jak se díváte', 'jak vnímáte', 'jak vidíte', 'jak vzpomínáte', 'jak probíhá',
    'jak vypadá', 'do jaké míry', 'kterou', 'kterého', 'kterým', 'v kterém', 've kterém', 'kterých', 'kudy', 'odkdy',
    'dokdy', 'od kdy', 'do kdy', 'nakolik', 'kolikrát', 'proč jste', 'proč se', 'co se', 'co vás', 'co vám', 'co jste',
    'co pro vás', 'co byste', 'co je', 'co si', 'co bylo', 'co všechno', 'co dál', 'co kdyby', 'kde se', 'kde jste',
    'kdy jste', 'kdy se', 'a co', 'a jak', 'a proč', 'a kde', 'a kdy', 'a kdo', 'ale jak', 'ale proč', 'ale co',
    'takže jak', 'takže co', 'tak proč', 'tak jak', 'čím se', 'čím vás', 'čím to je', 'čím to'
  ],
  auxiliaries: [
    'je', 'jsou', 'jste', 'máte', 'máš', 'byl', 'bylo', 'můžete', 'můžeš', 'chcete', 'myslíte', 'existuje', 'jsi',
    'byli', 'byla', 'byly', 'byl jste', 'byla jste', 'bylo to', 'je to', 'je pro vás', 'je možné', 'je nějaký',
    'je něco', 'není', 'nejsou', 'nebyl', 'nebylo', 'nebyla', 'nejste', 'nejsi', 'měl', 'měla', 'měl jste', 'měla jste',
    'měli jste', 'má', 'mají', 'máte nějaký', 'máte nějaké', 'máte pocit', 'máte rád', 'máte ráda', 'nemáte', 'nemáš',
    'nemá', 'může', 'mohl byste', 'mohla byste', 'mohl bys', 'mohla bys', 'mohli byste', 'mohou', 'nemůže', 'dá se',
    'dalo by se', 'lze', 'dokážete', 'umíte', 'víte', 'víš', 'vzpomenete si', 'vzpomínáte', 'vzpomínáte si',
    'vzpomínáte na', 'pamatujete', 'pamatujete si', 'chtěl jste', 'chtěla jste', 'chceš', 'nechtěl jste',
    'nechtěla jste', 'myslíš', 'nemyslíte', 'nemyslíte si', 'myslíte si', 'domníváte se', 'věříte', 'cítíte',
    'cítíte se', 'cítil jste', 'cítila jste', 'existují', 'neexistuje', 'setkal jste se', 'setkala jste se',
    'setkáváte se', 'stalo se vám', 'stává se vám', 'baví vás', 'líbí se vám', 'překvapilo vás', 'napadlo vás',
    'ovlivnilo vás', 'změnilo se', 'jde', 'šlo', 'platí', 'souhlasíte', 'souhlasíš', 'znamená to', 'znamená',
    'plánujete', 'chystáte', 'chystáte se', 'připravujete', 'těšíte se', 'sledujete', 'čtete', 'hrajete', 'pracujete',
    'žijete', 'vadí vám', 'nebojíte se', 'bojíte se', 'považujete', 'považujete se', 'takže', 'takže je', 'a je',
    'a byl', 'a máte', 'ale je', 'ale není', 'opravdu', 'skutečně', 'copak', 'cožpak', 'i vy', 'vy sám', 'vy sama',
    'vy jste', 'vy se', 'prý', 'najdeme', 'najdete', 'snažíte se', 'uvažoval jste', 'uvažovala jste', 'uvažujete',
    'daří se', 'podařilo se'
  ],
  prompts: [
    'řekněte', 'řekni', 'popište', 'popiš', 'povězte', 'představte se', 'představ se', 'na závěr', 'poslední otázka',
    'řekněte mi', 'řekněte nám', 'můžete nám říci', 'můžete nám říct', 'můžete říci', 'můžete říct', 'můžete popsat',
    'můžete přiblížit', 'můžete prozradit', 'můžete nám přiblížit', 'můžete nám prozradit', 'můžete se představit',
    'můžeš nám říct', 'můžeš popsat', 'můžeš říct', 'mohl byste nám', 'mohla byste nám', 'mohl byste se představit',
    'mohl byste přiblížit', 'mohla byste přiblížit', 'mohl byste popsat', 'zkuste', 'zkuste popsat', 'zkus',
    'popište nám', 'povězte nám', 'pověz', 'pověz nám', 'prozraďte', 'prozraďte nám', 'prozraď', 'přibližte',
    'přibližte nám', 'vysvětlete', 'vysvětli', 'vyprávějte', 'vyprávěj', 'představte nám', 'představ nám', 'uveďte',
    'jmenujte', 'vyjmenujte', 'doplňte větu', 'dokončete větu', 'srovnejte', 'porovnejte', 'shrňte', 'doporučte',
    'představte si', 'vraťme se', 'vraťme se k', 'pojďme', 'pojďme se', 'pojďme k', 'pojďme na', 'přejděme', 'začněme',
    'zůstaňme', 'zastavme se', 'pojďme začít', 'na začátek', 'na úvod', 'úvodem', 'pro začátek', 'nejprve', 'závěrem',
    'na závěr se', 'závěrečná otázka', 'ještě jedna otázka', 'ještě poslední otázka', 'poslední dotaz', 'první otázka',
    'další otázka', 'jedna otázka', 'zajímalo by mě', 'zajímalo by nás', 'zajímá mě', 'zajímá nás',
    'rád bych se zeptal', 'ráda bych se zeptala', 'chtěl bych se zeptat', 'chtěla bych se zeptat', 'zeptám se',
    'ptám se', 'dovolte', 'dovolte otázku', 'co se týče', 'pokud jde o', 'když se řekne', 'když mluvíte o',
    'mluvil jste o', 'mluvila jste o', 'zmínil jste', 'zmínila jste', 'zmínil jsi', 'zmiňujete', 'říkáte', 'říkal jste',
    'říkala jste', 'řekl jste', 'řekla jste', 'uvedl jste', 'narážíte na', 'vaše plány', 'vzkaz', 'nějaký vzkaz',
    'nějaká rada', 'čtenářům', 'našim čtenářům', 'a co vaše'
  ],
  nounPrompts: [
    'nejoblíbenější', 'oblíbený', 'oblíbená', 'oblíbené', 'nejlepší', 'nejhorší', 'největší', 'nejmilejší', 'první',
    'poslední', 'váš', 'vaše', 'tvůj', 'tvoje', 'tvá', 'koníčky', 'záliby', 'motto', 'životní motto', 'krédo', 'sen',
    'vzor', 'plány', 'věk', 'profese', 'znamení', 'rada'
  ],
  questionTails: [
    'že ano', 'že ne', 'že jo', 'viďte', 'viď', 'ne', 'ano', 'nebo ne', 'nebo snad ne', 'či ne', 'pravda', 'je to tak',
    'není to tak', 'je to pravda', 'nemyslíte', 'nemám pravdu', 'mám pravdu', 'nemýlím se', 'souhlasíte', 'proč',
    'jak to', 'jak', 'čím to', 'a vy', 'a co vy', 'ne snad', 'vážně', 'opravdu', 'doopravdy', 'kdy', 'co to bylo',
    'v čem', 'jaké', 'kde'
  ],
  answerOpeners: [
    'ano', 'ne', 'jo', 'no', 'určitě', 'samozřejmě', 'myslím', 'myslím, že', 'já', 'pro mě', 'nevím', 'děkuji', 'asi',
    'ale ano', 'jasně', 'jistě', 'ovšem', 'rozhodně', 'rozhodně ano', 'rozhodně ne', 'přesně tak', 'přesně',
    'přirozeně', 'pochopitelně', 'to ano', 'to ne', 'to je', 'to je dobrá otázka', 'dobrá otázka', 'těžká otázka',
    'to je těžká otázka', 'těžko říct', 'těžko říci', 'to je těžké', 'to byl', 'to byla', 'to bylo', 'to se',
    'to nevím', 'to záleží', 'záleží', 'záleží na', 'nemyslím', 'nemyslím si', 'myslím si', 'řekl bych', 'řekla bych',
    'domnívám se', 'věřím', 'doufám', 'podle mě', 'podle mého', 'podle mého názoru', 'osobně', 'za mě', 'pro mne', 'mě',
    'mně', 'mám', 'nemám', 'jsem', 'nejsem', 'byl jsem', 'byla jsem', 'byli jsme', 'měl jsem', 'měla jsem',
    'začal jsem', 'začala jsem', 'chtěl jsem', 'chtěla jsem', 'my', 'můj', 'moje', 'moji', 'náš', 'u nás', 'u mě',
    'v mém případě', 'vlastně', 'v podstatě', 'popravdě', 'upřímně', 'upřímně řečeno', 'abych byl upřímný',
    'abych byla upřímná', 'možná', 'asi ano', 'asi ne', 'spíš', 'spíše', 'většinou', 'někdy', 'občas', 'vždycky',
    'vždy', 'nikdy', 'zatím', 'zatím ne', 'ještě ne', 'vůbec', 'vůbec ne', 'bohužel', 'naštěstí', 'protože', 'když',
    'když jsem', 'když jsem byl', 'na začátku', 'nejdřív', 'nejprve', 'hlavně', 'především', 'určitě ano', 'určitě ne',
    'díky', 'děkuju', 'děkuji za', 'dobrý den', 'ahoj', 'zdravím', 'ehm', 'hmm', 'hm', 'ach', 'jéé', 'tak', 'tak to',
    'no jasně', 'no jo', 'no to', 'no tak', 'jo jo', 'nic', 'nikdo', 'obojí', 'oboje', 'oba', 'haha', 'víte',
    'podívejte se', 'podívejte', 'heleďte', 'popravdě řečeno', 'v současnosti', 'momentálně'
  ],
  greetings: [
    'dobrý den', 'dobré ráno', 'dobré odpoledne', 'dobrý večer', 'ahoj', 'zdravím', 'vítejte', 'vítám vás', 'vítám',
    'vítám tě', 'vítáme', 'děkuji za rozhovor', 'děkujeme za rozhovor', 'děkuju za rozhovor', 'díky za rozhovor',
    'děkuji za pozvání', 'děkuju za pozvání', 'díky za pozvání', 'děkuji vám za rozhovor', 'děkujeme vám za',
    'děkuji vám', 'děkuji za váš čas', 'děkujeme za váš čas', 'děkuji za odpovědi', 'jak se máte', 'jak se máš',
    'mám se dobře', 'rádo se stalo', 'není zač', 'i já děkuji', 'já děkuji', 'také děkuji', 'na shledanou',
    'nashledanou', 'na viděnou', 'na slyšenou', 'ahoj příště', 'mějte se', 'hezký den', 'pěkný den', 'přeji hezký den',
    'hodně štěstí', 'hodně úspěchů', 'přejeme hodně', 'přeji mnoho', 'naším hostem', 'mým hostem', 'dnešním hostem',
    've studiu', 'vážení posluchači', 'milí posluchači', 'vážení diváci', 'dámy a pánové'
  ],
  hosting: [
    'vítejte u', 'vítejte v', 'vítám vás', 'vítáme vás', 'mým hostem', 'naším hostem', 'můj host', 'náš host',
    'je s námi', 'děkuji, že jste', 'děkujeme, že jste', 'díky, že jsi', 'představte se', 'představ se',
    'poslední otázka', 'další otázka', 'ještě jedna otázka', 'na závěr', 'na začátek', 'říkáte', 'řekl jste',
    'řekla jste', 'říkáš', 'děkuji za rozhovor', 'děkujeme za rozhovor', 'díky za rozhovor', 'děkuji za váš čas',
    'naši posluchači', 'naši čtenáři', 'povězte nám', 'řekněte nám', 'pověz nám'
  ],
  guesting: [
    'děkuji za pozvání', 'děkuju za pozvání', 'díky za pozvání', 'jsem rád, že', 'jsem ráda, že', 'dobrá otázka',
    'to je dobrá otázka', 'těžká otázka', 'zajímavá otázka', 'jmenuji se', 'jmenuju se', 'jsem', 'pracuji',
    'pracuju', 'začal jsem', 'začala jsem', 'když jsem', 'podle mě', 'pro mě', 'myslím, že', 'myslím si'
  ],
  firstPerson: [
    'já', 'mě', 'mi', 'můj', 'moje', 'my', 'nás', 'nám', 'náš', 'mne', 'mně', 'mnou', 'mého', 'mou', 'moji', 'mým',
    'mých', 'námi', 'naše', 'našeho', 'naší', 'našich'
  ],
  secondPerson: [
    'ty', 'tě', 'ti', 'tvůj', 'vy', 'vás', 'vám', 'váš', 'vaše', 'tebe', 'tobě', 'tebou', 'tvoje', 'tvá', 'vámi',
    'vašeho', 'vaší', 'vašich', 'vašem', 'vaši'
  ],
  thirdPerson: [
    'on', 'ona', 'oni', 'jeho', 'její', 'jejich', 'ono', 'ho', 'jej', 'jemu', 'mu', 'ji', 'jí', 'jím', 'je', 'jim',
    'jich', 'je jim', 'němu', 'něj', 'ní', 'nich', 'nimi'
  ],
  interviewWords: [
    'rozhovor', 'rozhovor s', 'interview', 'rozhovory', 'rozhovor se', 'velký rozhovor', 'exkluzivní rozhovor',
    'exkluzivní rozhovor s', 'interview s', 'rozhovor měsíce', 'povídání s', 'beseda s', 'diskuse s', 'diskuze s',
    'beseda', 'debata s', 'setkání s', 'na slovíčko s', 'na kávě s', 'u kávy s', 'otázky pro', 'pět otázek pro',
    '5 otázek pro', 'deset otázek pro', '10 otázek pro', 'otázky a odpovědi', 'otázka a odpověď', 'otázky čtenářů',
    'dotazník', 'anketa', 'představujeme', 'zeptali jsme se', 'ptáme se', 'ptali jsme se', 'tři otázky pro', 'host',
    'kulatý stůl', 'orální historie', 'tisková konference', 'profil', 'medailonek', 'seznamte se', 'zpověď',
    'zpovídali jsme', 'vyslýchali jsme', 'hovoří', 'vypráví'
  ],
  bylines: [
    'autor', 'autorka', 'autoři', 'text', 'napsal', 'napsala', 'rozhovor vedl', 'rozhovor vedla', 'rozhovor připravil',
    'rozhovor připravila', 'rozhovor', 'připravil', 'připravila', 'zaznamenal', 'zaznamenala', 'ptal se', 'ptala se',
    'zpracoval', 'zpracovala', 'vložil', 'vložila', 'publikoval', 'redakce', 'foto', 'fotografie', 'překlad',
    'přeložil', 'přeložila', 'zveřejnil', 'redaktor', 'redaktorka', 'editor', 'vyzpovídal', 'vyzpovídala'
  ],
  interviewerBylines: [
    'rozhovor vedl', 'rozhovor vedla', 'rozhovor vedli', 'rozhovor připravil', 'rozhovor připravila', 'ptal se',
    'ptala se', 'ptali se', 'otázky kladl', 'otázky kladla', 'otázky položil', 'otázky položila', 's autorem hovořil',
    'rozmlouval', 'rozmlouvala', 'hovořil', 'hovořila', 'vyzpovídal', 'vyzpovídala', 'zpovídal', 'zpovídala', 'tazatel',
    'tazatelka', 'moderuje', 'moderoval', 'moderovala', 'interview vedl', 'interview vedla', 'za rozhovor děkuje'
  ],
  metadataKeys: [
    'datum', 'datum rozhovoru', 'datum vydání', 'publikováno', 'zveřejněno', 'vydáno', 'vloženo', 'aktualizováno',
    'aktualizace', 'poslední úprava', 'naposledy upraveno', 'autor', 'autorka', 'autoři', 'text', 'rozhovor',
    'rozhovor vedl', 'rozhovor vedla', 'tazatel', 'dotazovaný', 'respondent', 'host', 'moderátor', 'redakce',
    'redaktor', 'editor', 'šéfredaktor', 'foto', 'fotografie', 'autor fotografie', 'autor fotografií', 'obrázek',
    'obrázky', 'ilustrace', 'video', 'kamera', 'střih', 'zvuk', 'hudba', 'režie', 'produkce', 'překlad', 'překladatel',
    'přeložil', 'přeložila', 'korektura', 'přepis', 'zdroj', 'zdroje', 'odkaz', 'odkazy', 'web', 'webové stránky',
    'stránky', 'e-mail', 'kontakt', 'kontakty', 'adresa', 'telefon', 'tel', 'fax', 'místo', 'místo konání',
    'místo rozhovoru', 'čas', 'den', 'rok', 'rubrika', 'rubriky', 'kategorie', 'sekce', 'téma', 'témata', 'štítky',
    'štítek', 'tagy', 'klíčová slova', 'jazyk', 'délka', 'trvání', 'stopáž', 'formát', 'číslo', 'ročník', 'strana',
    'strany', 'díl', 'část', 'titul', 'název', 'podtitul', 'popis', 'anotace', 'shrnutí', 'abstrakt', 'vydavatel',
    'nakladatelství', 'nakladatel', 'vydavatelství', 'vydání', 'isbn', 'licence', 'copyright', 'práva', 'jméno',
    'příjmení', 'jméno a příjmení', 'přezdívka', 'narozen', 'narozena', 'datum narození', 'místo narození',
    'rok narození', 'věk', 'bydliště', 'národnost', 'povolání', 'profese', 'zaměstnání', 'pozice', 'funkce', 'firma',
    'společnost', 'organizace', 'škola', 'vzdělání', 'obor', 'rodinný stav', 'stav', 'děti', 'znamení', 'záliby',
    'koníčky', 'výška', 'váha', 'klub', 'účastníci', 'hosté', 'hrají', 'obsazení', 'účinkují', 'cena', 'vstupné',
    'nahráno', 'nahrávka', 'záznam', 'počet zobrazení', 'zobrazeno', 'přečteno', 'doba čtení', 'doba čtení textu'
  ],
  lookAlikes: [
    'poznámka', 'pozn', 'pozor', 'upozornění', 'aktualizace', 'oprava', 'dodatek', 'ps', 'p.s', 'pp', 'nb', 'příklad',
    'například', 'např', 'tj', 'tzn', 'resp', 'za prvé', 'za druhé', 'za třetí', 'zaprvé', 'zadruhé', 'zatřetí',
    'nejprve', 'nakonec', 'závěrem', 'závěr', 'krátce', 'stručně', 'zkrátka', 'souhrn', 'shrnutí', 'výsledek',
    'problém', 'řešení', 'důvod', 'také', 'a', 'ale', 'nebo', 'tedy', 'takže', 'totiž', 'jinými slovy', 'čili', 'viz',
    'viz též', 'čtěte', 'čtěte také', 'čtěte více', 'přečtěte si', 'související', 'více', 'více zde', 'kniha', 'knihy',
    'film', 'filmy', 'píseň', 'album', 'výhody', 'nevýhody', 'klady', 'zápory', 'plusy', 'mínusy', 'krok', 'díl',
    'část', 'kapitola', 'obrázek', 'obr', 'tabulka', 'tip', 'tipy', 'rada', 'fakt', 'faktem je', 'cíl', 'definice',
    'pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota', 'neděle', 'dnes', 'včera', 'teď', 'nyní', 'ano', 'ne',
    'důležité', 'upřesnění', 'pravda je', 'otázka zní', 'jedno je jasné', 'mimochodem', 'následující', 'takto', 'motto',
    'citát'
  ],
  monthsAndDays: [
    'leden', 'ledna', 'únor', 'února', 'březen', 'března', 'duben', 'dubna', 'květen', 'května', 'červen', 'června',
    'červenec', 'července', 'srpen', 'srpna', 'září', 'říjen', 'října', 'listopad', 'listopadu', 'prosinec', 'prosince',
    'pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota', 'neděle', 'po', 'út', 'st', 'čt', 'pá', 'so', 'ne',
    'dnes', 'včera'
  ],
  occupations: [
    'ředitel', 'ředitelka', 'generální ředitel', 'výkonný ředitel', 'inženýr', 'inženýrka', 'profesor', 'profesorka',
    'docent', 'docentka', 'zakladatel', 'zakladatelka', 'spoluzakladatel', 'zpěvák', 'zpěvačka', 'písničkář',
    'písničkářka', 'hudebník', 'hudebnice', 'skladatel', 'skladatelka', 'kytarista', 'bubeník', 'baskytarista',
    'klavírista', 'klavíristka', 'houslista', 'houslistka', 'dirigent', 'dirigentka', 'producent', 'producentka',
    'autor', 'autorka', 'spisovatel', 'spisovatelka', 'básník', 'básnířka', 'romanopisec', 'novinář', 'novinářka',
    'redaktor', 'redaktorka', 'šéfredaktor', 'šéfredaktorka', 'reportér', 'publicista', 'publicistka', 'kritik',
    'kritička', 'bloger', 'fotograf', 'fotografka', 'umělec', 'umělkyně', 'výtvarník', 'výtvarnice', 'malíř', 'malířka',
    'sochař', 'sochařka', 'ilustrátor', 'ilustrátorka', 'grafik', 'grafička', 'designér', 'designérka', 'návrhář',
    'architekt', 'architektka', 'herec', 'herečka', 'režisér', 'režisérka', 'scenárista', 'scenáristka', 'dramatik',
    'dramaturg', 'dramaturgyně', 'tanečník', 'tanečnice', 'choreograf', 'komik', 'kurátor', 'kurátorka', 'kuchař',
    'šéfkuchař', 'farmář', 'zemědělec', 'učitel', 'učitelka', 'pedagog', 'lektor', 'lektorka', 'badatel', 'výzkumník',
    'vědec', 'vědkyně', 'fyzik', 'chemik', 'biolog', 'bioložka', 'historik', 'historička', 'filozof', 'filosof',
    'psycholog', 'psycholožka', 'psychiatr', 'ekonom', 'ekonomka', 'sociolog', 'socioložka', 'antropolog', 'archeolog',
    'matematik', 'astronom', 'lékař', 'lékařka', 'doktor', 'chirurg', 'zdravotní sestra', 'právník', 'právnička',
    'advokát', 'advokátka', 'soudce', 'soudkyně', 'politik', 'politička', 'poslanec', 'poslankyně', 'senátor',
    'senátorka', 'ministr', 'ministryně', 'premiér', 'prezident', 'prezidentka', 'starosta', 'starostka', 'primátor',
    'primátorka', 'velvyslanec', 'diplomat', 'diplomatka', 'aktivista', 'aktivistka', 'voják', 'pilot', 'kapitán',
    'předseda', 'předsedkyně', 'místopředseda', 'vedoucí', 'manažer', 'manažerka', 'majitel', 'majitelka', 'podnikatel',
    'podnikatelka', 'poradce', 'konzultant', 'analytik', 'vývojář', 'vývojářka', 'programátor', 'správce', 'knihovník',
    'knihovnice', 'archivář', 'překladatel', 'překladatelka', 'tlumočník', 'nakladatel', 'vydavatel', 'sportovec',
    'fotbalista', 'hokejista', 'hráč', 'hráčka', 'trenér', 'trenérka', 'cyklista', 'běžec', 'mistr', 'mistryně',
    'student', 'studentka', 'absolvent', 'absolventka', 'doktorand', 'děkan', 'rektor', 'kněz', 'farář', 'biskup',
    'sociální pracovnice', 'tesař', 'truhlář', 'rybář', 'hasič', 'policista', 'moderátor', 'moderátorka', 'koordinátor',
    'koordinátorka', 'člen', 'členka', 'dobrovolník', 'dobrovolnice', 'pracovník', 'pracovnice', 'zástupce', 'mluvčí',
    'tiskový mluvčí', 'zahradník', 'horolezec', 'cestovatel', 'cestovatelka'
  ],
  affiliationWords: [
    'univerzita', 'univerzity', 'univerzitě', 'fakulta', 'fakulty', 'fakultě', 'škola', 'školy', 'gymnázium', 'ústav',
    'ústavu', 'institut', 'institutu', 'katedra', 'katedry', 'oddělení', 'nadace', 'nadační fond', 'spolek', 'sdružení',
    'asociace', 'společnost', 'společnosti', 'ministerstvo', 'ministerstva', 'úřad', 'muzeum', 'muzea', 'galerie',
    'divadlo', 'divadla', 'studio', 'kapela', 'kapely', 'skupina', 'skupiny', 'tým', 'klub', 'centrum', 'laboratoř',
    'nemocnice', 'kostel', 'církev', 'nakladatelství', 'vydavatelství', 'časopis', 'noviny', 'deník', 'rozhlas',
    'televize', 'strana', 'banka', 'knihovna', 'orchestr', 'akademie', 'firma', 'firmy', 's.r.o', 'a.s', 'o.s', 'z.s',
    'z.ú', 'o.p.s'
  ],
  biographyPhrases: [
    'narodil se', 'narodila se', 'se narodil', 'se narodila', 'narozen v', 'narozená', 'vyrůstal', 'vyrůstala',
    'vyrostl', 'vyrostla', 'žije v', 'žije a pracuje', 'žije a tvoří', 'bydlí v', 'pracuje jako', 'pracoval jako',
    'pracovala jako', 'působí jako', 'působí na', 'působí v', 'působil jako', 'působila jako', 'působil v',
    'působila v', 'vystudoval', 'vystudovala', 'absolvoval', 'absolvovala', 'studoval', 'studovala', 'promoval',
    'promovala', 'habilitoval se', 'získal titul', 'získala titul', 'získal cenu', 'získala cenu', 'držitel ceny',
    'držitelka ceny', 'je autorem', 'je autorkou', 'je držitelem', 'je držitelkou', 'je laureátem', 'napsal knihu',
    'napsala knihu', 'vydal', 'vydala', 'publikoval', 'publikovala', 'publikuje', 'založil', 'založila', 'spoluzaložil',
    'spoluzaložila', 'je zakladatelem', 'je zakladatelkou', 'je členem', 'je členkou', 'je ředitelem', 'je ředitelkou',
    'vyučuje', 'přednáší', 'učí na', 'vede', 'od roku', 'v letech', 'je ženatý', 'je vdaná', 'má dvě děti',
    'má tři děti', 'otec dvou', 'matka dvou', 'letý', 'letá', 'je český', 'je česká', 'debutoval', 'debutovala',
    'se věnuje', 'věnuje se', 'zabývá se', 'se zabývá', 'pochází z', 'původem z', 'v minulosti', 'patří k',
    've volném čase'
  ],
  conclusionHeadings: [
    'o autorovi', 'o autorce', 'o autorech', 'o rozhovoru', 'kdo je', 'kdo je kdo', 'vizitka', 'medailon', 'medailonek',
    'profil', 'životopis', 'stručný životopis', 'biografie', 'bio', 'curriculum vitae', 'více informací',
    'další informace', 'další čtení', 'doporučená literatura', 'odkazy', 'užitečné odkazy', 'související odkazy',
    'zdroje', 'použité zdroje', 'poznámky', 'poznámka', 'poznámky pod čarou', 'reference', 'literatura', 'bibliografie',
    'výběr z díla', 'dílo', 'diskografie', 'filmografie', 'poděkování', 'závěr', 'závěrem', 'shrnutí', 'doslov',
    'epilog', 'dodatek', 'příloha', 'přílohy', 'kontakt', 'kontakty', 'tiráž', 'kredity', 'pokračování příště',
    'ocenění'
  ],
  conclusionPhrases: [
    'děkuji za rozhovor', 'děkuju za rozhovor', 'děkujeme za rozhovor', 'děkuji vám za rozhovor',
    'děkuji ti za rozhovor', 'díky za rozhovor', 'za rozhovor děkuje', 'za rozhovor děkujeme', 'za rozhovor poděkoval',
    'za rozhovor poděkovala', 'rozhovor vedl', 'rozhovor vedla', 'rozhovor vznikl', 'rozhovor vyšel', 'rozhovor byl',
    'rozhovor je redakčně', 'tento rozhovor', 'článek vyšel', 'článek byl', 'text vyšel', 'původně vyšlo',
    'původně publikováno', 'poprvé vyšlo', 'převzato z', 'se svolením', 'redakčně upraveno', 'redakčně kráceno',
    'zkráceno', 'kráceno', 'přeložil', 'přeložila', 'přeloženo z', 'z angličtiny přeložil', 'z angličtiny přeložila',
    'více informací na', 'více informací najdete', 'více informací', 'další informace', 'podrobnosti najdete',
    'najdete na', 'můžete sledovat', 'přečtěte si celý', 'celý rozhovor', 'celý rozhovor si', 'celý rozhovor najdete',
    'poslechněte si', 'vychází v nakladatelství', 'vyšla v nakladatelství', 'kniha vyšla', 'kniha vychází',
    'film vstoupí do kin', 'k dostání', 'v prodeji', 'vstupenky', 'výstava potrvá', 'výstava trvá do',
    'poděkování patří', 'rádi bychom poděkovali', 'přejeme mnoho', 'pokračování příště', 'druhou část', 'druhý díl',
    'v příštím čísle', 'všechna práva', 'ptal se', 'ptala se', 'zajímá se o'
  ],
  introductionPhrases: [
    'v rozhovoru', 'v rozhovoru pro', 'v tomto rozhovoru', 'v následujícím rozhovoru', 'v našem rozhovoru',
    'následující rozhovor', 'rozhovor s ním', 'rozhovor s ní', 'mluvili jsme s', 'hovořili jsme s', 'povídali jsme si',
    'povídali jsme si s', 'povídala jsem si', 'povídal jsem si', 'vyzpovídali jsme', 'vyzpovídal jsem',
    'vyzpovídala jsem', 'zeptali jsme se', 'zeptal jsem se', 'zeptala jsem se', 'ptali jsme se', 'setkali jsme se',
    'sešli jsme se', 'potkali jsme se', 'potkal jsem', 'potkala jsem', 'požádali jsme', 'požádali jsme o rozhovor',
    'oslovili jsme', 'položili jsme', 'položili jsme několik otázek', 'odpověděl na naše otázky',
    'odpověděla na naše otázky', 'odpověděl nám', 'odpověděla nám', 'odpovídá na', 'odpovídal', 'poskytl rozhovor',
    'poskytla rozhovor', 'poskytl nám', 'poskytla nám', 'nám prozradil', 'nám prozradila', 'nám řekl', 'nám řekla',
    'vypráví o', 'vyprávěl o', 'vyprávěla o', 'mluví o', 'hovoří o', 'popisuje', 'říká v rozhovoru', 'řekl v rozhovoru',
    'řekla v rozhovoru', 'u příležitosti', 'při příležitosti', 'přinášíme', 'přinášíme vám', 'představujeme',
    'představujeme vám', 'seznamte se', 'v této epizodě', 'v tomto díle', 'v novém díle', 'naším hostem',
    'dnešním hostem', 'hostem je', 'pozvání přijal', 'pozvání přijala', 'pozvání přijali', 'tento týden', 'tento měsíc',
    'na následujících řádcích', 'nabízíme', 'vydal nové album', 'vydala nové album', 'nové album', 'nová kniha',
    'novou knihu', 'nový román', 'nový film', 'několik otázek', 'pár otázek', 'přečtěte si rozhovor'
  ],
  conversationHeadings: [
    'rozhovor', 'rozhovor s', 'interview', 'přepis', 'přepis rozhovoru', 'transkript', 'celý rozhovor',
    'otázky a odpovědi', 'otázky', 'dotazy a odpovědi', 'konverzace', 'debata', 'diskuse', 'diskuze', 'beseda',
    'část první', '1. část', 'první část', 'začátek rozhovoru', 'text rozhovoru'
  ],
  boilerplate: [
    'číst dál', 'číst více', 'sdílet na', 'přidat komentář', 'žádné komentáře', 'všechna práva vyhrazena', 'sdílet',
    'sdílet článek', 'sdílejte', 'sdílet tento', 'sdílet přes', 'sdílejte na', 'sdílet odkaz', 'klikněte pro',
    'kopírovat odkaz', 'zkopírovat odkaz', 'poslat e-mailem', 'poslat odkaz', 'odeslat e-mailem', 'vytisknout článek',
    'tisknout článek', 'přejít k obsahu', 'přejít na obsah', 'přeskočit na obsah', 'přeskočit na', 'přejít k hlavnímu',
    'přejít na hlavní', 'číst celý', 'číst dále', 'čtěte dále', 'čtěte také', 'čtěte též', 'čtěte více',
    'přečtěte si také', 'přečtěte si více', 'pokračovat ve čtení', 'pokračovat v čtení', 'celý článek', 'zobrazit více',
    'zobrazit vše', 'zobrazit další', 'zobrazit celý', 'načíst další', 'další články', 'více článků', 'více z',
    'více o', 'související články', 'související témata', 'související příspěvky', 'podobné články',
    'podobné příspěvky', 'mohlo by vás zajímat', 'mohlo by vás také zajímat', 'mohlo by se vám', 'mohlo by vás',
    'nejčtenější', 'nejčtenější články', 'nejnovější články', 'nejnovější zprávy', 'nejnovější příspěvky',
    'nejnovější komentáře', 'poslední články', 'poslední komentáře', 'populární články', 'předchozí článek',
    'následující článek', 'další článek', 'předchozí příspěvek', 'následující příspěvek', 'další příspěvek',
    'předchozí stránka', 'další stránka', 'starší příspěvky', 'novější příspěvky', 'starší příspěvek',
    'novější příspěvek', 'zpět na', 'zpět nahoru', 'domovská stránka', 'napsat komentář', 'napište komentář',
    'přidejte komentář', 'přidat nový komentář', 'okomentovat', 'vložit komentář', 'přidat příspěvek',
    'komentáře nejsou', 'komentáře jsou uzavřeny', 'komentářů:', 'není zde žádný komentář', 'zatím žádné komentáře',
    'zrušit odpověď na komentář', 'zrušit odpověď', 'odpovědět na', 'vaše e-mailová adresa', 'vaše emailová adresa',
    'vyžadované informace', 'e-mailová adresa', 'e-mail *', 'jméno *', 'uložit do prohlížeče', 'uložit jméno',
    'pro přidání komentáře', 'pro přidávání komentářů', 'pro vložení', 'přihlaste se', 'přihlásit se',
    'přihlásit se k odběru', 'zaregistrujte se', 'registrovat se', 'registrujte se', 'zapomenuté heslo',
    'zapomněli jste heslo', 'zapamatovat si', 'trvalé přihlášení', 'odebírat novinky', 'odebírat newsletter',
    'odebírejte', 'odběr novinek', 'předplaťte si', 'předplatné', 'staňte se předplatitelem', 'jen pro předplatitele',
    'pouze pro předplatitele', 'tento článek je', 'tento článek byl', 'používáme cookies', 'používáme soubory cookie',
    'tento web používá', 'tyto stránky používají', 'tyto webové stránky', 'web používá', 'přijmout vše',
    'přijmout cookies', 'souhlasím s', 'odmítnout vše', 'nastavení cookies', 'zásady cookies',
    'zásady ochrany osobních údajů', 'ochrana osobních údajů', 'ochrana soukromí', 'podmínky použití', 'podmínky užití',
    'obchodní podmínky', 'všeobecné podmínky', 'všechna práva', 'veškerá práva vyhrazena', 'jakékoli užití obsahu',
    'publikování nebo', 'přebírání', 'vydavatel:', 'provozovatel:', 'publikováno v', 'publikováno:', 'publikoval',
    'zveřejněno v', 'zveřejněno:', 'zveřejněno dne', 'vydáno:', 'vloženo:', 'vložil:', 'aktualizováno:',
    'aktualizováno dne', 'poslední aktualizace', 'naposledy aktualizováno', 'rubrika:', 'rubriky:', 'zařazeno v',
    'kategorie:', 'štítky:', 'štítek:', 'tagy:', 'klíčová slova:', 'trvalý odkaz', 'vytvořeno v', 'běží na',
    'používá wordpress', 'sledujte nás', 'najdete nás', 'podpořte nás', 'přispějte', 'koupit knihu', 'přidat do košíku',
    'vložit do košíku', 'stáhnout aplikaci', 'stáhněte si', 'stáhnout jako', 'přehrát video', 'váš prohlížeč',
    'povolte javascript', 'nacházíte se', 'nacházíte se zde', 'jste zde', 'mapa stránek', 'mapa webu', 'časté dotazy',
    'kontaktujte nás', 'o nás', 'napište nám', 'nahlásit', 'nahlásit chybu', 'líbí se mi', 'hodnocení článku',
    'průměrné hodnocení', 'reklama', 'inzerce', 'komerční sdělení', 'placená inzerce', 'hlavní menu', 'hledat na',
    'vyhledávání', 'autor článku', 'počet zobrazení', 'počet přečtení', 'doba čtení'
  ],
  boilerplateLines: [
    'sdílet', 'sdílejte', 'tisk', 'tisknout', 'vytisknout', 'hledat', 'hledání', 'vyhledávání', 'vyhledat', 'menu',
    'domů', 'úvod', 'úvodní stránka', 'hlavní stránka', 'přihlásit', 'přihlášení', 'přihlásit se', 'odhlásit',
    'odhlásit se', 'registrace', 'registrovat', 'odebírat', 'odběr', 'předplatné', 'kontakt', 'kontakty', 'o nás',
    'o projektu', 'o webu', 'redakce', 'inzerce', 'reklama', 'archiv', 'archivy', 'rubriky', 'kategorie', 'štítky',
    'tagy', 'komentáře', 'komentář', 'diskuse', 'diskuze', 'odpovědět', 'okomentovat', 'reagovat', 'číst', 'číst dál',
    'číst více', 'více', 'další', 'předchozí', 'předešlý', 'následující', 'zpět', 'nahoru', 'dále', 'uložit', 'zavřít',
    'otevřít', 'zrušit', 'odeslat', 'poslat', 'upravit', 'smazat', 'kopírovat', 'stáhnout', 'přehrát', 'poslechnout',
    'nahlásit', 'skrýt', 'rozbalit', 'souhlasím', 'přijmout', 'odmítnout', 'zprávy', 'novinky', 'aktuality', 'aktuálně',
    'akce', 'kalendář', 'program', 'domácí', 'zahraničí', 'politika', 'ekonomika', 'byznys', 'kultura', 'umění',
    'sport', 'věda', 'technika', 'technologie', 'zdraví', 'vzdělávání', 'společnost', 'cestování', 'hudba', 'film',
    'filmy', 'divadlo', 'knihy', 'literatura', 'názory', 'komentáře a názory', 'rozhovory', 'rozhovor', 'recenze',
    'reportáže', 'články', 'článek', 'nezařazené', 'nezařazeno', 'čeština', 'česky', 'jazyk', 'galerie', 'fotogalerie',
    'foto', 'fotky', 'fotografie', 'videa', 'obchod', 'e-shop', 'eshop', 'košík', 'účet', 'můj účet', 'profil',
    'nastavení', 'nápověda', 'ochrana soukromí', 'gdpr', 'podmínky', 'tiráž', 'mapa stránek', 'podpořte nás',
    'partneři', 'sponzoři', 'odkazy', 'nejčtenější', 'nejnovější', 'nejstarší', 'doporučujeme', 'související',
    'líbí se mi', 'to se mi líbí', 'sledovat', 'autor', 'konec', 'načítání', 'načítám', 'newsletter', 'rozbalit menu',
    '0 komentářů', 'žádné komentáře', 'žádné komentáře:', 'okomentovat:', 'sdílet:'
  ],
  boilerplateCounts: [
    'min čtení', 'minut čtení', 'minuty čtení', 'minuta čtení', 'komentářů', 'komentáře', 'komentář', 'sdílení',
    'zobrazení', 'odpovědí', 'odpovědi', 'lajků', 'hlasů', 'sledujících', 'přečtení', 'zhlédnutí', 'příspěvků',
    'reakcí', 'lidem se to líbí'
  ],
  boilerplateHeadings: [
    'komentáře', 'související články', 'podobné články', 'související', 'související příspěvky', 'související témata',
    'související obsah', 'podobné příspěvky', 'další články', 'další články autora', 'další články z rubriky',
    'další rozhovory', 'další z rubriky', 'mohlo by vás zajímat', 'mohlo by vás také zajímat', 'mohlo by se vám líbit',
    'přečtěte si také', 'čtěte také', 'čtěte dále', 'čtěte dál', 'doporučujeme', 'doporučené články', 'nejčtenější',
    'nejčtenější články', 'nejčtenější za týden', 'nejnovější', 'nejnovější články', 'nejnovější příspěvky',
    'nejnovější komentáře', 'poslední články', 'poslední komentáře', 'aktuální články', 'aktuálně', 'novinky',
    'diskuse', 'diskuze', 'diskuse k článku', 'diskuze k článku', 'komentář', 'komentáře (0)', 'napsat komentář',
    'napište komentář', 'přidat komentář', 'přidejte komentář', 'okomentovat', 'vložit komentář', 'žádné komentáře',
    'žádné komentáře:', 'názory čtenářů', 'archiv', 'archivy', 'archiv blogu', 'archiv článků', 'rubriky', 'kategorie',
    'štítky', 'tagy', 'sdílet', 'sdílejte', 'sdílet článek', 'sdílet:', 'newsletter', 'odběr novinek', 'sledujte nás',
    'navigace pro příspěvek', 'navigace pro příspěvky', 'navigace příspěvku', 'hledat', 'vyhledávání', 'kontakt',
    'o nás', 'partneři', 'sponzoři', 'reklama', 'inzerce', 'základní informace', 'oblíbené příspěvky',
    'populární příspěvky', 'celkový počet zobrazení stránky', 'pravidelné odkazy', 'odkazy'
  ],
  advertisements: [
    'reklama', 'inzerce', 'inzerát', 'placená inzerce', 'komerční sdělení', 'komerční prezentace', 'sponzorováno',
    'sponzorovaný obsah', 'sponzor', 'sponzorem pořadu', 'sponzorem tohoto dílu', 'partner pořadu',
    'partnerem podcastu', 'tento díl podporuje', 'generální partner', 'článek pokračuje pod reklamou',
    'pokračování pod reklamou', 'slevový kód', 'promo kód', 've spolupráci s'
  ],
  stageDirections: [
    'smích', 'směje se', 'úsměv', 'pauza', 'ticho', 'potlesk', 'hudba', 'smějí se', 'oba se smějí', 'smějeme se',
    'směju se', 'rozesměje se', 'zasměje se', 'zasmání', 'usmívá se', 'usměje se', 's úsměvem', 'se smíchem',
    'šibalský úsměv', 'povzdech', 'povzdechne si', 'vzdech', 'odmlka', 'odmlčí se', 'mlčí', 'dlouhá pauza', 'přemýšlí',
    'zamyslí se', 'chvíli přemýšlí', 'hraje hudba', 'znělka', 'zpívá', 'pláče', 'slzy', 'dojetí', 'přikyvuje',
    'přikývne', 'kývá', 'vrtí hlavou', 'krčí rameny', 'ukazuje', 'gestikuluje', 'šeptá', 'kašle', 'odkašle si',
    'nesrozumitelné', 'nesrozumitelně', 'nerozumět', 'není rozumět', 'neslyšitelné', 'šum', 'hluk', 'zvoní telefon',
    'přerušení', 'přeruší', 'skáče do řeči', 'ironicky', 'ironie', 'žertem', 'vtipkuje', 'vážně', 'důrazně', 'rázně',
    'výkřik', 'křik', 'tleská', 'jásot', 'konec nahrávky', 'konec záznamu', 'sic'
  ],
  editorsNotes: [
    'pozn. red.', 'pozn. red', 'pozn. redakce', 'poznámka redakce', 'redakční poznámka', 'poznámka autora',
    'poznámka autorky', 'pozn. aut.', 'pozn. autora', 'pozn. autorky', 'poznámka překladatele', 'pozn. překl.',
    'pozn. př.', 'poznámka editora', 'pozn. ed.', 'pozn.:', 'poznámka:', 'red.:', 'aktualizace:', 'oprava:',
    'upozornění:', 'doplnění:', 'upřesnění:'
  ],
  captions: [
    'foto', 'foto:', 'fotografie', 'fotografie:', 'fotky:', 'foto ©', 'foto autor', 'autor fotografie',
    'autor fotografií', 'autor foto', 'autor:', 'zdroj foto', 'zdroj:', 'zdroj fotografie', 'obrázek', 'obrázek:',
    'obr.', 'ilustrace', 'ilustrace:', 'ilustrační foto', 'ilustrační fotografie', 'ilustrační snímek', 'snímek',
    'snímek:', 'na snímku', 'na fotografii', 'na fotce', 'na obrázku', 'vlevo', 'vpravo', 'zleva', 'zprava', 'nahoře',
    'dole', 'uprostřed', 'archiv', 'foto archiv', 'fotoarchiv', 'z archivu', 'repro', 'reprodukce', 'plakát', 'obálka',
    'obálka knihy', 'portrét', 'se svolením', 'kresba', 'kresba:', 'screenshot', 'popisek'
  ]
}
