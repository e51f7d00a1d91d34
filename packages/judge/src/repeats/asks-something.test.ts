import { expect, test } from 'vitest'
import { asksSomething } from './asks-something.ts'

test.each([
  'what does it cost',
  'and how long does it take',
  'wann kommt das Paket',
  'cuánto cuesta el envío',
  'où est mon colis',
  'quanto costa',
  'hoe lang duurt dat',
  'gdzie jest paczka',
  'taksit oluyor mu',
  '候补车票成功率高吗',
  '祝日もですか',
  'متى يصل الطلب',
  'It is broken. What now?',
])('“%s” asks something, with or without its mark', (text) => {
  expect(asksSomething(text)).toBe(true)
})

test.each(['it is 2 MB', 'tienen permiso', 'geht nicht', '已经五天了', 'did that twice'])(
  '“%s” asks nothing',
  (text) => {
    expect(asksSomething(text)).toBe(false)
  },
)
