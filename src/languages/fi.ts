// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const fi: Language = {
  id: 'fi',
  name: 'Finnish',
  unspaced: false,
  frequent: [
    'ja', 'on', 'ei', 'se', 'että', 'hän', 'oli', 'mutta', 'ovat', 'myös', 'kun', 'niin', 'minä', 'ole', 'kuin', 'joka',
    'mitä', 'olen', 'sen', 'tai', 'jos', 'olisi', 'siitä', 'vain', 'hyvin', 'sitten', 'kanssa', 'jotka', 'sitä', 'tämä',
    'nyt', 'vielä', 'koska', 'meillä', 'minun', 'olla', 'olin', 'paljon', 'kaikki', 'eivät', 'en', 'eikä', 'joten',
    'oma'
  ],
  letters: ['ä', 'ö'],
  questionLabels: ['k', 'kysymys', 'kys', 'kysymykset', 'kysyjä', 'q'],
  answerLabels: ['v', 'vastaus', 'vast', 'vastaukset', 'vastaaja'],
  interviewerRoles: [
    'haastattelija', 'toimittaja', 'juontaja', 'kysyjä', 'moderaattori', 'puheenjohtaja', 'tutkija', 'toimitus',
    'päätoimittaja', 'selostaja', 'uutisankkuri', 'isäntä', 'keskustelun vetäjä', 'ht', 'h'
  ],
  intervieweeRoles: [
    'haastateltava', 'haastateltavat', 'vieras', 'vastaaja', 'osallistuja', 'asiantuntija', 'todistaja', 'kertoja',
    'informantti', 'kirjailija', 'opiskelija', 'opettaja', 'valmentaja', 'panelisti', 'puhuja'
  ],
  otherRoles: [
    'yleisö', 'yleisökysymys', 'kysymys yleisöstä', 'katsoja', 'kuulija', 'kertojaääni', 'kertoja', 'kaikki',
    'molemmat', 'tulkki', 'kääntäjä', 'mies', 'nainen', 'miesääni', 'naisääni', 'kuoro', 'useita ääniä', 'kuuluttaja'
  ],
  genericSpeakers: [
    'puhuja', 'tuntematon', 'tuntematon puhuja', 'osallistuja', 'nimetön', 'anonyymi', 'henkilö', 'ääni', 'käyttäjä',
    'vieras', 'mies', 'nainen', 'haastateltava'
  ],
  nameParticles: ['af', 'von', 'van', 'de', 'der', 'di', 'la'],
  reportingVerbs: [
    'sanoo', 'sanoi', 'kysyy', 'kysyi', 'vastaa', 'vastasi', 'kertoo', 'kertoi', 'selittää', 'selitti', 'lisää',
    'lisäsi', 'muistelee', 'muisteli', 'toteaa', 'totesi', 'naurahtaa', 'nauraa', 'pohtii', 'huomauttaa', 'myöntää',
    'arvioi', 'kuvailee', 'jatkaa', 'jatkoi', 'painottaa', 'korostaa', 'muistuttaa', 'tunnustaa', 'paljastaa'
  ],
  honorifics: [
    'herra', 'rouva', 'neiti', 'hra', 'rva', 'nti', 'tri', 'tohtori', 'prof', 'professori', 'dosentti', 'maisteri',
    'fm', 'ft', 'dipl. ins', 'di', 'insinööri', 'rovasti', 'pastori', 'kirkkoherra', 'piispa', 'arkkipiispa',
    'ministeri', 'pääministeri', 'presidentti', 'kansanedustaja', 'kenraali', 'eversti', 'majuri', 'kapteeni',
    'johtaja', 'rehtori', 'lehtori', 'neuvos'
  ],
  askingVerbs: ['kysyy', 'kysyi'],
  interrogatives: [
    'mikä', 'mitä', 'miten', 'miksi', 'kuka', 'missä', 'milloin', 'millainen', 'kuinka', 'mikä on', 'mikä oli',
    'mikä sai', 'mitkä', 'minkä', 'minkälainen', 'minkälaista', 'minkälaisia', 'minkä takia', 'minkä vuoksi', 'millä',
    'millä tavalla', 'millä tavoin', 'millaista', 'millaisia', 'millaisena', 'millaiset', 'mihin', 'mistä', 'minne',
    'minä', 'mille', 'miltä', 'miltä tuntuu', 'miltä tuntui', 'minua', 'minkä ikäinen', 'miten päädyit',
    'miten kuvailisit', 'miten näet', 'miten koet', 'kenen', 'ketä', 'ketkä', 'kenelle', 'keneltä', 'kenen kanssa',
    'kenestä', 'kumpi', 'kumman', 'kuinka paljon', 'kuinka kauan', 'kuinka usein', 'kuinka monta', 'kuinka moni',
    'montako', 'paljonko', 'koska', 'mistä lähtien', 'mihin asti', 'milloin aloitit', 'miksi juuri', 'miksi halusit',
    'mitä mieltä', 'mitä teet', 'mitä ajattelet', 'mitä tapahtui', 'mitä haluaisit', 'mitä sinulle', 'mitä se',
    'mitä on', 'entä', 'entä mitä', 'entä miten', 'entäpä', 'ja mitä', 'ja miten', 'ja miksi', 'mutta miten',
    'mutta miksi', 'mutta mitä', 'no mitä', 'no miten', 'eli miten', 'eli mitä', 'mitäs', 'mites', 'miksei',
    'missäpäin', 'mitäpä'
  ],
  auxiliaries: [
    'onko', 'onko sinulla', 'onko teillä', 'onko se', 'onko sinun', 'oliko', 'oliko se', 'oliko sinulla', 'olisiko',
    'oletko', 'oletko koskaan', 'oletteko', 'olitko', 'olitteko', 'olisitko', 'ovatko', 'olivatko', 'eikö', 'eivätkö',
    'etkö', 'ettekö', 'enkö', 'eikö ole', 'voiko', 'voisiko', 'voitko', 'voisitko', 'voitteko', 'voisitteko',
    'voivatko', 'pitääkö', 'pitäisikö', 'täytyykö', 'saako', 'saatko', 'saitko', 'haluatko', 'haluaisitko',
    'haluatteko', 'halusitko', 'aiotko', 'aiotteko', 'tuleeko', 'tuletko', 'tuliko', 'tunnetko', 'tuntuuko', 'tuntuiko',
    'tiedätkö', 'tiesitkö', 'muistatko', 'uskotko', 'uskotteko', 'luuletko', 'ajatteletko', 'ajattelitko', 'näetkö',
    'näkyykö', 'käytkö', 'teetkö', 'teitkö', 'tekeekö', 'löytyykö', 'löysitkö', 'kannattaako', 'kuuluuko', 'riittääkö',
    'auttaako', 'onnistuuko', 'onnistuiko', 'pystytkö', 'pystyykö', 'osaatko', 'pidätkö', 'pelkäätkö', 'kaipaatko',
    'luetko', 'kirjoitatko', 'harrastatko', 'asutko', 'työskenteletkö', 'koetko', 'yllätyitkö', 'yllättikö',
    'muuttuiko', 'kävikö', 'jäikö', 'ehditkö', 'entä sinä', 'entäs', 'vai', 'vai onko', 'eli', 'mielestäsi', 'joko',
    'jokohan', 'siis', 'niinkö', 'vieläkö', 'tuleeko mieleen'
  ],
  prompts: [
    'kerro', 'kerro itsestäsi', 'kerro hieman', 'kerro vähän', 'kerro jotain', 'kerro meille', 'kerro lisää',
    'kertoisitko', 'kertoisitko itsestäsi', 'kertoisitko hieman', 'kertoisitteko', 'voisitko kertoa',
    'voisitteko kertoa', 'voitko kertoa', 'kuvaile', 'kuvailisitko', 'kuvaa', 'selitä', 'esittele', 'esittele itsesi',
    'esittelisitkö', 'esitteletkö', 'mainitse', 'nimeä', 'luettele', 'anna esimerkki', 'anna vinkki', 'suosittele',
    'täydennä lause', 'jatka lausetta', 'vertaa', 'tiivistä', 'kuvittele', 'valitse', 'aloitetaan', 'aloitetaanpa',
    'palataan', 'palataanpa', 'siirrytään', 'puhutaan', 'puhutaanpa', 'mennään', 'aluksi', 'alkuun', 'ensin',
    'ensimmäinen kysymys', 'seuraava kysymys', 'viimeinen kysymys', 'vielä yksi kysymys', 'vielä lopuksi', 'ja lopuksi',
    'lopuksi', 'lopuksi vielä', 'viimeiseksi', 'viimeisenä', 'haluaisin kysyä', 'haluan kysyä', 'olisin kysynyt',
    'kysyisin', 'olen utelias', 'minua kiinnostaa', 'kiinnostaisi tietää', 'kiinnostaa tietää', 'sanoit', 'mainitsit',
    'kerroit', 'olet sanonut', 'olet kertonut', 'olet kirjoittanut', 'kirjoitat', 'kirjassasi', 'mitä tulee',
    'terveisesi', 'terveiset', 'onko jotain', 'haluatko vielä', 'haluatko sanoa', 'haluatko lisätä', 'mitä muuta',
    'miten kuvailisit itseäsi'
  ],
  nounPrompts: [
    'lempi', 'lempikirja', 'lempiruoka', 'suosikki', 'suosikkisi', 'paras', 'pahin', 'suurin', 'tärkein', 'ensimmäinen',
    'viimeisin', 'viimeinen', 'haaveesi', 'haave', 'unelma', 'unelmasi', 'motto', 'mottosi', 'esikuva', 'esikuvasi',
    'ikä', 'nimi', 'ammatti', 'asuinpaikka', 'harrastukset', 'perhe', 'koulutus', 'terveiset', 'vinkit', 'vinkkisi',
    'tulevaisuuden suunnitelmat', 'suunnitelmat', 'taustasi', 'roolisi'
  ],
  questionTails: [
    'eikö niin', 'eikö totta', 'eikö vain', 'vai mitä', 'vai kuinka', 'vai miten', 'vai', 'eikö', 'niinkö', 'niinhän',
    'vai ei', 'vai eikö', 'oletko samaa mieltä', 'totta', 'todellako', 'miksi', 'miten niin', 'kuinka niin',
    'entä sinä', 'entä te', 'mielestäsi', 'mitä mieltä olet', 'vai onko'
  ],
  answerOpeners: [
    'kyllä', 'ei', 'joo', 'no', 'minä', 'kiitos', 'kyllä vain', 'kyllä kyllä', 'kyllä se', 'kyllä minä', 'kyllä mä',
    'juu', 'joo joo', 'joo kyllä', 'jep', 'jees', 'ei ole', 'ei oikeastaan', 'ei todellakaan', 'ei missään nimessä',
    'ei vielä', 'ei koskaan', 'ei ihan', 'en', 'en ole', 'en tiedä', 'en usko', 'en osaa sanoa', 'en oikeastaan',
    'en koskaan', 'en varsinaisesti', 'mä', 'mulla', 'mulle', 'mun', 'minulla', 'minulle', 'minun', 'minusta', 'olen',
    'olin', 'olen ollut', 'olen aina', 'olisin', 'aloitin', 'halusin', 'haluan', 'haluaisin', 'rakastan', 'pidän',
    'tykkään', 'muistan', 'uskon', 'luulen', 'ajattelen', 'toivon', 'me', 'meillä', 'meille', 'meidän', 'mielestäni',
    'omasta mielestäni', 'omalla kohdallani', 'itse', 'itselleni', 'henkilökohtaisesti', 'rehellisesti sanottuna',
    'oikeastaan', 'itse asiassa', 'todellakin', 'ehdottomasti', 'ehdottomasti kyllä', 'tietysti', 'tietenkin',
    'totta kai', 'toki', 'ilman muuta', 'varmasti', 'juuri niin', 'aivan', 'niin', 'niin no', 'niinpä', 'no niin',
    'no joo', 'no ei', 'no kyllä', 'no se', 'no tuota', 'ehkä', 'luultavasti', 'kai', 'varmaan', 'joskus', 'aina',
    'harvoin', 'toisinaan', 'se on', 'se oli', 'se riippuu', 'riippuu', 'se tuntui', 'se on vaikea', 'tämä on', 'on',
    'oli', 'hyvä kysymys', 'vaikea kysymys', 'mielenkiintoinen kysymys', 'onpa vaikea', 'kiitos kysymästä', 'hei',
    'moi', 'terve', 'moikka', 'koska', 'kun', 'kun olin', 'lapsena', 'lapsesta asti', 'aluksi', 'alun perin', 'alussa',
    'ensin', 'ensinnäkin', 'tällä hetkellä', 'nykyään', 'valitettavasti', 'onneksi', 'molemmat', 'molempia',
    'ei kumpikaan', 'ei mitään', 'ei mikään', 'ei kukaan', 'hmm', 'hm', 'öö', 'aa', 'oi', 'voi', 'haha', 'heh', 'hehe',
    'siis', 'eli', 'tuota', 'öh', 'onhan', 'kaikki alkoi'
  ],
  greetings: [
    'tervetuloa', 'tervetuloa mukaan', 'tervetuloa kuuntelemaan', 'lämpimästi tervetuloa', 'hei', 'hei kaikille', 'moi',
    'moikka', 'terve', 'hyvää päivää', 'hyvää iltaa', 'hyvää huomenta', 'huomenta', 'kiitos', 'kiitos paljon',
    'kiitoksia', 'suuret kiitokset', 'kiitos kun', 'kiitos että', 'kiitos haastattelusta', 'kiitos haastattelustasi',
    'kiitos ajastasi', 'kiitos kutsusta', 'kiitos keskustelusta', 'kiitos vastauksista', 'kiitos sinulle',
    'kiitos teille', 'kiitos itsellesi', 'kiitos samoin', 'kiitoksia haastattelusta', 'ole hyvä', 'olkaa hyvä',
    'eipä kestä', 'mitä kuuluu', 'hyvää kuuluu', 'kiitos hyvää', 'hauska tutustua', 'mukava olla', 'mukava olla täällä',
    'kiva olla', 'kiva olla täällä', 'kiva että', 'mukavaa että', 'ilo olla', 'näkemiin', 'nähdään', 'kuulemiin',
    'hei hei', 'moi moi', 'ensi kertaan', 'onnea', 'paljon onnea', 'onnea matkaan', 'onnea jatkoon', 'menestystä',
    'kaikkea hyvää', 'hyvää jatkoa', 'mukavaa päivää', 'vieraanani', 'vieraanamme', 'kanssani studiossa',
    'studiossa vieraana', 'hyvät kuulijat', 'hyvät naiset ja herrat', 'minun nimeni on', 'mun nimi on'
  ],
  hosting: [
    'tervetuloa', 'vieraani', 'vieraamme', 'vieraana on', 'vieraanamme', 'kanssani', 'kanssamme',
    'kiitos että tulit', 'kiitos, että', 'esittele itsesi', 'viimeinen kysymys', 'seuraava kysymys',
    'vielä yksi kysymys', 'lopuksi', 'aluksi', 'sanoit', 'sanot', 'kirjoitat', 'kiitos haastattelusta',
    'kiitos ajastasi', 'kuuntelijamme', 'lukijamme', 'kerro', 'kertokaa', 'vieraanani on', 'tämän jakson vieras',
    'tämänkertainen vieras', 'kiitos kun tulit', 'hyvät kuulijat', 'ennen kuin aloitetaan', 'ennen kuin lopetetaan',
    'siirrytään seuraavaan', 'mennään seuraavaan', 'puhutaan seuraavaksi', 'haluaisin kysyä', 'kysyisin vielä',
    'viimeinen kysymykseni', 'voisitko kertoa', 'osaatko sanoa', 'mitä mieltä olet', 'mitä ajattelet', 'miten päädyit',
    'olet sanonut', 'olet kertonut', 'olet kirjoittanut', 'mainitsit että', 'puhuit äsken', 'kerroit että',
    'palataan vielä'
  ],
  guesting: [
    'kiitos kutsusta', 'kiitos että sain', 'mukava olla', 'hyvä kysymys', 'se on hyvä kysymys', 'vaikea kysymys',
    'mielenkiintoinen kysymys', 'nimeni on', 'olen', 'työskentelen', 'aloitin', 'kun olin', 'mielestäni', 'minulle',
    'luulen että', 'ajattelen', 'kiitos kun sain tulla', 'kiitos että kutsuit', 'kiva olla täällä', 'ilo olla täällä',
    'synnyin', 'kasvoin', 'äitini', 'isäni', 'vanhempani', 'muistan kun', 'muistan että', 'kiitos kysymyksestä',
    'meidän perheessä', 'meillä kotona', 'mun äiti', 'mun isä', 'meidän isä', 'muistan vielä', 'en muista'
  ],
  callsToAsk: ['kysymys tulee'],
  joining: ['ja minä olen'],
  ownNames: ['nimeni on', 'minun nimeni on', 'hei olen', 'hei minä olen', 'moi olen'],
  hosts: ['juontaja', 'juontajat', 'haastattelija'],
  guests: ['vieras', 'vieraat', 'vieraana', 'haastateltava'],
  credits: ['haastattelu'],
  firstPerson: [
    'minä', 'minut', 'minua', 'minulla', 'minulle', 'minun', 'minusta', 'mä', 'mua', 'mulla', 'mulle', 'mun', 'musta',
    'me', 'meidät', 'meitä', 'meillä', 'meille', 'meidän', 'meistä', 'itseni'
  ],
  secondPerson: [
    'sinä', 'sinut', 'sinua', 'sinulla', 'sinulle', 'sinun', 'sinusta', 'sä', 'sua', 'sulla', 'sulle', 'sun', 'te',
    'teidät', 'teitä', 'teillä', 'teille', 'teidän', 'itsesi'
  ],
  thirdPerson: [
    'hän', 'hänet', 'häntä', 'hänellä', 'hänelle', 'hänen', 'hänestä', 'he', 'heidät', 'heitä', 'heillä', 'heille',
    'heidän'
  ],
  firstPlural: ['me', 'meidät', 'meitä', 'meillä', 'meille', 'meidän', 'meistä'],
  guideTitles: ['usein kysytyt kysymykset', 'usein kysyttyä', 'faq', 'sanasto', 'vianetsintä', 'kokouksen pöytäkirja', 'sisällysluettelo', 'käyttöohje'],
  interviewWords: [
    'haastattelu', 'haastattelussa', 'haastattelut', 'haastattelun', 'haastattelua', 'henkilöhaastattelu',
    'kirjailijahaastattelu', 'asiantuntijahaastattelu', 'haastateltavana', 'haastattelimme', 'keskustelussa',
    'keskustelu', 'jututettavana', 'jutussa', 'juttusarja', 'kysymyksiä ja vastauksia', 'kysymykset ja vastaukset',
    'kysymyksiä', 'viisi kysymystä', '5 kysymystä', 'kymmenen kysymystä', '10 kysymystä', 'kolme kysymystä', 'q&a',
    'vieraana', 'esittelyssä', 'tapaamisessa', 'tutustu', 'henkilökuva', 'muotokuva', 'kuukauden', 'viikon vieras',
    'kuukauden vieras', 'kuukauden haastattelu', 'puheenvuoro', 'paneelikeskustelu', 'pyöreän pöydän keskustelu',
    'lehdistötilaisuus', 'muistitieto', 'kertoo', 'vastaa', 'haastattelusarja', 'podcast-vieraana'
  ],
  bylines: [
    'teksti', 'teksti ja kuva', 'teksti ja kuvat', 'teksti & kuvat', 'teksti:', 'kirjoittaja', 'kirjoittanut',
    'kirjoittajat', 'haastattelu', 'haastattelija', 'haastatteli', 'haastattelun teki', 'toimittaja', 'toimitus',
    'toimittanut', 'koonnut', 'julkaissut', 'lähettänyt', 'lähetti', 'tekijä', 'tekijät', 'juttu', 'kuva', 'kuvat',
    'valokuvat', 'valokuva', 'kuvaaja', 'käännös', 'kääntänyt', 'suomentanut', 'suomennos', 'litterointi'
  ],
  interviewerBylines: [
    'haastattelu', 'haastattelija', 'haastatteli', 'haastattelun teki', 'haastattelun tehnyt', 'haastattelun tekijä',
    'kysymykset', 'kysyi', 'kysyjä', 'juontaja', 'juontaa', 'moderaattori', 'keskustelun vetäjä', 'haastattelijana',
    'haastattelijat', 'haastattelu ja teksti', 'haastattelu ja kuvat', 'haastattelun on tehnyt', 'keskustelua johti',
    'keskustelua veti', 'kysymykset esitti'
  ],
  metadataKeys: [
    'päivämäärä', 'pvm', 'päiväys', 'julkaistu', 'julkaisupäivä', 'päivitetty', 'viimeksi päivitetty',
    'viimeksi muokattu', 'muokattu', 'luotu', 'kirjoittaja', 'kirjoittajat', 'tekijä', 'tekijät', 'teksti',
    'teksti ja kuvat', 'haastattelu', 'haastattelija', 'haastateltava', 'haastateltavat', 'haastattelupäivä',
    'haastattelupaikka', 'toimittaja', 'toimitus', 'juontaja', 'vieras', 'vieraat', 'kuva', 'kuvat', 'kuvaaja',
    'valokuvat', 'valokuvaaja', 'kuvitus', 'video', 'leikkaus', 'musiikki', 'äänitys', 'ohjaus', 'ohjaaja',
    'käsikirjoitus', 'tuottaja', 'tuotanto', 'käännös', 'kääntäjä', 'suomennos', 'suomentaja', 'litterointi',
    'litteroija', 'lähde', 'lähteet', 'linkki', 'linkit', 'verkkosivu', 'verkkosivut', 'kotisivu', 'kotisivut',
    'nettisivut', 'www', 'sähköposti', 'yhteystiedot', 'yhteys', 'osoite', 'puhelin', 'puh', 'faksi', 'paikka',
    'paikkakunta', 'aika', 'kello', 'vuosi', 'päivä', 'kesto', 'pituus', 'lukuaika', 'luokka', 'kategoria',
    'kategoriat', 'aihe', 'aiheet', 'teema', 'avainsanat', 'asiasanat', 'tunnisteet', 'tunniste', 'tagit', 'kieli',
    'muoto', 'numero', 'nro', 'vuosikerta', 'sivu', 'sivut', 'sivumäärä', 'osa', 'jakso', 'kausi', 'sarja', 'otsikko',
    'alaotsikko', 'ingressi', 'kuvaus', 'tiivistelmä', 'kustantaja', 'julkaisija', 'painos', 'isbn', 'lisenssi',
    'tekijänoikeus', 'nimi', 'etunimi', 'sukunimi', 'lempinimi', 'syntynyt', 'syntymäaika', 'syntymävuosi',
    'syntymäpaikka', 'ikä', 'asuinpaikka', 'asuu', 'kotipaikka', 'kotipaikkakunta', 'kotoisin', 'kansallisuus',
    'ammatti', 'työ', 'työpaikka', 'tehtävä', 'titteli', 'asema', 'yritys', 'organisaatio', 'järjestö', 'yhdistys',
    'seura', 'koulu', 'oppilaitos', 'koulutus', 'opinnot', 'pääaine', 'perhe', 'siviilisääty', 'lapset', 'harrastukset',
    'harrastus', 'pituus ja paino', 'pelipaikka', 'ura', 'saavutukset', 'osallistujat', 'näyttelijät', 'jäsenet',
    'esiintyjät', 'nauhoitettu', 'äänite', 'tiedosto', 'arkistonumero', 'hinta', 'motto', 'ajankohtaista',
    'ajankohtainen'
  ],
  lookAlikes: [
    'huom', 'huomio', 'huomautus', 'ps', 'p.s', 'päivitys', 'korjaus', 'oikaisu', 'esimerkki', 'esimerkiksi', 'esim',
    'eli', 'toisin sanoen', 'ts', 'ensinnäkin', 'toiseksi', 'kolmanneksi', 'ensin', 'sitten', 'lopuksi', 'lyhyesti',
    'yhteenveto', 'yhteenvetona', 'johtopäätös', 'johtopäätökset', 'tulos', 'ongelma', 'ratkaisu', 'syy', 'myös', 'ja',
    'mutta', 'tai', 'joten', 'siis', 'nimittäin', 'ks', 'katso', 'katso myös', 'lue', 'lue lisää', 'lue myös', 'lisää',
    'lisätietoja', 'kirja', 'kirjat', 'elokuva', 'elokuvat', 'kappale', 'levy', 'albumi', 'plussat', 'miinukset',
    'hyvää', 'huonoa', 'vahvuudet', 'heikkoudet', 'askel', 'vaihe', 'osa', 'luku', 'kuvio', 'taulukko', 'vinkki',
    'vinkit', 'neuvo', 'fakta', 'faktat', 'tavoite', 'määritelmä', 'maanantai', 'tiistai', 'keskiviikko', 'torstai',
    'perjantai', 'lauantai', 'sunnuntai', 'tänään', 'eilen', 'nyt', 'kyllä', 'ei', 'tärkeää', 'kysymys kuuluu',
    'totuus on', 'seuraavat', 'seuraavaa', 'näin', 'sitaatti', 'lainaus'
  ],
  monthsAndDays: [
    'tammikuu', 'helmikuu', 'maaliskuu', 'huhtikuu', 'toukokuu', 'kesäkuu', 'heinäkuu', 'elokuu', 'syyskuu', 'lokakuu',
    'marraskuu', 'joulukuu', 'tammikuuta', 'helmikuuta', 'maaliskuuta', 'huhtikuuta', 'toukokuuta', 'kesäkuuta',
    'heinäkuuta', 'elokuuta', 'syyskuuta', 'lokakuuta', 'marraskuuta', 'joulukuuta', 'maanantai', 'tiistai',
    'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai', 'maanantaina', 'tiistaina', 'keskiviikkona',
    'torstaina', 'perjantaina', 'lauantaina', 'sunnuntaina', 'ma', 'ti', 'ke', 'to', 'pe', 'la', 'su', 'tänään', 'eilen'
  ],
  tradeEndings: [],
  occupations: [
    'johtaja', 'toimitusjohtaja', 'päällikkö', 'toiminnanjohtaja', 'projektipäällikkö', 'insinööri', 'professori',
    'dosentti', 'yliopistonlehtori', 'lehtori', 'perustaja', 'perustajajäsen', 'laulaja', 'muusikko', 'säveltäjä',
    'sanoittaja', 'lauluntekijä', 'kitaristi', 'rumpali', 'basisti', 'pianisti', 'kapellimestari', 'räppäri',
    'tuottaja', 'kirjailija', 'runoilija', 'toimittaja', 'päätoimittaja', 'kolumnisti', 'kriitikko', 'bloggaaja',
    'valokuvaaja', 'kuvaaja', 'taiteilija', 'kuvataiteilija', 'taidemaalari', 'kuvanveistäjä', 'kuvittaja',
    'sarjakuvapiirtäjä', 'graafikko', 'suunnittelija', 'muotoilija', 'arkkitehti', 'näyttelijä', 'ohjaaja',
    'elokuvaohjaaja', 'käsikirjoittaja', 'dramaturgi', 'tanssija', 'koreografi', 'koomikko', 'kuraattori', 'kokki',
    'keittiömestari', 'maanviljelijä', 'opettaja', 'rehtori', 'tutkija', 'tieteilijä', 'fyysikko', 'kemisti', 'biologi',
    'historioitsija', 'filosofi', 'psykologi', 'psykiatri', 'terapeutti', 'ekonomisti', 'taloustieteilijä', 'sosiologi',
    'antropologi', 'arkeologi', 'matemaatikko', 'lääkäri', 'kirurgi', 'sairaanhoitaja', 'kätilö', 'juristi', 'lakimies',
    'asianajaja', 'tuomari', 'poliitikko', 'kansanedustaja', 'ministeri', 'pormestari', 'kaupunginjohtaja',
    'suurlähettiläs', 'diplomaatti', 'aktivisti', 'sotilas', 'upseeri', 'lentäjä', 'kapteeni', 'puheenjohtaja',
    'varapuheenjohtaja', 'sihteeri', 'pääsihteeri', 'omistaja', 'yrittäjä', 'sijoittaja', 'konsultti', 'neuvonantaja',
    'asiantuntija', 'erityisasiantuntija', 'analyytikko', 'kehittäjä', 'ohjelmoija', 'koodari', 'kirjastonhoitaja',
    'kääntäjä', 'suomentaja', 'tulkki', 'kustantaja', 'urheilija', 'jalkapalloilija', 'jääkiekkoilija', 'pelaaja',
    'valmentaja', 'juoksija', 'mestari', 'opiskelija', 'väitöskirjatutkija', 'tohtorikoulutettava', 'pappi',
    'kirkkoherra', 'piispa', 'sosiaalityöntekijä', 'kirvesmies', 'puuseppä', 'kalastaja', 'palomies', 'poliisi',
    'juontaja', 'koordinaattori', 'jäsen', 'vapaaehtoinen', 'työntekijä', 'tiedottaja', 'puutarhuri', 'eläkeläinen',
    'keraamikko'
  ],
  affiliationWords: [
    'yliopisto', 'yliopiston', 'yliopistossa', 'ammattikorkeakoulu', 'koulu', 'lukio', 'instituutti', 'laitos',
    'tiedekunta', 'säätiö', 'säätiön', 'yhdistys', 'yhdistyksen', 'liitto', 'liiton', 'seura', 'ministeriö',
    'ministeriön', 'virasto', 'museo', 'museon', 'galleria', 'teatteri', 'teatterin', 'studio', 'bändi', 'yhtye',
    'ryhmä', 'joukkue', 'seuran', 'keskus', 'laboratorio', 'sairaala', 'kirkko', 'seurakunta', 'kustantamo', 'lehti',
    'lehden', 'radio', 'pankki', 'puolue', 'kirjasto', 'orkesteri', 'oy', 'oyj', 'ry', 'ab', 'yhtiö', 'yritys',
    'kaupunki', 'kunta', 'akatemia'
  ],
  titleEnds: [],
  biographyPhrases: [
    'syntyi', 'on syntynyt', 'syntynyt', 'syntyjään', 'varttui', 'kasvoi', 'asuu', 'asuu nykyään',
    'asuu ja työskentelee', 'työskentelee', 'työskenteli', 'on työskennellyt', 'toimii', 'toimi', 'on toiminut',
    'valmistui', 'on valmistunut', 'opiskeli', 'on opiskellut', 'opiskelee', 'väitteli', 'väitteli tohtoriksi',
    'on koulutukseltaan', 'koulutukseltaan', 'on kirjoittanut', 'on julkaissut', 'julkaisi', 'on palkittu',
    'palkittiin', 'voitti', 'on voittanut', 'sai palkinnon', 'perusti', 'on perustanut', 'on perustaja', 'on jäsen',
    'opettaa', 'on opettanut', 'on naimisissa', 'on kotoisin', 'kotoisin', 'lapsen äiti', 'lapsen isä', 'on tunnettu',
    'tunnetaan', 'muutti', 'esikoisteos', 'esikoisromaani', 'esikoiskirja', 'debytoi', 'vapaa-ajallaan',
    'on suomalainen', 'vuotias', 'entinen'
  ],
  conclusionHeadings: [
    'kirjoittajasta', 'tietoa kirjoittajasta', 'haastateltavasta', 'kuka', 'kuka on', 'kuka?', 'faktat', 'fakta',
    'tietolaatikko', 'henkilötiedot', 'elämäkerta', 'biografia', 'bio', 'profiili', 'esittely', 'lisätietoja',
    'lisätietoa', 'lue lisää', 'lisälukemista', 'linkit', 'linkkejä', 'hyödyllisiä linkkejä', 'lähteet', 'lähde',
    'viitteet', 'alaviitteet', 'kirjallisuus', 'kirjallisuutta', 'bibliografia', 'teokset', 'tuotanto', 'diskografia',
    'filmografia', 'palkinnot', 'kiitokset', 'kiitos', 'lopuksi', 'yhteenveto', 'loppusanat', 'jälkisanat', 'epilogi',
    'liite', 'liitteet', 'yhteystiedot', 'jatkuu', 'toimituksen huomautus'
  ],
  conclusionPhrases: [
    'haastattelu on julkaistu', 'haastattelu julkaistiin', 'haastattelu on tehty', 'haastattelu tehtiin',
    'haastattelua on', 'haastattelua on muokattu', 'haastattelua on lyhennetty', 'tämä haastattelu',
    'artikkeli on julkaistu', 'artikkeli julkaistiin', 'artikkeli on ilmestynyt', 'juttu on julkaistu',
    'juttu julkaistiin', 'juttu on ilmestynyt', 'alun perin julkaistu', 'julkaistu alun perin', 'julkaistu aiemmin',
    'kääntänyt', 'suomentanut', 'lisätietoja', 'lisätietoa', 'lue lisää', 'lue koko', 'kuuntele koko', 'katso koko',
    'koko haastattelu', 'koko haastattelun', 'voit seurata', 'voit lukea', 'voit kuunnella', 'voit ostaa', 'löydät',
    'löytyy osoitteesta', 'on saatavilla', 'saatavilla', 'ilmestyy', 'ilmestyi', 'julkaistaan', 'ensi-ilta',
    'ensi-illassa', 'liput', 'näyttely on avoinna', 'näyttely on esillä', 'esillä', 'kiitämme', 'kiitos haastattelusta',
    'haluamme kiittää', 'toivotamme', 'jatkuu', 'toinen osa', 'seuraavassa numerossa', 'seuraavassa jaksossa',
    'ensi viikolla', 'kaikki oikeudet', 'kiitos kun luit', 'haastattelu on editoitu', 'keskustelua on lyhennetty',
    'keskustelua on muokattu', 'keskustelua on tiivistetty', 'vastauksia on lyhennetty'
  ],
  introductionPhrases: [
    'haastattelimme', 'haastattelin', 'haastateltavana on', 'haastateltavana', 'keskustelimme', 'keskustelin',
    'keskustelemme', 'juttelimme', 'juttelin', 'jutustelimme', 'tapasimme', 'tapasin', 'kysyimme', 'kysyin', 'pyysimme',
    'pyysin', 'esitimme', 'esitimme muutaman', 'saimme haastateltavaksi', 'sain haastateltavaksi',
    'saimme mahdollisuuden', 'sain mahdollisuuden', 'saimme kunnian', 'istuimme alas', 'istahdimme', 'muutama kysymys',
    'muutaman kysymyksen', 'muutamaan kysymykseen', 'vastasi kysymyksiimme', 'vastaa kysymyksiin',
    'vastasi kysymyksiin', 'suostui vastaamaan', 'suostui haastateltavaksi', 'suostui haastatteluun',
    'tässä haastattelussa', 'tässä jaksossa', 'jaksossa', 'tässä keskustelussa', 'tässä numerossa', 'tällä viikolla',
    'tällä kertaa', 'tässä kuussa', 'kertoo meille', 'kertoi meille', 'kertoo haastattelussa', 'kertoo miten',
    'kertoo uudesta', 'vieraanamme', 'vieraanani', 'vieraana on', 'vieraaksi saapui', 'vieraaksi saapuu', 'esittelyssä',
    'esittelemme', 'tutustu', 'tutustutaan', 'tässä haastattelu', 'ohessa', 'uusi kirja', 'uuden kirjan', 'uusi levy',
    'uusi albumi', 'uuden albumin', 'uusi elokuva', 'uusi romaani', 'uutuuskirja', 'esikoiskirja', 'sähköpostitse',
    'sähköpostilla', 'puhelimitse', 'zoomin välityksellä', 'kahvikupin ääressä', 'kotonaan', 'toimistossaan',
    'työhuoneellaan'
  ],
  conversationHeadings: [
    'haastattelu', 'koko haastattelu', 'litterointi', 'litteraatti', 'litteraatio', 'transkriptio', 'tekstivastine',
    'kysymykset', 'kysymykset ja vastaukset', 'kysymyksiä ja vastauksia', 'keskustelu', 'jutustelu', 'osa 1',
    'ensimmäinen osa', 'q&a', 'haastattelu alkaa', 'keskustelun litterointi', 'jakson litterointi',
    'haastattelun litterointi', 'lue haastattelu', 'haastattelu kokonaisuudessaan'
  ],
  boilerplate: [
    'jaa artikkeli', 'jaa facebookissa', 'jaa twitterissä', 'jaa linkedinissä', 'jaa whatsappissa', 'jaa tämä',
    'jaa sivu', 'jaa juttu', 'jaa sähköpostilla', 'jaa kaverille', 'klikkaa tästä', 'klikkaa jakaaksesi',
    'kopioi linkki', 'tulosta artikkeli', 'tulosta sivu', 'lähetä sähköpostilla', 'lähetä linkki', 'siirry sisältöön',
    'siirry suoraan', 'siirry pääsisältöön', 'hyppää sisältöön', 'hyppää pääsisältöön', 'ohita ja siirry', 'lue lisää',
    'lue myös', 'lue koko', 'lue seuraavaksi', 'jatka lukemista', 'katso myös', 'katso lisää', 'katso kaikki',
    'näytä lisää', 'näytä kaikki', 'lataa lisää', 'lisää aiheesta', 'lisää artikkeleita', 'lisää uutisia',
    'lisää luettavaa', 'muita artikkeleita', 'samasta aiheesta', 'aiheeseen liittyvää', 'aiheeseen liittyviä',
    'aiheeseen liittyvät', 'liittyvät artikkelit', 'samankaltaisia', 'saatat pitää myös', 'sinua saattaa kiinnostaa',
    'sinua voisi kiinnostaa', 'tämäkin voi kiinnostaa', 'luetuimmat', 'suosituimmat', 'suosituimmat artikkelit',
    'uusimmat', 'uusimmat artikkelit', 'uusimmat kirjoitukset', 'uusimmat kommentit', 'viimeisimmät artikkelit',
    'viimeisimmät kirjoitukset', 'viimeisimmät kommentit', 'viimeisimmät uutiset', 'edellinen artikkeli',
    'seuraava artikkeli', 'edellinen kirjoitus', 'seuraava kirjoitus', 'edellinen sivu', 'seuraava sivu',
    'edellinen julkaisu', 'seuraava julkaisu', 'vanhemmat artikkelit', 'uudemmat artikkelit', 'vanhemmat tekstit',
    'uudemmat tekstit', 'vanhempi teksti', 'uudempi teksti', 'takaisin etusivulle', 'takaisin ylös', 'etusivu >',
    'etusivu »', 'kommentoi artikkelia', 'kommentoi juttua', 'kirjoita kommentti', 'lisää kommentti', 'jätä kommentti',
    'lähetä kommentti', 'jätä vastaus', 'peruuta vastaus', 'ei kommentteja', 'kommentointi on', 'kommentit on suljettu',
    'kommentit pois päältä', 'kommentit', 'sähköpostiosoitettasi', 'sähköpostiosoite', 'pakolliset kentät',
    'pakolliset tiedot', 'tallenna nimeni', 'nimi *', 'kirjaudu sisään', 'kirjaudu kommentoidaksesi',
    'sinun täytyy kirjautua', 'sinun täytyy olla', 'rekisteröidy', 'luo tunnus', 'luo tili', 'unohtuiko salasana',
    'unohditko salasanasi', 'muista minut', 'tilaa uutiskirje', 'tilaa lehti', 'tilaa blogi', 'tilaa nyt', 'tilaajille',
    'vain tilaajille', 'liity jäseneksi', 'liity postituslistalle', 'käytämme evästeitä', 'tämä sivusto käyttää',
    'tämä sivu käyttää', 'sivusto käyttää evästeitä', 'sivustomme käyttää', 'verkkosivustomme', 'hyväksy kaikki',
    'hyväksy evästeet', 'hyväksyn', 'evästeasetukset', 'evästeet', 'tietosuojaseloste', 'tietosuojakäytäntö',
    'tietosuoja', 'rekisteriseloste', 'käyttöehdot', 'toimitusehdot', 'kaikki oikeudet pidätetään',
    'saavutettavuusseloste', 'julkaistu', 'julkaistu:', 'lähettänyt', 'päivitetty', 'päivitetty:',
    'viimeksi päivitetty', 'viimeksi muokattu', 'kirjoittanut', 'kirjoittaja:', 'kategoria:', 'kategoriat:',
    'avainsanat:', 'tunnisteet:', 'aiheet:', 'asiasanat:', 'luokiteltu', 'pysyvä linkki', 'lisää kirjanmerkkeihin',
    'seuraa meitä', 'seuraa blogia', 'tykkää meistä', 'tue meitä', 'tue toimintaamme', 'lahjoita', 'osta kirja',
    'osta nyt', 'osta liput', 'lisää ostoskoriin', 'lataa sovellus', 'lataa pdf', 'kuuntele jakso', 'kuuntele podcast',
    'katso video', 'toista video', 'selaimesi', 'javascript', 'olet täällä', 'olet tässä', 'sivukartta',
    'usein kysytyt', 'ota yhteyttä', 'tietoa meistä', 'palaute', 'lähetä palautetta', 'anna palautetta', 'mainos',
    'mainosta', 'kaupallinen yhteistyö', 'haku', 'hae sivustolta', 'päävalikko', 'ladataan', 'lukuaika', 'tykkää tästä',
    'siirry sivun', 'avaa valikko', 'sulje valikko', 'lue näköislehti', 'kirjaudu lukeaksesi', 'kirjaudu tai',
    'onko sinulla jo tunnus', 'eikö sinulla ole tunnusta', 'oletko jo tilaaja', 'unohditko salasanan',
    'tämä artikkeli on tilaajille', 'tämä juttu on tilaajille', 'artikkeli on vain tilaajille', 'lukeaksesi koko',
    'kokeile ilmaiseksi', 'voit peruuttaa milloin', 'tilaa uutiskirjeemme', 'syötä sähköpostiosoitteesi',
    'tilaamalla hyväksyt', 'avaa sovelluksessa', 'jaa linkki', 'linkki kopioitu', 'tallenna artikkeli',
    'kuuntele artikkeli', 'lähetä juttuvinkki', 'näytä kommentit', 'lue kommentit', 'osallistu keskusteluun',
    'ilmoita virheestä', 'ilmoita asiaton', 'tällä sivustolla käytetään', 'näytä vähemmän', 'lisää samasta aiheesta',
    'suosittelemme sinulle', 'takaisin sivun alkuun', 'palaa etusivulle', 'kuuntele spotifyssa', 'näytä tekstitys',
    'tilaa kanava', 'tilaa podcast', 'lisätietoja antaa', 'tämä artikkeli on vain tilaajille',
    'tämä juttu on vain tilaajille', 'tämä sisältö on vain tilaajille', 'tämä sisältö on vain jäsenille',
    'tämä saattaa kiinnostaa sinua', 'lähetetty iphonesta', 'lähetetty puhelimesta', 'jatkuu sivulla',
    'jatkoa sivulta', 'juttu jatkuu', 'artikkeli jatkuu'
  ],
  boilerplateLines: [
    'jaa', 'jaa:', 'twiittaa', 'tulosta', 'hae', 'haku', 'etsi', 'valikko', 'etusivu', 'koti', 'kirjaudu',
    'kirjaudu sisään', 'kirjaudu ulos', 'rekisteröidy', 'tilaa', 'uutiskirje', 'yhteystiedot', 'ota yhteyttä', 'yhteys',
    'tietoa meistä', 'meistä', 'minusta', 'info', 'ohje', 'ohjeet', 'tietosuoja', 'tietosuojaseloste', 'evästeet',
    'blogi', 'blogit', 'uutiset', 'ajankohtaista', 'tapahtumat', 'kalenteri', 'arkisto', 'arkistot', 'kategoriat',
    'kategoria', 'avainsanat', 'tunnisteet', 'aiheet', 'kommentit', 'kommentti', 'kommentoi', 'vastaa', 'tykkää',
    'seuraa', 'lue lisää', 'lisää', 'seuraava', 'edellinen', 'takaisin', 'ylös', 'sivun alkuun', 'tallenna', 'sulje',
    'avaa', 'lähetä', 'peruuta', 'muokkaa', 'poista', 'kopioi', 'lataa', 'kuuntele', 'toista', 'katso', 'ilmoita',
    'piilota', 'näytä', 'näytä lisää', 'näytä kaikki', 'hyväksy', 'hylkää', 'mainos', 'mainokset', 'sponsorit',
    'kumppanit', 'yhteistyökumppanit', 'kauppa', 'verkkokauppa', 'ostoskori', 'kassa', 'tili', 'oma tili', 'profiili',
    'asetukset', 'kotimaa', 'ulkomaat', 'politiikka', 'talous', 'kulttuuri', 'viihde', 'urheilu', 'tiede', 'tekniikka',
    'teknologia', 'terveys', 'koulutus', 'yhteiskunta', 'matkailu', 'musiikki', 'elokuvat', 'elokuva', 'kirjat',
    'kirjallisuus', 'teatteri', 'taide', 'mielipide', 'mielipiteet', 'pääkirjoitus', 'kolumnit', 'kolumni',
    'haastattelut', 'haastattelu', 'arvostelut', 'arviot', 'artikkelit', 'artikkeli', 'jutut', 'yleinen', 'yleiset',
    'luokittelematon', 'luokittelemattomat', 'suomi', 'suomeksi', 'kieli', 'galleria', 'kuvat', 'kuvagalleria',
    'valokuvat', 'video', 'videot', 'podcastit', 'loppu', 'uusimmat', 'luetuimmat', 'suosituimmat', 'suosittua',
    'suosittelemme', 'kirjoittaja', 'kirjoittajat', 'ladataan', 'ladataan...', 'ei kommentteja', 'ei kommentteja:',
    'sisältö', 'sisällys', 'sisällysluettelo', 'linkit', 'medialle', 'työpaikat', 'avoimet työpaikat', 'jäseneksi',
    'liity jäseneksi', 'lahjoita', 'tue meitä', 'palaute', 'svenska', 'på svenska', 'näköislehti', 'digilehti',
    'lue myöhemmin', 'vain jäsenille', 'vain välttämättömät', 'hylkää kaikki', 'hakutulokset', 'ei tuloksia',
    'tuoreimmat', 'kaikki artikkelit', 'kaikki uutiset', 'kaikki jaksot', 'seuraava jakso', 'tällä sivulla',
    'tekijänoikeudet', 'aukioloajat', 'asiakaspalvelu', 'valitse kieli', 'vastaava päätoimittaja'
  ],
  boilerplateCounts: [
    'min lukuaika', 'minuutin lukuaika', 'minuutin luku', 'minuuttia', 'min', 'kommenttia', 'kommentti', 'jakoa',
    'näyttökertaa', 'katselukertaa', 'vastausta', 'vastaus', 'tykkäystä', 'tykkäys', 'ääntä', 'seuraajaa',
    'tuntia sitten', 'minuuttia sitten', 'päivää sitten', 'viikkoa sitten', 'kuukautta sitten', 'vuotta sitten',
    'lukukertaa'
  ],
  boilerplateHeadings: [
    'aiheeseen liittyvää', 'aiheeseen liittyviä artikkeleita', 'aiheeseen liittyvät artikkelit', 'liittyvät artikkelit',
    'liittyvät jutut', 'samankaltaiset artikkelit', 'samankaltaisia artikkeleita', 'samasta aiheesta', 'lue myös',
    'katso myös', 'lue seuraavaksi', 'lue lisää', 'lisää luettavaa', 'lisää artikkeleita', 'lisää aiheesta',
    'muita artikkeleita', 'muita haastatteluja', 'muut haastattelut', 'lisää haastatteluja', 'sinua saattaa kiinnostaa',
    'sinua voisi kiinnostaa', 'saatat pitää myös näistä', 'suosittelemme', 'suositellut', 'luetuimmat',
    'luetuimmat jutut', 'suosituimmat', 'suosituimmat artikkelit', 'suosittuja tekstejä', 'uusimmat',
    'uusimmat artikkelit', 'uusimmat jutut', 'uusimmat uutiset', 'uusimmat kommentit', 'viimeisimmät artikkelit',
    'viimeisimmät kommentit', 'viimeisimmät uutiset', 'uutiset', 'ajankohtaista', 'kommentit', 'kommentti', 'kommentoi',
    'kirjoita kommentti', 'jätä kommentti', 'lisää kommentti', 'lähetä kommentti', 'jätä vastaus', 'vastaa',
    'ei kommentteja', 'ei kommentteja:', 'keskustelu', 'arkisto', 'arkistot', 'blogiarkisto', 'kategoriat',
    'avainsanat', 'tunnisteet', 'jaa', 'jaa:', 'jaa artikkeli', 'jaa tämä:', 'tykkää tästä:', 'uutiskirje',
    'tilaa uutiskirje', 'seuraa meitä', 'artikkelien selaus', 'navigointi', 'haku', 'hae tästä blogista',
    'yhteystiedot', 'tietoa meistä', 'mainos', 'kumppanit', 'yhteistyökumppanit', 'sponsorit', 'meta', 'sivut',
    'linkit', 'lukijat', 'tunnisteet:', 'älä missaa', 'muut lukivat myös', 'luetuimmat juuri nyt',
    'lisää samasta aiheesta', 'tuoreimmat'
  ],
  advertisements: [
    'mainos', 'mainokset', 'ilmoitus', 'sponsoroitu', 'sponsoroitu sisältö', 'kaupallinen yhteistyö', 'maksettu mainos',
    'mainosyhteistyö', 'sisältää mainoslinkkejä', 'yhteistyössä', 'jakson tarjoaa', 'jakson sponsori',
    'tämän jakson tarjoaa', 'juttu jatkuu mainoksen jälkeen', 'artikkeli jatkuu mainoksen jälkeen',
    'juttu jatkuu kuvan jälkeen', 'juttu jatkuu kuvan alla', 'alennuskoodi', 'alekoodi', 'koodilla',
    'artikkeli jatkuu mainoksen alla', 'juttu jatkuu mainoksen alla'
  ],
  stageDirections: [
    'nauraa', 'naurua', 'tauko', 'nauru', 'nauraen', 'naurahtaa', 'naurahdus', 'nauravat', 'nauretaan',
    'kaikki nauravat', 'molemmat nauravat', 'yhteisnaurua', 'yleisö nauraa', 'yleisön naurua', 'hymyilee', 'hymyillen',
    'hymähtää', 'hymy', 'virnistää', 'hihittää', 'kikattaa', 'huokaa', 'huokaus', 'huokaisee', 'hiljaisuus',
    'pitkä tauko', 'hiljenee', 'miettii', 'pohtii', 'miettii hetken', 'mietteliäästi', 'aplodit', 'aplodeja',
    'taputuksia', 'musiikkia', 'musiikki', 'laulaa', 'hyräilee', 'itkee', 'kyyneleitä', 'liikuttuneena', 'nyökkää',
    'nyökyttelee', 'pudistaa päätään', 'kohauttaa olkapäitään', 'osoittaa', 'näyttää', 'kuiskaa', 'kuiskaten', 'yskii',
    'yskäisee', 'epäselvää', 'epäselvä', 'ei kuulu', 'ei saa selvää', 'kohinaa', 'hälinää', 'melua', 'puhelin soi',
    'keskeyttää', 'keskeytys', 'nauha loppuu', 'nauhoitus päättyy', 'tallennus päättyy', 'ironisesti', 'vitsaillen',
    'vitsailee', 'leikillään', 'huutaa', 'huutoa', 'tunnusmusiikki', 'sic', 'toim. huom', 'nauraa taas',
    'nauravat yhdessä', 'nauraa ääneen', 'ääni murtuu', 'pyyhkii kyyneleitä', 'lyhyt tauko', 'yleisö taputtaa',
    'taputtaa', 'musiikki soi', 'selvittää kurkkuaan'
  ],
  editorsNotes: [
    'toim. huom.', 'toim. huom', 'toimituksen huomautus', 'toimituksen huom.', 'toim.', 'toim.:', 'kirj. huom.',
    'kirjoittajan huomautus', 'suom. huom.', 'suom. huom', 'suomentajan huomautus', 'kääntäjän huomautus', 'huom.',
    'huom!', 'huom:', 'huom.:', 'huomautus:', 'päivitys:', 'korjaus:', 'oikaisu:', 'ps:', 'juttua muokattu',
    'artikkelia päivitetty', 'toimittajan huomautus', 'haastattelijan huomautus', 'toimituksen kommentti'
  ],
  captions: [
    'kuvahaun tulos haulle',
    'kuva', 'kuva:', 'kuvat', 'kuvat:', 'kuvaaja', 'kuvaaja:', 'valokuva', 'valokuva:', 'valokuvat:', 'kuvalähde',
    'kuvalähde:', 'kuvan lähde', 'kuvassa', 'kuvassa:', 'kuvateksti', 'lähde:', 'kuvitus', 'kuvitus:', 'kuvituskuva',
    'piirros', 'piirros:', 'arkistokuva', 'pressikuva', 'lehdistökuva', 'kotialbumi', 'vasemmalta', 'oikealta',
    'vasemmalla', 'oikealla', 'ylhäällä', 'alhaalla', 'keskellä', 'kansikuva', 'kansi', 'kannen kuva', 'kuvakaappaus',
    'muotokuva', 'juliste', 'grafiikka', 'kuvio', 'kuvan otti'
  ]
}
