import { MacroDraft, SETTINGS, type SettingsPart } from '@baton/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'
import { PARTS } from './here.ts'
import { generatedMacros, generatedParts } from './testing/generated.ts'

let world: TestWorld
let ada: Desk
beforeAll(async () => {
  world = await testWorld()
  ada = await world.teammate('Ada')
})
afterAll(() => world.close())

const FILE = '/api/v1/settings-file'
const by = { id: 'usr_0', name: 'Ada' }

test('whatever is set: what is taken out changes nothing when it is brought in, and is the same file again', async () => {
  await fc.assert(
    fc.asyncProperty(generatedParts, generatedMacros, async (parts, macros) => {
      await set(parts, macros)
      const { text } = (await ada.get(FILE)).json
      expect(text).not.toMatch(/secretId|sec_\d/)
      const looked = await ada.post(`${FILE}/preview`, { text })
      expect(looked.json).toMatchObject({ mistakes: [], areas: [] })
      expect((await ada.post(FILE, { text })).json).toMatchObject({ mistakes: [], areas: [] })
      expect((await ada.get(FILE)).json.text).toBe(text)
    }),
    { numRuns: 25 },
  )
  expect(world.faults).toEqual([])
})

test('whatever is set: a file brings back what was there', async () => {
  await fc.assert(
    fc.asyncProperty(generatedParts, generatedParts, async (one, other) => {
      await set(one, [])
      const { text } = (await ada.get(FILE)).json
      await set(withSecretsOf(other, one), [])
      const { json } = await ada.post(FILE, { text })
      expect(json.mistakes).toEqual([])
      const left = json.leftToDo.filter(({ words }: { words: string }) =>
        /enter|left as/.test(words),
      )
      if (left.length === 0) expect((await ada.get(FILE)).json.text).toBe(text)
    }),
    { numRuns: 15 },
  )
})

/** Signing in is left alone: whoever may turn passwords off has to have come in without one. */
async function set(parts: Record<SettingsPart, unknown>, macros: { id: string }[]): Promise<void> {
  const changes = await Promise.all(
    PARTS.map(async (part) => {
      const saved = await world.settings.version(world.workspaceId, part)
      return {
        part,
        baseVersion: saved?.version ?? 0,
        value: SETTINGS[part].parse(parts[part]),
        by,
      }
    }),
  )
  await world.settings.saveAll(world.workspaceId, changes)
  await world.pool.query('delete from macros')
  for (const { id, ...draft } of macros)
    await ada.put(`/api/v1/macros/${id}`, MacroDraft.parse(draft))
}

/** What cannot be switched off is kept as it is, and its secret with it. */
function withSecretsOf(
  parts: Record<SettingsPart, unknown>,
  { model, security }: Record<SettingsPart, unknown>,
): Record<SettingsPart, unknown> {
  return { ...parts, model, security }
}
