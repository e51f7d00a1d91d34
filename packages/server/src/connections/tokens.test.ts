import type { KeptToken } from '@baton/integrations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSealer } from '../settings/seal.ts'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { type ConnectionTokens, postgresTokens } from './tokens.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

const NOW = Date.parse('2026-01-05T09:00:00.000Z')
/** As another process on the same database has them. */
const process = (): ConnectionTokens =>
  postgresTokens(database.pool, createSealer('a secret of at least thirty-two letters'), () => NOW)

function vendor() {
  const asked: (string | null)[] = []
  return {
    asked,
    /** Each refresh ends the pair before it, as with many vendors. */
    async obtain(kept: KeptToken | null): Promise<KeptToken> {
      asked.push(kept?.refreshToken ?? null)
      await new Promise((resolve) => setTimeout(resolve, 20))
      const nth = asked.length
      return { accessToken: `at_${nth}`, refreshToken: `rt_${nth}`, expiresAt: inMinutes(30) }
    },
  }
}

const inMinutes = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString()

test('a hundred callers in three processes ask the vendor once, and all get its answer', async () => {
  const { asked, obtain } = vendor()
  const processes = [process(), process(), process()]
  const tokens = await Promise.all(
    Array.from({ length: 99 }, (_, nth) => processes[nth % 3]?.of('wsp_1', 'once').get(obtain)),
  )
  expect(new Set(tokens)).toEqual(new Set(['at_1']))
  expect(asked).toEqual([null])
})

test('one that was refused is replaced once, with the refresh token that was kept last', async () => {
  const { asked, obtain } = vendor()
  const first = process().of('wsp_1', 'refused')
  const second = process().of('wsp_1', 'refused')
  const refused = await first.get(obtain)
  await second.get(obtain)
  const fresh = await Promise.all([first.get(obtain, refused), second.get(obtain, refused)])
  expect(fresh).toEqual(['at_2', 'at_2'])
  expect(asked).toEqual([null, 'rt_1'])
})

test('one that ends within a minute is renewed before it is used', async () => {
  const { obtain } = vendor()
  const tokens = process()
  await tokens.keep('wsp_1', 'ending', { accessToken: 'old', expiresAt: inMinutes(0.5) })
  expect(await tokens.of('wsp_1', 'ending').get(obtain)).toBe('at_1')
})

test('a refresh that fails leaves what was kept', async () => {
  const tokens = process()
  await tokens.keep('wsp_1', 'failing', { accessToken: 'old', refreshToken: 'rt_0' })
  const down = () => Promise.reject(new Error('down'))
  await expect(tokens.of('wsp_1', 'failing').get(down, 'old')).rejects.toThrow('down')
  const { asked, obtain } = vendor()
  expect(await process().of('wsp_1', 'failing').get(obtain, 'old')).toBe('at_1')
  expect(asked).toEqual(['rt_0'])
})

test('what lies in the database is sealed, and bound to its place', async () => {
  const { obtain } = vendor()
  await process().of('wsp_1', 'sealed').get(obtain)
  const { rows } = await database.pool.query(
    "select tokens from connection_states where connection_id = 'sealed'",
  )
  expect(rows[0].tokens).not.toContain('at_1')
  await database.pool.query(
    "update connection_states set connection_id = 'moved' where connection_id = 'sealed'",
  )
  await expect(process().of('wsp_1', 'moved').get(obtain)).rejects.toThrow('cannot be opened')
})
