// What is edited on top of a version: its ETag, and `If-Match` as another way to say which version was changed.
import type { Context } from 'hono'
import { addHeader, answerJson, answerUnchanged } from './answer-headers.ts'
import { digestOf, type EntityTag, isHeld, readTags } from './entity-tag.ts'
import { Rejection } from './problem.ts'

/** As its GET tells it. */
export type Versioned = { version: number }

/** More often than this nobody else is first by chance. */
const TRIES = 5

/** With its tag. A browser may keep it for its owner alone, and asks each time whether it still holds. */
export function answerVersioned(context: Context, told: object, status: number): Response {
  const tag = tagOf(told as Versioned)
  addHeader(context, 'etag', `"${tag}"`)
  if (!['GET', 'HEAD'].includes(context.req.method)) return answerJson(context, told, status)
  addHeader(context, 'cache-control', 'private, no-cache')
  return isHeld(context.req.header('if-none-match'), tag)
    ? answerUnchanged(context)
    : answerJson(context, told, status)
}

/**
 * Answers a write with the version that it changes in its body, wherever the caller said it. `If-Match: *` changes
 * whatever there is, unless the body names a version.
 */
export async function onVersion<Answer>(
  ifMatch: string | null,
  body: unknown,
  current: () => Promise<Versioned>,
  write: (body: unknown) => Promise<Answer>,
): Promise<Answer> {
  const tags = ifMatch === null ? null : tagsIn(ifMatch)
  const takesAny = tags === '*' && baseOf(body) === undefined
  for (let tries = takesAny ? TRIES : 1; ; tries--) {
    const based = tags === null ? body : withBase(body, tags, await current())
    try {
      return await write(based)
    } catch (error) {
      if (!(error instanceof Rejection && error.code === 'changed-meanwhile')) throw error
      if (tries > 1) continue
      const { version } = await current()
      if (tags !== null && tags !== '*') throw notThere(version)
      throw new Rejection(error.code, error.message, error.errors, version)
    }
  }
}

/** The version is for callers, who count on it; the rest differs between workspaces, and when a field is new. */
function tagOf(told: Versioned): string {
  return `${told.version}-${digestOf(JSON.stringify(told))}`
}

function tagsIn(ifMatch: string): EntityTag[] | '*' {
  const tags = readTags(ifMatch)
  if (tags) return tags
  const message = 'must be one or several entity tags in quotes, such as "7", or *'
  throw new Rejection('invalid', `The header is not as expected. if-match: ${message}`, [
    { field: 'if-match', message },
  ])
}

function withBase(body: unknown, tags: EntityTag[] | '*', now: Versioned): unknown {
  // Whatever else it is, its schema refuses it.
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const base = baseOf(body)
  if (tags === '*') return base === undefined ? { ...body, baseVersion: now.version } : body
  refuseTwo(base, tags)
  if (!tags.some((tag) => names(tag, now))) throw notThere(now.version)
  return { ...body, baseVersion: now.version }
}

/** A weak tag says that something is much the same: not enough to write over it. A version alone is a tag, too. */
function names({ opaque, isWeak }: EntityTag, now: Versioned): boolean {
  return !isWeak && (opaque === tagOf(now) || opaque === String(now.version))
}

function refuseTwo(base: unknown, tags: EntityTag[]): void {
  const versions = tags.flatMap(({ opaque, isWeak }) =>
    isWeak ? [] : (/^(\d{1,9})(?:-|$)/.exec(opaque)?.slice(1).map(Number) ?? []),
  )
  if (base === undefined || versions.length === 0 || versions.includes(base as number)) return
  const header = `names version ${versions.join(', ')}`
  throw new Rejection(
    'invalid',
    `Two versions are named: if-match ${header}, the body's baseVersion is ${JSON.stringify(base)}. Send one of the two, or the same in both.`,
    [
      { field: 'if-match', message: `${header}, which is not that of baseVersion` },
      { field: 'baseVersion', message: 'is not the version of if-match' },
    ],
  )
}

function baseOf(body: unknown): unknown {
  return (body as { baseVersion?: unknown } | null)?.baseVersion
}

function notThere(version: number): Rejection {
  const detail = `What if-match names is not what there is now, which is version ${version}. Read it again and repeat your change.`
  return new Rejection('precondition-failed', detail, undefined, version)
}
