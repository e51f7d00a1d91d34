// What a file would change of the sources. One that it does not name stays: what was read, uploaded and written there is
// in no file, and could not be brought back.
import { isDeepStrictEqual } from 'node:util'
import { type AuditChange, endpoints } from '@baton/contract'
import { changesBetween } from '../audit/changes.ts'
import {
  originOf,
  requireAddable,
  requireChangeable,
  type WantedChange,
  type WantedSource,
} from '../knowledge/keep-source.ts'
import type { Here, SourceHere } from './here.ts'
import type { Complain } from './plan.ts'
import { byId, listOf } from './plan-macros.ts'
import { told } from './plan-parts.ts'
import { toldSource } from './write-file.ts'
import { issueOf } from './yaml.ts'

export type SourcePlan = {
  added: WantedSource[]
  changed: { source: SourceHere; change: WantedChange }[]
  changes: AuditChange[]
}

type Area = { complain: Complain; leave: (words: string) => void }

export function planSources(
  value: unknown,
  { sources }: Pick<Here, 'sources'>,
  { complain, leave }: Area,
): SourcePlan {
  const plan: SourcePlan = { added: [], changed: [], changes: [] }
  if (value === undefined) return plan
  const named = new Set<string>()
  for (const [at, item] of listOf(value, complain).entries()) {
    const within: Complain = (path, message) => complain([at, ...path], message)
    const wanted = readSource(item, within)
    if (!wanted) continue
    // In another workspace the same website may have another id.
    const here =
      sources.find(({ id }) => id === wanted.sourceId) ??
      sources.find(({ origin }) => origin === originOf(wanted))
    if (here) {
      named.add(here.id)
      planChange(plan, { here, wanted, within })
    } else planNew(plan, { wanted, within, leave })
  }
  for (const { id, title } of sources)
    if (!named.has(id))
      leave(
        `“${title}” is not in the file and stays. Delete it under Knowledge if it is not wanted.`,
      )
  return plan
}

function readSource(
  { id, ...rest }: Record<string, unknown>,
  within: Complain,
): WantedSource | null {
  const parsed = endpoints.createSource.body.safeParse({ ...rest, sourceId: id })
  if (parsed.success) return parsed.data
  // What is wrong with its id has been said.
  for (const { path, message } of parsed.error.issues.map(issueOf))
    if (path[0] !== 'sourceId') within(path, message)
  return null
}

type New = { wanted: WantedSource; within: Complain; leave: Area['leave'] }

function planNew(plan: SourcePlan, { wanted, within, leave }: New): void {
  refused(within, () => requireAddable(wanted))
  plan.added.push(wanted)
  const { sourceId: id, ...rest } = wanted
  plan.changes.push(...changesBetween({}, { [id]: rest }))
  const { title, kind } = wanted
  if (kind === 'files') leave(`“${title}” has no files yet: upload them under Knowledge.`)
  if (kind === 'questions') leave(`“${title}” has no answers yet: write them under Knowledge.`)
}

type Known = { here: SourceHere; wanted: WantedSource; within: Complain }

function planChange(plan: SourcePlan, { here, wanted, within }: Known): void {
  if (wanted.kind !== here.kind) return within(['kind'], `is ${here.kind} here, and stays that`)
  const change = changeOf(here, wanted)
  if (wanted.kind === 'website') {
    if (originOf(wanted) !== here.origin)
      within(['url'], 'is another one here: give another website an id of its own')
    if (wanted.maxPages !== undefined && wanted.maxPages !== here.maxPages)
      within(['maxPages'], `is ${here.maxPages ?? 'not set'} here, and is chosen when it is added`)
  }
  refused(within, () => requireChangeable(here, change))
  if (Object.keys(change).length === 0) return
  plan.changed.push({ source: here, change })
  const before = toldSource(here)
  plan.changes.push(...changesBetween(byId([before]), byId([{ ...before, ...change }])))
}

/** A title that is not said stays. */
function changeOf(here: SourceHere, wanted: WantedSource): WantedChange {
  const { title = here.title } = wanted
  const website = wanted.kind === 'website' ? wanted : null
  const { leaveOut = [], only = [], rereadEveryHours = null } = website ?? {}
  return {
    ...(title === here.title ? {} : { title }),
    ...(rereadEveryHours === here.rereadEveryHours ? {} : { rereadEveryHours }),
    ...(!website || isDeepStrictEqual(leaveOut, here.leaveOut) ? {} : { leaveOut }),
    ...(!website || isDeepStrictEqual(only, here.only) ? {} : { only }),
  }
}

function refused(within: Complain, check: () => void): void {
  try {
    check()
  } catch (error) {
    told(within)(error)
  }
}
