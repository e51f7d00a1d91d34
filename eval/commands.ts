// Patterns of commands and questions in the words of requests, and of requests in their words: what the training folder
// of the same name does not hold. Multiplied here with a seeded chance and written nowhere.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chanceOf } from '../packages/judge/training/chance.mjs'
import { expandTemplate, parseSlots, roughen } from '../packages/judge/training/grammar.ts'
import { fold, parseSections } from '../packages/judge/training/sections.ts'

export type CommandRow = { lang: string; text: string; label: 'ask' | 'not' }

const FOLDER = fileURLToPath(new URL('commands/', import.meta.url))
/** Of each pattern; short ones give fewer. */
const PER_PATTERN = 60
const MAX_DRAWS = 5

export function readCommands(): CommandRow[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      multiplied(readFileSync(FOLDER + name, 'utf8'), name.slice(0, -'.txt'.length)),
    )
}

function multiplied(source: string, lang: string): CommandRow[] {
  const slots = parseSlots(source)
  return parseSections(source).flatMap((pattern) => {
    const { float } = chanceOf(`${lang}${pattern.text}`)
    const texts = new Map<string, string>()
    for (let draw = 0; texts.size < PER_PATTERN && draw < PER_PATTERN * MAX_DRAWS; draw++) {
      const said = expandTemplate(pattern.text, slots, float)
      const { text } = roughen({ ...pattern, text: said }, float)
      const key = fold(text)
      if (key !== '' && !texts.has(key)) texts.set(key, text)
    }
    return [...texts.values()].map((text) => ({ lang, text, label: pattern.label }))
  })
}
