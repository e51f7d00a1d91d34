// Writes all settings of a workspace as one YAML file. The same settings are the same file, so that it can be kept
// under version control.
import {
  type DestinationSettings,
  type IdentitySettings,
  type Macro,
  SecretRef,
  type SettingsPart,
} from '@baton/contract'
import { stringify } from 'yaml'
import { type Area, type Here, PARTS, type SourceHere } from './here.ts'
import { marked } from './marks.ts'
import type { Askers } from './secret-places.ts'

/** The first line of such a file says which of its kinds it is. */
export const FORMAT = 1

const HEAD = `# The settings of a Baton workspace: docs/settings-file.md
# Not in it: people and their sign-ins, access keys, identity secrets, conversations, what sources have read, uploaded
# files and written answers. Of a secret only that there is one; $\{NAME} in its place is read from the environment by
# \`npx baton settings import\`. An area that is left out stays as it is; one that is here is meant as a whole.
`

export function writeSettingsFile(here: Here, askers: Askers): string {
  const areas: Partial<Record<Area, unknown>> = {}
  for (const part of PARTS) areas[part] = toldOf(part, here.parts.get(part)?.value, askers)
  areas.macros = here.macros.map(toldMacro)
  areas.sources = here.sources.map(toldSource)
  const all = { baton: FORMAT, workspace: here.workspaceId, ...areas }
  refuseSecrets(all)
  // Texts stand as they were written, line by line, so that a change of one is seen as that.
  return HEAD + stringify(all, WRITING)
}

const WRITING = { lineWidth: 0, blockQuote: 'literal', aliasDuplicateObjects: false } as const

export function toldOf(part: SettingsPart, value: unknown, askers: Askers): unknown {
  const told = marked(part, value, askers)
  if (part === 'identity') {
    const { secrets: _, ...rest } = told as IdentitySettings
    return rest
  }
  if (part !== 'destinations') return told
  const { connections, ...rest } = told as DestinationSettings
  // Why one is off is Baton's own word, and no setting.
  return { connections: connections.map(({ switchedOff: _, ...one }) => one), ...rest }
}

export function toldMacro({ id, name, shortcut, text, steps }: Macro) {
  return { id, name, shortcut, text, steps }
}

export function toldSource(source: SourceHere) {
  const { id, kind, title, origin, maxPages, leaveOut, only, rereadEveryHours } = source
  if (kind !== 'website') return { id, kind, title }
  const url = origin.replace(/^url:/, '')
  const limit = maxPages === null ? {} : { maxPages }
  return { id, kind, url, title, ...limit, leaveOut, only, rereadEveryHours }
}

/** A place for secrets that is not known to `secretPlaces` would leave unnoticed: rather no file. */
function refuseSecrets(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (SecretRef.safeParse(value).data?.secretId.startsWith('sec_'))
    throw new Error('a secret stands where none is known: tell secret-places.ts of it')
  for (const inner of Object.values(value)) refuseSecrets(inner)
}
