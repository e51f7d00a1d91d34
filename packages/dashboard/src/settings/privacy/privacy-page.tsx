import { Failure } from '../../parts/failure.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { t } from '../../words/translate.ts'
import { useSettingsPart } from '../settings-data.ts'
import { SettingsHeader } from '../settings-page.tsx'
import { CustomersSection } from './customers-section.tsx'
import { RedactionForm } from './redaction-form.tsx'
import { RetentionForm } from './retention-form.tsx'

/** How long what customers say is kept, what is known of one of them and how it ends, and what must not leave. */
export function PrivacyPage() {
  const { data: saved, error, refetch } = useSettingsPart('privacy')
  return (
    <>
      <SettingsHeader title={t('Privacy')}>
        {t('How long what customers say is kept, and what is kept of one of them.')}
      </SettingsHeader>
      <div className="flex max-w-2xl flex-col gap-10">
        {error ? (
          <Failure
            what={t('Could not read the settings')}
            error={error}
            onRetry={() => void refetch()}
          />
        ) : null}
        {saved || error ? null : <Skeleton className="h-24" />}
        {/* Each begins anew when its own has changed: saving one takes nothing from what is typed in the other. */}
        {saved ? <RetentionForm key={`days ${saved.value.retentionDays}`} saved={saved} /> : null}
        <CustomersSection />
        {saved ? <RedactionForm key={JSON.stringify(saved.value.redaction)} saved={saved} /> : null}
      </div>
    </>
  )
}
