import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import type { Candidate } from '../src/stages/people/candidates.ts'
import { isCalledByFather } from '../src/stages/people/variants.ts'

const called = (named: string, other: string): boolean => {
  const candidate = (name: string): Candidate => ({ words: name.toLowerCase().split(' ') }) as Candidate
  return isCalledByFather(candidate(named), candidate(other))
}

describe('a name after the father', () => {
  it('stands for the family’s behind the same given name', () => {
    expect(called('Ольга Ярцева', 'Ольга Петровна')).toBe(true)
    expect(called('Ольга Петровна', 'Ольга Ярцева')).toBe(false)
    expect(called('Вера Ярцева', 'Ольга Петровна')).toBe(false)
    expect(called('Ольга Ярцева', 'Ольга Моховая')).toBe(false)
    expect(called('Ольга Петровна', 'Ольга Ивановна')).toBe(false)
    expect(called('Ольга', 'Ольга Петровна')).toBe(false)
    expect(called('Ольга Ярцева', 'Ольга')).toBe(false)
  })

  it('is another name of the one who answers', () => {
    const value = [
      'О мостах и терпении',
      'Клавдия Брусчатая, смотрительница разводного моста.',
      '— Клавдия Фадеевна, спасибо, что пустили нас наверх! Давно вы здесь?\n— Двадцать второй год. Пришла на одну зиму.',
      '— Клавдия Фадеевна, а что самое трудное?\n— Ждать. Пароход видно за час, а мост разводить рано.',
      '— И что дальше?\n— Покрасим перила, а там посмотрим.'
    ].join('\n\n')
    const { speakers } = parseInterview({ value, path: 'x.txt' })
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([['Клавдия Брусчатая', 'interviewee']])
  })
})
