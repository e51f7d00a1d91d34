// Entity tags as RFC 9110 writes them: what a caller has already, and what they mean to change.
import { createHash } from 'node:crypto'

export type EntityTag = { opaque: string; isWeak: boolean }

/** Changes with every letter of what it stands for. */
export function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 16)
}

/** Whether the caller has it already, by `If-None-Match`. Compared weakly, as the standard asks: one `W/` is no other. */
export function isHeld(ifNoneMatch: string | null | undefined, opaque: string): boolean {
  if (!ifNoneMatch) return false
  const tags = readTags(ifNoneMatch)
  return tags === '*' || (tags?.some((tag) => tag.opaque === opaque) ?? false)
}

/** Null where it is no list of tags. A comma may stand within a tag. */
export function readTags(header: string): EntityTag[] | '*' | null {
  if (header.trim() === '*') return '*'
  const tags: EntityTag[] = []
  const next = /[\t ]*(?:(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"[\t ]*)?(,|$)/y
  while (next.lastIndex < header.length) {
    const found = next.exec(header)
    if (!found) return null
    const [, weak, opaque, end] = found
    if (opaque !== undefined) tags.push({ opaque, isWeak: weak !== undefined })
    if (end === '') break
  }
  return tags.length > 0 ? tags : null
}
