import { expect, onTestFinished, test } from 'vitest'
import { newId } from '../id.ts'
import { echo } from '../testing/answerers.ts'
import { SECRET, testWorld } from '../testing/world.ts'
import { createWorld } from '../world.ts'

/** An hour passes in a second. */
const PACE = 3_600

test('whoever of two processes wakes, warns and breaks, each happens once, also when the first one is gone', async () => {
  const here = await testWorld({ answerer: echo, pace: PACE })
  onTestFinished(() => here.close())
  const ada = await here.teammate('Ada')
  const settings = { clockPolicies: [{ name: 'All', minutes: { 'next-reply': 60 } }] }
  await ada.put('/api/v1/settings/work', { baseVersion: 0, value: settings })
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  const talks = await Promise.all(
    Array.from({ length: 6 }, async (_, nth) => {
      const talk = await here.converse()
      const path = (what: string) => `/api/v1/conversations/${talk.id}/${what}`
      await talk.say('Where is it?')
      await ada.post(path('take-over'))
      await ada.post(path('promises'), { promiseId: 'p', text: 'A word', dueAt: inHours(2) })
      // Half of them wait for a time, the others for us.
      if (nth % 2 === 0) await ada.post(path('snooze'), { until: inHours(1) })
      else {
        await ada.post(path('replies'), { messageId: 'r', text: 'Which one?' })
        await talk.say('The blue one')
      }
      return talk
    }),
  )
  const there = await createWorld({
    ...{ pool: here.pool, connection: { connectionString: here.url }, secret: SECRET },
    ...{ publicUrl: undefined, fetch, privateHosts: [], version: 'test', now: Date.now, newId },
    ...{ log: { error: () => {} }, pages: null, answerer: echo, pace: PACE },
  })
  onTestFinished(() => there.stop(0))
  there.worker.start()
  await Promise.all([here.clockSetter.now(), there.clockSetter.now()])
  await here.worker.stop(0)

  const typesOf = async ({ id }: { id: string }): Promise<string[]> => {
    const { json } = await ada.get(`/api/v1/conversations/${id}/events`)
    return json.events.map(({ type }: { type: string }) => type)
  }
  const happened = ['promise.settled', 'promise.warned', 'conversation.woken', 'clock.breached']
  const counts = () =>
    Promise.all(
      talks.map(async (talk) => {
        const types = await typesOf(talk)
        return happened.map((type) => types.filter((one) => one === type).length)
      }),
    )
  const each = talks.map((_, nth) => (nth % 2 === 0 ? [1, 1, 1, 0] : [1, 1, 0, 1]))
  await expect.poll(counts).toEqual(each)
  // Nothing comes a second time when both have looked again.
  await Promise.all([here.clockSetter.now(), there.clockSetter.now()])
  expect(await counts()).toEqual(each)
})
