import { afterEach, beforeEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let world: TestWorld
let clock: number
let ada: Desk
beforeEach(async () => {
  clock = Date.now()
  world = await testWorld({ answerer: echo, now: () => clock })
  ada = await world.teammate('Ada')
})
afterEach(() => world.close())

async function save(part: string, value: object) {
  const path = `/api/v1/settings/${part}`
  const { version } = (await ada.get(path)).json
  return ada.put(path, { baseVersion: version, value })
}

/** Everything goes to a team that is there at such a time of every day. */
async function supportIsThere(from: string, to: string) {
  const day = [{ from, to }]
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }
  await save('teams', {
    shifts: [{ id: 'office', name: 'Office', hours: { timeZone: 'UTC', week } }],
    teams: [{ id: 'support', name: 'Support', everyone: true, shift: 'office' }],
  })
  await save('assignment', { otherwise: { kind: 'team', teamId: 'support' } })
}

async function escalated() {
  const talk = await world.converse({ locale: 'en' })
  await talk.escalate()
  const events = await talk.events()
  const handoff = events.find(({ message }) => message?.notice === 'handoff').message.text
  const { escalation } = events.find(({ type }) => type === 'escalation.requested')
  return { talk, handoff, escalation }
}

function quarter(at: number): string {
  const rounded = new Date(Math.floor(at / (15 * MINUTE)) * 15 * MINUTE)
  return rounded.toISOString().slice(11, 16)
}

test('outside the hours the customer is told when somebody is back', async () => {
  await supportIsThere(quarter(clock + 2 * HOUR), quarter(clock + 3 * HOUR))
  const { handoff, escalation } = await escalated()
  expect(handoff).toContain('We are back on')
  expect(escalation.expects).toMatchObject({ kind: 'opens' })
  expect(Date.parse(escalation.expects.at)).toBeGreaterThan(clock)
  expect(escalation).not.toHaveProperty('expectsTold')
})

test('with too little known nothing is said of a time', async () => {
  const { handoff, escalation } = await escalated()
  expect(handoff).toMatch(/answer in this chat\.$/)
  expect(escalation).not.toHaveProperty('expects')
})

test('what others waited lately is what the next one is told', async () => {
  await ada.put('/api/v1/me/presence', { choice: 'online' })
  for (let nth = 0; nth < 20; nth++) {
    const { talk } = await escalated()
    clock += 4 * MINUTE
    await ada.post(`/api/v1/conversations/${talk.id}/take-over`)
    await ada.post(`/api/v1/conversations/${talk.id}/close`)
  }
  await ada.put('/api/v1/me/presence', { choice: 'online' })
  clock += 20_000
  const { handoff, escalation } = await escalated()
  expect(escalation.expects).toEqual({ kind: 'range', fromMinutes: 5, toMinutes: 5 })
  expect(handoff).toContain('Usually somebody answers within 5 minutes.')
})

test('a rule names only teams and hours that there are, and neither goes while a rule names it', async () => {
  await supportIsThere('09:00', '17:00')
  const unknown = await save('assignment', { otherwise: { kind: 'team', teamId: 'gone' } })
  expect(unknown).toMatchObject({
    status: 400,
    json: { errors: [{ field: 'value.otherwise.teamId' }] },
  })
  const removed = await save('teams', {})
  expect(removed).toMatchObject({ status: 400, json: { errors: [{ field: 'value.teams' }] } })
})
