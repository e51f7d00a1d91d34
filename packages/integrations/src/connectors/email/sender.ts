// Whether a mail is from whom it says, and from the team. A From header is a claim; what proves it is the word of the
// operator's own mail server (Authentication-Results, RFC 8601), where they have told us its name.
import type { Headers } from './headers.ts'
import { isNamed, isTeam, type Settings } from './settings.ts'

export type Sender = { address: string; name: string }

/** In a word for the operator why this sender is not believed; null when they are. */
export function unbelieved(
  { address }: Sender,
  headers: Headers,
  settings: Settings,
): string | null {
  if (headers.all('from').length !== 1) return 'more than one sender'
  if (!isTeam(settings, address)) return 'a sender outside the team'
  // What comes from the address that we send with is ours, or a loop, unless people write with it too and it is named.
  if (address === settings.from.toLowerCase() && !isNamed(settings, address)) return 'our own mail'
  if (settings.authservId !== '' && !isProven(address, headers, settings.authservId))
    return 'a sender who is not proven'
  return null
}

/** Only the topmost of that server counts: one below may have come with the mail. */
export function isProven(address: string, headers: Headers, authservId: string): boolean {
  const domain = address.split('@').at(-1) ?? ''
  const said = headers
    .all('authentication-results')
    .map((value) => value.replace(/\([^()]*\)/g, ' ').toLowerCase())
    .find((value) => value.split(';')[0]?.trim().split(/\s/)[0] === authservId.toLowerCase())
  const results = said?.split(';').slice(1) ?? []
  const passed = (method: string, property: RegExp) =>
    results.some((result) => {
      const isPass = new RegExp(`^\\s*${method}\\s*=\\s*pass\\b`).test(result)
      return isPass && isAligned(property.exec(result)?.[1] ?? '', domain)
    })
  return (
    passed('dmarc', /header\.from\s*=\s*"?@?([^\s;"]+)/) ||
    passed('dkim', /header\.(?:d|i)\s*=\s*"?(?:[^\s;"@]*@)?([^\s;"]+)/) ||
    passed('spf', /smtp\.mailfrom\s*=\s*"?(?:[^\s;"@]*@)?([^\s;"]+)/)
  )
}

/** A pass is worth something only for the domain that is seen: anybody passes for a domain of their own. */
function isAligned(proven: string, seen: string): boolean {
  return proven !== '' && (seen === proven || seen.endsWith(`.${proven}`))
}
