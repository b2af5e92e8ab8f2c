import type { Attribute } from '../xml.ts'

/** What a `<style xml:id="s1" tts:color="yellow">` of the head says, by its id. */
export type Styles = Map<string, string>

/** Remembers the colour of a style; one without a colour may still tell voices apart by being another. */
export function addStyle(styles: Styles, attributes: Map<string, Attribute>): void {
  const id = attributes.get('id')?.value.trim()
  if (id !== undefined && id !== '') styles.set(id, classOf(attributes.get('color')?.value) ?? `style-${id}`)
}

/** The colour of `<p tts:color="yellow">` or `<span style="s1">`, as a class; undefined where it states none. */
export function textColour(attributes: Map<string, Attribute>, styles: Styles): string | undefined {
  const own = classOf(attributes.get('color')?.value)
  if (own !== undefined) return own
  const ids = attributes.get('style')?.value.trim().split(/\s+/) ?? []
  for (const id of ids) if (styles.has(id)) return styles.get(id)
  return undefined
}

const classOf = (colour: string | undefined): string | undefined => {
  const value = colour?.trim().toLowerCase() ?? ''
  return value === '' ? undefined : `colour-${value}`
}
