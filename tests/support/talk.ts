import { parseInterview } from '../../src/all.ts'
import { toText } from '../../src/index.ts'
import type { Interview, Turn } from '../../src/schema.ts'

/** `Ann 3: Who built it? / In spring.` for every turn: who speaks, the second at which it begins, paragraphs. */
function talkOf(interview: Interview): string[] {
  const nameOf = (turn: Turn): string => interview.speakers.find(({ id }) => id === turn.speaker)?.name ?? '?'
  return interview.exchanges.flatMap(({ question, answer }) =>
    [...question, ...answer].map((turn) => {
      const words = turn.blocks.map((block) => {
        const at = block.type === 'paragraph' && block.time && block.time.start !== turn.time?.start
        return `${at ? `[${block.time?.start}] ` : ''}${toText(block)}`
      })
      return `${nameOf(turn)}${turn.time ? ` ${turn.time.start}` : ''}: ${words.join(' / ')}`
    })
  )
}

export const talk = (text: string, path?: string): string[] =>
  talkOf(parseInterview({ value: text, ...(path !== undefined && { path }) }))
