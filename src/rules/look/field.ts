/** `Tags: bread, rope`, `原文作者：…`; not `The weir 4:37`, which is a place in a recording. */
const FIELD = /^[^:：]{2,30}[:：](?!\d)\s*\S/

/** Whether a line has the form of a field: a few words, a colon, what they stand for. */
export const isField = (text: string): boolean => FIELD.test(text)
