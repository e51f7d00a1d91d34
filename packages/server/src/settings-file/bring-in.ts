// Does what a file of all settings asks for: all parts of the settings at once, then macros and sources, each by the code
// that saves it for the desk. Nothing is done where there is a mistake. Done twice, it changes nothing the second time.
import type { Human } from '@baton/contract'
import { mayDo } from '@baton/core'
import type { Doer } from '../audit/audit-log.ts'
import { Rejection } from '../routes/problem.ts'
import type { FileServices } from './here.ts'
import { putAt } from './marks.ts'
import { type Asked, type Plan, planOf } from './plan.ts'

export type Wish = Asked & {
  doer: Doer & { by: Human }
  note?: string | undefined
  /** What the plan was made of that somebody has seen; refused when it is no longer so. */
  basis?: string | undefined
}

export async function bringIn(services: FileServices, wish: Wish): Promise<Plan> {
  const plan = await planOf(services, wish)
  if (plan.mistakes.length > 0) return plan
  if (wish.basis !== undefined && wish.basis !== plan.here.basis)
    throw new Rejection(
      'changed-meanwhile',
      'Somebody changed the settings after you looked at what the file would change. Look at it again.',
    )
  await saveParts(services, wish, plan)
  await writeMacros(services, wish, plan)
  const doer = { ...wish.doer, workspaceId: wish.workspaceId }
  for (const body of plan.sources.added) await services.keeper.add(doer, body)
  for (const { source, change } of plan.sources.changed)
    await services.keeper.change(doer, source, change)
  return plan
}

async function saveParts(
  { settings, secrets }: FileServices,
  { workspaceId, doer, note }: Wish,
  { parts }: Plan,
): Promise<void> {
  if (parts.length === 0) return
  for (const { value, given } of parts)
    for (const { path, secret } of given)
      putAt(value, path, await secrets.keep(workspaceId, secret))
  await settings.saveAll(
    workspaceId,
    parts.map(({ part, baseVersion, value }) => ({ ...doer, part, baseVersion, value, note })),
  )
}

async function writeMacros(
  { macros }: FileServices,
  { workspaceId, doer, role }: Wish,
  { macros: { written, removed } }: Plan,
): Promise<void> {
  const { by, address, browser = null } = doer
  const isOperator = mayDo(role, 'settings.manage')
  const writer = { human: by, isOperator, from: { address, browser } }
  // First those that go, so that there is room.
  for (const id of removed) await macros.remove(workspaceId, writer, id)
  for (const { id, draft } of written) await macros.write(workspaceId, writer, id, draft)
}
