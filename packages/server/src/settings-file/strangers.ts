// Names in the settings that stand for people. People are in no file: those of another workspace work not here.
import type { Area, FileServices, Here } from './here.ts'
import type { LeftToDo } from './plan.ts'

/** In which fields of which areas the ids of people stand. */
const FIELDS: Partial<Record<Area, readonly string[]>> = {
  teams: ['members', 'people'],
  assignment: ['humanId'],
  macros: ['assigneeId'],
}
const PAGES: Partial<Record<Area, string>> = {
  teams: 'Settings → Teams & hours',
  assignment: 'Settings → Assignment',
  macros: 'Macros',
}

export async function strangersIn(
  { teammates }: Pick<FileServices, 'teammates'>,
  { workspaceId }: Here,
  areas: ReadonlyMap<Area, unknown>,
): Promise<LeftToDo[]> {
  const found: LeftToDo[] = []
  for (const [area, fields] of Object.entries(FIELDS) as [Area, readonly string[]][]) {
    const ids = [...new Set(idsIn(areas.get(area), fields))]
    const known = await teammates.named(workspaceId, ids)
    const strangers = ids.filter((id) => !known.some((human) => human.id === id))
    if (strangers.length === 0) continue
    const words = `names ${strangers.join(', ')}, who work not here: choose others under ${PAGES[area]}.`
    found.push({ area, words })
  }
  return found
}

function idsIn(value: unknown, fields: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    if (!fields.includes(name)) return idsIn(inner, fields)
    if (typeof inner === 'string') return [inner]
    if (Array.isArray(inner)) return inner.filter((one) => typeof one === 'string')
    return typeof inner === 'object' && inner !== null ? Object.keys(inner) : []
  })
}
