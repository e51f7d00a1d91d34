// What a source has to offer, one thing at a time, whatever kind of source it is.
import type { ReadDocument } from './markdown.ts'

/** `of`: how many there are, as far as is known by now. */
export type Finding =
  | {
      kind: 'document'
      path: string
      url: string
      /** Equal to the last time's: nothing has changed. */
      hash: string
      /** Aborted: may end without a document. */
      read(signal: AbortSignal): ReadDocument | Promise<ReadDocument>
      of: number
    }
  /** `gone`: it is not there any more, so what was read from it before is not true any more. */
  | { kind: 'trouble'; path: string; problem: string; of: number; gone?: boolean }
  /** Comes after the document that was found there: what the next visit need not ask again. */
  | { kind: 'visited'; page: VisitedPage }
  /** Known of, and left out by the source's own rules: neither fetched nor kept. */
  | { kind: 'left-out'; page: string }
  /** Not everything has been looked at: what was not seen has not vanished. */
  | { kind: 'incomplete'; why: string }

/** A page as it was the last time, for a server that can say "not modified since". */
export type VisitedPage = {
  /** As it was asked for. */
  address: string
  etag: string | null
  lastModified: string | null
  /** What it calls itself, or where it redirected to. */
  url: string
  /** Of its text. */
  content: string
  /** Of the document made of it; null when it asks not to be found. */
  hash: string | null
  links: string[]
}
