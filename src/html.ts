/** Reads HTML, `interview-parser/html`: `parseInterview(page, { readers: [htmlReader] })`. */
export { htmlReader } from './read/html/index.ts'
