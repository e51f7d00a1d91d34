// Finds, without a model, the words that call for an action: `where is my order {orderId}`. Word by word, so that no text
// takes long and nothing is guessed.
import type { ActionParameter } from '@baton/contract'
import { checkInput } from './parameters.ts'

/** Of a message, as much as is looked at: who calls for an action does it in few words. */
const MAX_LETTERS = 2_000
const MAX_VALUE = 1_000
const MAX_FIELDS = 12

/** The values of a phrase's slots when the phrase stands somewhere in the text, else null. */
export function matchPhrase(
  phrase: string,
  parameters: readonly ActionParameter[],
  text: string,
): Record<string, unknown> | null {
  const wanted = phrase.split(/\s+/).filter((part) => part !== '')
  const words = text
    .slice(0, MAX_LETTERS)
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '')
  for (let start = 0; start + wanted.length <= words.length; start++) {
    const input = matchAt(wanted, words, start)
    if (!input) continue
    const checked = checkInput(parameters, input)
    if (checked.ok) return checked.input
  }
  return null
}

/** Fills `{status}` or `{items[0].eta}` from what was asked and what came back. Null when something is missing. */
export function fillReply(template: string, values: Record<string, unknown>): string | null {
  let isWhole = true
  const text = template.replace(/\{([\w.[\]-]+)\}/g, (_, path: string) => {
    const value = path
      .split(/[.[\]]+/)
      .filter((part) => part !== '')
      .reduce<unknown>((inner, part) => {
        if (inner === null || typeof inner !== 'object' || !Object.hasOwn(inner, part))
          return undefined
        return (inner as Record<string, unknown>)[part]
      }, values)
    if (value === undefined || value === null || typeof value === 'object') {
      isWhole = false
      return ''
    }
    return asText(value)
  })
  return isWhole ? text : null
}

/** What came back as a list, for an action without words of its own. Null when there is nothing to list. */
export function fieldsInWords(data: unknown): string | null {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return null
  const lines = Object.entries(data)
    .filter(([, value]) => value !== null && typeof value !== 'object')
    .slice(0, MAX_FIELDS)
    .map(([name, value]) => `- ${asText(name)}: ${asText(value)}`)
  return lines.length === 0 ? null : lines.join('\n')
}

/** What another system says is text, also where it looks like a link or a heading. */
function asText(value: unknown): string {
  return String(value)
    .slice(0, MAX_VALUE)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
}

function matchAt(wanted: string[], words: string[], start: number): Record<string, string> | null {
  const input: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const word = words[start + index] ?? ''
    const slot = /^\{(\w+)\}\p{P}*$/u.exec(part)?.[1]
    if (slot) input[slot] = word
    else if (fold(bare(part)) !== fold(word)) return null
  }
  return input
}

/** Without what stands around a word in a sentence. */
function bare(word: string): string {
  return word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')
}

function fold(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/[’`´]/g, "'")
}
