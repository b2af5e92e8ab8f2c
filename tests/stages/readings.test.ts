import { describe, expect, it } from 'vitest'
import { Word } from '../../src/languages/lexicon.ts'
import { Cover, End } from '../../src/stages/5-marks.ts'
import { changed, type MarksChanges } from '../support/features.ts'
import { type ReadRow, type Role, readAs, row, weighed } from '../support/reading.ts'

const { ask, tell } = row
const talk = [ask(), tell(), ask(), tell(), ask(), tell()]
/** The first asks, the second answers, each with a label. */
const labels = talk.map((own, at) => ({ ...own, opens: at % 2 }))
const PAIR: readonly Role[] = [1, 2]
/** How sure a reading is of itself is told of elsewhere. */
const own = (names: readonly string[]): string[] => names.filter((name) => !name.startsWith('sure-'))

const base = own(weighed(readAs(talk)))
const labelled = own(weighed(readAs(labels, PAIR)))
const told = (rows: readonly ReadRow[], roles: readonly Role[] = []) => changed(base, own(weighed(readAs(rows, roles))))
const toldOfLabels = (rows: readonly ReadRow[], roles = PAIR) => changed(labelled, own(weighed(readAs(rows, roles))))

/** The same with one row changed. */
const but = (at: number, { marks, ...changes }: Partial<ReadRow>, rows: readonly ReadRow[] = talk): ReadRow[] => {
  const known = rows[at] as ReadRow
  return rows.with(at, { ...known, ...changes, marks: { ...known.marks, ...marks } })
}
const marked = (marks: MarksChanges, which: (at: number) => boolean): ReadRow[] =>
  talk.map((known, at) => (which(at) ? { ...known, marks: { ...known.marks, ...marks } } : known))
const isQuestion = (at: number): boolean => at % 2 === 0
const isAnswer = (at: number): boolean => at % 2 === 1

const aside: ReadRow = { tag: 'aside', margin: 500 }
const above: ReadRow = { tag: 'introduction', margin: 500 }

describe('three questions and three answers', () => {
  it('are weighed so', () => {
    expect(base.join(' ')).toBe(
      'lean=0 casting=0 layout-rank=0 label-odds=0 role-odds=0 layout-odds=0 layout=0 asking-questions=6 asking-answers=0 gain=10 gain-regime=10 exchanges=3 answered=6 many=0 single=6 talk=10 before=0 after=0 interrupted=0 question-style=0 answer-style=0 style-elsewhere=0 style-regime=0 labelled-turns=0 regime=0 opens=1 closes=2 length-ratio=4 person-asks=0 person-answers=0 persons=0 question-marks=6 answer-marks=0 question-first=0 answer-first=0 first-gain=4 second-gain=4 asking-elsewhere=0 even=0 labelled-talk=0 question-share=5 goes-on=0 sides=3 heard=0 announcements=0 breaks=0 answer-second=0 reporting=0 told-questions=0 told-answers=0 told-talk=0 first=1 unsure=0 rather-unsure=0 usual-margin=5 against-labels=0 prompted-questions=0 answers-below-questions=0 unlabelled-switches=5 least-asking=0 most-answering=0 roles-apart=0 single-labels=0 who-ask=0 who-answer=0'
    )
  })

  it('are nothing where nobody speaks', () => {
    expect(weighed(readAs(talk.map((known) => ({ ...known, tag: 'introduction' }))))).toEqual(['silent'])
  })

  it('stand in a reading that is more or less likely', () => {
    const varied = (variation: Parameters<typeof weighed>[1]) =>
      changed(weighed(readAs(talk)), weighed(readAs(talk), variation))
    expect(varied({ lean: 1, casting: 3, layout: 1, labelOdds: -0.5, roleOdds: -6, layoutOdds: -50 })).toBe(
      'lean=1 casting=3 layout-rank=1 label-odds=3 role-odds=7 layout-odds=11'
    )
    expect(varied({ labelOdds: -0.02, roleOdds: -0.1, layoutOdds: -40 })).toBe(
      'label-odds=1 role-odds=2 layout-odds=11'
    )
  })
})

describe('what a reading makes of questions and answers', () => {
  it.each<[string, readonly ReadRow[], string]>([
    ['a question that does not ask', but(0, { asks: 59 }), 'asking-questions=4 gain=9 gain-regime=9'],
    ['one that just does', but(0, { asks: 60 }), 'gain=9 gain-regime=9'],
    ['an answer that asks', but(1, { asks: 60 }), 'asking-answers=2 gain=8 gain-regime=8'],
    ['a last question', talk.slice(0, 5), 'answered=4 single=4 closes=1 question-share=6 unlabelled-switches=4'],
    ['a first answer', talk.slice(1), 'exchanges=2 opens=2 length-ratio=5 question-share=4 unlabelled-switches=4'],
    ['two questions', talk.toSpliced(1, 0, ask()), 'many=2 unlabelled-switches=4'],
    ['three questions', talk.toSpliced(1, 0, ask(), ask()), 'many=2 question-share=6 unlabelled-switches=4'],
    ['a long last answer', [...talk, tell(), tell()], 'single=4 length-ratio=5 question-share=3 unlabelled-switches=4'],
    ['long words', marked({ length: 800 }, isAnswer), 'length-ratio=8'],
    ['questions without marks', marked({ end: End.period }, isQuestion), 'question-marks=0'],
    ['an answer with one', but(1, { marks: { end: End.question } }), 'answer-marks=2'],
    ['one that breaks off', but(1, { marks: { end: End.none } }), 'breaks=1']
  ])('%s', (_, rows, features) => {
    expect(told(rows)).toBe(features)
  })

  it.each<[string, readonly ReadRow[], string]>([
    ['I in answers', marked({ words: { firstPersons: 1 } }, isAnswer), 'answer-first=6 first-gain=8'],
    ['I in a question', but(0, { marks: { words: { firstPersons: 2 } } }), 'question-first=2 first-gain=2'],
    ['you in questions', marked({ words: { secondPersons: 1 } }, isQuestion), 'second-gain=8'],
    ['you in an answer', but(1, { marks: { words: { secondPersons: 1 } } }), 'second-gain=2 answer-second=2'],
    ['what others say', but(1, { marks: { words: { anywhere: Word.reporting } } }), 'reporting=1'],
    ['what an author tells', but(1, { told: 80 }), 'told-answers=2 told-talk=2'],
    ['what an author tells in a question', but(0, { told: 60 }), 'told-questions=2 told-talk=2']
  ])('%s', (_, rows, features) => {
    expect(told(rows)).toBe(features)
  })

  it.each<[string, readonly ReadRow[], string]>([
    ['all questions', marked({ bold: Cover.whole }, isQuestion), 'question-style=6 answer-style=6 style-regime=6'],
    ['one question', but(0, { marks: { bold: Cover.whole } }), 'question-style=2 style-regime=2'],
    ['an answer, too', marked({ bold: Cover.whole }, (at) => isQuestion(at) || at === 5), 'answer-style=4']
  ])('%s in bold', (_, rows, features) => {
    expect(told(rows)).toBe(features)
  })

  const at = { unit: { data: { time: { start: 1 } } } }
  it.each<[string, readonly ReadRow[], string]>([
    ['all', talk.map((known) => ({ ...known, ...at })), 'heard=4'],
    ['more than half', talk.map((known, index) => (index < 4 ? { ...known, ...at } : known)), 'heard=4'],
    ['half', talk.map((known, index) => (isAnswer(index) ? known : { ...known, ...at })), '']
  ])('%s of it with times', (_, rows, features) => {
    expect(told(rows)).toBe(features)
  })

  it('times where somebody has a label', () => {
    expect(toldOfLabels(labels.map((known) => ({ ...known, ...at })))).toBe('')
  })
})

describe('what stands around a conversation', () => {
  it.each<[string, readonly ReadRow[], string]>([
    ['two lines above', [above, above, ...talk], 'talk=7 before=2 style-elsewhere=4 unlabelled-switches=6'],
    ['three below', [...talk, aside, aside, aside], 'talk=6 after=3 style-elsewhere=6'],
    [
      'one that asks',
      [{ ...above, asks: 60 }, ...talk],
      'talk=8 before=1 style-elsewhere=2 asking-elsewhere=2 unlabelled-switches=6'
    ],
    ['one that does not', [{ ...above, asks: 59 }, ...talk], 'talk=8 before=1 style-elsewhere=2 unlabelled-switches=6'],
    [
      'one that tells of it',
      [{ ...above, marks: { words: { anywhere: Word.interviewWord } } }, ...talk],
      'talk=8 before=1 style-elsewhere=2 announcements=1 unlabelled-switches=6'
    ],
    ['an aside within', talk.toSpliced(2, 0, aside), 'talk=8 interrupted=1 style-elsewhere=2'],
    ['a heading within', talk.toSpliced(2, 0, { ...aside, tag: 'section' }), 'talk=8 style-elsewhere=2'],
    ['nothing within', talk.toSpliced(2, 0, { ...aside, marks: { length: 0 } }), ''],
    [
      'nothing around',
      [{ ...aside, marks: { length: 0 } }, ...talk, { ...aside, marks: { length: 0 } }],
      'before=1 after=1'
    ]
  ])('%s', (_, rows, features) => {
    expect(told(rows)).toBe(features)
  })
})

describe('what labels say of a reading', () => {
  it.each<[string, readonly ReadRow[], readonly Role[], string]>([
    [
      'of both',
      labels,
      [1, 2],
      'gain-regime=62 style-regime=42 labelled-turns=6 regime=7 person-asks=6 person-answers=1 persons=2 labelled-talk=6 answers-below-questions=6 unlabelled-switches=0 least-asking=7 most-answering=1 roles-apart=9 who-ask=1 who-answer=1'
    ],
    [
      'of answers only',
      talk.map((known, at) => (isAnswer(at) ? { ...known, opens: 0 } : known)),
      [2],
      'gain-regime=23 style-regime=14 labelled-turns=3 regime=1 person-answers=1 persons=1 labelled-talk=3 answers-below-questions=6 unlabelled-switches=4 most-answering=1 who-answer=1'
    ],
    [
      'of questions only',
      talk.map((known, at) => (isAnswer(at) ? known : { ...known, opens: 0 })),
      [1],
      'gain-regime=36 style-regime=28 labelled-turns=3 regime=2 person-asks=6 persons=1 labelled-talk=3 unlabelled-switches=6 least-asking=7 who-ask=1'
    ],
    [
      'of others',
      labels,
      [1, 3],
      'gain-regime=62 style-regime=42 labelled-turns=6 regime=7 person-asks=6 persons=2 labelled-talk=6 answers-below-questions=6 unlabelled-switches=0 least-asking=7 who-ask=1'
    ]
  ])('%s', (_, rows, roles, features) => {
    expect(told(rows, roles)).toBe(features)
  })

  it.each<[string, readonly ReadRow[], readonly Role[], string]>([
    [
      'told the other way round',
      labels,
      [2, 1],
      'person-asks=1 person-answers=6 against-labels=6 least-asking=1 most-answering=7 roles-apart=1'
    ],
    [
      'left out',
      but(2, { opens: -1 }, labels),
      PAIR,
      'gain-regime=49 labelled-turns=5 labelled-talk=5 unlabelled-switches=6'
    ],
    [
      'again where somebody goes on',
      [...labels, tell({ opens: 1 })],
      PAIR,
      'single=4 length-ratio=5 question-share=4 goes-on=1 answers-below-questions=4'
    ],
    ['none where somebody goes on', [...labels, tell()], PAIR, 'single=4 length-ratio=5 question-share=4'],
    [
      'none above a last question',
      [...labels, ask()],
      PAIR,
      'gain-regime=49 answered=4 single=4 labelled-turns=5 closes=1 labelled-talk=5 unlabelled-switches=6'
    ],
    [
      'of a third',
      [...labels, tell({ opens: 2 })],
      [1, 2, 2],
      'single=4 length-ratio=5 persons=3 question-share=4 answers-below-questions=4 single-labels=1 who-answer=2'
    ],
    [
      'above a question of one who answers',
      but(5, { tag: 'question' }, labels),
      PAIR,
      'asking-questions=4 gain=8 gain-regime=60 answered=4 many=2 single=4 closes=1 length-ratio=3 question-marks=4 question-share=6 against-labels=1'
    ],
    [
      'above what stands beside the talk',
      but(5, { tag: 'aside' }, labels),
      PAIR,
      'answered=4 single=4 talk=8 after=1 style-elsewhere=2 closes=1 question-share=6 against-labels=1'
    ],
    [
      'below a question without one',
      labels.toSpliced(2, 0, ask() as (typeof labels)[number]),
      PAIR,
      'gain-regime=49 many=2 labelled-turns=5 labelled-talk=5 prompted-questions=2 unlabelled-switches=6'
    ],
    [
      'of one who hardly asks',
      labels.map((known, at) => (isAnswer(at) ? known : { ...known, asks: 40 })),
      PAIR,
      'asking-questions=0 gain=6 gain-regime=58 person-asks=3 least-asking=4 roles-apart=7'
    ],
    [
      'of one who asks back',
      labels.map((known, at) => (isAnswer(at) ? { ...known, asks: 70 } : known)),
      PAIR,
      'asking-answers=6 gain=4 gain-regime=56 person-answers=5 most-answering=6 roles-apart=6'
    ]
  ])('%s', (_, rows, roles, features) => {
    expect(toldOfLabels(rows, roles)).toBe(features)
  })
})

describe('how far a reading is sure', () => {
  it.each<[number, string]>([
    [149, 'unsure=1 rather-unsure=1 usual-margin=4'],
    [150, 'rather-unsure=1 usual-margin=4'],
    [399, 'rather-unsure=1 usual-margin=4'],
    [400, 'usual-margin=4'],
    [500, '']
  ])('hangs on its lines: %i', (margin, features) => {
    expect(told(but(0, { margin }))).toBe(features)
  })

  it('is no more than sure', () => {
    expect(told(talk.map((known) => ({ ...known, margin: 5000 })))).toBe('usual-margin=10')
  })

  it.each<[string, readonly ReadRow[], string]>([
    ['nothing', talk, 'changed=0 more-questions=3 more-answers=3 surer=5'],
    ['an answer less', but(5, { tag: 'conclusion' }), 'changed=1 more-questions=3 more-answers=2 surer=5'],
    ['an answer that asks', but(5, { tag: 'question' }), 'changed=1 more-questions=4 more-answers=2 surer=5'],
    ['a paragraph cut in two', [...talk, tell()], 'changed=7 more-questions=3 more-answers=4 surer=5'],
    [
      'surer lines',
      talk.map((known) => ({ ...known, margin: 620 })),
      'changed=0 more-questions=3 more-answers=3 surer=8'
    ],
    [
      'less sure ones',
      talk.map((known) => ({ ...known, margin: 100 })),
      'changed=0 more-questions=3 more-answers=3 surer=0'
    ],
    [
      'hardly a talk',
      talk.map((known, at) => (at > 0 ? { ...known, tag: 'aside' } : known)),
      'changed=5 more-questions=1 more-answers=0 surer=5'
    ]
  ])('is held against the reading that came first: %s', (_, rows, features) => {
    const names = weighed(readAs(rows), {}, readAs(talk))
    expect(names.filter((name) => /^(?:changed|more-|surer)/.test(name)).join(' ')).toBe(features)
    expect(names).toContain('first=0')
  })
})
