/** `Transcribed by https://otter.ai`, what a service adds below a transcript. */
export function isSignature(line: string): boolean {
  return /^Transcribed by (?:https?:\/\/|www\.)\S+$/i.test(line.trim())
}
