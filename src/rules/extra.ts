/**
 * Rules that a caller may add, beside layouts. They are certain: what they say is not weighed.
 */

/** A way to write labels that the built-in ones do not know. */
export interface LabelStyle {
  id: string
  /** One sentence for `--explain`. */
  why: string
  /**
   * @param text one line or paragraph, without markup
   * @returns where the label's name stands in it and where the words after it begin; undefined if it has no such label
   */
  match(text: string): { from: number; to: number; body: number } | undefined
}

/** Lines of a page or an export that are no part of the interview. */
export interface BoilerplateRule {
  /** Stands in the result as `Boilerplate.rule`. */
  id: string
  why: string
  test(text: string): boolean
}
