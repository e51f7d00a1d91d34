import { DeliveryError } from '@baton/integrations'
import { expect, test } from 'vitest'
import { createBreaker } from './breaker.ts'

function opened() {
  let now = 0
  const breaker = createBreaker(() => now)
  const run = (work: () => Promise<string>) => breaker.run('con', 'Zendesk', work)
  const wait = (ms: number) => {
    now += ms
  }
  return { breaker, run, wait }
}
const down = () => Promise.reject(new DeliveryError('503', { retry: true, status: 503 }))
const fine = () => Promise.resolve('done')

async function fails(run: (work: () => Promise<string>) => Promise<string>, times: number) {
  for (let time = 0; time < times; time++) await run(down).catch(() => {})
}

test('after five failures in a row nothing is tried until the rest is over, then one decides', async () => {
  const { breaker, run, wait } = opened()
  await fails(run, 5)
  let asked = 0
  const count = () => Promise.resolve(String(++asked))
  await expect(run(count)).rejects.toMatchObject({ retry: true, retryAfterSeconds: 15 })
  expect(asked).toBe(0)
  wait(15_000)
  await fails(run, 1)
  await expect(run(count)).rejects.toMatchObject({ retryAfterSeconds: 30 })
  wait(30_000)
  expect(await run(count)).toBe('1')
  expect(breaker.restsUntil('con')).toBeNull()
})

test('one that works in between is no row', async () => {
  const { run } = opened()
  await fails(run, 4)
  await run(fine)
  await fails(run, 4)
  expect(await run(fine)).toBe('done')
})

test('a desk that asks for a pause has it at once', async () => {
  const { run } = opened()
  const busy = new DeliveryError('429', { retry: true, status: 429, retryAfterSeconds: 40 })
  await run(() => Promise.reject(busy)).catch(() => {})
  await expect(run(fine)).rejects.toMatchObject({ retryAfterSeconds: 40 })
})

test('a clear no, and waiting for an index, are no failures of the desk', async () => {
  const { run } = opened()
  const no = new DeliveryError('422', { retry: false, status: 422 })
  const late = new DeliveryError('not yet', { retry: true, unknown: true })
  for (let time = 0; time < 6; time++) {
    await run(() => Promise.reject(no)).catch(() => {})
    await run(() => Promise.reject(late)).catch(() => {})
  }
  expect(await run(fine)).toBe('done')
})
