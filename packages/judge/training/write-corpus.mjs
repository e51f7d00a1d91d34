// Writes <lang>.jsonl out of hand/<lang>.txt (sentences, taken as they are) and grammar/<lang>.txt (slots, multiplied
// with a seeded chance, so that the same sources give the same rows). `node packages/judge/training/write-corpus.mjs [lang…]`
//
//   hand      ## label [kind] [topic:…] [frustration] [tags…]   then one sentence a line
//   grammar   @slot = one | another | {slot} too
//             = how-many label …                                 then one pattern a line; {slot?} may be left out
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chanceOf } from './chance.mjs'
import { worn } from './wear.mjs'

const HERE = new URL('./', import.meta.url)
const KINDS = new Set(['explicit', 'indirect', 'refuses-assistant', 'call-me'])
/** A group whose patterns are used up ends here instead of drawing for ever. */
const DRAWS_PER_ROW = 12
const AS_THEY_ARE = new Set(['shape', 'as-is'])

const asked = process.argv.slice(2)
for (const lang of asked.length > 0 ? asked : languages()) write(lang)

function write(lang) {
  const taken = wordsKeptFor(lang)
  const rows = []
  const add = (text, kind) => {
    const key = folded(text)
    if (taken.has(key)) return false
    taken.add(key)
    rows.push(rowOf(text, kind))
    return true
  }
  for (const { text, kind } of handWritten(textOf(`hand/${lang}.txt`))) add(text, kind)
  const byHand = rows.length
  const grammar = readGrammar(textOf(`grammar/${lang}.txt`))
  for (const group of grammar.groups) multiply(group, grammar.slots, lang, add)
  writeFileSync(
    new URL(`${lang}.jsonl`, HERE),
    rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  )
  console.log(lang, `${byHand} by hand, ${rows.length - byHand} multiplied`, shares(rows))
}

function multiply(group, slots, lang, add) {
  const chance = chanceOf(`${lang} ${group.kind.join(' ')} ${group.patterns[0]}`)
  let made = 0
  for (let draw = 0; made < group.many && draw < group.many * DRAWS_PER_ROW; draw++) {
    const plain = fill(chance.pick(group.patterns), slots, chance)
    const { text, tags } = worn(plain, chance, group.kind[0] === 'ask')
    if (add(text, [...group.kind, ...tags, 'multiplied'])) made++
  }
}

function fill(pattern, slots, chance) {
  const filled = pattern.replace(/\{([\w-]+)(\??)\}/g, (_, name, mayLack) => {
    const words = slots.get(name)
    if (!words)
      throw new Error(`{${name}} in “${pattern}” is no slot; declare it with @${name} = …`)
    return mayLack && chance.happens(0.5) ? '' : fill(chance.pick(words), slots, chance)
  })
  return filled
    .replace(/\s+/g, ' ')
    .replace(/ ([,.?!])/g, '$1')
    .replace(/^[,.\s]+/, '')
    .trim()
}

function handWritten(source) {
  let kind = null
  return lines(source).flatMap((line) => {
    if (!line.startsWith('## ')) return kind ? [{ text: line, kind }] : []
    kind = line.slice(3).trim().split(/\s+/)
    return []
  })
}

function readGrammar(source) {
  const slots = new Map()
  const groups = []
  for (const line of lines(source)) {
    const slot = /^@([\w-]+) = (.*)$/.exec(line)
    const head = /^= (\d+) (.+)$/.exec(line)
    if (slot)
      slots.set(slot[1], [
        ...(slots.get(slot[1]) ?? []),
        ...slot[2].split('|').map((w) => w.trim()),
      ])
    else if (head) groups.push({ many: Number(head[1]), kind: head[2].split(/\s+/), patterns: [] })
    else if (groups.length > 0) groups.at(-1).patterns.push(line)
    else throw new Error(`“${line}” stands before any group; write “= how-many label” above it`)
  }
  return { slots, groups }
}

function rowOf(text, [label, ...words]) {
  const topic = words.find((word) => word.startsWith('topic:'))?.slice(6)
  const kind = words.find((word) => KINDS.has(word))
  const tags = words.filter(
    (w) => !KINDS.has(w) && !w.startsWith('topic:') && w !== 'frustration' && !AS_THEY_ARE.has(w),
  )
  return {
    text,
    label,
    ...(kind && { kind }),
    ...(topic && { topic }),
    ...(words.includes('frustration') && { frustration: true }),
    tags: [...new Set(tags)],
  }
}

/** What the evaluations ask must not be learnt by heart. */
function wordsKeptFor(lang) {
  const files = ['messages', 'fresh', 'held-out'].map(
    (name) => `../../../eval/${name}/${lang}.jsonl`,
  )
  const kept = files.flatMap((file) =>
    lines(textOf(file)).map((line) => folded(JSON.parse(line).text)),
  )
  return new Set(kept)
}

function folded(text) {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return letters || text
}

function shares(rows) {
  const share = (of) => `${Math.round((100 * rows.filter(of).length) / rows.length)} %`
  const isHard = ({ label, tags }) => label === 'not' && tags.includes('hard')
  return `ask ${share(({ label }) => label === 'ask')}, hard ${share(isHard)}`
}

function languages() {
  return readdirSync(new URL('hand/', HERE))
    .map((name) => name.replace('.txt', ''))
    .sort()
}

function lines(source) {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function textOf(file) {
  const place = new URL(file, HERE)
  return existsSync(place) ? readFileSync(place, 'utf8') : ''
}
