// Files go up by their sender's proof, and come down by a signed link: a picture in a page carries no token.
import { endpoints, MAX_FILE_BYTES } from '@baton/contract'
import type { Context, Hono } from 'hono'
import type { People } from '../auth/people.ts'
import type { Commits } from '../commit.ts'
import type { FileLinks, FileRef } from '../files/file-links.ts'
import type { Files, Sender, StoredFile } from '../files/files.ts'
import type { TakeFile } from '../files/take-file.ts'
import { isHeld } from './entity-tag.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, type Caller, refOf, route } from './route.ts'
import { streamOf } from './stream-of.ts'

export type FileServices = {
  authenticate: Authenticate
  commits: Pick<Commits, 'read'>
  files: Files
  fileLinks: FileLinks
  takeFile: TakeFile
  people: Pick<People, 'signedIn'>
}

export function fileRoutes(app: Hono, services: FileServices): void {
  const { authenticate, files, fileLinks, takeFile } = services

  route(
    app,
    endpoints.uploadFile,
    authenticate,
    async ({ params, query, caller, stream, headers }) => {
      const { fileId } = params
      const announced = headers.get('content-length')
      const size = announced === null ? null : Number(announced)
      // Asked for when it is read: an iterator that nobody uses would keep the rest from being read out.
      const bytes = stream && {
        [Symbol.asyncIterator]: () => stream.values({ preventCancel: true }),
      }
      const offered = { sender: senderOf(caller), name: query.name, size, bytes }
      try {
        return await takeFile({ ...refOf(caller, params), fileId }, offered)
      } finally {
        if (stream && size !== null && size <= MAX_FILE_BYTES) await readOut(stream)
      }
    },
  )

  route(app, endpoints.discardFile, authenticate, async ({ params, caller }) => {
    await files.discard({ ...refOf(caller, params), fileId: params.fileId }, senderOf(caller))
    return {}
  })

  route(app, endpoints.readFileLinks, authenticate, async ({ params, caller }) => {
    const ref = refOf(caller, params)
    const { seq } = await services.commits.read(ref)
    if (seq === 0) throw new Rejection('not-found', 'There is no conversation with this id.')
    return fileLinks.forPage(ref)
  })

  app.get('/files/:workspaceId/:conversationId/:fileId', (context) => hand(context, services))
}

/** Many a sender hears no answer before everything is sent. Only what may be so large anyway is waited for. */
async function readOut(stream: ReadableStream<Uint8Array>): Promise<void> {
  try {
    for await (const _ of stream);
  } catch {
    // Whoever has gone waits for no answer.
  }
}

export function senderOf(caller: Extract<Caller, { kind: 'customer' | 'human' }>): Sender {
  return caller.kind === 'customer' ? 'customer' : `human:${caller.human.id}`
}

async function hand(context: Context, services: FileServices): Promise<Response> {
  const { files } = services
  const file = await allowed(context, services)
  const found = await files.find(file)
  if (!found) throw new Rejection('not-found', 'This file is not here any more.')
  const opaque = found.sha256.toString('hex').slice(0, 32)
  const headers = { ...headersOf(found), etag: `"${opaque}"` }
  if (isHeld(context.req.header('if-none-match'), opaque))
    return new Response(null, { status: 304, headers })
  return new Response(streamOf(files.read(file)), { headers })
}

/** Whose link has ended still gets the file, if they may read the conversation anyway. */
async function allowed(context: Context, { fileLinks, people }: FileServices): Promise<FileRef> {
  const { workspaceId = '', conversationId = '', fileId = '' } = context.req.param()
  const { until = '', proof = '' } = context.req.query()
  const link = fileLinks.read({ workspaceId, conversationId, fileId, until, proof })
  if (!link) throw new Rejection('not-found', 'There is nothing at this address.')
  if (!link.ended) return link
  const signedIn = await people.signedIn(context.req.raw.headers)
  if (signedIn?.workspaceId === workspaceId) return link
  throw new Rejection(
    'unauthenticated',
    'This link has ended. Teammates sign in to the desk and open it again; customers find the file in their chat.',
  )
}

/**
 * Foreign bytes under our own name: the browser must take them for what they are, run nothing in them, and let no
 * document of theirs see ours. Only pictures are shown; everything else is saved.
 */
function headersOf({ name, contentType, size, width }: StoredFile): Record<string, string> {
  return {
    'content-type': contentType,
    'content-length': String(size),
    'content-disposition': `${width ? 'inline' : 'attachment'}; ${fileName(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'private, max-age=3600',
    'x-robots-tag': 'noindex',
  }
}

/** RFC 6266: letters that every browser reads, and the name as it is. */
function fileName(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  )
  return `filename="${plain}"; filename*=UTF-8''${whole}`
}
