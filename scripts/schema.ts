/** The JSON Schema of an Interview, made from the zod schema that every result passes. */
import * as z from 'zod'
import type { $ZodType, $ZodTypes } from 'zod/v4/core'
import { interviewSchema } from '../src/schema.ts'

/** The members of a schema by their name in the JSON Schema, each with what it is. */
function definitions(): Map<$ZodType, { id: string; description: string }> {
  const { shape } = interviewSchema
  const block = itemOf(shape.introduction)
  const turn = itemOf(fieldOf(itemOf(shape.exchanges), 'question'))
  const position = fieldOf(itemOf(shape.metadata), 'position')
  const named: [string, $ZodType, string][] = [
    ['point', fieldOf(position, 'start'), 'A place: line and column from 1, offset in UTF-16 units from 0.'],
    ['position', position, 'A range of the source as it was given; `end` is exclusive.'],
    ['time', fieldOf(turn, 'time'), 'Seconds from the start of the recording.'],
    ['span', fieldOf(turn, 'label'), 'Words and where they stand.'],
    ['field', itemOf(shape.metadata), 'A fact about the text: byline, date, publication.'],
    ['speaker', itemOf(shape.speakers), 'One person, publication or group, however they are labelled.'],
    ['section', itemOf(shape.sections), 'A heading inside the conversation that is no question.'],
    ['exchange', itemOf(shape.exchanges), 'What is asked, and everything that is said until the next question.'],
    ['turn', turn, 'What one speaker says until another speaks.'],
    ['pullQuote', itemOf(shape.pullQuotes), 'A sentence set apart that repeats words from elsewhere.'],
    ['listView', itemOf(shape.lists), 'A list of the document and the part that holds it.'],
    ['aside', itemOf(shape.asides), 'A caption, picture, note, stage direction or advertisement.'],
    ['boilerplate', itemOf(shape.boilerplate), 'What the page or export added, and the rule that found it.'],
    ['warning', itemOf(shape.warnings), 'What a reader of the result should look at.'],
    ['block', block, 'A piece of text: paragraph, list, quotation and the like.']
  ]
  for (const member of unionOf(block)) {
    const type = literalOf(fieldOf(member, 'type'))
    named.push([type, member, `A block of the type \`${type}\`.`])
    if (type === 'list') named.push(['listItem', itemOf(fieldOf(member, 'items')), 'One item and the blocks in it.'])
  }
  return new Map(named.map(([id, schema, description]) => [schema, { id, description }]))
}

const defOf = (schema: $ZodType) => (schema as $ZodTypes)._zod.def

/** What an optional schema wraps, else the schema. */
function unwrap(schema: $ZodType): $ZodType {
  const def = defOf(schema)
  return def.type === 'optional' ? def.innerType : schema
}

function itemOf(schema: $ZodType): $ZodType {
  const def = defOf(unwrap(schema))
  if (def.type !== 'array') throw new TypeError(`expected an array, found ${def.type}`)
  return def.element
}

function fieldOf(schema: $ZodType, name: string): $ZodType {
  const def = defOf(unwrap(schema))
  const field = def.type === 'object' ? def.shape[name] : undefined
  if (!field) throw new TypeError(`expected an object with ${name}, found ${def.type}`)
  return unwrap(field)
}

function unionOf(schema: $ZodType): readonly $ZodType[] {
  const def = defOf(schema)
  if (def.type === 'lazy') return unionOf(def.getter())
  if (def.type !== 'union') throw new TypeError(`expected a union, found ${def.type}`)
  return def.options
}

function literalOf(schema: $ZodType): string {
  const def = defOf(schema)
  if (def.type !== 'literal') throw new TypeError(`expected a literal, found ${def.type}`)
  return String(def.values[0])
}

/** @returns text of `schema.json`, with a line end */
export function renderSchema(): string {
  const metadata = z.registry<{ id: string; description: string }>()
  for (const [schema, about] of definitions()) metadata.add(schema, about)
  const { $schema, $defs, ...schema } = z.toJSONSchema(interviewSchema, {
    metadata,
    override: ({ jsonSchema }) => {
      delete jsonSchema.id
      if (jsonSchema.type !== 'integer') return
      // Any integer that a JSON number holds: the bounds say nothing.
      delete jsonSchema.minimum
      delete jsonSchema.maximum
    }
  })
  const sorted = Object.fromEntries(Object.entries($defs ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ $schema, title: 'Interview', ...schema, $defs: sorted }, null, 2)}\n`
}
