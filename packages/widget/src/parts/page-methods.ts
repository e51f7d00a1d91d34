// What only some pages ask of their chat: who the customer is, what the page says of them, another language or theme.
import { attributesOf, browserStorage, type Consent } from '@baton/client'
import type { IdentityProof } from '@baton/contract'
import { readConsent } from '../config.ts'
import type { BatonChat } from '../element.tsx'
import type { Store } from '../store.ts'
import { accountOf } from './account.ts'
import { forgetDevice } from './forget.ts'

type User = { name?: string; email?: string } & Partial<IdentityProof>

export async function pageMethods(
  host: BatonChat,
  store: Store,
  name: string,
  [first, second]: unknown[],
): Promise<unknown> {
  const { session } = store
  const methods: Record<string, () => unknown> = {
    identify: () => identify(host, store, first as User | (() => Promise<IdentityProof | string>)),
    setContext: () => know(host, first as Record<string, unknown>),
    track: () =>
      know(host, { [String(first)]: second === undefined ? true : JSON.stringify(second) }),
    once: () => host.addEventListener(String(first), second as EventListener, { once: true }),
    off: () => host.removeEventListener(String(first), second as EventListener),
    prefill: () => store.change({ typed: String(first ?? '') }),
    openConversation: async () => {
      await accountOf(store).open(String(first))
      store.change({ sheet: null })
      store.open()
    },
    newConversation: () => session.leave(),
    setLocale: () => change(host, store, { locale: first }),
    setTheme: () => change(host, store, { theme: first }),
    update: () => change(host, store, first as Record<string, unknown>),
    actions: () => {
      host.acts = first as BatonChat['acts']
      return host.host(store)
    },
    show: () => host.removeAttribute('hidden'),
    hide: () => host.setAttribute('hidden', ''),
    shutdown: () => forgetDevice(store, accountOf(store)),
    destroy: async () => {
      await forgetDevice(store, accountOf(store))
      host.remove()
    },
  }
  const method = { ...methods, reset: methods.shutdown }[name]
  if (!method) return console.warn(`Baton.${name} is not something the chat can do.`)
  return method()
}

/** In the shapes that travel: what a page says of its customer must not keep them from being heard. */
function know({ customer }: BatonChat, said: Record<string, unknown>): void {
  customer.attributes = attributesOf({ ...customer.attributes, ...said })
}

/** Attributes are what the chat is made from: with other ones it is made again, in the same conversation. */
function change(
  host: BatonChat,
  store: Store,
  attributes: Record<string, unknown>,
): Promise<void> | undefined {
  const { target, ...others } = attributes
  const place = typeof target === 'string' ? document.querySelector(target) : target
  let isNew = false
  if (others.consent !== undefined) agree(store, readConsent(String(others.consent)))
  for (const [name, value] of Object.entries(others)) {
    const text = value == null ? undefined : Array.isArray(value) ? value.join('|') : String(value)
    if (host.dataset[name] === text) continue
    if (text === undefined) delete host.dataset[name]
    else host.dataset[name] = text
    // How it looks is CSS; everything else is what it was begun with.
    if (name === 'theme') host.style.colorScheme = text === 'dark' || text === 'light' ? text : ''
    isNew ||= name !== 'theme'
  }
  if (place instanceof Element && host.parentElement !== place) place.append(host)
  else if (isNew) return host.restart(store.state().isOpen)
  return undefined
}

/** What is kept moves to where the customer has now agreed to; where it was, nothing stays. */
function agree({ storage, config }: Store, consent: Consent): void {
  if (consent === config.consent) return
  const kept = storage.keys('').map((key) => [key, storage.get(key) ?? ''] as const)
  const next = browserStorage(`baton:${config.publishableKey}:`, consent)
  for (const [key] of kept) storage.remove(key)
  for (const [key, value] of kept) next.set(key, value)
}

/** A function is asked whenever a proof is needed: proofs are short-lived. */
async function identify(
  host: BatonChat,
  store: Store,
  who: User | (() => Promise<IdentityProof | string>),
): Promise<boolean> {
  const { customer } = host
  if (typeof who === 'function') {
    customer.identity = async () => {
      const proof = await who()
      return typeof proof === 'string' ? { token: proof } : proof
    }
  } else if ('token' in who || 'userHash' in who) {
    customer.identity = async () => who as IdentityProof
  } else {
    // Said, not proved: humans see it as such.
    if (who.name) customer.name = who.name
    if (who.email) customer.email = who.email
    return true
  }
  try {
    const proof = await customer.identity()
    if (proof) await accountOf(store).identify(proof)
    return true
  } catch (error) {
    delete customer.identity
    host.tell('identify:error', error)
    return false
  }
}
