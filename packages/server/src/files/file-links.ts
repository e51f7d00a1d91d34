// Links to files: signed, and good until they end. Whoever has one needs no other proof, so a link says no more than it
// must: one file, or, for a page that is in the conversation anyway, the files of one conversation.
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Ref } from '../store/store.ts'

export type FileLinks = {
  /** For a browser: what an address is made of, around the id of a file. */
  forPage(ref: Ref): { before: string; after: string; until: string }
  /** For a ticket or a mail: of one file, absolute, and long. */
  forTicket(ref: Ref, fileId: string): string
  /** What a link of ours leads to, whoever shows it; null when it was not made here. `ended` when it is too old. */
  read(link: Link): (FileRef & { ended: boolean }) | null
  /** The same of an address as `forTicket` makes it. */
  readUrl(url: string): (FileRef & { ended: boolean }) | null
}

export type FileRef = Ref & { fileId: string }
export type Link = FileRef & { until: string; proof: string }

/** A page asks again; a link that leaks out of one is soon worth nothing. */
const PAGE_SECONDS = 3_600
/** A ticket is read again months later. When its link has ended, whoever is signed in at the desk still gets the file. */
const TICKET_SECONDS = 90 * 24 * 3_600
/** Any file of the conversation; no file can be named so. */
const ALL = '*'

type Around = {
  secret: string
  formerSecrets?: readonly string[]
  linkBase?: string
  now(): number
}

export function createFileLinks({
  secret,
  formerSecrets = [],
  linkBase = '',
  now,
}: Around): FileLinks {
  const keys = [secret, ...formerSecrets].map(keyOf)
  const [current] = keys as [Buffer, ...Buffer[]]

  function endsIn(seconds: number): string {
    return String(Math.floor(now() / 1_000) + seconds)
  }

  function read({ until, proof, ...file }: Link): (FileRef & { ended: boolean }) | null {
    const given = Buffer.from(proof, 'base64url')
    const isOurs = keys.some((key) =>
      [file.fileId, ALL].some((what) =>
        isSame(given, proofOf(key, { ...file, fileId: what }, until)),
      ),
    )
    return isOurs ? { ...file, ended: Number(until) * 1_000 < now() } : null
  }

  return {
    read,
    forPage(ref) {
      const until = endsIn(PAGE_SECONDS)
      const proof = proofOf(current, { ...ref, fileId: ALL }, until).toString('base64url')
      return {
        before: `${pathOf(ref)}/`,
        after: queryOf(until, proof),
        until: new Date(Number(until) * 1_000).toISOString(),
      }
    },
    forTicket(ref, fileId) {
      const until = endsIn(TICKET_SECONDS)
      const proof = proofOf(current, { ...ref, fileId }, until).toString('base64url')
      return `${linkBase}${pathOf(ref)}/${fileId}${queryOf(until, proof)}`
    },
    readUrl(url) {
      const [, workspaceId, conversationId, fileId, until, proof] = OURS.exec(url) ?? []
      if (!workspaceId || !conversationId || !fileId || !until || !proof) return null
      const [ws, cnv] = [workspaceId, conversationId].map(decodeURIComponent) as [string, string]
      return read({ workspaceId: ws, conversationId: cnv, fileId, until, proof })
    },
  }
}

const OURS = /\/files\/([\w%.:-]+)\/([\w%.:-]+)\/([\w-]+)\?until=(\d+)&proof=([\w-]+)$/

function pathOf({ workspaceId, conversationId }: Ref): string {
  return `/files/${encodeURIComponent(workspaceId)}/${encodeURIComponent(conversationId)}`
}

function queryOf(until: string, proof: string): string {
  return `?until=${until}&proof=${proof}`
}

/** Nothing in an id is a line break, so no two links share a text. */
function proofOf(
  key: Buffer,
  { workspaceId, conversationId, fileId }: FileRef,
  until: string,
): Buffer {
  const text = [workspaceId, conversationId, fileId, until].join('\n')
  return createHmac('sha256', key).update(text).digest()
}

function isSame(given: Buffer, right: Buffer): boolean {
  return given.length === right.length && timingSafeEqual(given, right)
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'baton', 'links to files', 32))
}
