import { t } from '../../words/translate.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { CustomersSection } from './customers-section.tsx'
import { RedactionBox } from './redaction-box.tsx'
import { RetentionForm } from './retention-form.tsx'

/** How long what customers say is kept, what is known of one of them, and how it ends. */
export function PrivacyPage() {
  return (
    <>
      <SettingsHeader title={t('Privacy')}>
        {t('How long what customers say is kept, and what is kept of one of them.')}
      </SettingsHeader>
      <div className="flex max-w-2xl flex-col gap-10">
        <WithSettings part="privacy">{(saved) => <RetentionForm saved={saved} />}</WithSettings>
        <CustomersSection />
        <RedactionBox />
      </div>
    </>
  )
}
