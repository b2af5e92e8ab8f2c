import { foldWords } from '../../languages/fold.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { stampAt } from '../../stages/clock.ts'
import type { Look } from './look.ts'

/** So many times with a title each, one below the other, are a list of chapters. */
const CHAPTERS = 3

/** A longer title is what somebody said. */
const LONGEST = 90

/** `14:40 – The other side` in the list of chapters above the talk, and `The other side` between turns: where it begins. */
export const chaptersAreSections: Look = {
  id: 'chapters-are-sections',
  why: 'the list above the talk has it as a chapter',
  look(analysis) {
    const { tags, units, heads, cast } = analysis
    const listed = chaptersIn(analysis)
    if (listed.titles.size < CHAPTERS) return tags
    return tags.map((tag, index) => {
      const { text, data } = units[index] as (typeof units)[number]
      const isFree = (isSpeech(tag) || tag === TAG.aside) && !heads[index] && (cast.opens[index] as number) < 0
      return isFree && index > listed.end && !data?.part && listed.titles.has(titleKey(text)) ? TAG.section : tag
    })
  }
}

/** Titles in the first list of chapters, and the index of its last line. */
function chaptersIn({ units, marks }: Analysis): { titles: ReadonlySet<string>; end: number } {
  const titles = new Set<string>()
  let end = 0
  for (const [index, { text }] of units.entries()) {
    // A time alone has no title.
    const title = marks[index]?.length && text.length <= LONGEST ? titleKey(chapterTitle(text)) : ''
    if (title === '') {
      if (titles.size >= CHAPTERS) break
      titles.clear()
      continue
    }
    titles.add(title)
    end = index
  }
  return { titles, end }
}

/** `0:00 – Welcome`, `(12:30) The mill`, `The other side 14:40`: what stands beside the time; nothing where there is none. */
function chapterTitle(text: string): string {
  const before = stampAt(text, 0, text.length)
  if (before) return text.slice(before.end)
  const space = text.lastIndexOf(' ')
  const after = space > 0 ? stampAt(text, space + 1, text.length) : undefined
  return after?.end === text.length ? text.slice(0, space) : ''
}

/** Signs around a title are not part of it. */
function titleKey(title: string): string {
  const key = foldWords(title)
  let [from, to] = [0, key.length]
  while (from < to && SIGNS.includes(key.charAt(from))) from++
  while (to > from && SIGNS.includes(key.charAt(to - 1))) to--
  return key.slice(from, to)
}

const SIGNS = ' \t-–—:|)'
