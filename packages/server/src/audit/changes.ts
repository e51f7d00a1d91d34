// What differs between two versions of a document, field by field, fit to be kept for ever: never a secret, never endless.
import type { AuditChange } from '@baton/contract'

const MOST = 100
const LONGEST = 400

/** Each field that differs, by its path. Items of lists go by their id or name, so that one taken out is one change. */
export function changesBetween(before: unknown, after: unknown): AuditChange[] {
  const changes: AuditChange[] = []
  compare('', before, after, changes)
  if (changes.length <= MOST) return changes
  const rest = { field: `… ${changes.length - MOST} more`, before: undefined, after: undefined }
  return [...changes.slice(0, MOST), rest]
}

function compare(field: string, before: unknown, after: unknown, changes: AuditChange[]): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return
  const was = partsOf(before)
  const is = partsOf(after)
  if (!was || !is) {
    changes.push({ field, before: told(field, before), after: told(field, after) })
    return
  }
  for (const name of new Set([...was.keys(), ...is.keys()]))
    compare(field ? `${field}.${name}` : name, was.get(name), is.get(name), changes)
}

/** Null for what is told as a whole. */
function partsOf(value: unknown): Map<string, unknown> | null {
  if (typeof value !== 'object' || value === null || isSecret(value)) return null
  if (!Array.isArray(value)) return new Map(Object.entries(value))
  const names = value.map(nameOf)
  const isNamed = names.every((name) => name !== null) && new Set(names).size === names.length
  // Of words the order is seldom the point, and a list of them reads best as one.
  if (!isNamed) return value.every((item) => typeof item !== 'object') ? null : byPlace(value)
  return new Map(value.map((item, at) => [names[at] as string, item]))
}

function byPlace(list: readonly unknown[]): Map<string, unknown> {
  return new Map(list.map((item, at) => [String(at + 1), item]))
}

function nameOf(item: unknown): string | null {
  const { id, name } = (typeof item === 'object' && item ? item : {}) as Record<string, unknown>
  const found = id ?? name
  return typeof found === 'string' ? found : null
}

function isSecret(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'secretId' in value
}

const SECRET_NAMES = /secret|token|password|passphrase|authorization|cookie|api-?key|private-?key/i

/** Which secret it is, by its id, so that a change is seen as one. */
function told(field: string, value: unknown): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value
  if (isSecret(value)) return `(secret ${(value as { secretId: string }).secretId})`
  if (typeof value === 'object') return cut(JSON.stringify(masked(value)))
  if (typeof value === 'string' && SECRET_NAMES.test(field)) return '(secret)'
  return typeof value === 'string' ? cut(value) : value
}

function masked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isSecret(value)) return told('', value)
  if (Array.isArray(value)) return value.map(masked)
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      typeof one === 'string' && SECRET_NAMES.test(name) ? '(secret)' : masked(one),
    ]),
  )
}

function cut(text: string): string {
  return text.length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text
}
