import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { cs } from '../src/languages/cs.ts'
import { de } from '../src/languages/de.ts'
import { en } from '../src/languages/en.ts'
import { fr } from '../src/languages/fr.ts'
import { ja } from '../src/languages/ja.ts'
import type { Language } from '../src/languages/language.ts'
import { lexiconOf } from '../src/languages/lexicon.ts'
import { nl } from '../src/languages/nl.ts'
import { ru } from '../src/languages/ru.ts'
import { zh } from '../src/languages/zh.ts'
import { TAG } from '../src/model/chain.ts'
import { readWith, sourceOf } from '../src/read/index.ts'
import { lineStarts } from '../src/read/lines.ts'
import { textReader } from '../src/read/text.ts'
import { linesIn } from '../src/stages/analyse.ts'
import { type Candidate, candidatesOf, keyOfName } from '../src/stages/people/candidates.ts'
import { nameOfLabel, withoutSuffix } from '../src/stages/people/labels.ts'
import { unspacedWords } from '../src/stages/people/unspaced.ts'
import { areTwins, baseForm, mayBeSame, wholeForm } from '../src/stages/people/variants.ts'
import { nameWords } from '../src/stages/people/words.ts'
import { languagesOf } from './support/lines.ts'

const talk = (label: string, answer: string): string =>
  [
    `${label}: What do you build?`,
    `${answer}: Boats, and on Sundays I mend the old ones.`,
    `${label}: How did it begin?`,
    `${answer}: My aunt had a shed by the river and no time for it.`,
    `${label}: Who sails them?`,
    `${answer}: Anybody who asks twice.`
  ].join('\n\n')

/** Names in paragraphs of an introduction, none of which is in a turn. */
function namesIn(text: string, language: Language): Candidate[] {
  const source = sourceOf(text)
  const { units } = linesIn(readWith(textReader, source).root, text, lineStarts(text), languagesOf(text))
  return candidatesOf({
    units: [...units],
    tags: new Uint8Array(units.length).fill(TAG.introduction),
    heads: [],
    lexicon: lexiconOf([language])
  }).candidates
}

describe('names in a text', () => {
  it('cuts runs of capitals at words that are no names', () => {
    const texts = namesIn(
      'An Interview With Haskell Developer Edda Korn. Hello Bo, said Ruud van den Bosch in March.',
      en
    ).filter(({ wordy }) => !wordy)
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Edda Korn', 'Bo', 'Ruud van den Bosch']))
    expect(texts.some(({ text }) => /Interview|Hello|March/.test(text))).toBe(false)
  })

  it('takes off a genitive, and parts what follows it', () => {
    const lexicon = lexiconOf([en])
    const words = nameWords("Ada Falk's Boatyard", lexicon)
    expect(Array.from({ length: words.count }, (_, at) => [words.folded(at), words.isJoined(at)])).toEqual([
      ['ada', false],
      ['falk', true],
      ['boatyard', false]
    ])
  })

  it('forgets a title, which is no part of the key', () => {
    const lexicon = lexiconOf([en])
    expect(keyOfName('Dr. Irma Oswald', lexicon)).toBe('irma oswald')
    const irma = namesIn('We met Dr. Irma Oswald at noon.', en).find(({ key }) => key === 'irma oswald')
    expect(irma).toMatchObject({ text: 'Irma Oswald', titled: true })
  })

  it('counts a first name that stands alone for the one who has it', () => {
    const names = namesIn('We met Runa Holm on the ferry. The boats are what Runa knows. And Runa sings.', en)
    expect(names.find(({ text }) => text === 'Runa Holm')).toMatchObject({ parts: 2 })
  })

  it('takes no word for a name that the document also writes small', () => {
    expect(namesIn('Boats are nice. We like boats and Ada Falk.', en).map(({ text }) => text)).toEqual(['Ada Falk'])
  })

  it('keeps a small word with a capital between a given name and a family name', () => {
    const texts = (text: string): string[] => namesIn(text, fr).map((name) => name.text)
    expect(texts('On a rencontré Maëlle Le Bihan à Brest.')).toContain('Maëlle Le Bihan')
    expect(texts('On a vu Barque Le Bihan.')).not.toContain('Barque Le Bihan')
    expect(texts('On a vu Maëlle le Bihan, Maëlle. Le Bihan, Le.')).not.toContain('Maëlle Le')
    expect(texts('Le Bihan parle à Maëlle Le')).not.toContain('Maëlle Le')
    expect(texts('MAËLLE LE bateau')).not.toContain('MAËLLE LE')
  })

  it('knows the forms of a name in languages with cases', () => {
    const names = namesIn(
      'Говорим с Романом Орловым о лодках.\n\nРоман Орлов строит лодки. Романа Орлова знают все.',
      ru
    )
    const found = names.find(({ text }) => text === 'Романа Орлова')
    expect(found && baseForm(found, names, lexiconOf([ru])).text).toBe('Роман Орлов')
    const twice = namesIn('Здесь живёт Роман Орлов. Все хвалят Романа Орлова.', ru)
    const seen = twice.find(({ text }) => text === 'Романа Орлова')
    expect(seen && baseForm(seen, twice, lexiconOf([ru])).text).toBe('Роман Орлов')
    const others = namesIn('We met Runa Holm and Bo Holm.', en)
    expect(others.map((other) => baseForm(other, others, lexiconOf([en])).text)).toEqual(['Runa Holm', 'Bo Holm'])
  })

  it('prefers the form that no small word governs, behind a trade, too, and that heads a part of a line', () => {
    const baseOf = (text: string, written: string): string | undefined => {
      const names = namesIn(text, cs)
      const found = names.find((name) => name.text === written)
      return found && baseForm(found, names, lexiconOf([cs])).text
    }
    const bell =
      'Rozhovor s Markem Zvonkem o zvonech. Mluvili jsme o Markovi Zvonkovi. Zvonař Marek Zvonek má dva zvony.'
    expect(baseOf(bell, 'Markem Zvonkem')).toBe('Marek Zvonek')
    expect(baseOf('Zvony: Marek Zvonek\n\nDomluvili Marka Zvonka, Marka Zvonka znali.', 'Marka Zvonka')).toBe(
      'Marek Zvonek'
    )
    expect(baseOf('Marek Zvonek zvoní. Byli jsme u Marka Zvonka.', 'Marek Zvonek')).toBe('Marek Zvonek')
  })

  it('keeps a nickname in quotes inside a name, and no title of a work behind one', () => {
    const texts = (text: string) => namesIn(text, en).map((name) => name.text)
    expect(texts('We met Oddvarin “Odd” Falk in May.')).toContain('Oddvarin “Odd” Falk')
    expect(texts('We met Oddvarin «Odd» Falk in May.')).toContain('Oddvarin «Odd» Falk')
    const names = namesIn('We met Oddvarin "Odd" Falk.\n\nThe boats of Odd Falk are small.', en)
    const odd = names.find((name) => name.text === 'Odd Falk')
    expect(odd && wholeForm(odd, names, lexiconOf([en])).text).toBe('Oddvarin "Odd" Falk')
    expect(texts('The boats of Ida Falk, "Kelp" and "Moss", are small.')).toEqual(['Ida Falk', 'Kelp', 'Moss'])
    expect(texts('The boats of Ida "Kelp" are small.')).toEqual(['Ida', 'Kelp'])
    expect(texts('We met the Boatyard Ostrava "Kelp" Falk.')).not.toContain('Boatyard Ostrava "Kelp" Falk')
  })

  it('knows a name in two scripts by where both stand', () => {
    const twins = (text: string): string[] => {
      const names = namesIn(text, ja)
      const pairs = names.flatMap((one) => names.map((other): [Candidate, Candidate] => [one, other]))
      return [
        ...new Set(
          pairs.filter(([one, other]) => one.key < other.key && areTwins(one, other)).map(([{ text: latin }]) => latin)
        )
      ]
    }
    expect(twins('社員の声\n\n園部 灯\n\nAkari Sonobe\n\n入社7年目')).toEqual(['Akari Sonobe'])
    expect(twins('園部 灯 Akari Sonobe')).toEqual(['Akari Sonobe'])
    expect(twins('灯台の電球を替える園部 灯さん、園部 灯（Akari Sonobe）に、風の強い午後に聞きました。')).toEqual([
      'Akari Sonobe'
    ])
    expect(twins('灯台の電球を替える園部 灯さんは Akari Sonobe の歌を、風の強い午後に階段で聞きました。')).toEqual([])
    expect(mayBeSame(['園部 灯'], ['園部灯'])).toBe(true)
  })

  it.each([
    ['marek falk', 'markiem falk', true],
    ['pavel orr', 'pavla orr', true],
    ['zenon hajduczek', 'zenona hajduczka', true],
    ['pavel orr', 'pavlovsky orr', false],
    ['kubik orr', 'kubka orr', false],
    ['al falk', 'lu falk', false]
  ])('takes %s and %s for one person: %s', (a, b, isOne) => {
    expect(mayBeSame(a.split(' '), b.split(' '))).toBe(isOne)
    expect(mayBeSame(b.split(' '), a.split(' '))).toBe(isOne)
  })

  it('cuts what somebody is from a name, also where it is written as one word with what they are it of', () => {
    const texts = (text: string, language: Language): string[] =>
      namesIn(text, language).flatMap(({ text: name, wordy }) => (wordy ? [] : name))
    expect(texts('Dann sprach Nebelforscher Jonas Wiebe. Er schwieg.', de)).toContain('Jonas Wiebe')
    expect(texts('Dann sprach Neubauer Kropp. Er schwieg.', de)).toContain('Neubauer Kropp')
    expect(texts('Then Lampwriter Jonas Wiebe came in.', en)).toContain('Jonas Wiebe')
  })

  it('finds names in scripts without capitals', () => {
    expect(unspacedWords('专访作者周岚', lexiconOf([zh])).map(({ folded }) => folded)).toContain('周岚')
    expect(unspacedWords('谷川 遥さんに聞く', lexiconOf([ja])).map(({ folded }) => folded)).toContain('谷川 遥')
  })
})

describe('names behind labels', () => {
  const name = (label: string, around: string, language: Language): string =>
    nameOfLabel({ labels: [label] }, namesIn(around, language), lexiconOf([language]), () => 0)

  it.each([
    ['Runa', 'We met Runa Holm on the ferry.', 'Runa Holm', en],
    ['Holm', 'We met Runa Holm on the ferry.', 'Runa Holm', en],
    ['RH', 'We met Runa Holm on the ferry.', 'Runa Holm', en],
    ['HvdB', 'Ons gesprek met Hanna van den Berg over de dijk.', 'Hanna van den Berg', nl],
    ['CGB', 'We met Clara Gale-Brown, who prints.', 'Clara Gale-Brown', en],
    ['TAM ORR', 'We met Tam Orr at the gate.', 'Tam Orr', en],
    ['Bo', 'Hello Bo, and thank you.', 'Bo', en],
    ['Sjef', 'Ik ben Sjef, de bakker.', 'Sjef', nl],
    ['Hettie Crane', 'This is Hettie L. Crane, who rows.', 'Hettie L. Crane', en],
    ['L. Prahl', 'Das ist Lia Prahl aus Kiel.', 'Lia Prahl', de],
    ['Interviewer L. Prahl', 'Nothing else.', 'L. Prahl', en],
    ['Imke (IM)', 'We met Imke Moor and left.', 'Imke Moor', en],
    ['谷川', '今回は谷川 遥さんに話を聞いた。', '谷川 遥', ja],
    ['南川さん', '何もない。', '南川', ja]
  ])('%s in "%s" is %s', (label, around, full, language) => {
    expect(name(label, around, language)).toBe(full)
  })

  it('keeps a name that a suffix is all of', () => {
    expect(withoutSuffix('先生', lexiconOf([ja]))).toBe('先生')
  })
})

describe('speakers of a document', () => {
  it('names both by the fullest form', () => {
    const { speakers } = parseInterview(`# A talk with Runa Holm\n\nRuna Holm builds boats.\n\n${talk('Pia', 'Runa')}`)
    expect(speakers).toMatchObject([
      { name: 'Pia', labels: ['Pia'], role: 'interviewer' },
      { name: 'Runa Holm', labels: ['Runa'], role: 'interviewee' }
    ])
  })

  it('calls a speaker by the label where nobody says who asks', () => {
    const { speakers, exchanges } = parseInterview(talk('Q', 'Runa Holm'))
    expect(speakers).toMatchObject([
      { name: 'Q', labels: ['Q'], role: 'interviewer' },
      { name: 'Runa Holm', role: 'interviewee' }
    ])
    expect(exchanges[0]?.question[0]).toMatchObject({ speaker: 'q', attribution: 'stated', label: { text: 'Q' } })
  })

  it('takes a role word for a name where there is no other', () => {
    const { speakers } = parseInterview(talk('Interviewer', 'Runa Holm'))
    expect(speakers.map(({ name }) => name)).toEqual(['Interviewer', 'Runa Holm'])
  })

  it('knows a person by label keys that are names of properties', () => {
    const { speakers } = parseInterview(talk('constructor', '__proto__'), {
      speakers: [
        { labels: ['constructor'], role: 'interviewer' },
        { labels: ['__proto__'], role: 'interviewee' }
      ]
    })
    expect(speakers.map(({ name }) => name)).toEqual(['constructor', '__proto__'])
  })

  it('lets the caller name whoever a label means', () => {
    const { speakers } = parseInterview(talk('Q', 'A'), { speakers: [{ name: 'Ada Orr', labels: ['A'] }] })
    expect(speakers).toMatchObject([{ name: 'Q' }, { name: 'Ada Orr', labels: ['A'], role: 'interviewee' }])
  })
})

describe('fields that state who asks and who answers', () => {
  const spoken =
    '**Who rings it?**\n\nMy aunt does, and has since the flood.\n\n**And alone?**\n\nYes, alone, and it is heavy.\n'
  const rolesOf = (...fields: string[]) =>
    parseInterview(`---\n${fields.join('\n')}\n---\n\n${spoken}`).speakers.map(({ name, role }) => `${name}: ${role}`)

  it('name them', () => {
    expect(rolesOf('title: Bells', 'interviewer: Maren Oakes', 'guest: Tilo Brandvold')).toEqual([
      'Maren Oakes: interviewer',
      'Tilo Brandvold: interviewee'
    ])
  })

  it('name nobody twice', () => {
    expect(rolesOf('title: Bells', 'interviewer: Maren Oakes', 'author: Maren Oakes')).toEqual([
      'Maren Oakes: interviewer'
    ])
  })

  it('name nobody where two people share one', () => {
    expect(rolesOf('title: Bells', 'guest: Tilo Brandvold', 'interviewee: Ulla Marsh')).not.toContain(
      'Tilo Brandvold: interviewee'
    )
  })
})
