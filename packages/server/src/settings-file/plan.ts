// What a file of all settings would change here: found out without changing anything, with every mistake and its line,
// and with what is left to be done by hand.
import type { AuditChange } from '@baton/contract'
import { type Area, type FileServices, type Here, readHere } from './here.ts'
import type { Environment } from './marks.ts'
import { type MacroPlan, planMacros } from './plan-macros.ts'
import { type PartPlan, planParts } from './plan-parts.ts'
import { planSources, type SourcePlan } from './plan-sources.ts'
import { readSettingsFile } from './read-file.ts'
import { strangersIn } from './strangers.ts'
import type { FileMistake } from './yaml.ts'

export type LeftToDo = { area: Area; words: string }
export type AreaChanges = { area: Area; changes: AuditChange[] }

export type Asked = {
  workspaceId: string
  role: string
  text: string
  /** What `${NAME}` stands for; null where there is no environment to read from. */
  env: Environment | null
}

export type Plan = {
  here: Here
  mistakes: FileMistake[]
  areas: AreaChanges[]
  leftToDo: LeftToDo[]
  parts: PartPlan[]
  macros: MacroPlan
  sources: SourcePlan
}

/** How an area tells what is wrong with it: by the path in the area. */
export type Complain = (path: readonly PropertyKey[], message: string) => void

export async function planOf(services: FileServices, asked: Asked): Promise<Plan> {
  const file = readSettingsFile(asked.text)
  const here = await readHere(services, asked.workspaceId)
  const mistakes = [...file.mistakes]
  const leftToDo: LeftToDo[] = []
  const ofArea = (area: Area) => ({
    complain: (path: readonly PropertyKey[], message: string) =>
      mistakes.push({
        line: file.lineOf([area, ...path]),
        field: [area, ...path].join('.'),
        message,
      }),
    leave: (words: string) => leftToDo.push({ area, words }),
  })
  const parts = await planParts({ services, asked, here, file, ofArea })
  const macros = planMacros(file.areas.get('macros'), here, ofArea('macros'))
  await refuseOwn(services, { asked, macros, ...ofArea('macros') })
  const sources = planSources(file.areas.get('sources'), here, ofArea('sources'))
  leftToDo.push(...(await strangersIn(services, here, file.areas)))
  const areas = [
    ...parts.map(({ part, changes }) => ({ area: part, changes })),
    { area: 'macros' as const, changes: macros.changes },
    { area: 'sources' as const, changes: sources.changes },
  ].filter(({ changes }) => changes.length > 0)
  mistakes.sort((one, other) => one.line - other.line)
  return { here, mistakes, areas, leftToDo, parts, macros, sources }
}

/** What a teammate keeps for themselves is nobody else's to write. */
async function refuseOwn(
  services: Pick<FileServices, 'macros'>,
  { asked, macros, complain }: { asked: Asked; macros: MacroPlan; complain: Complain },
): Promise<void> {
  const ids = macros.written.map(({ id }) => id)
  for (const id of await services.macros.ownOf(asked.workspaceId, ids))
    complain([macros.written.findIndex((one) => one.id === id), 'id'], OWN)
}

const OWN = 'is somebody’s own macro here: give this one another id'

export type OfArea = (area: Area) => {
  complain: Complain
  leave: (words: string) => void
}
