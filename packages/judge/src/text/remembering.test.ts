import { expect, test } from 'vitest'
import { remembering } from './remembering.ts'

function counting(room: number) {
  const worked: string[] = []
  const ask = remembering(room, (text, beside) => {
    worked.push(text + beside)
    return text.length
  })
  return { ask, worked }
}

const text = (name: string) => name.repeat(20)

test('what has been worked out is not worked out again', () => {
  const { ask, worked } = counting(1_000)
  expect([ask('refund'), ask('refund'), ask('card')]).toEqual([6, 6, 4])
  expect(worked).toEqual(['refund', 'card'])
})

test('the same text beside another language is another question', () => {
  const { ask, worked } = counting(1_000)
  for (const language of ['de', 'fr', 'de', '']) ask('gift', language)
  expect(worked).toEqual(['giftde', 'giftfr', 'gift'])
})

test('however much is asked, no more is kept than there is room for', () => {
  const { ask, worked } = counting(120)
  for (const name of ['a', 'b', 'c', 'd', 'e', 'a']) ask(text(name))
  expect(worked).toEqual(['a', 'b', 'c', 'd', 'e', 'a'].map(text))
})

test('what is asked for again and again stays, however much comes between', () => {
  const { ask, worked } = counting(200)
  for (let at = 0; at < 50; at++) {
    ask('the question')
    ask(text(String.fromCharCode(97 + (at % 26))))
  }
  expect(worked.filter((each) => each === 'the question')).toHaveLength(1)
})

test('texts without letters fill the room, too', () => {
  const { ask, worked } = counting(100)
  for (let at = 0; at < 100; at++) ask('', String(at))
  ask('', '0')
  expect(worked).toHaveLength(101)
})

test('a long text is worked out each time and keeps no room', () => {
  const { ask, worked } = counting(100)
  const long = 'x'.repeat(5_000)
  expect([ask(long), ask(long)]).toEqual([5_000, 5_000])
  expect(worked).toHaveLength(2)
})
