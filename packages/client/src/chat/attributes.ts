// What an application says of itself, in the few shapes that travel: names with a text, a number, or yes and no.
import type { Attributes } from '@baton/contract'

const MOST = 50
const MAX_LETTERS = 500

/** `{ cart: { items: 3 } }` becomes `cart.items: 3`. What does not fit is left out: it must not keep a customer out. */
export function attributesOf(context: Record<string, unknown>): Attributes {
  const found: [string, string | number | boolean][] = []
  collect(context, '', found, 0)
  return Object.fromEntries(found.slice(0, MOST))
}

const DEEPEST = 3

function collect(
  value: Record<string, unknown>,
  prefix: string,
  found: [string, string | number | boolean][],
  depth: number,
): void {
  for (const [key, each] of Object.entries(value)) {
    const name = `${prefix}${key}`.replace(/[^\w.-]/g, '_').slice(0, 60)
    if (typeof each === 'string') found.push([name, each.slice(0, MAX_LETTERS)])
    else if (typeof each === 'boolean') found.push([name, each])
    else if (typeof each === 'number' && Number.isFinite(each)) found.push([name, each])
    else if (each && typeof each === 'object' && !Array.isArray(each) && depth < DEEPEST)
      collect(each as Record<string, unknown>, `${name}.`, found, depth + 1)
  }
}
