import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { models } from '../src/model/weights.ts'
import { takeLabels, weighLabels } from '../src/stages/3-labels.ts'
import { chevronCuts } from '../src/stages/chevrons.ts'
import { innerHeads } from '../src/stages/label-candidates.ts'
import { Separator } from '../src/stages/label-found.ts'
import { labelEvidence } from '../src/stages/label-groups.ts'
import { pairHeads } from '../src/stages/label-pairs.ts'
import { nameBeforeRole } from '../src/stages/label-roles.ts'
import { Said, saidAfter } from '../src/stages/label-said.ts'
import { labelShape } from '../src/stages/label-shapes.ts'
import { separated } from '../src/stages/label-stops.ts'
import { knownWords, stemOf } from '../src/stages/label-words.ts'
import type { Unit } from '../src/types.ts'
import { lexiconFor, linesOfMarkdown, linesOfText } from './support/lines.ts'

const headOf = (text: string) => {
  const shape = labelShape(linesOfText(text).units[0] as Unit)
  return (
    shape && { name: shape.name, separator: shape.separator, body: text.slice(shape.body), start: shape.time?.start }
  )
}
const markdownHeadOf = (text: string) => {
  const unit = linesOfMarkdown(text).units[0] as Unit
  const shape = labelShape(unit)
  return shape && { name: shape.name, body: unit.text.slice(shape.body), start: shape.time?.start }
}

describe('the head of a line', () => {
  it.each([
    ['Ilse: Good evening.', 'Ilse', Separator.colon, 'Good evening.'],
    ['Ilse Warrum : Bonsoir.', 'Ilse Warrum', Separator.colon, 'Bonsoir.'],
    ['Warrum :Bonsoir.', 'Warrum', Separator.colon, 'Bonsoir.'],
    ['田中：はい。', '田中', Separator.colon, 'はい。'],
    ['Ilse - Hello there', 'Ilse', Separator.dash, 'Hello there'],
    ['Q. Who rang?', 'Q', Separator.period, 'Who rang?'],
    ['Pregunta.— ¿Quién llamó?', 'Pregunta', Separator.period, '¿Quién llamó?'],
    ['RS) Tell us more', 'RS', Separator.bracket, 'Tell us more'],
    ['[Ilse]: Hello', 'Ilse', Separator.bracket, 'Hello'],
    ['<ilse> hello', 'ilse', Separator.bracket, 'hello'],
    ['(Interviewer L. Prado):And the bell?', 'Interviewer L. Prado', Separator.bracket, 'And the bell?'],
    ['Q    Was it late?', 'Q', Separator.gap, 'Was it late?'],
    ['Ilse\tWas it   late?', 'Ilse', Separator.gap, 'Was it   late?'],
    ['tX?> Was it late?', 'tX?', Separator.chevron, 'Was it late?'],
    ['{ ilse} hello', 'ilse', Separator.bracket, 'hello'],
    ['(片桐)鳴ります。', '片桐', Separator.bracket, '鳴ります。'],
    ['THE MAYOR- It was late.', 'THE MAYOR', Separator.dash, 'It was late.'],
    ['Ms Falk —We did. $2 a head: no more.', 'Ms Falk', Separator.dash, 'We did. $2 a head: no more.'],
    ['Senator McLEAN —$2 a head?', 'Senator McLEAN', Separator.dash, '$2 a head?'],
    ['Merrow Corner —fence and trough: gone.', 'Merrow Corner —fence and trough', Separator.colon, 'gone.'],
    ['Merrow Corner ——Yes: so.', 'Merrow Corner ——Yes', Separator.colon, 'so.'],
    ['They say —Yes: so.', 'They say —Yes', Separator.colon, 'so.'],
    ['Ilse Orr, editor of «The Weir»: Hello', 'Ilse Orr, editor of «The Weir»', Separator.colon, 'Hello'],
    ['S01: Ja.', 'S01', Separator.colon, 'Ja.'],
    ['SPEAKER_00: So.', 'SPEAKER_00', Separator.colon, 'So.']
  ])('%s', (text, name, separator, body) => {
    expect(headOf(text)).toMatchObject({ name, separator, body })
  })

  it('does not end at a chevron that begins it', () => {
    const unit = { ...(linesOfText('x').units[0] as Unit), text: '> Ilse: Hello' }
    expect(separated(unit, 0, unit.text.length)).toMatchObject({ to: 6, separator: Separator.colon })
  })

  it.each([
    ['MS. PERRIN-OHM:  All right.', 'MS. PERRIN-OHM'],
    ['Mr. HART (Author): Well.', 'Mr. HART (Author)'],
    ['Ann S. Orr: Yes.', 'Ann S. Orr'],
    ['U.S. Team: We do.', 'U.S. Team']
  ])('keeps a period inside a name: %s', (text, name) => {
    expect(headOf(text)).toMatchObject({ name, separator: Separator.colon })
  })

  it.each([
    ['[00:15] Ilse: Hello', 'Ilse', 'Hello'],
    ['Ilse: [00:15] Hello', 'Ilse', 'Hello'],
    ['Ilse: 00:15', 'Ilse', ''],
    ['Ilse (00:15): Hello', 'Ilse', 'Hello'],
    ['Ilse  0:15', 'Ilse', ''],
    ['Ilse 00:00:15:', 'Ilse', ''],
    ['[Speaker 1] [00:15] Hello', 'Speaker 1', 'Hello']
  ])('reads the time on either side: %s', (text, name, body) => {
    expect(headOf(text)).toMatchObject({ name, body })
  })

  it.each(['[00:15] Ilse: Hello', 'Ilse: [00:15] Hello', 'Ilse (0:15): Hello', 'Ilse  0:15'])(
    'counts the time in seconds: %s',
    (text) => {
      expect(headOf(text)?.start).toBe(15)
    }
  )

  it.each([
    ['**Ilse:** Hello', 'Ilse', 'Hello'],
    ['**Ilse**: Hello', 'Ilse', 'Hello'],
    ['**Ilse** Hello', 'Ilse', 'Hello'],
    ['*Ilse (0:15)*: Hello', 'Ilse', 'Hello'],
    ['**Ilse:**Hello', 'Ilse', 'Hello']
  ])('takes markup off: %s', (text, name, body) => {
    expect(markdownHeadOf(text)).toMatchObject({ name, body })
  })

  it.each([
    'https://example.org/a',
    'We left at 10:15 in the morning and nobody on the pier waved.',
    'Nobody waved; the harbour was empty: so we left.',
    'Rope   is as   long   as   the   house',
    'Let them all through. Most of them say: thank you.',
    '(laughing all the while) So we left the harbour, and nobody on the pier waved at us.',
    'Well- it was late by then, and nobody on the pier had waved at us for an hour.',
    "'harbour.jpg': the pier",
    '知っていることが、',
    '鐘は鳴り、人は来る。',
    'Scroll →'
  ])('is none in: %s', (text) => {
    expect(headOf(text)).toBeUndefined()
  })
})

describe('a number and many words', () => {
  it('are a question, a number and few words a label', () => {
    expect(markdownHeadOf('**7. One thing that I read about you: it rains there.**')).toBeUndefined()
    expect(markdownHeadOf('**2nd Voice:** it rains there.')).toMatchObject({ name: '2nd Voice' })
  })
})

describe('what a label says', () => {
  const lexicon = lexiconFor('What did you do when you were there? I think that it was the way to go.')
  it('counts a number as part of a question label only', () => {
    expect(stemOf('q12', lexicon)).toBe('q')
    expect(stemOf('question 3', lexicon)).toBe('question')
    expect(stemOf('speaker 2', lexicon)).toBe('speaker 2')
  })
  it('knows a role behind an article and the names that machines give', () => {
    expect(knownWords(lexicon, 'the moderator')?.interviewer).toBe(true)
    expect(knownWords(lexiconFor('Où est la rivière et que fait-elle dans la nuit ?'), 'speaker 0')?.generic).toBe(true)
    expect(knownWords(lexicon, 'ilse')).toBeUndefined()
  })
})

describe('labels inside a line', () => {
  it('finds those that recur after the end of a sentence', () => {
    const text =
      'Ilse Warrum: Are we late? Bo Kern: By an hour. Ilse Warrum: Whose fault was that? Bo Kern: The ferry had a cold. Ilse Warrum: Poor thing. Bo Kern: Yes.'
    const cuts = innerHeads(linesOfText(text).units).get(0) ?? []
    expect(cuts.map((at) => text.slice(at, at + 4))).toEqual(['Bo K', 'Ilse', 'Bo K', 'Ilse', 'Bo K'])
  })
  it('finds two that take turns, if each says something', () => {
    const turns = (...said: [string, string, string]) =>
      `The club met at the weir in the rain. Ilse: ${said[0]} Bo: ${said[1]} Ilse: ${said[2]}`
    const text = turns(
      'I would like to know who let the water in, and whether it has been thanked.',
      'Nobody let it in, it has had a key of its own since the flood of the other year.',
      'Then we shall have to ask it.'
    )
    const cuts = innerHeads(linesOfText(text).units).get(0) ?? []
    expect(cuts.map((at) => text.slice(at, at + 3))).toEqual(['Ils', 'Bo:', 'Ils'])
    expect(innerHeads(linesOfText(turns('a coat.', 'a hat.', 'a coat.')).units).size).toBe(0)
  })
  it('leaves one that stands once, and words in mid-sentence', () => {
    const text =
      'We had three rules. Patience: you wait for the tide. And the old song of Kern: the sea, the sea, and then the sea once more.'
    expect(innerHeads(linesOfText(text).units).size).toBe(0)
  })
  it('does not part a time from its label', () => {
    const text =
      '[00:01] Ilse: So, hello to all of you out there.\n\n[00:09] Bo: Hello, and it is good to be back.\n\n[00:15] Ilse: Sit down, please, wherever you like.\n\n[00:20] Bo: Thank you, I would rather stand.'
    expect(innerHeads(linesOfText(text).units).size).toBe(0)
  })
})

describe('words for questions and answers inside a line', () => {
  const turnsIn = (text: string): (string | undefined)[][] => {
    const lines = linesOfText(text)
    const { units, heads } = takeLabels(lines, weighLabels(lines, models.labels))
    return units.map((unit, at) => [heads[at]?.name, unit.text.slice(heads[at]?.body ?? 0).trim()])
  }

  it.each([
    ['P – ¿Cuándo empezó? R – En mayo, con mi padre. P – ¿Y ahora? R – Ahora sigo solo.', ['P', 'R', 'P', 'R']],
    ['[Q] When did you start? [A] In May. [Q] And now? [A] Now I ring alone.', ['Q', 'A', 'Q', 'A']],
    ['Q. When did you start? A. In May. Q. And now? A. Now I ring alone.', ['Q', 'A', 'Q', 'A']],
    [
      'Pregunta: ¿Cuándo empezó usted? Respuesta: En mayo, con mi padre. Pregunta: ¿Y quién toca?',
      ['Pregunta', 'Respuesta', 'Pregunta']
    ]
  ])('open turns: %s', (text, names) => {
    expect(turnsIn(text).map(([name]) => name)).toEqual(names)
    expect(turnsIn(text)[1]?.[1]).toMatch(/^(?:En mayo|In May)/)
  })

  it.each([
    ['one of the two', 'We had a plan. A – the boat. Then it rained and we had none.'],
    ['inside a sentence', 'The letters Q: and A: stand for what is asked and for what is said, R: for neither.'],
    ['one letter of another word', 'It went to the FAQ. When it rained we had plan B. A. And Q. had none. The end.']
  ])('are words of the text: %s', (_, text) => {
    expect(pairHeads(linesOfText(text).units, lexiconFor(text)).size).toBe(0)
  })

  it('may stand without a space after the question', () => {
    const glued = [
      'How did you start?Helga: I found a bell in the lake.',
      'Who helped?Helga: My father, who was strong.'
    ]
    const { exchanges } = parseInterview([...glued, 'And now?Helga: Now I lift it.'].join('\n\n'))
    expect(exchanges).toHaveLength(3)
  })
})

describe('a name and a space', () => {
  const spaced = (text: string) =>
    labelEvidence(linesOfText(text))
      .groups.filter(({ shapes }) => shapes[0]?.separator === Separator.space)
      .map(({ key, units }) => [key, units.length])
  it('is a candidate where it opens lines again and again', () => {
    expect(
      spaced(
        'Jess What is it made of then?\n\nIt is made of rope and a bit of tar.\n\nJess And the smell of it?\n\nThat is the tar, it never goes.\n\nJess Would you sell it?\n\nNot for a boat.'
      )
    ).toEqual([['jess', 3]])
  })
  it('is none where the word is a common one', () => {
    expect(spaced('What is it made of?\n\nWhat does it smell of, and why?\n\nWhat would you sell it for?')).toEqual([])
  })
  it('is none where the document writes the word inside its sentences, too', () => {
    expect(spaced('Pallo sorts.\n\nPallo counts.\n\nPallo sings.')).toEqual([['pallo', 3]])
    expect(spaced('Pallo sorts.\n\nPallo counts, as pallo does.\n\nPallo sings.')).toEqual([])
    expect(spaced('Pallo sorts.\n\nPallo counts Pallo.\n\nPallo sings: Pallo, Pallo.')).toEqual([])
  })

  it('is a whole name where one opens lines again and again', () => {
    expect(
      spaced('Jess Ohm Was it late?\n\nIt was.\n\nJess Ohm And dark?\n\nNot yet.\n\nJess Ohm So you left?\n\nWe did.')
    ).toEqual([['jess ohm', 3]])
    expect(spaced('Jess Was it late?\n\nJess What Ohm said is true.\n\nJess And dark?')).toEqual([['jess', 3]])
  })
  it('takes a lone letter A for an article', () => {
    expect(spaced('A boat came in.\n\nA man got out of it.\n\nA dog followed them.')).toEqual([])
  })
})

describe('an initial and a surname', () => {
  const labels = (text: string) =>
    labelEvidence(linesOfText(text)).groups.map(({ name, units }) => [name, units.length])
  it('are one label where the surname recurs, with a colon or without', () => {
    expect(labels('T. ORR: Was it late?\n\nK. Ohm It was.\n\nT. ORR: And dark?\n\nK. Ohm: Not yet.')).toEqual([
      ['T. ORR', 2],
      ['K. Ohm', 2]
    ])
  })
  it('are one label where a period stands behind the surname, but behind letters that mean answers none is one', () => {
    expect(labels('T. Orr. Was it late?\n\nK. Ohm. It was.\n\nT. Orr. And dark?\n\nK. Ohm. Not yet.')).toEqual([
      ['T. Orr', 2],
      ['K. Ohm', 2]
    ])
    expect(labels('Q. Late?\n\nA. Correct.\n\nQ. Dark?\n\nA. Correct.')).toEqual([
      ['Q', 2],
      ['A', 2]
    ])
  })
  it('are two people where one initial has two surnames', () => {
    const text = 'T. Orr It was.\n\nT. Ohm Was it?\n\nT. Orr Yes.\n\nT. Ohm And dark?'
    expect(labels(text)).toEqual([
      ['T. Orr', 2],
      ['T. Ohm', 2]
    ])
  })
  it('are none where the word goes on', () => {
    expect(labels('T. Orr’s boat.\n\nT. Orr’s oars.\n\nT. Orr, 52.')).toEqual([['T', 3]])
  })
  it('are one label where the initial stands alone on lines, too', () => {
    const named = ['T. Orr It was.', 'T. Orr And dark.', 'T. Orr It rained.', 'T. Orr So I left.']
    expect(labels([...named, 'T.', 'T.'].join('\n\n'))[0]).toEqual(['T. Orr', 4])
    expect(labels([...named, 'T. It was late.', 'T. And dark.'].join('\n\n'))[0]).toEqual(['T', 6])
    expect(labels([...named, 'T. It was late.'].join('\n\n'))[0]).toEqual(['T. Orr', 4])
  })
  it('are none where the surname stands once, or is a word in small letters', () => {
    expect(labels('T. Orr It was.\n\nIt was late.')[0]).toEqual(['T', 1])
    expect(labels('T. orr was.\n\nT. orr is.')[0]).toEqual(['T', 2])
    expect(labels('T. Orr was.\n\nT. Orr is.')[0]).toEqual(['T. Orr', 2])
  })
  it('are none where nobody has words', () => {
    expect(labels('T.\n\nIt was late.\n\nT.\n\nAnd dark.')[0]).toEqual(['T', 2])
  })
  it('are not what answers open with', () => {
    expect(labels('Q. Was it?\n\nA. Never.\n\nQ. Dark?\n\nA. Never.\n\nQ. Late?\n\nA. Perhaps.')).toEqual([
      ['Q', 3],
      ['A', 3]
    ])
  })
})

describe('a label that says what one does', () => {
  const said = (text: string) => {
    const lines = linesOfText(text)
    const { heads } = takeLabels(lines, weighLabels(lines, models.labels))
    return heads.map((head) => head && [head.name, head.written])
  }
  const TALK = 'A. OHM: And dark?\n\nB. ORR: Not yet.\n\nA. OHM: So you left?\n\nB. ORR: We did, at once.'

  it('is that of the name before it, which is shortened later', () => {
    expect(
      said(`ANN OHM, HOST: Was it late when you left?\n\nBEN ORR, PILOT: It was late.\n\n${TALK}`).slice(0, 3)
    ).toEqual([
      ['ANN OHM', 'ANN OHM, HOST'],
      ['BEN ORR', 'BEN ORR, PILOT'],
      ['A. OHM', undefined]
    ])
  })
  it('is none where two are named', () => {
    expect(nameBeforeRole('Ann Ohm, Anna Orr')).toBeUndefined()
    expect(nameBeforeRole('Ann Ohm')).toBeUndefined()
    expect(nameBeforeRole('Ohm, pilot')).toMatchObject({ name: 'Ohm', isWhole: false })
  })
})

describe('a label that stands once', () => {
  const taken = (text: string): (string | undefined)[] => {
    const lines = linesOfText(text)
    const { heads } = takeLabels(lines, weighLabels(lines, models.labels))
    return heads.flatMap((head) => (head ? [head.name] : []))
  }

  it('is one where >> marks it as it marks the others', () => {
    const others = [1, 2, 3].map((at) => `>> Bo Ek: Who rang ${at}? >> Ida Moss: I did, at noon.`).join(' ')
    expect(taken(`>> Kit Harrow: Is it on? Then I sit down. ${others}`)).toContain('Kit Harrow')
  })

  it('is one where it is a role that speaks, and none where it is a field', () => {
    const said = 'We begin with the lock, which is open. Nobody knows since when, and the boats do not ask.'
    expect(taken(`THE MODERATOR: ${said}\n\nWho has the key?\n\nIt hangs in the boat.`)).toContain('THE MODERATOR')
    expect(taken('THE MODERATOR: Bo Ek\n\nWho has the key?\n\nThe boat.')).not.toContain('THE MODERATOR')
    const turns =
      'REED: So it does.\n\nMOSS: Who has the key?\n\nREED: The boat.\n\nMOSS: And the oar?\n\nREED: The river.'
    const heard = (words: string) => taken(`MOSS: It rains.\n\nMODERATOR: ${words}\n\n${turns}`)
    expect(heard('[inaudible]')).toContain('MODERATOR')
    expect(heard('Bo [Ek]')).not.toContain('MODERATOR')
  })

  it('is one as the initials of a whole name', () => {
    const first = 'Who keeps the lock?\n\nPaul Ekberg: I do, since the spring.\n\nIda Moss: He does, and I oil it.'
    const then = 'Is it heavy?\n\nP.E.: It is, when it rains.\n\nIda Moss: It is heavier dry.'
    expect(taken(`${first}\n\n${then}`)).toEqual([
      'Paul Ekberg',
      'Ida Moss',
      expect.stringContaining('P.E'),
      'Ida Moss'
    ])
    expect(taken(`${first}\n\n${then.replace('P.E.', 'N.B.')}`)).not.toContain('N.B')
  })
})

describe('short labels', () => {
  it('are those that come again, and whatever a longer one may become', () => {
    const { shorts, abbreviations } = labelEvidence(
      linesOfText('IM: Why?\n\nIda Moss: So.\n\nIM: And?\n\nPaul: No.\n\nIda Moss: Yes.\n\nIM: Well?')
    )
    expect([...shorts]).toEqual(['im'])
    expect([...abbreviations].sort()).toEqual(['i', 'ida', 'im', 'moss', 'p'])
  })
})

describe('what is said after a label', () => {
  it.each([
    ['Price:', Said.nothing],
    ['Price: 30 francs, with a frame.', Said.fact],
    ['Source: “The Weir”', Said.fact],
    ['Source: „The Weir“', Said.fact],
    ['Source: «The Weir»', Said.fact],
    ['More: https://example.org/weir', Said.fact],
    ['More: http://example.org/weir', Said.fact],
    ['More: www.example.org/weir', Said.fact],
    ['More: httpsomething', Said.words],
    ['Wood: I oak', Said.words + 1],
    ['Wood: you oak', Said.words + 2],
    ['Ilse: The weir… and so on', Said.sentence],
    ['Ilse: The weir 2.5 high', Said.words],
    ['Ilse: The weir (it is open.)', Said.sentence],
    ['田中: 鳴ります。はい', Said.sentence],
    ['Ilse: ?', Said.words],
    ['Wood: oak, mostly', Said.words],
    ['Ilse: The weir is open. Nearly', Said.sentence],
    ['Ilse: I open it at noon.', Said.sentence + 1],
    ['Ilse: Have you seen it?', Said.sentence + 2]
  ])('%s', (text, kind) => {
    const unit = linesOfText(text).units[0] as Unit
    expect(saidAfter(unit, { body: text.indexOf(':') + 2 }, lexiconFor('We have seen the weir, and it is open.'))).toBe(
      kind
    )
  })
})

describe('>> at a change of speaker', () => {
  it('cuts where the document uses the mark so', () => {
    const { units } = linesOfText('It is open. >> It is? >> So they say.\n\n>> Then let us go in. >> After you.')
    expect([...chevronCuts(units).values()].flat()).toHaveLength(3)
  })
  it('is code or a quotation mark otherwise', () => {
    expect(chevronCuts(linesOfText('Shift it with a >> b and then c >> d.\n\nOr e >> f, and g >> h.').units).size).toBe(
      0
    )
  })
})

describe('hints', () => {
  it('make a label of whatever the caller names', () => {
    const lines = linesOfText('Kelp: it was cold.\n\nWe went home.')
    const hints = new Set(['kelp'])
    const { heads } = takeLabels(lines, weighLabels(lines, new Int32Array(1000), hints), hints)
    expect(heads.map((head) => head?.name)).toEqual(['Kelp', undefined])
  })
})

describe('hostile input', () => {
  it('holds ten thousand labels and a line of nothing but labels', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `Name${at}x: hi.`).join('\n\n')
    expect(labelEvidence(linesOfText(many)).groups.length).toBeGreaterThan(9_000)
    const line = 'Ann: a. Bo: b. '.repeat(5_000)
    expect(innerHeads(linesOfText(line).units).get(0)?.length).toBe(9_999)
  })
})

describe('initials with blanks between them', () => {
  it.each(['A. B. :', 'A. B.:', 'A. C. B. :'])('%s is one label', (label) => {
    const text = ['Pourquoi ?', 'Pour voir.', 'Et puis ?', 'J’ai vu.', 'Et alors ?', 'Alors, rien.']
      .map((words, at) => `${at % 2 === 0 ? 'Le Fanal :' : label} ${words}`)
      .join('\n\n')
    const { speakers, exchanges } = parseInterview(text)
    expect(speakers.map(({ name }) => name)).toEqual(['Le Fanal', label.replace(/ ?:$/, '')])
    expect(exchanges).toHaveLength(3)
  })

  it('may end in a letter that opens answers elsewhere', () => {
    const text = ['Pourquoi ?', 'Pour voir.', 'Et puis ?', 'J’ai vu.', 'Et alors ?', 'Alors, rien.']
      .map((words, at) => `${at % 2 === 0 ? 'C. R. :' : 'Y. K. :'} ${words}`)
      .join('\n\n')
    expect(parseInterview(text).speakers.map(({ role }) => role)).toEqual(['interviewer', 'interviewee'])
  })
})
