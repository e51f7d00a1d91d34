// The element <baton-chat>: a chat in an open shadow root, told by its data attributes where Baton answers and how to look,
// and by `q` what the page wants of it.
import { browserStorage } from '@baton/client'
import { render } from 'preact'
import type { HostActions, Hosted } from './actions/hosted.tsx'
import { type Config, readConfig, withSettings } from './config.ts'
import { directionOf, loadStrings, translator } from './i18n/translate.ts'
import { METHODS, type Method } from './methods.ts'
import { type Customer, startSession } from './start-session.ts'
import { openStore, type Store } from './store.ts'
import { App } from './view/app.tsx'
import footerCss from './view/css/footer.css?inline'
import frameCss from './view/css/frame.css?inline'
import headerCss from './view/css/header.css?inline'
import logCss from './view/css/log.css?inline'
import { fetchAnswers } from './view/load-answers.ts'

/** The colours of theme/tokens.ts, written out by the build. */
declare const __TOKENS__: string

const CSS = [__TOKENS__, frameCss, headerCss, logCss, footerCss].join('')

/** For so long a chat waits for what it could also be without. */
const PATIENCE_MS = 3_000

/** A call of the page: what, with what, and where its result goes. */
export type HostCall = [name: string, of: unknown[], done: (result: unknown) => void]

export class BatonChat extends HTMLElement {
  #stops: (() => void)[] = []
  #ready: Promise<Store> | null = null
  #worn = new Set<string>()
  #hosted: Promise<Hosted> | null = null
  #last: Promise<unknown> = Promise.resolve()
  /** What the page has called before there was a chat. */
  q = (this as { q?: HostCall[] }).q ?? []
  /** What the page can do for the assistant, by name. */
  acts: HostActions | undefined
  readonly customer: Customer = {}

  connectedCallback(): void {
    this.#ready ??= this.#start()
    // What could not be loaded is tried again with the next call.
    this.#ready.catch(() => {
      this.#ready = null
    })
    this.run()
  }

  /** Taken out of the page: nothing goes on behind it. What was said stays on the device. */
  disconnectedCallback(): void {
    for (const stop of this.#stops.splice(0)) stop()
    if (this.shadowRoot) render(null, this.shadowRoot)
    this.#ready = this.#hosted = null
  }

  /** Does what the page has called, in the order in which it did. */
  run(): void {
    for (const [name, of, done] of this.q.splice(0)) {
      const before = this.#last.catch(() => {})
      this.#last = before.then(() => this.#call(name, of))
      done(this.#last)
    }
  }

  /** Starts again, with the attributes as they are now; who had it open still has. */
  async restart(isOpen: boolean): Promise<void> {
    this.disconnectedCallback()
    this.connectedCallback()
    if (isOpen) (await this.#ready)?.open()
  }

  async #call(name: string, of: unknown[]): Promise<unknown> {
    if (!this.isConnected) return undefined
    this.#ready ??= this.#start()
    const store = await this.#ready
    if (name in METHODS) return METHODS[name as Method](store, String(of[0] ?? ''))
    const { pageMethods } = await store.part(() => import('./parts/page-methods.ts'))
    return pageMethods(this, store, name, of)
  }

  async #start(): Promise<Store> {
    const { documentElement } = document
    const isWindow = window.name === 'baton-chat'
    const config = readConfig(this.dataset, {
      lang: documentElement.lang,
      languages: navigator.languages,
      isWindow,
      // This very file comes from there, from a folder of its own.
      baseUrl: this.dataset.base ?? new URL('..', import.meta.url).href.slice(0, -1),
    })
    this.hidden = false
    // Any other word would be a scheme of its own.
    if (this.dataset.theme === 'auto') this.style.colorScheme = ''
    if (isWindow) this.dataset.mode = 'window'
    const root = this.#draw()
    const storage = browserStorage(`baton:${config.publishableKey}:`, config.consent)
    const { session, api, addRoutes } = startSession(config, storage, this.customer)
    // Drawn as it stays from the first moment, where something has been said before.
    const said = session.getSnapshot().connection !== 'idle'
    const headers = { 'x-baton-key': config.publishableKey }
    const { locale } = config
    const [early, answers] = await Promise.all([
      loadStrings(locale),
      said ? Promise.race([fetchAnswers(), soon()]) : undefined,
      this.#dress(config),
      // A chat that has not heard of the settings in time, or not what it understands, is a chat all the same.
      api
        .readWidget(undefined, { headers, timeoutMs: PATIENCE_MS })
        .then((settings) => withSettings(config, settings))
        .catch(() => config),
    ])
    const strings = config.locale === locale ? early : await loadStrings(config.locale)
    this.lang = config.locale
    this.dir = directionOf(config.locale)
    const t = translator(strings, config.locale)
    const wear = (css: string) => this.#wear(css)
    const tell = (name: string, detail?: unknown) => this.tell(name, detail)
    const seen = { host: this, page: document, answers }
    const store = openStore({ ...seen, config, t, session, api, storage, addRoutes, wear, tell })
    if (!this.isConnected) return store

    this.#stops = [session.connect(), store.stop, this.#watch(store)]
    render(<App store={store} />, root)
    if (this.dataset.mode === 'sidebar') void this.#widen(store)
    if (this.acts) void this.host(store)
    if (storage.get('sound') || storage.get('notify'))
      void store.part(() => import('./parts/notices.ts')).then((of) => of.watchNotices(store))
    tell('ready')
    return store
  }

  /** Most pages have no actions, so what they need is a file of its own. Called again it only tells what is new. */
  async host(store: Store): Promise<void> {
    this.#hosted ??= store
      .part(() => import('./actions/hosted.tsx'))
      .then(({ hosted }) => hosted(store))
    ;(await this.#hosted).declare(this.acts)
  }

  async #widen(store: Store): Promise<void> {
    const { edgeOf } = await store.part(() => import('./parts/form.tsx'))
    store.change({ edge: edgeOf(this) })
  }

  tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }

  #draw(): ShadowRoot {
    // The loader has drawn the button here, with its style.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    this.#wear(CSS)
    return root
  }

  /** The page's own colour and the other two forms, for those who want them. */
  async #dress({ accent }: Config): Promise<void> {
    const { mode, size } = this.dataset
    await Promise.all([
      accent && import('./theme/accent.ts').then(({ wearAccent }) => wearAccent(this, accent)),
      (mode || size) && import('./parts/form.tsx').then(({ css }) => this.#wear(css)),
    ])
  }

  #wear(css: string): void {
    const root = this.shadowRoot
    if (!root || this.#worn.has(css)) return
    this.#worn.add(css)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }

  #watch(store: Store): () => void {
    const stop = store.watch((now, before) => {
      if (now.isOpen !== before.isOpen) this.tell(now.isOpen ? 'open' : 'close')
      const { conversation } = now.snapshot
      if (conversation.actions[0]) void this.host(store)
      const { kind } = conversation.holder
      const was = before.snapshot.conversation.holder.kind
      const isNews = conversation.seq > now.snapshot.historySeq
      if (kind === was || !isNews) return
      const name = { queue: 'escalated', human: 'agent:joined', nobody: 'resolved', assistant: '' }
      if (was === 'human') this.tell('agent:left')
      if (name[kind]) this.tell(name[kind], { conversationId: conversation.id })
    })
    return () => {
      stop()
      void this.#hosted?.then((hosted) => hosted.stop())
    }
  }
}

function soon(): Promise<undefined> {
  return new Promise((done) => setTimeout(done, PATIENCE_MS))
}
