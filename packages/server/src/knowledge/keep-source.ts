// Adds and changes sources as operators want them, with the line in the audit log, for the desk and for a file of all
// settings alike. Websites are then read at once.
import { isDeepStrictEqual } from 'node:util'
import type { BodyOf, endpoints, Source } from '@baton/contract'
import { alsoRecord, nothingElse } from '../audit/also.ts'
import type { Doer } from '../audit/audit-log.ts'
import { Rejection } from '../routes/problem.ts'
import { whyFitsNothing, whyNothingIsRead } from './crawl/leave-out.ts'
import type { KnowledgeBase } from './open-sources.ts'
import { sourceAdded, sourceChanged } from './told.ts'

export type WantedSource = BodyOf<typeof endpoints.createSource>
export type WantedChange = BodyOf<typeof endpoints.changeSource>
export type SourceKeeper = ReturnType<typeof sourceKeeper>

export type KeepingSources = {
  knowledge: Pick<KnowledgeBase, 'sources' | 'runs'> & {
    reader: Pick<KnowledgeBase['reader'], 'wake'>
  }
  now: () => number
}

type SourceDoer = Doer & { workspaceId: string }

/** All of it throws a `Rejection` that names the field. */
export function sourceKeeper({ knowledge: { sources, runs, reader }, now }: KeepingSources) {
  const isoNow = () => new Date(now()).toISOString()

  return {
    async add(doer: SourceDoer, body: WantedSource): Promise<void> {
      requireAddable(body)
      const { workspaceId } = doer
      const at = isoNow()
      const { sourceId: id, kind } = body
      const origin = originOf(body)
      const made = { ...wanted(body), id, kind, origin, at }
      const also = alsoRecord(doer, now(), sourceAdded(made))
      const isNew = await sources.create(workspaceId, made, also)
      const there = await sources.at(workspaceId, origin)
      if (there?.id !== id) throw sourceExists(there)
      if (!isNew || kind !== 'website') return
      await runs.enqueue(workspaceId, id, 'added', at)
      reader.wake()
    },

    async change(doer: SourceDoer, source: Source, body: WantedChange): Promise<void> {
      requireChangeable(source, body)
      const { workspaceId } = doer
      const at = isoNow()
      const also = alsoRecord(doer, now(), sourceChanged(source, body))
      await sources.change({ workspaceId, id: source.id }, body, at, also)
      const { leaveOut = source.leaveOut, only = source.only } = body
      if (isDeepStrictEqual([leaveOut, only], [source.leaveOut, source.only])) return
      await runs.enqueue(workspaceId, source.id, 'asked', at, nothingElse, { again: true })
      reader.wake()
    },
  }
}

/** What a source is recognised by. */
export function originOf(body: WantedSource): string {
  return body.kind === 'website' ? `url:${new URL(body.url).href}` : `${body.kind}:${body.sourceId}`
}

export function requireAddable(body: WantedSource): void {
  if (body.kind === 'website') refuseUnreadable(body, new URL(body.url))
}

export function requireChangeable({ kind, origin }: Source, body: WantedChange): void {
  const { leaveOut, only, rereadEveryHours } = body
  if (kind === 'website') refuseUnreadable(body, new URL(origin.replace(/^url:/, '')))
  else if (leaveOut !== undefined)
    throw wrong('leaveOut', 'is for websites: of the others, take out what should not be read')
  else if (only !== undefined)
    throw wrong('only', 'is for websites: of the others, take out what should not be read')
  if (rereadEveryHours && kind !== 'website' && kind !== 'folder')
    throw wrong('rereadEveryHours', 'is for websites and folders: these are as they were given')
}

function wanted(body: WantedSource) {
  if (body.kind !== 'website') return { title: body.title, settings: {}, rereadEveryHours: null }
  const { href, host, pathname } = new URL(body.url)
  const { maxPages, leaveOut = [], only = [], rereadEveryHours = null } = body
  const made = pathname === '/' ? host : `${host}${pathname.replace(/\/$/, '')}`
  const settings = { url: href, leaveOut, only, ...(maxPages === undefined ? {} : { maxPages }) }
  return { title: body.title ?? made.slice(0, 200), settings, rereadEveryHours }
}

function refuseUnreadable(
  { leaveOut = [], only = [] }: Pick<WantedChange, 'leaveOut' | 'only'>,
  start: URL,
): void {
  const wrongs = [
    ...leaveOut.map((line, at) => ({
      field: `leaveOut.${at}`,
      message: whyNothingIsRead([line], start),
    })),
    ...only.map((line, at) => ({ field: `only.${at}`, message: whyFitsNothing(line, start) })),
  ]
  for (const { field, message } of wrongs)
    if (message !== null) throw new Rejection('invalid', message, [{ field, message }])
}

function sourceExists(there: Source | null): Rejection {
  return there
    ? new Rejection('source-exists', `This website is a source already: ${there.title}.`)
    : new Rejection('source-exists', 'There is another source with this id. Choose another id.')
}

function wrong(field: string, message: string): Rejection {
  return new Rejection('invalid', `${field}: ${message}`, [{ field, message }])
}
