// Puts the loader's script on the page, once, and answers calls at once: what is called before it has come waits for it.
import type { Baton, BatonOptions } from './baton.ts'

type Call = (name: string, ...of: unknown[]) => unknown

const ON_A_SERVER: Baton = new Proxy({} as Baton, {
  get: (_, name) => (name === 'on' || name === 'once' ? () => () => {} : () => Promise.resolve()),
})

/** Resolves with the page's `Baton`; one for each address, whoever asks. */
const loaded = new Map<string, Promise<Call>>()

/** `url`: where Baton answers. Called again, on a page that has the chat already, it changes what is new. */
export function loadBaton({ url, ...options }: BatonOptions & { url: string }): Baton {
  // Drawn on a server there is no page yet; the browser's turn comes.
  if (typeof document === 'undefined') return ON_A_SERVER
  const src = new URL('widget.js', url.endsWith('/') ? url : `${url}/`).href
  const isFirst = !loaded.has(src) && !onPage()
  const baton = loaded.get(src) ?? load(src)
  loaded.set(src, baton)
  const call: Call = async (name, ...of) => (await baton)(name, ...of)
  // Whoever uses what this returns is told; this call has nobody to tell.
  void Promise.resolve(call(isFirst ? 'init' : 'update', attributesOf(options))).catch(() => {})
  return asMethods(call)
}

function load(src: string): Promise<Call> {
  const there = onPage()
  if (there) return Promise.resolve(there)
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.async = true
    script.src = src
    script.onload = () => resolve(onPage() as Call)
    script.onerror = () => {
      loaded.delete(src)
      reject(new Error(`The chat could not be loaded from ${src}`))
    }
    document.head.append(script)
  })
}

/** Not a promise's business: `Baton` answers to whatever it is asked, hence it must not be awaited itself. */
function onPage(): Call | null {
  const { Baton } = window as unknown as { Baton?: Call & { on?: unknown } }
  return Baton?.on ? (name, ...of) => Baton(name, ...of) : null
}

function attributesOf(options: Partial<BatonOptions>): Record<string, string> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? value.join('|') : String(value)]),
  )
}

function asMethods(call: Call): Baton {
  const listen = (name: string, listener: (detail: never) => void, isOnce: boolean) => {
    let isOn = true
    const heard = ({ detail }: CustomEvent) => {
      if (!isOn) return
      isOn = !isOnce
      listener(detail as never)
    }
    void call('on', name, heard)
    return () => {
      isOn = false
      void call('off', name, heard)
    }
  }
  return new Proxy({} as Baton, {
    get(_, name) {
      // What has a `then` is taken for a promise.
      if (name === 'then' || typeof name === 'symbol') return undefined
      if (name === 'on' || name === 'once')
        return (event: string, listener: (detail: never) => void) =>
          listen(event, listener, name === 'once')
      if (name === 'update')
        return (options: Partial<BatonOptions>) => call('update', attributesOf(options))
      return (...of: unknown[]) => call(name, ...of)
    },
  })
}
