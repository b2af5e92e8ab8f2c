/** Adds items at the end of a list, however many: as arguments of one call they would have to fit the stack. */
export function append<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item)
}
