import { expect, test } from 'vitest'
import { inert } from './inert.ts'

test('what is hidden in a source is written out', () => {
  expect(inert('invoice\u202efdp.exe')).toBe('invoice⟨202E⟩fdp.exe')
  expect(inert('a\u0000b\u001b[31m\u0085\ufeff')).toBe('a␀b␛[31m⟨0085⟩⟨FEFF⟩')
  expect(inert('over\rwritten')).toBe('over␍written')
})

test('lines, tabs and letters of all languages stay as they are', () => {
  const text = 'To:\tSam\n<p>Grüße, 你好, سلام, नमस्ते‍, 👩‍🚒</p>'
  expect(inert(text)).toBe(text)
  expect(inert('One\r\nTwo')).toBe('One\nTwo')
})
