// Whether the chat stands where somebody put it: the sites on which it was opened, and when last.
import { useQuery } from '@tanstack/react-query'
import { CircleCheck, CircleDashed } from 'lucide-react'
import { useDesk } from '../../app/desk.tsx'
import { Failure } from '../../parts/failure.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { t } from '../../words/translate.ts'

/** Whoever has just put the line on a page looks here. */
const LOOK_MS = 10_000

export function SeenOn() {
  const { api } = useDesk()
  const { data, error, refetch } = useQuery({
    queryKey: ['widget-sights'],
    queryFn: async () => (await api.listWidgetSights()).data,
    refetchInterval: LOOK_MS,
  })
  if (error && !data)
    return (
      <Failure
        what={t('Could not read where the chat was opened')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  if (!data)
    return (
      <p role="status" className="text-sm text-ink-faint">
        {t('Looking where the chat was opened …')}
      </p>
    )
  if (data.length === 0)
    return (
      <p role="status" className="flex items-start gap-2 text-sm text-ink-soft">
        <CircleDashed size={15} aria-hidden className="mt-0.5 shrink-0 text-ink-faint" />
        {t(
          'The chat has not been opened on a page of yours yet. Open it there once: it appears here within seconds.',
        )}
      </p>
    )
  return (
    <ul aria-label={t('Where the chat was opened')} className="flex flex-col gap-1.5">
      {data.map(({ origin, at }) => (
        <li key={origin} className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <CircleCheck size={15} aria-hidden className="shrink-0 self-center text-accent-ink" />
          <span className="wrap-words" dir="ltr">
            {origin}
          </span>
          <span className="text-xs text-ink-faint">
            {t('last opened')} <WhenShort at={at} />
          </span>
        </li>
      ))}
    </ul>
  )
}
