import { addressesGoOn } from './addresses-go-on.ts'
import { adsBetweenTurns } from './ads-between-turns.ts'
import { answeredByNumber } from './answered-by-number.ts'
import { answersOfOneParagraph } from './answers-of-one-paragraph.ts'
import { arrowsLeadAway } from './arrows-lead-away.ts'
import { askedBy } from './asked-by.ts'
import { bareTags } from './bare-tags.ts'
import { barsOfButtons } from './bars-of-buttons.ts'
import { beginsInTheMiddle } from './begins-in-the-middle.ts'
import { betweenButtons } from './between-buttons.ts'
import { betweenLabels } from './between-labels.ts'
import { bracketedNotes } from './bracketed-notes.ts'
import { bracketsGoOn } from './brackets-go-on.ts'
import { captionsAround } from './captions-around.ts'
import { classesTell } from './classes-tell.ts'
import { clocksOfPlayers } from './clocks-of-players.ts'
import { closingHeading } from './closing-heading.ts'
import { colonsAsk } from './colons-ask.ts'
import { commentsBelow } from './comments-below.ts'
import { countedAround } from './counted-around.ts'
import { creditsAreShown } from './credits-are-shown.ts'
import { creditsAreTold } from './credits-are-told.ts'
import { dashesBeginTheTalk } from './dashes-begin-the-talk.ts'
import { editsLeadAway } from './edits-lead-away.ts'
import { factsAreTold } from './facts-are-told.ts'
import { firstLineHeads } from './first-line-heads.ts'
import { furnitureAbove } from './furniture-above.ts'
import { furnitureBelow } from './furniture-below.ts'
import { greetingsAsk } from './greetings-ask.ts'
import { headingsBetweenLabels } from './headings-between-labels.ts'
import { hostsOfSound } from './hosts-of-sound.ts'
import { includesOfThePage } from './includes-of-the-page.ts'
import { insideLines } from './inside-lines.ts'
import { interviewsOnOnePage } from './interviews-on-one-page.ts'
import { invitationsToShare } from './invitations-to-share.ts'
import { labelledThroughout } from './labelled-throughout.ts'
import { labelsOpenTheTalk } from './labels-open-the-talk.ts'
import { legendsAreTold } from './legends-are-told.ts'
import { likelyTitle } from './likely-title.ts'
import { listsAnswer } from './lists-answer.ts'
import { listsAreTold } from './lists-are-told.ts'
import { listsGoOn } from './lists-go-on.ts'
import type { Look } from './look.ts'
import { mailsAreTold } from './mails-are-told.ts'
import { menusAbove } from './menus-above.ts'
import { namedSpeak } from './named-speak.ts'
import { namesAtTheEnd } from './names-at-the-end.ts'
import { nobodyAsks } from './nobody-asks.ts'
import { notesStandAside } from './notes-stand-aside.ts'
import { numbersBeginLater } from './numbers-begin-later.ts'
import { numbersGoOn } from './numbers-go-on.ts'
import { offeredAsAFile } from './offered-as-a-file.ts'
import { oneArticle } from './one-article.ts'
import { ownRemarks } from './own-remarks.ts'
import { placeholdersAreShown } from './placeholders-are-shown.ts'
import { portraitsTell } from './portraits-tell.ts'
import { postedBelow } from './posted-below.ts'
import { promptsBeforeAnswers } from './prompts-before-answers.ts'
import { pulledQuotes } from './pulled-quotes.ts'
import { questionsBeginAbove } from './questions-begin-above.ts'
import { questionsHaveLabels } from './questions-have-labels.ts'
import { quotedHeadings } from './quoted-headings.ts'
import { quotesInOtherType } from './quotes-in-other-type.ts'
import { quotesOfOneForm } from './quotes-of-one-form.ts'
import { runInGoesOn } from './run-in-goes-on.ts'
import { sectionsOfThePage } from './sections-of-the-page.ts'
import { sentencesGoOn } from './sentences-go-on.ts'
import { sentencesOfThePage } from './sentences-of-the-page.ts'
import { shownInAnswers } from './shown-in-answers.ts'
import { signedAlike } from './signed-alike.ts'
import { signedOff } from './signed-off.ts'
import { signedQuotes } from './signed-quotes.ts'
import { soundbites } from './soundbites.ts'
import { sponsorReads } from './sponsor-reads.ts'
import { stampedLines } from './stamped-lines.ts'
import { statementFirst } from './statement-first.ts'
import { strayAnswers } from './stray-answers.ts'
import { tellingTitle } from './telling-title.ts'
import { templatesAreShown } from './templates-are-shown.ts'
import { titleAgain } from './title-again.ts'
import { titleBelowFurniture } from './title-below-furniture.ts'
import { toldAtTheEnd } from './told-at-the-end.ts'
import { toldByPlaceAlone } from './told-by-place-alone.ts'
import { toldWithLinks } from './told-with-links.ts'
import { trianglesShow } from './triangles-show.ts'
import { unfinishedPrompts } from './unfinished-prompts.ts'
import { unprovenQuotes } from './unproven-quotes.ts'
import { wordsAndPictures } from './words-and-pictures.ts'

/** The last looks at a document. Their order matters: each sees what those before it made of the document. */
export const looks: readonly Look[] = [
  nobodyAsks,
  bareTags,
  oneArticle,
  unfinishedPrompts,
  colonsAsk,
  promptsBeforeAnswers,
  classesTell,
  portraitsTell,
  questionsHaveLabels,
  askedBy,
  insideLines,
  namedSpeak,
  interviewsOnOnePage,
  labelsOpenTheTalk,
  statementFirst,
  beginsInTheMiddle,
  betweenLabels,
  labelledThroughout,
  headingsBetweenLabels,
  sentencesGoOn,
  questionsBeginAbove,
  dashesBeginTheTalk,
  bracketedNotes,
  runInGoesOn,
  ownRemarks,
  shownInAnswers,
  placeholdersAreShown,
  stampedLines,
  sponsorReads,
  adsBetweenTurns,
  templatesAreShown,
  creditsAreShown,
  trianglesShow,
  strayAnswers,
  numbersBeginLater,
  numbersGoOn,
  greetingsAsk,
  signedAlike,
  closingHeading,
  addressesGoOn,
  toldAtTheEnd,
  answersOfOneParagraph,
  answeredByNumber,
  listsAnswer,
  listsGoOn,
  listsAreTold,
  signedOff,
  pulledQuotes,
  quotesOfOneForm,
  quotesInOtherType,
  quotedHeadings,
  soundbites,
  unprovenQuotes,
  signedQuotes,
  betweenButtons,
  commentsBelow,
  invitationsToShare,
  postedBelow,
  namesAtTheEnd,
  notesStandAside,
  creditsAreTold,
  mailsAreTold,
  legendsAreTold,
  menusAbove,
  furnitureAbove,
  furnitureBelow,
  sentencesOfThePage,
  wordsAndPictures,
  barsOfButtons,
  clocksOfPlayers,
  editsLeadAway,
  hostsOfSound,
  includesOfThePage,
  arrowsLeadAway,
  bracketsGoOn,
  countedAround,
  offeredAsAFile,
  toldWithLinks,
  sectionsOfThePage,
  titleBelowFurniture,
  tellingTitle,
  firstLineHeads,
  likelyTitle,
  titleAgain,
  factsAreTold,
  captionsAround,
  toldByPlaceAlone
]
