import type { ConnectionTest } from '@baton/contract'
import { took } from '../../parts/amounts.ts'
import { wordsFor } from '../../parts/failure-words.ts'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/translate.ts'

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
      <Notice look="danger" title={t('It could not be tried')}>
        {wordsFor(error)}
      </Notice>
    )
  }
  if (!outcome) return null
  const { ok, said, tried } = outcome
  return (
    <Notice look={ok ? 'calm' : 'danger'} title={ok ? t('It works') : t('It does not work')}>
      <p className="wrap-words" dir="auto">
        {ok ? t('Baton is known there as {said}.', { said }) : said}
      </p>
      {tried.length > 0 ? (
        <ul className="mt-1 font-mono text-xs" aria-label={t('What was tried')} dir="ltr">
          {tried.map(({ method, url, status, tookMs }, at) => (
            <li key={at} className="break-all">
              {method} {url} → {status ?? t('no answer')} ({took(tookMs)})
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1">{t('Nothing was sent.')}</p>
      )}
    </Notice>
  )
}
