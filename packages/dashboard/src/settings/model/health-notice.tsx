import type { ModelHealth } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../../app/desk.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { counted, t } from '../../words/translate.ts'
import { modelName, remedyFor } from './model-words.ts'

/** How the model that answers customers is doing, as far as this server knows. */
export function HealthNotice() {
  const { api } = useDesk()
  const { data, error, refetch } = useQuery({
    queryKey: ['model-health'],
    queryFn: () => api.readModelHealth(),
    refetchInterval: 15_000,
  })
  if (data) return <Health health={data} />
  if (error)
    return (
      <Failure
        what={t('Could not ask for the model')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  return <Skeleton className="h-12" />
}

function Health({ health }: { health: ModelHealth }) {
  const { state, failures, lastFailure } = health
  if (state === 'ok') {
    return (
      <Notice title={t('Answers customers now: {model}', { model: modelName(health) })}>
        {health.model === null ? null : t('Nothing has gone wrong lately.')}
      </Notice>
    )
  }
  return (
    <Notice
      look={state === 'resting' ? 'danger' : 'warn'}
      title={
        state === 'resting'
          ? t('{model} rests for a minute: the documents answer alone', {
              model: modelName(health),
            })
          : counted(failures, '{model} failed once', '{model} failed {n} times in a row', {
              model: modelName(health),
            })
      }
    >
      {lastFailure ? (
        <>
          <p className="wrap-words">
            <bdi>{lastFailure.words}</bdi>, <WhenShort at={lastFailure.at} />
          </p>
          <p>{remedyFor(lastFailure.code)}</p>
        </>
      ) : null}
    </Notice>
  )
}
