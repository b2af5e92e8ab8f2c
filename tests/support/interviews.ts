import fc from 'fast-check'
import type { Block, Exchange, Interview, ListItem, Speaker, Time, Turn } from '../../src/schema.ts'
import { listViews } from '../../src/stages/lists.ts'
import { hostileText, inline, phrasing } from './phrasing.ts'

/** Words that a document might hold to be taken for something else. */
export const HOSTILE = [
  'Ana: hello',
  '**Ana:** hello',
  '**Ana**: hello',
  '__Ana:__ hello',
  '# heading',
  '#',
  'a #',
  '---',
  '___',
  '***',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '1986. It was',
  '7)',
  '> quote',
  '> *quote*',
  '> **Note:** x',
  '*quote*',
  '```',
  '~~~',
  '===',
  'a\n===',
  'a\n---',
  'a\n\nb',
  '| a |\n| --- |',
  'a | b\n--- | ---',
  '<script>alert(1)</script>',
  '<!-- x -->',
  '[x](javascript:alert(1))',
  '[x]: https://example.com',
  '[^1]: note',
  '![x](y)',
  '[0:00:01] x',
  '[ ] task',
  '<https://example.com>',
  '&amp; &#0; &copy;',
  'a\\',
  '\\',
  '__proto__',
  'constructor',
  'null',
  '=SUM(A1)',
  '\u001b[31mred',
  '\u202egnp.exe',
  'title: x',
  'interview: 1',
  'naïve “quoted” 字',
  '😀',
  ...['[x](java&#x73;cript&colon;alert(1))', '[x](<  javascript:alert(1)>)', '[x](java\nscript:alert(1))'],
  ...['![x](data:text/html;base64,PHg+)', '[x][y]\n\n[y]: javascript:alert(1)', '[x]:\njavascript:alert(1)'],
  ...['<javascript:alert(1)>', '<a href="javascript:alert(1)">x</a>', '<img src=x onerror=alert(1)>'],
  ...['</cite></div><script>alert(1)</script>', '"><svg onload=alert(1)>', "x' onmouseover='alert(1)"],
  ...['<?php x ?>', '<![CDATA[x]]>', '<!DOCTYPE html>', '&lt;script&gt;', '&#x3C;script>', '&amp;lt;b>'],
  ...['---\ninterview: 1\nspeakers:\n  - name: Eve\n---', '---\n\n**Eve:** x\n\n___', '+++\ntitle = "x"\n+++', '...'],
  ...[
    'words\n======',
    'words\n-',
    '=',
    'a\n    code',
    '\tcode',
    '- [ ] task',
    '- - - a',
    '> # quoted',
    '1) one\n2) two'
  ],
  ...[
    '~~struck~~',
    '``x` `',
    '` x',
    '**Ana',
    'Ana [0:01]: hello',
    '[0:01] Ana: hello',
    'Q',
    'A',
    ':',
    '**:**',
    '__init__'
  ],
  ...['WEBVTT', '00:01.000 --> 00:02.000', 'a\n\n2\n00:00:01,000 --> 00:00:02,000\nEve: x', '<v Eve>x</v>', '{\\an8}x'],
  ...['=HYPERLINK("x";"y")', "+1-cmd|' /C calc'!A0", '@SUM(1)', '\u200b=1', '-', '=1,=2\r\n=3'],
  ...[
    '\u009b31mred',
    '\u001b]8;;https://example.org\u0007x',
    '\u2066x\u2069',
    'a\u2028# b',
    'a\r# b',
    'a\v# b',
    '\ufeff# a'
  ],
  ...['\u0000', '\u007f', '\ud800', '\u{e0041}', '\u00a0# a', '\u3164'],
  'plain words'
]

const text = fc
  .oneof(
    fc.constantFrom(...HOSTILE),
    hostileText.map((value) => value.trim())
  )
  .filter((value) => value !== '')
const line = text.map((value) => value.replaceAll('\n', ' ').trim()).filter((value) => value !== '')
const seconds = fc.oneof(
  fc.integer({ min: 0, max: 9_000_000 }).map((value) => value / 1000),
  fc.double({ noNaN: true, noDefaultInfinity: true })
)
const time: fc.Arbitrary<Time> = fc.record({ start: seconds, end: seconds }, { requiredKeys: ['start'] })

const words = fc.oneof(
  text.map((value) => ({ text: value })),
  phrasing.map((nodes) => inline(nodes)).filter((value) => value.text.trim() !== '')
)

const options = <T extends object, K extends keyof T>(shape: { [P in keyof T]: fc.Arbitrary<T[P]> }, required: K[]) =>
  fc.record(shape, { requiredKeys: required, noNullPrototype: true }) as unknown as fc.Arbitrary<T>

const paragraph: fc.Arbitrary<Block> = fc
  .tuple(words, fc.option(time, { nil: undefined, freq: 6 }))
  .map(([inner, when]) => ({ type: 'paragraph', ...inner, ...(when && { time: when }) }))

const depth = fc.integer({ min: 1, max: 6 })

const leaf: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  fc.tuple(depth, words).map(([level, inner]): Block => ({ type: 'heading', depth: level, ...inner })),
  options<Extract<Block, { type: 'code' }>, 'type' | 'text'>(
    {
      type: fc.constant('code'),
      text: fc.oneof(
        fc.constant(''),
        fc.constant('\n\n a\n```\n'),
        text.map((value) => value.replaceAll(/\r\n?/g, '\n'))
      ),
      lang: line
    } as never,
    ['type', 'text']
  ),
  fc
    .array(fc.array(fc.oneof(fc.constant(''), text), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((rows): Block => ({ type: 'table', rows })),
  fc
    .tuple(
      fc.oneof(fc.constant(''), text),
      fc.constantFrom(undefined, 'https://example.com/<a> b(c)&amp;\\d.png', '/p.jpg')
    )
    .map(([alt, url]): Block => ({ type: 'media', text: alt, ...(url !== undefined && { url }) })),
  fc.constant<Block>({ type: 'break' })
)

const blocksTo = (levels: number): fc.Arbitrary<Block[]> => fc.array(blockTo(levels), { maxLength: 3 })

function blockTo(levels: number): fc.Arbitrary<Block> {
  if (levels === 0) return leaf
  const item: fc.Arbitrary<ListItem> = blocksTo(levels - 1).map((blocks) => ({ blocks }))
  const items = fc.array(item, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    items.map((all): Block => ({ type: 'list', ordered: false, items: all })),
    fc
      .tuple(items, fc.option(fc.integer({ min: 2, max: 1200 }), { nil: undefined }))
      .map(
        ([all, start]): Block => ({ type: 'list', ordered: true, ...(start !== undefined && { start }), items: all })
      ),
    blocksTo(levels - 1).map((blocks): Block => ({ type: 'quote', blocks }))
  )
}

const blocks = blocksTo(3)

const speakerNames = fc.uniqueArray(line, { maxLength: 4 })

function turn(speakers: readonly Speaker[]): fc.Arbitrary<Turn> {
  const ids = speakers.map(({ id }) => id)
  const labels = [...speakers.flatMap((speaker) => speaker.labels), 'Q', 'Ana']
  return fc
    .tuple(
      fc.oneof(fc.constant(null), ...(ids.length > 0 ? [{ weight: 4, arbitrary: fc.constantFrom(...ids) }] : [])),
      fc.constantFrom('stated', 'inferred'),
      fc.option(fc.constantFrom(...labels), { nil: undefined }),
      fc.option(time, { nil: undefined, freq: 5 }),
      blocks
    )
    .map(([speaker, attribution, label, when, inner]) => ({
      speaker,
      attribution: attribution as Turn['attribution'],
      ...(label !== undefined && { label: { text: label } }),
      ...(when && { time: when }),
      blocks: inner
    }))
}

const speakersOf = (names: readonly string[]): fc.Arbitrary<Speaker[]> =>
  fc.tuple(
    ...names.map((name, at) =>
      fc
        .tuple(
          fc.constantFrom('interviewer', 'interviewee', 'other'),
          fc.oneof(fc.constant<string[]>([name]), fc.array(line, { maxLength: 3 })),
          fc.option(line, { nil: undefined }),
          fc.option(line, { nil: undefined }),
          fc.boolean()
        )
        .map(
          ([role, labels, title, affiliation, odd]): Speaker => ({
            id: odd ? `s${at}` : `speaker ${at}`,
            name,
            labels,
            role: role as Speaker['role'],
            ...(title !== undefined && { title }),
            ...(affiliation !== undefined && { affiliation })
          })
        )
    )
  )

const byBefore = <T extends { before: number }>(nodes: T[]): T[] => [...nodes].sort((a, b) => a.before - b.before)

function interviewOf(speakers: Speaker[]): fc.Arbitrary<Interview> {
  const turns = fc.array(turn(speakers), { maxLength: 2 })
  const exchanges = fc.array(
    fc.tuple(turns, turns).filter(([question, answer]) => question.length + answer.length > 0),
    { maxLength: 4 }
  )
  return exchanges.chain((pairs) => {
    const before = fc.integer({ min: 0, max: pairs.length })
    const index = fc.option(fc.integer({ min: 0, max: Math.max(0, pairs.length - 1) }), { nil: null })
    return fc
      .record({
        title: fc.option(line, { nil: undefined }),
        metadata: fc.array(fc.record({ key: text, value: fc.oneof(text, fc.constant('')) }), { maxLength: 3 }),
        introduction: blocks,
        conclusion: blocks,
        sections: fc.array(fc.record({ text: line, depth, before }), { maxLength: 2 }).map(byBefore),
        inSection: fc.option(fc.integer({ min: 0, max: 1 }), { nil: undefined }),
        asides: fc
          .array(
            fc.record({
              kind: fc.constantFrom('caption', 'media', 'note', 'stage-direction', 'advertisement', 'other'),
              blocks,
              before
            }),
            { maxLength: 2 }
          )
          .map(byBefore),
        pullQuotes: fc
          .array(
            fc.record({
              before,
              text,
              speaker: fc.constantFrom(null, ...speakers.map(({ id }) => id)),
              exchange: index,
              match: fc.constantFrom('exact', 'near', 'none')
            }),
            { maxLength: 2 }
          )
          .map(byBefore),
        warnings: fc.array(
          options<Interview['warnings'][number], 'code' | 'message' | 'severity'>(
            {
              code: fc.constantFrom('empty-answer', 'missing-answer'),
              message: text,
              severity: fc.constantFrom('info', 'warning'),
              exchange: fc.nat(9)
            } as never,
            ['code', 'message', 'severity']
          ),
          { maxLength: 2 }
        ),
        layout: fc.record({
          id: fc.constantFrom('name-label', 'bold'),
          confidence: fc.double({ min: 0, max: 1, noNaN: true })
        })
      })
      .map(({ title, inSection, ...rest }): Interview => {
        const all: Exchange[] = pairs.map(([question, answer]) => ({
          question,
          answer,
          ...(inSection !== undefined && inSection < rest.sections.length && { section: inSection })
        }))
        const parts = { introduction: rest.introduction, exchanges: all, conclusion: rest.conclusion }
        return {
          type: 'interview',
          schemaVersion: 1,
          format: 'text',
          ...(title !== undefined && { title: { text: title } }),
          speakers,
          boilerplate: [],
          ...(rest as unknown as Pick<
            Interview,
            'metadata' | 'sections' | 'asides' | 'pullQuotes' | 'warnings' | 'layout'
          >),
          ...parts,
          lists: listViews(parts)
        }
      })
  })
}

/** Any Interview that a parser might return, without positions. */
export const interviews: fc.Arbitrary<Interview> = speakerNames.chain(speakersOf).chain(interviewOf)
