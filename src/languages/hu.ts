// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const hu: Language = {
  id: 'hu',
  name: 'Hungarian',
  unspaced: false,
  frequent: [
    'a', 'az', 'és', 'hogy', 'nem', 'egy', 'is', 'volt', 'van', 'de', 'ez', 'meg', 'csak', 'már', 'még', 'mint', 'vagy',
    'ha', 'sok', 'nagyon', 'azt', 'el', 'ezt', 'azért', 'kell', 'lehet', 'mert', 'én', 'lesz', 'ami', 'amikor', 'akkor',
    'úgy', 'így', 'ezért', 'illetve', 'fel', 'ki', 'be', 'olyan', 'mindig', 'majd', 'sem', 'itt'
  ],
  letters: ['ő', 'ű'],
  questionLabels: ['k', 'kérdés', 'kérd', 'kérdések', 'kérdező', 'q'],
  answerLabels: ['v', 'válasz', 'vál', 'válaszok', 'felelet'],
  interviewerRoles: [
    'riporter', 'újságíró', 'műsorvezető', 'szerkesztő', 'szerkesztőség', 'kérdező', 'moderátor', 'interjúkészítő',
    'interjúer', 'kérdezőbiztos', 'házigazda', 'tudósító', 'beszélgetőtárs', 'kutató', 'beszélgetésvezető', 'a riporter'
  ],
  intervieweeRoles: [
    'interjúalany', 'interjúalanyok', 'vendég', 'meghívott', 'válaszadó', 'résztvevő', 'adatközlő', 'megkérdezett',
    'szakértő', 'tanú', 'előadó', 'szerző', 'diák', 'tanár', 'edző', 'játékos'
  ],
  otherRoles: [
    'közönség', 'kérdés a közönségből', 'néző', 'hallgató', 'narrátor', 'mesélő', 'mindenki', 'mindketten', 'együtt',
    'tolmács', 'fordító', 'férfi', 'nő', 'férfihang', 'női hang', 'kórus', 'bemondó', 'mindannyian'
  ],
  genericSpeakers: [
    'beszélő', 'ismeretlen', 'ismeretlen beszélő', 'résztvevő', 'névtelen', 'személy', 'hang', 'felhasználó', 'vendég',
    'férfi', 'nő', 'hallgató', 'felszólaló'
  ],
  nameParticles: ['de', 'von', 'van', 'di', 'la', 'del'],
  reportingVerbs: [
    'mondja', 'mondta', 'mondotta', 'meséli', 'mesélte', 'kérdezi', 'kérdezte', 'válaszolja', 'válaszolta', 'felelte',
    'felel', 'magyarázza', 'magyarázta', 'teszi hozzá', 'tette hozzá', 'emlékszik vissza', 'emlékezett vissza',
    'fogalmaz', 'fogalmazott', 'nevet', 'nevetett', 'állítja', 'árulja el', 'árulta el', 'vallja', 'vallotta',
    'jegyzi meg', 'jegyezte meg', 'nyilatkozta', 'hangsúlyozta', 'folytatja', 'folytatta'
  ],
  honorifics: [
    'úr', 'asszony', 'kisasszony', 'dr', 'prof', 'professzor', 'doktor', 'ifj', 'id', 'özv', 'docens', 'tanár úr',
    'tanárnő', 'igazgató úr', 'elnök úr', 'miniszter úr', 'polgármester úr', 'mérnök', 'vitéz', 'gróf', 'báró',
    'herceg', 'atya', 'páter', 'nővér', 'püspök', 'érsek', 'tábornok', 'ezredes', 'őrnagy', 'százados', 'mester',
    'lelkész', 'főorvos'
  ],
  askingVerbs: ['kérdezi', 'kérdezte'],
  interrogatives: [
    'mi', 'mit', 'hogyan', 'miért', 'ki', 'hol', 'mikor', 'milyen', 'melyik', 'mennyi', 'mik', 'miket', 'mitől',
    'miből', 'miben', 'mibe', 'miről', 'mire', 'mivel', 'minek', 'mihez', 'miért is', 'mióta', 'meddig', 'kit', 'kik',
    'kinek', 'kivel', 'kitől', 'kiről', 'kikkel', 'kiket', 'honnan', 'hova', 'hová', 'merre', 'hány', 'hányan',
    'hányadik', 'hányszor', 'hány éves', 'mekkora', 'mennyire', 'mennyi idő', 'mennyi ideig', 'melyek', 'melyiket',
    'melyik a', 'milyenek', 'milyennek', 'milyen érzés', 'milyen volt', 'milyen a', 'milyen szempontok', 'hogy',
    'hogy jött', 'hogy érzi', 'hogyan lett', 'hogyan került', 'hogyan kezdődött', 'hogyan látja', 'hogyan látod',
    'hogy látja', 'hogy látod', 'hogy kerültél', 'hogy kezdődött', 'hogyan tovább', 'mit jelent', 'mit gondol',
    'mit gondolsz', 'mit szeret', 'mit tanácsol', 'mit üzen', 'mi a', 'mi az', 'mi volt', 'mi lesz', 'mi lett',
    'mi történt', 'miért pont', 'miért éppen', 'miért döntött', 'mikor és', 'és mi', 'és hogyan', 'és miért', 'és mit',
    'de miért', 'de hogyan', 'de mi', 'akkor miért', 'akkor hogyan', 'akkor mi', 'tehát mi', 'mi késztette',
    'mi inspirálta', 'minek köszönhető'
  ],
  auxiliaries: [
    'van', 'van-e', 'volt', 'volt-e', 'vannak', 'vannak-e', 'voltak', 'voltak-e', 'nem volt', 'nem félt',
    'nem gondolja', 'nem gondolod', 'nincs', 'lehet', 'lehet-e', 'lehetne', 'lesz', 'lesz-e', 'tud', 'tud-e', 'tudna',
    'tudja', 'tudod', 'tudta', 'szokott', 'szoktál', 'szokott-e', 'szeret', 'szereti', 'szereted', 'akar', 'akarta',
    'akartál', 'szeretne', 'szeretnél', 'szerinted', 'ön szerint', 'maga szerint', 'szerintetek', 'önök szerint',
    'gondolta', 'gondoltad', 'gondolta volna', 'emlékszik', 'emlékszel', 'érzi', 'érzed', 'érezte', 'érezted', 'ismeri',
    'ismerte', 'hisz', 'hiszel', 'hiszi', 'igaz', 'igaz-e', 'igaz az', 'igaz hogy', 'jól tudom', 'jól gondolom',
    'jól értem', 'tehát', 'azaz', 'vagyis', 'akkor', 'és', 'és ön', 'és te', 'önnek', 'neked', 'ön', 'te', 'kell',
    'kell-e', 'kellett', 'számított', 'meglepte', 'meglepődött', 'elégedett', 'sikerült', 'változott', 'maradt',
    'látja', 'látod', 'készül', 'készülsz', 'tervez', 'tervezel', 'elképzelhető', 'előfordult', 'előfordul',
    'ezek szerint', 'vajon', 'talán', 'létezik', 'esetleg', 'most', 'azért', 'úgy tudom', 'úgy hallottam'
  ],
  prompts: [
    'mesélj', 'mesélj magadról', 'mesélj egy kicsit', 'mesélj nekünk', 'mesélj kicsit', 'mesélj arról', 'meséljen',
    'meséljen magáról', 'meséljen egy kicsit', 'meséljen arról', 'meséljen kicsit', 'mesélne', 'mesélnél',
    'mesélnél egy kicsit', 'mesélne egy kicsit', 'elmesélné', 'elmesélnéd', 'elmondaná', 'elmondanád',
    'elmondanád nekünk', 'mondd el', 'mondja el', 'mondj', 'mondjon', 'mondj egy', 'mondjon egy', 'mondana', 'mondanál',
    'mondana néhány', 'mondanál néhány', 'beszélj', 'beszéljen', 'beszélne', 'beszélnél', 'beszéljünk',
    'beszéljünk egy kicsit', 'beszéljünk a', 'írd le', 'írja le', 'jellemezd', 'jellemezze', 'mutatkozz be',
    'mutatkozzon be', 'mutasd be', 'mutassa be', 'bemutatkoznál', 'bemutatkozna', 'bemutatnád', 'bemutatná',
    'magyarázd el', 'magyarázza el', 'foglald össze', 'foglalja össze', 'fejezd be a mondatot', 'fejezze be a mondatot',
    'egészítsd ki', 'nevezz meg', 'említs', 'említs meg', 'említene', 'ajánlj', 'ajánlanál', 'sorolj fel',
    'hasonlítsd össze', 'képzeld el', 'képzelje el', 'kezdjük', 'kezdjük az elején', 'kezdjük azzal', 'térjünk át',
    'térjünk rá', 'térjünk vissza', 'térjünk ki', 'maradjunk', 'ugorjunk', 'menjünk vissza', 'először is', 'elsőként',
    'kezdésként', 'kezdetnek', 'bevezetésként', 'végül', 'végezetül', 'zárásként', 'zárásképpen', 'befejezésül',
    'végezetül egy', 'utolsó kérdés', 'utolsó kérdésként', 'utolsó kérdésem', 'egy utolsó kérdés', 'első kérdés',
    'első kérdésem', 'következő kérdés', 'még egy kérdés', 'egy kérdés', 'kíváncsi vagyok', 'kíváncsiak vagyunk',
    'kíváncsi lennék', 'érdekelne', 'azt szeretném kérdezni', 'szeretném megkérdezni', 'megkérdezhetem', 'azt mondta',
    'azt mondtad', 'azt mondja', 'azt mondod', 'említette', 'említetted', 'említettétek', 'ami a', 'ami azt illeti',
    'ha már', 'apropó', 'egy üzenet', 'egy jó tanács', 'van valami', 'van-e valami', 'mit üzensz', 'mit üzen',
    'milyen tanácsot', 'milyen terveid', 'milyen tervei', 'terveid', 'tervei'
  ],
  nounPrompts: [
    'kedvenc', 'legjobb', 'legrosszabb', 'legnagyobb', 'legfontosabb', 'legszebb', 'legkedvesebb', 'legemlékezetesebb',
    'első', 'utolsó', 'a legjobb', 'a legnagyobb', 'hobbi', 'hobbid', 'mottó', 'mottód', 'életmottó', 'álom', 'álmaid',
    'példakép', 'példaképed', 'tervek', 'tervek a jövőre', 'jövőbeli tervek', 'kor', 'foglalkozás', 'név', 'tanács',
    'üzenet', 'csillagjegy', 'egy'
  ],
  questionTails: [
    'nem', 'igaz', 'ugye', 'nem igaz', 'ugyebár', 'nemde', 'nem gondolja', 'nem gondolod', 'nem így van', 'vagy nem',
    'vagy sem', 'így van', 'jól értem', 'jól mondom', 'jól tudom', 'tényleg', 'valóban', 'miért', 'hogyhogy', 'hogyan',
    'és ön', 'és te', 'mit gondol', 'mit gondolsz', 'szerinted', 'ön szerint', 'mármint', 'hogy érti', 'hogy érted'
  ],
  answerOpeners: [
    'igen', 'nem', 'persze', 'hát', 'én', 'köszönöm', 'igen igen', 'igen is', 'igen és nem', 'igen mert', 'de igen',
    'dehogy', 'dehogyis', 'dehogynem', 'nem igazán', 'nem teljesen', 'nem tudom', 'nem hiszem', 'nem gondolom',
    'nem vagyok', 'nem volt', 'nem mindig', 'nem csak', 'nekem', 'engem', 'énszerintem', 'szerintem', 'természetesen',
    'nyilván', 'nyilvánvalóan', 'hogyne', 'hogyne persze', 'abszolút', 'abszolút nem', 'biztosan', 'biztos', 'pontosan',
    'így van', 'így igaz', 'valóban', 'tényleg', 'egyértelműen', 'mindenképpen', 'határozottan', 'talán',
    'valószínűleg', 'lehet', 'előfordul', 'néha', 'mindig', 'soha', 'sosem', 'még nem', 'még soha', 'egyáltalán nem',
    'egyáltalán', 'úgy gondolom', 'úgy érzem', 'azt gondolom', 'azt hiszem', 'azt mondanám', 'hiszek', 'hiszem',
    'remélem', 'véleményem szerint', 'számomra', 'számunkra', 'részemről', 'személy szerint', 'őszintén szólva',
    'őszintén', 'az igazat megvallva', 'az igazság az', 'tulajdonképpen', 'valójában', 'alapvetően', 'általában',
    'elsősorban', 'először is', 'először', 'eleinte', 'kezdetben', 'az elején', 'eredetileg', 'jelenleg',
    'pillanatnyilag', 'most', 'régen', 'gyerekkoromban', 'gyerekként', 'gyermekkorom óta', 'amikor', 'mivel', 'mert',
    'azért', 'ez', 'ez egy', 'ez nagyon', 'ez attól függ', 'attól függ', 'ez jó kérdés', 'jó kérdés', 'nehéz kérdés',
    'érdekes kérdés', 'ez nehéz kérdés', 'nehéz megmondani', 'sajnos', 'szerencsére', 'mindkettő', 'mindkettőt',
    'egyik sem', 'senki', 'semmi', 'semmit', 'mi', 'minket', 'nálunk', 'nálam', 'van', 'voltam', 'vagyok', 'szeretem',
    'szeretek', 'imádom', 'köszönöm szépen', 'köszönjük', 'szia', 'sziasztok', 'üdv', 'jó napot', 'jó napot kívánok',
    'nos', 'na', 'hm', 'hmm', 'ó', 'óh', 'ah', 'á', 'haha', 'tudja', 'tudod', 'nézd', 'nézze', 'hú', 'húha', 'hát igen',
    'hát nem', 'hát persze', 'hát ez'
  ],
  greetings: [
    'szia', 'sziasztok', 'helló', 'üdv', 'üdvözlöm', 'üdvözlünk', 'üdvözöljük', 'üdvözlök mindenkit', 'jó napot',
    'jó napot kívánok', 'jó estét', 'jó estét kívánok', 'jó reggelt', 'köszöntöm', 'köszöntök mindenkit', 'köszöntjük',
    'szeretettel köszöntöm', 'köszönöm', 'köszönöm szépen', 'köszönjük szépen', 'köszönöm az interjút',
    'köszönjük az interjút', 'köszönöm a beszélgetést', 'köszönjük a beszélgetést', 'köszönöm a meghívást',
    'köszönjük a meghívást', 'köszönöm a lehetőséget', 'köszönjük a lehetőséget', 'köszönöm az idejét',
    'köszönjük az idejét', 'köszönöm a válaszokat', 'köszönöm szépen az interjút', 'én is köszönöm', 'én köszönöm',
    'én köszönöm a', 'mi is köszönjük', 'szívesen', 'nagyon szívesen', 'hogy van', 'hogy vagy', 'jól vagyok', 'örülök',
    'örülök hogy', 'örülök a találkozásnak', 'örvendek', 'viszontlátásra', 'viszlát', 'viszonthallásra', 'sok sikert',
    'sok sikert kívánok', 'sok sikert kívánunk', 'további sok sikert', 'további sikereket', 'minden jót',
    'minden jót kívánok', 'legyen szép napja', 'vendégünk', 'a vendégem', 'mai vendégünk', 'mai vendégem',
    'kedves hallgatóink', 'kedves nézőink', 'hölgyeim és uraim', 'velem van a stúdióban', 'itt van velünk'
  ],
  hosting: [
    'üdvözlöm önöket', 'üdvözöljük', 'köszöntöm', 'köszöntjük', 'vendégem', 'vendégünk', 'a vendégünk', 'velünk van',
    'köszönöm, hogy elfogadta', 'köszönjük, hogy', 'mutatkozz be', 'mutatkozzon be', 'utolsó kérdés',
    'következő kérdés', 'még egy kérdés', 'végül', 'kezdjük', 'azt mondta', 'azt mondod', 'azt mondtad', 'azt írja',
    'köszönöm az interjút', 'köszönjük az interjút', 'köszönöm a beszélgetést', 'köszönjük a beszélgetést',
    'hallgatóink', 'olvasóink', 'mesélj', 'meséljen', 'üdvözlöm a hallgatókat', 'üdvözlöm a nézőket', 'itt van velünk',
    'velem van a stúdióban', 'köszönöm hogy eljött', 'köszönöm hogy eljöttél', 'mielőtt elkezdjük',
    'mielőtt befejezzük', 'a következő kérdésem', 'utolsó kérdésem', 'térjünk át', 'beszéljünk egy kicsit',
    'szeretném megkérdezni', 'azt szeretném kérdezni', 'kedves nézőink', 'ha jól tudom', 'ha jól értem',
    'arra vagyok kíváncsi', 'arra lennék kíváncsi', 'azt olvastam hogy', 'említette hogy', 'említetted hogy',
    'hogyan látja', 'mit gondolsz', 'ön szerint'
  ],
  guesting: [
    'köszönöm a meghívást', 'köszönöm, hogy meghívtak', 'örülök, hogy', 'jó kérdés', 'ez jó kérdés', 'nehéz kérdés',
    'érdekes kérdés', 'a nevem', 'vagyok', 'dolgozom', 'kezdtem', 'amikor', 'szerintem', 'véleményem szerint',
    'számomra', 'azt hiszem', 'úgy gondolom', 'köszönöm a kérdést', 'köszönöm hogy itt lehetek',
    'köszönöm hogy meghívtál', 'én is köszönöm', 'gyerekkoromban', 'ott születtem', 'édesanyám', 'édesapám',
    'a szüleim', 'a nagymamám', 'a nagyapám', 'emlékszem hogy', 'arra emlékszem', 'az anyám', 'az apám', 'az én apám',
    'a nagyszüleim', 'emlékszem arra', 'nálunk otthon', 'én úgy érzem'
  ],
  callsToAsk: ['kérdés érkezik'],
  joining: ['én pedig'],
  hosts: ['műsorvezető', 'házigazda', 'moderátor'],
  guests: ['vendég', 'vendégek', 'vendégünk'],
  firstPerson: [
    'én', 'engem', 'nekem', 'velem', 'rólam', 'tőlem', 'hozzám', 'bennem', 'nálam', 'szerintem', 'enyém', 'mi',
    'minket', 'bennünket', 'nekünk', 'velünk', 'nálunk', 'rólunk', 'tőlünk', 'magam', 'magamat'
  ],
  secondPerson: [
    'te', 'téged', 'neked', 'veled', 'rólad', 'tőled', 'hozzád', 'benned', 'nálad', 'szerinted', 'tied', 'ti',
    'titeket', 'benneteket', 'nektek', 'veletek', 'nálatok', 'ön', 'önt', 'önnek', 'önnel', 'önről', 'öntől', 'önhöz',
    'önben', 'önök', 'önöket', 'önöknek', 'maga', 'magát', 'magának'
  ],
  thirdPerson: [
    'ő', 'őt', 'neki', 'vele', 'róla', 'tőle', 'hozzá', 'benne', 'nála', 'övé', 'ők', 'őket', 'nekik', 'velük', 'róluk',
    'tőlük'
  ],
  firstPlural: ['mi', 'minket', 'bennünket', 'nekünk', 'velünk', 'nálunk', 'rólunk', 'tőlünk'],
  guideTitles: ['gyakran ismételt kérdések', 'gyakori kérdések', 'faq', 'gyik', 'szójegyzék', 'hibaelhárítás', 'jegyzőkönyv', 'kvízkérdések', 'tartalomjegyzék', 'használati útmutató'],
  interviewWords: [
    'interjú', 'beszélgetés', 'interjúk', 'az interjú', 'interjú vele', 'exkluzív interjú', 'nagyinterjú',
    'páros interjú', 'villáminterjú', 'életútinterjú', 'portré', 'portréinterjú', 'beszélgetés vele', 'beszélgetések',
    'beszélgettünk', 'beszélgetünk', 'interjúnk', 'kérdezz-felelek', 'kérdés-válasz', 'kérdések és válaszok',
    'öt kérdés', '5 kérdés', 'tíz kérdés', '10 kérdés', 'q&a', 'találkozás', 'bemutatjuk', 'ismerd meg', 'ismerjük meg',
    'kerekasztal', 'kerekasztal-beszélgetés', 'pódiumbeszélgetés', 'sajtótájékoztató', 'oral history', 'vendégünk',
    'a hónap embere', 'mesél', 'vallomás', 'kérdeztük', 'négyszemközt', 'szerzői interjú', 'villámkérdések'
  ],
  bylines: [
    'szerző', 'szerzők', 'írta', 'írta és fényképezte', 'szöveg', 'szöveg és fotó', 'szerkesztő', 'szerkesztette',
    'interjú', 'interjút készítette', 'az interjút készítette', 'interjúkészítő', 'készítette', 'riporter', 'kérdezett',
    'kérdezte', 'lejegyezte', 'összeállította', 'beküldte', 'közzétette', 'posztolta', 'feltöltötte', 'fordító',
    'fordította', 'fordítás', 'fotó', 'fotók', 'fotós', 'képek', 'kép', 'újságíró', 'rögzítette'
  ],
  interviewerBylines: [
    'interjút készítette', 'az interjút készítette', 'az interjút készítették', 'interjúkészítő', 'interjú',
    'készítette', 'riporter', 'kérdezett', 'kérdezte', 'a beszélgetést vezette', 'a beszélgetést vezeti',
    'beszélgetőtárs', 'beszélgetőtársa', 'moderátor', 'moderálta', 'műsorvezető', 'a riportot készítette',
    'a kérdéseket feltette', 'az interjúkat készítette', 'beszélgetést vezette', 'a beszélgetőpartner',
    'a kérdéseket feltették'
  ],
  metadataKeys: [
    'dátum', 'megjelenés', 'megjelent', 'megjelenés dátuma', 'közzétéve', 'publikálva', 'frissítve', 'utolsó frissítés',
    'utolsó módosítás', 'módosítva', 'létrehozva', 'feltöltve', 'szerző', 'szerzők', 'írta', 'szöveg', 'interjú',
    'interjúkészítő', 'interjúalany', 'az interjú ideje', 'az interjú helye', 'készült', 'riporter', 'szerkesztő',
    'szerkesztette', 'szerkesztőség', 'főszerkesztő', 'moderátor', 'műsorvezető', 'vendég', 'vendégek', 'fotó', 'fotók',
    'fényképek', 'fényképész', 'fotós', 'kép', 'képek', 'illusztráció', 'videó', 'operatőr', 'vágó', 'hang', 'zene',
    'rendező', 'rendezte', 'forgatókönyv', 'producer', 'gyártó', 'fordítás', 'fordító', 'fordította', 'lektor',
    'átirat', 'lejegyezte', 'forrás', 'források', 'link', 'linkek', 'web', 'weboldal', 'honlap', 'e-mail', 'kapcsolat',
    'elérhetőség', 'cím', 'telefon', 'tel', 'fax', 'hely', 'helyszín', 'helység', 'város', 'idő', 'időpont', 'év',
    'nap', 'időtartam', 'hossz', 'játékidő', 'olvasási idő', 'rovat', 'rovatok', 'kategória', 'kategóriák', 'téma',
    'témák', 'címke', 'címkék', 'tagek', 'kulcsszavak', 'nyelv', 'formátum', 'szám', 'lapszám', 'évfolyam', 'kötet',
    'oldal', 'oldalszám', 'rész', 'epizód', 'évad', 'sorozat', 'alcím', 'leírás', 'összefoglaló', 'kivonat', 'kiadó',
    'kiadás', 'isbn', 'licenc', 'jogok', 'copyright', 'név', 'vezetéknév', 'keresztnév', 'becenév', 'művésznév',
    'született', 'születési idő', 'születési hely', 'születési év', 'életkor', 'kor', 'lakhely', 'lakóhely',
    'nemzetiség', 'állampolgárság', 'foglalkozás', 'beosztás', 'munkahely', 'cég', 'szervezet', 'intézmény', 'iskola',
    'végzettség', 'tanulmányok', 'szak', 'családi állapot', 'gyermekek', 'csillagjegy', 'hobbi', 'magasság', 'súly',
    'klub', 'poszt', 'résztvevők', 'szereplők', 'közreműködők', 'tagok', 'felvétel', 'felvétel ideje', 'fájl', 'ár',
    'megtekintés', 'megtekintések', 'olvasottság', 'hozzászólások'
  ],
  lookAlikes: [
    'megjegyzés', 'jegyzet', 'megj', 'ps', 'ui', 'u.i', 'utóirat', 'frissítés', 'helyesbítés', 'figyelem',
    'figyelmeztetés', 'példa', 'például', 'pl', 'azaz', 'vagyis', 'illetve', 'ill', 'tehát', 'először', 'először is',
    'másodszor', 'harmadszor', 'egyrészt', 'másrészt', 'végül', 'végezetül', 'röviden', 'összefoglalva', 'összegzés',
    'összefoglalás', 'konklúzió', 'következtetés', 'eredmény', 'probléma', 'megoldás', 'ok', 'indok', 'és', 'de',
    'vagy', 'is', 'még', 'továbbá', 'ugyanis', 'hiszen', 'lásd', 'lásd még', 'lásd:', 'bővebben', 'olvasd el',
    'olvassa el', 'kapcsolódó', 'további', 'könyv', 'könyvek', 'film', 'filmek', 'dal', 'lemez', 'album', 'előnyök',
    'hátrányok', 'lépés', 'rész', 'fejezet', 'ábra', 'táblázat', 'tipp', 'tippek', 'tanács', 'tény', 'cél',
    'meghatározás', 'hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat', 'vasárnap', 'ma', 'tegnap', 'most',
    'igen', 'nem', 'fontos', 'a kérdés az', 'az igazság az', 'a lényeg', 'más szóval', 'másképp', 'a következő',
    'az alábbiak', 'mottó', 'idézet', 'spoiler'
  ],
  monthsAndDays: [
    'január', 'február', 'március', 'április', 'május', 'június', 'július', 'augusztus', 'szeptember', 'október',
    'november', 'december', 'jan', 'febr', 'márc', 'ápr', 'máj', 'jún', 'júl', 'aug', 'szept', 'okt', 'nov', 'dec',
    'hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat', 'vasárnap', 'ma', 'tegnap'
  ],
  occupations: [
    'igazgató', 'igazgatója', 'ügyvezető', 'ügyvezető igazgató', 'vezérigazgató', 'vezető', 'vezetője', 'mérnök',
    'professzor', 'egyetemi tanár', 'docens', 'adjunktus', 'alapító', 'alapítója', 'társalapító', 'énekes', 'énekesnő',
    'zenész', 'zeneszerző', 'dalszerző', 'gitáros', 'dobos', 'basszusgitáros', 'zongorista', 'zongoraművész',
    'hegedűművész', 'karmester', 'producer', 'szerző', 'író', 'írónő', 'regényíró', 'költő', 'újságíró', 'riporter',
    'szerkesztő', 'főszerkesztő', 'publicista', 'kritikus', 'blogger', 'fotós', 'fotóművész', 'fényképész', 'művész',
    'képzőművész', 'festő', 'festőművész', 'szobrász', 'illusztrátor', 'grafikus', 'tervező', 'designer', 'építész',
    'színész', 'színésznő', 'színművész', 'rendező', 'filmrendező', 'forgatókönyvíró', 'dramaturg', 'táncos',
    'koreográfus', 'humorista', 'kurátor', 'séf', 'szakács', 'gazda', 'gazdálkodó', 'tanár', 'tanárnő', 'pedagógus',
    'oktató', 'kutató', 'tudós', 'fizikus', 'kémikus', 'vegyész', 'biológus', 'történész', 'filozófus', 'pszichológus',
    'pszichiáter', 'közgazdász', 'szociológus', 'antropológus', 'régész', 'matematikus', 'csillagász', 'orvos',
    'sebész', 'ápoló', 'nővér', 'jogász', 'ügyvéd', 'bíró', 'ügyész', 'politikus', 'képviselő',
    'országgyűlési képviselő', 'miniszter', 'államtitkár', 'polgármester', 'elnök', 'elnöke', 'alelnök', 'titkár',
    'nagykövet', 'diplomata', 'aktivista', 'katona', 'tiszt', 'pilóta', 'kapitány', 'tulajdonos', 'vállalkozó',
    'üzletember', 'befektető', 'tanácsadó', 'elemző', 'fejlesztő', 'programozó', 'informatikus', 'könyvtáros',
    'levéltáros', 'fordító', 'műfordító', 'tolmács', 'kiadó', 'sportoló', 'labdarúgó', 'játékos', 'edző', 'edzője',
    'futó', 'bajnok', 'olimpikon', 'diák', 'hallgató', 'doktorandusz', 'dékán', 'rektor', 'pap', 'plébános', 'lelkész',
    'püspök', 'szociális munkás', 'asztalos', 'ács', 'halász', 'tűzoltó', 'rendőr', 'műsorvezető', 'koordinátor', 'tag',
    'tagja', 'önkéntes', 'munkatárs', 'munkatársa', 'szakértő', 'szóvivő', 'menedzser', 'nyugdíjas', 'keramikus'
  ],
  affiliationWords: [
    'egyetem', 'egyetemen', 'egyetemi', 'főiskola', 'iskola', 'gimnázium', 'kar', 'intézet', 'intézete', 'tanszék',
    'alapítvány', 'egyesület', 'szövetség', 'társaság', 'minisztérium', 'hivatal', 'önkormányzat', 'múzeum', 'galéria',
    'színház', 'stúdió', 'zenekar', 'együttes', 'csoport', 'csapat', 'klub', 'központ', 'laboratórium', 'kórház',
    'egyház', 'templom', 'kiadó', 'könyvkiadó', 'folyóirat', 'magazin', 'újság', 'lap', 'rádió', 'televízió', 'bank',
    'párt', 'könyvtár', 'akadémia', 'cég', 'vállalat', 'kft', 'zrt', 'nyrt', 'bt', 'szerkesztőség', 'ügynökség'
  ],
  titleEnds: [],
  biographyPhrases: [
    'született', 'itt született', 'ben született', 'ban született', 'évben született', 'nőtt fel', 'nevelkedett',
    'jelenleg él', 'él és dolgozik', 'él és alkot', 'itt él', 'lakik', 'dolgozik', 'dolgozott', 'ként dolgozik',
    'ként dolgozott', 'végzett', 'diplomázott', 'diplomát szerzett', 'szerzett diplomát', 'doktorált',
    'doktori fokozatot', 'tanult', 'tanulmányait', 'egyetemen tanult', 'érettségizett', 'szakán végzett', 'szerzője',
    'kötete', 'kötetei', 'könyve jelent meg', 'megjelent', 'díjat kapott', 'díjas', 'díjjal tüntették ki',
    'kitüntették', 'elnyerte', 'nyerte', 'alapította', 'alapítója', 'alapító tagja', 'tagja', 'tanít', 'oktat',
    'tanított', 'vezetője', 'igazgatója', 'nős', 'férjezett', 'házas', 'gyermek édesapja', 'gyermek édesanyja', 'éves',
    'származik', 'származású', 'ismert', 'pályáját', 'pályafutását', 'debütált', 'szabadidejében'
  ],
  conclusionHeadings: [
    'a szerzőről', 'szerzőről', 'az interjúalanyról', 'ki kicsoda', 'névjegy', 'életrajz', 'rövid életrajz',
    'önéletrajz', 'bio', 'profil', 'további információ', 'további információk', 'bővebben', 'kapcsolódó linkek',
    'linkek', 'hasznos linkek', 'források', 'felhasznált irodalom', 'irodalom', 'irodalomjegyzék', 'bibliográfia',
    'jegyzetek', 'lábjegyzet', 'lábjegyzetek', 'hivatkozások', 'diszkográfia', 'filmográfia', 'díjak', 'díjai', 'művei',
    'kötetei', 'köszönetnyilvánítás', 'köszönet', 'összegzés', 'összefoglalás', 'zárszó', 'utószó', 'epilógus',
    'befejezés', 'melléklet', 'függelék', 'kapcsolat', 'elérhetőségek', 'impresszum', 'folytatjuk',
    'folytatása következik'
  ],
  conclusionPhrases: [
    'az interjú eredetileg', 'az interjú megjelent', 'az interjú először', 'az interjút készítette',
    'az interjú készült', 'ez az interjú', 'az interjú a', 'az interjú szerkesztett', 'szerkesztett és rövidített',
    'szerkesztett változat', 'a beszélgetés szerkesztett', 'a cikk eredetileg', 'a cikk megjelent', 'a cikk először',
    'eredetileg megjelent', 'először megjelent', 'az írás megjelent', 'az írás eredetileg', 'fordította',
    'további információ', 'további információk', 'bővebb információ', 'részletek a', 'részletekért', 'a teljes interjú',
    'a teljes interjút', 'teljes interjú', 'teljes beszélgetés', 'a teljes beszélgetés', 'itt olvasható',
    'itt hallgatható', 'itt található', 'kövesd', 'kövessétek', 'megvásárolható', 'kapható', 'megrendelhető',
    'megjelent a', 'gondozásában', 'kiadásában', 'kiadó gondozásában', 'moziban', 'mozikban', 'jegyek',
    'a kiállítás megtekinthető', 'megtekinthető', 'köszönjük az interjút', 'köszönjük a beszélgetést',
    'köszönetet mondunk', 'köszönjük mindenkinek', 'köszönet illeti', 'sok sikert kívánunk', 'folytatjuk',
    'folytatása következik', 'a második rész', 'következő részben', 'minden jog fenntartva', 'hozzájárulásával',
    'az interjút szerkesztettük', 'az interjú rövidített', 'a beszélgetést szerkesztettük', 'a beszélgetés rövidített',
    'az interjút rövidítettük'
  ],
  introductionPhrases: [
    'beszélgettünk', 'beszélgettem', 'beszélgettünk vele', 'vele beszélgettünk', 'beszélgettünk a',
    'interjút készítettünk', 'interjút készítettem', 'interjút adott', 'meginterjúvoltuk', 'kérdeztük', 'kérdeztük meg',
    'megkérdeztük', 'megkérdeztem', 'kérdeztem', 'faggattuk', 'faggattam', 'találkoztunk', 'találkoztam', 'leültünk',
    'leültünk beszélgetni', 'leültem', 'lehetőségünk nyílt', 'lehetőségem nyílt', 'alkalmunk volt', 'alkalmam volt',
    'felkerestük', 'felkerestem', 'meglátogattuk', 'válaszolt kérdéseinkre', 'kérdéseinkre', 'válaszolt a kérdéseinkre',
    'válaszolt néhány', 'mesélt', 'mesélt nekünk', 'mesélt arról', 'mesél', 'mesél arról', 'mesélte el', 'árulta el',
    'beszélt arról', 'ebben az interjúban', 'az alábbi interjúban', 'interjúnkban', 'interjúnkból',
    'az alábbi beszélgetés', 'az alábbi interjú', 'alábbi interjúnkban', 'a beszélgetésből', 'a beszélgetésben',
    'az epizódban', 'ebben az epizódban', 'mai vendégünk', 'vendégünk', 'vendégem', 'ezen a héten', 'ebben a hónapban',
    'alkalmából', 'apropóján', 'kapcsán', 'új könyve', 'új kötete', 'új albuma', 'új lemeze', 'új filmje',
    'legújabb könyve', 'legújabb albuma', 'megjelenése', 'bemutatjuk', 'ismerjük meg', 'ismerd meg', 'következzen',
    'az alábbiakban', 'e-mailben', 'telefonon', 'otthonában', 'irodájában', 'műtermében'
  ],
  conversationHeadings: [
    'interjú', 'az interjú', 'beszélgetés', 'a beszélgetés', 'átirat', 'leirat', 'az interjú szövege',
    'kérdések és válaszok', 'kérdések', 'kérdés-válasz', 'q&a', 'párbeszéd', 'vita', 'első rész', '1. rész', 'i. rész',
    'teljes interjú', 'a beszélgetés szerkesztett változata', 'a beszélgetés leirata', 'az interjú leirata',
    'teljes beszélgetés'
  ],
  boilerplate: [
    'megosztás', 'megosztom', 'oszd meg', 'ossza meg', 'megosztás facebookon', 'megosztás a', 'kattints ide',
    'kattintson ide', 'kattints a', 'link másolása', 'küldés e-mailben', 'küldd el', 'nyomtatás', 'ugrás a', 'tovább a',
    'tovább olvasom', 'tovább olvasok', 'tovább a cikkhez', 'olvass tovább', 'olvasd tovább', 'olvasd el', 'olvassa el',
    'olvasson tovább', 'olvasta már', 'további cikkek', 'további bejegyzések', 'továbbiak betöltése',
    'több megjelenítése', 'mutass többet', 'összes megtekintése', 'összes mutatása', 'kapcsolódó cikkek',
    'kapcsolódó bejegyzések', 'kapcsolódó tartalom', 'kapcsolódó témák', 'hasonló cikkek', 'hasonló bejegyzések',
    'ez is érdekelheti', 'ez is érdekelhet', 'ezek is érdekelhetik', 'ajánlott cikkek', 'ajánljuk még',
    'legolvasottabb', 'legnépszerűbb', 'népszerű bejegyzések', 'legfrissebb', 'legutóbbi bejegyzések',
    'legutóbbi hozzászólások', 'friss bejegyzések', 'friss hírek', 'előző bejegyzés', 'következő bejegyzés',
    'előző cikk', 'következő cikk', 'előző oldal', 'következő oldal', 'régebbi bejegyzések', 'újabb bejegyzések',
    'vissza a', 'vissza az', 'lap tetejére', 'oldal tetejére', 'kezdőlap >', 'főoldal >', 'főoldal »', 'szólj hozzá',
    'szóljon hozzá', 'hozzászólás', 'hozzászólok', 'új hozzászólás', 'hozzászólás küldése', 'hozzászólások lezárva',
    'nincs hozzászólás', 'nincsenek hozzászólások', 'még nincs hozzászólás', 'nincs megjegyzés', 'megjegyzés küldése',
    'írj kommentet', 'kommentelj', 'válasz megszakítása', 'válaszolj', 'hozzászólás?', 'az e-mail címet',
    'az email címet', 'e-mail cím', 'e-mail címed', 'kötelező mezők', 'a kötelező mezőket', 'név *', 'a nevem',
    'lépj be', 'lépjen be', 'jelentkezz be', 'jelentkezzen be', 'bejelentkezés', 'be kell jelentkezni',
    'a hozzászóláshoz', 'regisztrálj', 'regisztráljon', 'elfelejtett jelszó', 'elfelejtettem a', 'emlékezz rám',
    'iratkozz fel', 'iratkozzon fel', 'feliratkozás', 'feliratkozom', 'hírlevél', 'hírlevelünk', 'fizess elő',
    'fizessen elő', 'előfizetés', 'csak előfizetőknek', 'az oldal sütiket', 'ez az oldal sütiket', 'ez a weboldal',
    'weboldalunk', 'a weboldal sütiket', 'a honlap sütiket', 'sütiket használunk', 'sütik', 'cookie-kat', 'elfogadom',
    'összes elfogadása', 'adatvédelmi', 'adatkezelési', 'adatvédelem', 'felhasználási feltételek',
    'általános szerződési', 'szerzői jogok', 'minden jog fenntartva', 'jogi nyilatkozat', 'impresszum', 'médiaajánlat',
    'közzétéve', 'közzétette', 'beküldte', 'bejegyezte', 'posztolta', 'publikálva', 'megjelent:', 'frissítve:',
    'utolsó módosítás', 'utolsó frissítés', 'szerző:', 'kategória:', 'kategóriák:', 'címkék:', 'címke:', 'rovat:',
    'tagek:', 'kulcsszavak:', 'könyvjelzőkhöz', 'közvetlen link', 'permalink', 'kövess minket', 'kövessen minket',
    'kövess bennünket', 'támogass minket', 'támogatom', 'támogasd', 'adó 1%', 'kosárba', 'megrendelem', 'megveszem',
    'töltsd le', 'letöltés', 'hallgasd meg', 'nézd meg', 'lejátszás', 'a böngésződ', 'az ön böngészője',
    'engedélyezze a javascript', 'jelenlegi hely', 'itt vagy', 'oldaltérkép', 'honlaptérkép', 'gyakori kérdések',
    'kapcsolatfelvétel', 'írj nekünk', 'rólunk', 'jelentem', 'hiba bejelentése', 'tetszik', 'értékelés', 'hirdetés',
    'reklám', 'támogatott tartalom', 'keresés', 'főmenü', 'betöltés', 'kérjük várjon', 'menü megnyitása',
    'menü bezárása', 'van már fiókod', 'van már fiókja', 'nincs még fiókod', 'már előfizető', 'már előfizetőnk',
    'elfelejtetted a jelszavad', 'elfelejtette a jelszavát', 'csak előfizetőink', 'ez a cikk csak előfizetőknek',
    'ez a cikk előfizetőink', 'a cikk csak előfizetőknek', 'a teljes cikk elolvasásához', 'a folytatáshoz fizess',
    'próbáld ki ingyen', 'próbálja ki ingyen', 'add meg az e-mail', 'adja meg e-mail', 'adja meg az e-mail',
    'e-mail címe', 'megnyitás az alkalmazásban', 'link másolva', 'cikk mentése', 'hallgassa meg a cikket',
    'nyomtatóbarát verzió', 'küldés ismerősnek', 'hozzászólások megtekintése', 'írja meg véleményét',
    'írd meg a véleményed', 'legyél te az első hozzászóló', 'ez a honlap sütiket', 'honlapunk sütiket',
    'oldalunk sütiket', 'süti beállítások', 'még több cikk', 'kapcsolódó írásaink', 'a cikk másodközlése',
    'lejátszási sebesség', 'akadálymentesítési nyilatkozat', 'támogassa munkánkat', 'hibát talált a cikkben',
    'a szerző összes cikke', 'ez a tartalom csak előfizetőink', 'a feliratkozással elfogadod',
    'a feliratkozással elfogadja', 'elküldve az', 'folytatás a következő oldalon', 'a cikk folytatódik',
    'a cikk a hirdetés után', 'az oldal sütiket használ'
  ],
  boilerplateLines: [
    'megosztás', 'megosztom', 'oszd meg', 'tweet', 'nyomtatás', 'keresés', 'keresés:', 'menü', 'főmenü', 'főoldal',
    'kezdőlap', 'címlap', 'nyitólap', 'belépés', 'bejelentkezés', 'kilépés', 'kijelentkezés', 'regisztráció',
    'feliratkozás', 'előfizetés', 'hírlevél', 'kapcsolat', 'elérhetőség', 'rólunk', 'rólam', 'magunkról', 'impresszum',
    'adatvédelem', 'segítség', 'súgó', 'gyik', 'blog', 'hírek', 'aktuális', 'események', 'programok', 'naptár',
    'archívum', 'kategóriák', 'kategória', 'címkék', 'rovatok', 'hozzászólások', 'hozzászólás', 'hozzászólok',
    'kommentek', 'komment', 'válasz', 'válaszol', 'tetszik', 'követés', 'bővebben', 'tovább', 'tovább...', 'folytatás',
    'részletek', 'több', 'következő', 'előző', 'vissza', 'fel', 'lap tetejére', 'mentés', 'bezárás', 'megnyitás',
    'küldés', 'mégse', 'szerkesztés', 'törlés', 'másolás', 'letöltés', 'lejátszás', 'meghallgatás', 'jelentés',
    'elrejtés', 'elfogadom', 'elutasítom', 'rendben', 'hirdetés', 'reklám', 'támogatók', 'támogatóink', 'partnerek',
    'partnereink', 'szponzorok', 'bolt', 'webshop', 'kosár', 'pénztár', 'fiók', 'fiókom', 'profil', 'beállítások',
    'belföld', 'külföld', 'politika', 'gazdaság', 'kultúra', 'kult', 'sport', 'tudomány', 'tech', 'technika',
    'egészség', 'oktatás', 'társadalom', 'életmód', 'utazás', 'zene', 'film', 'könyv', 'könyvek', 'irodalom', 'színház',
    'művészet', 'képzőművészet', 'vélemény', 'interjú', 'interjúk', 'kritika', 'kritikák', 'riport', 'portré', 'cikkek',
    'cikk', 'egyéb', 'kategória nélkül', 'nincs kategorizálva', 'magyar', 'magyarul', 'nyelv', 'galéria', 'képgaléria',
    'fotók', 'képek', 'videó', 'videók', 'podcast', 'vége', 'legfrissebb', 'legolvasottabb', 'legnépszerűbb',
    'népszerű', 'ajánló', 'ajánlott', 'kapcsolódó', 'szerző', 'szerzők', 'betöltés', 'betöltés...', 'nincs megjegyzés',
    'nincsenek megjegyzések', 'nincsenek megjegyzések:', 'megosztás:', 'tartalom', 'tartalomjegyzék', 'linkek', 'sajtó',
    'karrier', 'támogatás', 'támogass minket', 'csak tagoknak', 'előfizetőknek', 'előfizetek',
    'elolvastam és elfogadom', 'keresési eredmények', 'nincs találat', 'összes cikk', 'összes interjú', 'összes epizód',
    'következő epizód', 'újabb bejegyzés', 'régebbi bejegyzés', 'nyitvatartás', 'sajtóközlemény', 'sajtóközlemények',
    'ügyfélszolgálat', 'felelős szerkesztő', 'gyakran ismételt kérdések', 'neked ajánljuk', 'önnek ajánljuk',
    'ezt is ajánljuk'
  ],
  boilerplateCounts: [
    'perc olvasás', 'perces olvasás', 'perc', 'hozzászólás', 'komment', 'megosztás', 'megtekintés', 'válasz',
    'kedvelés', 'szavazat', 'követő', 'lájk', 'olvasás', 'órája', 'perce', 'napja', 'hete', 'hónapja', 'éve',
    'órával ezelőtt', 'nappal ezelőtt'
  ],
  boilerplateHeadings: [
    'kapcsolódó cikkek', 'kapcsolódó bejegyzések', 'kapcsolódó', 'kapcsolódó tartalom', 'kapcsolódó anyagok',
    'kapcsolódó írások', 'kapcsolódó témák', 'hasonló cikkek', 'hasonló bejegyzések', 'hasonló', 'ez is érdekelheti',
    'ez is érdekelhet', 'ezek is érdekelhetnek', 'olvasd el ezt is', 'olvassa el ezt is', 'ajánlott cikkek', 'ajánlott',
    'ajánljuk', 'ajánló', 'ajánlatunk', 'további cikkek', 'további interjúk', 'további hírek', 'további bejegyzések',
    'más interjúk', 'a szerző további cikkei', 'legolvasottabb', 'legnépszerűbb', 'legnépszerűbb bejegyzések',
    'népszerű bejegyzések', 'népszerű', 'legfrissebb', 'legfrissebb hírek', 'legutóbbi bejegyzések',
    'legutóbbi hozzászólások', 'friss bejegyzések', 'friss cikkek', 'friss hírek', 'hírek', 'hozzászólások',
    'hozzászólás', 'hozzászólás küldése', 'szólj hozzá', 'szóljon hozzá', 'vélemény hozzászólás?', 'kommentek',
    'kommentár', 'nincs megjegyzés', 'nincsenek megjegyzések:', 'megjegyzések', 'archívum', 'blogarchívum',
    'kategóriák', 'címkék', 'megosztás', 'megosztás:', 'hírlevél', 'iratkozz fel hírlevelünkre', 'feliratkozás',
    'kövess minket', 'kövessen minket', 'bejegyzés navigáció', 'navigáció', 'keresés', 'keresés ebben a blogban',
    'kapcsolat', 'rólunk', 'partnereink', 'partnerek', 'támogatók', 'támogatóink', 'hirdetés', 'meta', 'linkek',
    'oldalak', 'rendszeres olvasók', 'összes oldalmegjelenítés', 'kapcsolódó írásaink', 'ezt is ajánljuk',
    'a szerző cikkei', 'mások ezt olvassák', 'neked ajánljuk'
  ],
  advertisements: [
    'hirdetés', 'reklám', 'promóció', 'szponzorált', 'szponzorált tartalom', 'támogatott tartalom', 'fizetett tartalom',
    'pr-cikk', 'pr cikk', 'a cikk támogatója', 'támogatónk', 'az adás támogatója', 'az epizód támogatója',
    'támogatásával készült', 'a cikk folytatódik', 'a cikk a hirdetés után folytatódik', 'hirdetés után folytatjuk',
    'kuponkód', 'kedvezménykód', 'fizetett hirdetés', 'a cikk a hirdetés alatt folytatódik'
  ],
  stageDirections: [
    'nevet', 'nevetés', 'szünet', 'nevetnek', 'nevetve', 'nevetés a teremben', 'nevet egyet', 'nagyot nevet',
    'mindketten nevetnek', 'mosolyog', 'mosolyogva', 'mosoly', 'elmosolyodik', 'sóhajt', 'sóhaj', 'csend', 'csönd',
    'hosszú szünet', 'hallgat', 'gondolkodik', 'gondolkozik', 'elgondolkodik', 'taps', 'tapsol', 'tapsolnak', 'zene',
    'énekel', 'dúdol', 'sír', 'könnyek', 'meghatódva', 'bólint', 'bólogat', 'fejét rázza', 'vállat von', 'mutatja',
    'mutat', 'suttog', 'suttogva', 'köhög', 'köhögés', 'érthetetlen', 'nem érthető', 'nem hallható', 'zaj',
    'csörög a telefon', 'cseng a telefon', 'közbevág', 'közbeszól', 'félbeszakítja', 'felvétel vége', 'viccel',
    'viccelődik', 'ironikusan', 'irónia', 'gúnyosan', 'határozottan', 'kiabál', 'kiált', 'felkiált', 'sic', 'a szerk',
    'szerk', 'felnevet', 'hangosan nevet', 'elneveti magát', 'nevetgél', 'elcsuklik a hangja', 'elcsukló hangon',
    'könnyes szemmel', 'rövid szünet', 'legyint', 'zene szól', 'megköszörüli a torkát'
  ],
  editorsNotes: [
    'szerkesztői megjegyzés', 'a szerk.', 'a szerk', 'szerk.', 'szerk.:', 'szerk. megj.', 'a szerkesztő megjegyzése',
    'a szerkesztőség megjegyzése', 'a szerző megjegyzése', 'a szerző', 'a ford.', 'a fordító megjegyzése',
    'ford. megj.', 'megjegyzés:', 'megj.:', 'frissítés:', 'helyesbítés:', 'pontosítás:', 'figyelem:', 'ui.:',
    'lábjegyzet:', 'spoilerveszély', 'a szerkesztő jegyzete', 'az interjú készítőjének megjegyzése'
  ],
  captions: [
    'képtalálat a következőre',
    'fotó', 'fotó:', 'fotók:', 'fotók', 'foto:', 'fénykép', 'fénykép:', 'fényképek', 'fényképezte', 'kép', 'kép:',
    'képek:', 'képek forrása', 'kép forrása', 'a kép forrása', 'a fotó forrása', 'fotó forrása', 'forrás', 'forrás:',
    'illusztráció', 'illusztráció:', 'rajz', 'rajz:', 'a képen', 'a képen:', 'képünkön', 'balról jobbra', 'balról',
    'jobbról', 'bal oldalon', 'jobb oldalon', 'középen', 'archívum', 'archív', 'archív fotó', 'borítókép', 'borító',
    'nyitókép', 'nyitókép:', 'kiemelt kép', 'kiemelt kép:', 'képernyőkép', 'jelenet a', 'plakát', 'portré', 'grafika:',
    'ábra', 'montázs'
  ]
}
