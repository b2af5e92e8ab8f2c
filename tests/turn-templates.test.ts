import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { withoutTurnTemplates } from '../src/read/markdown/turn-templates.ts'

describe('templates around questions and answers', () => {
  it.each([
    ['{{< question >}}Why?{{< /question >}}', 'Why?'],
    ['{{% answer %}}\nSo.\n{{% /answer %}}', 'So.'],
    ['{{<q id="3">}}Why?{{</q>}}', 'Why?'],
    ['{% question %}Why?{% endquestion %}', 'Why?'],
    ['{%- interview lang="en" %}\nWhy?\n{%- endinterview %}', 'Why?']
  ])('are blank: %s', (text, words) => {
    const read = withoutTurnTemplates(text)
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
    '{{< 3 >}}',
    'A set {% of oars'
  ])('stay where nothing closes them, and where they show something of their own: %s', (text) => {
    expect(withoutTurnTemplates(text)).toBe(text)
  })

  it('stand on one line, however it ends', () => {
    for (const end of ['\n', '\r', '\r\n'])
      expect(withoutTurnTemplates(`{{< q${end}>}}Why?{{< /q >}}`).trimEnd()).toBe(`{{< q${end}>}}Why?`)
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
