// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const fr: Language = {
  id: 'fr',
  name: 'French',
  unspaced: false,
  frequent: [
    'le', 'la', 'les', 'de', 'des', 'et', 'est', 'un', 'une', 'que', 'qui', 'dans', 'en', 'pour', 'pas', 'je', 'il',
    'elle', 'nous', 'vous', 'sur', 'avec', 'ce', 'au', 'aux', 'du', 'plus', 'mais', 'on', 'ne', 'se', 'par', 'sont',
    'très', 'cette', 'comme', 'tout', 'être', 'fait', 'aussi', 'était', 'c', 'j', 'qu', 'n'
  ],
  letters: ['ç', 'è', 'ê', 'à', 'œ', 'ù', 'û', 'î', 'ë'],
  questionLabels: ['q', 'question', 'questions', 'qst'],
  answerLabels: ['r', 'réponse', 'rép', 'reponse', 'réponses'],
  interviewerRoles: [
    'interviewer', 'intervieweur', 'intervieweuse', 'enquêteur', 'enquêtrice', 'journaliste', 'animateur', 'animatrice',
    'modérateur', 'modératrice', 'présentateur', 'présentatrice', 'la rédaction', 'rédaction', 'le journaliste',
    'reporter', 'hôte', 'int',
    'question du public', 'question de la salle', 'question dans la salle', 'question du chat'
  ],
  intervieweeRoles: [
    'interviewé', 'interviewée', 'invité', 'invitée', 'invités', "l'invité", "l'invitée", 'répondant', 'répondante',
    'témoin', 'enquêté', 'enquêtée', 'participant', 'participante', 'interlocuteur', 'interlocutrice', 'expert',
    'experte'
  ],
  otherRoles: [
    'public', 'le public', 'auditeur', 'auditrice', 'spectateur', 'spectatrice', 'narrateur', 'narratrice', 'tous',
    'ensemble', 'les deux', 'voix off', 'voix', 'traducteur', 'traductrice', 'interprète', 'homme', 'femme',
    'dans la salle', 'intervenant dans la salle', 'question du public', 'voix masculine', 'voix féminine', 'une voix',
    'voix dans la salle'
  ],
  genericSpeakers: [
    'intervenant', 'intervenante', 'locuteur', 'locutrice', 'orateur', 'inconnu', 'inconnue', 'personne', 'participant',
    'participante', 'anonyme', 'utilisateur', 'voix', 'témoin', 'intervenant inconnu'
  ],
  nameParticles: ['de', 'de la', 'du', 'des', "d'", 'le', 'la', "l'", 'van', 'von', 'ben', 'el', 'al', 'saint'],
  reportingVerbs: [
    'dit', 'dit-il', 'dit-elle', 'demande', 'demande-t-il', 'répond', 'répond-il', 'répond-elle', 'explique',
    'explique-t-il', 'explique-t-elle', 'raconte', 'raconte-t-il', 'raconte-t-elle', 'ajoute', 'ajoute-t-il', 'affirme',
    'confie', 'confie-t-il', 'confie-t-elle', 'précise', 'souligne', 'se souvient', 'murmure', "s'exclame", 'poursuit',
    'avoue', 'estime', 'déclare', 'répliqua', 'répondit', 'demanda', 'disait'
  ],
  honorifics: [
    'm', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'messieurs', 'mesdames', 'dr', 'docteur', 'pr',
    'professeur', 'me', 'maître', 'père', 'sœur', 'frère', 'mgr', 'monseigneur', 'abbé', 'président', 'présidente',
    'ministre', 'sénateur', 'député', 'maire', 'général', 'colonel', 'capitaine', 'commandant', 'prince', 'princesse',
    'comte', 'comtesse', 'sire'
  ],
  askingVerbs: ['demande', 'a demandé', 'veut savoir', 'voudrait savoir'],
  interrogatives: [
    'que', 'quoi', "qu'est-ce que", "qu'est-ce qui", "qu'est-ce qu'", 'qui', 'quel', 'quelle', 'quels', 'quelles', 'où',
    "d'où", 'quand', 'comment', 'pourquoi', 'combien', 'lequel', 'laquelle', 'lesquels', 'depuis quand',
    'depuis combien', 'à quoi', 'à qui', 'à quel', 'à quelle', 'de quoi', 'de quel', 'de quelle', 'de quelles',
    'de qui', 'avec qui', 'avec quoi', 'pour qui', 'pour quelle', 'pour quelles', 'dans quel', 'dans quelle',
    'dans quelles', 'en quoi', 'en quel', 'en quelle', 'par quoi', 'sur quoi', 'sur quel', "jusqu'où", "qu'en",
    "qu'as-tu", "qu'avez-vous", 'que pensez-vous', "qu'est ce", "c'est quoi", 'et comment', 'et pourquoi', 'et que',
    'et quoi', 'et qui', 'mais pourquoi', 'mais comment', 'quid de', 'quid'
  ],
  auxiliaries: [
    'est-ce que', "est-ce qu'", 'est-ce', 'est-il', 'est-elle', 'es-tu', 'êtes-vous', 'sont-ils', 'sont-elles',
    'avez-vous', 'as-tu', 'a-t-il', 'a-t-elle', 'a-t-on', 'ont-ils', 'y a-t-il', 'y avait-il', 'y a t-il', 'aviez-vous',
    'avais-tu', 'était-ce', 'était-il', 'étiez-vous', 'pouvez-vous', 'peux-tu', 'pourriez-vous', 'pourrais-tu',
    'peut-on', 'pensez-vous', 'penses-tu', 'croyez-vous', 'crois-tu', 'voulez-vous', 'veux-tu', 'aimez-vous',
    'aimes-tu', 'aimeriez-vous', 'aimerais-tu', 'savez-vous', 'sais-tu', 'faut-il', 'fallait-il', 'dois-tu',
    'devez-vous', 'doit-on', 'faites-vous', 'fais-tu', 'allez-vous', 'vas-tu', 'serez-vous', 'seriez-vous', 'serais-tu',
    'auriez-vous', 'aurais-tu', 'vous arrive-t-il', "t'arrive-t-il", 'vous avez', 'vous êtes', 'tu as', 'tu es',
    'tu penses', 'vous pensez', 'avez vous', 'pouvez vous', 'êtes vous', 'as tu', 'es tu', "n'est-ce pas",
    "n'avez-vous pas", "n'y a-t-il pas", 'et vous', 'et toi', 'trouvez-vous', 'trouves-tu', 'connaissez-vous',
    'connais-tu', 'vous souvenez-vous', 'te souviens-tu', 'travaillez-vous', 'et est-ce', 'existe-t-il',
    'considérez-vous', 'ressentez-vous', 'craignez-vous'
  ],
  prompts: [
    'parlez-nous', 'parle-nous', 'parlez-moi', 'parle-moi', 'racontez-nous', 'raconte-nous', 'racontez-moi', 'raconte',
    'racontez', 'dites-nous', 'dis-nous', 'dites-moi', 'dis-moi', 'décrivez', 'décris', 'décrivez-nous', 'décris-nous',
    'expliquez', 'explique', 'expliquez-nous', 'explique-nous', 'présentez-vous', 'présente-toi', 'présentez-nous',
    'présente-nous', 'pouvez-vous vous présenter', 'peux-tu te présenter', 'donnez-nous', 'donne-nous', 'citez', 'cite',
    'complétez', 'complète', 'complétez la phrase', 'terminez la phrase', 'finissez la phrase', 'parlons de', 'parlons',
    'revenons sur', 'revenons à', 'passons à', 'commençons par', 'venons-en à', 'à propos de', 'au sujet de',
    'concernant', 'en ce qui concerne', 'quant à', 'pour commencer', 'pour finir', 'pour terminer', 'pour conclure',
    'en conclusion', 'dernière question', 'une dernière question', 'première question', 'question suivante',
    'un dernier mot', 'un mot sur', 'le mot de la fin', 'le mot de fin', 'un conseil', 'des conseils', 'un message',
    'des projets', 'vos projets', 'tes projets', 'imaginez', 'imagine', 'comparez', 'résumez', 'résume', 'partagez',
    'partage', 'vous avez dit', 'vous disiez', 'vous dites', 'tu as dit', 'tu disais', 'vous parlez', 'vous évoquez',
    'vous avez évoqué', 'vous avez mentionné', 'vous écrivez', 'on dit que', 'on dit souvent', 'on sait que',
    'certains disent', 'votre nouveau', 'votre nouvel', 'votre dernier', 'ton nouvel', "j'aimerais savoir",
    'je voudrais savoir', "j'aimerais que", 'nous aimerions', 'je me demandais', 'je suis curieux', 'faites-nous',
    'fais-nous', 'si vous deviez', 'si tu devais', 'si vous étiez', 'si tu étais', 'si vous pouviez', 'si tu pouvais',
    'recommandez', 'conseillez'
  ],
  nounPrompts: [
    'votre', 'vos', 'ton', 'ta', 'tes', 'le', 'la', 'un', 'une', 'meilleur', 'meilleure', 'pire', 'plus beau',
    'plus grand', 'premier', 'première', 'dernier', 'dernière', 'livre préféré', 'film préféré', 'plat préféré',
    'devise', 'rêve', 'projets', 'conseil', 'qualités', 'défauts', 'âge', 'métier', 'loisirs', 'influences',
    'des regrets', 'thé ou café'
  ],
  questionTails: [
    "n'est-ce pas", 'non', 'hein', "c'est ça", "c'est bien ça", "c'est vrai", 'vraiment', "d'accord", 'pas vrai',
    'ou pas', 'ou non', 'si', 'ah bon', "c'est-à-dire", 'à savoir', 'pourquoi'
  ],
  answerOpeners: [
    'oui', 'non', 'si', 'ouais', 'ben', 'bah', 'bon', 'eh bien', 'et bien', 'euh', 'ah', 'oh', 'hum', 'haha',
    'bien sûr', 'bien entendu', 'évidemment', 'certainement', 'absolument', 'tout à fait', 'effectivement', 'en effet',
    'exactement', 'exact', "c'est vrai", "c'est", "c'était", "c'est une bonne question", 'bonne question',
    'très bonne question', 'ça', 'ça dépend', 'cela', 'cela dépend', 'je', "j'ai", "j'étais", "j'aime", "j'adore",
    "j'avais", 'je suis', 'je pense', 'je pense que', 'je crois', 'je crois que', 'je dirais', 'je ne sais pas',
    'je ne', 'je me', "j'espère", 'je trouve', 'je travaille', 'nous', 'nous avons', 'nous sommes', 'on', 'on a',
    'on est', 'mon', 'ma', 'mes', 'pour moi', 'pour ma part', 'à mon avis', 'selon moi', 'moi', 'moi je',
    'personnellement', 'franchement', 'honnêtement', 'en fait', 'en réalité', "d'abord", "tout d'abord", 'au début',
    'au départ', 'à la base', 'il y a', 'il faut', 'il est', 'il y avait', 'merci', 'merci beaucoup', 'bonjour',
    'salut', 'bonsoir', 'coucou', 'parce que', 'peut-être', 'parfois', 'souvent', 'toujours', 'jamais', 'pas du tout',
    'pas vraiment', 'pas encore', 'plutôt', 'les deux', 'aucun', 'aucune', 'rien', 'heureusement', 'malheureusement',
    'naturellement', 'disons', 'alors', 'voilà', 'là', "quand j'étais", "quand j'ai", 'lorsque', 'depuis', 'le plus',
    'la plupart', 'sans doute', 'probablement', 'sûrement', 'actuellement', 'volontiers'
  ],
  greetings: [
    'bienvenue', 'bienvenue à', 'bienvenue dans', 'bonjour et bienvenue', 'bonjour à tous', 'bonjour à toutes',
    'bonsoir', 'bonjour', 'salut', 'merci de nous recevoir', "merci de m'avoir reçu", "merci de m'avoir invité",
    "merci pour l'invitation", 'merci de votre invitation', "merci d'avoir accepté", "merci d'avoir répondu",
    'merci de nous avoir', "merci d'être", 'merci pour cet entretien', 'merci pour cette interview',
    'merci pour ton temps', 'merci pour votre temps', 'merci à vous', 'merci à toi', 'merci beaucoup',
    'je vous remercie', 'je te remercie', 'nous vous remercions', 'nous remercions', 'comment allez-vous',
    'comment vas-tu', 'comment ça va', 'ça va', 'je vais bien', 'enchanté', 'avec plaisir', "c'est un plaisir",
    'je vous en prie', 'de rien', 'au revoir', 'à bientôt', 'à la prochaine', 'bonne chance', 'bonne continuation',
    'bonne soirée', 'bonne journée', 'bon courage', 'merci de nous lire', 'merci de votre écoute',
    'mesdames et messieurs', 'notre invité', 'notre invitée', 'mon invité'
  ],
  hosting: [
    'bienvenue dans', 'bienvenue à', 'bienvenue sur', 'bonjour à tous', 'bonjour à toutes', 'mon invité',
    'notre invité', 'mon invitée', 'notre invitée', 'nos invités', 'je reçois', 'nous recevons', 'nous accueillons',
    'avec nous', "avec moi aujourd'hui", "aujourd'hui avec nous", "merci d'être", "merci d'avoir accepté",
    'merci de nous recevoir', 'présentez-vous', 'présente-toi', 'vous présenter', 'te présenter', 'pouvez-vous',
    'peux-tu', 'dernière question', 'prochaine question', 'une dernière question', 'encore une question', 'vous dites',
    'vous avez dit', 'vous écrivez', 'tu dis', 'tu as dit', 'merci pour cet entretien', 'merci pour cette interview',
    'merci de nous avoir', 'merci pour votre temps', 'merci pour ton temps', 'à bientôt pour', 'nos auditeurs',
    'nos lecteurs', 'parlez-nous', 'parle-nous', 'racontez-nous', 'raconte-nous', 'merci à vous deux',
    'merci à tous les deux', 'on se retrouve tout de suite', 'passons à', 'venons-en à', 'parlons maintenant de',
    'chers auditeurs', 'chères auditrices', 'chers lecteurs', 'nos auditrices', 'nos lectrices', 'dans votre livre',
    'dans votre film', 'dans ton livre', 'une question du public', 'expliquez-nous', 'explique-nous',
    'pour ouvrir cet entretien', 'on se retrouve après'
  ],
  guesting: [
    "merci de m'avoir", "merci pour l'invitation", 'merci de votre invitation', "merci de l'invitation",
    'merci de me recevoir', "ravi d'être", "ravie d'être", 'bonne question', 'très bonne question',
    "c'est une bonne question", 'excellente question', "je m'appelle", 'mon nom est', 'je suis', 'je travaille',
    "j'ai commencé", "quand j'étais", 'à mon avis', 'pour moi', 'selon moi', 'je pense', 'je crois',
    "merci de m'accueillir", "merci de m'inviter", "j'ai grandi", 'mes parents', 'mon père', 'ma mère',
    'dans mon enfance', 'je me souviens', 'je me rappelle', 'question difficile', 'vaste question', 'vous avez raison',
    'tu as raison', 'je dirais que', 'pour être honnête'
  ],
  joining: ['et moi', "et moi c'est", 'et je suis', "et je m'appelle"],
  firstPerson: ['je', "j'", 'me', "m'", 'moi', 'mon', 'ma', 'mes', 'le mien', 'nous', 'notre', 'nos'],
  secondPerson: ['tu', 'te', "t'", 'toi', 'ton', 'ta', 'tes', 'vous', 'votre', 'vos'],
  thirdPerson: ['il', 'elle', 'ils', 'elles', 'lui', 'leur', 'leurs', 'son', 'sa', 'ses', 'eux'],
  guideTitles: [
    'foire aux questions', 'questions fréquentes', 'questions fréquemment posées', "questions d'entretien",
    'exemples de réponses', "guide d'entretien"
  ],
  interviewWords: [
    'interview', 'interviews', 'interview de', 'interview avec', "interview d'", "l'interview", 'entretien',
    'entretiens', 'entretien avec', 'un entretien avec', 'entretien exclusif', 'interview exclusive', 'rencontre avec',
    'rencontre', 'conversation avec', 'en conversation avec', 'discussion avec', 'dialogue avec', 'questions à',
    'trois questions à', '3 questions à', 'cinq questions à', '5 questions à', '10 questions à', 'dix questions à',
    'questions-réponses', 'questions réponses', 'questions et réponses', 'portrait', 'portrait de', 'tête-à-tête avec',
    'face à face', 'grand entretien', 'le grand entretien', "l'invité", 'à la rencontre de', 'parole à', 'la parole à',
    'témoignage', 'table ronde', "l'entretien"
  ],
  bylines: [
    'par', 'propos recueillis par', 'entretien réalisé par', 'interview réalisée par', 'interview par',
    'entretien avec', 'texte', 'texte de', 'auteur', 'publié par', 'écrit par', 'rédigé par', 'recueilli par',
    'mené par', 'réalisé par', 'posté par', 'traduit par', 'traduction', 'photos', 'animé par', 'de notre correspondant'
  ],
  interviewerBylines: [
    'propos recueillis par', 'entretien réalisé par', 'interview réalisée par', 'interview réalisé par',
    'entretien mené par', 'interview menée par', 'mené par', 'réalisé par', 'interview par', 'entretien par',
    'recueilli par', 'recueillis par', 'questions posées par', 'questions de', 'animé par', 'interviewer',
    'interviewé par', 'interviewée par', 'entretien conduit par', 'recueillis et traduits par',
    'interview conduite par', 'entrevue réalisée par', 'entretien et traduction par'
  ],
  metadataKeys: [
    'date', 'auteur', 'auteure', 'autrice', 'auteurs', 'lieu', 'photo', 'photos', 'photographe', 'photographie',
    'crédit', 'crédits', 'crédit photo', 'crédits photos', 'image', 'images', 'illustration', 'traduction',
    'traducteur', 'interviewer', 'interview', 'entretien', 'propos recueillis par', 'source', 'sources', 'lien',
    'liens', 'site', 'site web', 'site internet', 'contact', 'adresse', 'téléphone', 'tél', 'courriel', 'mail',
    'publié', 'publié le', 'publié par', 'publié dans', 'posté', 'posté le', 'posté par', 'mis à jour', 'mis à jour le',
    'mise à jour', 'modifié', 'catégorie', 'catégories', 'rubrique', 'mots-clés', 'mots clés', 'étiquettes', 'thème',
    'thèmes', 'sujet', 'langue', 'durée', 'format', 'numéro', 'n°', 'titre', 'sous-titre', 'description', 'résumé',
    'éditeur', 'édition', 'rédaction', 'licence', 'droits', 'poste', 'fonction', 'profession', 'métier', 'entreprise',
    'organisation', 'né', 'née', 'date de naissance', 'lieu de naissance', 'âge', 'ville', 'pays', 'nationalité',
    'formation', 'études', 'situation', 'heure', 'année', 'participants', 'invité', 'invités', 'présents', 'musique',
    'réalisation', 'production', 'enregistrement', 'enregistré le', 'transcription', 'transcripteur', 'pages', 'page',
    'temps de lecture', 'discographie', 'label', 'membres', 'classé dans', 'collection', 'genre', 'objet', 'nom',
    'prénom'
  ],
  lookAlikes: [
    'note', 'nb', 'n.b', 'ps', 'p.s', 'attention', 'exemple', 'par exemple', 'ex', 'premièrement', 'deuxièmement',
    "d'abord", 'ensuite', 'enfin', 'bref', 'résultat', 'résultats', 'conclusion', 'moralité', 'problème', 'le problème',
    'solution', 'la solution', 'raison', 'aussi', 'et', 'mais', 'ou', 'donc', 'alors', "c'est-à-dire", 'à savoir',
    'voir', 'voir aussi', 'lire', 'lire aussi', 'à lire', 'plus', 'en savoir plus', 'livre', 'livres', 'film', 'films',
    'chanson', 'album', 'qualités', 'défauts', 'devise', 'citation', 'étape', 'partie', 'chapitre', 'figure', 'tableau',
    'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', "aujourd'hui", 'hier', 'avant', 'après',
    'oui', 'non', 'important', 'rappel', 'objectif', 'idée', 'définition', 'contexte', 'bio', 'avantage', 'avantages',
    'inconvénient', 'inconvénients', 'conseil', 'astuce', 'une chose', 'la question est', 'ma réponse', 'la vérité',
    'autrement dit', 'en résumé', 'erratum', 'correction', 'mise à jour', 'avertissement', 'précision',
    'ressources', 'ressource', 'références', 'référence', 'sources', 'source', 'liens', 'lien', 'outils',
    'ingrédients', 'matériel', 'exemples', 'remarques', 'thèmes', 'mots clés',
    'mots-clés', 'pour aller plus loin', 'à lire aussi', 'liens utiles', 'recommandations', 'robe', 'veste',
    'pantalon', 'chemise', 'chaussures', 'bijoux', 'manteau', 'coiffure', 'maquillage'
  ],
  monthsAndDays: [
    'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre',
    'décembre', 'janv', 'jan', 'févr', 'fév', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'lundi', 'mardi', 'mercredi',
    'jeudi', 'vendredi', 'samedi', 'dimanche', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim', "aujourd'hui", 'hier'
  ],
  occupations: [
    'directeur', 'directrice', 'ingénieur', 'ingénieure', 'professeur', 'professeure', 'fondateur', 'fondatrice',
    'cofondateur', 'cofondatrice', 'chanteur', 'chanteuse', 'musicien', 'musicienne', 'compositeur', 'compositrice',
    'guitariste', 'batteur', 'bassiste', 'pianiste', 'producteur', 'productrice', 'auteur', 'auteure', 'autrice',
    'écrivain', 'écrivaine', 'romancier', 'romancière', 'poète', 'poétesse', 'journaliste', 'rédacteur', 'rédactrice',
    'rédacteur en chef', 'rédactrice en chef', 'critique', 'blogueur', 'blogueuse', 'photographe', 'artiste', 'peintre',
    'sculpteur', 'sculptrice', 'illustrateur', 'illustratrice', 'dessinateur', 'dessinatrice', 'designer', 'graphiste',
    'architecte', 'acteur', 'actrice', 'comédien', 'comédienne', 'réalisateur', 'réalisatrice', 'cinéaste',
    'scénariste', 'metteur en scène', 'danseur', 'danseuse', 'chorégraphe', 'humoriste', 'commissaire', 'chef',
    'cuisinier', 'cuisinière', 'boulanger', 'agriculteur', 'agricultrice', 'vigneron', 'enseignant', 'enseignante',
    'instituteur', 'maître de conférences', 'chercheur', 'chercheuse', 'scientifique', 'physicien', 'physicienne',
    'chimiste', 'biologiste', 'historien', 'historienne', 'philosophe', 'psychologue', 'économiste', 'sociologue',
    'mathématicien', 'médecin', 'infirmier', 'infirmière', 'sage-femme', 'avocat', 'avocate', 'juge', 'homme politique',
    'femme politique', 'sénateur', 'député', 'députée', 'ministre', 'maire', 'ambassadeur', 'militant', 'militante',
    'soldat', 'pilote', 'capitaine', 'pdg', 'président', 'présidente', 'vice-président', 'responsable',
    "chef d'entreprise", 'gérant', 'patron', 'entrepreneur', 'entrepreneuse', 'consultant', 'consultante',
    'développeur', 'développeuse', 'informaticien', 'bibliothécaire', 'libraire', 'traducteur', 'traductrice',
    'interprète', 'éditeur', 'éditrice', 'sportif', 'sportive', 'footballeur', 'joueur', 'joueuse', 'entraîneur',
    'entraîneuse', 'champion', 'championne', 'étudiant', 'étudiante', 'prêtre', 'pasteur', 'travailleur social',
    'menuisier', 'mécanicien', 'pêcheur', 'pompier', 'policier', 'animateur', 'animatrice', 'secrétaire', 'conseiller',
    'conseillère', 'coordinateur', 'coordinatrice', 'délégué', 'bénévole', 'artisan'
  ],
  affiliationWords: [
    'à', 'au', 'de', 'du', 'de la', 'chez', 'dans', 'pour', 'université', 'école', 'collège', 'lycée', 'institut',
    'faculté', 'département', 'fondation', 'association', 'société', 'ministère', 'agence', 'musée', 'galerie',
    'théâtre', 'studio', 'groupe', 'équipe', 'club', 'conseil', 'comité', 'centre', 'laboratoire', 'hôpital', 'église',
    'éditions', 'magazine', 'journal', 'revue', 'sarl', 'parti', 'banque', 'bibliothèque', 'projet', 'orchestre',
    'entreprise', 'syndicat', 'cnrs', 'mairie', 'compagnie', 'au sein de'
  ],
  biographyPhrases: [
    'est né', 'est née', 'né en', 'née en', 'né à', 'née à', 'né le', 'a grandi', 'vit à', 'vit et travaille', 'vit en',
    'habite', 'travaille à', 'travaille comme', 'travaille chez', 'travaille au', 'a travaillé', 'est un', 'est une',
    'est le', 'est la', 'a étudié', 'diplômé', 'diplômée', 'diplômé de', 'diplômée de', 'fait ses études', 'études de',
    'est connu pour', 'est connue pour', 'auteur de', 'autrice de', 'a publié', 'a écrit', 'a reçu', 'lauréat',
    'lauréate', 'a remporté', 'a fondé', 'fondateur de', 'fondatrice de', 'est membre', 'membre de', 'enseigne',
    'dirige', 'depuis', 'marié', 'mariée', 'père de', 'mère de', 'ans', 'ancien', 'ancienne', 'originaire de',
    "s'installe", 'a rejoint', 'spécialiste de', 'spécialisé', 'spécialisée', 'après avoir', 'docteur en',
    'de formation', "à l'âge de", 'autodidacte', 'passionné de', 'passionnée par'
  ],
  conclusionHeadings: [
    "à propos de l'auteur", "à propos de l'auteure", "à propos de l'autrice", 'à propos des auteurs', 'à propos',
    'à propos de', "l'auteur", 'biographie', 'bio', 'mini-bio', 'bio express', 'repères', 'parcours', 'en savoir plus',
    'pour en savoir plus', 'pour aller plus loin', 'liens', 'liens utiles', 'sources', 'références', 'notes',
    'bibliographie', 'discographie', 'filmographie', 'remerciements', 'crédits', 'conclusion', 'en conclusion',
    'épilogue', 'postface', 'annexe', 'annexes', 'contact', 'contacts', 'informations pratiques', 'infos pratiques',
    'ressources', 'à lire', 'à suivre', 'actualité', 'le livre', 'dates de tournée', 'mot de la fin', 'résumé'
  ],
  conclusionPhrases: [
    'propos recueillis par', 'entretien réalisé par', 'interview réalisée par', 'interview réalisée le',
    'entretien réalisé le', 'cet entretien a été', 'cette interview a été', "l'entretien a été", "l'interview a été",
    'cet entretien', 'cet article a été', 'initialement publié', 'paru dans', 'publié dans', 'publié initialement',
    "avec l'aimable autorisation", 'merci à', 'un grand merci', 'nous remercions', 'remerciements à', 'je remercie',
    'merci encore', 'pour en savoir plus', "plus d'informations", "plus d'infos", "pour plus d'informations",
    'retrouvez', 'vous pouvez retrouver', 'vous pouvez suivre', 'vous pouvez écouter', 'à retrouver sur',
    'disponible sur', 'disponible en', 'est disponible', 'sort le', 'sortie le', 'sortira le', 'dans les bacs',
    'en librairie', 'en librairies', 'en concert', 'à voir', 'à lire', "jusqu'au", 'du même auteur', "est l'auteur de",
    "traduit de l'anglais", 'traduit par', 'transcription de', 'photos de', 'tous droits réservés', 'la suite',
    'suite au prochain', 'à suivre', 'deuxième partie', 'pour conclure', 'en conclusion', "l'intégralité de",
    "n'hésitez pas à", 'rendez-vous sur', 'rendez-vous le', 'site officiel', 'interview parue dans',
    'cette interview est parue', 'à paraître aux éditions', 'entretien initialement paru', 'entretien réalisé en'
  ],
  introductionPhrases: [
    'nous avons rencontré', 'nous avons interviewé', 'nous avons posé', 'nous avons eu', 'nous avons interrogé',
    'nous avons voulu', 'nous sommes allés', "j'ai rencontré", "j'ai eu la chance", "j'ai eu le plaisir",
    "j'ai interviewé", 'on a rencontré', 'on a posé', 'a accepté de répondre', 'a bien voulu répondre',
    'a répondu à nos questions', 'répond à nos questions', 'a répondu', 'nous a accordé', 'nous accorde', 'nous reçoit',
    'nous a reçu', 'nous parle', 'nous raconte', 'nous explique', 'nous livre', 'revient sur', 'dans cet entretien',
    'dans cette interview', 'dans cet épisode', 'dans ce numéro', 'voici', "voici l'interview", 'voici un entretien',
    "à l'occasion", "à l'occasion de", "à l'occasion de la sortie", 'à la veille', 'entretien avec', 'rencontre avec',
    "aujourd'hui nous", 'cette semaine', 'ce mois-ci', 'quelques questions', 'se confie', "s'est prêté au jeu",
    "s'est prêtée au jeu", "s'est livré", 'vient de sortir', 'vient de publier', 'nouvel album', 'nouveau livre',
    'nouveau film', 'par téléphone', 'par mail', 'par courriel', "autour d'un café", 'bonne lecture'
  ],
  conversationHeadings: [
    "l'interview", 'interview', "l'entretien", 'entretien', 'transcription', 'questions et réponses',
    'questions-réponses', 'questions / réponses', 'la conversation', 'conversation', 'discussion', 'dialogue',
    "l'échange", 'verbatim', "début de l'entretien", "début de l'enregistrement", 'retranscription', 'la rencontre',
    'nos questions', "transcription de l'épisode", 'transcription complète', "l'intégralité de l'entretien",
    "l'entretien complet", "l'interview complète", 'entretien intégral'
  ],
  boilerplate: [
    'partager sur', 'partager cet article', 'partagez cet article', "partager l'article", 'partager par',
    'partager via', 'envoyer par', 'envoyer à un ami', 'imprimer cet', "imprimer l'article", 'copier le lien',
    'aller au contenu', 'aller au menu', 'aller à la navigation', 'aller à la recherche', 'passer au contenu',
    'accéder au contenu', 'accès direct', 'lire la suite', 'lire aussi', 'lire plus', "lire l'article",
    'lire également', 'lisez aussi', 'à lire aussi', 'à lire également', 'voir aussi', 'voir plus', 'voir tous',
    'voir toutes', 'voir le profil', 'en savoir plus sur les cookies', 'afficher plus', 'afficher les commentaires',
    "plus d'articles", 'plus de', 'articles similaires', 'articles liés', 'articles récents', 'articles connexes',
    'sur le même sujet', 'sur le même thème', 'dans la même rubrique', 'dans la même catégorie', 'vous aimerez aussi',
    'vous aimerez peut-être', 'vous pourriez aussi', 'cela pourrait vous', 'ces articles', 'les plus lus',
    'les plus populaires', 'derniers articles', 'dernières actualités', 'commentaires récents', 'article précédent',
    'article suivant', 'page précédente', 'page suivante', "retour à l'accueil", 'retour en haut', 'retour au',
    'retour à la', 'haut de page', 'laisser un commentaire', 'laissez un commentaire', 'ajouter un commentaire',
    'poster un commentaire', 'écrire un commentaire', 'publier un commentaire', 'déposer un commentaire',
    'aucun commentaire', 'pas de commentaire', 'les commentaires sont fermés', 'commentaires fermés',
    'commentaires sur', 'répondre à', 'annuler la réponse', 'votre adresse e-mail', 'votre adresse de messagerie',
    'votre adresse email', 'les champs obligatoires', 'enregistrer mon nom', 'nom *', 'e-mail *', 'prévenez-moi',
    'se connecter', 'connectez-vous', 'se souvenir de moi', 'mot de passe', 'créer un compte', 'déjà abonné',
    'déjà inscrit', 'abonnez-vous', "s'abonner à", "s'abonner au", "je m'abonne", 'inscrivez-vous', "s'inscrire à",
    'inscription à la newsletter', 'recevez notre', 'recevoir la newsletter', 'réservé aux abonnés', 'article réservé',
    'cet article est réservé', 'la suite est réservée', 'il vous reste', 'nous utilisons des cookies',
    'ce site utilise', 'en poursuivant votre', 'accepter les cookies', 'tout accepter', 'tout refuser',
    'gérer les cookies', 'gestion des cookies', 'paramètres des cookies', 'politique de confidentialité',
    'mentions légales', 'conditions générales', "conditions d'utilisation", 'tous droits réservés', 'publié le',
    'publié par', 'publié dans', 'publié à', 'posté le', 'posté par', 'posté dans', 'rédigé par', 'écrit par admin',
    'mis à jour le', 'mise à jour le', 'dernière mise à jour', 'modifié le', 'classé dans', 'classé sous',
    'catégories :', 'catégorie :', 'étiquettes :', 'mots-clés :', 'tags :', 'étiqueté', 'ce billet a été',
    'cet article a été publié dans', 'suivez-nous', 'suivre @', 'rejoignez-nous', 'retrouvez-nous', 'faire un don',
    'nous soutenir', 'acheter maintenant', 'ajouter au panier', 'écouter le podcast', "écouter l'épisode",
    "écouter l'article", 'regarder la vidéo', 'télécharger le', 'télécharger en', 'signaler un', 'signaler ce',
    'activer javascript', 'votre navigateur', 'rechercher :', 'rechercher sur', 'vous êtes ici', 'menu principal',
    'plan du site', "fil d'ariane", 'ouvrir le menu', 'fermer le menu', "j'aime ça", 'soyez le premier', 'propulsé par',
    'fièrement propulsé', 'publicité', 'à la une', 'crédit photo', 'contenu sponsorisé', 'version imprimable',
    'lien permanent', 'permalien', 'rétroliens', 'flux rss', 'quitter la version mobile', 'masquer le menu',
    'pas encore de compte', 'vous avez déjà un compte', 'vous êtes déjà abonné', 'contenu réservé aux abonnés',
    'pour lire la suite', "pour lire l'article", 'pour continuer votre lecture', 'profitez de notre offre',
    'offrir cet article', 'article offert par', 'ajouter à mes favoris', 'ajouter aux favoris', 'feuilleter le journal',
    'recevez chaque', 'recevez les dernières', 'abonne-toi à', 'entrez votre adresse', 'saisissez votre adresse',
    'vous pouvez vous désinscrire', 'en vous inscrivant', "télécharger l'application", "téléchargez l'application",
    'disponible sur google play', "lire dans l'application", 'cliquez pour partager', 'copier dans le presse-papier',
    'écouter cet article', 'voir les commentaires', 'lire les commentaires', 'vous devez être connecté',
    'vous devez vous connecter', 'réagissez à cet article', 'votre commentaire est en attente',
    'continuer sans accepter', 'paramétrer les cookies', 'personnaliser mes choix', 'gérer mes préférences',
    'politique de cookies', 'charger plus', 'les articles les plus lus', 'la suite après la publicité',
    'la suite après cette publicité', 'reproduction interdite', 'écouter sur spotify', 'afficher la transcription',
    'répondre en citant', 'veuillez activer javascript', "vous n'avez pas encore de compte", 'réagir à cet article',
    'commenter cet article', 'revenir en haut', 'vous ne pouvez pas répondre aux sujets'
  ],
  boilerplateLines: [
    'partager', 'imprimer', 'rechercher', 'recherche', 'menu', 'accueil', 'connexion', 'se connecter', 'déconnexion',
    'inscription', "s'inscrire", "s'abonner", 'abonnement', 'abonnements', 'newsletter', 'contact', 'contacts',
    'mentions légales', 'confidentialité', 'cgu', 'cgv', 'à propos', 'qui sommes-nous', 'qui sommes-nous ?', 'aide',
    'blog', 'actualité', 'actualités', 'actu', 'agenda', 'événements', 'archives', 'archive', 'catégories', 'catégorie',
    'étiquettes', 'mots-clés', 'thèmes', 'commentaires', 'commentaire', 'répondre', 'lire la suite', 'suite', 'suivant',
    'précédent', 'retour', 'haut', 'plus', 'plus...', 'enregistrer', 'fermer', 'ouvrir', 'écouter', 'regarder',
    'télécharger', 'publicité', 'sponsors', 'partenaires', 'soutenir', 'don', 'boutique', 'panier', 'commander',
    'compte', 'mon compte', 'profil', 'paramètres', 'politique', 'économie', 'culture', 'sport', 'sports', 'sciences',
    'société', 'voyage', 'musique', 'cinéma', 'livres', 'littérature', 'opinions', 'opinion', 'débats', 'idées',
    'interviews', 'entretiens', 'non classé', 'français', 'langue', 'langues', 'galerie', 'images', 'photos', 'vidéos',
    'vidéo', 'presse', 'emploi', 'plan du site', 'page', 'page 1', 'fin', "fin de l'entretien", "j'aime", 'suivre',
    'accepter', 'refuser', 'auteur', 'partager :', "j'aime ça :", 'articles similaires', 'envoyer', 'modifier',
    'sommaire', 'international', 'accueil >', 'à la une', 'le magazine', 'voir tout', 'devenir membre',
    'réservé aux membres', 'lien copié', 'trier par', 'données personnelles', 'tous les épisodes', 'épisode suivant',
    'plein écran', 'nous contacter', 'contactez-nous', 'espace presse', 'communiqué de presse', 'faites un don',
    'soutenez-nous', 'tous ses articles', 'aller en bas', 'réécouter'
  ],
  boilerplateCounts: [
    'min de lecture', 'minutes de lecture', 'mn de lecture', 'min', 'commentaires', 'commentaire', 'réponses', 'vues',
    "j'aime", 'partages', 'lectures', 'abonnés', 'réflexions sur', 'heures', 'jours', 'photos', 'votes', 'lecteurs'
  ],
  boilerplateHeadings: [
    'articles similaires', 'articles liés', 'articles récents', 'articles connexes', 'articles recommandés',
    'sur le même sujet', 'sur le même thème', 'dans la même rubrique', 'dans la même catégorie', 'à lire aussi',
    'lire aussi', 'à lire également', 'voir aussi', 'vous aimerez aussi', 'vous aimerez peut-être',
    'vous pourriez aussi aimer', 'commentaires', 'commentaire', 'laisser un commentaire', 'laissez un commentaire',
    'ajouter un commentaire', 'poster un commentaire', 'laisser une réponse',
    'laisser un commentaire annuler la réponse', 'aucun commentaire', 'aucun commentaire:', 'commentaires récents',
    'derniers articles', 'dernières actualités', 'archives', 'catégories', 'étiquettes', 'mots-clés', 'newsletter',
    'partager', 'partager :', 'partager cet article', 'navigation', "navigation de l'article",
    'navigation des articles', 'les plus lus', 'les plus populaires', 'suivez-nous', 'rechercher', 'recherche', 'méta',
    'publicité', 'nos partenaires', 'partenaires', 'réagir', 'vos réactions', 'réactions', 'autres articles',
    'autres interviews', "d'autres articles", "plus d'articles", 'à la une', 'rétroliens', 'liens'
  ],
  advertisements: [
    'publicité', 'pub', 'annonce', 'sponsorisé', 'contenu sponsorisé', 'article sponsorisé', 'sponsorisé par',
    'partenariat', 'en partenariat avec', 'cet épisode est sponsorisé', 'cet épisode vous est présenté',
    'ce podcast est sponsorisé', 'ce podcast est soutenu', 'présenté par', 'avec le soutien de', 'code promo',
    'avec le code', 'collaboration commerciale', 'notre sponsor', 'notre partenaire'
  ],
  stageDirections: [
    'rires', 'rire', 'rit', 'il rit', 'elle rit', 'ils rient', 'rires dans la salle', 'éclate de rire',
    'éclats de rire', 'sourire', 'sourires', 'sourit', 'il sourit', 'elle sourit', 'soupir', 'soupire', 'silence',
    'long silence', 'pause', 'hésitation', 'il hésite', 'elle hésite', 'il réfléchit', 'elle réfléchit', 'réfléchit',
    'applaudissements', 'musique', 'chante', 'elle chante', 'il chante', 'tousse', 'toux', 'pleure', 'larmes',
    'hoche la tête', 'inaudible', 'incompréhensible', 'indistinct', 'brouhaha', 'interruption', 'coupure', 'bruit',
    'sonnerie', 'le téléphone sonne', 'chuchote', 'ironique', 'ndlr', 'sic', 'en anglais', 'lit', 'mime', 'geste',
    'elle montre', 'il montre', 'exclamations', 'rires du public', 'il éclate de rire', 'elle éclate de rire',
    'il soupire', 'elle soupire', 'un temps', 'un silence', 'ému', 'émue', 'jingle'
  ],
  editorsNotes: [
    'ndlr', 'n.d.l.r.', 'n.d.l.r', 'note de la rédaction', "note de l'éditeur", "note de l'auteur", "note de l'auteure",
    'note du traducteur', 'note de la traductrice', 'ndt', 'n.d.t.', 'n.d.t', 'nda', 'nde', 'note :', 'note:', 'nb :',
    'nb:', 'mise à jour :', 'précision :', 'erratum :', 'avertissement :', 'attention :', 'ndr',
    'note de la rédactrice', 'note du rédacteur', 'précision de la rédaction'
  ],
  captions: [
    "résultat de recherche d'images pour",
    'photo', 'photos', 'photo :', 'photo:', 'photos :', 'photos:', 'photo de', 'photos de', 'photo par', 'crédit',
    'crédit photo', 'crédits photo', 'crédits photos', 'crédit :', 'crédits :', 'image :', 'image de', 'illustration',
    'illustration :', 'illustration de', 'légende', 'source :', 'source:', 'dessin', 'dessin de', 'à gauche',
    'à droite', 'de gauche à droite', 'ci-dessus', 'ci-dessous', 'ci-contre', 'portrait de', 'visuel',
    "capture d'écran", 'photographie de', 'photographies de', '©', 'dr', 'archives', 'figure', 'couverture',
    "photo d'archives", "photo d'illustration", "image d'illustration", "avec l'autorisation de"
  ]
}
