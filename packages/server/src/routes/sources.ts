// Knowledge as the desk shows and changes it.
import { endpoints, type Problem, type Source } from '@baton/contract'
import type { Hono } from 'hono'
import type { KnowledgeBase } from '../knowledge/open-sources.ts'
import { TooManyFiles, type UploadedFile, whyNot } from '../knowledge/uploads.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, type Caller, route } from './route.ts'

export type SourceServices = {
  authenticate: Authenticate
  knowledge: KnowledgeBase
  now: () => number
}

type Human = Extract<Caller, { kind: 'human' }>

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

function changingRoutes(app: Hono, { authenticate, knowledge, now }: SourceServices): void {
  const { sources, runs, reader } = knowledge
  const existing = finder(knowledge)

  route(app, endpoints.createSource, authenticate, async ({ body, caller }) => {
    const { workspaceId } = caller
    const at = isoOf(now)
    const { sourceId: id, kind } = body
    const origin = kind === 'website' ? `url:${new URL(body.url).href}` : `${kind}:${id}`
    const isNew = await sources.create(workspaceId, { ...wanted(body), id, kind, origin, at })
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
    const isRead = source.kind === 'website' || source.kind === 'folder'
    if (body.rereadEveryHours && !isRead)
      throw wrongKind(
        'rereadEveryHours',
        'is for websites and folders: these are as they were given',
      )
    await sources.change(caller.workspaceId, source.id, body, isoOf(now))
    return existing(caller, source.id)
  })

  route(app, endpoints.removeSource, authenticate, async ({ caller, params }) => {
    if (await sources.remove(caller.workspaceId, params.sourceId)) return {}
    throw noSource()
  })
}

function readingRoutes(app: Hono, { authenticate, knowledge, now }: SourceServices): void {
  const { runs, reader } = knowledge
  const existing = finder(knowledge)

  route(app, endpoints.rereadSource, authenticate, async ({ caller, params }) => {
    const { id, kind } = await existing(caller, params.sourceId)
    if (kind === 'questions')
      throw wrongKind(
        'sourceId',
        'questions and answers are not read: they are as they were written',
      )
    await runs.enqueue(caller.workspaceId, id, 'asked', isoOf(now))
    reader.wake()
    return existing(caller, id)
  })

  route(app, endpoints.cancelReading, authenticate, async ({ caller, params }) => {
    const { id } = await existing(caller, params.sourceId)
    await runs.stop(caller.workspaceId, id, isoOf(now))
    return existing(caller, id)
  })
}

function fileRoutes(app: Hono, { authenticate, knowledge, now }: SourceServices): void {
  const { sources, uploads, runs, reader } = knowledge
  const existing = finder(knowledge)

  route(app, endpoints.uploadFiles, authenticate, async ({ body, caller, params }) => {
    const { id, kind } = await existing(caller, params.sourceId)
    if (kind !== 'files') throw wrongKind('sourceId', 'must be a source of files; add one')
    const files = body.files.map(({ path, content }) => ({
      path,
      bytes: Buffer.from(content, 'base64'),
    }))
    refuseUnreadable(files)
    const at = isoOf(now)
    await uploads.add(caller.workspaceId, id, files, at).catch((error) => {
      throw error instanceof TooManyFiles ? wrongKind('files', error.message) : error
    })
    await runs.enqueue(caller.workspaceId, id, 'files', at)
    reader.wake()
    return existing(caller, id)
  })

  route(app, endpoints.removeDocument, authenticate, async ({ caller, params }) => {
    const { sourceId, documentId } = params
    const { kind } = await existing(caller, sourceId)
    if (kind !== 'files')
      throw wrongKind(
        'documentId',
        'must be an uploaded file: others come back when they are read again',
      )
    if (await sources.removeFile(caller.workspaceId, sourceId, documentId)) return {}
    throw new Rejection('not-found', 'There is no such file in this source.')
  })
}

function answerRoutes(app: Hono, { authenticate, knowledge, now }: SourceServices): void {
  const { answers } = knowledge
  const existing = finder(knowledge)
  const questionsOf = async (caller: Human, sourceId: string) => {
    const { kind, id } = await existing(caller, sourceId)
    if (kind !== 'questions')
      throw wrongKind('sourceId', 'must be a source of questions and answers')
    return id
  }

  route(app, endpoints.listAnswers, authenticate, async ({ caller, params, query }) =>
    answers.list(caller.workspaceId, await questionsOf(caller, params.sourceId), query),
  )

  route(app, endpoints.writeAnswer, authenticate, async ({ body, caller, params }) => {
    const sourceId = await questionsOf(caller, params.sourceId)
    const at = isoOf(now)
    const answer = { ...body, id: params.answerId, updatedBy: caller.human.name }
    if (!(await answers.write(caller.workspaceId, sourceId, { ...answer, at })))
      throw wrongKind('answerId', 'belongs to another source; choose another id')
    return { ...answer, updatedAt: at }
  })

  route(app, endpoints.removeAnswer, authenticate, async ({ caller, params }) => {
    const sourceId = await questionsOf(caller, params.sourceId)
    if (await answers.remove(caller.workspaceId, sourceId, params.answerId)) return {}
    throw new Rejection('not-found', 'There is no such question in this source.')
  })
}

function finder({ sources }: KnowledgeBase) {
  return async ({ workspaceId }: Human, id: string): Promise<Source> => {
    const source = await sources.read(workspaceId, id)
    if (!source) throw noSource()
    return source
  }
}

type Body = { title?: string | undefined } & (
  | {
      kind: 'website'
      url: string
      maxPages?: number | undefined
      rereadEveryHours?: number | null | undefined
    }
  | { kind: 'files' | 'questions' }
)

function wanted(body: Body) {
  if (body.kind !== 'website')
    return { title: body.title ?? '', settings: {}, rereadEveryHours: null }
  const { href, host, pathname } = new URL(body.url)
  const { maxPages, rereadEveryHours = null } = body
  const made = pathname === '/' ? host : `${host}${pathname.replace(/\/$/, '')}`
  const settings = { url: href, ...(maxPages === undefined ? {} : { maxPages }) }
  return { title: body.title ?? made.slice(0, 200), settings, rereadEveryHours }
}

function refuseUnreadable(files: UploadedFile[]): void {
  const errors: Problem['errors'] = files.flatMap((file, index) => {
    const message = whyNot(file)
    return message === null ? [] : [{ field: `files.${index}`, message: `${file.path} ${message}` }]
  })
  if (errors.length === 0) return
  throw new Rejection('invalid', errors.map(({ message }) => message).join('; '), errors)
}

function isoOf(now: () => number): string {
  return new Date(now()).toISOString()
}

function noSource(): Rejection {
  return new Rejection('not-found', 'There is no such source.')
}

function sourceExists(there: Source | null): Rejection {
  return there
    ? new Rejection('source-exists', `This website is a source already: ${there.title}.`)
    : new Rejection('source-exists', 'There is another source with this id. Choose another id.')
}

function wrongKind(field: string, message: string): Rejection {
  return new Rejection('invalid', `${field}: ${message}`, [{ field, message }])
}
