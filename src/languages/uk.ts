// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const uk: Language = {
  id: 'uk',
  name: 'Ukrainian',
  unspaced: false,
  frequent: [
    'і', 'та', 'в', 'у', 'не', 'на', 'що', 'я', 'з', 'як', 'це', 'до', 'але', 'за', 'він', 'ми', 'ви', 'для', 'від',
    'є', 'бути', 'був', 'було', 'коли', 'також', 'дуже', 'якщо', 'щоб', 'або', 'вже', 'так', 'їх', 'його', 'мені'
  ],
  letters: ['і', 'ї', 'є', 'ґ'],
  questionLabels: ['з', 'п', 'питання', 'запитання'],
  answerLabels: ['в', 'відповідь'],
  interviewerRoles: ['журналіст', 'журналістка', 'ведучий', 'ведуча', 'кореспондент', "інтерв'юер", 'редакція'],
  intervieweeRoles: ['гість', 'гостя', 'респондент', 'співрозмовник'],
  otherRoles: [],
  genericSpeakers: [],
  nameParticles: [],
  reportingVerbs: [],
  honorifics: [],
  interrogatives: [
    'що', 'хто', 'як', 'чому', 'навіщо', 'де', 'куди', 'звідки', 'коли', 'який', 'яка', 'яке', 'які', 'скільки', 'чий',
    'чим'
  ],
  auxiliaries: ['чи', 'хіба', 'невже'],
  prompts: ['розкажіть', 'розкажи', 'опишіть', 'поясніть', 'назвіть', 'представтеся', 'наостанок', 'останнє питання'],
  nounPrompts: [],
  questionTails: [],
  answerOpeners: [
    'так', 'ні', 'ну', 'звичайно', 'звісно', 'думаю', 'я думаю', 'мені здається', 'для мене', 'я', 'не знаю', 'дякую',
    'мабуть'
  ],
  greetings: [],
  firstPerson: ['я', 'мене', 'мені', 'мій', 'моя', 'ми', 'нас', 'нам', 'наш'],
  secondPerson: ['ти', 'тебе', 'тобі', 'твій', 'ви', 'вас', 'вам', 'ваш', 'ваша'],
  thirdPerson: ['він', 'вона', 'вони', 'його', 'її', 'їх'],
  interviewWords: ["інтерв'ю", "інтерв'ю з", 'розмова з', 'бесіда з'],
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
  boilerplate: [
    'читати далі', 'читайте також', 'поділитися', 'залишити коментар', 'усі права захищені', 'всі права захищені'
  ],
  boilerplateLines: [],
  boilerplateCounts: [],
  boilerplateHeadings: ['коментарі', 'схожі статті', 'читайте також'],
  advertisements: [],
  stageDirections: ['сміється', 'сміх', 'усміхається', 'пауза', 'оплески', 'музика', 'нерозбірливо'],
  editorsNotes: [],
  captions: []
}
