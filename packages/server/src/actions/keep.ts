// Of what another system answers, only what an operator named is kept: everything else is never recorded, shown to a
// model or said to a customer.
import { MAX_RESULT } from '@baton/contract'

export type Kept = { text: string; data: unknown }

/** `keep`: paths such as `status`, `items[0].name`, `items[].name`; `$` keeps all. */
export function keepOf(answer: unknown, keep: readonly string[]): Kept {
  if (keep.includes('$'))
    return { text: cut(typeof answer === 'string' ? answer : JSON.stringify(answer)), data: answer }
  let data: unknown
  for (const path of keep) data = merge(data, pick(answer, partsOf(path)))
  return data === undefined
    ? { text: 'Done.', data: {} }
    : { text: cut(JSON.stringify(data)), data }
}

export function cut(text: string): string {
  return text.length > MAX_RESULT ? `${text.slice(0, MAX_RESULT - 1)}…` : text
}

const EACH = '[]'
const MAX_INDEX = 100

function partsOf(path: string): string[] {
  return path.split(/\.|(?=\[)/).filter((part) => part !== '')
}

/** The same shape with nothing in it but what the path leads to. */
function pick(value: unknown, [part, ...rest]: string[]): unknown {
  if (part === undefined) return value
  if (part === EACH) {
    if (!Array.isArray(value)) return undefined
    return value.map((each) => pick(each, rest) ?? null)
  }
  const index = /^\[(\d+)\]$/.exec(part)?.[1]
  if (index !== undefined) {
    if (!Array.isArray(value)) return undefined
    const inner = pick(value[Number(index)], rest)
    if (inner === undefined) return undefined
    return [...Array<unknown>(Math.min(Number(index), MAX_INDEX)).fill(null), inner]
  }
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined
  const inner = pick((value as Record<string, unknown>)[part], rest)
  return inner === undefined ? undefined : { [part]: inner }
}

function merge(one: unknown, other: unknown): unknown {
  if (one === undefined || one === null) return other
  if (other === undefined || other === null) return one
  if (Array.isArray(one) && Array.isArray(other)) {
    const length = Math.max(one.length, other.length)
    return Array.from({ length }, (_, index) => merge(one[index], other[index]))
  }
  if (typeof one === 'object' && typeof other === 'object' && !Array.isArray(one)) {
    const both = { ...(one as object) } as Record<string, unknown>
    for (const [key, value] of Object.entries(other)) both[key] = merge(both[key], value)
    return both
  }
  return one
}
