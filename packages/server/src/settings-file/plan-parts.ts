// What a file would change of the parts of the settings.
import { isDeepStrictEqual } from 'node:util'
import {
  type AuditChange,
  type DestinationSettings,
  type IdentitySettings,
  SETTINGS,
  type SettingsOf,
  type SettingsPart,
} from '@baton/contract'
import { changesBetween } from '../audit/changes.ts'
import { Rejection } from '../routes/problem.ts'
import { requireSavable } from '../settings/before-saving.ts'
import { mistakesOfNames } from '../settings/named.ts'
import { LostSecret } from '../settings/seal.ts'
import { type FileServices, type Here, PARTS } from './here.ts'
import { type Given, type Unmarked, unmarked } from './marks.ts'
import type { Asked, Complain, OfArea } from './plan.ts'
import type { ReadSettingsFile } from './read-file.ts'
import type { Place } from './secret-places.ts'
import { toldOf } from './write-file.ts'
import { issueOf } from './yaml.ts'

export type PartPlan = {
  part: SettingsPart
  baseVersion: number
  value: unknown
  changes: AuditChange[]
  /** Secrets to be kept, and named there. */
  given: Given[]
}

type Planning = {
  services: FileServices
  asked: Asked
  here: Here
  file: ReadSettingsFile
  ofArea: OfArea
}

export async function planParts(planning: Planning): Promise<PartPlan[]> {
  const { file, here, services, asked, ofArea } = planning
  const plans: PartPlan[] = []
  for (const part of PARTS) {
    if (!file.areas.has(part)) continue
    const plan = await planPart(part, planning)
    if (plan) plans.push(plan)
  }
  const latest = (part: SettingsPart) =>
    plans.find((plan) => plan.part === part)?.value ?? here.parts.get(part)?.value
  for (const { part, value } of plans) {
    const { complain } = ofArea(part)
    const others = async <Other extends SettingsPart>(other: Other) =>
      latest(other) as SettingsOf<Other>
    for (const { path, message } of await mistakesOfNames(part, value, others))
      complain(path, message)
    await requireSavable(services, asked, { part, value }).catch(told(complain))
  }
  return plans
}

async function planPart(part: SettingsPart, planning: Planning): Promise<PartPlan | null> {
  const { services, asked, here, file, ofArea } = planning
  const { complain, leave } = ofArea(part)
  const saved = here.parts.get(part)
  const askers = askersOf(services)
  const read = await unmarked(file.areas.get(part), {
    ...{ part, askers, current: saved?.value, env: asked.env },
    isOurs: file.workspace === here.workspaceId,
    open: async (ref) => services.secrets.open(asked.workspaceId, ref).catch(whenLost),
  })
  for (const { path, message } of read.mistakes) complain(path, message)
  const value = withOwnWords(part, { read, saved: saved?.value, complain })
  const parsed = SETTINGS[part].safeParse(value)
  if (!parsed.success) {
    for (const issue of parsed.error.issues.map(issueOf)) complain(issue.path, issue.message)
    return null
  }
  for (const place of read.missing) leave(wordsOfMissing(part, place))
  // Nothing could be switched off, so that what works here would stop.
  if (read.missing.some(({ item }) => item === null)) return null
  const wanted = JSON.parse(JSON.stringify(parsed.data))
  const isSame = isDeepStrictEqual(wanted, JSON.parse(JSON.stringify(saved?.value)))
  if (isSame && read.given.length === 0) return null
  const told = [saved?.value, parsed.data].map((one) => toldOf(part, one, askers))
  const kept = read.given.map(({ path, name }) => ({
    field: path.join('.'),
    after: `(new secret, from ${name})`,
  }))
  const changes = [...changesBetween(told[0], told[1]), ...kept]
  return {
    ...{ part, value: parsed.data, given: read.given, baseVersion: saved?.version ?? 0 },
    changes: changes.length > 0 ? changes : [{ field: part }],
  }
}

/** What is no setting and hence in no file, but stands in the same document. */
function withOwnWords(
  part: SettingsPart,
  { read, saved, complain }: { read: Unmarked; saved: unknown; complain: Complain },
): unknown {
  const { value } = read
  if (typeof value !== 'object' || value === null) return value
  if (part === 'identity') {
    if ('secrets' in value) complain(['secrets'], 'are keys, and in no file: make them in the desk')
    return { ...value, secrets: (saved as IdentitySettings).secrets }
  }
  if (part !== 'destinations' || !('connections' in value) || !Array.isArray(value.connections))
    return value
  const { connections } = saved as DestinationSettings
  for (const [at, one] of value.connections.entries()) {
    if (typeof one !== 'object' || one === null) continue
    if ('switchedOff' in one) complain(['connections', at, 'switchedOff'], 'is not known here')
    const was = connections.find(({ id }) => id === one.id)
    if (was?.switchedOff && one.enabled === false) one.switchedOff = was.switchedOff
  }
  return value
}

function wordsOfMissing(part: SettingsPart, { name, item }: Place): string {
  if (!item)
    return `is left as it is: ${name} is in no file. Give it as $\{NAME} by the command line, or set this up in the desk.`
  const where = { destinations: 'Integrations', channels: 'Channels', mcp: 'MCP servers' } as const
  const page = where[part as keyof typeof where] ?? 'Actions'
  return `“${item.title}” is switched off: enter ${name} in Settings → ${page}, then switch it on.`
}

export function askersOf({ otherDesks, outsideChannels }: FileServices) {
  return { connectors: otherDesks.connectors, kinds: outsideChannels.kinds }
}

/** Fields of a `Rejection` begin at the body that the desk would send. */
export function told(complain: Complain): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof Rejection)) throw error
    const errors = error.errors ?? []
    if (errors.length === 0) complain([], error.message)
    for (const { field, message } of errors) {
      const names = field.split('.')
      const path = names[0] === 'value' ? names.slice(1) : names
      complain(
        path.map((name) => (/^\d+$/.test(name) ? Number(name) : name)),
        message,
      )
    }
  }
}

function whenLost(error: unknown): null {
  if (error instanceof LostSecret) return null
  throw error
}
