// What a page can do with its chat: the same as `window.Baton`, with types.

export type BatonOptions = {
  /** Your workspace's publishable key. */
  key: string
  /** `floating`: a button in a corner. `embedded`: part of the page, in `target`. `sidebar`: the height of the window. */
  mode?: 'floating' | 'embedded' | 'sidebar'
  /** A selector of the element an embedded chat fills. */
  target?: string
  position?: 'left' | 'right'
  theme?: 'auto' | 'light' | 'dark'
  locale?: string
  /** What the assistant is called. */
  name?: string
  greeting?: string
  /** `#rrggbb` */
  accent?: string
  suggestions?: string[]
  /** How long the customer has agreed to be remembered. */
  consent?: 'none' | 'session' | 'persistent'
}

/** Proved by your server; see docs/identity.md. */
export type BatonProof = { token: string } | { userId: string; userHash: string }

/** What the page says of its customer; shown to humans as not verified unless a proof comes with it. */
export type BatonUser = { name?: string; email?: string } | (BatonProof & { name?: string })

export type BatonEvents = {
  ready: undefined
  open: undefined
  close: undefined
  'message:sent': { text: string }
  'message:received': { id: string; text: string; by: 'assistant' | 'human' | 'system' }
  /** How many answers have not been seen. */
  unread: number
  escalated: { conversationId: string }
  'agent:joined': { conversationId: string }
  'agent:left': undefined
  resolved: { conversationId: string }
  csat: { score: number; comment?: string }
  'identify:error': Error
  /**
   * Something the customer did was refused for good, a file was not taken, or the connection has been gone for a while.
   * Nothing they have written is in it.
   */
  error: { about: 'message' | 'escalation' | 'file' | 'network'; code: string }
}

export type BatonAction = {
  description: string
  run(input: Record<string, unknown>): unknown
  [more: string]: unknown
}

export type Baton = {
  open(): Promise<void>
  close(): Promise<void>
  toggle(): Promise<void>
  show(): Promise<void>
  hide(): Promise<void>
  /** Opens the chat and asks. */
  ask(text: string): Promise<void>
  /** Opens nothing; what is written stands in the field. */
  prefill(text: string): Promise<void>
  openConversation(conversationId: string): Promise<void>
  newConversation(): Promise<void>
  /** Asks for a person. */
  escalate(): Promise<void>
  /** False, and the event `identify:error`, when a proof proves nothing. A function is asked whenever one is needed. */
  identify(who: BatonUser | (() => Promise<BatonProof | string>)): Promise<boolean>
  /** What a person and the rules of escalation may know of the customer's situation. */
  setContext(attributes: Record<string, string | number | boolean>): Promise<void>
  setLocale(locale: string): Promise<void>
  setTheme(theme: 'auto' | 'light' | 'dark'): Promise<void>
  track(name: string, data?: unknown): Promise<void>
  actions(actions: Record<string, BatonAction>): Promise<void>
  update(options: Partial<BatonOptions>): Promise<void>
  /** Forgets the customer on this device. */
  shutdown(): Promise<void>
  /** The same, and takes the chat out of the page. */
  destroy(): Promise<void>
  /** Returns the way to stop listening. */
  on<Name extends keyof BatonEvents>(
    name: Name,
    listener: (detail: BatonEvents[Name]) => void,
  ): () => void
  once<Name extends keyof BatonEvents>(
    name: Name,
    listener: (detail: BatonEvents[Name]) => void,
  ): () => void
}
