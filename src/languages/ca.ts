// biome-ignore-all format: word lists read best packed
import { fewWords } from './few-words.ts'

export const ca = fewWords({
  id: 'ca',
  name: 'Catalan',
  unspaced: false,
  frequent: [
    'amb', 'és', 'però', 'això', 'molt', 'també', 'els', 'dels', 'perquè', 'més', 'aquest', 'aquesta', 'aquests',
    'aquestes', 'quan', 'són', 'què', 'vaig', 'fer', 'sense', 'només', 'seva', 'meva', 'així', 'doncs', 'després',
    'encara', 'nosaltres', 'ens', 'tots', 'vam', 'està', 'pels', 'fins', 'tenim', 'quin', 'quina', 'cal', 'de', 'la',
    'que', 'el', 'un', 'una'
  ],
  sentenceOpeners: [
    'quan', 'mentre', 'perquè', 'encara', 'abans', 'després', 'però', 'aleshores', 'llavors', 'aquí', 'això',
    'aquest'
  ],
  letters: ['ò', 'ï', 'ŀ'],
  questionLabels: ['p', 'pregunta', 'preg', 'preguntes', 'la pregunta', 'les preguntes', 'qüestió', 'q'],
  answerLabels: ['r', 'resposta', 'resp', 'respostes', 'la resposta', 'les respostes', 'a'],
  interviewerRoles: [
    'entrevistador', 'entrevistadora', "l'entrevistador", "l'entrevistadora", 'periodista', 'reporter', 'reportera',
    'moderador', 'moderadora', 'presentador', 'presentadora', 'conductor', 'conductora', 'redacció', 'la redacció',
    'redactor'
  ],
  intervieweeRoles: [
    'entrevistat', 'entrevistada', "l'entrevistat", "l'entrevistada", 'entrevistats', 'convidat', 'convidada',
    'convidats', 'informant', 'testimoni'
  ],
  otherRoles: [
    'públic', 'el públic', 'narrador', 'narradora', 'veu en off', 'tots', 'tothom', 'traductor', 'intèrpret'
  ],
  genericSpeakers: ['parlant', 'locutor', 'participant', 'veu', 'persona', 'desconegut'],
  nameParticles: ['de', 'del', 'de la', 'dels', 'i', 'la', 'el'],
  reportingVerbs: [
    'va dir', 'diu', 'afirma', 'explica', 'va explicar', 'assegura', 'recorda', 'respon', 'va respondre', 'pregunta',
    'va preguntar', 'afegeix'
  ],
  honorifics: [
    'sr', 'sra', 'srta', 'senyor', 'senyora', 'dr', 'dra', 'doctor', 'doctora', 'prof', 'professor', 'professora'
  ],
  askingVerbs: ['pregunta', 'ha preguntat', 'vol saber'],
  interrogatives: [
    'què', 'qui', 'com', 'per què', 'on', 'quan', 'quin', 'quina', 'quins', 'quines', 'quant', 'quanta', 'quants',
    'quantes', 'a què', 'amb què', 'amb qui', 'de què', "d'on", 'en què', 'fins a quin punt', 'des de quan'
  ],
  auxiliaries: ['és', 'són', 'creus', 'creu', 'té', 'tens', 'hi ha', 'ha', 'has', 'heu', 'pot', 'pots'],
  prompts: [
    "explica'ns", "expliqui'ns", "explica'm", "expliqui'm", "digue'ns", "digui'ns", "digue'm", "parla'ns", "parli'ns",
    "parla'm", "parli'm", 'descriu', 'descrigui', 'defineix', 'defineixi', 'ens pots explicar',
    'ens podries explicar', 'ens pot explicar', 'ens podria explicar', 'em pots explicar', 'em podries explicar',
    'podries descriure', 'podria descriure', "presenta't"
  ],
  nounPrompts: [
    'preferit', 'preferida', 'el millor', 'la millor', 'el pitjor', 'la pitjor', 'el teu', 'la teva', 'el seu',
    'la seva', 'algun', 'alguna'
  ],
  questionTails: [
    'oi', 'no', 'oi que sí', 'oi que no', 'veritat', 'no és així', 'no creu', 'no creus', 'no et sembla',
    'no li sembla'
  ],
  answerOpeners: [
    'sí', 'no', 'és clar', 'i tant', 'per descomptat', 'exacte', 'exactament', 'bé', 'bueno', 'home', 'doncs', 'jo',
    'crec que', 'penso que', 'em sembla que', 'suposo que', 'gràcies', 'moltes gràcies', 'depèn', 'per a mi'
  ],
  greetings: [
    'benvingut', 'benvinguda', 'benvinguts', 'benvingudes', 'bon dia', 'bona tarda', 'bon vespre', 'bona nit', 'hola',
    'moltes gràcies', 'gràcies per venir', 'gràcies per ser aquí'
  ],
  hosting: [
    'el nostre convidat', 'la nostra convidada', 'el meu convidat', 'la meva convidada', 'els nostres convidats',
    'avui tenim', 'avui ens acompanya', 'avui parlem amb', 'avui conversem amb', 'ens acompanya', 'benvinguts a',
    'benvingut a', 'benvinguda a', "gràcies per l'entrevista", 'gràcies pel seu temps', 'gràcies pel teu temps',
    'gràcies per atendre', 'gràcies per acceptar', "presenta't", "presenti's", 'última pregunta', "l'última pregunta",
    'la darrera pregunta', 'una última pregunta', 'una darrera pregunta', 'la següent pregunta', 'una altra pregunta',
    'per acabar'
  ],
  guesting: [
    'gràcies per convidar-me', 'gràcies per la invitació', 'gràcies a vosaltres', 'gràcies a vostès', 'bona pregunta',
    'és una bona pregunta', 'és una pregunta difícil', 'em dic', 'el meu nom és', 'jo soc', 'jo sóc', 'vaig néixer',
    'vaig créixer', 'vaig començar', 'vam començar', 'quan era petit', 'quan era petita', 'quan jo era', 'quan tenia',
    'de petit', 'de petita', 'al meu parer'
  ],
  callsToAsk: ['pregunta de', 'té la paraula'],
  joining: ['i jo soc', 'i jo sóc', 'i jo em dic'],
  ownNames: ['em dic', 'el meu nom és', 'hola soc', 'hola sóc', 'hola jo soc'],
  selfPhrases: ['soc', 'sóc', 'jo soc', 'jo sóc'],
  hosts: [
    'presentador', 'presentadora', 'moderador', 'moderadora', 'entrevistador', 'entrevistadora', 'conductor',
    'conductora'
  ],
  guests: ['convidat', 'convidada', 'convidats', 'convidades', 'entrevistat', 'entrevistada'],
  nameKeys: ['nom', 'nom i cognoms', 'nom i cognom', 'nom complet'],
  meets: [
    'entrevista', 'va entrevistar', 'ha entrevistat', 'conversa amb', 'va conversar amb', 'ha conversat amb',
    'parla amb', 'va parlar amb', 'ha parlat amb'
  ],
  isMetBy: [
    'entrevistat per', 'entrevistada per', 'respon les preguntes de', 'és entrevistat per', 'és entrevistada per'
  ],
  credits: ['entrevista', 'conversa', 'preguntes', 'entrevista i fotos'],
  firstPerson: [
    'jo', 'em', 'mi', 'meu', 'meva', 'meus', 'meves', 'nosaltres', 'ens', 'nostre', 'nostra', 'nostres', 'soc', 'sóc',
    'tinc', 'crec', 'penso', 'vull', 'estic', 'vaig'
  ],
  firstPlural: ['nosaltres', 'ens', 'nostre', 'nostra', 'nostres', 'vam', 'som', 'tenim'],
  secondPerson: ['tu', 'et', 'teu', 'teva', 'teus', 'teves', 'vostè', 'vostès', 'vosaltres', 'us', 'vostre', 'vostra'],
  thirdPerson: ['ell', 'ella', 'ells', 'elles', 'li', 'seu', 'seva', 'seus', 'seves'],
  guideTitles: [
    'preguntes freqüents', "preguntes d'entrevista", 'glossari', 'acta de la reunió', "resultats de l'enquesta",
    'índex'
  ],
  interviewWords: [
    'entrevista', 'entrevistes', 'entrevista a', 'entrevista amb', "l'entrevista", 'entrevista exclusiva',
    'conversa amb', 'una conversa amb', 'en conversa amb', 'converses amb', 'parlem amb', 'conversem amb',
    'preguntes a', 'preguntes per a'
  ],
  bylines: [
    'per', 'text', 'text de', 'autor', 'autora', 'escrit per', 'redacció', 'un article de', 'publicat per',
    'entrevista de', 'entrevista i fotos'
  ],
  interviewerBylines: [
    'entrevista de', 'entrevista per', 'una entrevista de', 'entrevista feta per', 'entrevista realitzada per',
    'entrevistat per', 'entrevistada per', 'preguntes de', 'preguntes fetes per', 'entrevistador', 'entrevistadora',
    'conversa moderada per', 'moderat per', 'moderada per'
  ],
  metadataKeys: [
    'data', "data de l'entrevista", 'data de publicació', 'publicat', 'publicat el', 'actualitzat', 'autor', 'autora',
    'autors', 'text', 'foto', 'fotos', 'fotografia', 'fotografies', 'imatge', 'il·lustració', 'traducció',
    'correcció', 'transcripció', 'lloc', 'localitat', 'adreça'
  ],
  lookAlikes: [
    'nota', 'per exemple', 'exemple', 'pd', 'ps', 'important', 'atenció', 'primer', 'segon', 'tercer', 'és a dir',
    'a més', 'conclusió', 'resum'
  ],
  monthsAndDays: [
    'gener', 'febrer', 'març', 'abril', 'maig', 'juny', 'juliol', 'agost', 'setembre', 'octubre', 'novembre',
    'desembre', 'de gener', 'de febrer', 'de març', "d'abril", 'de maig', 'de juny', 'de juliol', "d'agost",
    'de setembre', "d'octubre", 'de novembre', 'de desembre', 'dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres',
    'dissabte', 'diumenge', 'avui', 'ahir'
  ],
  occupations: [
    'director', 'directora', 'enginyer', 'enginyera', 'professor', 'professora', 'catedràtic', 'catedràtica',
    'mestre', 'mestra', 'fundador', 'fundadora', 'cantant', 'músic', 'compositor', 'compositora', 'escriptor',
    'escriptora', 'autor', 'autora', 'poeta', 'periodista', 'editor', 'editora'
  ],
  affiliationWords: [
    'universitat', 'institut', 'escola', 'fundació', 'associació', 'museu', 'teatre', 'ajuntament', 'hospital',
    'editorial', 'revista'
  ],
  titleEnds: ['que', 'qui'],
  biographyPhrases: [
    'va néixer a', 'va néixer', 'nascut a', 'nascuda a', 'nascut el', 'nascuda el', 'va créixer a', 'viu a',
    'resideix a', 'treballa com a', 'treballa a', 'és un', 'és una', 'és autor'
  ],
  conclusionHeadings: [
    "sobre l'autor", "sobre l'autora", "sobre l'entrevistat", "sobre l'entrevistada", 'biografia', 'perfil', 'qui és',
    'més informació', 'enllaços', 'notes', 'per saber-ne més', 'bibliografia'
  ],
  conclusionPhrases: [
    "l'entrevista va ser realitzada", "l'entrevista ha estat realitzada", 'aquesta entrevista',
    'entrevista realitzada', "entrevista publicada", "gràcies per l'entrevista", 'publicat originalment',
    'publicada originalment', 'més informació a', 'podeu seguir'
  ],
  introductionPhrases: [
    'hem parlat amb', 'vam parlar amb', 'parlem amb', 'hem conversat amb', 'vam conversar amb', 'conversem amb',
    'hem entrevistat', 'vam entrevistar', 'entrevistem', 'en aquesta entrevista', 'ens hem trobat amb', 'ens rep a',
    'ens ha rebut', 'ens trobem amb'
  ],
  conversationHeadings: [
    "l'entrevista", 'entrevista', 'transcripció', 'la transcripció', 'preguntes i respostes', 'conversa',
    'la conversa', 'diàleg', 'el diàleg', 'entrevista completa', "transcripció de l'entrevista"
  ],
  boilerplate: [
    'llegeix també', 'llegiu també', 'llegeix més', 'llegiu-ne més', 'continua llegint',
    'segueix llegint', 'vegeu també', 'comparteix a', 'comparteix-ho', 'comparteix aquest', 'comparteix per',
    'compartir a facebook', 'compartir a twitter', 'salta al contingut', 'vés al contingut', 'ves al contingut',
    'inicia la sessió', 'inicia sessió', 'inicieu sessió', "subscriu-te a", "subscriu-t'hi", 'subscriviu-vos',
    'fes-te subscriptor', 'fes-te soci', 'ja ets subscriptor', "contingut exclusiu per a", 'tots els drets reservats',
    'utilitzem cookies', 'fem servir galetes', 'aquest web utilitza', 'aquest lloc web utilitza',
    'aquest web fa servir', 'utilitzem galetes', 'accepta totes', 'accepta les galetes', 'configura les galetes',
    'política de privacitat', 'política de privadesa', 'política de galetes', 'política de cookies', 'avís legal',
    'publicat per', 'publicat a',
    "s'estan mostrant les entrades amb l'etiqueta", "es mostren les entrades amb l'etiqueta", "arxiu de l'etiqueta",
    'arxiu de la categoria'
  ],
  boilerplateLines: ['et pot interessar', 'qui som', 'subscriu-te', 'segueix-nos', 'compra', 
    'pàgina 1',
    'inici', 'menú', 'cerca', 'cercar', 'cerca al web', 'buscar', 'contacte', 'contacta', 'comparteix', 'compartir',
    'imprimeix', 'imprimir', 'comentaris', 'comentari', 'cap comentari', 'sense comentaris', 'respon', 'respondre',
    'envia', 'enviar', 'tanca', 'tancar', 'accepta', 'acceptar', 'rebutja', 'desa', 'següent', 'anterior',
    'entrades més antigues', 'entrades més recents', 'missatges més antics', 'més', 'veure més', 'mostra més',
    'carrega més', "m'agrada", 'categories', 'etiquetes', 'arxiu', 'arxius', 'hemeroteca', 'portada', 'notícies',
    'actualitat', 'última hora', 'política', 'economia', 'societat', 'cultura', 'esports', 'llegir més'
  ],
  boilerplateCounts: [
    'comentaris', 'comentari', 'minuts de lectura', 'min de lectura', 'visites', 'visualitzacions', 'respostes',
    "m'agrades"
  ],
  boilerplateHeadings: [
    'articles relacionats', 'notícies relacionades', 'entrades relacionades', 'relacionats', 'comentaris',
    'comentaris recents', 'deixa un comentari', 'deixa una resposta', 'cap comentari', 'cap comentari:',
    'el més llegit', 'també et pot interessar'
  ],
  advertisements: ['publicitat', 'anunci', 'contingut patrocinat', 'patrocinat per', 'patrocinat'],
  stageDirections: [
    'riu', 'riuen', 'rialles', 'riures', 'somriu', 'somrient', 'pausa', 'silenci', 'aplaudiments', 'música',
    'sospira', 'plora', 'pensa', 'inaudible'
  ],
  editorsNotes: [
    'nota de la redacció', "nota de l'editor", "nota de l'autor", "nota de l'autora", 'nota del traductor',
    'n. de la r.', 'nota:', 'actualització:', 'correcció:'
  ],
  captions: [
    'foto', 'foto:', 'fotos', 'foto de', 'fotografia', 'fotografia de', 'imatge de', 'imatge:', 'crèdit', 'font:'
  ]
})
