/**
 * Texts to hold the guarantees against: any string, changed fixtures, and interviews whose truth is known.
 * All words are invented. Everything is a fast-check arbitrary, so a seed gives the same texts and failures shrink.
 */
import fc from 'fast-check'

/** What a hostile or broken document is made of: units that mean something to a reader, a stage or a terminal. */
const PIECES = [
  ...['\n', '\n', '\n\n', '\n \n', '\r', '\r\n', ' ', '  ', '\t', '    '],
  ...['\u2028', '\u2029', '\u0085', '\v', '\f', '\u00a0', '\u3164', '\u200b', '\u2800', '\ufeff', '\u00ad'],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u009b',
    '\ud800',
    '\udc00',
    '\ud83d\ude00',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200f'
  ],
  ...[
    'e\u0301',
    '\u0301',
    '\u0e33',
    'ﷺ',
    'ǆ',
    'İ',
    'ß',
    '字',
    '、',
    '。',
    '？',
    '：',
    'か',
    '한글',
    'ا',
    '؟',
    'é',
    'Я'
  ],
  ...[
    'Ann:',
    'Ann: ',
    'Ann Lowe: ',
    'Bo: ',
    'Q: ',
    'A: ',
    'Q. ',
    'A. ',
    'Q1: ',
    'AL: ',
    '__proto__: ',
    'constructor: ',
    'toString: ',
    'Ann：',
    'ANN - ',
    '[Ann] ',
    '(Ann) ',
    '<Ann> ',
    'Ann (laughs): '
  ],
  ...[
    '- ',
    '* ',
    '+ ',
    '• ',
    '•',
    '– ',
    '—',
    '1. ',
    '2) ',
    '10. ',
    'a) ',
    '999999999. ',
    '> ',
    '>',
    '>> ',
    '# ',
    '## ',
    '###### ',
    '#',
    '---',
    '***',
    '___',
    '* * *',
    '====',
    '~~~',
    '```',
    '`',
    '| a | b |',
    '| --- | --- |',
    '|',
    '\\',
    '\\\n'
  ],
  ...[
    '**',
    '*',
    '_',
    '__',
    '~~',
    '[',
    ']',
    '](',
    ')',
    '![',
    '[a](javascript:alert(1))',
    '[a](https://example.org)',
    '<b>',
    '</b>',
    '<br>',
    '<br/>',
    '<script>',
    '<!--',
    '-->',
    '<p>',
    '<',
    '&amp;',
    '&#0;',
    '&#10;',
    '&#13;&#10;',
    '&',
    '&lt;',
    '[^1]',
    '[^1]: ',
    '[a]: /b',
    'https://example.org/a'
  ],
  ...[
    '+++',
    'title: A talk\n',
    'interview: 1\n',
    'a = "b"\n',
    '{',
    '}',
    '"a": ',
    'WEBVTT\n\n',
    '00:00:01.000 --> 00:00:02.000\n',
    '00:01',
    '[00:01:02] ',
    '<v Ann>',
    '1\n00:00:01,000 --> 00:00:02,000\n',
    '[{"speaker":"Ann","text":"x"}]',
    '<!doctype html>',
    '<div class="question">'
  ],
  ...[
    'Why?',
    'Why do you do that?',
    'What is a boat',
    'In 1990.',
    'I was there and saw it, and then we left.',
    'word',
    'x',
    'Photo: Ann',
    '[laughs]',
    '(applause)',
    'Share this:',
    'Interview by Ann Lowe',
    'Thank you.',
    '"So it goes."',
    '…',
    '?',
    '!',
    '.',
    ':',
    ',',
    '1',
    '2020'
  ]
]

/** Any string of UTF-16 units, mostly of pieces that mean something. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
      .map((codes) => String.fromCharCode(...codes))
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 120 }))
      .map(([a, b, times]) => (a + b).repeat(times))
  },
  // `Ida:` / `Ida:` / `Ida:`: the same few lines again and again
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\n\n', '\n\n\n'),
        fc.integer({ min: 1, max: 12 })
      )
      .map(([lines, gap, times]) => Array.from({ length: times }, () => lines.join(gap)).join(gap))
  }
)

/** A document changed as editors, copies and broken downloads change one. */
export function mutated(source: string): fc.Arbitrary<string> {
  const lines = source.split('\n')
  const row = fc.nat({ max: Math.max(0, lines.length - 1) })
  const at = fc.nat({ max: source.length })
  return fc.oneof(
    at.map((offset) => source.slice(0, offset)),
    at.map((offset) => source.slice(offset)),
    fc
      .tuple(row, fc.integer({ min: 1, max: 12 }))
      .map(([from, count]) => lines.filter((_, index) => index < from || index >= from + count).join('\n')),
    fc
      .tuple(row, fc.integer({ min: 1, max: 12 }))
      .map(([from, count]) => [...lines.slice(0, from + count), ...lines.slice(from)].join('\n')),
    fc
      .tuple(row, row)
      .map(([a, b]) => lines.map((line, index) => (index === a ? lines[b] : index === b ? lines[a] : line)).join('\n')),
    fc
      .shuffledSubarray(lines, { minLength: Math.min(lines.length, 3), maxLength: Math.min(lines.length, 40) })
      .map((some) => some.join('\n')),
    fc
      .tuple(at, fc.constantFrom(...PIECES))
      .map(([offset, piece]) => source.slice(0, offset) + piece + source.slice(offset)),
    fc.array(fc.tuple(row, fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 6 }).map((edits) => {
      const changed = [...lines]
      for (const [index, piece] of edits) changed[index] = piece + (changed[index] ?? '')
      return changed.join('\n')
    }),
    fc.constantFrom('\n', ' ', '').map((glue) => lines.filter((line) => line.trim() !== '').join(glue)),
    fc.constant(source.replaceAll('\n', '\n\n')),
    fc.constant(lines.map((line) => `> ${line}`).join('\n')),
    fc.constant(lines.map((line) => `    ${line}`).join('\n'))
  )
}

/** What a generated interview says, whatever it looks like. */
interface Truth {
  question: string
  answer: string
}

export interface Generated {
  source: string
  layout: string
  /** A label before every paragraph and nothing odd: whoever cannot tell these turns apart can tell none. */
  easy: boolean
  exchanges: Truth[]
}

interface Tongue {
  names: [asks: string, answers: string]
  /** Words that begin a question. */
  asking: string[]
  nouns: string[]
  verbs: string[]
  stop: string
  mark: string
  glue: string
}

const TONGUES: Tongue[] = [
  {
    names: ['Nela Brandt', 'Tobin Ashe'],
    asking: ['How did you', 'Why would anyone', 'When do you', 'What made you'],
    nouns: ['the kettles', 'a brass lantern', 'our tide clock', 'the ferry', 'small looms'],
    verbs: ['repair', 'carry', 'paint', 'measure', 'lose'],
    stop: '.',
    mark: '?',
    glue: ' '
  },
  {
    names: ['Jorunn Hale', 'Peer Lindqvist'],
    asking: ['Wie haben Sie', 'Warum wollten Sie', 'Wann durften Sie', 'Was hat Sie'],
    nouns: ['die Laternen', 'eine alte Waage', 'den Steg', 'die Uhren', 'das Moor'],
    verbs: ['gebaut', 'vermessen', 'bemalt', 'verloren', 'gefunden'],
    stop: '.',
    mark: '?',
    glue: ' '
  },
  {
    names: ['Maëlle Roux', 'Aurèle Tissot'],
    asking: ['Comment avez-vous', 'Pourquoi faut-il', 'Quand avez-vous', 'Que pensez-vous de'],
    nouns: ['les horloges', 'une barque', 'le moulin', 'des lanternes', 'la digue'],
    verbs: ['réparé', 'mesuré', 'peint', 'perdu', 'porté'],
    stop: '.',
    mark: ' ?',
    glue: ' '
  },
  {
    names: ['Inés Valdera', 'Bruno Cotelo'],
    asking: ['¿Cómo ha', '¿Por qué ha', '¿Cuándo ha', '¿Qué le ha'],
    nouns: ['los relojes', 'una barca', 'el molino', 'las farolas', 'la red'],
    verbs: ['reparado', 'medido', 'pintado', 'perdido', 'llevado'],
    stop: '.',
    mark: '?',
    glue: ' '
  },
  {
    names: ['Вера Лугова', 'Игнат Полев'],
    asking: ['Как вы', 'Почему вы', 'Когда вы', 'Зачем вы'],
    nouns: ['часы', 'лодку', 'мельницу', 'фонари', 'карту'],
    verbs: ['чинили', 'мерили', 'красили', 'теряли', 'носили'],
    stop: '.',
    mark: '?',
    glue: ' '
  },
  {
    names: ['水野灯', '川辺航'],
    asking: ['なぜ', 'どうやって', 'いつ', 'どこで'],
    nouns: ['古い時計を', '小舟を', '灯台を', '水車を', '地図を'],
    verbs: ['直したのですか', '測りました', '塗りました', '運びました', '失くしました'],
    stop: '。',
    mark: '？',
    glue: ''
  }
]

/** A number of a stream, turned into words: the same numbers, the same words. */
interface Words {
  question(): string
  sentence(): string
  pick<T>(from: readonly T[]): T
  chance(percent: number): boolean
  tongue: Tongue
}

function wordsFrom(tongue: Tongue, numbers: readonly number[]): Words {
  let at = 0
  const next = (): number => (numbers[at++ % numbers.length] ?? 0) + ((at * 7919) % 101)
  const pick = <T>(from: readonly T[]): T => from[next() % from.length] as T
  const { glue } = tongue
  let said = 0
  /** A year in every sentence: nobody says the same twice. */
  const year = (): string => `${1871 + said++}`
  const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  return {
    tongue,
    pick,
    chance: (percent) => next() % 100 < percent,
    question: () => [pick(tongue.asking), pick(tongue.verbs), pick(tongue.nouns), year()].join(glue) + tongue.mark,
    sentence: () =>
      upper(
        [
          pick(tongue.nouns),
          pick(tongue.verbs),
          pick(tongue.nouns),
          ...(next() % 3 === 0 ? [pick(tongue.verbs), pick(tongue.nouns)] : []),
          year()
        ].join(glue)
      ) + tongue.stop
  }
}

interface Speech {
  asks: boolean
  paragraphs: string[]
  list: string[]
}

/** How turns look; `easy` where every turn is labelled in a way that nobody misses. */
interface Style {
  id: string
  easy: boolean
  print(speech: Speech, tongue: Tongue, number: number): string
}

const nameOf = ({ asks }: Speech, { names }: Tongue): string => names[asks ? 0 : 1]
const listed = ({ list }: Speech, bullet: string): string[] =>
  list.length > 0 ? [list.map((item) => `${bullet} ${item}`).join('\n')] : []
const labelled =
  (label: (speech: Speech, tongue: Tongue) => string, bullet = '-') =>
  (speech: Speech, tongue: Tongue): string =>
    [label(speech, tongue) + speech.paragraphs[0], ...speech.paragraphs.slice(1), ...listed(speech, bullet)].join(
      '\n\n'
    )
const marked =
  (asked: (text: string, number: number) => string, answered: (text: string) => string = (text) => text) =>
  (speech: Speech, _: Tongue, number: number): string =>
    [
      ...speech.paragraphs.map((text, at) => (speech.asks ? (at === 0 ? asked(text, number) : text) : answered(text))),
      ...listed(speech, '-')
    ].join('\n\n')

const STYLES: Style[] = [
  { id: 'names', easy: true, print: labelled((speech, tongue) => `${nameOf(speech, tongue)}: `, '•') },
  { id: 'bold names', easy: true, print: labelled((speech, tongue) => `**${nameOf(speech, tongue)}:** `) },
  { id: 'letters', easy: true, print: labelled(({ asks }) => (asks ? 'Q: ' : 'A: ')) },
  { id: 'bold letters', easy: true, print: labelled(({ asks }) => (asks ? '**Q:** ' : '**A:** ')) },
  {
    id: 'names on lines of their own',
    easy: false,
    print: labelled((speech, tongue) => `${nameOf(speech, tongue)}\n`)
  },
  {
    id: 'names and times',
    easy: false,
    print: (speech, tongue, number) =>
      labelled((each, own) => `[00:${String(number % 60).padStart(2, '0')}:05] ${nameOf(each, own)}: `)(speech, tongue)
  },
  { id: 'bold questions', easy: false, print: marked((text) => `**${text}**`) },
  { id: 'headings', easy: false, print: marked((text) => `## ${text}`) },
  { id: 'numbers', easy: false, print: marked((text, number) => `${number / 2 + 1}. ${text}`) },
  {
    id: 'dashes',
    easy: false,
    print: marked(
      (text) => `– ${text}`,
      (text) => `– ${text}`
    )
  },
  {
    id: 'quoted answers',
    easy: false,
    print: marked(
      (text) => text,
      (text) => `> ${text}`
    )
  },
  { id: 'plain', easy: false, print: marked((text) => text) },
  { id: 'hostile names', easy: false, print: labelled(({ asks }) => (asks ? '__proto__: ' : 'constructor: ')) }
]

const NOISE: ((words: Words) => string)[] = [
  () => '[laughs]',
  () => '---',
  () => '![A boat](boat.jpg)',
  () => 'Share this: Facebook | Twitter',
  (words) => `> ${words.sentence()}`,
  (words) => `"${words.sentence()}"`,
  (words) => `Photo: ${words.sentence()}`,
  (words) => `## ${words.sentence()}`,
  () => 'Advertisement',
  () => '<div>',
  () => '***'
]

function compose(words: Words, style: Style, count: number, noisy: boolean): Generated {
  const parts: string[] = []
  const truth: Truth[] = []
  const { tongue } = words
  if (noisy && words.chance(40)) parts.push(words.chance(50) ? `# ${words.sentence()}` : words.sentence())
  if (noisy && words.chance(40)) parts.push([words.sentence(), words.sentence(), words.sentence()].join(tongue.glue))
  for (let index = 0; index < count; index++) {
    const question: Speech = { asks: true, paragraphs: [words.question()], list: [] }
    const paragraphs = Array.from({ length: noisy && words.chance(30) ? 3 : 1 }, () =>
      [words.sentence(), words.sentence()].join(tongue.glue)
    )
    const list = noisy && words.chance(10) ? Array.from({ length: 3 }, () => words.pick(tongue.nouns)) : []
    const answer: Speech = { asks: false, paragraphs, list }
    parts.push(style.print(question, tongue, index * 2), style.print(answer, tongue, index * 2 + 1))
    truth.push({ question: question.paragraphs.join('\n'), answer: [...paragraphs, ...list].join('\n') })
    if (noisy && words.chance(15)) parts.push(words.pick(NOISE)(words))
  }
  if (noisy && words.chance(30)) parts.push([words.sentence(), words.sentence()].join(tongue.glue))
  return { source: `${parts.join('\n\n')}\n`, layout: style.id, easy: style.easy && !noisy, exchanges: truth }
}

const numbers = fc.array(fc.nat({ max: 9999 }), { minLength: 8, maxLength: 40 })

function interviewsIn(styles: readonly Style[], noisy: fc.Arbitrary<boolean>): fc.Arbitrary<Generated> {
  return fc
    .tuple(fc.constantFrom(...TONGUES), fc.constantFrom(...styles), numbers, fc.integer({ min: 2, max: 9 }), noisy)
    .map(([tongue, style, stream, count, odd]) => compose(wordsFrom(tongue, stream), style, count, odd))
}

/** Interviews in every layout, with and without what surrounds real ones. */
export const generated: fc.Arbitrary<Generated> = interviewsIn(STYLES, fc.boolean())

/** Interviews whose every paragraph is labelled, four exchanges or more, and nothing else. */
export const easy: fc.Arbitrary<Generated> = interviewsIn(
  STYLES.filter((style) => style.easy),
  fc.constant(false)
).filter(({ exchanges }) => exchanges.length >= 4)
