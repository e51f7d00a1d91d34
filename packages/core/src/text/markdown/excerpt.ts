import { parseMarkdown } from './parse.ts'
import { plainText } from './plain-text.ts'

/** The beginning of a written answer as it is read, without its marks: for lists and summaries, where nothing is drawn. */
export function excerpt(text: string, letters: number): string {
  return plainText(parseMarkdown(text.slice(0, letters), { streaming: false, breaks: true }))
}
