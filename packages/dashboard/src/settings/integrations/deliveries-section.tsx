// What was tried over there: first what was given up and waits for somebody, then everything, latest first.
import type { Delivery, GivenUp } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { RotateCw } from 'lucide-react'
import { took } from '../../parts/amounts.ts'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure } from '../../parts/failure.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { counted, numeral, t } from '../../words/translate.ts'
import { PagedList, Section } from '../knowledge/section.tsx'
import { useDeliveries, useGivenUp, useRetry } from './integration-data.ts'
import { actWords } from './state-words.ts'

export function DeliveriesSection({ connectionId }: { connectionId: string }) {
  const deliveries = useDeliveries(connectionId)
  return (
    <>
      <GivenUpSection connectionId={connectionId} />
      <Section title={t('Delivery log')}>
        <PagedList<Delivery>
          pages={deliveries}
          words={{
            loading: t('Loading the deliveries'),
            failed: t('Could not read the deliveries'),
          }}
          empty={t('Nothing has been delivered yet.')}
          keyOf={({ id }) => id}
        >
          {(delivery) => <Delivered delivery={delivery} />}
        </PagedList>
      </Section>
    </>
  )
}

function GivenUpSection({ connectionId }: { connectionId: string }) {
  const { data, error, refetch } = useGivenUp(connectionId)
  const retry = useRetry(connectionId)
  if (error && !data) {
    return (
      <Failure
        what={t('Could not read what was given up')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  }
  if (!data || data.data.length === 0) return null
  return (
    <Section title={t('What was given up')}>
      <p className="mb-2 text-sm text-ink-soft">
        {t(
          'Baton has stopped trying. Mend what is wrong, then try again: what may have gone through is looked for first, so nothing is opened twice.',
        )}
      </p>
      <ul className="flex flex-col divide-y divide-line rounded-xl border border-line bg-surface">
        {data.data.map((given) => (
          <li key={given.effectId}>
            <Given
              given={given}
              pending={retry.isPending && retry.variables === given.effectId}
              onRetry={() => retry.mutate(given.effectId)}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Given({
  given,
  pending,
  onRetry,
}: {
  given: GivenUp
  pending: boolean
  onRetry: () => void
}) {
  const { act, conversationId, problem, at, attempt, retriedBy } = given
  return (
    <div className="flex flex-wrap items-start gap-3 px-4 py-3">
      <div className="min-w-48 flex-1 text-sm">
        <p className="flex flex-wrap items-center gap-x-2 font-medium">
          {actWords(act)} <Conversation id={conversationId} />
        </p>
        <p className="wrap-words text-danger-ink" dir="auto">
          {problem}
        </p>
        <p className="text-xs text-ink-faint">
          <WhenShort at={at} />, {counted(attempt, 'after one attempt', 'after {n} attempts')}
          {retriedBy ? t('; {name} had it tried again', { name: retriedBy.name }) : ''}
        </p>
      </div>
      <Button
        size="small"
        icon={<RotateCw size={13} aria-hidden />}
        pending={pending}
        onClick={onRetry}
        aria-label={t('Try again: {act}', { act: actWords(act) })}
      >
        {t('Try again')}
      </Button>
    </div>
  )
}

function Delivered({ delivery }: { delivery: Delivery }) {
  const { act, conversationId, at, attempt, tookMs, problem } = delivery
  return (
    <div className="px-4 py-2.5 text-sm">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-medium">{actWords(act)}</span>
        <Outcome delivery={delivery} />
        {conversationId === '' ? null : <Conversation id={conversationId} />}
        <span className="ms-auto text-xs text-ink-faint">
          <WhenShort at={at} />
          {isTold(delivery) ? '' : ` · ${took(tookMs)}`}
          {attempt > 1 ? ` · ${t('attempt {n}', { n: numeral(attempt) })}` : ''}
        </span>
      </p>
      {problem === null ? null : (
        <p className="wrap-words text-ink-soft" dir="auto">
          {problem}
        </p>
      )}
    </div>
  )
}

function Outcome({ delivery }: { delivery: Delivery }) {
  if (isTold(delivery)) return <Badge>{t('Nothing for the customer')}</Badge>
  return delivery.problem === null ? (
    <Badge look="accent">{t('Done')}</Badge>
  ) : (
    <Badge look="danger">{t('Failed')}</Badge>
  )
}

/** Came from there, and is no attempt of ours. */
function isTold({ act }: Delivery): boolean {
  return act === 'news.passed-over'
}

function Conversation({ id }: { id: string }) {
  return (
    <Link
      to="/inbox/$view/$conversationId"
      params={{ view: 'all', conversationId: id }}
      className="text-sm font-normal text-accent-ink underline decoration-line underline-offset-2 hover:decoration-current"
    >
      {t('Conversation')}
    </Link>
  )
}
