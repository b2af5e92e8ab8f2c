// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const pl: Language = {
  id: 'pl',
  name: 'Polish',
  unspaced: false,
  frequent: [
    'i', 'w', 'na', 'z', 'nie', 'to', 'się', 'jest', 'że', 'do', 'jak', 'ale', 'o', 'co', 'tak', 'po', 'od', 'za',
    'czy', 'był', 'było', 'dla', 'już', 'tylko', 'mnie', 'przez', 'przy', 'są', 'ja', 'jestem'
  ],
  letters: ['ł', 'ą', 'ę', 'ś', 'ż', 'ć', 'ń'],
  questionLabels: ['p', 'pytanie', 'pyt'],
  answerLabels: ['o', 'odpowiedź', 'odp'],
  interviewerRoles: ['dziennikarz', 'dziennikarka', 'redakcja', 'prowadzący', 'prowadząca'],
  intervieweeRoles: ['rozmówca', 'gość', 'respondent'],
  otherRoles: [],
  genericSpeakers: [],
  nameParticles: [],
  reportingVerbs: [],
  honorifics: ['pan', 'pani', 'dr', 'prof', 'mgr', 'inż', 'ks'],
  interrogatives: [
    'co', 'kto', 'jak', 'dlaczego', 'czemu', 'gdzie', 'kiedy', 'jaki', 'jaka', 'jakie', 'jakich', 'ile', 'skąd',
    'dokąd', 'który', 'która', 'które', 'po co', 'od kiedy'
  ],
  auxiliaries: ['czy', 'a czy', 'czyli'],
  prompts: [
    'opowiedz', 'proszę opowiedzieć', 'powiedz', 'proszę powiedzieć', 'opisz', 'przedstaw się', 'na koniec',
    'ostatnie pytanie'
  ],
  nounPrompts: [],
  questionTails: ['prawda', 'tak', 'nie'],
  answerOpeners: [
    'tak', 'nie', 'no', 'oczywiście', 'myślę', 'myślę, że', 'ja', 'moim zdaniem', 'dla mnie', 'trudno powiedzieć',
    'dziękuję', 'chyba'
  ],
  greetings: ['dzień dobry', 'witam', 'dziękuję za rozmowę', 'dziękujemy za rozmowę'],
  firstPerson: ['ja', 'mnie', 'mi', 'mój', 'moja', 'my', 'nas', 'nam', 'nasz'],
  secondPerson: ['ty', 'ciebie', 'ci', 'twój', 'twoja', 'wy', 'was', 'wam', 'pan', 'pani'],
  thirdPerson: ['on', 'ona', 'oni', 'jego', 'jej', 'ich'],
  interviewWords: ['wywiad', 'wywiad z', 'rozmowa z', 'rozmowa'],
  bylines: ['autor', 'rozmawiał', 'rozmawiała', 'tekst'],
  interviewerBylines: ['rozmawiał', 'rozmawiała', 'rozmawiali', 'wywiad przeprowadził', 'wywiad przeprowadziła'],
  metadataKeys: [],
  lookAlikes: [],
  monthsAndDays: [],
  occupations: [],
  affiliationWords: [],
  biographyPhrases: [],
  conclusionHeadings: [],
  conclusionPhrases: ['dziękuję za rozmowę', 'dziękujemy za rozmowę', 'rozmawiał', 'rozmawiała'],
  introductionPhrases: [],
  conversationHeadings: [],
  boilerplate: [
    'czytaj dalej', 'czytaj więcej', 'czytaj także', 'udostępnij na', 'dodaj komentarz', 'brak komentarzy',
    'polityka prywatności', 'wszelkie prawa zastrzeżone'
  ],
  boilerplateLines: [],
  boilerplateCounts: [],
  boilerplateHeadings: ['komentarze', 'podobne artykuły', 'dodaj komentarz', 'powiązane wpisy'],
  advertisements: [],
  stageDirections: ['śmiech', 'śmieje się', 'uśmiech', 'pauza', 'cisza', 'oklaski', 'muzyka', 'niezrozumiałe'],
  editorsNotes: [],
  captions: []
}
