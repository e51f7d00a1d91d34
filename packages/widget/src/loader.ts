// What every page loads: draws the button and the global `Baton`, and fetches the chat when somebody may want it.
// At most 1 KB gzipped, hence no imports but the button's style, and fewer words than elsewhere.
import type { BatonChat, HostCall } from './element.tsx'
import css from './launcher.css?inline'

/** The chat's file, named by its content. Filled in by the build. */
declare const __CHAT__: string

type Baton = ((...call: never[]) => unknown) & { q?: [string, ...never[]][]; on?: unknown }

const script = document.currentScript as HTMLScriptElement
const page = window as unknown as { Baton?: Baton }

// A second include is the first one's.
if (!page.Baton?.on) start()

function start(): void {
  const early = page.Baton?.q
  const host = document.createElement('baton-chat') as BatonChat
  const data = Object.assign(host.dataset, script.dataset)
  host.q = [] as HostCall[]

  // The browser keeps what it has imported, and tries again what failed.
  const load = () => import(/* @vite-ignore */ new URL(__CHAT__, script.src).href)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  const button = document.createElement('button')
  root.append(button)
  const methods: Record<string, (...of: never[]) => unknown> = {
    init(options) {
      Object.assign(data, options)
      const { target, mode, key, theme, position } = data
      // Beside the body: an async script may be early, and pages that exchange their body keep the chat.
      document.querySelector(target || 'html')?.append(host)
      host.style.colorScheme = theme || ''
      // Where its line ends is its side.
      button.dir = { left: 'rtl', right: 'ltr' }[position as 'left']
      // Part of the page: the chat shows itself, and there is no button.
      button.hidden = mode === 'embedded'
      let isWanted: unknown = button.hidden
      try {
        // Who has a conversation is told of answers without opening anything.
        const name = `baton:${key}:conversation`
        isWanted ||= localStorage[name] || sessionStorage[name]
      } catch {
        // Storage is forbidden here: nothing can have been kept.
      }
      if (isWanted) load()
    },
    on(name: string, listener) {
      host.addEventListener(name, listener)
      return () => host.removeEventListener(name, listener)
    },
  }
  const call = (name: string, ...of: never[]) =>
    methods[name]
      ? methods[name](...of)
      : new Promise((done) => {
          host.q.push([name, of, done])
          if (host.run) host.run()
          else if (/^(o|to|as|e)/.test(name)) load()
        })
  page.Baton = new Proxy(call as Baton, {
    // What has a `then` is taken for a promise.
    get: (_, name: string) => name !== 'then' && call.bind(null, name),
  })

  button.className = 'launcher'
  button.ariaLabel = 'Chat'
  button.ariaExpanded = 'false'
  button.onclick = () => call('open')
  button.onpointerenter = load
  document.addEventListener('click', ({ target }) => {
    for (const name of ['open', 'ask', 'escalate']) {
      const at = `data-baton-${name}`
      const found = (target as Element).closest(`[${at}]`)?.getAttribute(at)
      if (found != null) call(name, found as never)
    }
  })
  if (data.key) call('init')
  early?.map((one) => call(...one))
}
