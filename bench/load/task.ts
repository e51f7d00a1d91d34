import type { TargetAddress } from './target.ts'

/** What the load process can be asked to do. Milliseconds throughout. */
export type Task = { id: number } & (
  | ({ kind: 'turns' } & TurnsTask)
  | ({ kind: 'deliver' } & DeliverTask)
  | ({ kind: 'hold' } & HoldTask)
  | { kind: 'let-go' }
)

export type TurnsTask = {
  target: TargetAddress
  /** What they say: questions that one passage answers, or words that no document is needed for. */
  say: 'questions' | 'greetings'
  /** How many customers at once, each with the next question as soon as the last is answered. */
  customers: number
  /** Ends after so long, or so many turns. */
  forMs: number
  turns: number
}
export type TurnsResult = {
  /** Of each turn: from the first byte of the question to the answer on the socket. */
  latencies: number[]
  elapsedMs: number
  /** Turns that ended with a person being asked. */
  escalated: number
}

export type DeliverTask = {
  target: TargetAddress
  conversations: number
  perSecond: number
  forMs: number
}
export type DeliverResult = {
  /** Of each message: from the moment it was due to its arrival on the other side. */
  latencies: number[]
  lost: number
}

/** Opens connections, or only the conversations they will be for, and keeps them. */
export type HoldTask = { target: TargetAddress; connections: number }

export type TaskAnswer = { id: number; result?: unknown; error?: string }
