/**
 * The words of one language that interviews use. Words only: no rule mentions a word, no language holds a function.
 * All entries are lower case, with straight apostrophes and without the combining dot that `İ` leaves behind: compare
 * them with text folded by `foldWords` (fold.ts). They are matched as whole words or phrases, except in languages
 * without spaces between words, where they are matched as substrings at the place each entry says.
 * An empty list says that no such words are known; a missing key is a type error.
 */
export interface Language {
  /** BCP 47 primary tag. */
  id: string
  name: string
  /** Words are not separated by spaces (Chinese, Japanese). */
  unspaced: boolean
  /** Some 20 to 50 of the most frequent function words or characters that tell this language from its neighbours. */
  frequent: string[]
  /** More words that open sentences and are nobody's name, for languages that write names with capitals: `if`, `sometimes`. */
  sentenceOpeners: string[]
  /** Letters that it has and most of its neighbours have not: `ß`, `ñ`, `ї`. Empty where a whole script tells. */
  letters: string[]

  /** Labels that mean "question" at a turn, abbreviations included, without punctuation: `q`, `question`. */
  questionLabels: string[]
  /** Labels that mean "answer" at a turn: `a`, `answer`, `response`. */
  answerLabels: string[]
  /** Role words used as a label by the one who asks: `interviewer`, `host`, `moderator`. */
  interviewerRoles: string[]
  /** Role words used as a label by the one who answers: `interviewee`, `guest`, `respondent`. */
  intervieweeRoles: string[]
  /** Voices that are neither: `audience`, `narrator`, `announcer`, `audience member`. */
  otherRoles: string[]
  /** Words that, alone or with a number or letter, label an unnamed speaker: `speaker`, `participant`, `unknown speaker`. */
  genericSpeakers: string[]
  /** Small words inside a name: `von`, `de la`, `bin`. */
  nameParticles: string[]
  /** Verbs that report speech, frequent in profiles and fiction, not in interviews: `said`, `says`, `asked`, `explains`. */
  reportingVerbs: string[]
  /** Before a name: `mr`, `dr`, `prof`, `sen`, `sir`. After a name in languages that put it there. Without dots. */
  honorifics: string[]

  /** What stands behind a name in the label of a question that somebody sent in: `asks`, `wants to know`. */
  askingVerbs: string[]
  /** First words of a question: `what`, `how`, `why`, `who`. */
  interrogatives: string[]
  /** First words of a yes-no question: `do`, `did`, `are`, `can`, `have`. */
  auxiliaries: string[]
  /** Openings of an imperative or indirect question by an interviewer: `tell us`, `describe`, `talk about`, `complete the sentence`. */
  prompts: string[]
  /** First words of a topic that stands for a question: `favourite`, `best`, `your`, `any`. Weak: only before few words. */
  nounPrompts: string[]
  /** Ends that make a statement a question: `right`, `isn't it`, and particles. */
  questionTails: string[]
  /** First words of answers: `yes`, `no`, `well`, `of course`, `i think`, `thank you`. */
  answerOpeners: string[]
  /** Small talk that opens or closes a conversation: `welcome to`, `thanks for having me`, `thank you for joining us`. */
  greetings: string[]
  /** How one talks who asks, and how one who is asked: `our guest`, `thanks for having me`. */
  hosting: string[]
  guesting: string[]
  /** Before or behind the name of somebody who may ask now: `question comes from`, `the line of`. */
  callsToAsk: string[]
  /** How a second host says who he is after the first: `and i'm`. */
  joining: string[]
  /** Before one's own name when one says it: `my name is`, `hello i'm`; marks between the words do not count. */
  ownNames: string[]
  /** Before it as before much else, so that only a given name and another tell: `i'm`. */
  selfPhrases: string[]
  /** Words for those who run a talk, and for those who are asked in it, beside their names: `our host Ann Lowe`, `guest: Bo Ek`. */
  hosts: string[]
  guests: string[]
  /** What stands before a colon and the name of the one a talk is with, among facts above it: `name`. */
  nameKeys: string[]
  /** Between the name of the one who asks and that of the one who answers: `sat down with`; and the other way round: `was interviewed by`. */
  meets: string[]
  isMetBy: string[]
  /** Between the two names and alone there, the one who answers first: `Mit Ida Moss sprach Bo Ek`. */
  speaksBetween: string[]
  /** What else stands before a colon and the name of whoever asked, on a line that is no title: `interview`, `questions`. */
  credits: string[]
  firstPerson: string[]
  /** Of `firstPerson` what more than one say: `we`, `our`. */
  firstPlural: string[]
  secondPerson: string[]
  /** Third-person pronouns, frequent in biographies and reports: `he`, `she`, `his`, `her`. */
  thirdPerson: string[]

  /** Words in a title that say "this is none": `frequently asked questions`, `sample answers`. */
  guideTitles: string[]
  /** Words in a title that say "this is an interview", with or without a following name: `interview with`, `in conversation with`, `q&a`. */
  interviewWords: string[]
  /** Words that come before the author's or interviewer's name: `by`, `interview by`, `written by`, `interviewed by`. */
  bylines: string[]
  /** Words that say who asked in a byline or note: `interview by`, `interviewed by`, `questions by`, `moderated by`. */
  interviewerBylines: string[]
  /** Label-like words before a colon that give a fact about the text: `date`, `author`, `location`, `photos`, `translation`. */
  metadataKeys: string[]
  /** Words before a colon that are no speaker and no metadata: `note`, `first of all`, `for example`, `update`, `ps`, `books`. */
  lookAlikes: string[]
  monthsAndDays: string[]
  /** Between a person and their work: `at`, `of`, `from`; and nouns of work: `director`, `engineer`, `professor`, `founder`, `singer`. */
  occupations: string[]
  /** Ends of words for what somebody does, where nouns have capitals and stand before a name: `Fährmann Jörn Falk`. */
  tradeEndings: string[]
  affiliationWords: string[]
  /** Small words that end what somebody's work is called within a sentence: `who`, `where`, `and`. */
  titleEnds: string[]
  /** Verbs of biographies and introductions: `was born`, `lives in`, `works as`, `graduated`, `is a`. */
  biographyPhrases: string[]
  /** Headings and opening words of what an author adds after the talk: `about the author`, `bio`, `further reading`. */
  conclusionHeadings: string[]
  /** Phrases of closing paragraphs: `this interview has been edited`, `you can follow`, `thanks to … for`, `the conversation was recorded`. */
  conclusionPhrases: string[]
  /** Phrases of introductions: `we spoke with`, `we sat down with`, `in this interview`, `i had the chance to`. */
  introductionPhrases: string[]
  /** Headings that open the conversation: `the interview`, `transcript`, `questions and answers`. */
  conversationHeadings: string[]

  /** Starts of lines that a web page adds: `share this`, `leave a comment`, `subscribe to`, `filed under`. No one talks so. */
  boilerplate: string[]
  /** Whole lines (the line equals the entry) that a web page adds, too common as line starts: `share`, `menu`, `home`. */
  boilerplateLines: string[]
  /** What follows a number on a line of its own: `min read`, `shares`, `comments`, `hours ago`. */
  boilerplateCounts: string[]
  /** Headings after which everything is page furniture: `related posts`, `comments`, `leave a reply`, `you may also like`. */
  boilerplateHeadings: string[]
  /** `advertisement`, `sponsored`, `this episode is brought to you by`. */
  advertisements: string[]
  /** Words that, in brackets, are stage directions: `laughs`, `applause`, `music`, `inaudible`, `crosstalk`. */
  stageDirections: string[]
  /** Openings of notes by the editor: `editor's note`, `ed. note`, `note from the editor`, `translator's note`. */
  editorsNotes: string[]
  /** Openings or ends of captions and credits: `photo`, `photo by`, `image courtesy of`, `pictured`, `source`. */
  captions: string[]
}

/** The word lists of a language, in the order in which the build writes them. */
export const WORD_LISTS = [
  'frequent',
  'letters',
  'sentenceOpeners',
  'questionLabels',
  'answerLabels',
  'interviewerRoles',
  'intervieweeRoles',
  'otherRoles',
  'genericSpeakers',
  'nameParticles',
  'reportingVerbs',
  'honorifics',
  'askingVerbs',
  'interrogatives',
  'auxiliaries',
  'prompts',
  'nounPrompts',
  'questionTails',
  'answerOpeners',
  'greetings',
  'hosting',
  'guesting',
  'callsToAsk',
  'joining',
  'ownNames',
  'selfPhrases',
  'hosts',
  'guests',
  'nameKeys',
  'meets',
  'isMetBy',
  'speaksBetween',
  'credits',
  'firstPerson',
  'firstPlural',
  'secondPerson',
  'thirdPerson',
  'guideTitles',
  'interviewWords',
  'bylines',
  'interviewerBylines',
  'metadataKeys',
  'lookAlikes',
  'monthsAndDays',
  'occupations',
  'tradeEndings',
  'affiliationWords',
  'titleEnds',
  'biographyPhrases',
  'conclusionHeadings',
  'conclusionPhrases',
  'introductionPhrases',
  'conversationHeadings',
  'boilerplate',
  'boilerplateLines',
  'boilerplateCounts',
  'boilerplateHeadings',
  'advertisements',
  'stageDirections',
  'editorsNotes',
  'captions'
] as const satisfies readonly (keyof Language)[]

type Unlisted = Exclude<keyof Language, 'id' | 'name' | 'unspaced' | (typeof WORD_LISTS)[number]>
/** A list that is missing above would be missing in the build: then this is a type error. */
type _None<Missing extends never = Unlisted> = Missing
