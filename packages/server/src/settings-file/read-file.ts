// Reads a file of all settings as far as its areas: what stands in each is looked at with what is here.
import { AREAS, type Area } from './here.ts'
import { FORMAT } from './write-file.ts'
import { type FileMistake, readYaml } from './yaml.ts'

export type ReadSettingsFile = {
  /** Of which workspace it says it is. */
  workspace: string | null
  areas: Map<Area, unknown>
  lineOf(path: readonly PropertyKey[]): number
  mistakes: FileMistake[]
}

export function readSettingsFile(text: string): ReadSettingsFile {
  const read = readYaml(text)
  const nothing = { workspace: null, areas: new Map(), lineOf: () => 1 }
  if (!('lineOf' in read)) return { ...nothing, mistakes: read.mistakes }
  const { value, lineOf } = read
  const mistakes: FileMistake[] = []
  const complain = (field: string, message: string) =>
    mistakes.push({ line: lineOf(field ? [field] : []), field, message })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complain('', 'must be areas with their settings, as `npx baton settings export` writes them')
    return { ...nothing, mistakes }
  }
  const { baton, workspace, ...rest } = value as Record<string, unknown>
  if (baton === undefined)
    complain('', `must begin with baton: ${FORMAT}, so that it is known as settings`)
  else if (baton !== FORMAT) complain('baton', `must be ${FORMAT}: this is a file of another Baton`)
  if (workspace !== undefined && typeof workspace !== 'string')
    complain('workspace', 'must be the id of a workspace, or be left out')
  const areas = new Map<Area, unknown>()
  for (const [name, area] of Object.entries(rest)) {
    if (!isArea(name)) complain(name, `is no area that there is: one of ${AREAS.join(', ')}`)
    else if (area === null)
      complain(name, 'is empty: leave it out to change nothing, or write {} for what is usual')
    else areas.set(name, area)
  }
  const named = typeof workspace === 'string' ? workspace : null
  return { workspace: named, areas, lineOf, mistakes }
}

function isArea(name: string): name is Area {
  return (AREAS as readonly string[]).includes(name)
}
