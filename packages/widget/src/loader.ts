// What every page loads: draws the button and the global `Baton`, and fetches the chat when somebody may want it.
// At most 1 KB gzipped, hence no imports but the button's style.
import type { BatonChat } from './element.tsx'
import css from './launcher.css?inline'

/** The chat's file, named by its content. Filled in by the build. */
declare const __CHAT__: string

type Method = 'open' | 'close' | 'toggle' | 'escalate' | 'ask' | 'shutdown'
type Baton = ((name: string, ...of: never[]) => unknown) & { q?: [string, ...never[]][] }

const script = document.currentScript as HTMLScriptElement
const page = window as unknown as { Baton?: Baton }

if (!document.querySelector('baton-chat')) start()

function start(): void {
  const host = document.createElement('baton-chat') as BatonChat
  const data = Object.assign(host.dataset, script.dataset)
  const base = new URL('.', script.src).href
  data.base = base

  // The browser keeps what it has imported, and tries again what failed.
  const load = () => import(/* @vite-ignore */ base + __CHAT__)
  const call = async (method: Method, text?: string) => {
    await load()
    return host[method](text as string)
  }

  // `ready`, `open` and `close` are events of the element.
  const methods: Record<string, (...of: never[]) => unknown> = {
    on: host.addEventListener.bind(host),
    off: host.removeEventListener.bind(host),
    // Kept for the chat, which may not have been loaded yet and is not loaded for this.
    actions: (acts) => (host.acts = acts),
  }
  for (const method of ['open', 'close', 'toggle', 'escalate', 'ask', 'shutdown'] as const) {
    methods[method] = (text?: string) => call(method, text)
    document.addEventListener('click', ({ target }) => {
      const found = (target as Element).closest(`[data-baton-${method}]`)
      if (found) call(method, found.getAttribute(`data-baton-${method}`) as string)
    })
  }
  const early = page.Baton?.q
  const baton = (name: string, ...of: never[]) => methods[name]?.(...of)
  page.Baton = Object.assign(baton, methods)
  early?.map((one) => baton(...one))

  drawButton(host, load, () => call('open'))
  // An async script may be early: then there is no body yet.
  ;(document.body || document.documentElement).append(host)
  try {
    // Who has a conversation is told of answers without opening anything.
    if (localStorage[`baton:${data.key}:conversation`]) load()
  } catch {
    // Storage is forbidden here: nothing can have been kept.
  }
}

function drawButton(host: HTMLElement, load: () => unknown, open: () => unknown): void {
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  const button = document.createElement('button')
  button.className = 'launcher'
  button.ariaLabel = 'Chat'
  // An attribute: it becomes `false`, the word.
  button.ariaExpanded = false as never
  button.onclick = open
  button.onpointerenter = button.onfocus = load
  root.append(button)
}
