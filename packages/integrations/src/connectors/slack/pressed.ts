// What people press in Slack: buttons under an escalation, the shortcut “Send to customer” on a reply, and the form behind
// “Reply to the customer”. Each is written down in the thread first, so that reading the thread finds it for ever.
import * as z from 'zod'
import type { DeskHuman, Hint } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { isSent, readThread, type Thread, wordsIn } from './thread.ts'
import type { WebApi } from './web-api.ts'
import { answer, form, Message, Posted, receipt, type Standing, standingNow } from './wire.ts'

export type Around = { api: WebApi; channel: string; now: Date }

const NOTHING: Hint = { ticketIds: [] }

export async function pressed(payload: unknown, around: Around): Promise<Hint> {
  const read = Pressed.safeParse(payload)
  if (!read.success) return NOTHING
  switch (read.data.type) {
    case 'block_actions':
      return onButton(read.data, around)
    case 'message_action':
      return onShortcut(read.data, around)
    case 'view_submission':
      return onForm(read.data, around)
  }
}

export async function stand(
  { api, channel }: Pick<Around, 'api' | 'channel'>,
  { root }: Pick<Thread, 'root'>,
  standing: Standing,
): Promise<void> {
  const args = { channel, ts: root.ts, ...standingNow(root, standing) }
  await api.write('chat.update', args, Posted)
}

async function onButton({ user, channel, message, actions, trigger_id }: Button, around: Around) {
  const [{ action_id: action } = { action_id: '' }] = actions
  const changes: Record<string, Partial<Standing>> = {
    baton_take: { status: 'open', assignee: user.id },
    baton_solve: { status: 'solved' },
    baton_reopen: { status: 'open' },
  }
  const change = changes[action]
  const isOurs = channel.id === around.channel && (change || action === 'baton_answer')
  if (!isOurs) return NOTHING
  if (!change) {
    const args = { trigger_id, view: form(message.ts) }
    await around.api.write('views.open', args, z.object({}))
    return NOTHING
  }
  const [thread, assigneeName] = await Promise.all([
    readThread(around.api, message.ts),
    change.assignee && around.api.nameOf(change.assignee),
  ])
  if (!thread) return NOTHING
  const taken = assigneeName ? { ...change, assigneeName } : change
  const at = around.now.toISOString()
  await stand(around, thread, { ...thread.standing, ...taken, at })
  return { ticketIds: [message.ts] }
}

/** Whoever presses is told when it cannot be done: a reply that only seems to be sent is worse than none. */
async function onShortcut(
  { callback_id, user, channel, message }: Shortcut,
  around: Around,
): Promise<Hint> {
  if (callback_id !== 'send_to_customer') return NOTHING
  const { api } = around
  const tell = async (text: string) => {
    const args = { channel: channel.id, user: user.id, text, thread_ts: message.thread_ts }
    await api.write('chat.postEphemeral', args, z.object({}))
    return NOTHING
  }
  const { thread_ts = message.ts, ts } = message
  const isHere = channel.id === around.channel && thread_ts !== ts
  const thread = isHere ? await readThread(api, thread_ts) : null
  const said = thread?.replies.find((reply) => reply.ts === ts)
  if (!thread || !said || said.bot_id || !said.user)
    return tell(
      'Not sent: only a reply that a person wrote in the thread of a conversation can be.',
    )
  const words = wordsIn(said)
  if (words === '') return tell('Not sent: there are no words in it.')
  if (isSent(thread, { of: ts })) return tell('It has been sent already.')
  const args = { channel: channel.id, thread_ts, ...receipt({ of: ts, by: user, words }) }
  await api.write('chat.postMessage', args, Posted)
  return { ticketIds: [thread_ts] }
}

/** While it cannot be written down the form stays open, with the words in it. */
async function onForm({ user, view }: Submitted, { api, channel }: Around): Promise<Hint> {
  if (view.callback_id !== 'baton_answer') return NOTHING
  const thread_ts = view.private_metadata
  const text = view.state.values.answer.text.value?.trim() ?? ''
  try {
    const thread = await readThread(api, thread_ts)
    if (!thread) return stayOpen('This conversation is not there any more.')
    if (text === '') return stayOpen('Write something first.')
    if (!isSent(thread, { view: view.id })) {
      const args = { channel, thread_ts, ...answer({ text, by: user, view: view.id }) }
      await api.write('chat.postMessage', args, Posted)
    }
    return { ticketIds: [thread_ts] }
  } catch (error) {
    if (error instanceof DeliveryError) return stayOpen(`Not sent: ${error.message}`)
    throw error
  }
}

function stayOpen(problem: string): Hint {
  const body = JSON.stringify({ response_action: 'errors', errors: { answer: problem } })
  return { ticketIds: [], answer: { status: 200, contentType: 'application/json', body } }
}

const User = z
  .object({ id: z.string(), name: z.string().optional(), username: z.string().optional() })
  .transform(({ id, name, username }): DeskHuman => ({ id, name: name ?? username ?? id }))
const Channel = z.object({ id: z.string() })

const Button = z.object({
  type: z.literal('block_actions'),
  user: User,
  channel: Channel,
  message: z.object({ ts: z.string() }),
  trigger_id: z.string(),
  actions: z.array(z.object({ action_id: z.string() })),
})
type Button = z.output<typeof Button>
const Shortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  user: User,
  channel: Channel,
  message: Message.pick({ ts: true, thread_ts: true }),
})
type Shortcut = z.output<typeof Shortcut>
const Submitted = z.object({
  type: z.literal('view_submission'),
  user: User,
  view: z.object({
    id: z.string(),
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({
      values: z.object({
        answer: z.object({ text: z.object({ value: z.string().nullish() }) }),
      }),
    }),
  }),
})
type Submitted = z.output<typeof Submitted>
const Pressed = z.discriminatedUnion('type', [Button, Shortcut, Submitted])
