// What becomes of a message on a channel outside our own pages: it leaves, arrives, is read, or does not. Written only for
// conversations that live on such a channel.
import * as z from 'zod'
import { fact } from './fact.ts'

/** Where customers write. A page of ours shows what is said by itself; to the others, each message has to be sent. */
export const Channel = z.enum(['widget', 'api', 'whatsapp', 'email', 'help', 'sdk'])
export type Channel = z.infer<typeof Channel>

/** Channels on which a page or a program of ours opens conversations. On the others, customers do by writing. */
export const PageChannel = Channel.extract(['widget', 'api', 'help', 'sdk'])

/** A conversation's place on a channel outside. */
export const ChannelPlace = z.object({
  /** The channel connection it came by. */
  connectionId: z.string().min(1).max(128),
  /** How the vendor names the customer there; opaque to everyone but the channel. */
  address: z.string().min(1).max(400),
})
export type ChannelPlace = z.infer<typeof ChannelPlace>

/** Where a message of a customer stands over there, for answers that have to name it. */
export const OutsideMessage = z.object({
  id: z.string().max(1_000),
  /** What the channel has to remember of it, such as a subject. */
  memo: z.record(z.string(), z.string().max(4_000)).optional(),
})
export type OutsideMessage = z.infer<typeof OutsideMessage>

/** The message, or the question whether something may be done: then its call's id. */
const MessageId = z.string().min(1).max(128)
const Problem = z.string().max(1_000)

export const CHANNEL_FACTS = [
  /** All of it has been taken by the vendor, under these ids; one message may be several there. */
  fact('message.sent', { messageId: MessageId, ids: z.array(z.string().max(1_000)) }),
  fact('message.delivered', { messageId: MessageId }),
  fact('message.read', { messageId: MessageId }),
  /** It did not reach the customer and is not tried again by itself. */
  fact('message.failed', { messageId: MessageId, problem: Problem }),
  /** The vendor lets nobody write now. It waits, and goes out when the customer writes next. */
  fact('message.held', { messageId: MessageId, problem: Problem }),
  /** The customer was asked to write, so that what waits may go out. */
  fact('customer.nudged', { messageId: MessageId }),
] as const
