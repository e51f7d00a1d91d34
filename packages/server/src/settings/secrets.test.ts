import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../id.ts'
import { freshDatabase } from '../testing/database.ts'
import { createSealer } from './seal.ts'
import { postgresSecrets } from './secrets.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.drop())

const kept = (secret: string, former: string[] = []) => {
  const sealer = createSealer(secret, former)
  return postgresSecrets(database.pool, { sealer, now: Date.now, newId })
}

test('what was kept can be opened, in its own workspace', async () => {
  const secrets = kept('one secret of at least thirty-two letters')
  const ref = await secrets.keep('wsp_1', 'pässwörd')
  expect(ref.hint).toBe('')
  expect(await secrets.open('wsp_1', ref)).toBe('pässwörd')
  await expect(secrets.open('wsp_2', ref)).rejects.toThrow('gone')
})

test('moved to another workspace it opens nothing', async () => {
  const secrets = kept('one secret of at least thirty-two letters')
  const ref = await secrets.keep('wsp_1', 'sk-12345678901234567890')
  await database.pool.query(`update secrets set workspace_id = 'wsp_2'`)
  await expect(secrets.open('wsp_2', ref)).rejects.toThrow('cannot be opened')
})

test('under another BATON_SECRET it says what to do', async () => {
  const ref = await kept('one secret of at least thirty-two letters').keep('wsp_1', 'x')
  const later = kept('another secret of at least thirty-two letters')
  await expect(later.open('wsp_1', ref)).rejects.toThrow('Enter it again')
})

test('after BATON_SECRET was changed, what it sealed opens as long as it is named', async () => {
  const former = 'one secret of at least thirty-two letters'
  const ref = await kept(former).keep('wsp_1', 'x')
  const changed = kept('another secret of thirty-two letters', [former])
  expect(await changed.open('wsp_1', ref)).toBe('x')
  const again = await changed.keep('wsp_1', 'y')
  expect(await kept('another secret of thirty-two letters').open('wsp_1', again)).toBe('y')
})
