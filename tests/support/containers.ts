/** One conversation, written into every container that carries conversations. */

export interface SpokenTurn {
  speaker: keyof typeof NAMES
  /** Whole seconds from the start of the recording: every format can say those. */
  start: number
  end: number
  sentences: readonly string[]
}

export const NAMES = { host: 'Ottoline Marsh', pilot: 'Piet Vandaele', cook: 'Suda Irawan' } as const

export const CONVERSATION: readonly SpokenTurn[] = [
  {
    speaker: 'host',
    start: 0,
    end: 6,
    sentences: ['The ferry is a hundred years old this spring.', 'Piet, how did you come to steer it?']
  },
  {
    speaker: 'pilot',
    start: 7,
    end: 19,
    sentences: [
      'My uncle fell ill on a Tuesday, and nobody else knew where the sandbank was.',
      'I was sixteen, and I had only ever sold the tickets.'
    ]
  },
  { speaker: 'host', start: 20, end: 24, sentences: ['Has the sandbank moved since then?'] },
  {
    speaker: 'pilot',
    start: 25,
    end: 38,
    sentences: [
      'It moves every winter, a little to the east.',
      'I draw it again each March on the back of the same chart, so the chart is mostly pencil now.'
    ]
  },
  { speaker: 'host', start: 39, end: 43, sentences: ['Suda, what do you cook when the river is rough?'] },
  {
    speaker: 'cook',
    start: 44,
    end: 55,
    sentences: ['Soup is out of the question.', 'I make flat bread with onions, because it stays where you put it.']
  },
  { speaker: 'host', start: 56, end: 61, sentences: ['And what would you both miss if a bridge were built?'] },
  { speaker: 'pilot', start: 62, end: 66, sentences: ['The fog, when everybody on board is quiet.'] },
  { speaker: 'cook', start: 67, end: 73, sentences: ['I would miss the regulars, who never look at the menu.'] }
]

export interface Container {
  name: string
  /** Id of the reader that has to take it. */
  format: string
  text: string
  /** Which ends of a turn's time the format states. */
  times: 'both' | 'start' | 'none'
  /** What the format can call the speakers, where it has no room for their names. */
  labels?: Record<keyof typeof NAMES, string>
}

interface Cue {
  speaker: keyof typeof NAMES
  name: string
  start: number
  end: number
  text: string
  /** The cue begins a turn. */
  first: boolean
}

/** A cue for each sentence: the time of a turn is shared out evenly. */
const cues: readonly Cue[] = CONVERSATION.flatMap(({ speaker, start, end, sentences }) =>
  sentences.map((text, index) => ({
    speaker,
    name: NAMES[speaker],
    start: start + ((end - start) * index) / sentences.length,
    end: start + ((end - start) * (index + 1)) / sentences.length,
    text,
    first: index === 0
  }))
)

const turns = CONVERSATION.map(({ speaker, start, end, sentences }) => ({
  speaker,
  name: NAMES[speaker],
  start,
  end,
  text: sentences.join(' ')
}))

/** A cue for each word. */
const words = turns.flatMap((turn) => {
  const parts = turn.text.split(' ')
  const step = (turn.end - turn.start) / parts.length
  return parts.map((word, index) => ({
    ...turn,
    word,
    start: turn.start + step * index,
    end: index === parts.length - 1 ? turn.end : turn.start + step * (index + 1)
  }))
})

const two = (value: number): string => String(value).padStart(2, '0')

/** `00:01:02.500`; the hour may be moved, for formats that write the time of day. */
function clock(seconds: number, { mark = '.', digits = 3, hour = 0 } = {}): string {
  const whole = Math.floor(seconds)
  const fraction = String(Math.round((seconds - whole) * 10 ** digits)).padStart(digits, '0')
  const time = `${two(hour + Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
  return digits === 0 ? time : `${time}${mark}${fraction}`
}

const hms = (seconds: number, hour = 0): string => clock(seconds, { digits: 0, hour })
const short = (seconds: number): string => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
const minutes = (seconds: number): string => short(seconds).padStart(5, '0')

const vtt = (line: (cue: Cue) => string): string =>
  `WEBVTT\n\n${cues
    .map((cue, index) => `${index + 1}\n${clock(cue.start)} --> ${clock(cue.end)}\n${line(cue)}\n`)
    .join('\n')}`

const comma = (seconds: number): string => clock(seconds, { mark: ',' })
const srt = (): string =>
  cues
    .map(
      (cue, index) =>
        `${index + 1}\n${comma(cue.start)} --> ${comma(cue.end)}\n${cue.first ? `${cue.name}: ` : ''}${cue.text}\n`
    )
    .join('\n')

const assTime = (seconds: number): string => clock(seconds, { digits: 2 }).slice(1)
const ass = (): string =>
  [
    '[Script Info]',
    'ScriptType: v4.00+',
    '',
    '[Events]',
    'Format: Layer, Start, End, Style, Name, Text',
    ...cues.map((cue) => `Dialogue: 0,${assTime(cue.start)},${assTime(cue.end)},Default,${cue.name},${cue.text}`)
  ].join('\n')

const lrc = (): string =>
  cues
    .map((cue) => `[${minutes(Math.floor(cue.start))}.${two((cue.start % 1) * 100)}]${cue.name}: ${cue.text}`)
    .join('\n')

const ttml = (): string =>
  `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"><head><metadata>${Object.entries(
    NAMES
  )
    .map(([id, name]) => `<ttm:agent xml:id="${id}" type="person"><ttm:name type="full">${name}</ttm:name></ttm:agent>`)
    .join('\n')}</metadata></head><body><div>\n${cues
    .map((cue) => `<p begin="${clock(cue.start)}" end="${cue.end}s" ttm:agent="${cue.speaker}">${cue.text}</p>`)
    .join('\n')}\n</div></body></tt>`

const NUMBERS = { host: 0, pilot: 1, cook: 2 }
const LETTERS = { host: 'A', pilot: 'B', cook: 'C' }
const diarized = ({ speaker }: Cue | (typeof turns)[number]): string => `SPEAKER_0${NUMBERS[speaker]}`

const whisper = (): string =>
  JSON.stringify({
    text: cues.map(({ text }) => ` ${text}`).join(''),
    segments: cues.map(({ name, start, end, text }, id) => ({
      id,
      start,
      end,
      text: ` ${text}`,
      avg_logprob: -0.2,
      speaker: name
    })),
    language: 'en'
  })

const whisperX = (): string =>
  JSON.stringify({
    segments: cues.map((cue) => ({
      start: cue.start,
      end: cue.end,
      text: ` ${cue.text}`,
      words: [],
      speaker: diarized(cue)
    })),
    word_segments: [],
    language: 'en'
  })

const deepgram = (): string => {
  const transcript = cues.map(({ text }) => text).join(' ')
  return JSON.stringify({
    metadata: { channels: 1 },
    results: {
      channels: [{ alternatives: [{ transcript, confidence: 0.98 }] }],
      utterances: cues.map(({ speaker, start, end, text }) => ({
        start,
        end,
        channel: 0,
        transcript: text,
        speaker: NUMBERS[speaker]
      }))
    }
  })
}

const assemblyAi = (): string =>
  JSON.stringify({
    id: 'x1',
    status: 'completed',
    audio_duration: 73,
    text: cues.map(({ text }) => text).join(' '),
    utterances: turns.map(({ speaker, start, end, text }) => ({
      speaker: LETTERS[speaker],
      start: start * 1000,
      end: end * 1000,
      text
    }))
  })

const aws = (): string =>
  JSON.stringify({
    jobName: 'ferry',
    status: 'COMPLETED',
    results: {
      transcripts: [{ transcript: cues.map(({ text }) => text).join(' ') }],
      items: words.flatMap(({ speaker, start, end, word }) => {
        const mark = /[.,?]$/.exec(word)?.[0]
        const speaker_label = `spk_${NUMBERS[speaker]}`
        const content = mark ? word.slice(0, -1) : word
        const item = {
          type: 'pronunciation',
          start_time: String(start),
          end_time: String(end),
          speaker_label,
          alternatives: [{ confidence: '1.0', content }]
        }
        return mark ? [item, { type: 'punctuation', speaker_label, alternatives: [{ content: mark }] }] : [item]
      })
    }
  })

const revJson = (): string =>
  JSON.stringify({
    speakers: Object.entries(NAMES).map(([key, name]) => ({ id: NUMBERS[key as keyof typeof NUMBERS], name })),
    monologues: turns.map(({ speaker, text, start }) => ({
      speaker: NUMBERS[speaker],
      elements: words
        .filter((word) => word.text === text && word.name === NAMES[speaker] && word.start >= start)
        .flatMap(({ word, start: ts, end: end_ts }, index) => [
          ...(index > 0 ? [{ type: 'punct', value: ' ' }] : []),
          { type: 'text', value: word, ts, end_ts }
        ])
    }))
  })

const podcasting = (): string =>
  JSON.stringify({
    version: '1.0.0',
    segments: words.map(({ name, start, end, word }) => ({ speaker: name, startTime: start, endTime: end, body: word }))
  })

const genericTurns = (): string =>
  JSON.stringify({ turns: turns.map(({ name, start, end, text }) => ({ speaker: name, start, end, text })) }, null, 2)

const each = (write: (turn: (typeof turns)[number]) => string, between = '\n\n'): string =>
  `${turns.map(write).join(between)}\n`

const teams = (): string =>
  `Ferry talk-20260615_133555-Meeting Transcript\n15 June 2026, 03:35am\n1m 13s\n\n${NAMES.host} started transcription\n\n${each(
    ({ name, start, text }) => `${name}   ${short(start)}\n${text}`
  )}\n${NAMES.host} stopped transcription\n`

const meet = (): string =>
  `Ferry talk - 2025/01/27 14:06 CST - Transcript\nAttendees\n${Object.values(NAMES).join(', ')}\nTranscript\n${cues
    .map(({ name, text }) => `${name}: ${text}\n`)
    .join(
      ''
    )}Meeting ended after 00:01:13 👋\nThis editable transcript was computer generated and might contain errors.\n`

const NICKS = { host: 'ottoline', pilot: 'piet_v', cook: 'suda' }

const separated = (mark: string): string =>
  `${[
    ['start', 'end', 'speaker', 'text'],
    ...turns.map(({ name, start, end, text }) => [hms(start), hms(end), name, text])
  ]
    .map((row) => row.map((cell) => (mark === ',' ? `"${cell}"` : cell)).join(mark))
    .join('\n')}\n`

const page = (body: string): string =>
  `<!doctype html>\n<html>\n<head><title>The old ferry</title></head>\n<body>\n<h1>The old ferry</h1>\n${body}</body>\n</html>\n`

/** The conversation in every container. */
export const containers: readonly Container[] = [
  {
    name: 'WebVTT with voice tags',
    format: 'vtt',
    times: 'both',
    text: vtt(({ name, text }) => `<v ${name}>${text}</v>`)
  },
  { name: 'WebVTT of Zoom', format: 'vtt', times: 'both', text: vtt(({ name, text }) => `${name}: ${text}`) },
  { name: 'SubRip with names', format: 'srt', times: 'both', text: srt() },
  { name: 'ASS', format: 'ass', times: 'both', text: ass() },
  { name: 'LRC with names', format: 'lrc', times: 'start', text: lrc() },
  { name: 'TTML', format: 'ttml', times: 'both', text: ttml() },
  { name: 'Whisper JSON with speakers', format: 'json-segments', times: 'both', text: whisper() },
  {
    name: 'WhisperX JSON',
    format: 'whisperx',
    times: 'both',
    text: whisperX(),
    labels: { host: 'Speaker 0', pilot: 'Speaker 1', cook: 'Speaker 2' }
  },
  {
    name: 'Deepgram JSON',
    format: 'deepgram',
    times: 'both',
    text: deepgram(),
    labels: { host: 'Speaker 0', pilot: 'Speaker 1', cook: 'Speaker 2' }
  },
  {
    name: 'AssemblyAI JSON',
    format: 'assemblyai',
    times: 'both',
    text: assemblyAi(),
    labels: { host: 'Speaker A', pilot: 'Speaker B', cook: 'Speaker C' }
  },
  {
    name: 'AWS Transcribe JSON',
    format: 'aws-transcribe',
    times: 'both',
    text: aws(),
    labels: { host: 'Speaker 0', pilot: 'Speaker 1', cook: 'Speaker 2' }
  },
  { name: 'Rev JSON', format: 'rev', times: 'both', text: revJson() },
  { name: 'Podcasting 2.0 JSON, word by word', format: 'podcasting', times: 'both', text: podcasting() },
  { name: 'JSON turns', format: 'json-segments', times: 'both', text: genericTurns() },
  {
    name: 'Otter text',
    format: 'timed-headers',
    times: 'start',
    text: `${each(({ name, start, text }) => `${name}  ${short(start)}  \n${text}`)}\nTranscribed by https://otter.ai\n`
  },
  {
    name: 'Rev text',
    format: 'timed-headers',
    times: 'start',
    text: each(({ name, start, text }) => `${name} (${minutes(start)}):\n${text}`)
  },
  {
    name: 'Riverside text',
    format: 'timed-headers',
    times: 'start',
    text: each(({ name, start, text }) => `${name} (${minutes(start)}.000)\n${text}`)
  },
  { name: 'Teams, Word document as text', format: 'teams', times: 'start', text: teams() },
  {
    name: 'Zoom captions',
    format: 'zoom-captions',
    times: 'start',
    text: each(({ name, start, text }) => `[${name}] ${hms(start, 10)}\n${text}`)
  },
  {
    name: 'Zoom chat',
    format: 'zoom-chat',
    times: 'start',
    text: each(({ name, start, text }) => `${hms(start, 14)} From ${name} to Everyone:\n\t${text}`, '\n')
  },
  { name: 'Google Meet', format: 'google-meet', times: 'none', text: meet() },
  {
    name: 'WhatsApp',
    format: 'whatsapp',
    times: 'none',
    text: each(({ name, start, text }) => `[7/11/2017, ${hms(start, 10)}] ${name}: ${text}`, '\n')
  },
  {
    name: 'IRC',
    format: 'irc',
    times: 'start',
    text: each(({ speaker, start, text }) => `[${hms(start, 12)}] <${NICKS[speaker]}> ${text}`, '\n'),
    labels: NICKS
  },
  { name: 'CSV', format: 'table', times: 'both', text: separated(',') },
  { name: 'TSV', format: 'table', times: 'both', text: separated('\t') },
  {
    name: 'HTML with labels in bold',
    format: 'html',
    times: 'none',
    text: page(each(({ name, text }) => `<p><strong>${name}:</strong> ${text}</p>`, '\n'))
  },
  {
    name: 'HTML list of definitions',
    format: 'html',
    times: 'none',
    text: page(`<dl>\n${each(({ name, text }) => `<dt>${name}</dt>\n<dd>${text}</dd>`, '\n')}</dl>\n`)
  },
  {
    name: 'Markdown with labels in bold',
    format: 'markdown',
    times: 'none',
    text: each(({ name, text }) => `**${name}:** ${text}`)
  },
  { name: 'pasted text', format: 'text', times: 'none', text: each(({ name, text }) => `${name}: ${text}`) }
]
