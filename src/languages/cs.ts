// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const cs: Language = {
  id: 'cs',
  name: 'Czech',
  unspaced: false,
  frequent: [
    'a', 'v', 'na', 'se', 'je', 'že', 'to', 's', 'z', 'do', 'o', 'k', 'ale', 'jsem', 'jak', 'tak', 'co', 'by', 'pro',
    'po', 'když', 'jako', 'si', 'už', 'byl', 'bylo', 'jsou', 'nebo', 'jsme', 'také', 'není'
  ],
  letters: ['ě', 'ř', 'ů', 'č', 'ž', 'š'],
  questionLabels: ['o', 'otázka', 'ot'],
  answerLabels: ['odpověď', 'odp'],
  interviewerRoles: ['redaktor', 'redaktorka', 'moderátor', 'moderátorka', 'redakce', 'tazatel'],
  intervieweeRoles: ['host', 'respondent', 'dotazovaný'],
  otherRoles: [],
  genericSpeakers: [],
  nameParticles: [],
  reportingVerbs: [],
  honorifics: ['pan', 'paní', 'dr', 'prof', 'ing', 'mgr'],
  interrogatives: [
    'co', 'kdo', 'jak', 'proč', 'kde', 'kdy', 'jaký', 'jaká', 'jaké', 'který', 'která', 'které', 'kolik', 'odkud',
    'kam', 'čím'
  ],
  auxiliaries: ['je', 'jsou', 'jste', 'máte', 'máš', 'byl', 'bylo', 'můžete', 'můžeš', 'chcete', 'myslíte', 'existuje'],
  prompts: [
    'řekněte', 'řekni', 'popište', 'popiš', 'povězte', 'představte se', 'představ se', 'na závěr', 'poslední otázka'
  ],
  nounPrompts: [],
  questionTails: [],
  answerOpeners: [
    'ano', 'ne', 'jo', 'no', 'určitě', 'samozřejmě', 'myslím', 'myslím, že', 'já', 'pro mě', 'nevím', 'děkuji', 'asi'
  ],
  greetings: [],
  firstPerson: ['já', 'mě', 'mi', 'můj', 'moje', 'my', 'nás', 'nám', 'náš'],
  secondPerson: ['ty', 'tě', 'ti', 'tvůj', 'vy', 'vás', 'vám', 'váš', 'vaše'],
  thirdPerson: ['on', 'ona', 'oni', 'jeho', 'její', 'jejich'],
  interviewWords: ['rozhovor', 'rozhovor s', 'interview'],
  bylines: [],
  interviewerBylines: [],
  metadataKeys: [],
  lookAlikes: [],
  monthsAndDays: [],
  occupations: [],
  affiliationWords: [],
  biographyPhrases: [],
  conclusionHeadings: [],
  conclusionPhrases: [],
  introductionPhrases: [],
  conversationHeadings: [],
  boilerplate: ['číst dál', 'číst více', 'sdílet na', 'přidat komentář', 'žádné komentáře', 'všechna práva vyhrazena'],
  boilerplateLines: [],
  boilerplateCounts: [],
  boilerplateHeadings: ['komentáře', 'související články', 'podobné články'],
  advertisements: [],
  stageDirections: ['smích', 'směje se', 'úsměv', 'pauza', 'ticho', 'potlesk', 'hudba'],
  editorsNotes: [],
  captions: []
}
