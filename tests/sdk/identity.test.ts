// Who the customer is, from the host application's own server to the conversation.
import { endpoints } from '@baton/contract'
import { expect, test } from 'vitest'
import { openChat } from '../../packages/client/src/index.ts'
import { createAssistantTokenHandler } from '../../packages/client/src/server/index.ts'
import { testWorld } from '../../packages/server/src/testing/world.ts'

const isThere = 'makeIdentitySecret' in endpoints

test.skipIf(!isThere)('what the host application has signed is verified', async () => {
  const world = await testWorld()
  const ada = await world.teammate('Ada')
  const { id, value } = (await ada.post('/api/v1/identity-secrets', {})).json
  const handle = createAssistantTokenHandler({
    ...{ secret: value, keyId: id },
    getEndUser: () => ({ id: 'u-7', name: 'Sam', email: 'sam@example.com' }),
  })
  const getToken = async () => {
    const answer = await handle(new Request('http://shop.example/token', { method: 'POST' }))
    return (await answer.json()).token
  }
  const serverUrl = await world.listen()
  const chat = openChat({ serverUrl, publishableKey: world.key, getToken })
  const disconnect = chat.connect()
  try {
    chat.sendMessage('Hello')
    await expect.poll(() => chat.getState().customer).toMatchObject({ verified: true, name: 'Sam' })
  } finally {
    disconnect()
    await world.close()
  }
})
