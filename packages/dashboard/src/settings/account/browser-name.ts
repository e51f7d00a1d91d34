import { browserIn, systemIn } from '@baton/core'

/** A browser and its system, as well as what it calls itself can be told; null where it cannot. */
export function browserName(userAgent: string | null): string | null {
  const browser = browserIn(userAgent ?? '')
  const system = systemIn(userAgent ?? '')
  return browser ? [browser, system].filter(Boolean).join(', ') : null
}
