// The mark by which we find what we wrote, before writing it a second time.
import { htmlText } from './html-text.ts'

/** Set off from the words, so that a person overlooks it. */
export const markOf = (key: string) => `[baton:${key}]`

/** Only at the very end, where we put it: what a customer or a teammate writes or quotes may hold anything. */
export function isMarked(html: string | null | undefined, key: string): boolean {
  return htmlText(html ?? '').endsWith(markOf(key))
}

/** Whether we have written it, for whatever key. */
export function hasMark(html: string | null | undefined): boolean {
  return /\[baton:[a-z0-9_]{1,60}\]$/.test(htmlText(html ?? ''))
}
