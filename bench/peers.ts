/** What `parseInterview` is measured beside: the nearest tools for each kind of text, doing less than it does. */
import markdownIt from 'markdown-it'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import { convertFile } from 'transcriptator'
import { unified } from 'unified'
import type { Kind } from './generate.ts'

export interface Peer {
  name: string
  kinds: readonly Kind[]
  run(text: string): unknown
}

const remark = unified().use(remarkParse).freeze()
const rehype = unified().use(rehypeParse).freeze()
const markdown = markdownIt()

export const peers: readonly Peer[] = [
  { name: 'remark-parse', kinds: ['plain', 'markdown'], run: (text) => remark.parse(text) },
  { name: 'markdown-it', kinds: ['plain', 'markdown'], run: (text) => markdown.parse(text, {}) },
  { name: 'split at `Name:`', kinds: ['plain'], run: (text) => text.split(/^([A-Z][a-z]+): /m) },
  { name: 'rehype-parse', kinds: ['html'], run: (text) => rehype.parse(text) },
  { name: 'transcriptator', kinds: ['vtt', 'srt'], run: (text) => convertFile(text) }
]
