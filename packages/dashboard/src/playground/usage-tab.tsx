import type { TrialResult } from '@baton/contract'
import { decimal, took } from '../parts/amounts.ts'
import { numeral, t } from '../words/translate.ts'

/** What the answer took: time, tokens, money. */
export function UsageTab({ result }: { result: TrialResult }) {
  const { answeredBy, usage, durationMs, firstTextMs, searches } = result
  const { provider, model } = answeredBy
  const searchMs = searches.reduce((sum, { durationMs: each }) => sum + each, 0)
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 tabular-nums">
      <Row name={t('Answered by')}>
        {model === null ? t('the documents, without a model') : `${model} (${provider})`}
      </Row>
      <Row name={t('In all')}>{took(durationMs)}</Row>
      <Row name={t('Until the first words')}>
        {firstTextMs === null ? t('nothing was shown before the end') : took(firstTextMs)}
      </Row>
      <Row name={t('Searching')}>{took(searchMs)}</Row>
      {usage ? (
        <>
          <Row name={t('Tokens read')}>{numeral(usage.inputTokens)}</Row>
          <Row name={t('Tokens written')}>{numeral(usage.outputTokens)}</Row>
          <Row name={t('Cost')}>
            {usage.costMicros === undefined
              ? t('no prices are set')
              : decimal(usage.costMicros / 1_000_000, 6)}
          </Row>
        </>
      ) : null}
    </dl>
  )
}

function Row({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd className="wrap-words">{children}</dd>
    </>
  )
}
