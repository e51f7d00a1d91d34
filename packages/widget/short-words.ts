// Sentences have names that people can read; in what is built they have one or two letters, in every language alike. A
// name is only shortened where every place that says it in quotes gives it straight to `t(…)`: what else might make one up?
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const KEY = /^ {2}(\w+):/gm
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']

export function shortWords(src: string): Plugin {
  const short = shortNames(src)
  return {
    name: 'baton-short-words',
    enforce: 'pre',
    transform(code, id) {
      const [path = ''] = id.split('?')
      if (!path.startsWith(src) || !/\.tsx?$/.test(path)) return null
      if (isTable(path.slice(src.length)))
        return code.replace(KEY, (_, key: string) => `  ${short.get(key) ?? key}:`)
      return code.replace(said('(\\w+)'), (whole, call: string, key: string) =>
        short.has(key) ? `${call}'${short.get(key)}'` : whole,
      )
    },
  }
}

function shortNames(src: string): Map<string, string> {
  const english = ['i18n/en.ts', 'i18n/more/en.ts'].map((path) =>
    readFileSync(join(src, path), 'utf8'),
  )
  const keys = english.flatMap((table) => [...table.matchAll(KEY)].map(([, key = '']) => key))
  const code = sources(src)
  const able = [...new Set(keys)].filter(
    (key) => count(code, new RegExp(`['"\`]${key}['"\`]`, 'g')) === count(code, said(key)),
  )
  const names = LETTERS.concat(LETTERS.flatMap((one) => LETTERS.map((other) => one + other)))
  const free = names.filter((name) => !keys.includes(name))
  return new Map(able.map((key, index) => [key, free[index] ?? key]))
}

/** `t('name'`, or `wordsOf(store)('name'`. */
function said(key: string): RegExp {
  return new RegExp(`(\\b(?:t|wordsOf\\(store\\))\\()'${key}'`, 'g')
}

function count(code: string, pattern: RegExp): number {
  return [...code.matchAll(pattern)].length
}

function isTable(path: string): boolean {
  return /\bi18n[\\/](?:more[\\/])?[a-z]{2}\.ts$/.test(path)
}

export function sources(src: string): string {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path) && !isTable(path))
    .map((path) => readFileSync(join(src, path), 'utf8'))
    .join('\n')
}
