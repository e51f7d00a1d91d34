// What a chat can do with its conversation.
import type { Attachment } from '@baton/contract'
import type { CustomerApi } from './customer-routes.ts'
import type { addressOf } from './place.ts'
import type { Snapshot } from './snapshot.ts'

export type Session = {
  getSnapshot(): Snapshot
  subscribe(listener: () => void): () => void
  /** Follows the conversation, if there is one, and every later one. Returns the way to stop. */
  connect(): () => void
  disconnect(): void
  send(text: string, attachments?: readonly Attachment[]): void
  /**
   * Asks for a person; begins the conversation if nothing has been said yet. `ownWords`: what it is about, as the
   * customer says who has read the summary.
   */
  escalate(ownWords?: string): void
  /** Something is being written: to be called with every key, told to the other side now and then. */
  typing(): void
  /** Ends the answer that is being written, or would be; what was written of it stays. */
  stop(): Promise<void>
  /** The id is a message's or the escalation's. */
  retry(id: string): void
  discard(id: string): void
  /** Throws `ApiError` (`invalid` when it is no address) or `NetworkError`. */
  giveEmail(email: string): Promise<void>
  declineEmail(): Promise<void>
  /** Speaks to the server about the conversation there is; null when nothing has been said yet. */
  act<Result>(work: Act<Result>): Promise<Result> | null
  /** The same, and begins the conversation if nothing has been said yet: a file needs one to go to. */
  begin<Result>(work: Act<Result>): Promise<Result>
  /** What has to be told about every conversation that begins, before its first words go out. Must not throw. */
  beforeFirst(work: Act<void>): void
  /** Goes where the storage says: into another conversation, or on with a new token. */
  reread(): void
  /** Goes out of the conversation, so that the next words begin another; the device knows it still. */
  leave(): void
  /** Forgets everything about the customer on this device. */
  reset(): void
}

export type Act<Result> = (api: CustomerApi, at: ReturnType<typeof addressOf>) => Promise<Result>
