// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const ro: Language = {
  id: 'ro',
  name: 'Romanian',
  unspaced: false,
  frequent: [
    'și', 'în', 'de', 'la', 'nu', 'a', 'este', 'o', 'un', 'cu', 'care', 'pe', 'că', 'mai', 'din', 'sunt', 'pentru',
    'am', 'fost', 'dar', 'ce', 'au', 'era', 'să'
  ],
  sentenceOpeners: ['dacă', 'când', 'deși', 'până', 'înainte', 'după', 'unde', 'dar', 'atunci', 'aici', 'el', 'ea', 'meu', 'nostru', 'cum', 'nu', 'da', 'poate', 'azi', 'acum', 'apoi', 'fiecare', 'mulți', 'toți'],
  letters: ['ș', 'ț', 'ă', 'ţ', 'ş'],
  questionLabels: ['întrebare', 'î', 'q'],
  answerLabels: ['r', 'răspuns', 'a'],
  interviewerRoles: [
    'intervievator', 'intervievatoare', 'intervievatorul', 'reporter', 'reporterul', 'reporteră', 'redactor',
    'redactoare', 'jurnalist', 'jurnalistă', 'ziarist', 'moderator', 'moderatoare', 'moderatorul', 'prezentator',
    'prezentatoare', 'realizator', 'realizatoare', 'redacția', 'gazda'
  ],
  intervieweeRoles: [
    'intervievat', 'intervievată', 'intervievatul', 'intervievata', 'invitat', 'invitată', 'invitatul', 'invitata',
    'invitați', 'respondent', 'respondentă', 'martor'
  ],
  otherRoles: [
    'public', 'publicul', 'din public', 'din sală', 'narator', 'naratorul', 'voce din sală', 'toți', 'toată lumea',
    'traducător', 'traducătoare', 'interpret', 'crainic'
  ],
  genericSpeakers: [
    'vorbitor', 'vorbitorul', 'vorbitoare', 'participant', 'participantă', 'voce', 'persoană', 'necunoscut', 'bărbat',
    'femeie'
  ],
  nameParticles: ['de la', 'din'],
  reportingVerbs: [
    'a spus', 'spune', 'a declarat', 'declară', 'a explicat', 'explică', 'a povestit', 'povestește', 'a răspuns',
    'răspunde', 'a întrebat', 'a adăugat', 'adaugă', 'mărturisește'
  ],
  honorifics: [
    'dl', 'd-l', 'dna', 'd-na', 'dra', 'd-ra', 'domnul', 'doamna', 'domnișoara', 'domnule', 'doamnă', 'dr', 'doctor',
    'prof', 'profesor', 'profesoara', 'ing', 'pr', 'părintele', 'conf', 'acad'
  ],
  askingVerbs: ['întreabă', 'a întrebat'],
  interrogatives: [
    'ce', 'cum', 'de ce', 'cine', 'unde', 'când', 'care', 'cât', 'câte', 'cui', 'pe cine', 'cu cine', 'la ce', 'cu ce',
    'din ce', 'în ce', 'în ce fel', 'ce fel', 'câți', 'câtă', 'cât de', 'de când', 'de unde', 'până când', 'până unde',
    'a cui'
  ],
  auxiliaries: [
    'este', 'e', 'ești', 'sunteți', 'ai', 'aveți', 'are', 'există', 'poți', 'puteți', 'crezi', 'credeți', 'vrei',
    'a fost', 'v-ați', 'te-ai'
  ],
  prompts: [
    'povestește-ne', 'povestiți-ne', 'povestește-mi', 'povestiți-mi', 'spune-ne', 'spuneți-ne', 'spune-mi',
    'spuneți-mi', 'vorbește-ne', 'vorbiți-ne', 'vorbește-mi', 'descrie', 'descrieți', 'descrie-ne', 'explică-ne',
    'explicați-ne', 'prezintă-te', 'prezentați-vă', 'completează', 'completați', 'dă-ne un exemplu',
    'dați-ne un exemplu', 'ne puteți spune', 'ne poți spune', 'mi-ai putea spune', 'ne-ați putea povesti',
    'să vorbim despre', 'un mesaj pentru', 'un sfat pentru'
  ],
  nounPrompts: [
    'preferat', 'preferată', 'cel mai', 'cea mai', 'cel mai bun', 'cea mai bună', 'tău', 'ta', 'dumneavoastră', 'vreun',
    'vreo'
  ],
  questionTails: [
    'nu-i așa', 'nu', 'corect', 'adevărat', 'așa e', 'nu crezi', 'nu credeți', 'nu-i asta', 'nu ți se pare',
    'nu vi se pare', 'da'
  ],
  answerOpeners: [
    'da', 'nu', 'desigur', 'cred', 'eu', 'mulțumesc', 'sigur', 'sigur că da', 'bineînțeles', 'firește', 'absolut',
    'exact', 'categoric', 'bine', 'păi', 'ei bine', 'mulțumim', 'eu cred', 'cred că', 'consider că', 'nu știu',
    'nu neapărat', 'probabil', 'depinde', 'sincer', 'în primul rând', 'pentru mine', 'noi', 'mie'
  ],
  greetings: [
    'bun venit', 'bine ați venit', 'bine ai venit', 'bine v-am găsit', 'bine te-am găsit', 'bună ziua', 'bună seara',
    'bună dimineața', 'bună', 'salut', 'mulțumesc', 'vă mulțumesc', 'îți mulțumesc', 'mulțumesc pentru invitație',
    'la revedere'
  ],
  hosting: [
    'bine ați venit', 'bun venit', 'bine ai venit', 'invitatul nostru', 'invitata noastră', 'invitatul meu',
    'este alături de', 'alături de noi', 'alături de mine', 'mulțumesc că ai acceptat', 'mulțumim că ați acceptat',
    'prezintă-te', 'prezentați-vă', 'ultima întrebare', 'următoarea întrebare', 'încă o întrebare',
    'o ultimă întrebare', 'în încheiere', 'pentru început', 'ai spus', 'ați spus', 'spui că', 'spuneți că',
    'mulțumesc pentru interviu', 'mulțumim pentru interviu', 'mulțumesc pentru timpul', 'ascultătorii noștri',
    'cititorii noștri', 'povestește-ne', 'povestiți-ne', 'spune-ne', 'spuneți-ne', 'bine v-am regăsit',
    'astăzi stăm de vorbă cu', 'azi stăm de vorbă cu', 'invitatul de astăzi', 'invitata mea', 'în episodul de astăzi',
    'mulțumesc că ați venit', 'mulțumesc că ai venit', 'mulțumesc amândurora', 'revenim imediat', 'să trecem la',
    'haideți să vorbim despre', 'dragi ascultători', 'stimați ascultători', 'cititoarele noastre',
    'în cartea dumneavoastră', 'în cartea ta', 'ați menționat', 'ai menționat', 'o întrebare din public',
    'vorbiți-ne despre', 'astăzi în studio'
  ],
  guesting: [
    'mulțumesc pentru invitație', 'mulțumim pentru invitație', 'mulțumesc că m-ați', 'mă bucur să', 'bună întrebare',
    'e o întrebare bună', 'întrebare bună', 'întrebare grea', 'mă numesc', 'numele meu', 'eu sunt', 'lucrez',
    'am început', 'când eram', 'după părerea mea', 'pentru mine', 'cred că', 'mă gândesc', 'mulțumesc că m-ai invitat',
    'mulțumesc de invitație', 'mă bucur că sunt', 'm-am născut', 'am crescut', 'părinții mei', 'tatăl meu', 'mama mea',
    'bunicul meu', 'bunica mea', 'în copilăria mea', 'îmi amintesc', 'îmi aduc aminte', 'aveți dreptate', 'ai dreptate',
    'sincer să fiu', 'ca să fiu sincer', 'aș spune că', 'din punctul meu de vedere'
  ],
  callsToAsk: ['o întrebare de la', 'are cuvântul'],
  joining: ['iar eu sunt', 'și eu sunt'],
  ownNames: ['mă numesc', 'numele meu este', 'mă cheamă', 'bună sunt'],
  selfPhrases: ['sunt', 'eu sunt'],
  hosts: [
    'moderator', 'moderatoare', 'gazdă', 'moderatorul', 'prezentator', 'prezentatoare', 'realizator', 'intervievator',
    'intervievatoare', 'gazda', 'reporter'
  ],
  guests: [
    'invitat', 'invitată', 'invitați', 'invitatul', 'invitata', 'invitatul ediției', 'intervievat', 'intervievată'
  ],
  nameKeys: ['nume', 'nume și prenume', 'numele', 'nume complet'],
  meets: [
    'a stat de vorbă cu', 'l-a intervievat pe', 'a intervievat-o pe', 'a vorbit cu', 'a discutat cu', 'în dialog cu',
    'în conversație cu', 'a intervievat', 'i-a luat un interviu lui'
  ],
  isMetBy: [
    'intervievat de', 'intervievată de', 'a fost intervievat de', 'a fost intervievată de',
    'a răspuns întrebărilor puse de'
  ],
  speaksBetween: [],
  credits: ['interviu', 'a intervievat', 'interviu realizat', 'dialog', 'text și foto', 'text', 'întrebări'],
  firstPerson: [
    'eu', 'mă', 'mine', 'mie', 'îmi', 'meu', 'mea', 'mei', 'mele', 'noi', 'ne', 'nouă', 'nostru', 'noastră', 'noștri',
    'noastre', 'sunt', 'am', 'cred', 'vreau', 'fac', 'm-am', 'mi-a'
  ],
  secondPerson: [
    'tu', 'te', 'tine', 'ție', 'îți', 'tău', 'ta', 'tăi', 'tale', 'voi', 'vă', 'vouă', 'dumneavoastră', 'dvs',
    'd-voastră', 'ați', 'v-ați', 'ești', 'sunteți'
  ],
  thirdPerson: ['el', 'ea', 'ei', 'ele', 'lui', 'lor', 'său', 'sa', 'dânsul', 'dânsa'],
  firstPlural: ['noi', 'ne', 'nouă', 'nostru', 'noastră', 'noștri', 'noastre', 'suntem', 'avem', 'facem', 'credem'],
  guideTitles: ['întrebări frecvente', 'faq', 'glosar', 'depanare', 'proces-verbal', 'rezultatele sondajului', 'cuprins', 'echipa noastră'],
  interviewWords: [
    'interviu', 'interviu cu', 'interviuri', 'interviul', 'interviu exclusiv', 'interviu în exclusivitate',
    'de vorbă cu', 'stăm de vorbă cu', 'am stat de vorbă cu', 'în dialog cu', 'dialog cu', 'dialoguri', 'un dialog cu',
    'convorbire cu', 'convorbiri', 'conversație cu', 'o conversație cu', 'discuție cu', 'o discuție cu',
    'întrebări pentru', 'în conversație cu', 'invitatul lunii', 'interviul săptămânii', 'interviul lunii'
  ],
  bylines: [
    'de', 'text', 'text de', 'autor', 'autoare', 'scris de', 'redactor', 'un articol de', 'publicat de', 'interviu de',
    'a consemnat', 'material de', 'reportaj de', 'articol de'
  ],
  interviewerBylines: [
    'interviu realizat de', 'a consemnat', 'un interviu de', 'interviu luat de', 'intervievator', 'moderator',
    'întrebările au fost puse de', 'interviul a fost realizat de', 'interviu de', 'interviul a fost luat de',
    'a intervievat', 'un interviu realizat de', 'dialog realizat de', 'convorbire realizată de', 'în dialog cu',
    'moderat de'
  ],
  metadataKeys: [
    'data', 'data publicării', 'publicat', 'publicat la', 'publicat în', 'actualizat', 'autor', 'autoare', 'autori',
    'autorul', 'text', 'foto', 'fotografii', 'fotografie', 'imagine', 'ilustrații', 'traducere', 'traducerea',
    'corectură', 'transcriere', 'loc', 'locul', 'locație', 'adresa', 'telefon', 'fax', 'email', 'e-mail', 'site', 'web',
    'sursa', 'surse', 'linkuri', 'categorie', 'categorii', 'etichete', 'cuvinte cheie', 'limba', 'titlu', 'subtitlu',
    'rezumat', 'durata', 'ora', 'ediția', 'nume', 'nume și prenume', 'vârsta', 'născut', 'născută', 'data nașterii',
    'locul nașterii', 'studii', 'profesia', 'ocupația', 'funcția', 'editura', 'preț', 'intervievat', 'intervievator',
    'invitat', 'moderator', 'realizator', 'regia', 'muzica', 'montaj', 'sunet'
  ],
  lookAlikes: [
    'notă', 'nota', 'de exemplu', 'exemplu', 'p.s', 'ps', 'important', 'atenție', 'în primul rând', 'în al doilea rând',
    'adică', 'în plus', 'de asemenea', 'concluzie', 'concluzia', 'rezumat', 'actualizare', 'sfat', 'problema',
    'soluția', 'rezultat', 'avantaje', 'dezavantaje', 'cărți', 'filme'
  ],
  monthsAndDays: [
    'ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie', 'iulie', 'august', 'septembrie', 'octombrie',
    'noiembrie', 'decembrie', 'ian', 'feb', 'mar', 'apr', 'iun', 'iul', 'aug', 'sept', 'oct', 'nov', 'dec', 'luni',
    'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică', 'astăzi', 'azi', 'ieri'
  ],
  tradeEndings: [],
  occupations: [
    'director', 'directoare', 'directorul', 'inginer', 'inginerul', 'profesor', 'profesoară', 'profesorul', 'fondator',
    'fondatoare', 'fondatorul', 'cântăreț', 'cântăreață', 'muzician', 'compozitor', 'scriitor', 'scriitoare',
    'scriitorul', 'autor', 'autoare', 'poet', 'poetă', 'jurnalist', 'jurnalistă', 'editor', 'actor', 'actriță',
    'regizor', 'regizorul', 'pictor', 'sculptor', 'arhitect', 'medic', 'cercetător', 'istoric', 'primar', 'primarul',
    'antrenor', 'antrenorul', 'preot', 'meșter', 'student', 'studentă', 'elev', 'președinte', 'președintele', 'manager',
    'președinta'
  ],
  affiliationWords: [
    'universitatea', 'universitate', 'facultatea', 'institutul', 'școala', 'liceul', 'colegiul', 'fundația',
    'asociația', 'muzeul', 'teatrul', 'primăria', 'spitalul', 'editura', 'revista', 'ziarul', 'compania', 'clubul'
  ],
  titleEnds: ['care', 'unde'],
  biographyPhrases: [
    's-a născut', 'născut în', 'născută în', 'născut la', 'născută la', 'a crescut', 'a absolvit', 'absolvent al',
    'absolventă a', 'locuiește în', 'trăiește în', 'lucrează ca', 'lucrează la', 'este un', 'este o', 'este autorul',
    'este autoarea', 'a debutat', 'a publicat', 'a studiat', 'este membru', 'predă la'
  ],
  conclusionHeadings: [
    'despre autor', 'despre autoare', 'despre intervievat', 'biografie', 'profil', 'cine este', 'carte de vizită',
    'mai multe informații', 'linkuri', 'note', 'bibliografie', 'surse', 'fișă biografică', 'scurtă biografie',
    'la final', 'epilog', 'post-scriptum'
  ],
  conclusionPhrases: [
    'interviu realizat de', 'interviul a fost realizat', 'interviul a fost publicat', 'acest interviu a fost',
    'a consemnat', 'publicat inițial', 'mai multe informații', 'mulțumim pentru', 'acest interviu',
    'interviul a apărut', 'interviu publicat', 'mai multe despre', 'puteți urmări', 'o puteți urmări',
    'îl puteți urmări', 'îl găsiți pe', 'detalii despre', 'text apărut'
  ],
  introductionPhrases: [
    'am stat de vorbă cu', 'am vorbit cu', 'am discutat cu', 'am întâlnit-o pe', 'l-am întâlnit pe',
    'ne-am întâlnit cu', 'm-am întâlnit cu', 'am intervievat', 'l-am intervievat', 'am intervievat-o',
    'în acest interviu', 'în interviul de mai jos', 'într-un interviu', 'ne-a primit', 'ne-a povestit',
    'a acceptat să ne răspundă', 'a răspuns la întrebările', 'ne-a acordat', 'a acordat un interviu',
    'vă invit să citiți', 'vă invităm să citiți'
  ],
  conversationHeadings: [
    'interviul', 'interviu', 'transcriere', 'transcrierea', 'întrebări și răspunsuri', 'conversația', 'dialog',
    'dialogul', 'discuția', 'interviul complet', 'transcrierea episodului'
  ],
  boilerplate: [
    'sari la conținut', 'sari la conţinut', 'deschide meniul', 'închide meniul', 'intră în cont', 'creează cont',
    'ai deja cont', 'ai uitat parola', 'ești deja abonat', 'abonează-te la', 'abonați-vă la', 'devino membru',
    'doar pentru abonați', 'articol disponibil doar', 'conținut exclusiv pentru', 'pentru a citi mai departe',
    'continuă lectura', 'citește mai departe', 'citește mai mult', 'citește tot articolul', 'citește și', 'citeşte şi',
    'citiți și', 'citiţi şi', 'salvează articolul', 'adaugă la favorite', 'înscrie-te la newsletter', 'introdu adresa',
    'te poți dezabona', 'descarcă aplicația', 'disponibil pe google play', 'distribuie pe', 'partajează pe',
    'copiază link', 'ascultă articolul', 'vezi comentariile', 'încarcă mai multe', 'lasă un comentariu',
    'lasă un răspuns', 'anulează răspunsul', 'adresa ta de email nu', 'câmpurile obligatorii',
    'trebuie să fii autentificat', 'salvează-mi numele', 'publică comentariul', 'comentariul tău așteaptă',
    'comentariile sunt închise', 'fii primul care comentează', 'acest site folosește', 'acest site utilizează',
    'acceptă toate', 'setări cookie', 'politica de cookies', 'politica de confidențialitate', 'termeni și condiții',
    'caută în site', 'articole similare', 'articole recomandate', 'articolul anterior', 'articolul următor',
    'te-ar putea interesa', 'înapoi sus', 'publicat pe', 'publicat în', 'publicat de', 'scris de', 'actualizat la',
    'articolul continuă după', 'toate drepturile rezervate', 'preluarea informațiilor', 'ascultă pe spotify',
    'ascultă podcastul', 'descarcă pdf', 'afișează transcrierea', 'afișează mai mult', 'răspunde cu citat',
    'adaugă în coș', 'urmărește-ne pe', 'timp de citire', 'primește cele mai noi', 'primește cele mai importante',
    'înapoi la listă', 'vezi toate articolele', 'vezi mai multe articole', 'citeste mai mult', 'citeste mai multe',
    'citeste si', 'lasa un comentariu', 'adauga un comentariu', 'aboneaza-te la', 'politica de confidentialitate',
    'termeni si conditii', 'trimis de pe', 'continuare în pagina', 'continuarea în pagina', 'articolul continuă',
    'continuă după publicitate', 'folosim cookie', 'acest site folosește cookie',
    'se afișează postările cu eticheta', 'arhive etichetă', 'arhive categorie', 'arhiva categoriei'
  ],
  boilerplateLines: ['articole recente', 'printează', 'arhivă', 'abonare', 'înregistrare', 'sus', 'cumpără', 
    'pagina 1',
    'meniu', 'acasă', 'prima pagină', 'autentificare', 'conectare', 'contul meu', 'abonează-te', 'distribuie',
    'dă mai departe', 'link copiat', 'tipărește', 'caută', 'căutare', 'răspunde', 'comentarii', 'categorii', 'etichete',
    'cuvinte cheie', 'recomandări', 'ultimele știri', 'știri', 'actualitate', 'politică', 'economie', 'cultură',
    'sport', 'interviuri', 'despre noi', 'redacția', 'contact', 'publicitate', 'protecția datelor', 'înapoi',
    'mai mult', 'închide', 'trimite', 'salvează', 'ascultă', 'descarcă', 'toate episoadele', 'episodul următor',
    'ecran complet', 'program de lucru', 'comunicat de presă', 'se încarcă', 'alege limba', 'susține-ne', 'donează',
    'fără categorie', 'autor', 'accept toate', 'ultima actualizare', 'niciun comentariu', 'nu există comentarii',
    'mai multe articole', 'citește și', 'vezi și', 'folosim cookie-uri', 'refuză toate', 'creează un cont',
    'adresa ta de email', 'numele tău'
  ],
  boilerplateCounts: [
    'comentarii', 'vizualizări', 'minute de citit', 'minute de citire', 'min de citit', 'aprecieri', 'distribuiri'
  ],
  boilerplateHeadings: [
    'articole similare', 'articole recomandate', 'știri similare', 'pe aceeași temă', 'comentarii',
    'comentarii recente', 'lasă un comentariu', 'lasă un răspuns', 'niciun comentariu:', 'cele mai citite',
    'te-ar putea interesa', 'îți recomandăm', 'citește și', 'vezi și', 'arhiva blogului', 'urmărește-ne',
    'alte interviuri', 'adaugă un comentariu'
  ],
  advertisements: [
    'publicitate', 'reclamă', 'conținut sponsorizat', 'sponsorizat de', 'advertorial', 'acest episod este sponsorizat',
    'prezentat de'
  ],
  stageDirections: [
    'râde', 'râsete', 'pauză', 'râd', 'râd amândoi', 'zâmbește', 'zâmbind', 'aplauze', 'liniște', 'oftează',
    'pauză lungă', 'neinteligibil', 'muzică', 'plânge', 'se gândește'
  ],
  editorsNotes: [
    'nota redacției', 'nota editorului', 'nota autorului', 'nota autoarei', 'nota traducătorului', 'notă:',
    'actualizare:', 'erată'
  ],
  captions: [
    'imagini pentru',
    'foto', 'sursa foto', 'credit foto', 'arhiva personală', 'captură de ecran', 'fotografii de', 'imagine de',
    'foto arhivă'
  ]
}
