// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const tr: Language = {
  id: 'tr',
  name: 'Turkish',
  unspaced: false,
  frequent: [
    've', 'bir', 'bu', 'da', 'de', 'için', 'çok', 'ne', 'ben', 'o', 'ile', 'gibi', 'daha', 'ama', 'var', 'olarak',
    'kadar', 'olan', 'sonra', 'her', 'değil', 'mi', 'benim', 'en', 'şey', 'zaman', 'diye', 'ya', 'oldu'
  ],
  letters: ['ı', 'ş', 'ğ'],
  questionLabels: ['s', 'soru'],
  answerLabels: ['c', 'cevap', 'yanıt'],
  interviewerRoles: ['muhabir', 'gazeteci', 'sunucu', 'moderatör'],
  intervieweeRoles: ['konuk', 'katılımcı'],
  otherRoles: [],
  genericSpeakers: [],
  nameParticles: [],
  reportingVerbs: [],
  honorifics: ['bay', 'bayan', 'sayın', 'dr', 'prof', 'bey', 'hanım'],
  interrogatives: [
    'ne', 'nasıl', 'neden', 'niçin', 'niye', 'kim', 'nerede', 'nereden', 'nereye', 'hangi', 'kaç', 'ne zaman', 'neler'
  ],
  auxiliaries: [],
  prompts: [
    'anlatır mısınız', 'anlatır mısın', 'bahseder misiniz', 'biraz bahseder misiniz', 'kendinizi tanıtır mısınız',
    'son olarak'
  ],
  nounPrompts: [],
  questionTails: ['mi', 'mı', 'mu', 'mü', 'değil mi', 'mısınız', 'misiniz', 'musunuz', 'müsünüz', 'mısın', 'misin'],
  answerOpeners: [
    'evet', 'hayır', 'tabii', 'tabii ki', 'elbette', 'bence', 'ben', 'aslında', 'yani', 'teşekkürler',
    'teşekkür ederim', 'merhaba'
  ],
  greetings: [],
  firstPerson: ['ben', 'beni', 'bana', 'benim', 'biz', 'bizi', 'bizim'],
  secondPerson: ['sen', 'seni', 'sana', 'senin', 'siz', 'sizi', 'size', 'sizin'],
  thirdPerson: ['o', 'onu', 'ona', 'onun', 'onlar'],
  interviewWords: ['röportaj', 'söyleşi', 'ile röportaj', 'ile söyleşi'],
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
  boilerplate: ['devamını oku', 'yorum yap', 'yorum gönder', 'tüm hakları saklıdır', "facebook'ta paylaş"],
  boilerplateLines: [],
  boilerplateCounts: [],
  boilerplateHeadings: ['yorumlar', 'benzer yazılar', 'ilgili yazılar'],
  advertisements: [],
  stageDirections: ['gülüyor', 'gülüşmeler', 'gülüşler', 'gülerek', 'alkış', 'müzik'],
  editorsNotes: [],
  captions: []
}
