// What a thread says: whether it is ours, where it stands, and which of its words are for the customer.
import * as z from 'zod'
import type { DeskHuman, DeskNews } from '../../connector.ts'
import { textOf, wordsOf } from './text.ts'
import type { WebApi } from './web-api.ts'
import { ESCALATION, type File, type Message, payloadOf, REPLY, type Standing } from './wire.ts'

export type Thread = { root: Message; replies: Message[]; standing: Standing }

/** Null when the thread was not begun by us. */
export async function readThread(api: WebApi, ts: string): Promise<Thread | null> {
  const [root, ...replies] = await api.thread(ts)
  const standing = root?.bot_id ? Stands.safeParse(payloadOf(root, ESCALATION)) : null
  return root && standing?.success ? { root, replies, standing: standing.data } : null
}

/** Words are for the customer when a message of ours says so; nothing that a person only wrote is. */
export async function newsIn(
  api: WebApi,
  { root, replies }: Thread,
  cursor: string | null,
): Promise<DeskNews[]> {
  const names = new Map<string, Promise<string>>()
  const named = async (id: string): Promise<DeskHuman> => {
    const name = names.get(id) ?? api.nameOf(id)
    names.set(id, name)
    return { id, name: await name }
  }
  const news: DeskNews[] = []
  for (const reply of replies) {
    const marked = reply.user === root.user ? Marked.safeParse(payloadOf(reply, REPLY)) : null
    if (!marked?.success || (cursor !== null && reply.ts <= cursor)) continue
    const { of, by } = marked.data
    const said = of === undefined ? null : replies.find(({ ts }) => ts === of)
    // It was deleted since: what is gone is not sent.
    if (said === undefined) continue
    const text = said ? wordsOf(said.text) : answerIn(reply)
    const attachments = filesIn(said).map(api.fileOf)
    const human = await named(said?.user ?? by)
    const id = said?.ts ?? reply.ts
    news.push({ id, ticketId: root.ts, human, text, at: momentOf(reply.ts), attachments })
  }
  return news
}

/** Whether these words were sent before. */
export function isSent({ replies }: Thread, mark: { of: string } | { view: string }): boolean {
  const [[name, value] = ['', '']] = Object.entries(mark)
  return replies.some((reply) => payloadOf(reply, REPLY)?.[name] === value)
}

/** What of a message goes to the customer, in words, for those who read the thread. */
export function wordsIn(message: Message): string {
  const names = filesIn(message).map(({ name }) => `[file: ${name ?? 'without a name'}]`)
  return [wordsOf(message.text), ...names].filter((part) => part !== '').join('\n')
}

function filesIn(message: Message | null): File[] {
  return (message?.files ?? []).filter(({ mode }) => mode !== 'tombstone')
}

export function momentOf(ts: string): string {
  return new Date(Number(ts) * 1_000).toISOString()
}

function answerIn({ blocks }: Message): string {
  const parts = blocks.filter(({ type }) => type === 'section')
  return textOf(parts.map(({ text }) => String(text?.text ?? '')).join(''))
}

const Stands = z.object({
  key: z.string(),
  status: z.enum(['open', 'solved']),
  at: z.string(),
  assignee: z.string().optional(),
  assigneeName: z.string().optional(),
})
const Marked = z.object({ of: z.string().optional(), by: z.string() })
