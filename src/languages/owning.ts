/** What stands between an owner and what is owned, in languages that have a word or an ending for it. */
export const OWNING: ReadonlySet<string> = new Set(["'s", '’s', '的', 'の', '의'])
