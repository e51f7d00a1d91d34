import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { postgresSettings } from './settings.ts'

let database: FreshDatabase
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.drop())

const by = { id: 'usr_1', name: 'Ada' }
const named = (assistantName: string) => ({ assistantName, allowedOrigins: [] })

test('a read that began before a change does not bring the old value back', async () => {
  const { pool } = database
  const settings = postgresSettings(pool, Date.now)
  const query = pool.query.bind(pool)
  let letGo: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  pool.query = (async (...of: Parameters<typeof query>) => {
    const result = await query(...of)
    await held
    return result
  }) as typeof pool.query
  const reading = settings.read('wsp_1', 'general')
  pool.query = query
  const change = { part: 'general' as const, baseVersion: 0, value: named('Robin'), by }
  await settings.save('wsp_1', change)
  letGo()
  await reading
  expect((await settings.read('wsp_1', 'general')).assistantName).toBe('Robin')
})

test('a change is in force in its own workspace only', async () => {
  const settings = postgresSettings(database.pool, Date.now)
  await settings.read('wsp_2', 'general')
  const change = { part: 'general' as const, baseVersion: 0, value: named('Robin'), by }
  await settings.save('wsp_1', change)
  expect((await settings.read('wsp_1', 'general')).assistantName).toBe('Robin')
  expect((await settings.read('wsp_2', 'general')).assistantName).toBe('Assistant')
})
