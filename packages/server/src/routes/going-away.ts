// What an answer says when its endpoint goes away: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and where to read on.
import type { Deprecation } from '@baton/contract'

export function goingAway(
  { since, sunset, instead }: Deprecation,
  params: Record<string, string>,
): Record<string, string> {
  const links = ['</docs/api#how-the-api-changes>; rel="deprecation"; type="text/html"']
  const next = instead && filled(instead, params)
  if (next) links.push(`<${next}>; rel="successor-version"`)
  return {
    deprecation: `@${Date.parse(since) / 1_000}`,
    sunset: new Date(sunset).toUTCString(),
    link: links.join(', '),
  }
}

/** Null where the new address names what the old one did not know: such a link would lead nowhere. */
function filled(path: string, params: Record<string, string>): string | null {
  let isWhole = true
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    isWhole &&= name in params
    return encodeURIComponent(params[name] ?? '')
  })
  return isWhole ? address : null
}
