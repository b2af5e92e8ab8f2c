import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { withoutFencedDivs, withoutTurnBoxes } from '../src/read/markdown/boxes.ts'

const BOX = ['::: .question', 'Why?', ':::', '', 'So.']

describe('lines that open and close a box', () => {
  it.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CR LF', '\r\n']
  ])('are blank, and all else stays where it is, with %s', (_, end) => {
    const text = BOX.join(end)
    const read = withoutFencedDivs(text)
    expect(read).toBe(['             ', 'Why?', '   ', '', 'So.'].join(end))
    expect(read).toHaveLength(text.length)
  })

  it('are words where nothing is closed, in code, and inside a line', () => {
    for (const text of ['::: .question\nWhy?', '```\n::: a\n:::\n```', 'So ::: why?\n:::', 'No box.'])
      expect(withoutFencedDivs(text)).toBe(text)
  })
})

describe('templates around questions and answers', () => {
  it.each([
    ['{{< question >}}Why?{{< /question >}}', 'Why?'],
    ['{{% answer %}}\nSo.\n{{% /answer %}}', 'So.'],
    ['{{<q id="3">}}Why?{{</q>}}', 'Why?'],
    ['{% question %}Why?{% endquestion %}', 'Why?'],
    ['{%- interview lang="en" %}\nWhy?\n{%- endinterview %}', 'Why?']
  ])('are blank: %s', (text, words) => {
    const read = withoutTurnBoxes(text)
    expect(read).toHaveLength(text.length)
    expect(read.trim()).toBe(words)
    expect(read.indexOf(words)).toBe(text.indexOf(words))
  })

  it.each([
    '{{< question >}}Why?',
    '{{< youtube id >}}',
    '{{< figure >}}A boat.{{< /figure >}}',
    '{% include question.html text="Why?" %}',
    '{{ page.title }}',
    'A set {% of oars'
  ])('stay where nothing closes them, and where they show something of their own: %s', (text) => {
    expect(withoutTurnBoxes(text)).toBe(text)
  })

  it('leave the words of a talk', () => {
    const turn = (asked: string, said: string): string =>
      `{{< question >}}${asked}{{< /question >}}\n\n{{< answer >}}\n${said}\n{{< /answer >}}`
    const text = [turn('What breaks first?', 'The hinge.'), turn('Who taught you?', 'My aunt did.')].join('\n\n')
    const { exchanges } = parseInterview({ value: text, path: 'talk.md' })
    const first = exchanges.map(({ question, answer }) =>
      [question, answer].map(([turn]) => (turn?.blocks[0]?.type === 'paragraph' ? turn.blocks[0].text : undefined))
    )
    expect(first).toEqual([
      ['What breaks first?', 'The hinge.'],
      ['Who taught you?', 'My aunt did.']
    ])
  })
})
