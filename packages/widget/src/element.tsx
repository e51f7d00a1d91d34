// The element <baton-chat>: a chat in an open shadow root, told by its data attributes where Baton answers and how to look.
import {
  browserStorage,
  browserTimers,
  browserWake,
  CUSTOMER_ROUTES,
  createApi,
  currentPage,
  liveUrl,
  openLive,
  openSession,
  randomId,
  type Session,
} from '@baton/client'
import { render } from 'preact'
import type { HostActions, Hosted } from './actions/hosted.tsx'
import { type Config, readConfig } from './config.ts'
import { directionOf, loadStrings, translator } from './i18n/translate.ts'
import { openStore, type Store } from './store.ts'
import { readableOn } from './theme/contrast.ts'
import { tokensCss } from './theme/tokens.ts'
import { App } from './view/app.tsx'
import footerCss from './view/css/footer.css?inline'
import frameCss from './view/css/frame.css?inline'
import headerCss from './view/css/header.css?inline'
import logCss from './view/css/log.css?inline'
import markdownCss from './view/css/markdown.css?inline'

const CSS = [tokensCss(), frameCss, headerCss, logCss, markdownCss, footerCss].join('')

export class BatonChat extends HTMLElement {
  #stops: (() => void)[] = []
  #ready: Promise<Store> | null = null
  /** What the page can do for the assistant, by name; set before the chat has been loaded, or later. */
  #acts = (this as { acts?: HostActions }).acts
  #hosted: Promise<Hosted> | null = null

  set acts(acts: HostActions | undefined) {
    this.#acts = acts
    void this.#ready?.then((store) => this.#host(store))
  }

  connectedCallback(): void {
    this.#ready ??= this.#start()
  }

  /** Taken out of the page: nothing goes on behind it. What was said stays on the device. */
  disconnectedCallback(): void {
    for (const stop of this.#stops.splice(0)) stop()
    if (this.shadowRoot) render(null, this.shadowRoot)
    this.#ready = null
  }

  async open(): Promise<void> {
    ;(await this.#ready)?.open()
  }

  async close(): Promise<void> {
    ;(await this.#ready)?.close()
  }

  async toggle(): Promise<void> {
    const store = await this.#ready
    if (store?.state().isOpen) store.close()
    else store?.open()
  }

  /** Asks for a person, and shows what becomes of it. */
  async escalate(): Promise<void> {
    const store = await this.#ready
    store?.open()
    const holder = store?.session.getSnapshot().conversation.holder.kind
    if (holder === 'assistant' || holder === 'nobody') store?.session.escalate()
  }

  async ask(text: string): Promise<void> {
    const store = await this.#ready
    store?.open()
    store?.send(text)
  }

  /** Forgets the conversation on this device. */
  async shutdown(): Promise<void> {
    const store = await this.#ready
    store?.close()
    store?.session.reset()
    store?.change({ typed: '', seen: 0 })
  }

  async #start(): Promise<Store> {
    const { documentElement } = document
    const config = readConfig(this.dataset, {
      lang: documentElement.lang,
      languages: navigator.languages,
    })
    this.lang = config.locale
    this.dir = directionOf(config.locale)
    const root = this.#draw(config)
    const strings = await loadStrings(config.locale)
    const storage = browserStorage(`baton:${config.publishableKey}:`)
    const session = startSession(config, storage)
    const t = translator(strings, config.locale)
    const store = openStore({ config, t, session, storage, page: document })
    if (!this.isConnected) return store

    this.#stops = [session.connect(), store.stop, this.#tell(store)]
    // The loader's button goes on as ours: it may be focused, or just being pressed.
    const button = root.querySelector('button')
    if (button) button.onclick = button.onpointerenter = button.onfocus = null
    render(<App store={store} />, root)
    this.#watchActions(store)
    this.dispatchEvent(new CustomEvent('ready'))
    return store
  }

  /** Most pages have no actions, so what they need is a file of its own. Called again it only tells what is new. */
  async #host(store: Store): Promise<void> {
    this.#hosted ??= import('./actions/hosted.tsx').then(({ hosted }) => hosted(store))
    ;(await this.#hosted).declare(this.#acts)
  }

  #watchActions(store: Store): void {
    // A property set before this class was there hides the one of the class.
    Reflect.deleteProperty(this, 'acts')
    if (this.#acts) void this.#host(store)
    this.#stops.push(
      store.watch(({ snapshot }) => {
        if (snapshot.conversation.actions[0]) void this.#host(store)
      }),
      () => void this.#hosted?.then(({ stop }) => stop()),
    )
  }

  #draw({ accent }: Config): ShadowRoot {
    // The loader has drawn the button here, with its style.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(CSS)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    if (accent) {
      for (const name of ['Accent', 'Own']) {
        this.style.setProperty(`--${name.toLowerCase()}`, accent)
        this.style.setProperty(`--on${name}`, readableOn(accent))
      }
    }
    return root
  }

  #tell(store: Store): () => void {
    return store.watch(({ isOpen }, before) => {
      if (isOpen === before.isOpen) return
      this.dispatchEvent(new CustomEvent(isOpen ? 'open' : 'close'))
    })
  }
}

function startSession(config: Config, storage: ReturnType<typeof browserStorage>): Session {
  const { baseUrl, publishableKey, locale, channel } = config
  const random = Math.random
  return openSession({
    api: createApi(CUSTOMER_ROUTES, {
      baseUrl,
      fetch: window.fetch.bind(window),
      credentials: 'omit',
      warn: (words) => console.error(`Baton: ${words}`),
    }),
    storage,
    publishableKey,
    start: () => {
      const page = currentPage()
      return { channel, locale, ...(page ? { page } : {}) }
    },
    openLive: (token) =>
      openLive({
        url: liveUrl(baseUrl),
        token,
        WebSocket: window.WebSocket,
        timers: browserTimers,
        random,
        wake: browserWake,
      }),
    newId: randomId,
    now: () => new Date().toISOString(),
    timers: browserTimers,
    random,
    wake: browserWake,
  })
}
