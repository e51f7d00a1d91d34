// The types of chance.mjs, which is run as it is.
export function chanceOf(seed: string): {
  /** From 0 to 1. */
  float: () => number
  happens: (share: number) => boolean
  below: (end: number) => number
  pick: <Item>(list: readonly Item[]) => Item
}
