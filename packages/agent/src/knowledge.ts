// What the assistant may look up. The server keeps it in PostgreSQL; nothing here knows that.
import type { Citation } from '@baton/contract'

export type Knowledge = {
  /** The passages that fit best, best first. Empty when no word of the query occurs anywhere. */
  search(
    workspaceId: string,
    query: string,
    options: { limit: number; signal: AbortSignal },
  ): Promise<Passage[]>
}

/** A piece of a document that can stand alone: 200 to 400 words under one heading. */
export type Passage = {
  /** Begins with `ans_` when a human wrote it as the answer to what is its section. */
  id: string
  /** Markdown, without its heading. */
  text: string
  /** Of the document. */
  title: string
  /** The headings above it, outermost first, joined by ` › `; empty at the top of a document. */
  section: string
  /** With the anchor of the section; empty when the document has no address. */
  url: string
  /** How well it fits; comparable within one search only. */
  score: number
  /** Share, weighted by rarity, of the question's words found in it, 0 to 1. */
  coverage: number
  /** The same for its title and headings alone: a passage about the question is usually called by its name. */
  named: number
}

/** Whether a human wrote it as an answer: without a model it is given as it stands, whole. */
export function isAnswer({ id }: Passage): boolean {
  return id.startsWith('ans_')
}

/** An answer comes once for each way to ask for it: of those the best one stays. */
export function distinct(passages: readonly Passage[]): Passage[] {
  return passages.filter(
    (passage, at) =>
      !isAnswer(passage) ||
      at ===
        passages.findIndex(({ title, text }) => title === passage.title && text === passage.text),
  )
}

export function citationOf(passage: Passage): Citation {
  const { title, url, section } = passage
  return { title, url, ...(section === '' || isAnswer(passage) ? {} : { section }) }
}
