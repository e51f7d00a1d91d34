// What a workspace has set, as a file of all settings tells it: the parts of the settings, the macros that are
// everybody's, and what the assistant answers from.
import { createHash } from 'node:crypto'
import { type Macro, SETTINGS, type SettingsPart, type Source } from '@baton/contract'
import type { Teammates } from '../auth/teammates.ts'
import type { SourceKeeper } from '../knowledge/keep-source.ts'
import type { Sources } from '../knowledge/sources.ts'
import type { Macros } from '../macros/macros.ts'
import type { CheckServices } from '../settings/before-saving.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Saved, Settings } from '../settings/settings.ts'

export type FileServices = CheckServices & {
  settings: Settings
  secrets: Secrets
  macros: Macros
  teammates: Teammates
  sources: Pick<Sources, 'list' | 'maxPages'>
  keeper: SourceKeeper
}

export const PARTS = Object.keys(SETTINGS) as SettingsPart[]
/** In the order in which they stand in the file. */
export const AREAS = [...PARTS, 'macros', 'sources'] as const
export type Area = (typeof AREAS)[number]

export type SourceHere = Source & { maxPages: number | null }

export type Here = {
  workspaceId: string
  parts: Map<SettingsPart, Saved>
  macros: Macro[]
  /** Those that can be told in a file: folders are read from the disk of a server. */
  sources: SourceHere[]
  /** Another one as soon as anything of it has changed. */
  basis: string
}

export async function readHere(services: FileServices, workspaceId: string): Promise<Here> {
  const { settings, macros, sources } = services
  const saved = await Promise.all(
    PARTS.map(async (part) => [part, await settings.version(workspaceId, part)] as const),
  )
  const parts = new Map(saved.flatMap(([part, one]) => (one ? [[part, one] as const] : [])))
  const [all, list, limits] = await Promise.all([
    macros.list(workspaceId, ''),
    sources.list(workspaceId),
    sources.maxPages(workspaceId),
  ])
  const shared = all.filter((macro) => macro.shared).sort(byId)
  const told = list
    .filter(({ kind }) => kind !== 'folder')
    .map((source) => ({ ...source, maxPages: limits.get(source.id) ?? null }))
    .sort(byId)
  const seen = [
    saved.map(([part, one]) => [part, one?.version]),
    shared.map(({ id, changedAt }) => [id, changedAt]),
    told.map(({ id, title, origin, rereadEveryHours, leaveOut, only }) => [
      ...[id, title, origin, rereadEveryHours, leaveOut, only],
    ]),
  ]
  const basis = createHash('sha256').update(JSON.stringify(seen)).digest('base64url')
  return { workspaceId, parts, macros: shared, sources: told, basis }
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}
