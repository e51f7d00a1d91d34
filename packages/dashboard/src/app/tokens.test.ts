import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** Text and what it stands on. WCAG AA asks for 4.5 to 1. */
const TEXT_ON: [text: string, grounds: string[]][] = [
  ['ink', ['canvas', 'surface', 'raised', 'sunken', 'note-soft', 'assistant-soft', 'accent-soft']],
  ['ink-soft', ['canvas', 'surface', 'raised', 'sunken', 'note-soft', 'accent-soft']],
  ['ink-faint', ['canvas', 'surface', 'raised', 'sunken', 'note-soft', 'assistant-soft']],
  ['ink-faint', ['accent-soft']],
  ['accent-ink', ['canvas', 'surface', 'raised', 'sunken', 'accent-soft', 'assistant-soft']],
  ['assistant-ink', ['surface', 'canvas', 'assistant-soft']],
  ['note-ink', ['surface', 'canvas', 'note-soft']],
  ['warn-ink', ['surface', 'canvas', 'warn-soft', 'accent-soft']],
  ['danger-ink', ['surface', 'canvas', 'raised', 'danger-soft', 'accent-soft', 'note-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-note', ['note']],
  ['on-danger', ['danger']],
]

/** What must be seen but is not text: borders of fields, the ring of the focus. WCAG asks for 3 to 1. */
const SHAPE_ON: [shape: string, grounds: string[]][] = [
  ['edge', ['canvas', 'surface', 'raised', 'note-soft']],
  ['accent', ['canvas', 'surface', 'raised', 'sunken', 'accent-soft', 'note-soft']],
]

for (const [scheme, place] of [
  ['light', 0],
  ['dark', 1],
] as const) {
  test.each(pairs(TEXT_ON))(`${scheme}: %s can be read on %s`, (text, ground) => {
    expect(contrast(colour(text, place), colour(ground, place))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(pairs(SHAPE_ON))(`${scheme}: %s can be seen on %s`, (shape, ground) => {
    expect(contrast(colour(shape, place), colour(ground, place))).toBeGreaterThanOrEqual(3)
  })
}

function pairs(table: [string, string[]][]): [string, string][] {
  return table.flatMap(([front, grounds]) =>
    grounds.map((ground): [string, string] => [front, ground]),
  )
}

function colour(name: string, place: 0 | 1): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
  const value = found?.[place + 1]
  if (!value) throw new Error(`tokens.css has no --${name} with two colours`)
  return value
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
