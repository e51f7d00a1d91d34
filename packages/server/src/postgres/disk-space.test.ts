import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { refuseFullDisk, scarceSpace } from './disk-space.ts'
import { scratchFolder } from './testing/scratch.ts'

test('a disk with room is nothing to talk about', async ({ skip }) => {
  const folder = smallDisk('600m')
  if (!folder) return skip('no file system may be mounted here')
  await expect(refuseFullDisk(folder, true)).resolves.toBeUndefined()
  await expect(scarceSpace(folder)).resolves.toBeNull()
})

test('a database is not begun where it would soon be stuck, but an old one may still be read', async ({
  skip,
}) => {
  const folder = smallDisk('100m')
  if (!folder) return skip('no file system may be mounted here')
  await expect(refuseFullDisk(folder, true)).rejects.toThrow(/Only 100 MB are free .* needs 400 MB/)
  await expect(refuseFullDisk(folder, false)).resolves.toBeUndefined()
  await expect(scarceSpace(folder)).resolves.toContain('Only 100 MB are free')
})

test('PostgreSQL is not started on a full disk', async ({ skip }) => {
  const folder = smallDisk('100m')
  if (!folder) return skip('no file system may be mounted here')
  writeFileSync(path.join(folder, 'filling'), Buffer.alloc(60 * 1024 * 1024))
  await expect(refuseFullDisk(folder, false)).rejects.toThrow('set BATON_DATA_DIR')
})

/** Null where file systems may not be mounted. */
function smallDisk(size: string): string | null {
  const folder = scratchFolder()
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  if (status !== 0) return null
  onTestFinished(() => {
    execFileSync('umount', [folder])
  })
  return folder
}
