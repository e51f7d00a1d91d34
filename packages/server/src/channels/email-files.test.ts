// What is attached to mails, both ways, through the whole server.
import { afterEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { HELP, type MailWorld, mailFrom, mailWorld } from '../testing/mail-world.ts'
import { until } from '../testing/whatsapp-world.ts'

let open: MailWorld
afterEach(() => open.close())

const PDF = `%PDF-1.4\n${'x'.repeat(2_000)}\n%%EOF`

const attached = (files: [string, string][]) => {
  const part = ([name, bytes]: [string, string]) =>
    `--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(bytes)}\r\n`
  const text = `--b\r\nContent-Type: text/plain\r\n\r\nSee here.\r\n${files.map(part).join('')}--b--`
  const headers = { 'Content-Type': 'multipart/mixed; boundary="b"' }
  return mailFrom({ subject: 'Files', headers, text })
}

const messages = async (id: string) =>
  (await open.log(id)).flatMap((event) => (event.type === 'message.posted' ? [event.message] : []))

test('what a customer attaches is a file of the conversation, and what cannot be is named with the reason', async () => {
  open = await mailWorld({ answerer: echo })
  const many = Array.from({ length: 6 }, (_, nth): [string, string] => [
    `${nth}.pdf`,
    `${PDF}${nth}`,
  ])
  const mail = attached([['bill.pdf', PDF], ['evil.exe', 'MZ\u0090'], ...many])
  for (const twice of [mail, mail]) expect(await open.bring(twice)).toBe(200)
  await until(() => expect(open.sent).toHaveLength(1))
  const [talk = ''] = await open.conversations()
  const [asked] = await messages(talk)
  expect(asked?.attachments?.map(({ name, contentType }) => `${name} ${contentType}`)).toEqual([
    'bill.pdf application/pdf',
    ...['0.pdf', '1.pdf', '2.pdf', '3.pdf'].map((name) => `${name} application/pdf`),
  ])
  expect(asked?.text).toMatch(/\[evil\.exe .*: The file is a program/)
  expect(asked?.text).toContain('[5.pdf')
  expect(await messages(talk)).toHaveLength(2)
  expect(open.world.faults).toEqual([])
})

test('what a person attaches travels with the mail', async () => {
  open = await mailWorld({ answerer: echo })
  await open.bring(mailFrom({ to: HELP }))
  await until(() => expect(open.sent).toHaveLength(1))
  const [talk = ''] = await open.conversations()
  const at = `/api/v1/conversations/${talk}`
  const fileId = 'abcdefghijklmnop1234'
  const headers = { cookie: open.ada.cookie, 'content-length': String(PDF.length) }
  const path = `${at}/files/${fileId}?name=label.pdf`
  const up = await open.world.app.request(path, { method: 'PUT', headers, body: PDF })
  expect(up.status).toBeLessThan(300)
  await open.ada.post(`${at}/take-over`)
  const reply = { messageId: 'r1', text: 'Here is the label.', attachments: [fileId] }
  expect((await open.ada.post(`${at}/replies`, reply)).status).toBe(200)
  await until(() =>
    expect(open.sent.at(-1)).toMatchObject({
      text: expect.stringContaining('Here is the label.'),
      files: [{ name: 'label.pdf', type: 'application/pdf', size: PDF.length }],
    }),
  )
})
