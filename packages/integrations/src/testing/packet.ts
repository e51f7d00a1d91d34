// One story that every connector tells in its tests: Sam asks about a refund, nothing helps, a person is asked for.
import type { Packet } from '@baton/contract'

export const packet: Packet = {
  version: 1,
  escalationId: 'esc_1',
  conversationId: 'cnv_1',
  at: '2026-01-05T09:02:00.000Z',
  channel: 'widget',
  type: 'live_chat',
  locale: 'en',
  subject: 'Where is my refund?',
  summary: 'Sam waits for a refund of order 1001 since Friday.',
  nextStep: 'Look up the refund of order 1001.',
  reason: { trigger: 'asked-for-human', detail: 'Asked: “a person please”' },
  customer: { id: 'cus_1', name: 'Sam', email: 'sam@example.com', verified: true },
  page: { url: 'https://shop.example/orders', title: 'Orders' },
  transcript: [
    {
      id: 'm1',
      at: '2026-01-05T09:00:00.000Z',
      by: 'customer',
      name: 'Sam',
      text: 'Where is my refund?',
    },
    {
      id: 'm2',
      at: '2026-01-05T09:00:02.000Z',
      by: 'assistant',
      text: 'Refunds take fourteen days.',
    },
    {
      id: 'm3',
      at: '2026-01-05T09:02:00.000Z',
      by: 'customer',
      name: 'Sam',
      text: 'a person please',
    },
  ],
  attempts: [{ kind: 'search', query: 'refund', hits: [] }],
  earlier: [],
  link: 'https://help.example/desk/conversations/cnv_1',
}

/** 500 turns, with everything in them that has broken a desk before. */
export function longPacket(): Packet {
  const hostile = [
    '<script>alert(1)</script>',
    "'; drop table tickets; --",
    '{{ticket.requester.email}} [[7*7]] <%= 7 %>',
    'مرحبا \u202Eright to left\u202C',
    '👩‍👩‍👧‍👦🏳️‍🌈 zalgo z̸̢̛a̷l̴g̵o̶',
    '\r\nBcc: everyone@example.com',
    '\u0007 \uFEFF bell and mark',
    'x'.repeat(2_000),
  ]
  const transcript = Array.from({ length: 500 }, (_, nth) => ({
    id: `m${nth}`,
    at: '2026-01-05T09:00:00.000Z',
    by: nth % 2 ? ('assistant' as const) : ('customer' as const),
    text: `${nth}: ${hostile[nth % hostile.length]}`,
  }))
  return { ...packet, subject: `${'Long '.repeat(15)}subject`.slice(0, 80), transcript }
}
