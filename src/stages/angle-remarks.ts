import { BLOCKS, RAW } from '../read/markdown/html.ts'

/** Elements inside a line, also those of old pages, and those that hold no words. */
const INLINE = new Set(
  'a abbr acronym applet area audio b bdi bdo bgsound big blink br button canvas cite code command data datalist del dfn element em embed font i image img input ins kbd keygen label listing map mark marquee math menu meta meter nobr noembed noscript object output param picture plaintext portal progress q rb rp rt rtc ruby s samp select slot small source spacer span strike strong sub sup svg template time tt u var video wbr xmp'.split(
    ' '
  )
)

const WORDS = /^<([a-z]+)(?:[ '’][a-z]+)*>$/

/**
 * `<laughter>`, `<noise interruption>`: what a transcriber puts in angle brackets, where Markdown sees a tag.
 * @param closed the names of the end tags around it: `<name>Ann</name>` is markup
 */
export function isAngleRemark(tag: string, closed: () => ReadonlySet<string>): boolean {
  const name = WORDS.exec(tag)?.[1]
  return name !== undefined && !BLOCKS.has(name) && !RAW.has(name) && !INLINE.has(name) && !closed().has(name)
}

/** Names of the end tags in a stretch of text, looked for when first asked for. */
export function endTagsIn(source: string, from: number, to: number): () => ReadonlySet<string> {
  let names: Set<string> | undefined
  return () => {
    names ??= new Set(
      [...source.slice(from, to).matchAll(/<\/([a-z]+)/gi)].map(([, name]) => (name as string).toLowerCase())
    )
    return names
  }
}
