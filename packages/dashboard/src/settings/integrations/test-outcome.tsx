import type { ConnectionTest } from '@baton/contract'
import { wordsFor } from '../../parts/failure-words.ts'
import { Notice } from '../../parts/notice.tsx'

/** What a test found, and every request it made. */
export function TestOutcome({
  outcome,
  error,
}: {
  outcome: ConnectionTest | undefined
  error: unknown
}) {
  if (error) {
    return (
      <Notice look="danger" title="It could not be tried">
        {wordsFor(error)}
      </Notice>
    )
  }
  if (!outcome) return null
  const { ok, said, tried } = outcome
  return (
    <Notice look={ok ? 'calm' : 'danger'} title={ok ? 'It works' : 'It does not work'}>
      <p className="wrap-words" dir="auto">
        {ok ? `Baton is known there as ${said}.` : said}
      </p>
      {tried.length > 0 ? (
        <ul className="mt-1 font-mono text-xs" aria-label="What was tried" dir="ltr">
          {tried.map(({ method, url, status, tookMs }, at) => (
            <li key={at} className="break-all">
              {method} {url} → {status ?? 'no answer'} ({tookMs} ms)
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1">Nothing was sent.</p>
      )}
    </Notice>
  )
}
