import { describe, expect, it } from 'vitest'
import { de } from '../../src/languages/de.ts'
import { en } from '../../src/languages/en.ts'
import { ja } from '../../src/languages/ja.ts'
import { lexiconOf } from '../../src/languages/lexicon.ts'
import { certainLabels, impliedLabels, impossibleLabels } from '../../src/stages/label-certain.ts'
import { labelEvidence } from '../../src/stages/label-groups.ts'
import { nameBeforeAsking, nameBeforeRole } from '../../src/stages/label-roles.ts'
import { saidAfter } from '../../src/stages/label-said.ts'
import { firstVerdict } from '../../src/stages/label-second.ts'
import { isRecogniserLabel, knownWords, roleInside, stemOf } from '../../src/stages/label-words.ts'
import { unitWith } from '../support/features.ts'
import { type Line, labelLines } from '../support/label-lines.ts'

const lexicon = lexiconOf([en])

const said = (words: object | undefined): string =>
  Object.entries(words ?? {})
    .flatMap(([name, is]) => (is ? [name] : []))
    .join(' ')

describe('the words of a label', () => {
  it.each([
    ['question', 'question'],
    ['q', 'question'],
    ['q12', 'question'],
    ['q 12', 'question'],
    ['q #3', 'question'],
    ['q-3', 'question'],
    ['q_3', 'question'],
    ['q.3', 'question'],
    ['q №3', 'question'],
    ['q º', 'question'],
    ['q 3°', 'question'],
    ['q x3', ''],
    ['12', ''],
    ['interviewer 1', 'interviewer'],
    ['interviewer 9', 'interviewer generic metadata'],
    ['speaker_00', 'interviewee generic honorific'],
    ['spk 1', 'generic'],
    ['spk', 'generic'],
    ['the host', 'interviewer metadata'],
    ['and host', 'interviewer metadata'],
    ['those host', ''],
    ['dorn host', ''],
    ['the', ''],
    ['what question', 'question'],
    ['which question', ''],
    ['note', 'lookAlike'],
    ['mr', 'honorific'],
    ['author', 'interviewee metadata'],
    ['dorn', ''],
    ['', '']
  ])('%s', (key, words) => {
    expect(said(knownWords(lexicon, key))).toBe(words)
  })

  it.each([
    ['speaker 0', 'generic'],
    ['spk_2', 'generic'],
    ['SPK 2', ''],
    ['sprecher 2', '']
  ])('of a machine in another language: %s', (key, words) => {
    expect(said(knownWords(lexiconOf([ja]), key))).toBe(words)
  })

  it.each([
    ['q12', 'q'],
    ['question 3', 'question'],
    ['answer #4', 'answer'],
    ['host 4', 'host 4'],
    ['dorn 4', 'dorn 4'],
    ['q', 'q'],
    ['12', '12']
  ])('are one label whatever their number: %s', (key, stem) => {
    expect(stemOf(key, lexicon)).toBe(stem)
  })

  it.each([
    ['speaker 1', true],
    ['spk_2', true],
    ['speaker', false],
    ['spk', false],
    ['speakers 1', false],
    ['voice 1', false]
  ])('%s is of a recogniser: %s', (key, is) => {
    expect(isRecogniserLabel(key)).toBe(is)
  })

  it.each([
    ['interviewer l prado', 'interviewer generic metadata'],
    ['standards team moderator', 'interviewer'],
    ['dorn guest', 'interviewee generic metadata'],
    ['audience dorn', 'other'],
    ['speaker dorn', 'interviewee generic honorific'],
    ['dorn moderator wim', ''],
    ['moderator', ''],
    ['mc dorn', ''],
    ['dorn int', 'interviewer'],
    ['q dorn', ''],
    ['note dorn', '']
  ])('hold a role at either end: %s', (key, words) => {
    expect(said(roleInside(lexicon, key.split(' ')))).toBe(words)
  })

  it.each([
    ['Ann Lowe, reporter', 'Ann Lowe | ann lowe | true'],
    ['ANN LOWE, HARBOUR PILOT', 'ANN LOWE | ann lowe | true'],
    ['Lowe, reporter', 'Lowe | lowe | false'],
    ['Ann van Lowe, reporter', 'Ann van Lowe | ann van lowe | false'],
    ['Ann Bo Cy Lowe, reporter', 'Ann Bo Cy Lowe | ann bo cy lowe | true'],
    ['Ann Bo Cy Di Lowe, reporter', 'Ann Bo Cy Di Lowe | ann bo cy di lowe | false'],
    ['Ann Lowe, Anna Orr', 'none'],
    ['Ann Lowe,reporter', 'none'],
    [', reporter', 'none'],
    ['Ann Lowe', 'none'],
    ['Dr. Lowe, head of the weir, here', 'Dr. Lowe | dr lowe | true']
  ])('name somebody before a role: %s', (label, expected) => {
    const own = nameBeforeRole(label)
    expect(own ? `${own.name} | ${own.key} | ${own.isWhole}` : 'none').toBe(expected)
  })
})

describe('a name before a word that asks', () => {
  it.each([
    ['Dorn asks', 'Dorn'],
    ['DORN ASKED', 'DORN'],
    ['Dorn from Mere wants to know', 'Dorn from Mere'],
    ['Dorn of the mill asks', 'Dorn of the mill'],
    ['Dorn of the old mill asks', 'Dorn of the old mill'],
    ['Dorn of the very old mill asks', undefined],
    ['Dorn asks Wim', undefined],
    ['Dorn', undefined],
    ['Dornasks', undefined],
    ['asks', undefined],
    ['She asks', undefined],
    ['We asked', undefined],
    ['Sheila asks', 'Sheila']
  ])('%s', (label, name) => {
    expect(nameBeforeAsking(label, lexicon)).toBe(name)
  })

  it('is found in each of the languages, and in no other', () => {
    expect(nameBeforeAsking('Dorn fragt', lexiconOf([en, de]))).toBe('Dorn')
    expect(nameBeforeAsking('Dorn fragt', lexicon)).toBeUndefined()
    expect(nameBeforeAsking('Sie fragt', lexiconOf([en, de]))).toBeUndefined()
  })

  it.each([
    ['葉山さんからの質問', '葉山'],
    ['葉山さんの質問', '葉山'],
    ['葉山の質問', '葉山'],
    ['の質問', undefined],
    ['葉山', undefined]
  ])('needs no space where words have none: %s', (label, name) => {
    expect(nameBeforeAsking(label, lexiconOf([ja]))).toBe(name)
  })
})

describe('what is said after a label', () => {
  const after = (text: string): number => saidAfter(unitWith({ text: `X: ${text}` }), { body: 3 }, lexicon)
  it.each([
    ['', 0],
    ['  ', 0],
    ['9 boats', 1],
    ['"The Weir"', 1],
    [`"${'x'.repeat(78)}`, 1],
    [`"${'x'.repeat(79)}`, 2],
    ['“The Weir”', 1],
    ['„The Weir“', 1],
    ['«The Weir»', 1],
    ['‘The Weir’', 2],
    ['https://example.org', 1],
    ['http://example.org', 1],
    ['www.example.org', 1],
    ['see www.example.org', 2],
    ['oak', 2],
    ['oak!', 5],
    ['oak! ', 5],
    ['It is.x', 2],
    ['It is. x', 5],
    ['It is…x', 2],
    ['It is… x', 5],
    ['It is.) x', 5],
    ['遅い。次', 5],
    ['? x', 2],
    ['I saw', 3],
    ['you saw', 4],
    ['I saw you.', 6],
    ['Have you seen?', 7],
    [`${'x'.repeat(399)}. x`, 5],
    [`${'x'.repeat(400)}. x`, 2]
  ])('%s', (text, expected) => {
    expect(after(text)).toBe(expected)
  })
})

describe('labels that are labels by their form', () => {
  const certain = (...lines: Line[]) => certainLabels(labelEvidence(labelLines(lines)), lexicon)
  const impossible = (...lines: Line[]) => [...impossibleLabels(labelEvidence(labelLines(lines)), lexicon)]
  const LONG = 'We begin with the lock, which is open. Nobody knows since when.'

  it.each<[string, Line[], string[]]>([
    [
      'two of a recogniser, twice',
      ['Speaker 1: a', 'Speaker 2: b', 'Speaker 1: c', 'Speaker 2: d'],
      ['speaker 1', 'speaker 2']
    ],
    ['one twice, the other once', ['Speaker 1: a', 'Speaker 2: b', 'Speaker 1: c'], []],
    ['two names, twice', ['Dorn: a', 'Wim: b', 'Dorn: c', 'Wim: d'], []],
    ['a role that says sentences', [`THE MODERATOR: ${LONG}`], ['the moderator']],
    ['in brackets', [`[THE MODERATOR]: ${LONG}`], []],
    ['sixty letters', [`Host: It is. ${'x'.repeat(53)}`], []],
    ['sixty-one letters', [`Host: It is. ${'x'.repeat(54)}`], ['host']],
    ['sixty-one letters and no sentence', [`Host: it is, ${'x'.repeat(54)}`], []],
    ['a short role', [`MC: ${LONG}`], []],
    ['a role of three letters', [`Mod: ${LONG}`], ['mod']],
    ['one who answers', [`Guest: ${LONG}`], []],
    ['a name', [`Dorn: ${LONG}`], []],
    ['two who ask', ['Dorn asks: a', 'Wim from Mere asked: b'], ['dorn asks', 'wim from mere asked']],
    ['one who asks twice', ['Dorn asks: a', 'Dorn asks: b'], ['dorn asks']],
    ['one who asks once', ['Dorn asks: a', 'Wim: b'], []],
    ['who ask before a dash', ['Dorn asks - a', 'Wim asks - b'], []],
    ['who ask without a name', ['She asks: a', 'She asks: b'], []],
    ['two behind numbers of questions', ['Q1 Dorn: a', 'Q2 Wim: b'], ['dorn', 'wim']],
    ['one behind two numbers', ['Q1 Dorn: a', 'Q2 Dorn: b', 'Wim: c'], ['dorn']],
    ['one behind a number and without', ['Q1 Dorn: a', 'Dorn: b'], ['dorn']],
    ['one behind a number, once', ['Q1 Dorn: a', 'Wim: b'], []],
    ['two behind numbers of something else', ['A1 Dorn: a', 'A2 Wim: b'], []]
  ])('certain: %s', (_, lines, keys) => {
    expect(certain(...lines)).toEqual(keys)
  })

  it.each<[string, Line[], string[]]>([
    ['a role with a name', ['Host: Ida Orr', LONG], ['host']],
    ['twice', ['Host: Ida Orr', LONG, 'Host: Ida Orr'], []],
    ['on the last line', [LONG, 'Host: Ida Orr'], []],
    ['with a sentence', ['Host: It is open.', LONG], []],
    ['with a fact', ['Host: 3 of us', LONG], []],
    ['with nothing', ['Host:', LONG], []],
    ['with sixty letters', [`Host: ${'x'.repeat(60)}`, LONG], ['host']],
    ['with sixty-one letters', [`Host: ${'x'.repeat(61)}`, LONG], []],
    ['with a dash', ['Host - Ida Orr', LONG], []],
    ['one who answers', ['Respondent: Ida Orr', LONG], []],
    [
      'a heading above a list',
      [
        { text: 'Resources:', heading: 2 },
        { text: 'The weir', items: [1, 1] }
      ],
      ['resources']
    ],
    ['a paragraph above a list', ['Resources:', { text: 'The weir', items: [1, 1] }], []],
    ['a heading above a paragraph', [{ text: 'Resources:', heading: 2 }, LONG], []],
    ['a heading at the end', [{ text: 'Resources:', heading: 2 }], []],
    [
      'a name above a list',
      [
        { text: 'Dorn:', heading: 2 },
        { text: 'The weir', items: [1, 1] }
      ],
      []
    ],
    ['above counted questions', ['Members: Dorn and Wim', 'Q1 Dorn: a', 'Q2 Wim: b'], ['members']],
    ['above and below counted questions', ['Ida: c', 'Q1 Dorn: a', 'Ida: d', 'Q2 Wim: b'], []],
    ['above one counted question', ['Members: Dorn and Wim', 'Q1 Dorn: a', 'Wim: b'], []],
    ['a caption', ['Photo: Ida Orr', 'Photo: Bo Ek'], ['photo']],
    ['a title before names', ['Dr Dorn came in.', 'Dr Wim went out.', 'Dr Dorn sat down.'], ['dr']],
    ['a name before a space', ['Dorn came in.', 'Dorn went out.', 'Dorn sat down.'], []],
    ['a title before a colon', ['Dr: a', 'Dr: b', 'Dr: c'], []]
  ])('impossible: %s', (_, lines, keys) => {
    expect(impossible(...lines)).toEqual(keys)
  })

  const implied = (taken: string[], ...lines: Line[]): string[] => {
    const evidence = labelEvidence(labelLines(lines))
    const sums = evidence.groups.map(({ key }) => (taken.includes(key) ? 1 : -1))
    return impliedLabels(evidence, firstVerdict(evidence, sums), lexicon)
  }

  it.each<[string, string[], Line[], string[]]>([
    ['a name and a role', ['ann lowe'], ['Ann Lowe, reporter: a', 'Ann Lowe: b'], ['ann lowe reporter']],
    ['where the last name is taken', ['lowe'], ['Ann Lowe, reporter: a', 'Lowe: b'], ['ann lowe reporter']],
    ['where an initial is', ['a lowe'], ['Ann Lowe, reporter: a', 'A. Lowe: b', 'A. Lowe: c'], ['ann lowe reporter']],
    ['where the first name is', ['ann'], ['Ann Lowe, reporter: a', 'Ann: b'], []],
    ['where nothing is taken', [], ['Ann Lowe, reporter: a', 'Ann Lowe: b'], []],
    ['one word and a role', ['lowe'], ['Lowe, reporter: a', 'Lowe: b'], ['lowe reporter']],
    ['with a dash', ['ann lowe'], ['Ann Lowe, reporter - a', 'Ann Lowe: b'], []],
    ['initials of a name that is taken', ['paul ekberg'], ['P.E.: a', 'Paul Ekberg: b'], ['pe']],
    ['with a period', ['paul ekberg'], ['P.E. So', 'Paul Ekberg: b'], ['pe']],
    ['without dots', ['paul ekberg'], ['PE: a', 'Paul Ekberg: b'], []],
    ['of three words', ['paul van ekberg'], ['P.V.E.: a', 'Paul van Ekberg: b'], ['pve']],
    ['of four words', ['paul van den ekberg'], ['P.V.D.E.: a', 'Paul van den Ekberg: b'], []],
    ['of nobody', ['paul ekberg'], ['N.B.: a', 'Paul Ekberg: b'], []],
    ['with a bracket', ['paul ekberg'], ['[P.E.] a', 'Paul Ekberg: b'], []],
    ['behind a mark as two others', ['bo', 'ida'], ['>> Bo: a', '>> Ida: b', '>> Kit: c'], ['bo', 'ida', 'kit']],
    ['behind a mark as one other', ['bo'], ['>> Bo: a', 'Ida: b', '>> Kit: c'], ['bo', 'kit']],
    ['behind a mark as none that is taken', [], ['>> Bo: a', '>> Ida: b'], []],
    ['behind a mark as one other without it', ['ida'], ['>> Bo: a', 'Ida: b'], []],
    ['without the mark', ['bo', 'ida'], ['>> Bo: a', '>> Ida: b', 'Kit: c'], ['bo', 'ida']],
    ['with the mark at times', ['bo', 'ida'], ['>> Bo: a', '>> Ida: b', '>> Kit: c', 'Kit: d'], ['bo', 'ida']],
    ['below the mark', ['bo', 'ida'], ['>> Bo: a', '>> Ida: b >>', 'Kit: c'], ['bo', 'ida', 'kit']],
    ['with another separator', ['bo', 'ida'], ['>> Bo: a', '>> Ida: b', '>> Kit - c'], ['bo', 'ida']],
    ['in capitals with a role as two others', ['bo', 'ida'], ['BO: a', 'IDA: b', 'KIT ORR, HOST: c'], ['kit orr host']],
    ['as one other', ['bo'], ['BO: a', 'IDA: b', 'KIT ORR, HOST: c'], []],
    ['where the others are in small letters', ['bo', 'ida'], ['BO: a', 'Ida: b', 'KIT ORR, HOST: c'], []],
    ['where one of them has a dash', ['bo', 'ida'], ['BO: a', 'IDA - b', 'KIT ORR, HOST: c'], []],
    ['in small letters', ['bo', 'ida'], ['BO: a', 'IDA: b', 'Kit Orr, host: c'], []],
    ['in capitals with a dash', ['bo', 'ida'], ['BO: a', 'IDA: b', 'KIT ORR, HOST - c'], []],
    ['with one name and a role', ['bo', 'ida'], ['BO: a', 'IDA: b', 'KIT, HOST: c'], []],
    ['in capitals without a role', ['bo', 'ida'], ['BO: a', 'IDA: b', 'KIT ORR: c'], []],
    ['of somebody unknown', ['bo', 'ida'], ['BO: a', 'IDA: b', 'UNKNOWN CHILD: c'], ['unknown child']],
    ['of somebody who asks', ['bo', 'ida'], ['BO: a', 'IDA: b', 'THIRD HOST: c'], []],
    ['a name whose initials are taken', ['apv'], ['APV: a', 'Ann Prieto-Vale: b'], ['ann prieto-vale']],
    ['a name whose initials are not', [], ['APV: a', 'Ann Prieto-Vale: b'], []],
    ['a name with other initials', ['apv'], ['APV: a', 'Ann Prieto-Orr: b'], []],
    ['a word whose initial is taken', ['b'], ['B: a', 'Bo: b'], []],
    ['a slip', ['justyna wolak'], ['Justyna Wolak: a', 'Justyna Wolak: b', 'Jutsyna Wolak: c'], ['jutsyna wolak']],
    ['a slip of what is no label', [], ['Justyna Wolak: a', 'Justyna Wolak: b', 'Jutsyna Wolak: c'], []],
    ['a slip of what stands once', ['justyna wolak'], ['Justyna Wolak: a', 'Jutsyna Wolak: c'], []],
    [
      'a slip, twice',
      ['justyna wolak'],
      ['Justyna Wolak: a', 'Justyna Wolak: b', 'Jutsyna Wolak: c', 'Jutsyna Wolak: d'],
      []
    ],
    [
      'a slip with another separator',
      ['justyna wolak'],
      ['Justyna Wolak: a', 'Justyna Wolak: b', 'Jutsyna Wolak - c'],
      []
    ],
    ['another name', ['justyna wolak'], ['Justyna Wolak: a', 'Justyna Wolak: b', 'Justyna Wolanek: c'], []],
    ['a name that has a dash at times', ['apv'], ['APV: a', 'Ann Prieto-Vale: b', 'Ann Prieto-Vale - c'], []]
  ])('implied: %s', (_, taken, lines, keys) => {
    expect(implied(taken, ...lines)).toEqual(keys)
  })

  it.each([
    [200, ['jutsyna wolak']],
    [201, []]
  ])('implied: a slip among %i labels', (count, keys) => {
    const others = Array.from({ length: count - 1 }, (_, at) => `Voice ${at}x: a`)
    const taken = ['justyna wolak', ...others.map((line) => line.slice(0, -3).toLowerCase())]
    const lines = ['Justyna Wolak: a', 'Justyna Wolak: b', ...others, 'Jutsyna Wolak: c']
    expect(implied(taken, ...lines)).toEqual(keys)
  })
})
