import { expect, test } from 'vitest'
import { isHeld, readTags } from './entity-tag.ts'

test('a list of tags is read as the standard writes it', () => {
  const strong = (opaque: string) => ({ opaque, isWeak: false })
  expect(readTags('*')).toBe('*')
  expect(readTags('"7"')).toEqual([strong('7')])
  expect(readTags('"7-a,b" ,\tW/"8" , ,""')).toEqual([
    strong('7-a,b'),
    { opaque: '8', isWeak: true },
    strong(''),
  ])
  for (const wrong of ['', '7', '"7', '"7" "8"', 'w/"7"', '"7", *', '"a b"', ' , '])
    expect([wrong, readTags(wrong)]).toEqual([wrong, null])
})

test('what somebody has is known by its tag, weak or not, and by a star', () => {
  expect(isHeld('"a", W/"b"', 'a')).toBe(true)
  expect(isHeld('"a", W/"b"', 'b')).toBe(true)
  expect(isHeld('*', 'c')).toBe(true)
  expect(isHeld('"a"', 'c')).toBe(false)
  expect(isHeld('c', 'c')).toBe(false)
  expect(isHeld(undefined, 'c')).toBe(false)
})

test('a long header that is none is refused at once', () => {
  // Read in squares of its length, this would not come to an end.
  expect(readTags(`"a"${'\t'.repeat(1_000_000)}x`)).toBe(null)
  expect(readTags(`"${'a'.repeat(1_000_000)}`)).toBe(null)
  expect(readTags(`${','.repeat(1_000_000)}x`)).toBe(null)
})
