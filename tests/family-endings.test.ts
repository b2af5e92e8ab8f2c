import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

/** A talk in which nobody has a label, below a title and an introduction that name somebody. */
const talkWith = (name: string): string =>
  `Дзвони не люблять поспіху

Ми піднялися сходами на вежу. Годинник там тридцять років лагодить ${name}, і ключів більше ні в кого нема.

З чого починається ваш день?

З мастила. Руки потім пахнуть до обіду.

А чому саме вежа?

Бо звідти видно річку.`

const named = (name: string): (string | undefined)[] =>
  parseInterview(talkWith(name)).speakers.map((speaker) => speaker.name)

describe('the ending of a family name', () => {
  it.each(['Желислава Ковальчук', 'Зоремира Гнатенко', 'Тихослава Петрович'])('tells %s from a place', (name) => {
    expect(named(name)).toEqual([name])
  })

  it.each(['Желислава Тиша', 'Вечірня Брама'])('and is not in %s', (name) => {
    expect(named(name)).toEqual([])
  })

  it('is no name by itself, nor one of three words', () => {
    expect(named('Желислава Ов')).toEqual([])
    expect(named('Музей Старого Ковальчука')).toEqual([])
  })
})
