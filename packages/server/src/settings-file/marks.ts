// Secrets in a file: never themselves, but a mark where one is kept. What the marks of a file stand for here is decided
// anew with each reading of it.
import { isDeepStrictEqual } from 'node:util'
import { SecretRef, type SettingsPart } from '@baton/contract'
import { isEntered, SECRET_TO_ENTER } from '@baton/core'
import type { Mistake } from '../settings/named-actions.ts'
import { type Askers, type Path, type Place, secretPlaces } from './secret-places.ts'

/** What `${NAME}` stands for; null for a name that is Baton's own, and none of a connection. */
export type Environment = (name: string) => string | null | undefined

export type Reading = {
  part: SettingsPart
  askers: Askers
  /** What is saved here. */
  current: unknown
  /** Whether the file is of this very workspace: then it may send a kept secret elsewhere, as the desk may. */
  isOurs: boolean
  /** Null where there is none to read from. */
  env: Environment | null
  open(ref: SecretRef): Promise<string | null>
}

export type Given = { path: Path; name: string; secret: string }

export type Unmarked = {
  value: unknown
  mistakes: Mistake[]
  /** Secrets that came with the file, and are not kept yet. */
  given: Given[]
  /** Secrets that somebody has to enter. */
  missing: Place[]
}

export function marked(part: SettingsPart, value: unknown, askers: Askers): unknown {
  const copy = structuredClone(value)
  for (const { path } of secretPlaces(part, copy, askers)) {
    const { success, data } = SecretRef.safeParse(valueAt(copy, path))
    if (success) putAt(copy, path, { set: isEntered(data) })
  }
  return copy
}

export async function unmarked(raw: unknown, reading: Reading): Promise<Unmarked> {
  const { part, askers, current } = reading
  const value = structuredClone(raw)
  const here = new Map(secretPlaces(part, current, askers).map((place) => [place.key, place]))
  const found: Unmarked = { value, mistakes: [], given: [], missing: [] }
  for (const place of secretPlaces(part, value, askers)) {
    const was = here.get(place.key)
    const ref = was ? refAt(current, was.path) : null
    const written = valueAt(value, place.path)
    const name = typeof written === 'string' ? /^\$\{([A-Za-z_]\w*)\}$/.exec(written)?.[1] : null
    if (name) {
      putAt(value, place.path, ref ?? SECRET_TO_ENTER)
      await takeGiven(found, { place, name, ref }, reading)
    } else if (!isMark(written)) {
      putAt(value, place.path, ref ?? SECRET_TO_ENTER)
      found.mistakes.push({ path: place.path, message: NO_SECRETS })
    } else {
      const stays = ref && (reading.isOurs || isDeepStrictEqual(was?.address, place.address))
      putAt(value, place.path, stays ? ref : SECRET_TO_ENTER)
      if (!stays) found.missing.push(place)
    }
  }
  for (const { item } of found.missing) if (item) putAt(value, [...item.path, 'enabled'], false)
  return found
}

export function putAt(value: unknown, path: Path, item: unknown): void {
  const parent = valueAt(value, path.slice(0, -1)) as Record<string | number, unknown>
  parent[path.at(-1) as string | number] = item
}

async function takeGiven(
  found: Unmarked,
  { place, name, ref }: { place: Place; name: string; ref: SecretRef | null },
  { env, open }: Reading,
): Promise<void> {
  const { path } = place
  const secret = env?.(name)
  if (!env) found.mistakes.push({ path, message: NO_ENVIRONMENT })
  else if (secret === null)
    found.mistakes.push({
      path,
      message: `is $\{${name}}, which is Baton’s own: choose another name`,
    })
  else if (!secret) found.mistakes.push({ path, message: `is $\{${name}}, which is not set` })
  else if (secret.length > LONGEST) found.mistakes.push({ path, message: TOO_LONG })
  // The same secret once more is no change.
  else if (!ref || (await open(ref)) !== secret) found.given.push({ path, name, secret })
}

const LONGEST = 8_192
const TOO_LONG = 'must be at most 8,192 characters'
const NO_SECRETS =
  'must hold no secret: write { set: true } for the one that is kept, or ${NAME} to take it from the environment of the command line'
const NO_ENVIRONMENT =
  'is taken from the environment by the command line alone: bring the file in there, or write { set: true } and enter the secret in the desk'

function isMark(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 1 &&
    'set' in value &&
    typeof value.set === 'boolean'
  )
}

/** What is kept; null where there is nothing, or it is still to be entered. */
function refAt(value: unknown, path: Path): SecretRef | null {
  const { success, data } = SecretRef.safeParse(valueAt(value, path))
  return success && isEntered(data) ? data : null
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  )
}
