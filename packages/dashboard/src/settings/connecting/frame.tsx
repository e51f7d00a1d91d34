// The page around one ticket system or channel: the way back to the list, and what is shown until it is known what can be
// connected.
import { Link } from '@tanstack/react-router'
import { ArrowLeft, Unplug } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { t } from '../../words/translate.ts'

/** What can be connected, as a query has it. */
export type Reading<Kind> = {
  data: { data: Kind[] } | undefined
  error: unknown
  refetch: () => unknown
}

export function ConnectingFrame<Kind>({
  back,
  name,
  reading,
  children,
}: {
  back: '/settings/integrations' | '/settings/channels'
  /** Of the list. */
  name: string
  reading: Reading<Kind>
  children: (kinds: Kind[]) => ReactNode
}) {
  return (
    <>
      <Link
        to={back}
        className="-ms-2 mb-3 inline-flex h-8 items-center gap-1.5 rounded-lg px-2 text-sm text-ink-soft hover:bg-sunken pointer-coarse:h-10"
      >
        <ArrowLeft size={15} aria-hidden className="rtl:-scale-x-100" /> {name}
      </Link>
      <WhenRead reading={reading} loading={t('Loading')}>
        {children}
      </WhenRead>
    </>
  )
}

export function WhenRead<Kind>({
  reading: { data, error, refetch },
  loading,
  children,
}: {
  reading: Reading<Kind>
  /** Said to who cannot see that it loads. */
  loading: string
  children: (kinds: Kind[]) => ReactNode
}) {
  if (data) return children(data.data)
  if (error) {
    return (
      <Failure
        what={t('Could not read what can be connected')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  }
  return (
    <div role="status">
      <span className="sr-only">{loading}</span>
      <Skeleton className="h-32" />
    </div>
  )
}

export function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <EmptyState icon={<Unplug size={20} />} title={title}>
      {children}
    </EmptyState>
  )
}

export type SignInOutcome = 'done' | 'failed' | 'expired'

/** How the way to the vendor and back ended. */
export function SignedIn({ how }: { how: SignInOutcome | undefined }) {
  if (!how) return null
  return (
    <div className="mb-5">
      {how === 'done' ? (
        <Notice title={t('Signed in')}>{t('Test the connection, and it is ready.')}</Notice>
      ) : (
        <Notice look="danger" title={t('The sign-in did not work')}>
          {t('What the vendor said stands below. Correct it and sign in again.')}
        </Notice>
      )}
    </div>
  )
}
