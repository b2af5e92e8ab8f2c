// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

/** Words that many languages share; the language of a text that is in none of the listed ones. */
export const fallback: Language = {
  id: 'und',
  name: 'undetermined',
  unspaced: false,
  frequent: [],
  letters: [],
  questionLabels: ['q', 'question', 'f', 'p', 'd', '問', '问', 'в', 'س'],
  answerLabels: ['a', 'answer', 'r', '答', 'о', 'ج'],
  interviewerRoles: ['interviewer', 'host', 'moderator', 'reporter'],
  intervieweeRoles: ['interviewee', 'guest'],
  otherRoles: ['audience', 'narrator'],
  genericSpeakers: ['speaker', 'unknown speaker', 'participant', 'user'],
  nameParticles: ['de', 'da', 'di', 'van', 'von', 'al', 'el', 'la', 'le', 'bin', 'ibn', 'del'],
  reportingVerbs: [],
  honorifics: ['mr', 'mrs', 'ms', 'dr', 'prof'],
  askingVerbs: [],
  interrogatives: [],
  auxiliaries: [],
  prompts: [],
  nounPrompts: [],
  questionTails: [],
  answerOpeners: ['ok', 'hm', 'hmm', 'ah', 'oh', 'haha'],
  greetings: ['hello', 'hi'],
  hosting: [],
  guesting: [],
  callsToAsk: [],
  joining: [],
  hosts: ['host', 'hosts', 'moderator'],
  guests: ['guest', 'guests'],
  firstPerson: [],
  firstPlural: [],
  secondPerson: [],
  thirdPerson: [],
  guideTitles: [],
  interviewWords: [
    'interview', 'interviews', 'entrevista', 'entretien', 'intervista', 'interviu', 'intervju', 'intervyu', 'intervija',
    'q&a', 'q & a'
  ],
  bylines: ['by', 'interview', 'text'],
  interviewerBylines: ['interview by', 'interview', 'interviewer'],
  metadataKeys: [
    'date', 'author', 'interviewer', 'interviewee', 'interview', 'foto', 'photo', 'photos', 'text', 'tags', 'tag',
    'url', 'link', 'web', 'website', 'www', 'email', 'e-mail', 'twitter', 'facebook', 'instagram', 'youtube',
    'linkedin', 'github', 'isbn', 'doi', 'source', 'copyright', 'http', 'https', 'id', 'title', 'layout', 'slug',
    'permalink', 'duration', 'language'
  ],
  lookAlikes: ['http', 'https', 'ps', 'p.s', 'p. s', 'nb', 'n.b', 'phd', 'update', 'faq', 'www'],
  monthsAndDays: [],
  occupations: ['dj', 'ceo', 'cto', 'cfo', 'phd'],
  affiliationWords: ['gmbh', 'inc', 'ltd', 's.a', 'llc', 'university'],
  titleEnds: [],
  biographyPhrases: [],
  conclusionHeadings: ['bio', 'links', 'info', 'ps', 'p.s', 'contact'],
  conclusionPhrases: [],
  introductionPhrases: [],
  conversationHeadings: ['interview', 'transcript', 'q&a', 'the interview'],
  boilerplate: [
    'http://', 'https://', 'www.', 'copyright ©', '© copyright', '(c) copyright', 'powered by', 'rss feed',
    'facebook twitter', 'all rights reserved', 'wordpress', 'webvtt', 'disqus', 'cookie'
  ],
  boilerplateLines: [
    'facebook', 'twitter', 'x', 'instagram', 'youtube', 'linkedin', 'pinterest', 'reddit', 'whatsapp', 'telegram',
    'tumblr', 'tiktok', 'spotify', 'soundcloud', 'vk', 'email', 'e-mail', 'rss', 'menu', 'blog', 'news', 'login',
    'home', 'tags', 'top', 'info', 'faq', 'newsletter', 'blank', 'webvtt', 'podcast', '»', '«', '→', '←', '›', '‹', '×',
    '* * *', '●', '■', '◆', 'share', 'print', 'ok', 'en', 'de', 'fr', 'es', 'it', 'ru', '中文', 'english', 'deutsch',
    'français', 'español', 'italiano', 'português', 'русский', '日本語'
  ],
  boilerplateCounts: ['min', 'likes', 'views'],
  boilerplateHeadings: ['tags', 'newsletter', 'rss', 'related posts', 'comments', 'blog archive'],
  advertisements: ['advertisement', 'sponsored', 'ad'],
  stageDirections: ['music', 'inaudible', 'pause', 'applause', 'sic', 'beep', '♪', '♪♪', 'blank_audio', 'haha'],
  editorsNotes: ['nb:', 'n.b.:', 'n. b.', 'ed.', 'ed.:', 'ps:', 'p.s.:', '※'],
  captions: ['photo', 'photo:', 'foto', 'foto:', '©', 'credit:', 'image:', 'getty images', 'fig.']
}
