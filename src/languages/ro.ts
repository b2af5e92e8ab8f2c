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
  interviewerRoles: [],
  intervieweeRoles: [],
  otherRoles: [],
  genericSpeakers: [],
  nameParticles: [],
  reportingVerbs: [],
  honorifics: [],
  askingVerbs: ['întreabă', 'a întrebat'],
  interrogatives: ['ce', 'cum', 'de ce', 'cine', 'unde', 'când', 'care', 'cât', 'câte'],
  auxiliaries: [],
  prompts: [],
  nounPrompts: [],
  questionTails: [],
  answerOpeners: ['da', 'nu', 'desigur', 'cred', 'eu', 'mulțumesc'],
  greetings: [],
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
  callsToAsk: [],
  joining: [],
  ownNames: ['mă numesc', 'numele meu este', 'mă cheamă', 'bună sunt'],
  selfPhrases: ['sunt', 'eu sunt'],
  hosts: ['moderator', 'moderatoare', 'gazdă'],
  guests: ['invitat', 'invitată', 'invitați'],
  nameKeys: ['nume', 'nume și prenume'],
  meets: ['a stat de vorbă cu', 'l-a intervievat pe', 'a intervievat-o pe'],
  isMetBy: [],
  speaksBetween: [],
  credits: ['interviu', 'a intervievat'],
  firstPerson: [],
  secondPerson: [],
  thirdPerson: [],
  firstPlural: [],
  guideTitles: ['întrebări frecvente', 'faq', 'glosar', 'depanare', 'proces-verbal', 'rezultatele sondajului', 'cuprins', 'echipa noastră'],
  interviewWords: ['interviu', 'interviu cu'],
  bylines: [],
  interviewerBylines: [
    'interviu realizat de', 'a consemnat', 'un interviu de', 'interviu luat de', 'intervievator', 'moderator',
    'întrebările au fost puse de', 'interviul a fost realizat de'
  ],
  metadataKeys: [],
  lookAlikes: [],
  monthsAndDays: [],
  tradeEndings: [],
  occupations: [],
  affiliationWords: [],
  titleEnds: [],
  biographyPhrases: [],
  conclusionHeadings: [],
  conclusionPhrases: [
    'interviu realizat de', 'interviul a fost realizat', 'interviul a fost publicat', 'acest interviu a fost',
    'a consemnat', 'publicat inițial', 'mai multe informații', 'mulțumim pentru'
  ],
  introductionPhrases: [],
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
  boilerplateLines: [
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
