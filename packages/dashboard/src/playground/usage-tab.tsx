import type { TrialResult } from '@baton/contract'

/** What the answer took: time, tokens, money. */
export function UsageTab({ result }: { result: TrialResult }) {
  const { answeredBy, usage, durationMs, firstTextMs, searches } = result
  const { provider, model } = answeredBy
  const searchMs = searches.reduce((sum, { durationMs: each }) => sum + each, 0)
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 tabular-nums">
      <Row name="Answered by">
        {model === null ? 'the documents, without a model' : `${model} (${provider})`}
      </Row>
      <Row name="In all">{seconds(durationMs)}</Row>
      <Row name="Until the first words">
        {firstTextMs === null ? 'nothing was shown before the end' : seconds(firstTextMs)}
      </Row>
      <Row name="Searching">{seconds(searchMs)}</Row>
      {usage ? (
        <>
          <Row name="Tokens read">{usage.inputTokens.toLocaleString()}</Row>
          <Row name="Tokens written">{usage.outputTokens.toLocaleString()}</Row>
          <Row name="Cost">
            {usage.costMicros === undefined
              ? 'no prices are set'
              : (usage.costMicros / 1_000_000).toFixed(6)}
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

function seconds(milliseconds: number): string {
  return milliseconds < 1_000 ? `${milliseconds} ms` : `${(milliseconds / 1_000).toFixed(1)} s`
}
