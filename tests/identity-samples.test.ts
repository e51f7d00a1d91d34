// The code that operators copy is the code of the documentation, and what it signs is believed.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { SAMPLES } from '../packages/dashboard/src/settings/identity/samples.ts'
import { testWorld } from '../packages/server/src/testing/world.ts'

test.each(SAMPLES)('the code for $title stands in the documentation', async ({ code }) => {
  expect(await readFile('docs/identity.md', 'utf8')).toContain(code)
})

test('what the code for Node signs is believed', async () => {
  const world = await testWorld()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'baton-'))
  try {
    const ada = await world.teammate('Ada')
    const { id, value } = (await ada.post('/api/v1/identity-secrets')).json
    vi.stubEnv('BATON_IDENTITY_KID', id)
    vi.stubEnv('BATON_IDENTITY_SECRET', value)
    const file = path.join(folder, 'token.mjs')
    await writeFile(file, SAMPLES[0].code)
    const { batonToken } = await import(/* @vite-ignore */ pathToFileURL(file).href)
    const token = batonToken({ id: 7, email: 'kim@example.com' })
    const { status, json } = await world.call('/api/v1/conversations', {
      body: { identity: { token } },
      headers: { 'x-baton-key': world.key },
    })
    expect(status).toBe(201)
    const { events } = (await ada.get(`/api/v1/conversations/${json.conversationId}/events`)).json
    expect(events[0].customer).toMatchObject({
      userId: '7',
      email: 'kim@example.com',
      verified: true,
    })
  } finally {
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true })
    await world.close()
  }
})
