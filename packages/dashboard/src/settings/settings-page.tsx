import type { SettingsPart } from '@baton/contract'
import type { ReactNode } from 'react'
import { useTitle } from '../app/title.ts'
import { Failure } from '../parts/failure.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { t } from '../words/translate.ts'
import { type SavedSettings, useSettingsPart } from './settings-data.ts'

/** The head of a page of the settings. */
export function SettingsHeader({ title, children }: { title: string; children: ReactNode }) {
  useTitle(title)
  return (
    <header className="mb-6">
      <h1 className="text-lg font-semibold">{title}</h1>
      <p className="mt-1 max-w-prose text-sm text-ink-soft">{children}</p>
    </header>
  )
}

/** Reads a part and hands it to the form, which starts anew with each version. */
export function WithSettings<Part extends SettingsPart>({
  part,
  children,
}: {
  part: Part
  children: (saved: SavedSettings<Part>) => ReactNode
}) {
  const { data, error, refetch } = useSettingsPart(part)
  if (data) return <div key={data.version}>{children(data)}</div>
  if (error)
    return (
      <Failure
        what={t('Could not read the settings')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  return (
    <div className="flex flex-col gap-3">
      <Skeleton className="h-10" />
      <Skeleton className="h-24" />
    </div>
  )
}
