import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { postgresSettings } from './settings.ts'

let database: FreshDatabase
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.drop())

const by = { id: 'usr_1', name: 'Ada' }
const named = (assistantName: string) => ({ assistantName })

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

test('what nobody has changed is the same object, however often it is read', async () => {
  let time = Date.now()
  const settings = postgresSettings(database.pool, () => time)
  const elsewhere = postgresSettings(database.pool, () => time)
  const save = (value: object, baseVersion: number) =>
    elsewhere.save('wsp_1', { part: 'destinations', baseVersion, value, by })
  await save({ actions: [refunds] }, 0)
  const first = await settings.read('wsp_1', 'destinations')
  time += 60_000
  expect(await settings.read('wsp_1', 'destinations')).toBe(first)
  await save({ actions: [{ ...refunds, enabled: false }] }, 1)
  time += 60_000
  expect((await settings.read('wsp_1', 'destinations')).actions[0]?.enabled).toBe(false)
})

const refunds = { id: 'refunds', name: 'Refunds' }
const naming = (action: string) => ({
  preset: 'custom',
  rules: [{ when: 'asked-for-human' }, { when: 'frustration', action }],
})

test('a rule can name an action that is there, and then the action stays', async () => {
  const settings = postgresSettings(database.pool, Date.now)
  const save = (part: 'policy' | 'destinations', value: object, baseVersion = 0) =>
    settings.save('wsp_1', { part, baseVersion, value, by })
  await expect(save('policy', naming('refunds'))).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('There is none yet: add it first'),
    errors: [{ field: 'value.rules.1.action' }],
  })
  await save('destinations', { actions: [refunds] })
  await save('policy', naming('refunds'))
  await expect(save('policy', naming('refund'), 1)).rejects.toThrow('Take one of refunds')
  await expect(save('destinations', { actions: [] }, 1)).rejects.toMatchObject({
    message: expect.stringContaining('rule 2 of the policy (frustration) names'),
    errors: [{ field: 'value.actions' }],
  })
  await save('policy', { preset: 'balanced' }, 1)
  await save('destinations', { actions: [] }, 1)
})

test('a reason that will never be is told, and topics of the operator’s own are reasons', async () => {
  const settings = postgresSettings(database.pool, Date.now)
  const save = (reasons: string[]) =>
    settings.save('wsp_1', {
      ...{ part: 'destinations' as const, baseVersion: 0, by },
      value: { actions: [{ ...refunds, reasons }] },
    })
  await expect(save(['button', 'frustrated'])).rejects.toMatchObject({
    errors: [{ field: 'value.actions.0.reasons.1' }],
  })
  await save(['no-match', 'other-agent', 'sensitive-topic:data-export'])
})
