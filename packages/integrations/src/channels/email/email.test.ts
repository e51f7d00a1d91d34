import { afterAll, expect, test } from 'vitest'
import { attempt, conformsAsChannel, outgoing } from '../../testing/channel-conformance.ts'
import { letterOf } from './letter.ts'
import { fakeMailChannel, mailChannel, mailSettings, OWN } from './testing/fake-mail.ts'

const open: { close(): Promise<void> }[] = []
afterAll(async () => {
  for (const one of open) await one.close()
})

conformsAsChannel('E-mail', {
  async open() {
    const fake = await fakeMailChannel()
    open.push(fake)
    return fake
  },
})

const { names } = mailChannel()
const letter = (around: Parameters<typeof outgoing>[0], changed = {}) => {
  const settings = mailSettings(changed)
  const { sources: _, ...part } = outgoing({ to: 'sam@customer.test', ...around })
  return letterOf(part, attempt().key, { settings, names: mailChannel(changed).names })
}

test('a mail is the same whenever it is made, and another one is another', () => {
  expect(letter({})).toEqual(letter({}))
  expect(names.mailId('cnv_1 0 msg_1')).not.toBe(names.mailId('cnv_1 0 msg_2'))
  expect(names.mailId('cnv_1 0 msg_1').split('.')[0]).toBe(names.name('cnv_1'))
})

test('an answer is found by the address it goes to and by what it answers, and nothing is guessed', () => {
  const { replyTo, messageId } = letter({})
  const name = names.name('cnv_1')
  expect(names.namesIn(replyTo.toUpperCase(), '')).toEqual([name])
  expect(names.namesIn('', `<other@x.test> ${messageId}`)).toEqual([name])
  const [of = '', act = ''] = names.mailId('cnv_1 0 msg_1').split('.')
  expect(names.namesIn('', `<${of}.${act}.aaaaaaaaaaaa@acme.test>`)).toEqual([])
  expect(names.namesIn(`help+${name}@elsewhere.test`, '')).toEqual([])
  expect(names.isOurs('')).toBe(false)
})

test.each([
  ['none', OWN],
  ['+', `help+${names.name('cnv_1')}@acme.test`],
  ['-', `help-${names.name('cnv_1')}@acme.test`],
])('with “%s” answers go to %s', (separator, replyTo) => {
  expect(letter({}, { separator }).replyTo).toBe(replyTo)
})

test('what a program wrote says so, and what a person wrote bears their name', () => {
  expect(letter({ by: 'assistant' })).toMatchObject({ isAutomatic: true, fromName: 'Acme' })
  expect(letter({ by: 'human' })).toMatchObject({ isAutomatic: false, fromName: 'Ada (Acme)' })
})

test('nothing that was written becomes a header or HTML', () => {
  const memo = { subject: 'Hi\r\nBcc: eve@x.test', messageId: '<a@b>', references: 'x <c@d>' }
  const made = letter({
    about: { id: '1', memo },
    name: 'Ada\r\nX: y',
    text: '<img src=x onerror=alert(1)> https://a.test/?q="><script>',
  })
  expect(made.subject).toBe('Re: Hi Bcc: eve@x.test')
  expect(made.fromName).toBe('Ada X: y (Acme)')
  expect(made.references).toEqual(['<c@d>', '<a@b>'])
  expect(made.html).not.toMatch(/<img|<script/)
  expect(made.html).toContain('<a href="https://a.test/?q="')
})

test('copies go to those the customer put in copy, when operators want that and a person writes', () => {
  const about = { id: '1', memo: { cc: 'ben@x.test, no address, cy@x.test' } }
  expect(letter({ about }).cc).toEqual([])
  expect(letter({ about }, { copies: true }).cc).toEqual(['ben@x.test', 'cy@x.test'])
  expect(letter({ about, by: 'assistant' }, { copies: true }).cc).toEqual([])
})

test('what is asked is said in words, and where it can be followed', () => {
  const choices = [
    { id: 'allow:1', title: 'Yes, do it', asked: true },
    { id: 'person', title: 'Talk to a person', asked: false },
  ]
  const follow = { url: 'https://help.example/follow/x', words: 'Follow your request' }
  const { text, html } = letter({ choices, follow })
  expect(text).toContain('→ Yes, do it')
  expect(text).not.toContain('Talk to a person')
  expect(text).toContain('Follow your request: https://help.example/follow/x')
  expect(html).toContain('<a href="https://help.example/follow/x"')
})

test('a long thread keeps its beginning and its end', () => {
  const sentBefore = Array.from({ length: 40 }, (_, nth) => `<m${nth}@acme.test>`)
  const { references } = letter({ sentBefore })
  expect(references).toHaveLength(12)
  expect(references[0]).toBe('<m0@acme.test>')
  expect(references.at(-1)).toBe('<m39@acme.test>')
})

test('an address that looks like several is one, and nobody else is written to', async () => {
  const fake = await fakeMailChannel()
  open.push(fake)
  const [part] = fake.channel.split(outgoing({ to: '"eve@x.test, sam"@customer.test' }))
  const sending = part ? fake.channel.send(part, attempt()) : Promise.resolve()
  // This server refuses such an address; another one may take it.
  await expect(sending).rejects.toMatchObject({ retry: false })
  expect(fake.recipients()).toEqual([])
})
