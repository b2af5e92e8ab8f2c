// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const ar: Language = {
  id: 'ar',
  name: 'Arabic',
  unspaced: false,
  frequent: [
    'في', 'من', 'على', 'إلى', 'أن', 'هذا', 'التي', 'الذي', 'كان', 'مع', 'عن', 'لا', 'ما', 'هو', 'هي', 'أنا', 'لم',
    'بعد', 'كل', 'هذه'
  ],
  letters: ['ة', 'أ', 'إ'],
  questionLabels: ['س', 'سؤال', 'السؤال'],
  answerLabels: ['ج', 'جواب', 'الجواب'],
  interviewerRoles: [],
  intervieweeRoles: [],
  otherRoles: [],
  genericSpeakers: [],
  nameParticles: [],
  reportingVerbs: [],
  honorifics: [],
  interrogatives: ['ما', 'ماذا', 'كيف', 'لماذا', 'من', 'أين', 'متى', 'هل', 'كم', 'أي'],
  auxiliaries: [],
  prompts: [],
  nounPrompts: [],
  questionTails: [],
  answerOpeners: ['نعم', 'لا', 'أنا', 'طبعا', 'شكرا', 'أعتقد'],
  greetings: [],
  hosting: [
    'أهلا بكم', 'مرحبا بكم', 'مرحبًا بكم', 'ضيفنا', 'ضيفتنا', 'ضيفي', 'معنا اليوم', 'معنا', 'نستضيف', 'شكرا لقبولك',
    'شكرًا لقبولك', 'شكرا لحضورك', 'عرفنا بنفسك', 'حدثنا', 'حدثينا', 'أخبرنا', 'السؤال الأخير', 'سؤال أخير',
    'السؤال التالي', 'سؤال آخر', 'في الختام', 'في البداية', 'بداية', 'قلت', 'تقول', 'ذكرت', 'شكرا على الحوار',
    'شكرا على هذا الحوار', 'شكرا لوقتك', 'مستمعينا', 'قرائنا'
  ],
  guesting: [
    'شكرا على الدعوة', 'شكرًا على الدعوة', 'شكرا على الاستضافة', 'شكرا لدعوتي', 'سعيد بوجودي', 'سؤال جيد',
    'سؤال جميل', 'سؤال صعب', 'اسمي', 'أنا', 'أعمل', 'بدأت', 'عندما كنت', 'في رأيي', 'بالنسبة لي', 'أعتقد', 'أظن'
  ],
  firstPerson: [],
  secondPerson: [],
  thirdPerson: [],
  interviewWords: ['حوار', 'مقابلة', 'حوار مع', 'مقابلة مع'],
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
  boilerplate: [],
  boilerplateLines: [],
  boilerplateCounts: [],
  boilerplateHeadings: [],
  advertisements: [],
  stageDirections: ['يضحك', 'تضحك', 'ضحك', 'تصفيق'],
  editorsNotes: [],
  captions: []
}
