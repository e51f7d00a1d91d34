// Conversations that an earlier Baton recorded are read, handed over, marked and replayed by this one.
import { defaultPolicy } from '@baton/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordedLog } from '../policy/recorded.ts'
import { replayBatch } from '../policy/replay.ts'
import { postgresStore } from '../store/postgres.ts'
import { echo } from '../testing/answerers.ts'
import { recordedEarlier } from '../testing/earlier.ts'
import { type Talk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let talk: Talk
beforeEach(async () => {
  world = await testWorld({ answerer: echo })
  talk = await world.converse()
  await talk.say('Where is my refund?', 'msg_1')
  await world.worker.idle()
  await recordedEarlier(world.pool, talk.id)
})
afterEach(() => world.close())

test('a teammate reads it, marks it, and takes it over', async () => {
  const ada = await world.teammate('Ada')
  const { status, json } = await ada.get(`/api/v1/conversations/${talk.id}/events`)
  expect(status).toBe(200)
  const assessed = json.events.find(({ type }: { type: string }) => type === 'turn.assessed')
  expect(assessed.signals).toEqual({
    ...{ language: 'und', confidence: 'no_sources', earlier: true },
    findings: [{ signal: 'asked-for-human', score: 1, evidence: 'a human' }],
  })
  const marked = await ada.post(`/api/v1/conversations/${talk.id}/assessments/msg_1/mark`, {
    mark: 'missed',
  })
  expect(marked.status).toBe(200)
  expect((await ada.get('/api/v1/policy/cases')).json.data).toMatchObject([
    { text: 'Where is my refund?', mark: 'missed', passes: true },
  ])
  expect((await ada.post(`/api/v1/conversations/${talk.id}/take-over`, {})).status).toBe(200)
  expect((await talk.events()).at(-1)).toMatchObject({ type: 'human.joined' })
})

test('a policy is tried on what can still be told of it', async () => {
  const log = recordedLog(world.pool)
  const { tally } = await replayBatch(log, world.workspaceId, {
    ...{ policy: defaultPolicy, since: null, after: null },
  })
  expect(tally).toMatchObject({ conversations: 1, turns: 1, after: { escalate: 1 } })
})

test('whoever reads the log gets it in the shape of today, and the log stays as it was', async () => {
  const ref = { workspaceId: world.workspaceId, conversationId: talk.id }
  const events = await postgresStore(world.pool).read(ref)
  expect(events.find(({ type }) => type === 'turn.assessed')).toMatchObject({
    signals: { earlier: true },
  })
  const { rows } = await world.pool.query(
    `select event->'signals' as signals from events where event->>'type' = 'turn.assessed'`,
  )
  expect(rows[0].signals).toHaveProperty('askedForHuman')
})
