// What a file would change of the macros that are everybody's. The file means all of them: one that it does not name goes.
import { isDeepStrictEqual } from 'node:util'
import { type AuditChange, endpoints, type Macro, MacroDraft } from '@baton/contract'
import { changesBetween } from '../audit/changes.ts'
import type { Here } from './here.ts'
import type { Complain } from './plan.ts'
import { toldMacro } from './write-file.ts'
import { issueOf } from './yaml.ts'

export type MacroPlan = {
  written: { id: string; draft: MacroDraft }[]
  removed: string[]
  changes: AuditChange[]
}

const Id = endpoints.writeMacro.params.shape.macroId
const MOST = 500

export function planMacros(
  value: unknown,
  { macros }: Pick<Here, 'macros'>,
  { complain }: { complain: Complain },
): MacroPlan {
  if (value === undefined) return { written: [], removed: [], changes: [] }
  const wanted = readMacros(value, complain)
  const here = new Map(macros.map((macro) => [macro.id, macro]))
  const written = wanted.filter(({ id, draft }) => !isSame(here.get(id), draft))
  const removed = macros.filter(({ id }) => !wanted.some((one) => one.id === id))
  const after = wanted.map(({ id, draft }) => toldMacro({ ...draft, id } as Macro))
  return {
    ...{ written, removed: removed.map(({ id }) => id) },
    changes:
      written.length + removed.length === 0
        ? []
        : changesBetween(byId(macros.map(toldMacro)), byId(after)),
  }
}

function readMacros(value: unknown, complain: Complain): MacroPlan['written'] {
  const list = listOf(value, complain)
  if (list.length > MOST) complain([], `must be at most ${MOST}`)
  return list.flatMap(({ id, ...rest }, at) => {
    const parsed = MacroDraft.safeParse({ ...rest, shared: true })
    if ('shared' in rest)
      complain([at, 'shared'], 'must be left out: macros of a file are everybody’s')
    if (!parsed.success)
      for (const issue of parsed.error.issues.map(issueOf))
        complain([at, ...issue.path], issue.message)
    return parsed.success && typeof id === 'string'
      ? [{ id, draft: { ...parsed.data, name: parsed.data.name.trim() } }]
      : []
  })
}

/** Items with ids of their own. */
export function listOf(value: unknown, complain: Complain): Record<string, unknown>[] {
  if (!Array.isArray(value)) {
    complain([], 'must be a list')
    return []
  }
  const seen = new Set<unknown>()
  return value.flatMap((item: unknown, at) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      complain([at], 'must have fields, such as id')
      return []
    }
    const { id } = item as Record<string, unknown>
    const problem = Id.safeParse(id).error?.issues[0]?.message
    if (problem) complain([at, 'id'], problem)
    if (seen.has(id)) complain([at, 'id'], `is there twice: ${id}`)
    seen.add(id)
    return [item as Record<string, unknown>]
  })
}

function isSame(macro: Macro | undefined, draft: MacroDraft): boolean {
  if (!macro) return false
  const { name, shortcut, text, steps } = macro
  const plain = (one: object) => JSON.parse(JSON.stringify(one))
  return isDeepStrictEqual(plain({ name, shortcut, text, steps, shared: true }), plain(draft))
}

export function byId<Item extends { id: string }>(items: readonly Item[]): Record<string, object> {
  return Object.fromEntries(items.map(({ id, ...rest }) => [id, rest]))
}
