import { isSpeech, TAG } from '../../model/chain.ts'
import { ASKS } from '../../model/verdict.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Look } from './look.ts'
import { isParagraph, saidByOthers } from './units.ts'

/** So many lines with a time, of a hundred with words, are a transcript whose lines all have one. */
const STAMPED = { lines: 8, share: 60 }

/** Whoever asks opens with no more lines. */
const MOST_ABOVE = 8

/** `00:31`, `[1:02:03]`, `00:00:34:`, `00:12.060 |`, also glued to the first word. */
const STAMP = /^[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?(?: ?[:|–-] | *)/

/**
 * `00:40 Wie landet man da` / `00:43 auf einer Schleuse?`: a time before every line cuts sentences where it will. A
 * sentence is one turn's, a question's where it asks; and what has a time below a turn was heard, whatever it looks like.
 */
export const stampedLines: Look = {
  id: 'stamped-lines',
  why: 'every line has a time here: it goes on with the sentence or the turn above, or begins the question below',
  look(analysis) {
    const { tags, labelled } = analysis
    if (labelled.some((role) => role !== 0)) return tags
    const lines = stampedOf(analysis)
    const first = lines.findIndex(({ index }) => isSpeech(tags[index]))
    if (first < 0) return tags
    const result = tags.slice()
    for (const sentence of sentencesOf(lines)) {
      const tag = tagOf(sentence, analysis)
      if (tag !== undefined) for (const { index } of sentence) result[index] = tag
    }
    let above: number = TAG.question
    for (const { index } of lines.slice(Math.max(0, first - MOST_ABOVE))) {
      if (isSpeech(result[index])) above = result[index] as number
      else result[index] = above
    }
    return result
  }
}

interface Line {
  index: number
  /** Without the time. */
  words: string
  end: number
}

/** The lines with a time of one form before or above them; none where other lines are as many. */
function stampedOf({ units, marks }: Analysis): Line[] {
  const byForm = new Map<string, Line[]>()
  let wordy = 0
  let above = ''
  for (const [index, unit] of units.entries()) {
    if (!isParagraph(unit)) continue
    const [stamp = ''] = STAMP.exec(unit.text) ?? []
    const words = unit.text.slice(stamp.length)
    const form = formOf(stamp || above)
    above = words === '' ? stamp : ''
    if (words === '') continue
    wordy++
    const { words: known, end } = marks[index] as Marks
    if (form === '' || /^[[(].*[\])]$/.test(words) || saidByOthers(known)) continue
    const alike = byForm.get(form) ?? []
    byForm.set(form, alike)
    alike.push({ index, words, end })
  }
  const isMost = ({ length }: Line[]): boolean => length >= STAMPED.lines && length * 100 >= wordy * STAMPED.share
  return [...byForm.values()].find(isMost) ?? []
}

/** Chapters may have times of another form: `0:21 The first chain`. */
const formOf = (stamp: string): string => stamp.trim().replace(/\d/g, '0')

/** How a line ends in the middle of a sentence. */
const BROKEN: ReadonlySet<number> = new Set([End.none, End.comma])

/** Lines of which each begins in small letters where the one above did not end. */
function sentencesOf(lines: readonly Line[]): Line[][] {
  const sentences: Line[][] = []
  let sentence: Line[] = []
  let end: number = End.period
  for (const line of lines) {
    if (!BROKEN.has(end) || !/^\p{Ll}/u.test(line.words)) {
      sentence = []
      sentences.push(sentence)
    }
    sentence.push(line)
    end = line.end
  }
  return sentences
}

function tagOf(sentence: readonly Line[], { tags, asks }: Analysis): number | undefined {
  const isAsked = sentence.some(({ index, end }) => end === End.question && (asks[index] as number) >= ASKS)
  if (isAsked && sentence.length > 1) return TAG.question
  const said = sentence.find(({ index }) => isSpeech(tags[index]))
  return said && tags[said.index]
}
