// The numbers a model cites by are those of the passages it was given. A customer counts from 1, in the order of reading.
import type { Citation } from '@baton/contract'
import { citationOf, type Passage } from '../knowledge.ts'

/** Not a link, nor the definition of one. */
const NUMBER = /(\s?)\[(\d{1,2}(?:\s?[,;]\s?\d{1,2})*)\](?![(:])/g
const CODE = /(```[\s\S]*?(?:```|$)|`[^`\n]*`)/

/** The text with its numbers in order, and what they stand for. A number nobody gave out is taken away. */
export function cited(
  text: string,
  passages: readonly Passage[],
): { text: string; citations: Citation[] } {
  if (!text.includes('[')) return { text, citations: [] }
  const citations: Citation[] = []
  const numberOf = (given: number): number | null => {
    const passage = passages[given - 1]
    if (!passage) return null
    const citation = citationOf(passage)
    const { title, url, section } = citation
    const known = citations.findIndex(
      (one) => one.title === title && one.url === url && one.section === section,
    )
    if (known >= 0) return known + 1
    return citations.push(citation)
  }
  const parts = text.split(CODE).map((part, index) =>
    index % 2 === 1
      ? part
      : part.replace(NUMBER, (whole, space: string, list: string, at: number) => {
          const numbers = list.split(/[,;]/).map((one) => numberOf(Number(one)))
          const known = [...new Set(numbers.filter((one) => one !== null))]
          if (known.length > 0) return space + known.map((one) => `[${one}]`).join('')
          // An index after a name is no source of ours, and stays what it is.
          return space === '' && /\w/.test(part[at - 1] ?? '') ? whole : ''
        }),
  )
  return { text: parts.join(''), citations }
}
