import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, Word, wordsMask } from '../../languages/lexicon.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'
import { addedAround, opensFact } from './units.ts'

/** Fewer may be the day and the part of a paper: `Music | Film`. */
const FEWEST = 3
/** A bar of buttons, and a button, are no longer, in UTF-16 units. */
const LONGEST = 160
const LONGEST_BUTTON = 28
/** The longest phrase on a button has so many words. */
const MOST_WORDS = 4

const OF_THE_PAGE = Word.boilerplate | Word.boilerplateLine

/** `2009-05-03 · Home · Feed` tells when. */
const YEAR = /(?:19|20)\d\d/

/** What stands between two buttons: `|`, `·`, `/`, two spaces or a wide one. */
const BETWEEN = /[|·•\u3000]|\s[–—/-]\s|\s{2,}/
/** `Like 210`, `Cart (0)` */
const COUNT = /^\(?\d{1,6}\)? | \(?\d{1,6}\)?$/g

/** `Recap | Scorecard | Photo Gallery`, `Like 210   Tweet 3   Print`, `Reply Share Report Save` around the talk: buttons of a page. */
export const barsOfButtons: Look = {
  id: 'bars-of-buttons',
  why: 'words of a page one behind the other, as on its buttons',
  look(analysis) {
    const { marks, lexicon } = analysis
    return addedAround(analysis, ({ text }, index) => {
      const { words } = marks[index] as Marks
      if ((words.anywhere & Word.date) !== 0 || YEAR.test(text)) return false
      // `Email   Print`, `Copyright | Privacy`: these words open facts, too.
      return isBarOfButtons(text, lexicon) && (!opensFact(words) || isAllButtons(text, lexicon))
    })
  }
}

/** Whether a line is one button behind the other, with bars between them or without. */
export const isBarOfButtons = (text: string, lexicon: Lexicon): boolean =>
  text.length <= LONGEST && (isBar(text, lexicon) || isRow(text, lexicon))

/** Nothing but buttons, with bars between them or without. */
const isAllButtons = (text: string, lexicon: Lexicon): boolean => {
  const items = itemsOf(text)
  return isRow(text, lexicon) || (items.length >= FEWEST && items.every((item) => isButtonWith(item, lexicon)))
}

const itemsOf = (text: string): string[] => text.split(BETWEEN).flatMap((item) => item.trim() || [])

/** Half of what stands between bars is on buttons. */
function isBar(text: string, lexicon: Lexicon): boolean {
  const items = itemsOf(text)
  if (items.length < FEWEST || items.some(({ length }) => length > LONGEST_BUTTON)) return false
  const buttons = items.filter((item) => isButtonWith(item, lexicon))
  return buttons.length * 2 >= items.length && new Set(buttons).size > 1
}

/** Nothing else stands there, without bars. */
function isRow(text: string, lexicon: Lexicon): boolean {
  const words = foldWords(text).split(/[\s:]+/)
  const buttons = new Set<string>()
  for (let at = 0; at < words.length; ) {
    const button = buttonAt(words, at, lexicon)
    if (button === undefined) return false
    buttons.add(button)
    at += button.split(' ').length
  }
  return buttons.size >= FEWEST
}

/** The longest phrase of buttons that begins with a word. */
function buttonAt(words: readonly string[], at: number, lexicon: Lexicon): string | undefined {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
    const phrase = words.slice(at, at + count).join(' ')
    if (isButton(phrase, lexicon)) return phrase
  }
  return undefined
}

/** A button, and what it counts. */
const isButtonWith = (item: string, lexicon: Lexicon): boolean => isButton(foldWords(item).replace(COUNT, ''), lexicon)

const isButton = (text: string, lexicon: Lexicon): boolean => (wordsMask(lexicon, text) & OF_THE_PAGE) !== 0
