import { type Page, place } from './page.ts'
import type { Element } from './tree.ts'
import { kindOf, nameIn, type SpeakerMark, timeIn } from './voices.ts'

/**
 * Podcasting 2.0 transcripts are rows of `<cite>Ann:</cite><time>0:05</time><p>…</p>`; the name keeps no colon.
 * @param index where the element stands among its parent's children
 * @param known what stood just before it
 * @returns undefined where the element is an ordinary citation or date
 */
export function speakerMark(
  element: Element,
  index: number,
  known: SpeakerMark | undefined,
  page: Page
): SpeakerMark | undefined {
  const following = nextElement(element, index, page.text)
  if (element.name === 'cite') {
    if (following?.name !== 'time' && following?.name !== 'p') return undefined
    const name = nameIn(element, page.text)
    if (!name) return undefined
    const { value, start, end } = name
    return { data: { speaker: value, speakerPosition: place(page, start, end) }, from: element.start }
  }
  if (following?.name !== 'p') return undefined
  return timeMark(element, known, page)
}

function nextElement(element: Element, index: number, text: string): Element | undefined {
  const { children: siblings } = element.parent as Element
  for (let at = index + 1; at < siblings.length; at++) {
    const sibling = siblings[at] as Element
    if (sibling.name !== '#text') return sibling
    if (text.slice(sibling.start, sibling.end).trim() !== '') return undefined
  }
  return undefined
}

function timeMark(element: Element, known: SpeakerMark | undefined, page: Page): SpeakerMark | undefined {
  const seconds = timeIn(element, page.text) ?? bareSeconds(element, page.text)
  if (seconds === undefined) return undefined
  return { data: { ...known?.data, time: { start: seconds } }, from: known?.from ?? element.start }
}

/** `<time>5</time>` */
function bareSeconds(element: Element, text: string): number | undefined {
  const written = nameIn(element, text)?.value ?? ''
  return /^\d{1,6}(?:\.\d{1,3})?$/.test(written) ? Number(written) : undefined
}

/**
 * The mark that an element gives whose class says what it holds: `<span class="speaker">Ann</span>`,
 * `<div class="timestamp">0:05</div>`, `<dt>Ann</dt>`; the page as a whole has shown that they do.
 */
export function classedMark(element: Element, known: SpeakerMark | undefined, page: Page): SpeakerMark | undefined {
  const { names, times } = page.voices
  const kind = kindOf(element, page.text)
  if (times.has(kind)) return timeMark(element, known, page)
  const name = names.has(kind) ? nameIn(element, page.text) : undefined
  if (!name) return undefined
  const { value, start, end } = name
  const time = known?.data.time
  return {
    data: { speaker: value, speakerPosition: place(page, start, end), ...(time && { time }) },
    from: known?.from ?? element.start
  }
}
