// What `npm start` runs: a bundle. The other tests run the sources, so what bundling could break is looked at here.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { atOnce, modelServer } from '../packages/agent/src/testing/model-server.ts'
import { pdfOf } from '../packages/server/src/testing/pdf.ts'
import { builtServer, runNode } from './baton-process.ts'
import { caller, isAnswer, openCustomer } from './customer.ts'
import { cookieOf, newTeammate } from './human.ts'
import { type ServerProcess, startServer } from './server-process.ts'

let program: string[]
let server: ServerProcess
beforeAll(async () => {
  program = await builtServer()
  server = await startServer({ program })
})
afterAll(() => server?.stop())

test('each of its scripts loads', async () => {
  const folder = path.dirname(program.at(-1) ?? '')
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'main.js')
  expect(scripts.length).toBeGreaterThan(5)
  const load = `for (const name of ${JSON.stringify(scripts)}) await import(${JSON.stringify(`${folder}/`)} + name)`
  expect(await ended(runNode(['--input-type=module', '--eval', load], {}))).toEqual({
    code: 0,
    output: '',
  })
})

test('asks for a person are heard in every script, as from the sources', async () => {
  for (const text of [
    'I want to talk to a human',
    '人間の担当者と話したいです',
    'أريد التحدث مع موظف',
    'Соедините меня с оператором',
  ]) {
    const customer = await openCustomer(() => server)
    const seq = await customer.say(text, 'ask')
    await customer.hears(seq, ({ type }) => type === 'escalation.requested')
    customer.leave()
  }
})

test('a PDF is read in its thread, and answered from', async () => {
  await server.baton(...newTeammate('Ada'), '--owner')
  const cookie = await cookieOf(() => server, 'Ada')
  const desk = caller(() => server, false)
  const act = (to: string, body: object | null) => desk(`/api/v1${to}`, body, () => ({ cookie }))
  const content = pdfOf([[{ text: 'The vinabak is calibrated with the green key under its lid.' }]])
  await act('/sources', { kind: 'files', sourceId: 'src_manual', title: 'Manual' })
  await act('/sources/src_manual/files', {
    files: [{ path: 'manual.pdf', content: content.toString('base64') }],
  })
  await expect
    .poll(() => act('/sources/src_manual', null))
    .toMatchObject({ documents: 1, run: { status: 'done' } })

  const customer = await openCustomer(() => server)
  const seq = await customer.say('How is the vinabak calibrated?', 'ask')
  const answer = await customer.hears(seq, isAnswer)
  expect(JSON.stringify(answer)).toContain('green key')
  customer.leave()
})

test('a model answers through the provider that is loaded when it is asked', async () => {
  const model = await modelServer(() => atOnce())
  const withModel = await startServer({
    program,
    settings: { LLM_BASE_URL: model.url.openai, LLM_MODEL: 'any', LLM_API_KEY: 'none' },
  })
  const customer = await openCustomer(() => withModel)
  await customer.hears(await customer.say('How do I change my address?', 'ask'), isAnswer)
  expect(model.asked.length).toBe(1)
  customer.leave()
  await withModel.stop()
  await model.close()
})

async function ended({ ended, output }: ReturnType<typeof runNode>) {
  return { code: await ended, output: output() }
}
