// Templates with all that can vary in them, against the stand-in and, where it is there, the vendor's own description.
import { expect, test } from 'vitest'
import { attempt } from '../../testing/channel-conformance.ts'
import { specOf } from '../../testing/spec.ts'
import { fakeWhatsApp, SAM } from './fake-whatsapp.ts'

const spec = specOf('whatsapp/whatsapp-cloud.mock.json', {
  ...{ leavesOut: ['fields'], joinsParts: true },
})
const ABOUT = { customer: 'Sam', human: 'Ada', message: 'It was sent.', follow: 'abc.def' }
const NOBODY = { customer: '', human: '', message: '', follow: '' }

async function componentsOf(settings: object, about = ABOUT) {
  const fake = fakeWhatsApp()
  const channel = fake.open({ templateName: 'please_write', ...settings })
  await channel.nudge?.(SAM, attempt({ key: 'one' }), about)
  const held = await spec
  if (held) expect(held.check(fake.heard.at(-1) as never)).toEqual([])
  return fake.sent[0]?.body.template.components
}

test('variables that have names are given by them, in the text and in the head', async () => {
  const settings = {
    templateHeader: '{{team}} = {human|Our team}',
    templateVariables: '{{first_name}} = {customer|there}\n{{ answer }}={message}',
  }
  const text = (parameter_name: string, text: string) => ({ type: 'text', parameter_name, text })
  expect(await componentsOf(settings)).toEqual([
    { type: 'header', parameters: [text('team', 'Ada')] },
    {
      type: 'body',
      parameters: [text('first_name', 'Sam'), text('answer', 'It was sent.')],
    },
  ])
  expect(await componentsOf(settings, NOBODY)).toMatchObject([
    { parameters: [{ text: 'Our team' }] },
    { parameters: [{ text: 'there' }, { text: '…' }] },
  ])
})

test('numbers are no names: such variables are given in their order', async () => {
  expect(await componentsOf({ templateVariables: '{{1}} = {customer}\nas usual' })).toEqual([
    {
      type: 'body',
      parameters: [
        { type: 'text', text: 'Sam' },
        { type: 'text', text: 'as usual' },
      ],
    },
  ])
})

test('a button’s link ends as wanted, at its own place, and carries no letter that would lead elsewhere', async () => {
  const link = (index: string, text: string) => ({
    ...{ type: 'button', sub_type: 'url', index },
    parameters: [{ type: 'text', text }],
  })
  const about = { ...ABOUT, customer: 'Sam & Co/../?x' }
  expect(
    await componentsOf({ templateButtons: '-\n{follow|home}\norders?of={customer}' }, about),
  ).toEqual([link('1', 'abc.def'), link('2', 'orders?of=Sam%20%26%20Co%2F..%2F%3Fx')])
  expect(await componentsOf({ templateButtons: '{follow|home}\n{follow}' }, NOBODY)).toEqual([
    link('0', 'home'),
    link('1', '-'),
  ])
})

test('a head is cut to what Meta takes, and a template without variables has no parts', async () => {
  const [header] = await componentsOf({ templateHeader: 'x'.repeat(100) })
  expect(header.parameters[0].text).toHaveLength(60)
  expect(await componentsOf({ templateVariables: '\n', templateButtons: '-\n-' })).toBeUndefined()
})

test.each([
  [{ templateVariables: '{customr}' }, 'not {customr}'],
  [{ templateVariables: '{{a}} = {customer}\nwords' }, 'every variable its name'],
  [{ templateVariables: '{{a}} = x\n{{a}} = y' }, '{{a}} once'],
  [{ templateHeader: 'one\ntwo' }, 'one line'],
  [{ templateButtons: '{link}' }, 'not {link}'],
])('%j is refused in words', (settings, words) => {
  expect(() => fakeWhatsApp().open(settings)).toThrow(words)
})
