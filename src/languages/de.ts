// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const de: Language = {
  id: 'de',
  name: 'German',
  unspaced: false,
  frequent: [
    'der', 'die', 'das', 'und', 'ist', 'ich', 'nicht', 'ein', 'eine', 'zu', 'den', 'mit', 'sich', 'auf', 'für', 'es',
    'dem', 'von', 'auch', 'wie', 'wir', 'sie', 'aber', 'war', 'haben', 'hat', 'wenn', 'oder', 'man', 'sind', 'was',
    'einen', 'einer', 'noch', 'nur', 'bei', 'dass', 'über', 'sehr'
  ],
  sentenceOpeners: ['wenn', 'als', 'während', 'weil', 'obwohl', 'seit', 'bis', 'bevor', 'nachdem', 'sobald', 'wo', 'ob', 'aber', 'so', 'dann', 'da', 'hier', 'dies', 'er', 'ihr', 'mein', 'unser', 'wer', 'warum', 'nein', 'ja', 'also', 'vielleicht', 'manchmal', 'heute', 'jetzt', 'später', 'erst', 'zuerst', 'schließlich', 'jedoch', 'trotzdem', 'wieder', 'jeder', 'manche', 'viele', 'alle', 'beide'],
  letters: ['ß', 'ä', 'ö', 'ü'],
  questionLabels: ['zusatz', 'f', 'frage', 'fragen', 'fr', 'die frage', 'q'],
  answerLabels: ['a', 'antwort', 'antworten', 'antw', 'die antwort'],
  interviewerRoles: [
    'redakteur', 'redakteurin', 'vors', 'vorsitzender', 'vorsitzende',
    'anrufer', 'anruferin',
    'interviewer', 'interviewerin', 'moderator', 'moderatorin', 'moderation', 'redaktion', 'die redaktion', 'reporter',
    'reporterin', 'journalist', 'journalistin', 'gesprächsleitung', 'gesprächsleiter', 'fragesteller', 'fragestellerin',
    'gastgeber', 'gastgeberin', 'sprecherin', 'i',
    'frage aus dem publikum', 'publikumsfrage', 'zwischenfrage', 'leserfrage', 'hörerfrage'
  ],
  intervieweeRoles: [
    'interviewte', 'interviewter', 'interviewpartner', 'interviewpartnerin', 'befragter', 'befragte', 'befragte person',
    'gast', 'gäste', 'gesprächspartner', 'gesprächspartnerin', 'zeitzeuge', 'zeitzeugin', 'zeuge', 'zeugin',
    'teilnehmer', 'teilnehmerin', 'proband', 'probandin', 'experte', 'expertin', 'b'
  ],
  otherRoles: [
    'publikum', 'zuschauer', 'zuschauerin', 'zuhörer', 'zuhörerin', 'alle', 'beide', 'erzähler', 'erzählerin',
    'sprecher', 'übersetzer', 'übersetzerin', 'dolmetscher', 'dolmetscherin', 'zwischenruf', 'zwischenfrage',
    'stimme aus dem off', 'off-stimme', 'mann', 'frau', 'einspieler', 'o-ton', 'zuruf',
    'stimme aus dem publikum'
  ],
  genericSpeakers: [
    'sprecher', 'sprecherin', 'unbekannt', 'unbekannter sprecher', 'person', 'teilnehmer', 'teilnehmerin', 'stimme',
    'anonym', 'benutzer', 'nutzer', 'befragter', 'befragte', 'weibliche stimme', 'männliche stimme', 'gast'
  ],
  nameParticles: [
    'von', 'van', 'de', 'zu', 'zum', 'zur', 'vom', 'von der', 'von dem', 'von und zu', 'der', 'la', 'le', 'del', 'di'
  ],
  reportingVerbs: [
    'sagt', 'sagte', 'fragt', 'fragte', 'erzählt', 'erzählte', 'erklärt', 'erklärte', 'antwortet', 'antwortete',
    'meint', 'meinte', 'berichtet', 'berichtete', 'betont', 'betonte', 'ergänzt', 'erinnert sich', 'erwidert',
    'erwiderte', 'lacht', 'lachte', 'rief', 'flüsterte', 'murmelte', 'fügt hinzu', 'gesteht', 'findet', 'glaubt',
    'schreibt'
  ],
  honorifics: [
    'herr', 'herrn', 'frau', 'fräulein', 'dr', 'prof', 'professor', 'professorin', 'mag', 'dipl-ing', 'ing', 'pfarrer',
    'pater', 'bruder', 'schwester', 'bischof', 'minister', 'ministerin', 'bürgermeister', 'bürgermeisterin',
    'präsident', 'präsidentin', 'kanzler', 'kanzlerin', 'bundeskanzler', 'general', 'oberst', 'hauptmann', 'graf',
    'gräfin', 'freiherr', 'baron', 'frau dr', 'herr dr', 'frau professor', 'herr professor'
  ],
  askingVerbs: ['fragt', 'fragte', 'will wissen', 'möchte wissen'],
  interrogatives: [
    'was', 'wie', 'warum', 'wieso', 'weshalb', 'weswegen', 'wer', 'wem', 'wen', 'wessen', 'wo', 'woher', 'wohin',
    'wann', 'welche', 'welcher', 'welches', 'welchen', 'welchem', 'womit', 'wofür', 'wodurch', 'woran', 'worauf',
    'worüber', 'worum', 'wovon', 'wozu', 'wobei', 'worin', 'wie viel', 'wie viele', 'wieviel', 'seit wann', 'bis wann',
    'inwiefern', 'inwieweit', 'in welchem', 'in welcher', 'mit wem', 'mit welchen', 'für wen', 'von wem', 'aus welchem',
    'auf welche', 'und wie', 'und was', 'und warum', 'und wer', 'aber wie', 'aber warum', 'was für', 'wie lange',
    'wie oft', 'an wen', 'an welchem', 'nach welchen', 'zu welchem', 'also was'
  ],
  auxiliaries: [
    'ist', 'sind', 'bist', 'war', 'waren', 'hat', 'habt', 'haben', 'hast', 'hatte', 'hatten', 'hattest', 'hattet',
    'wird', 'werden', 'wirst', 'wurde', 'wurden', 'würde', 'würden', 'würdest', 'kann', 'können', 'kannst', 'könnt',
    'könnte', 'könnten', 'könntest', 'soll', 'sollte', 'sollen', 'muss', 'müssen', 'musst', 'darf', 'dürfen', 'will',
    'wollen', 'wollten', 'willst', 'magst', 'mögen', 'möchten', 'möchtest', 'gibt es', 'gab es', "gibt's",
    'glauben sie', 'glaubst du', 'denken sie', 'finden sie', 'findest du', 'fühlen sie', 'sehen sie', 'siehst du',
    'machen sie', 'machst du', 'kennen sie', 'kennst du', 'wissen sie', 'weißt du', 'haben sie', 'hast du', 'sind sie',
    'bist du', 'können sie', 'kannst du', 'spielt', 'kommt', 'geht', 'ging', 'gehört', 'braucht', 'brauchen', 'hilft',
    'lebt', 'leben sie', 'arbeiten sie', 'dürfen wir', 'darf ich', 'sei', 'wäre', 'wären', 'hätte', 'hätten',
    'stimmt es', 'stimmt das', 'hättest du', 'erinnern sie sich', 'erinnerst du dich', 'und haben sie', 'und hast du',
    'und ist', 'also ist', 'oder ist'
  ],
  prompts: [
    'erzähl', 'erzähle', 'erzählen sie', 'erzähl uns', 'erzähl mal', 'erzählt', 'erzählt uns', 'erzählt mal',
    'beschreibe', 'beschreib', 'beschreiben sie', 'beschreibt', 'erkläre', 'erklär', 'erklären sie', 'erklärt', 'nenne',
    'nennen sie', 'nennt', 'stell dich', 'stelle dich', 'stellen sie sich', 'stellt euch', 'stellt eure', 'stell uns',
    'stell dir vor', 'stellen sie sich vor', 'berichte', 'berichten sie', 'sag uns', 'sagen sie uns', 'sag mal',
    'sagen sie mal', 'sprechen wir über', 'reden wir über', 'lassen sie uns', 'lass uns', 'kommen wir zu',
    'kommen wir zum', 'zum schluss', 'zum abschluss', 'abschließend', 'noch eine frage', 'letzte frage',
    'eine letzte frage', 'erste frage', 'die letzte frage', 'zum einstieg', 'zum thema', 'apropos', 'ergänze',
    'bitte ergänze', 'ergänzen sie', 'bitte ergänzen', 'vervollständige', 'vervollständigen sie', 'vollende',
    'bitte vollenden', 'beende den satz', 'beenden sie den satz', 'vergleiche', 'vergleichen sie', 'gib uns',
    'geben sie uns', 'gebt uns', 'verrate uns', 'verrat uns', 'verraten sie', 'verratet uns', 'schildere',
    'schildern sie', 'was ist mit', 'mich interessiert', 'mich würde interessieren', 'uns interessiert',
    'uns würde interessieren', 'ich würde gern wissen', 'ich möchte wissen', 'ich frage mich', 'sie haben gesagt',
    'sie sagten', 'du hast gesagt', 'du sagtest', 'sie haben erwähnt', 'du hast erwähnt', 'sie sprechen von',
    'du sprichst von', 'sie schreiben', 'in ihrem buch', 'in deinem buch', 'ihr neues', 'dein neues', 'euer neues',
    'eure neue', 'ihr neuer', 'man sagt', 'es heißt', 'bitte stelle', 'bitte stellt', 'bitte stellen sie',
    'bitte erzähle', 'bitte erzählen sie', 'bitte beschreiben', 'bitte nennen'
  ],
  nounPrompts: [
    'lieblings', 'liebling', 'lieblingsbuch', 'lieblingsfilm', 'lieblingsessen', 'lieblingsort', 'bester', 'beste',
    'bestes', 'schlimmster', 'schlimmste', 'größter', 'größte', 'größtes', 'schönstes', 'schönster', 'erster', 'erste',
    'erstes', 'letzter', 'letzte', 'letztes', 'dein', 'deine', 'ihr', 'ihre', 'euer', 'eure', 'ein', 'eine', 'hobbys',
    'vorbilder', 'motto', 'lebensmotto', 'wunsch', 'traum', 'ratschlag', 'tipp', 'tipps', 'stärken', 'schwächen',
    'pläne', 'kaffee oder tee', 'alter', 'beruf', 'wohnort'
  ],
  questionTails: [
    'oder', 'oder nicht', 'nicht wahr', 'nicht', 'richtig', "stimmt's", 'stimmt das', 'gell', 'ne', 'nä', 'ja',
    'wirklich', 'korrekt', 'oder doch', 'ist das richtig', 'oder etwa', 'na', 'und warum', 'und wieso'
  ],
  answerOpeners: [
    'ja', 'nein', 'doch', 'naja', 'na ja', 'nun', 'also', 'klar', 'natürlich', 'selbstverständlich', 'auf jeden fall',
    'auf keinen fall', 'absolut', 'genau', 'sicher', 'sicherlich', 'stimmt', 'richtig', 'eigentlich', 'ehrlich gesagt',
    'ich', 'ich denke', 'ich glaube', 'ich finde', 'ich bin', 'ich habe', 'ich war', 'ich hatte', 'ich würde',
    'ich komme', 'ich mag', 'ich weiß nicht', 'ich liebe', 'wir', 'wir haben', 'wir sind', 'wir waren', 'mein', 'meine',
    'für mich', 'mir', 'mich', 'bei mir', 'bei uns', 'es', 'es ist', 'es war', 'es gibt', 'das', 'das ist', 'das war',
    'das kommt darauf an', 'das hängt', 'das stimmt', 'das weiß ich nicht', 'gute frage', 'eine gute frage',
    'das ist eine gute frage', 'danke', 'vielen dank', 'herzlichen dank', 'gerne', 'gern', 'hallo', 'hi', 'servus',
    'moin', 'grüß gott', 'guten tag', 'weil', 'wahrscheinlich', 'vielleicht', 'manchmal', 'nie', 'niemals', 'immer',
    'oft', 'meistens', 'leider', 'zum glück', 'hm', 'hmm', 'äh', 'ähm', 'oh', 'ach', 'ah', 'haha', 'nö', 'jein',
    'beides', 'keine', 'keins', 'keine ahnung', 'nichts', 'da', 'als', 'am anfang', 'zuerst', 'zunächst', 'im moment',
    'momentan', 'ursprünglich', 'grundsätzlich', 'genauso', 'überhaupt nicht', 'gar nicht', 'eher', 'man'
  ],
  greetings: [
    'willkommen', 'herzlich willkommen', 'hallo und willkommen', 'hallo und herzlich willkommen', 'schön, dass',
    'danke, dass', 'vielen dank, dass', 'danke für die einladung', 'vielen dank für die einladung',
    'danke für das gespräch', 'vielen dank für das gespräch', 'danke für das interview',
    'vielen dank für das interview', 'herzlichen dank für das gespräch', 'danke dir für', 'danke ihnen für',
    'wir danken', 'wir bedanken uns', 'ich bedanke mich', 'ich danke', 'vielen dank für deine zeit',
    'vielen dank für ihre zeit', 'danke für eure zeit', 'guten tag', 'guten morgen', 'guten abend', 'wie geht es',
    "wie geht's", 'mir geht es', 'freut mich', 'es freut mich', 'sehr gerne', 'gern geschehen', 'bitte schön',
    'bitteschön', 'auf wiedersehen', 'auf wiederhören', 'tschüss', 'tschüs', 'ciao', 'bis bald', 'bis zum nächsten mal',
    'alles gute', 'viel erfolg', 'viel glück', 'danke fürs zuhören', 'danke fürs lesen', 'zu gast ist',
    'mein heutiger gast', 'unser heutiger gast', 'bei mir ist', 'meine damen und herren', 'liebe hörerinnen',
    'liebe leser', 'liebe leserinnen'
  ],
  hosting: [
    'ich begrüße', 'herzlich willkommen', 'willkommen zu', 'willkommen bei', 'willkommen im', 'willkommen zurück',
    'mein gast', 'unser gast', 'meine gäste', 'unsere gäste', 'zu gast', 'bei mir ist', 'bei uns ist', 'heute bei',
    'danke dass du', 'danke dass sie', 'danke, dass du', 'danke, dass sie', 'schön dass du', 'schön, dass du',
    'schön dass sie', 'schön, dass sie', 'stell dich vor', 'stellen sie sich vor', 'stell dich doch',
    'stellen sie sich', 'vielen dank für das gespräch', 'danke für das gespräch', 'vielen dank für ihre zeit',
    'vielen dank für deine zeit', 'danke für deine zeit', 'danke für ihre zeit', 'letzte frage', 'nächste frage',
    'noch eine frage', 'eine letzte frage', 'zum schluss', 'zum abschluss', 'sie haben gesagt', 'du hast gesagt',
    'sie sagten', 'sie sagen', 'du sagst', 'sie schreiben', 'du schreibst', 'du hast erwähnt', 'sie haben erwähnt',
    'bis zum nächsten mal', 'unsere hörer', 'unsere leser', 'erzähl mal', 'erzählen sie', 'mit mir im studio',
    'in der heutigen folge', 'heute spreche ich mit', 'wir sind gleich zurück', 'vielen dank ihnen beiden',
    'vielen dank euch beiden', 'liebe zuhörerinnen', 'liebe zuhörer', 'unsere hörerinnen', 'unsere leserinnen',
    'lassen sie uns über', 'lass uns über', 'mich würde interessieren', 'stell dich kurz', 'stellt euch kurz vor',
    'frage aus dem publikum', 'in deinem buch', 'kommen wir zu ihrem', 'kommen wir zu deinem',
    'kommen wir zum nächsten', 'schön, dass ihr da', 'danke, dass ihr da', 'danke, dass ihr gekommen',
    'das war unsere folge'
  ],
  guesting: [
    'danke für die einladung', 'vielen dank für die einladung', 'danke dass ich', 'danke, dass ich', 'freut mich',
    'freue mich hier', 'gute frage', 'sehr gute frage', 'das ist eine gute frage', 'schwierige frage', 'schwere frage',
    'mein name ist', 'ich heiße', 'ich bin', 'ich arbeite', 'ich habe', 'als ich', 'meiner meinung nach', 'für mich',
    'ich glaube', 'ich denke', 'dass ihr mich eingeladen', 'dass sie mich eingeladen', 'dass du mich eingeladen',
    'dass ich hier sein darf', 'dass ich dabei sein darf', 'spannende frage', 'interessante frage', 'ich wurde geboren',
    'bin ich aufgewachsen', 'in meiner kindheit', 'meine eltern', 'mein vater', 'meine mutter', 'ich erinnere mich',
    'ich kann mich noch', 'ich weiß noch', 'um ehrlich zu sein', 'da haben sie recht', 'da hast du recht'
  ],
  callsToAsk: ['frage kommt von', 'frage von', 'fragen von', 'frage stellt', 'das wort hat'],
  joining: ['und ich bin', 'und mein name ist', 'und ich heiße'],
  ownNames: ['ich heiße', 'mein name ist', 'hallo ich bin', 'hi ich bin', 'moin ich bin', 'servus ich bin', 'ich bin euer gastgeber', 'ich bin eure gastgeberin', 'ich bin ihr gastgeber', 'ich bin ihre gastgeberin', 'ich bin euer host', 'am mikrofon ist', 'am mikrofon begrüßt sie', 'am mikrofon begrüßt euch'],
  selfPhrases: ['ich bin'],
  hosts: ['moderator', 'moderatorin', 'moderatoren', 'moderation', 'gastgeber', 'gastgeberin', 'host', 'hosts', 'interviewer', 'interviewerin'],
  guests: ['gast', 'gäste', 'gästin', 'studiogast', 'interviewter', 'interviewte'],
  nameKeys: ['name', 'vor- und nachname', 'vorname'],
  meets: ['traf', 'trifft', 'besuchte', 'besucht', 'befragte', 'befragt', 'interviewte', 'interviewt', 'hat sich getroffen mit', 'sprechen mit', 'reden mit', 'plaudern mit', 'unterhalten sich mit', 'begrüßen', 'befragen', 'treffen', 'haben zu gast'],
  isMetBy: ['erzählt', 'erzählte', 'verriet', 'stand rede und antwort'],
  speaksBetween: ['sprach', 'sprachen', 'spricht', 'unterhielt sich', 'unterhielten sich', 'redete'],
  credits: [
    'interview', 'interview und text', 'text und interview', 'interview und fotos', 'interview & fotos', 'gespräch',
    'es fragte'
  ],
  firstPerson: [
    'ich', 'mich', 'mir', 'mein', 'meine', 'meinen', 'meinem', 'meiner', 'wir', 'uns', 'unser', 'unsere', 'unseren',
    'unserer'
  ],
  secondPerson: [
    'du', 'dich', 'dir', 'dein', 'deine', 'deinen', 'deinem', 'deiner', 'ihr', 'euch', 'euer', 'eure', 'euren', 'ihnen',
    'ihre', 'ihren'
  ],
  thirdPerson: [
    'er', 'sie', 'ihn', 'ihm', 'sein', 'seine', 'seinen', 'seiner', 'ihr', 'ihre', 'ihren', 'ihrer', 'ihnen'
  ],
  firstPlural: ['wir', 'uns', 'unser', 'unsere', 'unseren', 'unserer'],
  guideTitles: ['im vorstellungsgespräch', 'im bewerbungsgespräch', 'häufig gestellte fragen', 'häufige fragen', 'fragen im vorstellungsgespräch', 'musterantworten', 'fragen und antworten zum vorstellungsgespräch', 'interviewleitfaden', 'faq', 'glossar', 'änderungsprotokoll', 'fehlerbehebung', 'hilfe und support', 'protokoll der sitzung', 'sitzungsprotokoll', 'quizfragen', 'musterlösung', 'shownotes', 'umfrageergebnisse', 'ergebnisse der umfrage', 'fragenkatalog', 'inhaltsverzeichnis', 'das team', 'tagungsprogramm', 'anleitung'],
  interviewWords: [
    'interview', 'interviews', 'interview mit', 'ein interview mit', 'im interview', 'im interview mit', 'gespräch mit',
    'im gespräch', 'im gespräch mit', 'ein gespräch mit', 'gespräch', 'das gespräch', 'nachgefragt', 'fragen an',
    'fünf fragen an', '5 fragen an', 'zehn fragen an', '10 fragen an', 'drei fragen an', 'fragen und antworten',
    'zu besuch bei', 'zu gast bei', 'treffen mit', 'porträt', 'portrait', 'unterhaltung mit', 'dialog mit', 'im dialog',
    'kurzinterview', 'doppelinterview', 'exklusivinterview', 'zeitzeugeninterview', 'zeitzeugengespräch',
    'werkstattgespräch', 'podcast mit', 'ein treffen mit', 'vorgestellt', 'wir stellen vor', 'streitgespräch'
  ],
  bylines: [
    'von', 'text', 'text von', 'interview', 'interview von', 'interview:', 'das interview führte',
    'das gespräch führte', 'die fragen stellte', 'die fragen stellten', 'geführt von', 'interviewt von', 'autor',
    'autorin', 'redaktion', 'aufgezeichnet von', 'moderiert von', 'protokoll', 'veröffentlicht von', 'geschrieben von',
    'verfasst von', 'übersetzt von', 'übersetzung', 'ein beitrag von', 'ein interview von', 'aus dem englischen von'
  ],
  interviewerBylines: [
    'interview', 'interview von', 'das interview führte', 'das interview führten', 'das gespräch führte',
    'das gespräch führten', 'die fragen stellte', 'die fragen stellten', 'interview geführt von',
    'das interview wurde geführt von', 'das interview wurde geführt durch', 'geführt von', 'interviewt von',
    'interviewer', 'interviewerin', 'moderation', 'moderiert von', 'fragen von', 'fragen', 'mit ihm sprach',
    'mit ihr sprach', 'gesprächsführung', 'im gespräch mit', 'mit ihm sprachen', 'mit ihr sprachen',
    'die fragen wurden gestellt von', 'fragen gestellt von', 'das gespräch wurde geführt von'
  ],
  metadataKeys: [
    'datum', 'autor', 'autorin', 'autoren', 'ort', 'foto', 'fotos', 'bild', 'bilder', 'fotograf', 'fotografin',
    'übersetzung', 'übersetzer', 'interviewer', 'interviewerin', 'interview', 'interviewt von', 'interviewpartner',
    'befragter', 'text', 'redaktion', 'quelle', 'quellen', 'link', 'links', 'webseite', 'website', 'homepage',
    'kontakt', 'adresse', 'telefon', 'telefax', 'veröffentlicht', 'veröffentlicht am', 'erschienen', 'erschienen am',
    'aktualisiert', 'stand', 'erstellt', 'erstellt am', 'geändert', 'kategorie', 'kategorien', 'schlagwort',
    'schlagwörter', 'schlagworte', 'stichwörter', 'thema', 'themen', 'sprache', 'dauer', 'länge', 'format', 'ausgabe',
    'heft', 'nummer', 'nr', 'titel', 'untertitel', 'beschreibung', 'zusammenfassung', 'herausgeber', 'lektorat',
    'copyright', 'lizenz', 'rubrik', 'ressort', 'beruf', 'funktion', 'position', 'firma', 'unternehmen', 'organisation',
    'geboren', 'geburtsdatum', 'geburtsort', 'alter', 'wohnort', 'herkunft', 'ausbildung', 'studium', 'familienstand',
    'zeit', 'uhrzeit', 'jahr', 'teilnehmer', 'mitwirkende', 'besetzung', 'musik', 'moderation', 'produktion', 'gast',
    'gäste', 'aufnahme', 'aufgenommen', 'aufzeichnung', 'transkription', 'transkript', 'seite', 'seiten', 'lesezeit',
    'gesprächspartner', 'verein', 'mitglieder', 'discographie', 'verlag', 'zuletzt geändert', 'abgelegt unter', 'tags',
    'preis', 'aufnahmeort', 'aufnahmedatum', 'betreff'
  ],
  lookAlikes: [
    'anmerkung', 'hinweis', 'achtung', 'warnung', 'beispiel', 'zum beispiel', 'z.b', 'z. b', 'ps', 'p.s', 'nachtrag',
    'update', 'korrektur', 'erstens', 'zweitens', 'drittens', 'erster', 'außerdem', 'und', 'aber', 'oder', 'also',
    'kurz gesagt', 'kurzum', 'fazit', 'ergebnis', 'problem', 'lösung', 'grund', 'das problem', 'die lösung', 'tipp',
    'mein tipp', 'unser tipp', 'vorteil', 'nachteil', 'vorteile', 'nachteile', 'mit', 'das heißt', 'd.h', 'd. h',
    'nämlich', 'folgendes', 'wie folgt', 'siehe', 'siehe auch', 'mehr', 'mehr dazu', 'mehr infos', 'lesen sie auch',
    'buch', 'bücher', 'film', 'filme', 'lied', 'album', 'hobbys', 'stärken', 'schwächen', 'motto', 'zitat', 'schritt',
    'teil', 'kapitel', 'abbildung', 'tabelle', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag',
    'sonntag', 'heute', 'früher', 'jetzt', 'danach', 'ja', 'nein', 'wichtig', 'apropos', 'stichwort', 'die frage ist',
    'meine antwort', 'die wahrheit', 'ehrlich', 'klar ist', 'fest steht', 'aufgabe', 'ziel', 'idee', 'definition',
    'hintergrund', 'vita', 'teaser',
    'ressourcen', 'quellen', 'quelle', 'links', 'link', 'zutaten', 'werkzeuge', 'voraussetzungen', 'beispiele',
    'hinweise', 'stichworte', 'schlagworte', 'themen', 'material', 'materialien', 'weiterführende links',
    'nützliche links', 'zum nachlesen', 'fakten', 'literatur', 'empfehlungen', 'kleid', 'hose', 'hemd', 'jacke',
    'mantel', 'schuhe', 'bluse', 'rock', 'schmuck', 'outfit', 'haare'
  ],
  monthsAndDays: [
    'januar', 'jänner', 'februar', 'feber', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober',
    'november', 'dezember', 'jan', 'jän', 'feb', 'mär', 'mrz', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov',
    'dez', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag', 'mo', 'di',
    'mi', 'do', 'fr', 'sa', 'so', 'heute', 'gestern'
  ],
  tradeEndings: [
    'er', 'erin', 'mann', 'frau', 'ist', 'istin', 'loge', 'login', 'wirt', 'wirtin', 'wart', 'wartin', 'ent', 'entin', 'or',
    'orin', 'ant', 'antin', 'eur', 'eurin', 'arzt', 'ärztin'
  ],
  occupations: [
    'direktor', 'direktorin', 'ingenieur', 'ingenieurin', 'professor', 'professorin', 'gründer', 'gründerin',
    'mitgründer', 'sänger', 'sängerin', 'musiker', 'musikerin', 'komponist', 'komponistin', 'gitarrist', 'schlagzeuger',
    'bassist', 'pianist', 'pianistin', 'produzent', 'autor', 'autorin', 'schriftsteller', 'schriftstellerin', 'dichter',
    'lyriker', 'lyrikerin', 'journalist', 'journalistin', 'redakteur', 'redakteurin', 'chefredakteur',
    'chefredakteurin', 'kritiker', 'blogger', 'bloggerin', 'fotograf', 'fotografin', 'künstler', 'künstlerin', 'maler',
    'malerin', 'bildhauer', 'illustrator', 'illustratorin', 'designer', 'designerin', 'grafiker', 'architekt',
    'architektin', 'schauspieler', 'schauspielerin', 'regisseur', 'regisseurin', 'drehbuchautor', 'tänzer', 'tänzerin',
    'kurator', 'kuratorin', 'koch', 'köchin', 'bäcker', 'bauer', 'landwirt', 'landwirtin', 'winzer', 'lehrer',
    'lehrerin', 'dozent', 'dozentin', 'forscher', 'forscherin', 'wissenschaftler', 'wissenschaftlerin', 'physiker',
    'chemiker', 'biologe', 'biologin', 'historiker', 'historikerin', 'philosoph', 'philosophin', 'psychologe',
    'psychologin', 'ökonom', 'soziologe', 'soziologin', 'mathematiker', 'arzt', 'ärztin', 'pfleger', 'krankenschwester',
    'hebamme', 'anwalt', 'anwältin', 'rechtsanwalt', 'richter', 'politiker', 'politikerin', 'minister', 'ministerin',
    'bürgermeister', 'abgeordneter', 'abgeordnete', 'aktivist', 'aktivistin', 'soldat', 'pilot', 'kapitän',
    'geschäftsführer', 'geschäftsführerin', 'vorstand', 'vorsitzender', 'vorsitzende', 'leiter', 'leiterin', 'chef',
    'chefin', 'präsident', 'präsidentin', 'sprecher', 'unternehmer', 'unternehmerin', 'berater', 'beraterin',
    'entwickler', 'entwicklerin', 'programmierer', 'informatiker', 'bibliothekar', 'übersetzer', 'übersetzerin',
    'verleger', 'sportler', 'sportlerin', 'fußballer', 'spieler', 'trainer', 'trainerin', 'meister', 'student',
    'studentin', 'schüler', 'schülerin', 'pfarrer', 'pfarrerin', 'sozialarbeiter', 'handwerker', 'tischler',
    'schreiner', 'mechaniker', 'fischer', 'feuerwehrmann', 'polizist', 'moderator', 'moderatorin', 'mitarbeiter',
    'mitarbeiterin', 'referent', 'referentin', 'volontär', 'geschäftsleiter', 'intendant', 'intendantin',
    'stellvertreter',
    'stellvertreterin', 'trommler', 'trommlerin', 'bassistin', 'gitarristin', 'frontmann', 'frontfrau',
    'torwart', 'torhüter', 'torhüterin', 'stürmer', 'stürmerin', 'verteidiger', 'verteidigerin', 'mittelfeldspieler'
  ],
  affiliationWords: [
    'bei', 'beim', 'der', 'des', 'von', 'vom', 'an der', 'am', 'für', 'universität', 'hochschule', 'fachhochschule',
    'schule', 'institut', 'gymnasium', 'fakultät', 'lehrstuhl', 'stiftung', 'verein', 'verband', 'gesellschaft',
    'ministerium', 'amt', 'agentur', 'museum', 'galerie', 'theater', 'studio', 'band', 'team', 'gruppe', 'rat',
    'zentrum', 'labor', 'klinik', 'krankenhaus', 'kirche', 'verlag', 'zeitung', 'zeitschrift', 'magazin', 'gmbh', 'ag',
    'e.v', 'kg', 'partei', 'bank', 'bibliothek', 'projekt', 'orchester', 'firma', 'unternehmen', 'gewerkschaft'
  ],
  titleEnds: ['der', 'die', 'und'],
  biographyPhrases: [
    'wurde geboren', 'geboren', 'geboren in', 'geboren am', 'wurde in', 'wurde 19', 'ist geboren', 'aufgewachsen in',
    'wuchs in', 'wuchs auf', 'lebt in', 'lebt und arbeitet', 'lebt mit', 'wohnt in', 'arbeitet als', 'arbeitet bei',
    'arbeitet in', 'arbeitete als', 'ist ein', 'ist eine', 'ist der', 'ist die', 'studierte', 'hat studiert',
    'studiert', 'studium der', 'promovierte', 'absolvierte', 'machte eine ausbildung', 'ist bekannt für',
    'bekannt wurde', 'bekannt durch', 'autor von', 'autorin von', 'veröffentlichte', 'veröffentlicht',
    'hat veröffentlicht', 'erhielt', 'wurde mit', 'ausgezeichnet', 'preisträger', 'gründete', 'gründer von',
    'mitbegründer', 'ist mitglied', 'mitglied der', 'seit', 'unterrichtet', 'lehrt an', 'verheiratet',
    'ist verheiratet', 'vater von', 'mutter von', 'kinder', 'jahre alt', 'ehemaliger', 'ehemalige', 'zuvor', 'zuletzt',
    'stammt aus', 'kommt aus', 'zog nach', 'in seiner freizeit', 'in ihrer freizeit', 'leitet', 'leitete', 'war als',
    'schreibt für', 'freier journalist', 'freie journalistin'
  ],
  conclusionHeadings: [
    'über den autor', 'über die autorin', 'über die autoren', 'zum autor', 'zur autorin', 'zur person',
    'zu den personen', 'über die person', 'über', 'vita', 'biografie', 'biographie', 'kurzbiografie', 'lebenslauf',
    'steckbrief', 'weitere informationen', 'weiterführende links', 'weiterführende informationen',
    'weiterführende literatur', 'mehr informationen', 'mehr infos', 'infos', 'info', 'links', 'linktipps', 'quellen',
    'literatur', 'literaturhinweise', 'anmerkungen', 'fußnoten', 'diskografie', 'filmografie', 'danksagung', 'dank',
    'fazit', 'schluss', 'schlusswort', 'schlussbemerkung', 'zusammenfassung', 'nachwort', 'nachtrag', 'anhang',
    'kontakt', 'impressum', 'hintergrund', 'im netz', 'termine', 'tourdaten', 'buchtipp', 'das buch',
    'fortsetzung folgt', 'zum weiterlesen', 'zum weiterhören'
  ],
  conclusionPhrases: [
    'das interview führte', 'das interview führten', 'das gespräch führte', 'das gespräch führten',
    'die fragen stellte', 'die fragen stellten', 'das interview wurde', 'das gespräch wurde', 'dieses interview',
    'dieses gespräch', 'das interview fand', 'das gespräch fand', 'das interview erschien', 'dieser text erschien',
    'dieser artikel erschien', 'erschien zuerst', 'zuerst erschienen', 'ursprünglich erschienen', 'gekürzt und',
    'redaktionell bearbeitet', 'mit freundlicher genehmigung', 'vielen dank für das', 'vielen dank an',
    'herzlichen dank an', 'wir danken', 'wir bedanken uns', 'danke an', 'ein herzliches dankeschön',
    'ein großes dankeschön', 'mehr informationen', 'weitere informationen', 'mehr infos', 'weitere infos', 'mehr über',
    'mehr zum thema', 'für mehr infos', 'weiterlesen', 'nachlesen kann man', 'zu finden unter', 'folgen kann man',
    'ist erschienen', 'erscheint am', 'erscheint im', 'erhältlich', 'ist erhältlich', 'ab sofort', 'im handel',
    'wurde aufgezeichnet', 'aufgezeichnet von', 'aus dem englischen', 'übersetzt von', 'übersetzung von', 'fotos von',
    'alle rechte vorbehalten', 'der autor ist', 'die autorin ist', 'karten gibt es', 'tickets gibt es', 'wir wünschen',
    'teil 2', 'den zweiten teil', 'fortsetzung', 'lesen sie im', 'das vollständige interview', 'das ganze interview',
    'zum schluss', 'abschließend', 'dieser beitrag erschien', 'das interview ist zuerst', 'schriftlich geführt'
  ],
  introductionPhrases: [
    'wir sprachen mit', 'wir haben mit', 'wir trafen', 'wir haben uns mit', 'wir haben nachgefragt', 'wir haben sie',
    'wir haben ihn', 'wir fragten', 'wir wollten wissen', 'ich sprach mit', 'ich habe mit', 'ich traf', 'ich durfte',
    'ich hatte die', 'hat sich die zeit', 'nahm sich zeit', 'nahm sich die zeit', 'im interview', 'im gespräch',
    'in diesem interview', 'in diesem gespräch', 'in dieser folge', 'in dieser ausgabe', 'in unserem interview',
    'im folgenden', 'das folgende interview', 'hier ist', 'hier das interview', 'anlässlich', 'erzählt von',
    'erzählt uns', 'erzählt sie', 'erzählt er', 'verrät uns', 'verrät sie', 'verrät er', 'spricht über', 'sprach mit',
    'sprechen über', 'stand uns rede und antwort', 'stand rede und antwort', 'beantwortet unsere fragen',
    'hat uns ein paar fragen', 'ein paar fragen', 'heute stellen wir', 'heute sprechen wir', 'stellen wir euch',
    'wir stellen', 'vor kurzem', 'kürzlich erschienen', 'neues buch', 'neues album', 'neuer film', 'unsere redaktion',
    'per e-mail', 'per mail', 'per telefon', 'am telefon', 'via skype', 'auf einen kaffee', 'viel spaß beim lesen'
  ],
  conversationHeadings: [
    'das interview', 'interview', 'das gespräch', 'gespräch', 'transkript', 'transkription', 'fragen und antworten',
    'im gespräch', 'im interview', 'wortlaut', 'das interview im wortlaut', 'protokoll', 'gesprächsprotokoll',
    'beginn des interviews', 'anfang der aufnahme', 'unterhaltung', 'unsere fragen', 'abschrift',
    'vollständiges interview', 'das vollständige interview', 'das ganze gespräch', 'das interview zum nachlesen',
    'beginn der aufnahme'
  ],
  boilerplate: [
    'teilen auf', 'auf facebook teilen', 'auf twitter teilen', 'artikel teilen', 'beitrag teilen', 'diesen artikel',
    'diesen beitrag', 'per e-mail senden', 'per e-mail teilen', 'link kopieren', 'artikel drucken', 'seite drucken',
    'als pdf', 'zum inhalt springen', 'zum inhalt', 'zum hauptinhalt', 'direkt zum inhalt', 'springe zu',
    'zur navigation', 'navigation überspringen', 'mehr lesen', 'mehr erfahren', 'mehr anzeigen', 'mehr zum thema',
    'mehr aus', 'mehr von', 'mehr artikel', 'lesen sie auch', 'lesen sie mehr', 'lesen sie weiter', 'lies auch',
    'auch interessant', 'auch lesenswert', 'das könnte', 'das könnte sie auch', 'das könnte dich auch',
    'ähnliche artikel', 'ähnliche beiträge', 'verwandte artikel', 'verwandte themen', 'weitere artikel',
    'weitere beiträge', 'weitere themen', 'beliebte artikel', 'beliebte beiträge', 'meistgelesen', 'neueste beiträge',
    'letzte beiträge', 'neueste kommentare', 'vorheriger beitrag', 'nächster beitrag', 'vorheriger artikel',
    'nächster artikel', 'ältere beiträge', 'neuere beiträge', 'nach oben', 'zurück zur', 'zurück zum', 'zur startseite',
    'startseite', 'kommentar schreiben', 'kommentar verfassen', 'kommentar hinterlassen', 'kommentar abgeben',
    'schreibe einen kommentar', 'schreiben sie einen kommentar', 'hinterlasse einen', 'einen kommentar',
    'keine kommentare', 'kommentare deaktiviert', 'kommentare sind geschlossen', 'kommentarfunktion',
    'antwort abbrechen', 'antworten abbrechen', 'deine e-mail-adresse', 'ihre e-mail-adresse', 'erforderliche felder',
    'meinen namen', 'name *', 'e-mail *', 'benachrichtige mich', 'anmelden oder', 'jetzt anmelden',
    'jetzt registrieren', 'passwort vergessen', 'angemeldet bleiben', 'newsletter abonnieren', 'newsletter anmelden',
    'zum newsletter', 'abonnieren sie', 'abonniere', 'jetzt abonnieren', 'jetzt abo', 'abo abschließen', 'zum abo',
    'für abonnenten', 'nur für abonnenten', 'weiterlesen mit', 'jetzt weiterlesen', 'um weiterzulesen',
    'wir verwenden cookies', 'diese website verwendet', 'diese website benutzt', 'diese seite verwendet',
    'cookies akzeptieren', 'alle akzeptieren', 'cookie-einstellungen', 'cookie-richtlinie', 'datenschutzerklärung',
    'datenschutzeinstellungen', 'datenschutz &', 'impressum &', 'allgemeine geschäftsbedingungen',
    'alle rechte vorbehalten', 'nutzungsbedingungen', 'veröffentlicht in', 'veröffentlicht unter', 'veröffentlicht am',
    'veröffentlicht von', 'geschrieben am', 'geschrieben von', 'gepostet von', 'gepostet am', 'eingestellt von',
    'abgelegt unter', 'verschlagwortet mit', 'dieser beitrag wurde', 'dieser eintrag wurde', 'kategorien:',
    'schlagwörter:', 'schlagworte:', 'tags:', 'zuletzt aktualisiert', 'aktualisiert am', 'bearbeitet am',
    'präsentiert von', 'mit freundlicher unterstützung', 'folge uns', 'folgen sie uns', 'folgt uns', 'besuchen sie uns',
    'gefällt mir', 'gefällt dir', 'jetzt spenden', 'jetzt kaufen', 'jetzt bestellen', 'in den warenkorb',
    'jetzt anhören', 'jetzt hören', 'podcast abonnieren', 'bitte aktivieren sie', 'javascript ist', 'ihr browser',
    'suche nach', 'sie sind hier', 'du bist hier', 'menü öffnen', 'menü schließen', 'hauptmenü', 'bildnachweis',
    'werbung', 'anzeige', 'zur übersicht', 'seite empfehlen', 'artikel empfehlen', 'beitrag melden', 'zitieren',
    'diese diskussion', 'menü aufklappen', 'jetzt einloggen', 'kostenlos registrieren', 'noch kein konto',
    'bereits abonnent', 'sie sind bereits abonnent', 'sie haben bereits ein abo', 'jetzt mitglied werden',
    'dieser inhalt ist nur für', 'dieser artikel ist exklusiv für', 'dieser artikel ist nur für',
    'um diesen artikel weiterlesen', 'jetzt kostenlos testen', 'artikel verschenken', 'artikel merken',
    'artikel anhören', 'melden sie sich für unseren newsletter', 'melde dich für unseren newsletter',
    'melde dich zum newsletter', 'trage deine e-mail-adresse', 'geben sie ihre e-mail-adresse',
    'mit der anmeldung akzeptieren', 'laden im app store', 'per whatsapp teilen', 'teile diesen beitrag',
    'teilen sie diesen artikel', 'kommentare anzeigen', 'weitere kommentare laden', 'zum kommentieren bitte',
    'bitte melden sie sich an', 'sie müssen angemeldet sein', 'du musst angemeldet sein', 'diese webseite verwendet',
    'nur notwendige cookies', 'an dieser stelle finden sie einen externen', 'suchbegriff eingeben',
    'alle artikel dieses autors', 'alle beiträge von', 'zurück nach oben', 'nach der werbung weiterlesen',
    'verträge hier kündigen', 'transkript anzeigen', 'pdf herunterladen', 'kunden kauften auch',
    'jetzt app herunterladen', 'anmelden um zu kommentieren',
    'von meinem iphone gesendet', 'gesendet von', 'von unterwegs gesendet', 'fortsetzung auf seite',
    'fortsetzung von seite', 'lesen sie weiter auf seite', 'weiter auf seite', 'der artikel wird unten fortgesetzt',
    'artikel wird nach der werbung', 'wir nutzen cookies', 'diese website verwendet cookies',
    'diese seite verwendet cookies',
    'wir brauchen ihre einwilligung', 'wir brauchen ihre zustimmung', 'wir benötigen ihre einwilligung', 'wir benötigen ihre zustimmung', 'unter umständen sammelt', 'unter umständen erhebt', 'mit einem klick auf', 'mit klick auf', 'mit dem klick auf', 'um diesen inhalt anzuzeigen', 'zum anzeigen dieses inhalts',
    'posts mit dem label', 'es werden posts mit dem label', 'es werden posts vom', 'schlagwort-archive',
    'schlagwort-archiv', 'archiv der kategorie', 'archiv des schlagwortes', 'archiv für die kategorie',
    'kategorie-archive', 'kategorie-archiv', 'monatsarchive',
    'beitrag hören', 'der text wird unter der anzeige', 'nur für neukunden', 'dies ist ein abo-artikel'
  ],
  boilerplateLines: [
    'teilen', 'drucken', 'suche', 'suchen', 'menü', 'startseite', 'home', 'anmelden', 'abmelden', 'registrieren',
    'einloggen', 'login', 'abonnieren', 'newsletter', 'kontakt', 'impressum', 'datenschutz', 'agb', 'über uns',
    'über mich', 'hilfe', 'blog', 'aktuelles', 'aktuell', 'news', 'nachrichten', 'termine', 'veranstaltungen', 'archiv',
    'kategorien', 'kategorie', 'schlagwörter', 'tags', 'themen', 'kommentare', 'kommentar', 'antworten', 'weiterlesen',
    'weiter', 'zurück', 'vor', 'nächste', 'vorherige', 'nach oben', 'mehr', 'mehr...', 'mehr »', 'merken', 'speichern',
    'schließen', 'öffnen', 'abspielen', 'anhören', 'herunterladen', 'download', 'werbung', 'anzeige', 'sponsoren',
    'partner', 'spenden', 'unterstützen', 'shop', 'warenkorb', 'kasse', 'konto', 'mein konto', 'profil',
    'einstellungen', 'politik', 'wirtschaft', 'kultur', 'sport', 'wissen', 'wissenschaft', 'gesellschaft', 'reise',
    'musik', 'film', 'bücher', 'literatur', 'meinung', 'interviews', 'allgemein', 'deutsch', 'sprache', 'galerie',
    'bilder', 'fotos', 'videos', 'presse', 'jobs', 'karriere', 'sitemap', 'seite', 'seite 1', 'ende',
    'ende des interviews', 'gefällt mir', 'folgen', 'akzeptieren', 'ablehnen', 'autor', 'teilen mit:', 'gefällt mir:',
    'ähnliche beiträge', 'verwandt', 'kommentar absenden', 'absenden', 'senden', 'bearbeiten', 'unkategorisiert',
    'übersicht', 'inhalt', 'inhaltsverzeichnis', 'mitglied werden', 'nur für mitglieder', 'e-paper', 'zum e-paper',
    'aktuelle ausgabe', 'link kopiert', 'vorlesen', 'mehr laden', 'barrierefreiheit', 'mediadaten', 'shownotes',
    'öffnungszeiten', 'pressekontakt', 'pressemitteilung', 'pressemitteilungen', 'unterstützen sie uns', 'abo',
    'abo bestellen', 'leserbrief schreiben', 'alle folgen', 'jetzt bewerben',
    'plus-video', 'einverstanden'
  ],
  boilerplateCounts: [
    'min lesezeit', 'min. lesezeit', 'minuten lesezeit', 'minuten', 'kommentare', 'kommentar', 'antworten', 'aufrufe',
    'likes', 'gefällt', 'mal geteilt', 'mal gelesen', 'uhr', 'gedanken zu', 'stunden', 'tagen', 'bilder', 'beiträge',
    'follower', 'minuten lesedauer', 'abonnenten'
  ],
  boilerplateHeadings: [
    'ähnliche artikel', 'ähnliche beiträge', 'verwandte artikel', 'verwandte beiträge', 'verwandte themen',
    'weitere artikel', 'weitere beiträge', 'weitere interviews', 'weitere themen', 'mehr zum thema', 'mehr artikel',
    'mehr aus', 'das könnte sie auch interessieren', 'das könnte dich auch interessieren', 'auch interessant',
    'lesen sie auch', 'kommentare', 'kommentar', 'kommentar schreiben', 'kommentar verfassen',
    'schreibe einen kommentar', 'kommentar hinterlassen', 'schreibe einen kommentar antworten abbrechen',
    'neueste beiträge', 'letzte beiträge', 'neueste kommentare', 'neueste artikel', 'archiv', 'kategorien',
    'schlagwörter', 'newsletter', 'teilen', 'teilen mit:', 'artikel teilen', 'beitragsnavigation',
    'beitrags-navigation', 'navigation', 'meistgelesen', 'beliebte artikel', 'beliebte beiträge', 'folge uns', 'suche',
    'suchen', 'meta', 'werbung', 'anzeige', 'unsere partner', 'sponsoren', 'diskussion', 'social media',
    'aktuelle beiträge', 'impressum', 'empfehlungen', 'empfohlen', 'im selben ressort', 'weitere geschichten'
  ],
  advertisements: [
    'werbung', 'anzeige', 'anzeigen', 'gesponsert', 'gesponsert von', 'gesponserter beitrag', 'sponsor',
    'diese folge wird', 'diese folge wird präsentiert', 'diese folge wird unterstützt',
    'dieser podcast wird unterstützt', 'dieser podcast wird präsentiert', 'präsentiert von',
    'mit freundlicher unterstützung', 'bezahlte partnerschaft', 'enthält werbung', 'enthält affiliate', 'mit dem code',
    'rabattcode', 'gutscheincode', 'unser sponsor', 'unser werbepartner', 'werbepartner', 'dieser beitrag enthält',
    'hier endet die anzeige'
  ],
  stageDirections: [
    'lacht', 'lachen', 'lächelt', 'lächeln', 'schmunzelt', 'grinst', 'kichert', 'beide lachen', 'alle lachen',
    'lacht laut', 'lachend', 'gelächter', 'applaus', 'beifall', 'musik', 'pause', 'lange pause', 'kurze pause',
    'überlegt', 'denkt nach', 'überlegt lange', 'zögert', 'seufzt', 'räuspert sich', 'hustet', 'weint', 'nickt',
    'schüttelt den kopf', 'zuckt mit den schultern', 'zeigt', 'zeigt auf', 'singt', 'liest', 'liest vor', 'flüstert',
    'unverständlich', 'unv', 'unv.', 'nicht verstehbar', 'durcheinander', 'gleichzeitig', 'unterbricht',
    'unterbrechung', 'telefon klingelt', 'stille', 'schweigt', 'schweigen', 'ironisch', 'ernst', 'holt luft',
    'zustimmend', 'lautsprecher', 'einspieler', 'anm. d. red.', 'gemeint ist', 'störung', 'schnieft', 'stöhnt', 'ruft',
    'er lacht', 'sie lacht', 'lacht herzlich', 'lachen beide', 'überlegt kurz', 'denkt kurz nach', 'winkt ab',
    'lachen im publikum', 'jingle'
  ],
  editorsNotes: [
    'anm. d. red.', 'anm. d. red', 'anm.d.red.', 'anm. der redaktion', 'anmerkung der redaktion',
    'anmerkung der autorin', 'anmerkung des autors', 'anmerkung des übersetzers', 'anm. d. ü.', 'anm. d. übers.',
    'anm. d. verf.', 'anm.:', 'anmerkung:', 'hinweis:', 'hinweis der redaktion', 'd. red.', 'die redaktion',
    'nachtrag:', 'update:', 'korrektur:', 'achtung:', 'disclaimer:', 'transparenzhinweis', 'anmerkung der übersetzerin',
    'anmerkung der herausgeber'
  ],
  captions: [
    'bildergebnis für', 'bildergebnisse für',
    'foto', 'fotos', 'foto:', 'fotos:', 'foto von', 'fotos von', 'bild', 'bild:', 'bilder:', 'bildnachweis',
    'bildquelle', 'bildrechte', 'fotocredit', 'fotonachweis', 'fotografie', 'quelle:', 'abbildung', 'abb.',
    'illustration', 'illustration:', 'grafik', 'grafik:', 'titelbild', 'beitragsbild', 'coverfoto', 'links:', 'rechts:',
    'von links', 'v.l.', 'v. l.', 'v.l.n.r.', 'im bild', 'oben:', 'unten:', 'auf dem foto', 'screenshot', '©',
    'zeichnung', 'privat', 'foto privat', 'copyright', 'symbolbild', 'symbolfoto', 'archivbild', 'archivfoto',
    'bildunterschrift'
  ]
}
