export { type Account, type AccountOptions, openAccount } from './account.ts'
export { ACCOUNT_ROUTES, type AccountApi } from './account-routes.ts'
export { type Api, type ApiOptions, type Call, type CallOptions, createApi } from './api.ts'
export {
  browserStorage,
  browserTimers,
  browserWake,
  type Consent,
  currentPage,
  liveUrl,
  randomId,
} from './browser.ts'
export { attributesOf } from './chat/attributes.ts'
export type { Chat, ChatOptions } from './chat/chat.ts'
export type { ChatMessage } from './chat/message.ts'
export { openChat } from './chat/open-chat.ts'
export type { ActionCallOf, ActionDefinition } from './chat/page-actions.ts'
export type { Approval, ChatState, EscalationState, Ticket } from './chat/state.ts'
export { type CustomerLive, openCustomerLive } from './customer-live.ts'
export { CUSTOMER_ROUTES, type CustomerApi } from './customer-routes.ts'
export { DESK_ROUTES } from './desk-routes.ts'
export { ApiError, NetworkError } from './errors.ts'
export { readLines } from './lines.ts'
export { type Draft, type Follower, type Live, type LiveOptions, openLive } from './live.ts'
export { type Moment, momentOf } from './moments.ts'
export { type ConversationOptions, openConversation } from './open-conversation.ts'
export type { Outgoing, OutgoingState } from './outbox.ts'
export { PROGRAM_ROUTES, type ProgramApi } from './program-routes.ts'
export { openSession, type SessionOptions } from './session.ts'
export type { Act, Session } from './session-type.ts'
export type { Snapshot } from './snapshot.ts'
export type { LiveStatus } from './socket.ts'
export { inMemory, openStorage, type Shelf, type Storage } from './storage.ts'
export { type Surroundings, surroundings } from './surroundings.ts'
export { backoff, type Timers, type Wake } from './timers.ts'
