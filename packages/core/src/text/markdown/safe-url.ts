const ALLOWED = ['http:', 'https:', 'mailto:', 'tel:']

/** An absolute address that is safe to offer as a link, or null. The URL parser decides, not a look at the letters. */
export function safeUrl(url: string, base?: string): string | null {
  const parsed = URL.parse ? URL.parse(url.trim(), base) : parseOlder(url.trim(), base)
  return parsed && ALLOWED.includes(parsed.protocol) ? parsed.href : null
}

/** For browsers before `URL.parse` (2024). */
function parseOlder(url: string, base: string | undefined): URL | null {
  try {
    return new URL(url, base)
  } catch {
    // No address at all, which is an answer.
    return null
  }
}
