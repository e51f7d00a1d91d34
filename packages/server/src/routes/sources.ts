// Knowledge as the desk shows and changes it.

import { isDeepStrictEqual } from 'node:util'
import { endpoints, type Problem, type Source } from '@baton/contract'
import type { Hono } from 'hono'
import { nothingElse } from '../audit/also.ts'
import { whyNothingIsRead } from '../knowledge/crawl/leave-out.ts'
import {
  fileRemoved,
  filesAdded,
  readAgain,
  readingStopped,
  sourceAdded,
  sourceChanged,
  sourceRemoved,
} from '../knowledge/told.ts'
import { TooManyFiles, type UploadedFile, whyNot } from '../knowledge/uploads.ts'
import { finder, isoOf, noSource, type SourceServices, teller, wrongKind } from './named-source.ts'
import { Rejection } from './problem.ts'
import { route } from './route.ts'
import { answerRoutes } from './source-answers.ts'

export function sourceRoutes(app: Hono, services: SourceServices): void {
  const { authenticate, knowledge } = services
  const { sources, runs } = knowledge
  const existing = finder(knowledge)

  route(app, endpoints.listSources, authenticate, async ({ caller }) => ({
    data: await sources.list(caller.workspaceId),
  }))

  route(app, endpoints.readSource, authenticate, async ({ caller, params }) => ({
    ...(await existing(caller, params.sourceId)),
    runs: await runs.latest(caller.workspaceId, params.sourceId),
  }))

  route(app, endpoints.listSourceProblems, authenticate, async ({ caller, params, query }) => {
    await existing(caller, params.sourceId)
    return runs.problems(caller.workspaceId, params.sourceId, query)
  })

  route(app, endpoints.listDocuments, authenticate, async ({ caller, params, query }) => {
    await existing(caller, params.sourceId)
    return sources.documents(caller.workspaceId, params.sourceId, query)
  })

  route(app, endpoints.readDocument, authenticate, async ({ caller, params }) => {
    const { sourceId, documentId } = params
    const document = await sources.document(caller.workspaceId, sourceId, documentId)
    if (!document) throw new Rejection('not-found', 'There is no such document in this source.')
    return document
  })

  changingRoutes(app, services)
  readingRoutes(app, services)
  fileRoutes(app, services)
  answerRoutes(app, services)
}

function changingRoutes(app: Hono, services: SourceServices): void {
  const { authenticate, knowledge, now } = services
  const also = teller(services)
  const { sources, runs, reader } = knowledge
  const existing = finder(knowledge)

  route(app, endpoints.createSource, authenticate, async ({ body, caller }) => {
    const { workspaceId } = caller
    const at = isoOf(now)
    const { sourceId: id, kind } = body
    if (kind === 'website') refuseUnreadableStart(body.leaveOut, new URL(body.url))
    const origin = kind === 'website' ? `url:${new URL(body.url).href}` : `${kind}:${id}`
    const made = { ...wanted(body), id, kind, origin, at }
    const isNew = await sources.create(workspaceId, made, also(caller, sourceAdded(made)))
    const there = await sources.at(workspaceId, origin)
    if (there?.id !== id) throw sourceExists(there)
    if (isNew && kind === 'website') {
      await runs.enqueue(workspaceId, id, 'added', at)
      reader.wake()
    }
    return existing(caller, id)
  })

  route(app, endpoints.changeSource, authenticate, async ({ body, caller, params }) => {
    const source = await existing(caller, params.sourceId)
    refuseLeavingOut(source, body.leaveOut)
    const isRead = source.kind === 'website' || source.kind === 'folder'
    if (body.rereadEveryHours && !isRead)
      throw wrongKind(
        'rereadEveryHours',
        'is for websites and folders: these are as they were given',
      )
    const key = { workspaceId: caller.workspaceId, id: source.id }
    const at = isoOf(now)
    await sources.change(key, body, at, also(caller, sourceChanged(source, body)))
    if (body.leaveOut && !isDeepStrictEqual(body.leaveOut, source.leaveOut)) {
      await runs.enqueue(caller.workspaceId, source.id, 'asked', at, nothingElse, { again: true })
      reader.wake()
    }
    return existing(caller, source.id)
  })

  route(app, endpoints.removeSource, authenticate, async ({ caller, params }) => {
    const source = await existing(caller, params.sourceId)
    const told = also(caller, sourceRemoved(source))
    if (await sources.remove(caller.workspaceId, source.id, told)) return {}
    throw noSource()
  })
}

function readingRoutes(app: Hono, services: SourceServices): void {
  const { authenticate, knowledge, now } = services
  const also = teller(services)
  const { runs, reader } = knowledge
  const existing = finder(knowledge)

  route(app, endpoints.rereadSource, authenticate, async ({ caller, params }) => {
    const source = await existing(caller, params.sourceId)
    const { id, kind } = source
    if (kind === 'questions')
      throw wrongKind(
        'sourceId',
        'questions and answers are not read: they are as they were written',
      )
    const told = also(caller, readAgain(source))
    await runs.enqueue(caller.workspaceId, id, 'asked', isoOf(now), told)
    reader.wake()
    return existing(caller, id)
  })

  route(app, endpoints.cancelReading, authenticate, async ({ caller, params }) => {
    const source = await existing(caller, params.sourceId)
    const { id } = source
    await runs.stop(caller.workspaceId, id, isoOf(now), also(caller, readingStopped(source)))
    return existing(caller, id)
  })
}

function fileRoutes(app: Hono, services: SourceServices): void {
  const { authenticate, knowledge, now } = services
  const also = teller(services)
  const { sources, uploads, runs, reader } = knowledge
  const existing = finder(knowledge)

  route(app, endpoints.uploadFiles, authenticate, async ({ body, caller, params }) => {
    const source = await existing(caller, params.sourceId)
    const { id, kind } = source
    if (kind !== 'files') throw wrongKind('sourceId', 'must be a source of files; add one')
    const files = body.files.map(({ path, content }) => ({
      path,
      bytes: Buffer.from(content, 'base64'),
    }))
    refuseUnreadable(files)
    const at = isoOf(now)
    const key = { workspaceId: caller.workspaceId, sourceId: id }
    const paths = files.map(({ path }) => path)
    await uploads.add(key, files, at, also(caller, filesAdded(source, paths))).catch((error) => {
      throw error instanceof TooManyFiles ? wrongKind('files', error.message) : error
    })
    await runs.enqueue(caller.workspaceId, id, 'files', at)
    reader.wake()
    return existing(caller, id)
  })

  route(app, endpoints.removeDocument, authenticate, async ({ caller, params }) => {
    const { sourceId, documentId } = params
    const source = await existing(caller, sourceId)
    if (source.kind !== 'files')
      throw wrongKind(
        'documentId',
        'must be an uploaded file: others come back when they are read again',
      )
    const key = { workspaceId: caller.workspaceId, sourceId }
    if (await sources.removeFile(key, documentId, also(caller, fileRemoved(source)))) return {}
    throw new Rejection('not-found', 'There is no such file in this source.')
  })
}

type Body = { title?: string | undefined } & (
  | {
      kind: 'website'
      url: string
      maxPages?: number | undefined
      leaveOut?: string[] | undefined
      rereadEveryHours?: number | null | undefined
    }
  | { kind: 'files' | 'questions' }
)

function wanted(body: Body) {
  if (body.kind !== 'website')
    return { title: body.title ?? '', settings: {}, rereadEveryHours: null }
  const { href, host, pathname } = new URL(body.url)
  const { maxPages, leaveOut = [], rereadEveryHours = null } = body
  const made = pathname === '/' ? host : `${host}${pathname.replace(/\/$/, '')}`
  const settings = { url: href, leaveOut, ...(maxPages === undefined ? {} : { maxPages }) }
  return { title: body.title ?? made.slice(0, 200), settings, rereadEveryHours }
}

function refuseLeavingOut({ kind, origin }: Source, leaveOut: string[] | undefined): void {
  if (leaveOut === undefined) return
  if (kind !== 'website')
    throw wrongKind('leaveOut', 'is for websites: of the others, take out what should not be read')
  refuseUnreadableStart(leaveOut, new URL(origin.replace(/^url:/, '')))
}

function refuseUnreadableStart(leaveOut: string[] = [], start: URL): void {
  const at = leaveOut.findIndex((line) => whyNothingIsRead([line], start) !== null)
  if (at < 0) return
  const message = whyNothingIsRead(leaveOut, start) ?? ''
  throw new Rejection('invalid', message, [{ field: `leaveOut.${at}`, message }])
}

function refuseUnreadable(files: UploadedFile[]): void {
  const errors: Problem['errors'] = files.flatMap((file, index) => {
    const message = whyNot(file)
    return message === null ? [] : [{ field: `files.${index}`, message: `${file.path} ${message}` }]
  })
  if (errors.length === 0) return
  throw new Rejection('invalid', errors.map(({ message }) => message).join('; '), errors)
}

function sourceExists(there: Source | null): Rejection {
  return there
    ? new Rejection('source-exists', `This website is a source already: ${there.title}.`)
    : new Rejection('source-exists', 'There is another source with this id. Choose another id.')
}
