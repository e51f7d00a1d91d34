import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { withLock } from './lock.ts'
import { scratchFolder } from './testing/scratch.ts'

test('only one works at a time, and everybody gets a turn', async () => {
  const file = path.join(scratchFolder(), 'lock')
  let inside = 0
  let most = 0
  const turns = Array.from({ length: 8 }, () =>
    withLock(file, 10_000, async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setTimeout(resolve, 5))
      inside -= 1
    }),
  )
  await Promise.all(turns)
  expect(most).toBe(1)
})

test('work that fails lets the lock go', async () => {
  const file = path.join(scratchFolder(), 'lock')
  const failing = withLock(file, 1000, () => Promise.reject(new Error('broken')))
  await expect(failing).rejects.toThrow('broken')
  await expect(withLock(file, 1000, async () => 'done')).resolves.toBe('done')
})

test('a lock held by a living process is never taken from it; a killed one has let it go', async () => {
  const file = path.join(scratchFolder(), 'lock')
  const holder = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { withLock } from '${new URL('./lock.ts', import.meta.url)}'
     await withLock('${file}', 1000, () => { console.log('held'); return new Promise(() => setInterval(() => {}, 1000)) })`,
  ])
  await new Promise((resolve) => holder.stdout.once('data', resolve))
  await expect(withLock(file, 100, async () => 'done')).rejects.toThrow('for too long')

  holder.kill('SIGKILL')
  await expect(withLock(file, 10_000, async () => 'done')).resolves.toBe('done')
})
