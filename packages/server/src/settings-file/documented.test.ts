// The examples of the page about the file are such files.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

const PAGE = readFileSync(new URL('../../../../docs/settings-file.md', import.meta.url), 'utf8')
const EXAMPLES = [...PAGE.matchAll(/```yaml settings\n(.*?)```/gs)].map(([, text = '']) => text)

let world: TestWorld
let ada: Desk
beforeAll(async () => {
  world = await testWorld()
  ada = await world.teammate('Ada')
})
afterAll(() => world.close())

test('there are examples', () => {
  expect(EXAMPLES.length).toBeGreaterThan(2)
})

test.each(EXAMPLES)('an example of the documentation can be brought in', async (text) => {
  const { json } = await ada.post('/api/v1/settings-file/preview', { text })
  const isForTheCommandLine = text.includes('${')
  const mistakes = json.mistakes.filter(
    ({ message }: { message: string }) => !message.includes('by the command line alone'),
  )
  expect(mistakes).toEqual([])
  expect(json.mistakes).toHaveLength(isForTheCommandLine ? 1 : 0)
})
