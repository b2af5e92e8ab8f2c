/**
 * Names for the numbers that a linear model weighs. A feature is a template with a value below its size;
 * its number is the template's base plus the value, so that a stage can put features in plain arrays.
 */
export interface FeatureSpace<in Name extends string> {
  size: number
  /** The number of a template's value. A value out of range takes the nearest. */
  at(name: Name, value: number): number
  /** Gathers the features of one thing after the other. */
  gatherer(): Gatherer<Name>
  /** `ends=2` for a feature's number: what `--explain` and the weight table print. */
  nameOf(feature: number): string
  /** The number of a name that `nameOf` gave; -1 if no feature has it. */
  numberOf(name: string): number
}

/** The features of one thing: `numbers[0]` to `numbers[count - 1]`. */
export interface Gatherer<in Name extends string> {
  numbers: Int32Array
  count: number
  /** Adds a feature. A value out of range takes the nearest. */
  put(name: Name, value?: number): void
}

/** Nothing has more features than this. */
const MOST_FEATURES = 256

/**
 * A gatherer guesses the template of each feature from the one before, for they come in nearly the same order every
 * time: names are compared instead of being looked up, and a wrong guess is put right for the next time.
 */
function gathererOf<Name extends string>(
  names: readonly Name[],
  indices: ReadonlyMap<Name, number>,
  bases: Int32Array
): Gatherer<Name> {
  const follows = new Int32Array(names.length + 1)
  for (let index = 1; index < names.length; index++) follows[index] = index
  let before = names.length
  const gatherer: Gatherer<Name> = {
    numbers: new Int32Array(MOST_FEATURES),
    count: 0,
    put(name, value = 0) {
      let template = follows[before] as number
      if (names[template] !== name) {
        template = indices.get(name) as number
        follows[before] = template
      }
      before = template + 1
      const base = bases[template] as number
      const most = (bases[template + 1] as number) - base - 1
      const whole = Math.trunc(value)
      gatherer.numbers[gatherer.count++] = base + (whole <= 0 ? 0 : Math.min(whole, most))
    }
  }
  return gatherer
}

/** @param templates name and number of values, in an order that stays */
export function featureSpace<Name extends string>(templates: readonly (readonly [Name, number])[]): FeatureSpace<Name> {
  const bases = new Map<Name, readonly [number, number]>()
  const begins: number[] = []
  let size = 0
  for (const [name, values] of templates) {
    begins.push(size)
    bases.set(name, [size, values])
    size += values
  }
  const names = templates.map(([name]) => name)
  const indices = new Map(names.map((name, index) => [name, index]))
  const starts = Int32Array.from([...begins, size])
  return {
    size,
    gatherer: () => gathererOf(names, indices, starts),
    at(name, value) {
      const template = indices.get(name) as number
      const base = starts[template] as number
      const most = (starts[template + 1] as number) - base - 1
      const whole = Math.trunc(value)
      return base + (whole <= 0 ? 0 : Math.min(whole, most))
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
