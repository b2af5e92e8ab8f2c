import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import type { Block, Interview, Turn } from '../src/schema.ts'
import { CONVERSATION, type Container, containers, NAMES, type SpokenTurn } from './support/containers.ts'

interface PlainTurn {
  speaker: string
  words: string
  time?: { start: number; end?: number }
}

/** What two readings are compared by: who asked and who answered what, and when. */
interface Plain {
  speakers: string[]
  exchanges: { question: PlainTurn[]; answer: PlainTurn[] }[]
}

function expectedOf({ times, labels = NAMES }: Container): Plain {
  const turn = ({ speaker, start, end, sentences }: SpokenTurn): PlainTurn => ({
    speaker: labels[speaker],
    words: sentences.join(' '),
    ...(times === 'both' && { time: { start, end } }),
    ...(times === 'start' && { time: { start } })
  })
  const exchanges: Plain['exchanges'] = []
  for (const spoken of CONVERSATION) {
    if (spoken.speaker === 'host') exchanges.push({ question: [turn(spoken)], answer: [] })
    else exchanges.at(-1)?.answer.push(turn(spoken))
  }
  return {
    speakers: [`${labels.host} interviewer`, `${labels.pilot} interviewee`, `${labels.cook} interviewee`],
    exchanges
  }
}

function plain({ speakers, exchanges }: Interview, times: Container['times']): Plain {
  const turn = ({ speaker, blocks, time }: Turn): PlainTurn => ({
    speaker: speakers.find(({ id }) => id === speaker)?.name ?? '',
    words: blocks.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim(),
    ...(time &&
      times !== 'none' && {
        time: times === 'both' && time.end !== undefined ? { start: time.start, end: time.end } : { start: time.start }
      })
  })
  return {
    speakers: speakers.map(({ name, role }) => `${name} ${role}`),
    exchanges: exchanges.map(({ question, answer }) => ({ question: question.map(turn), answer: answer.map(turn) }))
  }
}

const wordsOf = (block: Block): string => ('text' in block ? block.text : `unexpected ${block.type}`)

describe('one conversation in every container', () => {
  it.each(containers.map((container) => [container.name, container] as const))('%s', (_, container) => {
    const interview = parseInterview(container.text)
    expect(interview.format).toBe(container.format)
    expect(plain(interview, container.times)).toEqual(expectedOf(container))
  })

  it.each([
    ['Ben', 'Ida', 'Kai'],
    ['DORA', 'EMIL', 'FINN'],
    ['Jo Lee', 'Jo Ray', 'Sam Lee'],
    ['李伟', '王芳', '陈静'],
    ['Иван Петров', 'Анна Орлова', 'Олег Белый']
  ])('whatever the names: %s, %s, %s', (host, pilot, cook) => {
    const names = { host, pilot, cook }
    for (const container of containers.filter(({ labels }) => !labels)) {
      const text = container.text
        .replaceAll(NAMES.host, host)
        .replaceAll(NAMES.pilot, pilot)
        .replaceAll(NAMES.cook, cook)
      expect(plain(parseInterview(text), container.times), container.name).toEqual(
        expectedOf({ ...container, labels: names })
      )
    }
  })
})
