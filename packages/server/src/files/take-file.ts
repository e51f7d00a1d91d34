// Takes a file in, piece by piece, and finds out on the way what it is. Nothing of it counts before all of it is here.
import { createHash } from 'node:crypto'
import { type Attachment, MAX_FILE_BYTES } from '@baton/contract'
import { Rejection } from '../routes/problem.ts'
import type { FileRef } from './file-links.ts'
import { cleanName } from './file-name.ts'
import type { Files, Seen, Sender } from './files.ts'
import { pictureSize } from './picture-size.ts'
import { contentTypeOf, isProgram } from './sniff.ts'

/** One piece in memory and one statement in the database at a time. */
const PIECE_BYTES = 256 * 1024

/** A customer's part of the room ends earlier, so that nobody from outside can keep teammates from sending. */
export const ROOM = {
  conversationBytes: 100 * 1024 * 1024,
  conversationFiles: 200,
  workspaceBytes: 10 * 1024 ** 3,
  customersShare: 0.9,
}

export type Offered = {
  sender: Sender
  name: string
  /** As announced; null when nobody has said. */
  size: number | null
  bytes: AsyncIterable<Uint8Array> | null
}

export type TakeFile = (file: FileRef, offered: Offered) => Promise<Attachment>

/** Throws a `Rejection` that says what to do instead. The same file offered again is the same file. */
export function createTakeFile(files: Files, newId: (prefix: string) => string): TakeFile {
  return async (file, offered) => {
    const { sender, size } = offered
    if (size !== null && size > MAX_FILE_BYTES) throw tooLarge()
    if (size === 0) throw empty()
    const name = cleanName(offered.name)
    const upload = newId('upl')
    const announced = { sender, name, size: size ?? MAX_FILE_BYTES, upload }
    const begun = await files.begin(file, announced)
    if (typeof begun === 'object') return begun.known
    if (begun === 'gone') throw new Rejection('not-found', 'There is no conversation with this id.')
    if (begun === 'taken')
      throw wrong('fileId', 'is the id of another file. Choose a new one at random.')
    try {
      await requireRoom(files, file, sender)
      const seen = await takeIn(files, { file, upload, name }, offered.bytes)
      const taken = await files.finish(file, upload, seen)
      if (!taken) throw overtaken()
      return taken
    } catch (error) {
      await files.abandon(file, upload)
      throw error
    }
  }
}

type Upload = { file: FileRef; upload: string; name: string }

async function takeIn(
  files: Files,
  { file, upload, name }: Upload,
  bytes: Offered['bytes'],
): Promise<Seen> {
  const hash = createHash('sha256')
  let size = 0
  let place = 0
  let kind: Omit<Seen, 'size' | 'sha256'> | null = null
  for await (const piece of pieces(bytes)) {
    size += piece.length
    kind ??= kindOf(piece, name, piece.length < PIECE_BYTES)
    hash.update(piece)
    if (!(await files.write(file, upload, place++, piece))) throw overtaken()
  }
  if (!kind) throw empty()
  return { size, sha256: hash.digest(), ...kind }
}

/** Whoever sends it may hang up: that is no fault of ours. */
async function* arriving(bytes: Offered['bytes']): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes ?? []
  } catch (cause) {
    const broken = wrong('file', 'broke off on the way. Send it again.')
    throw Object.assign(broken, { cause })
  }
}

/** Of one length, but the last. Never more than a file may have. */
async function* pieces(bytes: Offered['bytes']): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let length = 0
  let size = 0
  for await (const part of arriving(bytes)) {
    size += part.length
    if (size > MAX_FILE_BYTES) throw tooLarge()
    waiting.push(part)
    length += part.length
    if (length < PIECE_BYTES) continue
    const whole = Buffer.concat(waiting)
    let from = 0
    for (; length - from >= PIECE_BYTES; from += PIECE_BYTES)
      yield whole.subarray(from, from + PIECE_BYTES)
    waiting = from < length ? [whole.subarray(from)] : []
    length -= from
  }
  if (length > 0) yield Buffer.concat(waiting)
}

function kindOf(start: Buffer, name: string, whole: boolean) {
  if (isProgram(start, name))
    throw wrong(
      'file',
      'is a program, and programs cannot be sent. Put it where it can be downloaded and send the address.',
    )
  const contentType = contentTypeOf(start, name, whole)
  return { contentType, ...pictureSize(contentType, start) }
}

async function requireRoom(files: Files, file: FileRef, sender: Sender): Promise<void> {
  const { conversation, count, workspace } = await files.room(file)
  if (conversation > ROOM.conversationBytes || count > ROOM.conversationFiles)
    throw new Rejection(
      'quota-reached',
      `A conversation can hold ${ROOM.conversationFiles} files and ${inMegabytes(ROOM.conversationBytes)}. Start a new one, or send a link instead.`,
    )
  const most = ROOM.workspaceBytes * (sender === 'customer' ? ROOM.customersShare : 1)
  if (workspace > most)
    throw new Rejection(
      'quota-reached',
      'There is no room for more files here just now. Write what is in it, or send a link instead.',
    )
}

export function tooLarge(): Rejection {
  const words = `is larger than ${inMegabytes(MAX_FILE_BYTES)}. Send a smaller one, or a link to it.`
  return new Rejection('too-large', `The file ${words}`, [{ field: 'file', message: words }])
}

function empty(): Rejection {
  return wrong('file', 'is empty. Choose one that has something in it.')
}

function overtaken(): Rejection {
  return new Rejection(
    'changed-meanwhile',
    'The same file was sent again meanwhile; that one counts.',
  )
}

function wrong(field: string, words: string): Rejection {
  const what = field === 'file' ? 'The file' : field
  return new Rejection('invalid', `${what} ${words}`, [{ field, message: words }])
}

function inMegabytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 / 1024)} MB`
}
