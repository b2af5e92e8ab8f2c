import { FURNITURE_BY_TOKEN, tokensOf } from '../furniture-names.ts'
import { ROLE_WORDS, WEAK_ROLE_WORDS } from './names.ts'
import type { Page } from './page.ts'
import { attribute, type Element } from './tree.ts'

const BY_TAG: ReadonlyMap<string, string> = new Map([
  ['nav', 'html/nav'],
  ['menu', 'html/nav'],
  ['footer', 'html/footer'],
  ['form', 'html/form'],
  ['select', 'html/form'],
  ['datalist', 'html/form'],
  ['dialog', 'html/dialog']
])

/** `no-sidebar`, `content-with-sidebar`: the word after these says what the element is not. */
const MODIFIERS = new Set(['no', 'has', 'with', 'without', 'hide', 'is', 'js'])

/** Furniture holds at most this part of a page's text. */
const MOST = 0.4

/**
 * Is this element page furniture by its structure? The content of the page never is: not what holds more than
 * 40 % of its text (unless that is nearly all links), nor what holds its `main` or `article`.
 * @returns the rule that says so
 */
export function furnitureRule(element: Element, page: Page): string | undefined {
  const rule = claimedRule(element, page)
  if (!rule || showsPictures(element)) return undefined
  const links = element.text > 0 ? element.linked / element.text : 0
  if (page.main && page.main.start >= element.start && page.main.end <= element.end) return undefined
  if (element.text > page.root.text * MOST && links < 0.8) return undefined
  // A long text with few links that is only *called* a menu is an article about one, or wrapped in one.
  if (element.text > 1500 && links < 0.2 && !BY_TAG.has(element.name) && rule !== 'html/comments') return undefined
  return rule
}

/** So deep do pictures stand in a row of slides at most, and so many are one. */
const MOST_LEVELS = 4
const FEWEST_SLIDES = 2

/**
 * `<div class="swiper_menu"><div><img src="weir.jpg"></div><div><img src="mill.jpg"></div></div>`: pictures that lead nowhere, and
 * no word, are shown.
 */
const showsPictures = (element: Element): boolean =>
  element.text === 0 && picturesIn(element, MOST_LEVELS) >= FEWEST_SLIDES

const SLIDES = new Set(['div', 'ul', 'li'])

/** How many pictures an element holds; none where it holds anything else. */
function picturesIn(element: Element, levels: number): number {
  let pictures = 0
  for (const child of element.children) {
    if (child.name === '#text') continue
    const isWrapper = levels > 0 && SLIDES.has(child.name)
    const held = child.name === 'img' ? 1 : isWrapper ? picturesIn(child, levels - 1) : 0
    if (held === 0) return 0
    pictures += held
  }
  return pictures
}

function claimedRule(element: Element, page: Page): string | undefined {
  const { name } = element
  const byTag = BY_TAG.get(name)
  if (byTag) return byTag
  if (name === 'aside') return inside(element, page.main) ? undefined : 'html/aside'
  if (name === 'header') return isMenuHeader(element) ? 'html/header' : undefined
  if (name === 'button') return isControl(element) ? 'html/form' : undefined
  if (!NAMED.has(name)) return undefined
  return ruleByName(element, page.text)
}

/** Elements whose class may call them furniture: wrappers and lists, not running text. */
const NAMED = new Set('div section ul ol li p table td aside details fieldset h2 h3 h4 h5 h6 center span'.split(' '))

function ruleByName(element: Element, text: string): string | undefined {
  let rule: string | undefined
  for (const { name, start, end } of element.attributes) {
    if (name !== 'class' && name !== 'id' && name !== 'role') continue
    for (const part of text.slice(start, end).split(/\s/)) {
      let previous = ''
      for (const token of tokensOf(part)) {
        if (ROLE_WORDS.has(token) && !WEAK_ROLE_WORDS.has(token)) return undefined
        if (!MODIFIERS.has(previous)) rule ??= FURNITURE_BY_TOKEN.get(token)
        previous = token
      }
    }
  }
  // A span inside a paragraph is part of its sentence, whatever it is called.
  return element.name === 'span' && !element.hasBlock && element.linked < element.text ? undefined : rule
}

/** A page's header is furniture if it is mostly links; the article's often holds the title. */
function isMenuHeader(element: Element): boolean {
  return element.linked * 2 > element.text && !element.children.some(({ name }) => name === 'h1')
}

/** A button is furniture, but for the ones that open an answer: a question inside a heading, or a sentence. */
function isControl(element: Element): boolean {
  for (let up = element.parent; up; up = up.parent) if (/^(?:h[1-6]|dt|summary)$/.test(up.name)) return false
  return element.text <= 40
}

function inside(element: Element, container: Element | undefined): boolean {
  return container !== undefined && element.start >= container.start && element.end <= container.end
}

export const isHiddenFrame = (element: Element, text: string): boolean =>
  ['width', 'height'].some((name) => ['0', '1'].includes(attribute(element, name, text) ?? ''))
