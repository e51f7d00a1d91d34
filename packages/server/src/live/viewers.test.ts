import { expect, test } from 'vitest'
import { createViewers, type Look, readLook, writeLook } from './viewers.ts'

const ada = { id: 'usr_ada', name: 'Ada' }
const ben = { id: 'usr_ben', name: 'Ben' }

function floor() {
  let now = 0
  let count = 0
  const told: Look[] = []
  const viewers = createViewers({ newId: () => `seat_${++count}`, clock: () => now, pace: 1 })
  const signed = (human: typeof ada, workspaceId = 'wsp_1') =>
    viewers.sightOf({ kind: 'human', workspaceId, human, email: '', role: 'member' })
  return { viewers, signed, told, pass: (ms: number) => (now += ms) }
}

type Shown = { conversationId: string; viewers: { human: { name: string }; doing: string }[] }
const inWords = ({ conversationId, viewers }: Shown) =>
  `${conversationId}: ${viewers.map(({ human, doing }) => `${human.name} ${doing}`).join(', ')}`

test('who opens, writes in and leaves a conversation is told as it happens, and nothing twice', () => {
  const { signed } = floor()
  const seen: string[] = []
  signed(ben).watch((shown) => seen.push(inWords(shown)))
  const desk = signed(ada)
  desk.looks('cnv_1')
  desk.looks('cnv_1')
  desk.replies('cnv_1')
  desk.replies('cnv_2')
  desk.looks('cnv_2')
  desk.gone()
  expect(seen).toEqual([
    'cnv_1: Ada viewing',
    'cnv_1: Ada replying',
    'cnv_1: ',
    'cnv_2: Ada viewing',
    'cnv_2: ',
  ])
})

test('two tabs are one teammate, who is there until both have gone', () => {
  const { signed } = floor()
  const seen: string[] = []
  const [first, second] = [signed(ada), signed(ada)]
  first.looks('cnv_1')
  second.looks('cnv_1')
  signed(ben).watch((shown) => seen.push(inWords(shown)))
  first.gone()
  second.gone()
  expect(seen).toEqual(['cnv_1: Ada viewing', 'cnv_1: '])
})

test('who has turned to another tab is away, and at the other of two conversations is not away but there', () => {
  const { signed } = floor()
  const seen: string[] = []
  const [first, second] = [signed(ada), signed(ada)]
  first.looks('cnv_1')
  signed(ben).watch((shown) => seen.push(inWords(shown)))
  first.looks('cnv_1', true)
  second.looks('cnv_2')
  second.looks('cnv_2', true)
  first.looks('cnv_1')
  expect(seen).toEqual([
    'cnv_1: Ada viewing',
    'cnv_1: Ada away',
    'cnv_2: Ada viewing',
    'cnv_1: ',
    'cnv_2: Ada away',
    'cnv_1: Ada away',
    'cnv_1: Ada viewing',
    'cnv_2: ',
  ])
})

test('of two tabs with the same conversation the one before which somebody sits counts', () => {
  const { signed } = floor()
  const seen: string[] = []
  const [hidden, open] = [signed(ada), signed(ada)]
  open.looks('cnv_1')
  hidden.looks('cnv_1', true)
  signed(ben).watch((shown) => seen.push(inWords(shown)))
  open.gone()
  expect(seen).toEqual(['cnv_1: Ada viewing', 'cnv_1: Ada away'])
})

test('another workspace hears nothing', () => {
  const { signed } = floor()
  const seen: string[] = []
  signed(ben, 'wsp_2').watch((shown) => seen.push(inWords(shown)))
  signed(ada).looks('cnv_1')
  expect(seen).toEqual([])
})

test('a look at another process is read as it was written, and typing is none', () => {
  const look: Look = {
    ref: { workspaceId: 'wsp_1', conversationId: 'cnv_1' },
    ...{ seat: 'seat_9', human: ada, doing: 'viewing' },
  }
  expect(readLook(look.ref, writeLook(look))).toEqual(look)
  const typing = Buffer.from(JSON.stringify({ by: { kind: 'customer' } })).toString('base64url')
  expect(readLook(look.ref, typing)).toBeNull()
})

test('who is heard of no more is forgotten', async () => {
  let now = 0
  const seen: string[] = []
  const viewers = createViewers({ newId: () => 'seat', clock: () => now, pace: 1_000 })
  viewers.start(() => {})
  const peer = { kind: 'human' as const, workspaceId: 'w', human: ada, email: '', role: 'member' }
  viewers.sightOf(peer).watch((shown) => seen.push(inWords(shown)))
  viewers.heard({
    ref: { workspaceId: 'w', conversationId: 'cnv_1' },
    ...{ seat: 'far', human: ben, doing: 'replying' },
  })
  now = 20
  await expect.poll(() => seen).toContain('cnv_1: Ben viewing')
  now = 1_000
  await expect.poll(() => seen.at(-1)).toBe('cnv_1: ')
  viewers.stop()
})
