// Every screen of the desk, and a desk with so much in it that none of them is empty.
import type { Page } from 'playwright-core'
import { write } from '../../packages/server/src/insights/testing/histories.ts'
import { plausibleHistories } from '../../packages/server/src/insights/testing/plausible.ts'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import type { Desk, Talk } from '../../packages/server/src/testing/world.ts'
import { type DeskWorld, deskWorld } from './desk.ts'

const SETTINGS = [
  ...['account', 'people', 'general', 'assistant', 'widget', 'model', 'knowledge'],
  ...[
    'knowledge/src_refunds',
    'policy',
    'policy/try',
    'policy/cases',
    'escalation',
    'work',
    'teams',
    'assignment',
    'channels',
  ],
  ...['channels/new/whatsapp', 'help-page', 'integrations', 'integrations/new/zendesk', 'actions'],
  ...['mcp', 'identity', 'access-keys', 'security', 'privacy', 'audit', 'file'],
]

/** By their addresses below /desk. */
export const SCREENS = [
  ...['start', 'inbox/escalated', 'inbox/all', 'inbox/closed', 'promises', 'insights'],
  ...['insights/conversations?metric=escalation-rate', 'playground', 'macros', 'notifications'],
  ...SETTINGS.map((part) => `settings/${part}`),
]

/** What its picture is called, without the ending. */
export function pictureOf(screen: string): string {
  return screen.replace(/\W+/g, '-').replace(/cnv_\w+/, 'talk')
}

/** Of those whom nobody knows yet. */
export const DOORS = ['sign-in', 'invited/no-such-invitation']

export type Peopled = { desk: DeskWorld; talk: Talk }

/** Two teammates, rules, and one conversation with everything that may stand above its words. Ada is the owner. */
export async function peopledDesk(): Promise<Peopled> {
  const desk = await deskWorld({ answerer: echo, widget: true })
  const { world } = desk
  const [ada, ben] = [await world.teammate('Ada'), await world.teammate('Ben')]
  await write(world.pool, world.workspaceId, plausibleHistories(Date.now(), 60))
  await world.measurer.catchUp()
  await rules(ada)
  await ada.post('/api/v1/sources', {
    kind: 'questions',
    sourceId: 'src_refunds',
    title: 'Refunds',
  })
  return { desk, talk: await fullConversation(desk, ada, ben) }
}

async function rules(ada: Desk): Promise<void> {
  const support = { id: 'support', name: 'Support', everyone: true, mode: 'balanced' }
  await saved(ada, 'teams', { teams: [support] })
  await saved(ada, 'assignment', {
    rules: [
      {
        name: 'Who asks for a person',
        when: [{ kind: 'reason', any: ['asked-for-human'] }],
        to: { kind: 'team', teamId: 'support' },
      },
    ],
  })
  await saved(ada, 'work', {
    closeReasons: ['Refunded', 'Explained'],
    clockPolicies: [{ name: 'Everybody', minutes: { 'first-reply': 30, 'next-reply': 60 } }],
  })
  await ada.put('/api/v1/macros/refund', {
    ...{ name: 'Refund done', shortcut: 'refund', text: 'Hi {{customer.first_name}}, it is paid.' },
    ...{ steps: [{ do: 'close' }], shared: true },
  })
}

/** The whole part is replaced. */
export async function saved(owner: Desk, part: string, value: object): Promise<void> {
  const path = `/api/v1/settings/${part}`
  const { version } = (await owner.get(path)).json
  const { status, json } = await owner.put(path, { baseVersion: version, value })
  if (status !== 200) throw new Error(`The settings ${part}: ${JSON.stringify(json)}`)
}

async function fullConversation({ world }: DeskWorld, ada: Desk, ben: Desk): Promise<Talk> {
  const talk = await world.converse({
    customer: { name: 'Maya Lind', email: 'maya@example.com' },
    page: { url: 'https://shop.example/orders/4711', title: 'Your order 4711' },
  })
  await talk.say('Where is my refund for order 4711? It was promised for last week.')
  await world.worker.idle()
  await talk.say('That does not help. I want to talk to a human, please.')
  await world.worker.idle()
  await talk.escalate()
  const path = `/api/v1/conversations/${talk.id}`
  await ben.post(`${path}/notes`, { noteId: 'n1', text: 'Finance has it on the list for Monday.' })
  await ada.post(`${path}/replies`, { messageId: 'r1', text: 'I have asked finance, Maya.' })
  await ada.post(`${path}/tags`, { add: ['refund', 'vip'] })
  await ada.post(`${path}/priority`, { priority: 'high' })
  await ada.post(`${path}/promises`, {
    ...{ promiseId: 'p1', text: 'An answer from finance' },
    dueAt: new Date(Date.now() + 2 * 3_600_000).toISOString(),
  })
  await talk.say('Thank you. Please write to me as soon as you know more.')
  return talk
}

/** Opens an address and waits until nothing more comes. */
export async function openScreen(page: Page, path: string): Promise<void> {
  await page.goto(`/desk/${path}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  if (page.url().includes('next=')) throw new Error('Nobody is signed in.')
  await page.waitForFunction(() => !document.querySelector('main .animate-breathe'))
}

/** As for whoever reads from the right: the desk has no such language yet, and its layout is ready for one. */
export const fromTheRight = (page: Page) =>
  page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
