/**
 * Names for the numbers that a linear model weighs. A feature is a template with a value below its size;
 * its number is the template's base plus the value, so that a stage can put features in plain arrays.
 */
export interface FeatureSpace<in Name extends string> {
  size: number
  /** The number of a template's value. A value out of range takes the nearest. */
  at(name: Name, value: number): number
  /** `ends=2` for a feature's number: what `--explain` and the weight table print. */
  nameOf(feature: number): string
  /** The number of a name that `nameOf` gave; -1 if no feature has it. */
  numberOf(name: string): number
}

/** @param templates name and number of values, in an order that stays */
export function featureSpace<Name extends string>(templates: readonly (readonly [Name, number])[]): FeatureSpace<Name> {
  const bases = new Map<Name, readonly [number, number]>()
  let size = 0
  for (const [name, values] of templates) {
    bases.set(name, [size, values])
    size += values
  }
  return {
    size,
    at(name, value) {
      const [base, values] = bases.get(name) ?? [0, 1]
      return base + Math.max(0, Math.min(values - 1, Math.trunc(value)))
    },
    nameOf(feature) {
      for (const [name, [base, values]] of bases)
        if (feature >= base && feature < base + values) return values === 1 ? name : `${name}=${feature - base}`
      return String(feature)
    },
    numberOf(name) {
      const [template, value = '0'] = name.split('=')
      const entry = bases.get(template as Name)
      const at = Number(value)
      return entry && at >= 0 && at < entry[1] ? entry[0] + at : -1
    }
  }
}

/** 0, 1, 2, 3–4, 5–8, 9–16 …: the bucket of a count. */
export function bucket(count: number): number {
  return count <= 2 ? Math.max(0, count) : 32 - Math.clz32(count - 1) + 1
}

/** A share from 0 to 1 in steps of a fifth: 0 none, 1 up to a fifth … 5 nearly all, 6 all. */
export function share(part: number, whole: number): number {
  if (whole <= 0 || part <= 0) return 0
  if (part >= whole) return 6
  return 1 + Math.floor((part / whole) * 4.999)
}
