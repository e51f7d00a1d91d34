/**
 * An address that may be opened from the desk, or null: http, https, or a path of our own site. What comes from models
 * and pages could name a script.
 */
export function safeLink(url: string): string | null {
  if (/^\/(?![/\\])/.test(url)) return url
  if (!URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}
