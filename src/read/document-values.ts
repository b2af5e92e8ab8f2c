import { CORE_SCHEMA, load } from 'js-yaml'
import { parse as parseToml } from 'smol-toml'
import type { FieldValue } from './front-matter.ts'

/** Whatever YAML and TOML can say in a field. */
export const documentValue: FieldValue = (format, slice, key) => {
  const parsed = format === 'yaml' ? load(slice, { schema: CORE_SCHEMA }) : parseToml(slice)
  return new Map(Object.entries(parsed as Record<string, unknown>)).get(key)
}
