// Which pages may talk to us. A page cannot lie about where it is from; a program can, so this keeps other sites from
// using a workspace's key, and proves nothing about a caller.
import { Rejection } from '../routes/problem.ts'

/** `ours`: where Baton itself is reached, whose own pages are always welcome. */
export type Asked = { origin: string | undefined; ours: readonly string[] }

/** Throws a `Rejection` in words for the developer who reads the console of that page. */
export function requireAllowedOrigin(allowed: readonly string[], asked: Asked): void {
  if (isAllowedOrigin(allowed, asked)) return
  throw new Rejection(
    'origin-not-allowed',
    `Pages of ${asked.origin} may not talk to this workspace. An operator adds this origin in the desk, under Settings, Identity & limits, Allowed pages.`,
  )
}

/** An empty list allows any page. Programs send no origin: they are let through. */
export function isAllowedOrigin(allowed: readonly string[], { origin, ours }: Asked): boolean {
  if (origin === undefined || allowed.length === 0 || ours.includes(origin)) return true
  // While Baton runs on a developer's own machine, so may the page that is being built.
  if (isLoopback(origin) && ours.some(isLoopback)) return true
  return allowed.some((pattern) => matches(pattern.toLowerCase(), origin))
}

function isLoopback(origin: string): boolean {
  return /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin)
}

/** `https://*.example.com` is every name below it, not the name itself; `http://localhost:*` is every port. */
function matches(pattern: string, origin: string): boolean {
  if (!pattern.includes('*')) return pattern === origin
  const [scheme = '', host = ''] = pattern.split('://')
  const escaped = host
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^\*/, '[a-z0-9-]+(?:\\.[a-z0-9-]+)*')
    .replace(/:\*$/, '(?::\\d+)?')
  return new RegExp(`^${scheme}://${escaped}$`).test(origin)
}
