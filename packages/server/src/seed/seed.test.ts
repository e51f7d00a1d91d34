import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../id.ts'
import { postgresSources } from '../knowledge/sources.ts'
import { postgresSettings } from '../settings/settings.ts'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { seed } from './seed.ts'

let database: FreshDatabase
let docs: string
beforeEach(async () => {
  database = await freshDatabase()
  docs = await mkdtemp(join(tmpdir(), 'baton-seed-'))
  await writeFile(join(docs, 'a.md'), '# A\n\nApples.')
})
afterEach(async () => {
  await rm(docs, { recursive: true })
  await database.drop()
})

test('a new Baton answers from its own documentation, and again from what has changed in it', async () => {
  const id = await started()
  expect(await sources(id)).toMatchObject([{ title: 'Baton documentation', documents: 1 }])
  await writeFile(join(docs, 'b.md'), '# B\n\nBananas.')
  expect(await started()).toBe(id)
  expect(await sources(id)).toMatchObject([{ documents: 2 }])
})

test('a new Baton shows its documentation on the help page, and leaves that to the operator from then on', async () => {
  const id = await started()
  const [source] = await sources(id)
  const settings = postgresSettings(database.pool, Date.now)
  expect(await settings.read(id, 'help')).toMatchObject({ enabled: true, sources: [source?.id] })
  const by = { id: 'usr_ada', name: 'Ada' }
  await settings.save(id, { part: 'help', baseVersion: 1, value: { enabled: false }, by })
  await started()
  expect((await settings.version(id, 'help'))?.version).toBe(2)
})

test('documentation that an operator has deleted does not come back with the next start', async () => {
  const id = await started()
  const [source] = await sources(id)
  await postgresSources(database.pool).remove(id, source?.id ?? '')
  await started()
  expect(await sources(id)).toEqual([])
})

async function started(): Promise<string> {
  const { workspace } = await seed(database.pool, { newId, now: Date.now, docs })
  return workspace.id
}

function sources(workspaceId: string) {
  return postgresSources(database.pool).list(workspaceId)
}
