// What stands in for a page that is not there yet, cannot be read, or does not exist.
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { Compass } from 'lucide-react'
import { EmptyState } from '../parts/empty-state.tsx'
import { Failure } from '../parts/failure.tsx'
import { Spinner } from '../parts/spinner.tsx'
import { t } from '../words/translate.ts'
import { useTitle } from './title.ts'

export function Loading() {
  return (
    <p
      role="status"
      className="flex h-full items-center justify-center gap-2 text-sm text-ink-soft"
    >
      <Spinner />
      {t('Loading')}
    </p>
  )
}

export function Fault({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  useTitle(t('Something is wrong'))
  return (
    <main className="mx-auto flex h-full max-w-lg flex-col justify-center p-4">
      <Failure
        what={t('This page could not be shown')}
        error={error}
        onRetry={() => {
          reset()
          void router.invalidate()
        }}
      />
    </main>
  )
}

export function NotFound() {
  useTitle(t('Not found'))
  return (
    <main className="h-full">
      <EmptyState icon={<Compass size={20} />} title={t('There is nothing at this address')}>
        <Link to="/" className="font-medium text-accent-ink underline underline-offset-2">
          {t('Go to the inbox')}
        </Link>
      </EmptyState>
    </main>
  )
}
