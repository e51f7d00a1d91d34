// What opens a chat, and what can be done with one.
import type { ConversationOptions } from '../open-conversation.ts'
import type { Session } from '../session-type.ts'
import type { Surroundings } from '../surroundings.ts'
import type { ActionCallOf, ActionDefinition } from './page-actions.ts'
import type { Feedback } from './set-feedback.ts'
import type { ChatState } from './state.ts'

export type ChatOptions = Pick<
  ConversationOptions,
  'serverUrl' | 'publishableKey' | 'locale' | 'storage'
> & {
  /** What the page can do for the assistant. */
  availableActions?: readonly ActionDefinition[]
  /** Does it. What it returns is told to the assistant, what it throws is the failure. */
  onAction?: (action: ActionCallOf) => unknown
  /** What the application looks like just now; travels with the conversation, shown as not verified. */
  getContext?: () => Record<string, unknown>
  /** Where your server signs who the customer is. Without it customers are anonymous. */
  tokenEndpoint?: string
  /** In the place of `tokenEndpoint`: how to come by a token. */
  getToken?: () => Promise<string | null>
  /** Your name for the customer. Believed only when your token endpoint says so. */
  endUserId?: string
  /** What the customer says of themselves; shown as not verified. */
  customer?: { name?: string; email?: string }
  /** Said in the place of Baton's own words once a person has been asked for. */
  escalationMessage?: string
  /** How many messages of an earlier visit are shown at first, and how many more `loadMore` brings. Without it all are. */
  pageSize?: number
  onError?: (error: Error) => void
  surroundings?: Partial<Surroundings>
}

export type Chat = {
  getState(): ChatState
  subscribe(listener: () => void): () => void
  /** Returns the way to stop; may be called again afterwards. */
  connect(): () => void
  /** Callbacks, actions and words may change while it goes on; the server and the key may not. */
  update(options: ChatOptions): void
  sendMessage(message: string | { text: string }): void
  /** Asks for a person. */
  escalate(): void
  /** Ends the answer that is being written. */
  stop(): Promise<void>
  retry(id: string): void
  discard(id: string): void
  giveEmail(email: string): Promise<void>
  declineEmail(): Promise<void>
  addToolApprovalResponse(toolCallId: string, approved: boolean): Promise<void>
  refreshToken(): Promise<void>
  /** A thumb for an answer of the assistant, which can be changed and taken back. */
  setFeedback(messageId: string, feedback: Feedback): Promise<void>
  /** Wants another answer in the last one's place. False when that one cannot be asked for anew. */
  regenerate(): Promise<boolean>
  /** Shows `pageSize` older messages more, as long as `hasMore` says that there are any. */
  loadMore(): void
  markRead(): void
  /** Forgets the conversation on this device, for instance when somebody signs out. */
  reset(): void
  /** For what else the API can do. */
  session: Session
}
