import { expect, test } from 'vitest'
import { readLines } from './lines.ts'

test('each line is told as it comes, and the last one is the result', async () => {
  const lines: unknown[] = []
  const response = new Response('{"n":1}\n\n{"n":2}\n')
  expect(await readLines(response, (line) => lines.push(line))).toEqual({ n: 2 })
  expect(lines).toEqual([{ n: 1 }, { n: 2 }])
})

test.each(['', '{"n":1}\n{"n":'])('%j broke off on its way', async (text) => {
  await expect(readLines(new Response(text), () => {})).rejects.toThrow('broke off')
})
