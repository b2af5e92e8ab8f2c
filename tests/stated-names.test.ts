import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { en } from '../src/languages/en.ts'
import type { Language } from '../src/languages/language.ts'
import { lexiconOf } from '../src/languages/lexicon.ts'
import { pl } from '../src/languages/pl.ts'
import { Separator } from '../src/stages/label-found.ts'
import { shapeAt } from '../src/stages/label-shapes.ts'
import type { Candidate } from '../src/stages/people/candidates.ts'
import { isAskedInTitle } from '../src/stages/people/credits.ts'
import { Site } from '../src/stages/people/pieces.ts'
import { scanPiece } from '../src/stages/people/scan.ts'
import { unitWith } from './support/features.ts'

const TALK = [
  '**How did you come to keep bees on a ferry?**',
  'There was nobody else on it at night, and the bees do not mind the noise.',
  '**Do the passengers know?**',
  'They know about the honey, which we sell at the bar.',
  '**And what comes next?**',
  'A second ferry, if the bees agree.'
].join('\n\n')

const named = (above: string, below = ''): string[] =>
  parseInterview({ value: `${above}\n\n${TALK}\n\n${below}\n`, path: 'x.md' }).speakers.map(
    ({ name, role }) => `${name} ${role}`
  )

describe('who asks and who answers', () => {
  it('is told by a sentence with both names', () => {
    const both = ['Ann Ferris interviewer', 'Thomas Lund interviewee']
    expect(named('# Bees\n\nAnn Ferris sat down with Thomas Lund on deck three.')).toEqual(both)
    expect(named('# Bees\n\nAnn Ferris met the mate Thomas Lund on deck three.')).toEqual(both)
    expect(named('# Bees\n\nThomas Lund was interviewed by Ann Ferris.')).toEqual(both)
    expect(named('# Bees\n\nThomas Lund, in conversation with Ann Ferris.')).toEqual(both)
    expect(named('# Bees\n\nInterview with Thomas Lund by Ann Ferris')).toEqual(both)
    expect(named('# Bees\n\nAn interview with the mate Thomas Lund, by Ann Ferris')).toEqual(both)
    expect(named('# Bees\n\nA song for Thomas Lund by Ann Ferris')).not.toEqual(both)
  })

  it('is told of names that no list has, where they are like names of people', () => {
    const both = ['Osbern Tremlow interviewer', 'Quenilda Vasch interviewee']
    expect(named("# Bees\n\nOsbern Tremlow chats with the ferry's Quenilda Vasch about hives.")).toEqual(both)
    const weather = 'Long Weather met Quenilda Vasch on deck three, and long weather it was.'
    expect(named(`# Bees\n\n${weather}`)).not.toContain('Long Weather interviewer')
  })

  it('is not told by two sentences, or by words that tell nothing', () => {
    expect(named('# Bees\n\nIt began with Ann Ferris. Met Thomas Lund in time, the ferry was saved.')).not.toContain(
      'Ann Ferris interviewer'
    )
    expect(named('# Bees\n\nOn board were Ann Ferris and Thomas Lund, and fourteen hives.')).not.toContain(
      'Ann Ferris interviewer'
    )
  })

  it('is told by a title that begins with words for an interview', () => {
    expect(named('# An Interview with Gyrda Nordahl Kolstad')).toEqual(['Gyrda Nordahl Kolstad interviewee'])
    expect(named('# Bees, and an afternoon with a hive')).toEqual([])
    expect(named('# Interview d’Ada Lund')).toEqual(['Ada Lund interviewee'])
    expect(named('# Interview avec Jeanne d’Orval')).toEqual(['Jeanne d’Orval interviewee'])
  })

  it('is told by a title that begins with the name, before a word for an interview', () => {
    const ferry = '\n\nThe Lantern Ferry runs at six. The Lantern Ferry has bees.'
    expect(named(`# Ada Lund Interview: Lantern Ferry${ferry}`)).toEqual(['Ada Lund interviewee'])
    expect(named(`# Ada Lund interview${ferry}`)).toEqual(['Ada Lund interviewee'])
    expect(named(`# Ada Lund Nights: Lantern Ferry${ferry}`)).not.toContain('Lantern Ferry interviewer')
    expect(named(`# Lantern Interview: bees${ferry}`)).not.toContain('Lantern interviewee')
  })

  it('is told by one word of a title, if it comes again and is nobody’s second name', () => {
    const talk = '# Interview with Thimble\n\n'
    expect(named(`${talk}Thimble has kept bees for years.`)).toEqual(['Thimble interviewee'])
    expect(named(`${talk}The ferry leaves at six.`)).toEqual([])
    expect(named(`${talk}Thimble came from the sea, and every thimble does.`)).toEqual([])
    expect(named('# Interview with 12 Oars\n\nOars are what they row with.')).toEqual([])
    expect(named('# Interview: Thimble\n\nThimble has kept bees for years.')).not.toContain('Thimble interviewer')
  })

  it('is told by a name among facts above the talk, and by none below it', () => {
    expect(named('Name: Thomas Lund\nAge: 59\nHives: 14')).toEqual(['Thomas Lund interviewee'])
    expect(named('# Bees', '# Write to us\n\nName: Thomas Lund\nMail: lund@example.org')).not.toContain(
      'Thomas Lund interviewee'
    )
  })

  it('is told by a credit or a trade below the talk', () => {
    expect(named('# Bees', 'Interview: Ann Ferris')).toEqual(['Ann Ferris interviewer'])
    expect(named('Name: Thomas Lund\nAge: 59', 'Ann Ferris is a reporter at the Mere Herald.')).toEqual([
      'Ann Ferris interviewer',
      'Thomas Lund interviewee'
    ])
    expect(named('Name: Thomas Lund\nAge: 59', 'Ann Ferris is a baker at the Mere mill.')).not.toContain(
      'Ann Ferris interviewer'
    )
  })

  it('is told by the name of the paper’s own reporter', () => {
    const went = (who: string): string => `# Bees\n\nThomas Lund keeps bees on a ferry. ${who} Ann Ferris went aboard.`
    expect(named(went('Our reporter'))).toEqual(['Ann Ferris interviewer', 'Thomas Lund interviewee'])
    expect(named(went('The baker'))).not.toContain('Ann Ferris interviewer')
  })

  it('is not told by titles of other forms', () => {
    expect(named('# An Interview with Gyrda')).toEqual([])
    expect(named('# Interview: Gyrda Nordahl Kolstad')).not.toContain('Gyrda Nordahl Kolstad interviewer')
    expect(named('# An Interview with Gyrda Nordahl Kolstad told in four parts')).not.toContain('Gyrda interviewee')
  })

  it('is told once of those who have labels', () => {
    const value = '# Bees\n\nAnn Ferris sat down with Thomas Lund.\n\n**Ann Ferris:** How?\n\n**Thomas Lund:** So.\n'
    expect(parseInterview({ value, path: 'x.md' }).speakers.map(({ name }) => name)).toEqual([
      'Ann Ferris',
      'Thomas Lund'
    ])
  })

  it('is not told of one who meets himself, or of two far apart', () => {
    expect(named('# Bees\n\nAnn Ferris met Ann Ferris in the mirror.')).not.toContain('Ann Ferris interviewer')
    const far = 'in the autumn of the year in which the ferry was built, and long before the bees,'
    expect(named(`# Bees\n\nAnn Ferris met ${far} Thomas Lund.`)).not.toContain('Ann Ferris interviewer')
  })
})

describe('links behind a name in a list', () => {
  const list = (item: string): number => {
    const turns =
      '**Ann Ferris:** How did it begin, and who was there at the time?\n\n**Thomas Lund:** With my uncle.\n\n'
    const value = `- Ann Ferris: ${item}\n- Thomas Lund: ${item}\n\n${turns}${turns}`
    return parseInterview({ value, path: 'x.md' }).exchanges.length
  }

  it('say whose they are', () => {
    expect(list('[Home](https://example.org/a) | [Wire](https://example.org/b)')).toBe(2)
  })

  it('are words of a turn beside other words, and elsewhere', () => {
    const shape = (text: string, links: readonly [number, number][], items = [1, 1]): string | undefined =>
      shapeAt(
        unitWith({
          text,
          items,
          spans: links.map(([from, to]) => ({ type: 'link', from, to, url: 'https://example.org' }))
        }),
        0
      )?.name
    expect(
      shape('Ann: Home | Wire', [
        [5, 9],
        [12, 16]
      ])
    ).toBeUndefined()
    expect(shape('Ann: Home | Wire', [[5, 9]])).toBe('Ann')
    expect(shape('Ann: see Home', [[9, 13]])).toBe('Ann')
    expect(shape('Ann: Home', [[5, 9]], [])).toBe('Ann')
    expect(shape('Ann: Home', [])).toBe('Ann')
    expect(
      shape('Ann: Home', [
        [0, 3],
        [5, 9]
      ])
    ).toBeUndefined()
    expect(shape('Ann:', [[0, 3]])).toBe('Ann')
  })
})

describe('inline elements with names of both sides', () => {
  const page = (line: string): number =>
    parseInterview({ value: `<html><body>${`<div>${line}</div>`.repeat(4)}</body></html>`, path: 'x.html' }).exchanges
      .length

  it('are a turn each', () => {
    expect(page('<span class="question">The bees sleep.</span> <span class="answer">They do not.</span>')).toBe(4)
  })

  it('are words of one paragraph where other words stand between them', () => {
    const line = '<span class="question">The bees</span> and the <span class="answer">ferry sleep.</span>'
    const { exchanges } = parseInterview({ value: `<html><body>${`<div>${line}</div>`.repeat(4)}</body></html>` })
    const said = exchanges.flatMap(({ question, answer }) => [...question, ...answer]).flatMap(({ blocks }) => blocks)
    expect(said.every((block) => block.type === 'paragraph' && block.text === 'The bees and the ferry sleep.')).toBe(
      true
    )
  })
})

describe('a face behind a word', () => {
  const separatorOf = (text: string): number | undefined => shapeAt(unitWith({ text }), 0)?.separator

  it.each(['The Barge :) and on', 'The Barge :-) and on', 'The Barge :( and on'])('parts no label: %s', (text) => {
    expect(separatorOf(text)).not.toBe(Separator.colon)
  })

  it.each(['Ann:(laughs) And on.', 'Ann: (laughs) And on.', 'Ann :And on.'])('is not %s', (text) => {
    expect(separatorOf(text)).toBe(Separator.colon)
  })
})

describe('a title that says what somebody is before the name', () => {
  const asked = (text: string, name: string, language: Language = en): boolean => {
    const lexicon = lexiconOf([language])
    const piece = scanPiece({ text, site: Site.title, unit: 0, order: 0 }, lexicon)
    const from = text.indexOf(name)
    return isAskedInTitle({ words: name.split(' ') } as Candidate, { piece, from, to: from + name.length }, lexicon)
  }

  it('names whom the talk is with', () => {
    expect(asked('Wywiad z ks. Tomaszem Wierzbą', 'Tomaszem Wierzbą', pl)).toBe(true)
    expect(asked('Interview with bee keeper Gyrda Nordahl', 'Gyrda Nordahl')).toBe(true)
    expect(asked('Interview with Gyrda Nordahl', 'Gyrda Nordahl')).toBe(true)
  })

  it('does not where a small word governs the name, or much stands between', () => {
    expect(asked('Interview with the crew of Gyrda Nordahl', 'Gyrda Nordahl')).toBe(false)
    expect(asked('Interview with bee keeper ferry mate poet Gyrda Nordahl', 'Gyrda Nordahl')).toBe(false)
    expect(asked('Songs for bee keeper Gyrda Nordahl', 'Gyrda Nordahl')).toBe(false)
  })
})
