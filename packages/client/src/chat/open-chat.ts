// A chat without a look: a conversation, who the customer is, what the page can do, and one state that is replaced at each
// change. What hooks and components of any framework are built on.
import { openConversation } from '../open-conversation.ts'
import type { Session } from '../session-type.ts'
import { surroundings } from '../surroundings.ts'
import { attributesOf } from './attributes.ts'
import type { Chat, ChatOptions } from './chat.ts'
import { pageActions } from './page-actions.ts'
import { regenerate, setFeedback } from './set-feedback.ts'
import { type Around, type ChatState, stateOf } from './state.ts'
import { openTokens, type TokenSource } from './tokens.ts'

export function openChat(options: ChatOptions): Chat {
  const chat = new OpenChat(options)
  const { session } = chat
  return {
    session,
    getState: () => chat.state,
    subscribe(listener) {
      chat.listeners.add(listener)
      return () => void chat.listeners.delete(listener)
    },
    connect: () => chat.connect(),
    update: (changed) => chat.update(changed),
    sendMessage: (message) => chat.send(typeof message === 'string' ? message : message.text),
    escalate: () => chat.escalate(),
    stop: () => session.stop(),
    retry: (id) => session.retry(id),
    discard: (id) => session.discard(id),
    giveEmail: (email) => session.giveEmail(email),
    declineEmail: () => session.declineEmail(),
    addToolApprovalResponse: (callId, approved) => chat.decide(callId, approved),
    refreshToken: () => chat.refreshToken(),
    setFeedback: (messageId, feedback) => setFeedback(chat.place, messageId, feedback),
    regenerate: () => regenerate(chat.place),
    loadMore: () => chat.loadMore(),
    markRead: () => chat.markRead(),
    reset: () => chat.reset(),
  }
}

const MAX_LETTERS = 10_000

class OpenChat {
  readonly session: Session
  readonly place: Parameters<typeof setFeedback>[0]
  readonly listeners = new Set<() => void>()
  state: ChatState
  #options: ChatOptions
  readonly #storage
  readonly #actions
  readonly #tokens: TokenSource | null
  #around: Around
  #told: Error | null = null
  #stops: (() => void)[] = []

  constructor(options: ChatOptions) {
    this.#options = options
    const around = { ...surroundings(), ...options.surroundings }
    const prefix = `baton:${options.publishableKey}:`
    this.#storage = options.storage ?? around.storage(prefix)
    this.#tokens = openTokens(options, around.fetch)
    this.session = openConversation({
      ...options,
      storage: this.#storage,
      surroundings: around,
      identity: () => this.#identity(),
      customer: () => this.#customer(),
    })
    this.place = { serverUrl: options.serverUrl, fetch: around.fetch, session: this.session }
    this.#forgetOthers(options.endUserId)
    this.#actions = pageActions({
      session: this.session,
      storage: around.storage(`${prefix}act:`),
      run: (call) => this.#options.onAction?.(call),
      onError: (error) => this.#fail(error),
    })
    this.#around = {
      handoff: options.escalationMessage,
      seen: Number(this.#storage.get('seen') ?? 0),
      isReady: this.#tokens === null,
      ...{ pageSize: options.pageSize, pages: 1 },
      ...{ tokenError: null, actionError: null },
    }
    this.state = stateOf(this.session.getSnapshot(), this.#around)
  }

  connect(): () => void {
    if (this.#stops.length === 0) {
      this.#stops = [this.session.subscribe(() => this.#changed()), this.session.connect()]
      this.#actions.offer(this.#options.availableActions ?? [])
      if (!this.#around.isReady) void this.refreshToken()
      this.#changed()
    }
    return () => this.#stops.splice(0).forEach((stop) => void stop())
  }

  update(options: ChatOptions): void {
    this.#options = options
    if (this.#stops.length > 0) this.#actions.offer(options.availableActions ?? [])
    if (options.escalationMessage !== this.#around.handoff)
      this.#change({ handoff: options.escalationMessage })
  }

  send(text: string): void {
    if (text.trim() === '') return
    if (text.length > MAX_LETTERS)
      throw new RangeError(`A message may have at most ${MAX_LETTERS} characters.`)
    this.#change({ actionError: null })
    this.session.send(text)
  }

  /** Asking while somebody is on the way changes nothing. */
  escalate(): void {
    const { holder } = this.session.getSnapshot().conversation
    if (holder.kind === 'assistant' || holder.kind === 'nobody') this.session.escalate()
  }

  async decide(callId: string, approved: boolean): Promise<void> {
    try {
      await this.#actions.decide(callId, approved)
    } catch (error) {
      this.#fail(error as Error)
      throw error
    }
  }

  async refreshToken(): Promise<void> {
    try {
      await this.#tokens?.renew()
      this.#change({ isReady: true, tokenError: null })
    } catch (error) {
      this.#change({ isReady: false, tokenError: error as Error })
      this.#options.onError?.(error as Error)
    }
  }

  loadMore(): void {
    if (this.state.hasMore) this.#change({ pages: this.#around.pages + 1 })
  }

  markRead(): void {
    const { seq } = this.session.getSnapshot().conversation
    if (seq <= this.#around.seen) return
    this.#storage.set('seen', String(seq))
    this.#change({ seen: seq })
  }

  reset(): void {
    this.#forget()
    this.#change({ seen: 0, pages: 1, actionError: null })
  }

  /** On a device that several people use, nobody finds what another has said. */
  #forgetOthers(endUserId = ''): void {
    const former = this.#storage.get('user') || endUserId
    if (former !== endUserId) this.#forget()
  }

  /** All there is, also what names the customer on this device. */
  #forget(): void {
    this.session.reset()
    for (const name of this.#storage.keys('')) this.#storage.remove(name)
  }

  async #identity(): Promise<string | null> {
    if (!this.#tokens) return null
    try {
      const token = await this.#tokens.get()
      this.#change({ isReady: true, tokenError: null })
      return token
    } catch (error) {
      this.#change({ tokenError: error as Error })
      throw error
    }
  }

  #customer() {
    const { customer, getContext, endUserId } = this.#options
    const context = getContext?.() ?? {}
    if (endUserId) this.#storage.set('user', endUserId)
    const attributes = attributesOf(endUserId ? { endUserId, ...context } : context)
    return { ...customer, ...(Object.keys(attributes).length > 0 ? { attributes } : {}) }
  }

  #changed(): void {
    this.#change({})
    this.#actions.look()
  }

  #fail(error: Error): void {
    this.#change({ actionError: error })
  }

  #change(part: Partial<Around>): void {
    this.#around = { ...this.#around, ...part }
    this.state = stateOf(this.session.getSnapshot(), this.#around)
    const { error, tokenError } = this.state
    // Each failure is told once, however often the state changes while it lasts.
    if (error && error !== this.#told && error !== tokenError) this.#options.onError?.(error)
    this.#told = error
    for (const listener of [...this.listeners]) listener()
  }
}
