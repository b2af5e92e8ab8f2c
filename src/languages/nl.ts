// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const nl: Language = {
  id: 'nl',
  name: 'Dutch',
  unspaced: false,
  frequent: [
    'de', 'het', 'een', 'en', 'van', 'ik', 'je', 'dat', 'die', 'in', 'niet', 'te', 'op', 'zijn', 'met', 'voor', 'er',
    'maar', 'om', 'hij', 'ook', 'als', 'aan', 'bij', 'nog', 'naar', 'dan', 'wat', 'wel', 'heb', 'heeft', 'was', 'ze',
    'hun', 'uit', 'door', 'over', 'worden', 'werd', 'veel'
  ],
  sentenceOpeners: ['als', 'wanneer', 'terwijl', 'omdat', 'hoewel', 'sinds', 'tot', 'voordat', 'nadat', 'zodra', 'waar', 'maar', 'dus', 'dan', 'hier', 'daar', 'hij', 'zij', 'mijn', 'onze', 'waarom', 'nee', 'ja', 'ook', 'misschien', 'soms', 'vandaag', 'nu', 'later', 'eerst', 'tenslotte', 'toch', 'elke', 'sommige', 'veel', 'alle', 'beide'],
  letters: [],
  questionLabels: ['v', 'vraag', 'vragen', 'q'],
  answerLabels: ['a', 'antwoord', 'antw'],
  interviewerRoles: [
    'redacteur', 'redactrice', 'interviewer', 'interviewster', 'journalist', 'presentator', 'presentatrice', 'gespreksleider', 'moderator',
    'onderzoeker', 'onderzoekster',
    'redactie', 'verslaggever',
    'vraag uit het publiek', 'vraag uit de zaal', 'publieksvraag'
  ],
  intervieweeRoles: ['geïnterviewde', 'gast', 'respondent', 'deelnemer', 'getuige'],
  otherRoles: ['publiek', 'zaal', 'verteller', 'allen', 'allebei', 'beiden', 'tolk', 'vertaler', 'stem uit het publiek'],
  genericSpeakers: ['spreker', 'onbekend', 'onbekende spreker', 'deelnemer', 'anoniem', 'persoon', 'gebruiker'],
  nameParticles: ['van', 'de', 'van de', 'van der', 'van den', "van 't", 'ter', 'ten', 'den', 'der', 'op de', "in 't"],
  reportingVerbs: [
    'zegt', 'zei', 'vraagt', 'vroeg', 'vertelt', 'vertelde', 'antwoordt', 'legt uit', 'voegt toe', 'herinnert zich',
    'lacht'
  ],
  honorifics: [
    'meneer', 'mijnheer', 'mevrouw', 'mevr', 'mw', 'dhr', 'de heer', 'dr', 'drs', 'ir', 'mr', 'ing', 'prof',
    'professor', 'dominee', 'pater', 'zuster', 'minister', 'burgemeester', 'jonkheer'
  ],
  askingVerbs: ['vraagt', 'vroeg', 'wil weten'],
  interrogatives: [
    'wat', 'hoe', 'waarom', 'wie', 'waar', 'wanneer', 'welke', 'welk', 'waarmee', 'waardoor', 'waarvoor', 'waarin',
    'waarop', 'waarover', 'waaraan', 'waarbij', 'vanwaar', 'hoeveel', 'hoelang', 'hoe lang', 'sinds wanneer', 'met wie',
    'voor wie', 'in welke', 'op welke', 'en wat', 'en hoe', 'maar hoe'
  ],
  auxiliaries: [
    'is', 'zijn', 'ben', 'bent', 'was', 'waren', 'heb', 'hebt', 'heeft', 'hebben', 'had', 'kun', 'kan', 'kunt',
    'kunnen', 'zou', 'zouden', 'wil', 'wilt', 'moet', 'mag', 'ga', 'gaat', 'denk je', 'denkt u', 'vind je', 'vindt u',
    'ben je', 'bent u', 'heb je', 'hebt u', 'heeft u', 'kun je', 'kunt u', 'zijn er', 'is er', 'doe je', 'ken je',
    'weet je', 'werd', 'word je', 'voel je', 'jullie', 'en jij', 'zie je', 'sta je'
  ],
  prompts: [
    'vertel', 'vertel eens', 'vertel ons', 'vertelt u', 'beschrijf', 'beschrijft u', 'leg uit', 'leg eens uit',
    'stel je voor', 'stel jezelf', 'stel u voor', 'noem', 'geef', 'maak de zin af', 'laten we', 'laten we beginnen',
    'we beginnen', 'om te beginnen', 'tot slot', 'ten slotte', 'tenslotte', 'laatste vraag', 'nog een laatste',
    'eerste vraag', 'over naar', 'wat betreft', 'nog tips', 'een tip', 'een boodschap', 'je zei', 'u zei', 'je noemde',
    'je hebt', 'ik vroeg me af', 'ik ben benieuwd', 'we zijn benieuwd'
  ],
  nounPrompts: [
    'je', 'jouw', 'uw', 'een', 'beste', 'slechtste', 'grootste', 'mooiste', 'favoriete', 'lievelings', 'eerste',
    'laatste', 'droom', 'motto', 'tip', 'tips'
  ],
  questionTails: [
    'toch', 'niet', 'hè', 'of niet', 'niet waar', 'nietwaar', 'klopt dat', 'klopt', 'of wel', 'echt', 'zeker'
  ],
  answerOpeners: [
    'ja', 'nee', 'jawel', 'nou', 'nou ja', 'tja', 'goh', 'zeker', 'natuurlijk', 'absoluut', 'precies', 'klopt',
    'inderdaad', 'eigenlijk', 'eerlijk gezegd', 'ik', 'ik denk', 'ik vind', 'ik ben', 'ik heb', 'ik was', 'ik kom',
    'ik weet niet', 'wij', 'we', 'voor mij', 'mijn', 'het', 'het is', 'dat', 'dat is', 'er is', 'er zijn', 'dat hangt',
    'goede vraag', 'bedankt', 'dank je', 'dank u', 'hallo', 'hoi', 'goedemorgen', 'omdat', 'misschien', 'soms',
    'altijd', 'nooit', 'nog niet', 'helemaal niet', 'allebei', 'geen', 'niets', 'helaas', 'gelukkig', 'in het begin',
    'eerst', 'op dit moment', 'wel', 'graag', 'haha', 'dus', 'ach', 'toen'
  ],
  greetings: [
    'welkom', 'welkom bij', 'hallo', 'hoi', 'dag', 'goedemorgen', 'goedemiddag', 'goedenavond', 'bedankt voor',
    'dank je wel', 'dank u wel', 'dankjewel', 'dankuwel', 'hartelijk dank', 'bedankt dat', 'hoe gaat het', 'leuk dat',
    'fijn dat', 'graag gedaan', 'tot ziens', 'tot de volgende', 'doei', 'veel succes', 'veel plezier'
  ],
  hosting: [
    'welkom bij', 'welkom in', 'welkom terug', 'mijn gast', 'onze gast', 'onze gasten', 'te gast', 'bij mij is',
    'bij ons is', 'vandaag bij ons', 'bedankt dat je', 'bedankt dat u', 'fijn dat je', 'fijn dat u', 'leuk dat je',
    'stel jezelf', 'stelt u zich', 'stel je even voor', 'laatste vraag', 'volgende vraag', 'nog een vraag',
    'een laatste vraag', 'tot slot', 'om te beginnen', 'je zei', 'u zei', 'je zegt', 'u zegt', 'je schrijft',
    'u schrijft', 'bedankt voor het gesprek', 'bedankt voor je tijd', 'bedankt voor uw tijd', 'onze luisteraars',
    'onze lezers', 'vertel eens', 'vertel ons', 'in deze aflevering', 'in de aflevering van vandaag',
    'vandaag praten we met', 'vandaag praat ik met', 'dank jullie wel beiden', 'we zijn zo terug',
    'laten we het hebben over', 'beste luisteraars', 'in uw boek', 'in jouw boek', 'je vertelde', 'u vertelde',
    'een vraag uit de zaal', 'een vraag uit het publiek', 'vertelt u eens', 'vandaag in de studio',
    'fijn dat jullie er zijn', 'bedankt dat jullie er zijn', 'dank dat je er bent', 'dank dat u er bent',
    'we gaan het hebben over', 'na de reclame'
  ],
  guesting: [
    'bedankt voor de uitnodiging', 'dank voor de uitnodiging', 'bedankt dat ik', 'leuk om hier', 'fijn om hier',
    'goede vraag', 'dat is een goede vraag', 'goeie vraag', 'moeilijke vraag', 'lastige vraag', 'mijn naam is',
    'ik heet', 'ik ben', 'ik werk', 'ik begon', 'toen ik', 'volgens mij', 'voor mij', 'ik denk', 'ik vind',
    'dank je voor de uitnodiging', 'dank u voor de uitnodiging', 'leuke vraag', 'mooie vraag', 'interessante vraag',
    'ik werd geboren', 'mijn ouders', 'mijn vader', 'mijn moeder', 'als kind was ik', 'in mijn jeugd', 'ik herinner me',
    'ik kan me herinneren', 'ik weet nog', 'je hebt gelijk', 'u hebt gelijk', 'daar heb je gelijk', 'eerlijk gezegd',
    'om eerlijk te zijn'
  ],
  callsToAsk: ['vraag van', 'vraag komt van', 'vragen van'],
  joining: ['en ik ben', 'en mijn naam is'],
  ownNames: ['mijn naam is', 'ik heet', 'hallo ik ben', 'hoi ik ben', 'ik ben jullie gastheer', 'ik ben jullie gastvrouw', 'ik ben je host', 'ik ben jullie host'],
  selfPhrases: ['ik ben'],
  hosts: ['presentator', 'presentatrice', 'presentatoren', 'gastheer', 'gastvrouw', 'moderator', 'host', 'hosts', 'interviewer'],
  guests: ['gast', 'gasten', 'geïnterviewde'],
  nameKeys: ['naam'],
  meets: ['interviewde', 'interviewt', 'ontmoette', 'ontmoet', 'bezocht', 'ging in gesprek met', 'gaat in gesprek met', 'zocht op', 'spreken met', 'praten met', 'interviewen', 'ontvangen', 'gaan in gesprek met'],
  isMetBy: ['vertelt aan', 'vertelde aan'],
  speaksBetween: ['sprak'],
  credits: ['interview', 'tekst en interview', 'vragen'],
  firstPerson: ['ik', 'me', 'mij', 'mijn', 'wij', 'we', 'ons', 'onze'],
  secondPerson: ['je', 'jij', 'jou', 'jouw', 'jullie', 'u', 'uw'],
  thirdPerson: ['hij', 'zij', 'ze', 'hem', 'haar', 'zijn', 'hun', 'hen'],
  firstPlural: ['wij', 'we', 'ons', 'onze'],
  guideTitles: ['in een sollicitatiegesprek', 'veelgestelde vragen', 'veel gestelde vragen', 'sollicitatievragen', 'voorbeeldantwoorden', 'faq', 'begrippenlijst', 'woordenlijst', 'probleemoplossing', 'notulen', 'quizvragen', 'enquêteresultaten', 'inhoudsopgave', 'ons team', 'gebruiksaanwijzing', 'vragenlijst'],
  interviewWords: [
    'interview', 'interviews', 'interview met', 'een interview met', 'het interview', 'in gesprek met', 'gesprek met',
    'een gesprek met', 'vraaggesprek', 'vragen aan', 'vijf vragen aan', '10 vragen aan', 'vraag en antwoord',
    'ontmoeting met', 'op bezoek bij', 'te gast', 'portret', 'aan het woord', 'dubbelinterview', 'kennismaken met',
    'maak kennis met', 'kennismaking met', 'in gesprek', 'praten met', 'aan de praat met', 'op de koffie bij',
    'koffie met', 'dubbelgesprek met', 'tien vragen aan', 'vragen voor', 'een ontmoeting met'
  ],
  bylines: [
    'door', 'tekst', 'tekst door', 'interview', 'interview door', 'geschreven door', 'auteur', 'geïnterviewd door',
    'redactie', "foto's", 'vertaling', 'gepubliceerd door', 'geplaatst door'
  ],
  interviewerBylines: ['het gesprek werd gevoerd door', 
    'interview', 'interview door', 'geïnterviewd door', 'interviewer', 'vragen van', 'vragen door', 'afgenomen door',
    'gespreksleider', 'interviewster', "interview en foto's", 'interview en tekst', 'een interview van',
    'de vragen werden gesteld door', 'de vragen stelde', 'vragen gesteld door', 'het interview werd afgenomen door',
    'het interview is afgenomen door'
  ],
  metadataKeys: [
    'datum', 'auteur', 'plaats', 'locatie', 'foto', "foto's", 'fotografie', 'beeld', 'vertaling', 'interviewer',
    'interview', 'tekst', 'bron', 'bronnen', 'link', 'links', 'website', 'contact', 'adres', 'telefoon', 'gepubliceerd',
    'gepubliceerd op', 'geplaatst', 'geplaatst op', 'bijgewerkt', 'categorie', 'categorieën', 'tags', 'trefwoorden',
    'onderwerp', 'thema', 'taal', 'duur', 'nummer', 'titel', 'ondertitel', 'beschrijving', 'samenvatting', 'redactie',
    'uitgever', 'licentie', 'functie', 'beroep', 'bedrijf', 'organisatie', 'geboren', 'geboortedatum', 'geboorteplaats',
    'leeftijd', 'woonplaats', 'opleiding', 'jaar', 'tijd', 'gast', 'opname', 'transcriptie', 'pagina', 'naam',
    'leestijd'
  ],
  lookAlikes: [
    'opmerking', 'noot', 'let op', 'ps', 'p.s', 'voorbeeld', 'bijvoorbeeld', 'ten eerste', 'ten tweede', 'ook', 'en',
    'maar', 'of', 'dus', 'kortom', 'conclusie', 'resultaat', 'probleem', 'oplossing', 'zie', 'zie ook', 'lees ook',
    'boek', 'film', 'stap', 'deel', 'hoofdstuk', 'figuur', 'vandaag', 'gisteren', 'ja', 'nee', 'belangrijk', 'tip',
    'samengevat', 'oftewel', 'mit',
    'bronnen', 'bron', 'links', 'link', 'hulpmiddelen', 'ingrediënten', 'materialen', 'vereisten', 'voordelen',
    'nadelen', 'voorbeelden', 'opmerkingen', 'onderwerpen', 'trefwoorden', 'verder lezen', 'nuttige links',
    'aanbevelingen', 'jurk', 'jas', 'broek', 'schoenen', 'blouse', 'sieraden'
  ],
  monthsAndDays: [
    'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november',
    'december', 'jan', 'feb', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec', 'maandag',
    'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'ma', 'di', 'wo', 'do', 'vr', 'za', 'zo',
    'vandaag', 'gisteren'
  ],
  tradeEndings: [],
  occupations: [
    'directeur', 'ingenieur', 'professor', 'hoogleraar', 'oprichter', 'oprichtster', 'medeoprichter', 'zanger',
    'zangeres', 'muzikant', 'componist', 'gitarist', 'drummer', 'bassist', 'pianist', 'producent', 'auteur',
    'schrijver', 'schrijfster', 'dichter', 'journalist', 'redacteur', 'hoofdredacteur', 'criticus', 'fotograaf',
    'kunstenaar', 'schilder', 'beeldhouwer', 'illustrator', 'ontwerper', 'architect', 'acteur', 'actrice', 'regisseur',
    'danser', 'curator', 'kok', 'boer', 'leraar', 'lerares', 'docent', 'onderzoeker', 'wetenschapper', 'natuurkundige',
    'bioloog', 'historicus', 'filosoof', 'psycholoog', 'econoom', 'wiskundige', 'arts', 'huisarts', 'verpleegkundige',
    'advocaat', 'rechter', 'politicus', 'minister', 'burgemeester', 'wethouder', 'activist', 'piloot', 'voorzitter',
    'manager', 'eigenaar', 'ondernemer', 'adviseur', 'ontwikkelaar', 'programmeur', 'vertaler', 'uitgever',
    'voetballer', 'speler', 'trainer', 'coach', 'kampioen', 'student', 'priester', 'dominee', 'timmerman', 'visser',
    'brandweerman', 'agent', 'presentator', 'medewerker', 'vrijwilliger',
    'doelman', 'spits', 'verdediger', 'middenvelder', 'aanvoerder'
  ],
  affiliationWords: [
    'bij', 'van', 'aan', 'voor', 'universiteit', 'hogeschool', 'school', 'instituut', 'faculteit', 'stichting',
    'vereniging', 'ministerie', 'museum', 'galerie', 'theater', 'groep', 'team', 'bedrijf', 'centrum', 'ziekenhuis',
    'kerk', 'uitgeverij', 'krant', 'tijdschrift', 'partij', 'bank', 'b.v', 'bv', 'nv', 'gemeente'
  ],
  titleEnds: ['die'],
  biographyPhrases: [
    'geboren in', 'is geboren', 'werd geboren', 'groeide op', 'woont in', 'woont en werkt', 'werkt als', 'werkt bij',
    'werkte als', 'is een', 'is de', 'studeerde', 'studeerde af', 'promoveerde', 'auteur van', 'schreef', 'publiceerde',
    'won', 'ontving', 'richtte op', 'oprichter van', 'is lid', 'getrouwd', 'vader van', 'moeder van', 'jaar oud',
    'voormalig', 'afkomstig uit', 'is bekend van', 'verhuisde'
  ],
  conclusionHeadings: [
    'over de auteur', 'over de schrijver', 'over', 'biografie', 'bio', 'meer informatie', 'meer weten', 'links',
    'bronnen', 'noten', 'voetnoten', 'literatuur', 'discografie', 'dankwoord', 'conclusie', 'tot slot', 'slot',
    'nawoord', 'contact', 'bijlage', 'naschrift'
  ],
  conclusionPhrases: [
    'dit interview is', 'dit interview werd', 'het interview is', 'het interview vond', 'dit artikel verscheen',
    'verscheen eerder', 'oorspronkelijk verschenen', 'met dank aan', 'dank aan', 'wij danken', 'we bedanken',
    'meer informatie', 'meer weten', 'voor meer informatie', 'je kunt', 'te koop', 'is verkrijgbaar', 'verschijnt',
    'vertaald door', 'vertaling', 'alle rechten', 'wordt vervolgd', "tekst en foto's", 'dit gesprek is',
    'dit gesprek werd', 'dit interview verscheen', 'dit artikel werd', 'eerder gepubliceerd', 'met toestemming van'
  ],
  introductionPhrases: [
    'we spraken met', 'we spraken', 'wij spraken', 'we interviewden', 'we ontmoetten', 'we vroegen', 'ik sprak met',
    'ik sprak', 'ik ontmoette', 'in dit interview', 'in dit gesprek', 'in deze aflevering', 'deze week', 'deze maand',
    'vertelt over', 'vertelt ons', 'vertelde', 'naar aanleiding van', 'een paar vragen', 'enkele vragen', 'hieronder',
    'maak kennis met', 'aan het woord', 'nieuw boek', 'nieuw album', 'beantwoordt'
  ],
  conversationHeadings: [
    'interview', 'het interview', 'transcript', 'transcriptie', 'vraag en antwoord', 'vragen en antwoorden', 'gesprek',
    'het gesprek', 'vraaggesprek', 'het volledige interview', 'volledig interview', 'volledige transcriptie',
    'transcript van de aflevering', 'transcriptie van de aflevering', 'de vragen', 'begin van het interview',
    'begin opname'
  ],
  boilerplate: [
    'delen op', 'deel dit', 'deel op', 'deel via', 'klik om te', 'verstuur via', 'e-mail dit', 'afdrukken',
    'naar de inhoud', 'ga naar de inhoud', 'ga naar inhoud', 'spring naar', 'doorgaan naar', 'lees meer', 'lees verder',
    'lees ook', 'verder lezen', 'bekijk ook', 'bekijk alle', 'toon meer', 'meer laden', 'meer artikelen',
    'meer over cookies', 'gerelateerde artikelen', 'gerelateerde berichten', 'gerelateerd nieuws',
    'dit vind je misschien', 'misschien vind je', 'meest gelezen', 'populaire berichten', 'laatste nieuws',
    'recente berichten', 'recente reacties', 'vorig bericht', 'volgend bericht', 'vorig artikel', 'volgend artikel',
    'terug naar', 'geef een reactie', 'laat een reactie', 'plaats een reactie', 'een reactie posten',
    'reactie plaatsen', 'geen reacties', 'geen opmerkingen', 'reacties zijn gesloten', 'reacties uitgeschakeld',
    'reactie annuleren', 'je e-mailadres', 'uw e-mailadres', 'vereiste velden', 'naam *', 'mijn naam', 'log in om',
    'inloggen', 'registreer', 'wachtwoord vergeten', 'onthoud mij', 'schrijf je in', 'meld je aan', 'abonneer',
    'word lid', 'word abonnee', 'alleen voor abonnees', 'wij gebruiken cookies', 'we gebruiken cookies',
    'deze website gebruikt', 'deze site gebruikt', 'alles accepteren', 'cookies accepteren', 'cookiebeleid',
    'privacybeleid', 'privacyverklaring', 'algemene voorwaarden', 'gebruiksvoorwaarden', 'alle rechten voorbehouden',
    'gepubliceerd op', 'gepubliceerd door', 'gepubliceerd in', 'geplaatst op', 'geplaatst door', 'geplaatst in',
    'geschreven door', 'bijgewerkt op', 'laatst bijgewerkt', 'categorieën:', 'tags:', 'labels:', 'volg ons', 'doneer',
    'koop nu', 'in winkelwagen', 'beluister de', 'bekijk de video', 'download de', 'uw browser', 'je bent hier',
    'advertentie', 'mogelijk gemaakt door', 'ga naar hoofdinhoud', 'direct naar de inhoud', 'overslaan en naar',
    'menu openen', 'nog geen account', 'heb je nog geen account', 'heb je al een account', 'al een account',
    'al abonnee', 'bent u al abonnee', 'ben je al abonnee', 'exclusief voor abonnees', 'dit artikel is alleen voor',
    'om verder te lezen', 'lees het hele artikel', 'geef dit artikel cadeau', 'bewaar artikel', 'bewaar voor later',
    'artikel delen', 'meld u aan voor', 'schrijf u in voor', 'ontvang het laatste nieuws', 'ontvang onze nieuwsbrief',
    'vul je e-mailadres', 'vul uw e-mailadres', 'ontdek het op google play', 'download in de app store', 'delen via',
    'kopieer link', 'print dit artikel', 'luister naar dit artikel', 'bekijk reacties', 'toon reacties', 'laad meer',
    'je moet ingelogd zijn', 'u moet ingelogd zijn', 'het e-mailadres wordt niet', 'reageer op dit artikel',
    'je reactie wacht op', 'wees de eerste die', 'beheer voorkeuren', 'alleen noodzakelijke cookies', 'zoek op deze',
    'meer over dit onderwerp', 'meer van deze auteur', 'alle artikelen van', 'tekst gaat verder', 'artikel gaat verder',
    'het artikel gaat verder', 'niets uit deze uitgave', 'luister op spotify', 'reageer met citaat', 'toon transcript',
    'schakel javascript in', 'neem een abonnement', 'dit bericht is geplaatst', 'dit bericht werd geplaatst',
    'verzonden vanaf mijn', 'verstuurd vanaf mijn', 'lees verder op pagina', 'vervolg van pagina',
    'vervolg op pagina', 'lees verder onder de', 'tekst gaat verder onder', 'de tekst gaat verder onder',
    'artikel gaat verder onder', 'deze website gebruikt cookies', 'deze site gebruikt cookies',
    'wij hebben uw toestemming nodig', 'we hebben je toestemming nodig', 'door op accepteren te klikken', 'om deze inhoud te bekijken',
    'posts tonen met het label', 'posts weergeven met het label', 'berichten weergeven met het label', 'tagarchief',
    'tag archief', 'categoriearchief', 'categorie archief',
    'of registreer je', 'spring naar inhoud',
    'foutje gezien', 'fout gezien', 'fout gevonden',
    'dit e-mailendit bloggen'
  ],
  boilerplateLines: ['steun ons', 'in winkelmand', 'bestel', 'heeft dit artikel u geholpen', 'link kopiëren', 
    'pagina 1',
    'delen', 'deel', 'printen', 'print', 'zoeken', 'zoek', 'menu', 'home', 'inloggen', 'uitloggen', 'registreren',
    'abonneren', 'aanmelden', 'nieuwsbrief', 'contact', 'privacy', 'over ons', 'over mij', 'hulp', 'blog', 'nieuws',
    'agenda', 'evenementen', 'archief', 'archieven', 'categorieën', 'tags', 'labels', 'reacties', 'reageer', 'reageren',
    'beantwoorden', 'lees meer', 'lees verder', 'volgende', 'vorige', 'terug', 'naar boven', 'meer', 'opslaan',
    'sluiten', 'openen', 'luister', 'bekijk', 'download', 'advertentie', 'sponsors', 'partners', 'winkel',
    'winkelwagen', 'profiel', 'instellingen', 'politiek', 'economie', 'cultuur', 'sport', 'wetenschap', 'muziek',
    'film', 'boeken', 'opinie', 'interviews', 'geen categorie', 'nederlands', 'taal', "foto's", 'video', 'einde',
    'vind ik leuk', 'volgen', 'accepteren', 'weigeren', 'auteur', 'vind-ik-leuk', 'gerelateerd', 'versturen',
    'vacatures', 'log in', 'mijn account', 'alleen voor leden', 'link gekopieerd', 'cookie-instellingen', 'leestijd',
    'onderwerpen', 'alle afleveringen', 'persbericht', 'alle reacties', 'alles weigeren',
    'ik ga akkoord met de privacyverklaring',
    'andere berichten'
  ],
  boilerplateCounts: [
    'min leestijd', 'minuten leestijd', 'minuten lezen', 'reacties', 'reactie', 'weergaven', 'keer gedeeld',
    'keer bekeken', 'antwoorden'
  ],
  boilerplateHeadings: ['ook interessant', 
    'gerelateerde artikelen', 'gerelateerde berichten', 'gerelateerd', 'lees ook', 'bekijk ook', 'meer artikelen',
    'meer interviews', 'misschien vind je dit ook leuk', 'reacties', 'geef een reactie', 'laat een reactie achter',
    'plaats een reactie', 'geen opmerkingen:', 'recente berichten', 'recente reacties', 'laatste nieuws',
    'meest gelezen', 'archief', 'archieven', 'categorieën', 'tags', 'nieuwsbrief', 'delen', 'dit delen:',
    'berichtnavigatie', 'volg ons', 'zoeken', 'advertentie', 'meta', 'partners', 'aanbevolen artikelen'
  ],
  advertisements: [
    'advertentie', 'reclame', 'gesponsord', 'gesponsord door', 'sponsor', 'betaalde samenwerking',
    'mogelijk gemaakt door', 'aangeboden door', 'kortingscode'
  ],
  stageDirections: [
    'lacht', 'lachen', 'lachend', 'gelach', 'glimlacht', 'grinnikt', 'zucht', 'stilte', 'pauze', 'denkt na', 'applaus',
    'muziek', 'zingt', 'huilt', 'knikt', 'onverstaanbaar', 'onduidelijk', 'hoest', 'fluistert', 'onderbreekt', 'sic',
    'hij lacht', 'zij lacht', 'ze lacht', 'beiden lachen', 'allebei lachen', 'gelach in de zaal', 'schatert', 'grijnst',
    'lange stilte', 'lange pauze', 'aarzelt', 'schudt zijn hoofd', 'schudt haar hoofd'
  ],
  editorsNotes: [
    'noot van de redactie', 'noot van de auteur', 'noot van de vertaler', 'red.', 'noot red.', 'n.v.d.r.', 'nvdr',
    'noot:', 'nb:', 'update:', 'correctie:', 'let op:', 'noot van de redacteur', 'noot van de schrijver',
    'van de redactie', 'rectificatie', 'toelichting:'
  ],
  captions: [
    'afbeeldingsresultaat voor',
    'foto', 'foto:', "foto's", "foto's:", 'foto door', 'fotografie', 'fotografie:', 'beeld', 'beeld:', 'bron:',
    'illustratie', 'illustratie:', 'afbeelding', 'op de foto', 'links:', 'rechts:', 'van links naar rechts', 'v.l.n.r.',
    'eigen foto', '©', 'beeld door', 'illustratie door', 'foto van', 'foto uit', 'archieffoto', 'coverfoto',
    'screenshot', 'foto boven'
  ]
}
