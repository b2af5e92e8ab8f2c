import { snug } from '../../snug.ts'
import { tokensOf } from '../furniture-names.ts'
import { decode } from './entities.ts'
import type { Element, Names } from './tree.ts'

/**
 * Words in class names that tell who speaks. Markup is written in its author's language; these are the ones that
 * pages were seen to use, or plain translations of them; `q` and `a` as in `bubble--q`. What stands with questions, and
 * what stands with answers:
 */
const ASKING: ReadonlySet<string> = new Set(
  (
    'interviewer question questions frage fragen pregunta preguntas preg pergunta perguntas domanda domande vraag vragen ' +
    'fråga frågor spørgsmål otazka otázka pytanie pytania vopros q'
  ).split(' ')
)
const ANSWERING: ReadonlySet<string> = new Set(
  (
    'interviewee answer answers antwort antworten respuesta respuestas resp resposta respostas risposta risposte reponse ' +
    'réponse antwoord antwoorden svar odpoved odpověď odpowiedz odpowiedź otvet a'
  ).split(' ')
)
/** And those that tell that somebody speaks. */
export const ROLE_WORDS: ReadonlySet<string> = new Set([
  ...ASKING,
  ...ANSWERING,
  ...'qa qna ask asker asked reply response speaker host guest moderator narrator speech said'.split(' ')
])

/** Role words that furniture is called by, too. */
export const WEAK_ROLE_WORDS: ReadonlySet<string> = new Set('q a reply response host speech said guest'.split(' '))

const NO_NAMES: Names = { marks: [], roles: [], role: undefined }

/** What an element's attributes say of its text; found once for each element. */
export function namesOf(element: Element, text: string): Names {
  if (element.attributes.length === 0) return NO_NAMES
  element.names ??= findNames(element, text)
  return element.names
}

const PRESENTATION = new Set(['color', 'size', 'face', 'align'])

function findNames(element: Element, text: string): Names {
  const marks: string[] = []
  const roles: string[] = []
  let asks = false
  let answers = false
  for (const { name, start, end } of element.attributes) {
    if (start === end) continue
    if (name === 'class' || name === 'id') {
      for (const part of classNames(text.slice(start, end))) {
        if (name === 'class') marks.push(part)
        const tokens = tokensOf(part)
        if (tokens.some((token) => ROLE_WORDS.has(token))) roles.push(part)
        asks ||= tokens.some((token) => ASKING.has(token))
        answers ||= tokens.some((token) => ANSWERING.has(token))
      }
    } else if (name === 'style') {
      if (end - start <= 80) for (const rule of text.slice(start, end).split(';')) marks.push(...styleMark(rule))
    } else if (end - start <= 24 && (PRESENTATION.has(name) || name.startsWith('data-'))) {
      marks.push(`${name}=${text.slice(start, end)}`)
    }
  }
  if (marks.length + roles.length === 0) return NO_NAMES
  return {
    marks: snug(marks),
    roles: snug(roles),
    role: asks === answers ? undefined : asks ? 'interviewer' : 'interviewee'
  }
}

/** `color: red` as `color=red`. */
function styleMark(rule: string): string[] {
  const colon = rule.indexOf(':')
  return colon < 0 ? [] : [`${rule.slice(0, colon).trim().toLowerCase()}=${rule.slice(colon + 1).trim()}`]
}

const classNames = (value: string): string[] => decode(value).split(/\s/).filter(Boolean)
