import type { RedactKind } from '@baton/contract'
import { expect, test } from 'vitest'
import { redact, redactedByBoth, redactText } from './redact.ts'

const only = (...kinds: RedactKind[]) => ({ kinds, phrases: [], leaveOut: [] })

test.each([
  ['email', 'Write to sam.o+x@mail.example.com please', 'Write to [e-mail] please'],
  ['email', 'пишите на почта@пример.рф', 'пишите на [e-mail]'],
  ['card', 'My card 4111 1111 1111 1111 fails', 'My card [card] fails'],
  ['card', 'Order 4111 1111 1111 1112 is late', 'Order 4111 1111 1111 1112 is late'],
  ['iban', 'to DE89 3704 0044 0532 0130 00 today', 'to [IBAN] today'],
  ['iban', 'GB82WEST12345698765432.', '[IBAN].'],
  ['iban', 'model AB12 3456 7890 1234', 'model AB12 3456 7890 1234'],
  ['phone', 'call +49 (30) 1234567 now', 'call [phone] now'],
  ['phone', 'order 1234567 of 2026-11-21', 'order 1234567 of 2026-11-21'],
  ['key', 'key sk_live_abcdefghijklmnop', 'key [key]'],
] as [RedactKind, string, string][])('%s: “%s” becomes “%s”', (kind, text, clean) => {
  expect(redactText(text, only(kind))).toBe(clean)
})

test('what is not asked for stays', () => {
  expect(redactText('sam@example.com 4111 1111 1111 1111', only('card'))).toBe(
    'sam@example.com [card]',
  )
})

test('an operator’s own words go in any case, and are words, not patterns', () => {
  const redaction = { kinds: [], phrases: ['Project (X)', 'ünder'], leaveOut: [] }
  expect(redactText('about PROJECT (x) and ÜNDER, not projectX', redaction)).toBe(
    'about [removed] and [removed], not projectX',
  )
})

test('long hostile text costs little', () => {
  for (const text of ['1 '.repeat(50_000), 'a@'.repeat(50_000), 'AA11'.repeat(25_000)])
    expect(redactText(text, only('key', 'email', 'iban', 'card', 'phone'))).toBeTypeOf('string')
})

const packet: Parameters<typeof redact>[0] = {
  version: 1,
  escalationId: 'esc_1',
  conversationId: 'cnv_1',
  at: '2026-01-05T09:00:00.000Z',
  channel: 'widget',
  type: 'live_chat',
  locale: 'en',
  subject: 'sam@example.com cannot pay',
  summary: 'Card 4111 1111 1111 1111.',
  reason: { trigger: 'asked-for-human', detail: 'Asked by sam@example.com' },
  customer: { id: 'cus_1', name: 'Sam', email: 'sam@example.com', verified: true },
  page: { url: 'https://shop.example/' },
  device: { kind: 'phone', browser: 'Safari 18.1', system: 'iOS' },
  transcript: [
    {
      id: 'm1',
      at: '2026-01-05T09:00:00.000Z',
      by: 'customer',
      name: 'Sam',
      text: 'sam@example.com',
    },
  ],
  attempts: [
    {
      kind: 'action',
      name: 'look-up',
      source: 'server',
      input: { deep: ['sam@example.com'] },
      ok: true,
      result: 'found sam@example.com',
      durationMs: 1,
    },
  ],
  earlier: [],
  link: 'https://help.example/desk/conversations/cnv_1',
}

test('every text of a packet is cleaned; the address that reaches the customer stays', () => {
  const clean = redact(packet, only('email', 'card'))
  expect(clean.customer.email).toBe('sam@example.com')
  const { customer: _, ...rest } = clean
  expect(JSON.stringify(rest)).not.toContain('sam@example.com')
  expect(JSON.stringify(rest)).not.toContain('4111')
})

test('whole fields stay at home', () => {
  const bare = redact(packet, {
    kinds: [],
    phrases: [],
    leaveOut: ['transcript', 'page', 'email', 'name', 'attempts'],
  })
  expect(bare).toMatchObject({ transcript: [], attempts: [], customer: { id: 'cus_1' } })
  expect(bare.page).toBeUndefined()
  expect(bare.device).toBeUndefined()
  expect(JSON.stringify(bare.customer)).not.toMatch(/Sam|example/)
})

test('patterns of the operator’s own are taken out first, and rules of two places together', () => {
  const own = { kinds: [], phrases: [], patterns: ['ORD-\\d{6}', '\\bK\\d+\\b'], leaveOut: [] }
  expect(redactText('ord-123456 and K7, not BK7', own)).toBe('[removed] and [removed], not BK7')
  const everywhere = { kinds: ['email' as const], phrases: ['Falcon'], patterns: ['K\\d'] }
  const both = redactedByBoth({ ...own, leaveOut: ['page'] }, everywhere)
  expect(redactText('ORD-123456 K7 Falcon sam@example.com', both)).toBe(
    '[removed] [removed] [removed] [e-mail]',
  )
  expect(both.leaveOut).toEqual(['page'])
})
