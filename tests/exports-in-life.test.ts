import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { violations } from './invariants.ts'
import { talk } from './support/talk.ts'

describe('times below the first paragraph of a turn', () => {
  it('before words are no words', () => {
    const text =
      'Mirela:\n\n[00:00:00] Do you dream of bells?\n\nSava:\n\n[00:00:06] Of silence.\n\n[00:01:00] It lasts all night.\n\nMirela:\n\n[00:01:04] And in the morning?\n\nSava:\n\n[00:01:09] I ring.\n'
    expect(talk(text)).toEqual([
      'Mirela 0: Do you dream of bells?',
      'Sava 6: Of silence. / [60] It lasts all night.',
      'Mirela 64: And in the morning?',
      'Sava 69: I ring.'
    ])
  })

  it('alone count for what stands below', () => {
    const text =
      'Speaker 1 (00:02):\nHow long?\n\nSpeaker 2 (00:24):\nThis long.\n\n(00:31):\nAnd then I stayed.\n\nSpeaker 1 (00:40):\nWhy?\n\nSpeaker 2 (00:44):\nFor the view.\n'
    expect(talk(text)).toEqual([
      'Speaker 1 2: How long?',
      'Speaker 2 24: This long. / [31] And then I stayed.',
      'Speaker 1 40: Why?',
      'Speaker 2 44: For the view.'
    ])
  })

  it('stay where the turns have none', () => {
    const text =
      'Ann: When does it begin?\n\nBo: I wrote it down.\n\n[00:10] is the time of the first note.\n\nAnn: And then?\n\nBo: Silence.\n'
    expect(talk(text)[1]).toBe('Bo: I wrote it down. / [00:10] is the time of the first note.')
  })
})

describe('WhatsApp', () => {
  const chat =
    '[12.05.24, 18:03:11] Beekeepers: \u200eMessages are encrypted.\n[12.05.24, 18:03:40] Silke: How many hives?\n[12.05.24, 18:05:02] Jupp: Eleven.\nThe twelfth was cheeky.\n\u200e[12.05.24, 18:06:01] Jupp: \u200eimage omitted\n[12.05.24, 18:07:20] Silke: And the honey? \u200e<This message was edited>\n[12.05.24, 18:09:20] Jupp: When the lime is over.\n'

  it('what the program says in the place of a message is nobody’s', () => {
    expect(talk(chat)).toEqual([
      'Silke: How many hives?',
      'Jupp: Eleven. The twelfth was cheeky.',
      'Silke: And the honey?',
      'Jupp: When the lime is over.'
    ])
    expect(parseInterview(chat).asides).toHaveLength(2)
  })

  it.each([
    'This message was deleted',
    'You deleted this message.',
    'Diese Nachricht wurde gelöscht.',
    'Se eliminó este mensaje',
    'Vous avez supprimé ce message',
    'Questo messaggio è stato eliminato',
    'Mensagem apagada',
    'Dit bericht is verwijderd',
    'Ta wiadomość została usunięta',
    'Вы удалили данное сообщение',
    'Bu mesaj silindi'
  ])('%s: nobody says it', (notice) => {
    const day = '12/03/2024, 21:1'
    const text = `${day}6 - Ines Barroso: When did you open?\n${day}7 - Pepe Lobo: In 1979.\n${day}8 - Ines Barroso: ${notice}\n${day}8 - Ines Barroso: And who bakes now?\n${day}9 - Pepe Lobo: ${notice} \u200e\n${day}9 - Pepe Lobo: Me. ${notice}\n`
    expect(talk(text)).toEqual([
      'Ines Barroso: When did you open?',
      'Pepe Lobo: In 1979.',
      'Ines Barroso: And who bakes now?',
      `Pepe Lobo: Me. ${notice}`
    ])
    expect(parseInterview(text).asides).toHaveLength(2)
  })

  it('a mark before every message says nothing', () => {
    const marked = chat.replaceAll('\u200e', '').replace(/(?<=\d\] \w+: )/g, '\u200e')
    expect(talk(marked)).toContain('Silke: How many hives?')
  })
})

describe('Discord and Telegram', () => {
  const exported =
    '[12-Mar-24 08:01 PM] wickedpine#0001\nwhy rust?\n\n[12-Mar-24 08:02 PM] Mottled Owl#1234 (pinned)\nbecause\n\nof the borrow checker\n\n{Attachments}\nhttps://pond.example/one.png\n\n{Reactions}\n👍 (2)\n🎉 (1)\n\n[12-Mar-24 08:03 PM] wickedpine#0001\nand go?\n\n[12-Mar-24 08:04 PM] Mottled Owl#1234\nno\n'
  const framed = `${'='.repeat(62)}\nGuild: The Pond\n${'='.repeat(62)}\n\n${exported}\n${'='.repeat(62)}\nExported 4 message(s)\n${'='.repeat(62)}\n`

  it.each([
    ['with numbers', exported],
    ['without numbers', exported.replaceAll(/#\d{4}/g, '')],
    ['with dates in digits', framed.replaceAll(/#\d{4}/g, '').replaceAll(/12-Mar-24 0(8:0\d) PM/g, '12/03/2024 20:01')],
    ['in a frame', framed]
  ])('a day, a time and a name stand above messages of an export, %s', (_, text) => {
    expect(talk(text)).toEqual([
      'wickedpine: why rust?',
      'Mottled Owl: because / of the borrow checker',
      'wickedpine: and go?',
      'Mottled Owl: no'
    ])
    const interview = parseInterview(text)
    expect(interview.asides.map(({ blocks }) => blocks.length)).toEqual([1, 1])
    expect(interview.asides.map(({ position: at }) => text.slice(at?.start.offset, at?.end.offset))).toEqual([
      '{Attachments}\nhttps://pond.example/one.png',
      '{Reactions}\n👍 (2)\n🎉 (1)'
    ])
    expect(violations(text, interview, parseInterview)).toEqual([])
  })

  it('a day and a time before other words are no header of an export', () => {
    const log = '[2024-03-12 20:01] The gate\nopens\n\n[2024-03-12 20:02] Nobody comes\nyet\n'
    expect(parseInterview(log).format).toBe('text')
    const lines = '[2024-03-12 20:01] ann\n[2024-03-12 20:02] bo\n[2024-03-12 20:03] ann\n'
    expect(parseInterview(lines).format).toBe('text')
  })

  it('a name may stand above its day and time', () => {
    const text =
      'mossy — 12/03/2024 21:04\nwhat IS a gall?\nProf. Oak\n — 12/03/2024 21:06\nA house.\nrent free\nmossy — 12/03/2024 21:07\ndoes the tree mind?\nProf. Oak\n — Yesterday at 08:10\nSlowly.\n'
    expect(talk(text)).toEqual([
      'mossy: what IS a gall?',
      'Prof. Oak: A house. / rent free',
      'mossy: does the tree mind?',
      'Prof. Oak: Slowly.'
    ])
  })

  it('a picture is no words', () => {
    const text =
      'Дарья, [12.03.2024 10:23]\nКогда вы начали?\n\nЛев, [12.03.2024 10:31]\n[ Фотография ]\nВ армии.\n\nДарья, [12.03.2024 10:32]\nА теперь?\n\nЛев, [12.03.2024 10:40]\nПружина.\n'
    expect(talk(text)).toEqual(['Дарья: Когда вы начали?', 'Лев: В армии.', 'Дарья: А теперь?', 'Лев: Пружина.'])
  })
})

describe('chat logs in columns', () => {
  const text =
    '2025-02-03 20:00:11\t-->\tvera (~v@host.example) has joined #clay\n2025-02-03 20:00:41\tvera\twhere does the clay come from?\n2025-02-03 20:01:10\t@mudlark\tfrom under my shed\n2025-02-03 20:02:00\tvera\thow deep is it?\n2025-02-03 20:02:20\t *\tmudlark fetches a ladder\n2025-02-03 20:04:00\t<--\tvera has quit\n'

  it('ranks are no part of a name, joins are nobody’s words', () => {
    expect(talk(text)).toEqual([
      'vera 0: where does the clay come from?',
      'mudlark 29: from under my shed',
      'vera 79: how deep is it?',
      'mudlark 99: fetches a ladder'
    ])
    expect(parseInterview(text).boilerplate.map(({ rule }) => rule)).toEqual(['irc/server', 'irc/server'])
  })
})

describe('Zoom chat', () => {
  it('what repeats a message to answer it is no message', () => {
    const text =
      '14:31:02 From Mike to Everyone:\n\tWhich bread won?\n14:31:40 From Ana to Everyone:\n\tThe rye. It had been asleep the longest.\n14:33:00 From Mike to Everyone:\n\tReplying to "The rye. It had been..."\n\t\n\tHow long is long?\n14:33:20 From Ana to Everyone:\n\tFour days.\n14:33:25 From Mike to Everyone:\n\tReacted to "Four days." with 👍\n'
    expect(talk(text)).toEqual([
      'Mike 0: Which bread won?',
      'Ana 38: The rye. It had been asleep the longest.',
      'Mike 118: How long is long?',
      'Ana 138: Four days.'
    ])
  })
})

describe('CHAT', () => {
  it.each([
    ['\u0015', '\u0015'],
    ['•', '•'],
    ['', '']
  ])('times between %j and %j are taken off the words', (open, close) => {
    const text = `@Begin\n@Participants:\tINV Nora Investigator, PAR Participant\n*INV:\twhat did you want to be ? ${open}1050_3300${close}\n*PAR:\ta tram driver . ${open}3500_6100${close}\n@End\n`
    expect(talk(text)).toEqual(['Nora 1.05: what did you want to be ?', 'PAR 3.5: a tram driver .'])
  })
})

describe('TEI', () => {
  const tei = (body: string) =>
    `<TEI><teiHeader><title>Tape two</title></teiHeader><text><body>${body}</body></text></TEI>`

  it('what is heard beside the words is none of them', () => {
    const text = tei(
      '<u who="#q">How wide is it?</u>\n<u who="#a">Four hundred <vocal><desc>coughs</desc></vocal> metres.</u>\n<incident><desc>A horn sounds.</desc></incident>\n<u who="#q">Did you fall in?</u>\n<u who="#a"><vocal><desc>laughs</desc></vocal> Once.</u>'
    )
    expect(talk(text)).toEqual(['q: How wide is it?', 'a: Four hundred metres.', 'q: Did you fall in?', 'a: Once.'])
    expect(parseInterview(text).asides.flatMap(({ blocks }) => blocks)).toMatchObject([
      { text: 'A horn sounds.' },
      { text: 'laughs' }
    ])
  })

  it('heads are sections, stage directions asides, the name of a speaker lies in what is said', () => {
    const text = tei(
      '<div><head>In the kitchen</head><sp><speaker>Q.</speaker><p>What did you burn?</p></sp>\n<sp><speaker>Mrs. Hale</speaker><p>Chairs.</p><stage>She laughs.</stage><p>Then the table.</p></sp></div>'
    )
    const { sections, asides, boilerplate } = parseInterview(text)
    expect(talk(text)).toEqual(['Q: What did you burn?', 'Mrs. Hale: Chairs. / Then the table.'])
    expect(sections.map((section) => section.text)).toEqual(['In the kitchen'])
    expect(asides).toHaveLength(1)
    expect(boilerplate.some((part) => part.text.includes('speaker'))).toBe(false)
  })
})

describe('tables', () => {
  it.each([
    ['Time', 'Who', 'Said'],
    ['Zeit', 'Person', 'Aussage'],
    ['Hora', 'Nombre', 'Intervención'],
    ['Čas', 'Jméno', 'Výrok']
  ])('columns may be called %s, %s and %s', (...header) => {
    const rows = [
      ['0:01', 'Fen', 'How many stairs?'],
      ['0:04', 'Otis', 'Three hundred.'],
      ['0:09', '', 'And nine.'],
      ['0:11', 'Fen', 'Who goes up?'],
      ['0:13', 'Otis', 'Pigeons.']
    ]
    const told = [
      'Fen 1: How many stairs?',
      'Otis 4: Three hundred. / [9] And nine.',
      'Fen 11: Who goes up?',
      'Otis 13: Pigeons.'
    ]
    expect(talk([header, ...rows].map((row) => row.join(';')).join('\n'))).toEqual(told)
    const html = [header, ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')
    expect(talk(`<html><body><table>\n${html}\n</table></body></html>`)).toEqual(told)
  })
})

describe('turns in front matter', () => {
  it('may have their words on further lines', () => {
    const text =
      '---\ntitle: Night bakers\ntranscript:\n  - speaker: Dell\n    time: "00:00:01"\n    text: Who is awake\n      at three?\n  - speaker: Paz\n    text: >-\n      Me, the police,\n\n      and note: "the bread".\n  - speaker: Dell\n    text: In that order?\n  - speaker: Paz\n    text: "No: bread first."\n---\n'
    expect(talk(text)).toEqual([
      'Dell 1: Who is awake at three?',
      'Paz: Me, the police, and note: "the bread".',
      'Dell: In that order?',
      'Paz: No: bread first.'
    ])
  })
})

describe('Google Meet', () => {
  it('lists who is there in any language', () => {
    const text =
      'Käserei - 2025/01/27 14:06 CET - Transkript\nTeilnehmer\nUrsina Caduff, Reto Flütsch\nTranskript\nUrsina Caduff: Wie lange reift er?\nReto Flütsch: Sieben Jahre.\n00:05:00\nUrsina Caduff: Und wann isst du ihn?\nReto Flütsch: Später.\nMeeting ended after 00:06:59 👋\n'
    expect(parseInterview(text).metadata).toContainEqual(
      expect.objectContaining({ key: 'attendees', value: 'Ursina Caduff, Reto Flütsch' })
    )
    expect(talk(text)).toHaveLength(4)
  })
})

describe('comments that say who wrote how long ago', () => {
  const thread = (header: (name: string, points: string) => string): string =>
    `Ask a ringer\n\n${header('u/bellwether', '412 points')}\nWho rang it first?\n\n${header('u/tilda_b OP', '1.2k points')}\nMy aunt did.\n\nReply Share Report Save\n\n${header('u/bellwether', '-3 points')}\nAnd who rings it now?\n\n${header('u/tilda_b OP', '9 points')}\nThe wind.\n\nContinue this thread\n`

  it.each([
    ['with points', (name: string, points: string) => `${name} · ${points} · 2 years ago`],
    ['without points', (name: string) => `${name} • 2 hr. ago`]
  ])('are turns %s', (_, header) => {
    expect(talk(thread(header))).toEqual([
      'u/bellwether: Who rang it first?',
      'u/tilda_b: My aunt did.',
      'u/bellwether: And who rings it now?',
      'u/tilda_b: The wind.'
    ])
  })

  it('are not where a sentence says when', () => {
    expect(parseInterview(thread((name) => `${name} said so · it was long ago.`)).format).toBe('text')
  })
})
