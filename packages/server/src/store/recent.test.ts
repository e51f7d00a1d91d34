import { emptyConversation } from '@baton/core'
import { expect, test } from 'vitest'
import { createRecent } from './recent.ts'

const ref = (conversationId: string) => ({ workspaceId: 'wsp_1', conversationId })
function talk(id: string, messages: number) {
  const said = { id: 'm', author: { kind: 'customer' as const }, text: 'Hello', at: '', seq: 1 }
  return { ...emptyConversation(id), messages: Array.from({ length: messages }, () => said) }
}

test('what was used longest ago is forgotten first', () => {
  const recent = createRecent(9)
  for (const id of ['a', 'b', 'c']) recent.set(ref(id), talk(id, 2))
  recent.get(ref('a'))
  recent.set(ref('d'), talk('d', 2))
  expect(['a', 'b', 'c', 'd'].filter((id) => recent.get(ref(id)))).toEqual(['a', 'c', 'd'])
})

test('a long conversation takes the place of several short ones', () => {
  const recent = createRecent(9)
  for (const id of ['a', 'b', 'c']) recent.set(ref(id), talk(id, 2))
  recent.set(ref('long'), talk('long', 5))
  expect(['a', 'b', 'c', 'long'].filter((id) => recent.get(ref(id)))).toEqual(['c', 'long'])
})

test('the newest is kept, however long, and replaced by its later self', () => {
  const recent = createRecent(9)
  for (const messages of [3, 6, 50]) recent.set(ref('long'), talk('long', messages))
  expect(recent.get(ref('long'))?.messages).toHaveLength(50)
  recent.delete(ref('long'))
  recent.set(ref('a'), talk('a', 8))
  expect(recent.get(ref('a'))).toBeDefined()
})

test('workspaces are kept apart', () => {
  const recent = createRecent(9)
  recent.set(ref('a'), talk('a', 1))
  expect(recent.get({ workspaceId: 'wsp_2', conversationId: 'a' })).toBeUndefined()
})
