// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const it: Language = {
  id: 'it',
  name: 'Italian',
  unspaced: false,
  frequent: [
    'il', 'lo', 'la', 'gli', 'le', 'di', 'che', 'e', 'è', 'un', 'una', 'in', 'per', 'non', 'con', 'si', 'sono', 'del',
    'della', 'dei', 'delle', 'da', 'al', 'alla', 'nel', 'nella', 'come', 'anche', 'ma', 'più', 'questo', 'questa', 'ho',
    'ha', 'mi', 'ci', 'cosa', 'molto', 'perché', 'stato'
  ],
  sentenceOpeners: ['se', 'quando', 'mentre', 'perché', 'sebbene', 'fino', 'prima', 'dopo', 'appena', 'dove', 'ma', 'così', 'allora', 'qui', 'quello', 'lui', 'lei', 'noi', 'io', 'mio', 'chi', 'come', 'verso', 'no', 'sì', 'ancora', 'forse', 'oggi', 'adesso', 'poi', 'ogni', 'alcuni', 'molti', 'tutti'],
  letters: ['ì', 'ò', 'ù', 'à', 'è'],
  questionLabels: ['d', 'domanda', 'domande', 'q'],
  answerLabels: ['r', 'risposta', 'risposte', 'a'],
  interviewerRoles: [
    'redattore', 'redattrice', 'intervistatore', 'intervistatrice', 'giornalista', 'moderatore', 'moderatrice', 'conduttore', 'conduttrice',
    'redazione', 'la redazione', 'i', 'ricercatore', 'ricercatrice',
    'domanda dal pubblico', 'domanda del pubblico'
  ],
  intervieweeRoles: ['intervistato', 'intervistata', 'ospite', 'testimone', 'partecipante'],
  otherRoles: [
    'pubblico', 'dal pubblico', 'narratore', 'tutti', 'entrambi', 'interprete', 'traduttore', 'voce fuori campo',
    'voce dal pubblico'
  ],
  genericSpeakers: ['relatore', 'sconosciuto', 'partecipante', 'anonimo', 'utente', 'parlante', 'persona'],
  nameParticles: ['di', 'de', 'del', 'della', 'dei', 'da', 'dal', 'lo', 'la', "d'"],
  reportingVerbs: [
    'dice', 'disse', 'ha detto', 'chiede', 'chiese', 'risponde', 'rispose', 'spiega', 'racconta', 'aggiunge', 'afferma',
    'ricorda', 'confessa', 'esclama'
  ],
  honorifics: [
    'sig', 'sig.ra', 'signor', 'signora', 'signorina', 'dott', 'dottor', 'dott.ssa', 'dottoressa', 'prof', 'professor',
    'professoressa', 'avv', 'avvocato', 'ing', 'ingegner', 'arch', 'don', 'padre', 'suor', 'onorevole', 'on',
    'presidente', 'ministro', 'maestro', 'mister'
  ],
  askingVerbs: ['chiede', 'domanda', 'ha chiesto', 'vuole sapere'],
  interrogatives: [
    'che', 'che cosa', 'cosa', "cos'è", "cos'", 'chi', 'come', "com'è", 'quando', 'dove', "dov'è", 'perché', 'perchè',
    'quale', 'quali', 'qual', 'quanto', 'quanta', 'quanti', 'quante', 'da dove', 'da quando', 'a cosa', 'a chi',
    'di cosa', 'di che', 'con chi', 'in che', 'in che modo', 'in quale', 'per quale', 'e come', 'e cosa', 'e perché',
    'ma come'
  ],
  auxiliaries: [
    'è', 'sei', 'siete', 'sono', 'era', 'eri', 'hai', 'ha', 'avete', 'avevi', "c'è", 'ci sono', 'puoi', 'può', 'potete',
    'potrebbe', 'vuoi', 'vuole', 'pensi', 'pensa', 'pensate', 'credi', 'crede', 'ti piace', 'le piace', 'ti senti',
    'si sente', 'sai', 'conosci', 'ricorda', 'ricordi', 'hai mai', 'ha mai', 'esiste', 'esistono', 'secondo te',
    'secondo lei', 'secondo voi', 'e tu', 'e lei', 'fai', 'farai', 'vi', 'si può', 'bisogna', 'quindi'
  ],
  prompts: [
    'parlaci', 'ci parli', 'parlami', 'mi parli', 'raccontaci', 'ci racconti', 'raccontami', 'mi racconti', 'racconta',
    'descrivi', 'descriva', 'descrivici', 'spiegaci', 'ci spieghi', 'dicci', 'ci dica', 'dimmi', 'presentati',
    'si presenti', 'presentatevi', 'puoi presentarti', 'completa la frase', 'definisci', 'dai', 'dacci', 'parliamo di',
    'parliamo', 'cominciamo', 'iniziamo', 'passiamo a', 'per iniziare', 'per concludere', 'per finire', 'infine',
    'ultima domanda', "un'ultima domanda", 'prima domanda', 'un consiglio', 'un messaggio', 'progetti futuri',
    'a proposito di', 'riguardo a', 'quanto a', 'immagina', 'immagini', 'lei ha detto', 'hai detto', 'vorrei sapere',
    'mi piacerebbe sapere', 'il tuo nuovo', 'il suo nuovo'
  ],
  nounPrompts: [
    'il tuo', 'la tua', 'il suo', 'un', 'una', 'miglior', 'peggior', 'primo', 'prima', 'ultimo', 'libro preferito',
    'film preferito', 'piatto preferito', 'sogno', 'motto', 'progetti'
  ],
  questionTails: [
    'vero', 'no', 'giusto', 'non è vero', 'non credi', 'non crede', 'eh', 'o no', 'davvero', 'sbaglio', 'perché'
  ],
  answerOpeners: [
    'sì', 'si', 'no', 'beh', 'bè', "be'", 'allora', 'certo', 'certamente', 'assolutamente', 'assolutamente sì',
    'esatto', 'esattamente', 'senza dubbio', 'direi', 'io', 'io credo', 'credo', 'credo che', 'penso', 'penso che',
    'secondo me', 'per me', 'a mio parere', 'sicuramente', 'in realtà', 'diciamo', 'dipende', 'è', 'è stato',
    'bella domanda', 'grazie', 'ciao', 'salve', 'buongiorno', 'perché', 'forse', 'a volte', 'sempre', 'mai',
    'non ancora', 'per niente', 'noi', 'mio', 'mia', 'il mio', 'la mia', 'sono', 'ho', 'mi', 'non so', 'prima di tutto',
    "all'inizio", 'purtroppo', 'per fortuna', 'ah', 'guarda', 'guardi', 'ecco', 'nessuno', 'niente', 'entrambi',
    'tutto è'
  ],
  greetings: [
    'benvenuto', 'benvenuta', 'benvenuti', 'ciao', 'salve', 'buongiorno', 'buonasera', 'grazie per', 'grazie mille',
    'grazie a te', 'grazie a lei', 'grazie a voi', "grazie per l'intervista", 'grazie per la disponibilità',
    "grazie per l'invito", 'ti ringrazio', 'la ringrazio', 'ringraziamo', 'ringrazio', 'come stai', 'come sta',
    'piacere', 'è un piacere', 'è stato un piacere', 'arrivederci', 'a presto', 'alla prossima', 'in bocca al lupo',
    'un saluto'
  ],
  hosting: [
    'benvenuti a', 'benvenuto a', 'benvenuta a', 'benvenuti su', 'benvenuto su', 'il nostro ospite', 'la nostra ospite',
    'il mio ospite', 'i nostri ospiti', 'oggi abbiamo', 'è con noi', 'siamo con', 'con noi oggi', 'grazie per essere',
    'grazie di essere', 'grazie per aver accettato', 'grazie per il tuo tempo', 'grazie per il suo tempo', 'presentati',
    'si presenti', 'ultima domanda', 'prossima domanda', "un'ultima domanda", "un'altra domanda", 'per concludere',
    'per cominciare', 'per finire', 'hai detto', 'ha detto', 'lei dice', "grazie per l'intervista",
    'grazie della chiacchierata', 'i nostri ascoltatori', 'i nostri lettori', 'raccontaci', 'ci racconti', 'parlaci',
    'ci parli', 'benvenuti in questa', 'bentornati a', 'bentornati su', 'oggi parliamo con', 'oggi con noi',
    "nell'episodio di oggi", 'nella puntata di oggi', 'grazie a entrambi', 'torniamo tra poco', 'passiamo a',
    'parliamo ora', 'cari ascoltatori', 'gentili ascoltatori', 'le nostre ascoltatrici', 'nel tuo libro', 'dicevi che',
    'una domanda dal pubblico', 'ci spieghi', 'spiegaci', 'mi racconti', 'è qui con me', 'vuole spiegarci'
  ],
  guesting: [
    "grazie per l'invito", "grazie dell'invito", 'grazie per avermi', 'grazie per averci', 'grazie a voi',
    'felice di essere', 'bella domanda', 'ottima domanda', 'buona domanda', 'è una bella domanda', 'mi chiamo',
    'il mio nome è', 'io sono', 'lavoro come', 'lavoro in', 'ho iniziato', 'ho cominciato', 'quando ero', 'secondo me',
    'per me', 'a mio parere', 'credo che', 'penso che', "grazie per l'ospitalità", 'grazie a te per',
    'grazie a lei per', 'è un piacere essere', 'sono nato', 'sono nata', 'sono cresciuto', 'sono cresciuta',
    'i miei genitori', 'mio padre', 'mia madre', 'nella mia infanzia', 'mi ricordo', 'ricordo che', 'domanda difficile',
    'ha ragione lei', 'hai ragione', 'a dire il vero', 'direi che'
  ],
  callsToAsk: ['domanda di', 'domanda da', 'domanda è di', 'domanda arriva da', 'la parola a'],
  joining: ['e io sono', 'ed io sono', 'e io,'],
  ownNames: ['mi chiamo', 'il mio nome è', 'ciao sono', 'ciao io sono', 'vi parla', 'al microfono'],
  selfPhrases: ['sono', 'io sono'],
  hosts: ['conduttore', 'conduttrice', 'conduttori', 'moderatore', 'moderatrice', 'intervistatore', 'intervistatrice'],
  guests: ['ospite', 'ospiti', 'intervistato', 'intervistata'],
  nameKeys: ['nome', 'nome e cognome'],
  meets: ['ha incontrato', 'incontra', 'ha intervistato', 'intervista', 'intervistò', 'intervistano', 'incontrano', 'chiacchierano con', 'parlano con', 'dialogano con'],
  isMetBy: ['risponde alle domande di', 'ha risposto alle domande di', 'racconta a', 'si racconta a'],
  speaksBetween: [],
  credits: ['intervista', 'intervista e foto', 'domande'],
  firstPerson: ['io', 'mi', 'me', 'mio', 'mia', 'miei', 'mie', 'noi', 'ci', 'nostro', 'nostra', 'nostri'],
  secondPerson: ['tu', 'ti', 'te', 'tuo', 'tua', 'tuoi', 'tue', 'lei', 'voi', 'vi', 'vostro', 'vostra', 'suo', 'sua'],
  thirdPerson: ['lui', 'lei', 'egli', 'ella', 'loro', 'suo', 'sua', 'suoi', 'sue', 'gli'],
  firstPlural: ['noi', 'ci', 'nostro', 'nostra', 'nostri'],
  guideTitles: ['colloquio di lavoro', 'domande del colloquio', 'domande frequenti', 'domande da colloquio', 'domande al colloquio', 'esempi di risposte', 'traccia di intervista', 'faq', 'glossario', 'risoluzione dei problemi', 'centro assistenza', 'verbale della riunione', 'domande del quiz', 'note di rilascio', 'risultati del sondaggio', 'indice', 'il nostro team', 'programma del convegno', 'guida per'],
  interviewWords: [
    'intervista', 'interviste', 'intervista a', 'intervista ad', 'intervista con', "l'intervista",
    'intervista esclusiva', 'intervistiamo', 'conversazione con', 'a tu per tu con', 'faccia a faccia con',
    'quattro chiacchiere con', 'due chiacchiere con', 'chiacchierata con', 'incontro con', 'dialogo con',
    'colloquio con', 'domande a', 'cinque domande a', 'domande e risposte', 'botta e risposta', 'ritratto',
    'due parole con', 'tre domande a', 'quattro domande a', '5 domande a', '10 domande a', 'dieci domande a',
    'a colloquio con', 'un caffè con', 'in dialogo con', 'intervista al', 'intervista alla'
  ],
  bylines: [
    'di', 'a cura di', 'intervista di', 'intervista a cura di', 'testo di', 'autore', 'autrice', 'scritto da',
    'pubblicato da', 'intervistato da', 'traduzione', 'traduzione di', 'foto di', 'redazione'
  ],
  interviewerBylines: [
    'intervista di', 'intervista a cura di', 'a cura di', 'intervistato da', 'intervistata da', 'domande di',
    'intervistatore', 'moderato da', 'intervista realizzata da', 'intervista raccolta da', 'intervista condotta da',
    'intervista e foto di', 'intervistatrice', 'colloquio con', 'le domande sono state poste da', 'le domande sono di',
    'domande poste da', "l'intervista è stata condotta da", "l'intervista è stata realizzata da"
  ],
  metadataKeys: [
    'data', 'autore', 'autrice', 'luogo', 'foto', 'immagini', 'traduzione', 'traduttore', 'intervista',
    'intervistatore', 'intervistato', 'testo', 'fonte', 'fonti', 'link', 'sito', 'sito web', 'contatti', 'indirizzo',
    'telefono', 'tel', 'email', 'pubblicato', 'pubblicato il', 'pubblicato da', 'aggiornato', 'ultimo aggiornamento',
    'categoria', 'categorie', 'tag', 'etichette', 'parole chiave', 'argomento', 'tema', 'lingua', 'durata', 'numero',
    'titolo', 'sottotitolo', 'descrizione', 'riassunto', 'editore', 'edizione', 'licenza', 'professione', 'ruolo',
    'azienda', 'nato', 'nata', 'data di nascita', 'luogo di nascita', 'età', 'città', 'formazione', 'anno', 'ora',
    'ospite', 'registrazione', 'trascrizione', 'pagina', 'pagine', 'nome', 'cognome', 'genere'
  ],
  lookAlikes: [
    'nota', 'nb', 'n.b', 'ps', 'p.s', 'attenzione', 'esempio', 'ad esempio', 'per esempio', 'primo', 'secondo',
    'inoltre', 'e', 'ma', 'o', 'cioè', 'ovvero', 'ossia', 'insomma', 'conclusione', 'risultato', 'problema',
    'soluzione', 'vedi', 'leggi', 'leggi anche', 'libro', 'film', 'passo', 'parte', 'capitolo', 'figura', 'oggi',
    'ieri', 'sì', 'no', 'importante', 'consiglio', 'pregi', 'difetti', 'aggiornamento',
    'risorse', 'risorsa', 'riferimenti', 'fonti', 'fonte', 'link', 'strumenti', 'ingredienti', 'materiali',
    'requisiti', 'vantaggi', 'svantaggi', 'esempi', 'note', 'temi', 'parole chiave', 'per approfondire', 'link utili',
    'consigli', 'abito', 'giacca', 'camicia', 'scarpe', 'pantaloni', 'gioielli', 'trucco'
  ],
  monthsAndDays: [
    'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre',
    'novembre', 'dicembre', 'gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic',
    'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica', 'lun', 'mer', 'gio', 'ven', 'sab',
    'dom', 'oggi', 'ieri'
  ],
  tradeEndings: [],
  occupations: [
    'direttore', 'direttrice', 'ingegnere', 'professore', 'professoressa', 'fondatore', 'fondatrice', 'cantante',
    'cantautore', 'cantautrice', 'musicista', 'compositore', 'chitarrista', 'batterista', 'bassista', 'pianista',
    'produttore', 'autore', 'autrice', 'scrittore', 'scrittrice', 'poeta', 'giornalista', 'redattore', 'editore',
    'critico', 'fotografo', 'fotografa', 'artista', 'pittore', 'pittrice', 'scultore', 'illustratore', 'designer',
    'architetto', 'attore', 'attrice', 'regista', 'sceneggiatore', 'ballerino', 'cuoco', 'chef', 'agricoltore',
    'insegnante', 'docente', 'ricercatore', 'ricercatrice', 'scienziato', 'fisico', 'chimico', 'biologo', 'storico',
    'filosofo', 'psicologo', 'economista', 'sociologo', 'matematico', 'medico', 'infermiere', 'avvocato', 'giudice',
    'politico', 'senatore', 'deputato', 'ministro', 'sindaco', 'presidente', 'amministratore delegato', 'responsabile',
    'imprenditore', 'imprenditrice', 'consulente', 'sviluppatore', 'programmatore', 'bibliotecario', 'traduttore',
    'calciatore', 'giocatore', 'allenatore', 'atleta', 'campione', 'studente', 'studentessa', 'sacerdote', 'pescatore',
    'pompiere', 'poliziotto', 'conduttore', 'coordinatore', 'volontario',
    'portiere', 'centrocampista', 'attaccante', 'difensore', 'capitano', 'allenatrice'
  ],
  affiliationWords: [
    'di', 'del', 'della', 'presso', 'a', 'per', 'università', 'scuola', 'istituto', 'facoltà', 'dipartimento',
    'fondazione', 'associazione', 'ministero', 'museo', 'galleria', 'teatro', 'gruppo', 'squadra', 'azienda', 'centro',
    'laboratorio', 'ospedale', 'chiesa', 'casa editrice', 'rivista', 'giornale', 'partito', 'banca', 's.p.a', 's.r.l'
  ],
  titleEnds: [],
  biographyPhrases: [
    'è nato', 'è nata', 'nato a', 'nata a', 'nato nel', 'nata nel', 'è cresciuto', 'vive a', 'vive e lavora', 'abita a',
    'lavora come', 'lavora presso', 'ha lavorato', 'è un', 'è una', 'è il', 'è la', 'ha studiato', 'laureato in',
    'laureata in', 'si è laureato', 'si è laureata', 'autore di', 'autrice di', 'ha pubblicato', 'ha scritto',
    'ha vinto', 'ha ricevuto', 'ha fondato', 'fondatore di', 'è membro', 'insegna', 'dirige', 'sposato', 'sposata',
    'padre di', 'madre di', 'anni', 'originario di', 'si è trasferito'
  ],
  conclusionHeadings: [
    "l'autore", "l'autrice", "sull'autore", 'biografia', 'bio', 'chi è', 'note biografiche', 'per saperne di più',
    'maggiori informazioni', 'approfondimenti', 'link', 'link utili', 'riferimenti', 'fonti', 'note', 'bibliografia',
    'discografia', 'filmografia', 'ringraziamenti', 'crediti', 'conclusioni', 'conclusione', 'contatti', 'appendice',
    'sitografia'
  ],
  conclusionPhrases: [
    'intervista a cura di', 'intervista realizzata', 'intervista rilasciata', 'questa intervista è',
    "l'intervista è stata", 'pubblicato originariamente', 'ringraziamo', 'si ringrazia', 'un ringraziamento',
    'grazie a', 'per maggiori informazioni', 'per saperne di più', 'per informazioni', 'potete seguire',
    'potete trovare', 'disponibile su', 'è disponibile', 'in libreria', 'tutti i diritti', 'tradotto da',
    'traduzione di', 'continua', 'fine prima parte', 'sito ufficiale', "l'intervista è uscita",
    "l'intervista è apparsa", 'pubblicata originariamente', 'originariamente pubblicata', 'originariamente pubblicato'
  ],
  introductionPhrases: [
    'abbiamo intervistato', 'abbiamo incontrato', 'abbiamo parlato con', 'abbiamo chiesto', 'abbiamo fatto',
    'abbiamo avuto il piacere', 'ho intervistato', 'ho incontrato', 'ci racconta', 'ci ha raccontato', 'ci parla',
    'ci ha parlato', 'ci ha concesso', 'ha risposto alle nostre', 'ha accettato', 'in questa intervista',
    'in questo episodio', 'ecco', "ecco l'intervista", 'di seguito', 'oggi', 'oggi parliamo', 'in occasione',
    'nuovo libro', 'nuovo album', 'nuovo disco', 'qualche domanda', 'alcune domande'
  ],
  conversationHeadings: [
    'intervista', "l'intervista", 'trascrizione', 'domande e risposte', 'conversazione', 'dialogo', 'il colloquio',
    "l'intervista completa", 'intervista completa', 'intervista integrale', 'la conversazione', 'la trascrizione',
    'trascrizione integrale', "trascrizione dell'episodio", 'le domande'
  ],
  boilerplate: [
    'condividi su', 'condividi questo', 'condividi con', "condividi l'articolo", 'fai clic', 'clicca per',
    'invia per email', 'stampa questo', 'copia link', 'vai al contenuto', 'salta al contenuto', 'passa al contenuto',
    'leggi tutto', 'leggi anche', 'leggi di più', 'continua a leggere', 'continua la lettura', 'vedi anche',
    'vedi tutti', 'mostra altro', 'articoli correlati', 'articoli recenti', 'articoli simili', 'notizie correlate',
    'potrebbe interessarti', 'ti potrebbe interessare', 'potrebbero interessarti', 'i più letti', 'più letti',
    'ultime notizie', 'ultimi articoli', 'commenti recenti', 'articolo precedente', 'articolo successivo',
    'post precedente', 'torna su', 'torna alla', 'torna a', 'lascia un commento', 'lascia una risposta',
    'aggiungi un commento', 'posta un commento', 'scrivi un commento', 'nessun commento', 'commenti disabilitati',
    'i commenti sono chiusi', 'rispondi a', 'annulla risposta', 'il tuo indirizzo email', 'i campi obbligatori',
    'salva il mio nome', 'nome *', 'accedi', 'registrati', 'password dimenticata', 'hai dimenticato', 'ricordami',
    'iscriviti', 'abbonati', 'riservato agli abbonati', 'ricevi la', 'questo sito utilizza', 'questo sito usa',
    'utilizziamo i cookie', 'usiamo i cookie', 'accetta tutti', 'accetta i cookie', 'cookie policy',
    'informativa sulla privacy', 'informativa privacy', 'privacy policy', 'termini e condizioni', "condizioni d'uso",
    'tutti i diritti riservati', 'pubblicato il', 'pubblicato da', 'pubblicato in', 'scritto da', 'postato da',
    'aggiornato il', 'ultimo aggiornamento', 'archiviato in', 'categorie:', 'etichette:', 'tag:', 'seguici', 'dona ora',
    'acquista ora', 'aggiungi al carrello', 'ascolta il podcast', 'guarda il video', 'scarica il', 'il tuo browser',
    'mappa del sito', 'ti trovi in', 'ti piace', 'pubblicità', 'contenuto sponsorizzato', 'chiudi menu',
    'non sei ancora registrato', 'hai già un account', 'sei già abbonato', 'diventa socio',
    'contenuto riservato agli abbonati', 'solo per gli abbonati', 'questo articolo è riservato',
    'questo contenuto è riservato', 'per continuare a leggere', "leggi l'articolo", 'regala questo articolo',
    'salva articolo', 'salva tra i preferiti', 'sfoglia il giornale', 'ricevi le ultime notizie',
    'ricevi gli aggiornamenti', 'inserisci la tua email', 'puoi disiscriverti', "scarica l'app",
    'disponibile su google play', 'condividi via', 'copia il link', "stampa l'articolo", 'stampa articolo',
    "ascolta l'articolo", 'vedi i commenti', 'mostra i commenti', 'carica altri', 'devi essere connesso',
    "commenta l'articolo", 'commenta per primo', 'segnala un abuso', 'segnala un errore', 'il tuo commento è in attesa',
    'continua senza accettare', 'gestisci le preferenze', 'rifiuta tutto', 'cerca nel sito', 'articoli più letti',
    'tutti gli articoli di', 'tempo di lettura', 'continua dopo la pubblicità', 'riproduzione riservata',
    'è vietata la riproduzione', 'ascolta su spotify', 'mostra trascrizione', 'rispondi citando',
    'chi ha acquistato questo', 'non hai ancora un account', 'ascolta su apple podcasts',
    'inviato da iphone', 'inviato dal mio', 'continua a pagina', 'segue a pagina', 'segue dalla pagina',
    "l'articolo continua dopo", 'continua a leggere dopo la pubblicità', 'questo sito utilizza cookie',
    'questo sito utilizza i cookie', 'ascolta questo articolo',
    'abbiamo bisogno del tuo consenso', 'abbiamo bisogno del suo consenso', 'cliccando su accetta', 'per visualizzare questo contenuto',
    'visualizzazione post con etichetta', 'visualizzazione dei post con etichetta', 'archivi tag', 'archivi per tag',
    'archivi categoria', 'archivi per la categoria', 'archivi mensili',
    'vai ai contenuti', 'vai al lettore',
    'hai trovato un errore',
    'invia tramite emailpostalo',
    'condividilo', 'condividila'
  ],
  boilerplateLines: ['acquista', 'la tua email', 
    'pagina 1',
    'condividi', 'stampa', 'cerca', 'ricerca', 'menu', 'menù', 'home', 'accedi', 'esci', 'registrati', 'iscriviti',
    'abbonati', 'contatti', 'privacy', 'chi siamo', 'aiuto', 'blog', 'notizie', 'news', 'eventi', 'archivio', 'archivi',
    'categorie', 'tag', 'etichette', 'commenti', 'rispondi', 'leggi tutto', 'continua', 'successivo', 'precedente',
    'indietro', 'avanti', 'su', 'altro', 'salva', 'chiudi', 'apri', 'ascolta', 'guarda', 'scarica', 'pubblicità',
    'sponsor', 'negozio', 'carrello', 'profilo', 'politica', 'economia', 'cultura', 'sport', 'scienza', 'società',
    'musica', 'cinema', 'libri', 'opinioni', 'interviste', 'senza categoria', 'nessuna categoria', 'italiano', 'lingua',
    'foto', 'video', 'fine', 'mi piace', 'segui', 'accetta', 'autore', 'correlati', 'invia', 'redazione',
    'il mio account', 'link copiato', 'ordina per', 'altri articoli', 'argomenti', 'parole chiave', "torna all'inizio",
    'in evidenza', 'note legali', 'tutti gli episodi', 'contattaci', 'ufficio stampa', 'comunicato stampa',
    'sostienici', "ho letto e accetto l'informativa sulla privacy", "torna all'elenco", 'primo piano',
    'tutte le interviste',
    'segue dalla prima', 'ultimi articoli'
  ],
  boilerplateCounts: [
    'min di lettura', 'minuti di lettura', 'commenti', 'commento', 'visualizzazioni', 'mi piace', 'condivisioni',
    'risposte', 'letture'
  ],
  boilerplateHeadings: [
    'articoli correlati', 'articoli recenti', 'articoli simili', 'correlati', 'leggi anche', 'vedi anche',
    'potrebbe interessarti anche', 'ti potrebbe interessare', 'commenti', 'commenti recenti', 'lascia un commento',
    'lascia una risposta', 'posta un commento', 'nessun commento:', 'ultimi articoli', 'ultime notizie', 'i più letti',
    'archivi', 'archivio blog', 'categorie', 'etichette', 'tag', 'newsletter', 'condividi', 'condividi:',
    'navigazione articoli', 'seguici', 'cerca', 'pubblicità', 'altre interviste', 'meta', 'commenti dei lettori',
    'altre storie'
  ],
  advertisements: [
    'pubblicità', 'annuncio', 'sponsorizzato', 'sponsorizzato da', 'contenuto sponsorizzato', 'sponsor',
    'messaggio promozionale', 'offerto da', 'presentato da', 'codice sconto'
  ],
  stageDirections: [
    'ride', 'ridono', 'ridendo', 'risate', 'risata', 'ride di gusto', 'sorride', 'sorridendo', 'sospira', 'pausa',
    'silenzio', 'applausi', 'applauso', 'musica', 'canta', 'piange', 'inudibile', 'incomprensibile', 'interruzione',
    'tossisce', 'ci pensa', 'pensa', 'annuisce', 'ironico', 'sic', 'n.d.r', 'ndr', 'lei ride', 'lui ride',
    'ridono entrambi', 'scoppia a ridere', 'risate del pubblico', 'con un sorriso', 'lunga pausa', 'ci riflette',
    'riflette', 'esita', 'si commuove', 'scuote la testa', 'sussurra'
  ],
  editorsNotes: [
    'ndr', 'n.d.r.', 'n.d.r', 'nota della redazione', 'nota del redattore', "nota dell'autore", 'nota del traduttore',
    'n.d.t.', 'ndt', 'n.d.a.', 'nda', 'nota:', 'nb:', 'n.b.:', 'aggiornamento:', 'precisazione:', 'nota del curatore',
    "nota dell'autrice", 'nota della traduttrice', 'nota redazionale', 'errata corrige'
  ],
  captions: [
    'risultati immagini per',
    'foto', 'foto:', 'foto di', 'fotografia', 'fotografie di', 'immagine', 'immagine:', 'crediti', 'credits', 'credit',
    'fonte:', 'illustrazione', 'disegno', 'nella foto', 'a sinistra', 'a destra', 'da sinistra', 'didascalia',
    'copertina', 'ph', 'ph.', 'ph:', '©', 'per gentile concessione', "foto d'archivio", 'foto di archivio',
    'illustrazione di', 'fotografie:', 'crediti fotografici', 'locandina', 'foto cortesia'
  ]
}
