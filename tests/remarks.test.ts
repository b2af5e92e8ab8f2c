import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const talk = (said: string): string =>
  `**Nela:** Is it on?\n\n**Tobin:** ${said}\n\n**Nela:** And now?\n\n**Tobin:** Now it is.\n`

const answerIn = (markdown: string): string | undefined => {
  const [block] = parseInterview(markdown, { format: 'markdown' }).exchanges[0]?.answer[0]?.blocks ?? []
  return block && 'text' in block ? block.text : undefined
}

describe('words in angle brackets', () => {
  it.each(['Yes <laughter> it is.', 'It is. <noise interruption>', 'My <inaudible> said so.'])('keeps %j', (said) => {
    expect(answerIn(talk(said))).toBe(said)
  })

  it.each([
    ['Yes, <b>it</b> is.', 'Yes, it is.'],
    ['Yes, <name>Ann</name> is.', 'Yes, Ann is.'],
    ['Yes<wbr>terday.', 'Yesterday.'],
    ['Yes <my-mark> it is.', 'Yes it is.']
  ])('reads %j as markup', (said, text) => {
    expect(answerIn(talk(said))?.replace(/ +/g, ' ')).toBe(text)
  })

  it('keeps a remark in a line of markup', () => {
    const { asides, exchanges } = parseInterview(
      '**Nela:** Is it on?\n\n**Tobin:** Yes.\n\n<div>\n<tape change>\n</div>\n\n**Nela:** And now?\n\n**Tobin:** Now it is.\n',
      { format: 'markdown' }
    )
    expect(JSON.stringify([asides, exchanges])).toContain('<tape change>')
  })
})

describe('comments below a talk', () => {
  const fieldsOf = (comment: string): string[] =>
    parseInterview(`${talk('Yes.')}\n${comment}\n`, { format: 'markdown' }).metadata.map(
      ({ key, value }) => `${key}=${value}`
    )

  it('of nothing but fields are metadata', () => {
    expect(fieldsOf('<!--\nPublish: yes\n\nTopics: bread, rope\n-->')).toEqual(['publish=yes', 'topics=bread, rope'])
  })

  it.each([
    '<!-- Publish: yes -->',
    '<!--\nPublish: yes\n-->',
    '<!--\nPublish: yes\nask Ann first\n-->',
    '<!-- settings\nPublish: yes\nTopics: bread\n-->',
    '<!--\nPublish: yes\nTopics: bread -->'
  ])('with other words, or with one field, are not: %j', (comment) => {
    expect(fieldsOf(comment)).toEqual([])
  })
})
