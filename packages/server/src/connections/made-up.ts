import type { Packet } from '@baton/contract'

/** A conversation nobody had, with one of each thing that may be taken out of it. */
export function madeUpPacket(at: string, link: string): Packet {
  const said = (id: string, by: 'customer' | 'assistant', text: string) => ({
    ...{ id, at, by, text },
    ...(by === 'customer' ? { name: 'Sam Example' } : {}),
  })
  return {
    version: 1,
    escalationId: 'esc_preview',
    conversationId: 'cnv_preview',
    ...{ at, channel: 'widget', type: 'live_chat', locale: 'en', link },
    subject: 'Where is my refund?',
    summary:
      'Sam waits for the refund of order 1001 since Friday. The assistant found nothing about it.',
    nextStep: 'Look up the refund of order 1001.',
    reason: { trigger: 'asked-for-human', detail: 'Asked for a person: “a person please”' },
    customer: {
      id: 'cus_preview',
      name: 'Sam Example',
      email: 'sam@example.com',
      attributes: { plan: 'enterprise' },
      verified: true,
    },
    page: { url: 'https://shop.example.com/orders/1001', title: 'Order 1001' },
    transcript: [
      said('m1', 'customer', 'Where is my refund? I paid with 4111 1111 1111 1111.'),
      said('m2', 'assistant', 'Refunds take up to fourteen days.'),
      said('m3', 'customer', 'Call me at +44 20 7946 0958 or write to sam@example.com.'),
      said('m4', 'customer', 'My IBAN is GB82 WEST 1234 5698 7654 32. A person please'),
    ],
    attempts: [{ kind: 'search', query: 'refund', hits: [] }],
    earlier: [
      {
        conversationId: 'cnv_earlier',
        at,
        subject: 'How do I change my address?',
        link,
      },
    ],
  }
}
