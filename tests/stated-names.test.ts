import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

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
})
