// Knowledge as the desk shows and changes it.
import { endpoints, type Problem } from '@baton/contract'
import type { Hono } from 'hono'
import { sourceKeeper } from '../knowledge/keep-source.ts'
import {
  fileRemoved,
  filesAdded,
  readAgain,
  readingStopped,
  sourceRemoved,
} from '../knowledge/told.ts'
import { TooManyFiles, type UploadedFile, whyNot } from '../knowledge/uploads.ts'
import { doerOf } from './doer.ts'
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
  const { authenticate, knowledge } = services
  const also = teller(services)
  const { sources } = knowledge
  const existing = finder(knowledge)
  const keeper = sourceKeeper(services)

  route(app, endpoints.createSource, authenticate, async ({ body, caller }) => {
    await keeper.add(doerOf(caller), body)
    return existing(caller, body.sourceId)
  })

  route(app, endpoints.changeSource, authenticate, async ({ body, caller, params }) => {
    const source = await existing(caller, params.sourceId)
    await keeper.change(doerOf(caller), source, body)
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

function refuseUnreadable(files: UploadedFile[]): void {
  const errors: Problem['errors'] = files.flatMap((file, index) => {
    const message = whyNot(file)
    return message === null ? [] : [{ field: `files.${index}`, message: `${file.path} ${message}` }]
  })
  if (errors.length === 0) return
  throw new Rejection('invalid', errors.map(({ message }) => message).join('; '), errors)
}
