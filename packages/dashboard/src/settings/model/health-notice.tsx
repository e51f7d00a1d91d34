import type { ModelHealth } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../../app/desk.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
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
      <Failure what="Could not ask for the model" error={error} onRetry={() => void refetch()} />
    )
  return <Skeleton className="h-12" />
}

function Health({ health }: { health: ModelHealth }) {
  const { state, failures, lastFailure } = health
  if (state === 'ok') {
    return (
      <Notice title={`Answers customers now: ${modelName(health)}`}>
        {health.model === null ? null : 'Nothing has gone wrong lately.'}
      </Notice>
    )
  }
  const times = failures === 1 ? 'once' : `${failures} times in a row`
  return (
    <Notice
      look={state === 'resting' ? 'danger' : 'warn'}
      title={
        state === 'resting'
          ? `${modelName(health)} rests for a minute: the documents answer alone`
          : `${modelName(health)} failed ${times}`
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
