// The packages as others install them: compiled, in a folder of their own, on plain Node.
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../../examples/testing/run-program.ts'
import { type Around, withBaton } from '../../examples/testing/with-baton.ts'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const run = promisify(execFile)

let around: Around
let home: string
beforeAll(async () => {
  around = await withBaton()
  home = await mkdtemp(join(tmpdir(), 'baton-packed-'))
  await mkdir(join(home, 'node_modules'))
  await run(process.execPath, [root('scripts/pack.mjs'), join(home, 'packed')])
  await rename(join(home, 'packed'), join(home, 'node_modules/@baton'))
  // What npm would bring along.
  for (const name of ['zod', 'react', '@types', 'ai'])
    await symlink(root(`node_modules/${name}`), join(home, `node_modules/${name}`))
  await writeFile(join(home, 'package.json'), '{"type":"module"}')
}, 240_000)
afterAll(async () => {
  await around.close()
  await rm(home, { recursive: true, force: true })
})

test('a program that has installed the client talks to a person', async () => {
  await copyFile(root('examples/node/ask.mjs'), join(home, 'ask.mjs'))
  const env = { BATON_URL: around.serverUrl, BATON_KEY: around.world.key }
  const program = runProgram(join(home, 'ask.mjs'), ['Hello?'], env)
  await around.answerAsAda('Hello!')
  expect(await program).toMatchObject({ code: 0, output: expect.stringContaining('human: Hello!') })
})

test('what has been installed says of what types it is', async () => {
  const program = `
    import { type ChatMessage, openChat } from '@baton/client'
    import { createAssistantTokenHandler } from '@baton/react/server'
    import { useAssistant } from '@baton/react'
    import { openBaton } from '@baton/adapters'
    import { talkToPerson } from '@baton/adapters/ai-sdk'
    const chat = openChat({ serverUrl: 'https://b.example', publishableKey: 'pk' })
    export const first: ChatMessage | undefined = chat.getState().messages[0]
    export const POST: (request: Request) => Promise<Response> = createAssistantTokenHandler({
      secret: 's', keyId: 'k', getEndUser: () => ({ id: 'u' }),
    })
    export const Status = () => useAssistant({ publishableKey: 'pk' }).ticket?.status
    export const tool = talkToPerson(openBaton({ serverUrl: 'https://b', accessKey: 'bk_' }), { key: 't' })
    // @ts-expect-error: there is no such option
    openChat({ publishableKey: 'pk', colour: 'red' })
  `
  await writeFile(join(home, 'program.ts'), program)
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024']
  const tsc = root('node_modules/typescript/bin/tsc')
  const args = [tsc, ...flags, '--skipLibCheck', '--lib', 'es2024,dom', 'program.ts']
  const told = await run(process.execPath, args, { cwd: home }).catch(({ stdout }) => ({ stdout }))
  expect(told.stdout).toBe('')
})
