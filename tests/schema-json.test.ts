import { describe, expect, it } from 'vitest'
import { renderSchema } from '../scripts/schema.ts'
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
