import type { SettingsOf, SettingsPart } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure } from '../../parts/failure.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { t } from '../../words/translate.ts'
import { Section } from './section.tsx'

/** Who changed a part of the settings, when and why. An older version comes back as a change to be saved. */
export function VersionsSection<Part extends SettingsPart>({
  part,
  current,
  onRestore,
}: {
  part: Part
  current: number
  onRestore: (value: SettingsOf<Part>, note: string) => void
}) {
  const { api } = useDesk()
  const { data, error, refetch } = useQuery({
    queryKey: ['settings-versions', part],
    queryFn: async () => (await api.listSettingsVersions({ params: { part } })).data,
  })
  return (
    <Section title={t('Versions')}>
      {error ? (
        <Failure
          what={t('Could not read the versions')}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : !data ? (
        <Skeleton className="h-16" />
      ) : data.length === 0 ? (
        <p className="text-sm text-ink-faint">{t('Nobody has changed this yet.')}</p>
      ) : (
        <ol className="divide-y divide-line rounded-xl border border-line bg-surface text-sm">
          {data.map(({ version, at, by, note }) => (
            <li key={version} className="flex items-center gap-3 px-3 py-2">
              <span className="w-8 shrink-0 text-ink-faint tabular-nums">{version}</span>
              <span className="min-w-0 flex-1">
                <span className="wrap-words">{note ?? t('Changed')}</span>
                <span className="block text-xs text-ink-faint">
                  {by?.name ?? t('Somebody')}, {at ? <WhenShort at={at} /> : null}
                </span>
              </span>
              {version === current ? (
                <Badge look="accent">{t('in force')}</Badge>
              ) : (
                <Restore part={part} version={version} onRestore={onRestore} />
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

function Restore<Part extends SettingsPart>({
  part,
  version,
  onRestore,
}: {
  part: Part
  version: number
  onRestore: (value: SettingsOf<Part>, note: string) => void
}) {
  const { api, toasts } = useDesk()
  const [pending, setPending] = useState(false)

  async function restore() {
    setPending(true)
    try {
      const { value } = await api.readSettings({ params: { part }, query: { version } })
      onRestore(value as SettingsOf<Part>, t('Version {version} again', { version }))
      toasts.done(t('Version {version} is in the form. Look at it, then save it.', { version }))
    } catch (error) {
      toasts.failed(t('Not restored'), wordsFor(error))
    } finally {
      setPending(false)
    }
  }
  return (
    <Button
      size="small"
      icon={<RotateCcw size={13} aria-hidden />}
      pending={pending}
      aria-label={t('Restore version {version}', { version })}
      onClick={() => void restore()}
    >
      {t('Restore')}
    </Button>
  )
}
