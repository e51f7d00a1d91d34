// A grammar small enough to be written like examples: lines "name = a | b" make slots, a message may hold <name> and
// {a|b|}. Roughening then takes from some messages what hurried people leave out: capitals, accents, punctuation.
import type { Example } from './sections.ts'

export type Slots = Map<string, string[]>

export function parseSlots(source: string): Slots {
  const slots: Slots = new Map()
  for (const line of source.split('\n')) {
    const found = /^([a-z0-9]+) = (.*)$/.exec(line.trim())
    if (!found?.[1] || found[2] === undefined) continue
    slots.set(found[1], splitAlternatives(found[2]))
  }
  return slots
}

/** Lines "~ de el => del": what two words become beside each other. */
export function parseContractions(source: string): [RegExp, string][] {
  return [...source.matchAll(/^~ (.+) => (.+)$/gm)].map(([, from = '', to = '']) => {
    const border = from.endsWith("'") ? '' : '(?!\\p{L})'
    return [new RegExp(`(?<!\\p{L})${from}${border}`, 'giu'), to]
  })
}

export function expandTemplate(template: string, slots: Slots, chance: () => number): string {
  let text = template
  for (let round = 0; round < 12 && /[<{]/.test(text); round++) {
    text = text.replace(/<([a-z0-9]+)>/g, (_, name: string) => {
      const words = slots.get(name)
      if (!words) throw new Error(`no slot is named ${name}: ${template}`)
      return pick(words, chance)
    })
    text = text.replace(/\{([^{}]*)\}/g, (_, words: string) => pick(words.split('|'), chance))
  }
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.?!؟،])/gu, '$1')
    .trim()
}

/** In asks and other messages alike, or a slip of the finger would itself be a sign. */
const TYPOS = 0.1

export function roughen(row: Example, chance: () => number): Example {
  let { text } = row
  const tags = [...row.tags]
  if (chance() < 0.35) text = text.replace(/[¿¡]/g, '')
  if (chance() < 0.4) text = text.replace(/[.?!。？！؟]+$/u, '')
  if (chance() < 0.4) text = text.toLowerCase().replace(/i\u0307/g, 'i')
  if (chance() < 0.12)
    text = text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
  if (chance() < TYPOS) {
    const mistyped = mistype(text, chance)
    if (mistyped !== text) tags.push('typo')
    text = mistyped
  }
  return { ...row, text: text.trim(), tags }
}

/** Swaps or drops a letter inside one longer word of an alphabetic script. */
function mistype(text: string, chance: () => number): string {
  const words = text.split(' ')
  const at = Math.floor(chance() * words.length)
  const word = words[at] ?? ''
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]{6,}$/u.test(word)) return text
  const letter = 1 + Math.floor(chance() * (word.length - 3))
  const swapped = `${word[letter + 1]}${word[letter]}`
  const put = chance() < 0.5 ? swapped : `${word[letter]}`
  words[at] = word.slice(0, letter) + put + word.slice(letter + 2)
  return words.join(' ')
}

/** Slots are split at the bars that stand outside braces. */
function splitAlternatives(source: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const letter of source) {
    if (letter === '{') depth += 1
    if (letter === '}') depth -= 1
    if (letter === '|' && depth === 0) {
      parts.push(part.trim())
      part = ''
    } else part += letter
  }
  return [...parts, part.trim()]
}

function pick(words: string[], chance: () => number): string {
  return words[Math.floor(chance() * words.length)] ?? ''
}
