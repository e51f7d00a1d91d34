// What a program that was written for the API as it was would trip over. What is new, and may be left out, is no such thing.
import type { ApiShape, Fields } from './api-shape.ts'

export function breaksBetween(before: ApiShape, after: ApiShape): string[] {
  return Object.entries(before).flatMap(([name, was]) => {
    const is = after[name]
    if (!is) return [`${name} is gone`]
    return [
      ...(is.call === was.call ? [] : [`${name} was “${was.call}” and is “${is.call}”`]),
      ...takenBreaks(was.takes, is.takes).map((words) => `${name}: ${words}`),
      ...toldBreaks(was.tells, is.tells).map((words) => `${name}: ${words}`),
    ]
  })
}

function takenBreaks(was: Fields, is: Fields): string[] {
  const wasTaken = Object.entries(was).flatMap(([field, type]) => {
    const now = is[field]
    if (now === undefined) return [`${field} is taken no longer`]
    const lost = kindsOf(type).filter((kind) => !kindsOf(now).some((one) => covers(one, kind)))
    return [
      ...(mayMiss(type) && !mayMiss(now) ? [`${field} is required now`] : []),
      ...lost.map((kind) => `${field} takes ${kind} no longer`),
    ]
  })
  const isNew = Object.entries(is).flatMap(([field, type]) => {
    // What is required within something new is no burden to those who do not send it.
    const isNeeded = !(field in was) && !mayMiss(type) && isField(field) && parentOf(field) in was
    return isNeeded ? [`${field} is new and required`] : []
  })
  return [...wasTaken, ...isNew]
}

function toldBreaks(was: Fields, is: Fields): string[] {
  return Object.entries(was).flatMap(([field, type]) => {
    const now = is[field]
    if (now === undefined) return [`${field || 'the answer'} is told no longer`]
    // A new word may come at any time; a new kind may not.
    const known = kindsOf(type).map(general)
    const added = kindsOf(now).filter((kind) => !known.some((one) => covers(one, general(kind))))
    return [
      ...(!mayMiss(type) && mayMiss(now) ? [`${field} may be missing now`] : []),
      ...added.map((kind) => `${field} may be ${kind} now`),
    ]
  })
}

function mayMiss(type: string): boolean {
  return type.endsWith('?')
}

function kindsOf(type: string): string[] {
  return type.replace(/\?$/, '').split(' | ')
}

function covers(wide: string, narrow: string): boolean {
  if (wide === 'any' || wide === narrow || wide === general(narrow)) return true
  return wide === 'number' && general(narrow) === 'integer'
}

/** Of a word, what it is a word of. */
function general(kind: string): string {
  if (kind.startsWith('"')) return 'string'
  if (/^-?\d/.test(kind)) return 'integer'
  return kind === 'true' || kind === 'false' ? 'boolean' : kind
}

/** No variant and no item of a list: those are taken as well as others. */
function isField(path: string): boolean {
  return !/[\])}]$/.test(path)
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')))
}
