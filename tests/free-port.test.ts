// A server that was told to take any free port says everywhere which one it took.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caller } from './customer.ts'
import { cookieOf, newTeammate } from './human.ts'
import { type ServerProcess, startServer } from './server-process.ts'

let server: ServerProcess
beforeAll(async () => {
  server = await startServer()
  await server.baton(...newTeammate('Ada'), '--owner')
})
afterAll(() => server?.stop())

test('the address where webhooks arrive begins with the port that was taken', async () => {
  const cookie = await cookieOf(() => server, 'Ada')
  const call = caller(
    () => server,
    false,
    () => 'PUT',
  )
  const settings = {
    from: 'a@desk.test',
    to: 'b@desk.test',
    team: '@desk.test',
    smtpHost: 'm.test',
  }
  const connections = [{ id: 'mail', connector: 'email', title: 'The team', settings }]
  const change = { baseVersion: 0, value: { connections, actions: [] } }
  await call('/api/v1/settings/destinations', change, () => ({ cookie }))
  const { data } = (await call('/api/v1/connections', null, () => ({ cookie }))) as {
    data: { webhookUrl: string }[]
  }
  expect(data.map(({ webhookUrl }) => new URL(webhookUrl).origin)).toEqual([server.url])
})
