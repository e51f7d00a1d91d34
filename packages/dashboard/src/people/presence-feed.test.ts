import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { hearPresence } from './presence-feed.ts'
import type { Teammates } from './teammates.ts'

const KEY = ['teammates']
const ONLINE = { humanId: 'usr_ada', presence: 'online', choice: 'online' } as const

test('what is told while the list is being read is not lost to an answer from before', async () => {
  const answers: ((presence: 'online' | 'offline') => void)[] = []
  const queries = new QueryClient()
  const observer = new QueryObserver<Teammates>(queries, {
    queryKey: KEY,
    queryFn: () =>
      new Promise((resolve) => answers.push((presence) => resolve(listWith(presence)))),
  })
  const stop = observer.subscribe(() => {})
  hearPresence(queries, KEY, ONLINE)
  answers[0]?.('offline')
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.('online')
  await expect.poll(() => presenceIn(queries)).toBe('online')

  hearPresence(queries, KEY, { ...ONLINE, presence: 'away', choice: 'away' })
  expect(presenceIn(queries)).toBe('away')
  expect(answers).toHaveLength(2)
  stop()
})

test('of somebody whom nobody knows yet the name is asked for', async () => {
  const queries = new QueryClient()
  queries.setQueryData(KEY, listWith('online'))
  hearPresence(queries, KEY, { ...ONLINE, humanId: 'usr_new' })
  await expect.poll(() => queries.getQueryState(KEY)?.isInvalidated).toBe(true)
})

function presenceIn(queries: QueryClient) {
  return queries.getQueryData<Teammates>(KEY)?.data[0]?.presence
}

function listWith(presence: 'online' | 'offline') {
  const ada = { human: { id: 'usr_ada', name: 'Ada' }, presence, choice: 'online', open: 0 }
  return { data: [ada] } as unknown as Teammates
}
