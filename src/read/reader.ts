import type { Root } from 'mdast'
import type { Position, Time, Warning } from '../schema.ts'

/**
 * What a reader says beyond what mdast can: it sits at `node.data.interview` of a block node.
 * A reader states only what the format's own markup states; guesses belong to the stages.
 */
export interface NodeData {
  /** Who speaks in this block, by the format's own markup (`<v Ana>`, a JSON key, a CSV cell). */
  speaker?: string
  /** Where that name stands in the source. */
  speakerPosition?: Position
  /** The format's own markup says who asks: a class `interviewer`, a column `question`. */
  role?: 'interviewer' | 'interviewee' | 'other'
  /** That role is what the data means, a column or a key, and no name that an author chose. It opens a turn, words or none. */
  opensTurn?: true
  /** A record with a question and an answer begins here: a question above that nobody answered is another one. */
  opensRecord?: true
  /** When the block was spoken, in seconds. */
  time?: Time
  /** The format itself says that this block is no speech. */
  part?: 'title' | 'metadata' | 'introduction' | 'section' | 'aside' | 'conclusion' | 'boilerplate'
  /** With part `metadata`: the field's name. The block's text is its value. */
  key?: string
  /** Why: a rule id such as `html/nav`, shown by `--explain`; for boilerplate it is kept in the result. */
  rule?: string
  /** Its words are one field of a record: a cell, a value, the payload of a cue. Their place is not that of the block. */
  field?: true
  /** Line ends inside this block carry nothing: they are wraps, never turns. */
  wrapped?: boolean
  /** Class names and the like, from markup, that may tell questions from answers. */
  classes?: string[]
}

declare module 'mdast' {
  interface Data {
    interview?: NodeData
  }
}

/** What a reader is shown: the text as given but for a byte order mark, which is cut off. */
export interface Source {
  /** Without a leading U+FEFF. */
  text: string
  /** 1 where a U+FEFF was cut off, else 0: positions in the result count it. */
  shift: 0 | 1
  /** A file name or path, if the caller gave one: a hint only. */
  path?: string
  /** The lines of the first 64 KB that are not blank: cut once for every reader that is asked. */
  headLines?: readonly string[]
}

export interface Sniff {
  /** 0 to 1. The text reader always answers 0.1, so that anything can be read. */
  confidence: number
  /** What was seen, in words for people: `first line is WEBVTT`. */
  evidence: string[]
}

/** Positions of `root` and of the warnings point into `Source.text`; `read/index.ts` shifts them. */
export interface ReadResult {
  root: Root
  warnings: Warning[]
}

/** One source format. To add one: write the file, list it in `read/index.ts` or `all.ts`. */
export interface Reader {
  id: string
  /** Name for people. */
  name: string
  /** How the format is recognised and what is kept, in one or two sentences; `docs/formats.md` prints it. */
  about: string
  /** File name endings, without dot; a hint only. */
  extensions: string[]
  /**
   * Looks for the format's marks. Must cost no more than one pass over the first 64 KB.
   * Undefined: surely not this format.
   */
  sniff(source: Source): Sniff | undefined
  /** Never throws: a malformed part becomes a paragraph or boilerplate and a warning. */
  read(source: Source): ReadResult
  /** A short sample in the format, invented, for tests and docs. */
  example: string
}
