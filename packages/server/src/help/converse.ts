// Conversations that begin on the help page: the same transitions as in the chat, on a channel of their own.
import { createHash } from 'node:crypto'
import type { ConversationEvent, Device } from '@baton/contract'
import {
  type Conversation,
  type Escalating,
  evolve,
  openQuestion,
  postCustomerMessage,
  requestEscalation,
  startConversation,
} from '@baton/core'
import { MOST_LETTERS } from '../channels/message-id.ts'
import type { Commits } from '../commit.ts'
import type { Files } from '../files/files.ts'
import type { TakeFile } from '../files/take-file.ts'
import type { Settings } from '../settings/settings.ts'
import type { Ref } from '../store/store.ts'
import { takeFiles } from './take-files.ts'

export type ConverseServices = {
  commits: Commits
  settings: Pick<Settings, 'read'>
  escalating: (workspaceId: string) => Promise<Escalating>
  files: Pick<Files, 'claim'>
  takeFile: TakeFile
  newId: (prefix: string) => string
  now: () => number
}

type Question = { form: string; text: string; locale: string; device: Device | undefined }

export type Letter = {
  name: string
  email: string
  subject: string
  message: string
  locale: string
  files: readonly File[]
  device: Device | undefined
}

/** A page without script is answered when the answer is there, or else after this long with what there is. */
const PATIENCE_MS = 25_000
const LOOK_AGAIN_MS = 150

export type Converse = ReturnType<typeof createConverse>

export function createConverse(services: ConverseServices) {
  const { commits, settings, escalating, newId, now } = services
  const at = () => new Date(now()).toISOString()

  async function reasons(workspaceId: string, id: string, detail: string) {
    const { whileWaiting } = await settings.read(workspaceId, 'policy')
    const told = await escalating(workspaceId)
    const reason = { trigger: 'button', detail }
    return { id, reason, helping: whileWaiting === 'keep-helping', ...told }
  }

  return {
    /** Asks the assistant. The form's id makes it one question, however often it is sent. */
    async ask(ref: Ref, { form, text, locale, device }: Question) {
      const customer = { id: newId('cus'), verified: false }
      await commits.commit(ref, (conversation) =>
        inTurn(conversation, [
          (now) => startConversation(now, { customer, channel: 'help', device, locale }, at()),
          (now) =>
            postCustomerMessage(now, { id: `msg_${form}`, text, situation: { device } }, at()),
        ]),
      )
    },

    /**
     * A letter goes to a person, and only to a person. All of it at once, so that no half of it is ever there alone.
     * False when it was there already.
     */
    async write(ref: Ref, letter: Letter): Promise<boolean> {
      const { locale, subject, message, name, email, files, device } = letter
      const customer = { id: newId('cus'), verified: false, email, ...(name ? { name } : {}) }
      const id = `esc_${ref.conversationId}`
      const wanted = await reasons(ref.workspaceId, id, 'Sent the contact form of the help page')
      const said = subject === '' ? message : `${subject}\n\n${message}`
      const start = (now: Conversation) =>
        startConversation(now, { customer, channel: 'help', device, locale }, at())
      // A file lies in a conversation that is there.
      const before = files.length > 0 ? await commits.commit(ref, start) : null
      const isSent = before !== null && before.messages.length > 0
      const { lines, attachments } = await takeFiles(isSent ? [] : files, ref, services)
      const text = [said, ...lines].join('\n').slice(0, MOST_LETTERS)
      let isNew = false
      await commits.commit(ref, (conversation) => {
        const events = inTurn(conversation, [
          start,
          (now) => {
            const id = `msg_${ref.conversationId}`
            return postCustomerMessage(now, { id, text, attachments }, at())
          },
          (now) => requestEscalation(now, { ...wanted, helping: false }, at()),
        ])
        isNew = events.some(({ type }) => type === 'escalation.requested')
        return events
      })
      return isNew
    },

    /** The button of a page without script. */
    async askForPerson(ref: Ref): Promise<void> {
      const wanted = await reasons(ref.workspaceId, newId('esc'), 'Pressed “Talk to a person”')
      await commits.commit(ref, (conversation) =>
        conversation.seq === 0 ? [] : requestEscalation(conversation, wanted, at()),
      )
    },

    read: (ref: Ref): Promise<Conversation> => commits.read(ref),

    /** The conversation once nothing is being written any more. */
    async answered(ref: Ref, signal: AbortSignal): Promise<Conversation> {
      const until = Date.now() + PATIENCE_MS
      for (;;) {
        const conversation = await commits.read(ref)
        if (!isPending(conversation) || Date.now() > until || signal.aborted) return conversation
        await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
      }
    },
  }
}

/** Whether the assistant still owes an answer. */
export function isPending(conversation: Conversation): boolean {
  return conversation.holder.kind === 'assistant' && openQuestion(conversation) !== null
}

/** The same form is the same conversation, in any process and after any retry. */
export function idOfForm(workspaceId: string, form: string): string {
  return `cnv_h${createHash('sha256').update(`${workspaceId}\n${form}`).digest('hex').slice(0, 32)}`
}

/** Each step decides on what the steps before it have made. */
function inTurn(
  before: Conversation,
  steps: readonly ((conversation: Conversation) => ConversationEvent[])[],
): ConversationEvent[] {
  const events: ConversationEvent[] = []
  let conversation = before
  for (const step of steps) {
    const next = step(conversation)
    conversation = next.reduce(evolve, conversation)
    events.push(...next)
  }
  return events
}
