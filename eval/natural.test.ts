import { expect, test } from 'vitest'
import { HERE, isShort, readRows } from '../packages/judge/training/rows.ts'
import { fold } from '../packages/judge/training/sections.ts'
import { readNatural } from './natural.ts'

const measured = readNatural()

test('there are enough quiet messages that one alarm in two thousand can be told', () => {
  const quiet = measured.filter(({ label }) => label === 'not')
  expect(quiet.length).toBeGreaterThan(15_000)
  expect(measured.length - quiet.length).toBeGreaterThan(3_500)
})

test('nothing but a word or two is both learnt from and measured', () => {
  const learnt = new Set(
    readRows([HERE])
      .filter(({ source }) => source !== 'joined')
      .map(({ lang, text }) => `${lang} ${fold(text)}`),
  )
  const both = measured
    .filter(({ text }) => !isShort(fold(text)))
    .filter(({ lang, text }) => learnt.has(`${lang} ${fold(text)}`))
  expect(both.map(({ text }) => text)).toEqual([])
})
