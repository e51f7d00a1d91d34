import { readFileSync } from 'node:fs'
import { contrast, readableOn } from '@baton/core'
import { expect, test } from 'vitest'
import { dark, light, SHAPE_ON, TEXT_ON } from './tokens.ts'

const themes = [
  ['light', light],
  ['dark', dark],
] as const

test.each(themes)('words can be read in the %s theme', (_, tokens) => {
  for (const [word, ground] of TEXT_ON) {
    expect(contrast(tokens[word], tokens[ground]), `${word} on ${ground}`).toBeGreaterThan(4.5)
  }
})

test.each(themes)('controls can be told from their ground in the %s theme', (_, tokens) => {
  for (const [shape, ground] of SHAPE_ON) {
    expect(contrast(tokens[shape], tokens[ground]), `${shape} on ${ground}`).toBeGreaterThan(3)
  }
})

test('contrast is what WCAG says it is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect([readableOn('#ffd400'), readableOn('#1a237e')]).toEqual(['#000000', '#ffffff'])
})

test('the button has the colours of the chat before the chat is loaded', () => {
  const css = readFileSync(new URL('../launcher.css', import.meta.url), 'utf8')
  expect(css).toContain(`background: light-dark(${light.accent}, ${dark.accent})`)
  expect(css).toContain(`color: light-dark(${light.onAccent}, ${dark.onAccent})`)
})
