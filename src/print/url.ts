/** Schemes that a link may have. Everything that runs a script, embeds data or reads files is missing. */
const SCHEMES = new Set(
  'http https mailto tel sms ftp ftps sftp xmpp irc ircs geo doi urn magnet news nntp webcal gopher gemini'.split(' ')
)

const NAMED = new Map([
  ['colon', ':'],
  ['tab', ''],
  ['newline', ''],
  ['amp', '&'],
  ['sol', '/'],
  ['num', '#'],
  ['quest', '?']
])

/** Decodes character references once, as a careless reader might. */
function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{1,8}));?/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED.get(name.toLowerCase()) ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** Without whitespace, controls and invisible characters, which browsers skip before a scheme's colon. */
function bare(text: string): string {
  return text.replace(/[\s\p{C}]/gu, '')
}

function hasSafeScheme(url: string): boolean {
  const end = url.search(/[/?#:]/)
  return end < 0 || url[end] !== ':' || SCHEMES.has(url.slice(0, end).toLowerCase())
}

/**
 * The address, if following it can do no more than open a page, a call or a message; else undefined.
 * Relative addresses are safe. `JaVa&#x73;cript:`, `java\tscript:`, `data:` and `vbscript:` are not.
 */
export function safeUrl(url: string): string | undefined {
  const trimmed = url.trim()
  if (trimmed === '') return undefined
  // A scheme cannot be long: only the first characters decide.
  const head = trimmed.slice(0, 256)
  const once = decode(head)
  return [head, once, decode(once)].every((form) => hasSafeScheme(bare(form))) ? trimmed : undefined
}
