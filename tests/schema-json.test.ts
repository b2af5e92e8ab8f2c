import { describe, expect, it } from 'vitest'
import { renderSchema } from '../scripts/schema.ts'
import { parseInterview } from '../src/index.ts'
import { interviewSchema } from '../src/schema.ts'

type Schema = { [key: string]: unknown }

const schema = JSON.parse(renderSchema()) as Schema
const definitions = schema.$defs as Record<string, Schema>

function* objectsIn(value: unknown): Generator<Schema> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Schema
  for (const member of Object.values(value)) yield* objectsIn(member)
}

describe('schema.json', () => {
  it('has every field of an Interview and requires all but the title', () => {
    const fields = Object.keys(interviewSchema.shape)
    expect(Object.keys(schema.properties as Schema)).toEqual(fields)
    expect(schema.required).toEqual(fields.filter((field) => field !== 'title'))
  })

  it('refers only to definitions that it has, and has none that nothing refers to', () => {
    const references = [...objectsIn(schema)].map(({ $ref }) => $ref).filter((ref) => typeof ref === 'string')
    expect([...new Set(references)].sort()).toEqual(
      Object.keys(definitions)
        .map((name) => `#/$defs/${name}`)
        .sort()
    )
  })

  it('names every definition and every type of block', () => {
    expect(Object.keys(definitions).filter((name) => name.startsWith('__'))).toEqual([])
    const blocks = definitions.block?.oneOf as Schema[]
    expect(blocks.map(({ $ref }) => $ref)).toContain('#/$defs/paragraph')
    expect(blocks).toHaveLength(8)
  })

  it('holds blocks in blocks by reference', () => {
    const quote = definitions.quote?.properties as Record<string, Schema>
    expect(quote.blocks).toEqual({ type: 'array', items: { $ref: '#/$defs/block' } })
  })

  it('allows no unknown field', () => {
    const objects = [...objectsIn(schema)].filter(({ type }) => type === 'object')
    expect(objects.length).toBeGreaterThan(10)
    expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([])
  })
})

describe('interviewSchema', () => {
  const valid = () => parseInterview('Nela: Where did it begin?\n\nTobin: In a shed by the canal.\n')
  const turn = ({ exchanges }: ReturnType<typeof valid>) => exchanges[0]?.question[0] as unknown as Schema

  it('takes what the parser makes, and gives it back as it is', () => {
    expect(interviewSchema.parse(valid())).toEqual(valid())
  })

  it.each<[string, (interview: ReturnType<typeof valid>) => void]>([
    ['a turn that is null', ({ exchanges }) => exchanges[0]?.question.push(null as never)],
    ['a speaker who is a number', (interview) => Object.assign(turn(interview), { speaker: 7 })],
    ['an attribution that there is not', (interview) => Object.assign(turn(interview), { attribution: 'guessed' })],
    ['blocks that are no list', (interview) => Object.assign(turn(interview), { blocks: 'So.' })],
    ['a block that is a word', (interview) => Object.assign(turn(interview), { blocks: ['So.'] })],
    ['a label that is a word', (interview) => Object.assign(turn(interview), { label: 'Nela' })],
    ['a position that is a number', (interview) => Object.assign(turn(interview), { position: 7 })],
    ['a position without an end', (interview) => Object.assign(turn(interview), { position: { start: 7 } })],
    ['points that are numbers', (interview) => Object.assign(turn(interview), { position: { start: 7, end: 8 } })],
    ['a turn with a field of its own', (interview) => Object.assign(turn(interview), { mood: 'glad', blocks: [7] })]
  ])('refuses %s', (_, spoil) => {
    const interview = valid()
    spoil(interview)
    expect(interviewSchema.safeParse(interview).success).toBe(false)
  })
})
