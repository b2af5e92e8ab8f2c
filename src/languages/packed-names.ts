/** Names as the build ships them: of each only what is unlike the one before. Both directions stand here. */

/** The letter that says that nothing is shared; the next ones say one letter, two, and so on. */
const NONE = 65
/** The most letters that are shared: up to `Z`. */
const MOST = 25

/** `ada adam adan` is `AadaDmDn`. @param names in small ASCII letters, in any order */
export function packNames(names: readonly string[]): string {
  let before = ''
  let packed = ''
  for (const name of [...names].sort()) {
    let shared = 0
    while (shared < Math.min(MOST, name.length) && name[shared] === before[shared]) shared++
    packed += String.fromCharCode(NONE + shared) + name.slice(shared)
    before = name
  }
  return packed
}

/** The names again, in order. */
export function unpackNames(packed: string): string[] {
  const names: string[] = []
  let before = ''
  for (const unlike of packed.match(/[A-Z][a-z]*/g) ?? []) {
    before = before.slice(0, unlike.charCodeAt(0) - NONE) + unlike.slice(1)
    names.push(before)
  }
  return names
}
