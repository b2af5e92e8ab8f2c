/** The colours that WebVTT names: https://www.w3.org/TR/webvtt1/#default-text-color */
const NAMED = new Set(['white', 'lime', 'cyan', 'red', 'yellow', 'magenta', 'blue', 'black'])

/**
 * The class that stands for a voice in `<c.yellow>` or `<c.guest>`.
 * Recognisers write their confidence as `<c.colorE5E5E5>`: that is none.
 */
export function classColour(classes: readonly string[] | undefined): string | undefined {
  const name = classes?.find((one) => !one.startsWith('color') && !one.startsWith('bg_'))
  return name !== undefined && NAMED.has(name) ? `colour-${name}` : name
}

/**
 * The colour of a `<font>` tag as a class: `colour-#ffff00`.
 * @param attributes ` face="Arial" color="#FFFF00"`
 */
export function fontColour(attributes: string): string | undefined {
  const at = attributes.toLowerCase().indexOf('color')
  const equals = at < 0 ? -1 : attributes.indexOf('=', at)
  if (equals < 0) return undefined
  const value = attributes.slice(equals + 1).trim()
  const quote = value.charAt(0)
  const quoted = quote === '"' || quote === "'"
  const end = quoted ? value.indexOf(quote, 1) : value.search(/\s/)
  const colour = value
    .slice(quoted ? 1 : 0, end < 0 ? undefined : end)
    .trim()
    .toLowerCase()
  return colour === '' ? undefined : `colour-${colour}`
}

/**
 * The colour of an override code as a class: `c&H00FFFF&` holds blue, green and red in this order
 * (https://aegisub.org/docs/latest/ass_tags/), so it is `colour-#ffff00`.
 */
export function overrideColour(code: string): string | undefined {
  if (!code.startsWith('c&H') && !code.startsWith('1c&H')) return undefined
  const digits = code
    .slice(code.indexOf('&H') + 2)
    .replace('&', '')
    .toLowerCase()
    .padStart(6, '0')
    .slice(-6)
  if (!/^[\da-f]{6}$/.test(digits)) return undefined
  return `colour-#${digits.slice(4)}${digits.slice(2, 4)}${digits.slice(0, 2)}`
}
