/** Reads HTML: `interview-parser/html`. */
export { htmlReader } from './read/html/index.ts'
