import type { Hours, Week } from '@baton/contract'
import type { FormEvent } from 'react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { type PartDraft, usePartDraft } from '../part-draft.ts'
import type { SavedSettings } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { WeekFields } from '../teams/week-fields.tsx'
import { ClockPolicies } from './clock-policies.tsx'
import { linesOf } from './lines-of.ts'

export function WorkPage() {
  return (
    <>
      <SettingsHeader title={t('Work')}>
        {t(
          'By when customers are answered, in which hours, and the words for how conversations end.',
        )}
      </SettingsHeader>
      <WithSettings part="work">{(saved) => <WorkForm saved={saved} />}</WithSettings>
    </>
  )
}

export type WorkPart = { draft: PartDraft<'work'> }

function WorkForm({ saved }: { saved: SavedSettings<'work'> }) {
  const draft = usePartDraft('work', saved)

  function submit(event: FormEvent) {
    event.preventDefault()
    draft.save()
  }

  return (
    <form noValidate onSubmit={submit} className="flex max-w-2xl flex-col gap-8">
      <ClockPolicies draft={draft} />
      <HoursSection draft={draft} />
      <WordsSection draft={draft} />
      <div className="flex gap-2">
        <Button type="submit" look="primary" pending={draft.pending} disabled={!draft.dirty}>
          {t('Save')}
        </Button>
        {draft.dirty ? <Button onClick={draft.discard}>{t('Discard')}</Button> : null}
      </div>
    </form>
  )
}

function HoursSection({ draft }: WorkPart) {
  const { hours } = draft.value
  const set = (change: Partial<Hours>) => hours && draft.set({ hours: { ...hours, ...change } })
  return (
    <section className="flex flex-col gap-4">
      <div>
        <h2 className="font-semibold">{t('When clocks run')}</h2>
        <p className="mt-1 text-sm text-ink-soft">
          {t(
            'A conversation of a team that has hours runs in those, under Teams; every other one in these.',
          )}
        </p>
      </div>
      <CheckField
        label={t('Only in certain hours')}
        help={t('Otherwise nights and weekends count.')}
        checked={hours !== null}
        onChange={({ currentTarget }) =>
          draft.set({ hours: currentTarget.checked ? usualHours() : null })
        }
      />
      {hours ? (
        <>
          <Field
            label={t('Time zone')}
            value={hours.timeZone}
            onChange={({ currentTarget }) => set({ timeZone: currentTarget.value.trim() })}
            help={t('Such as Europe/Berlin.')}
            error={draft.errors.under('hours.timeZone')}
          />
          <WeekFields week={hours.week} onChange={(week) => set({ week })} />
        </>
      ) : null}
    </section>
  )
}

function WordsSection({ draft }: WorkPart) {
  const { closeReasons, tags } = draft.value
  return (
    <section className="flex flex-col gap-4">
      <h2 className="font-semibold">{t('Words')}</h2>
      <TextArea
        label={t('Reasons for closing')}
        rows={4}
        defaultValue={closeReasons.join('\n')}
        onChange={({ currentTarget }) => draft.set({ closeReasons: linesOf(currentTarget.value) })}
        help={t('One in each line. With any, closing asks which it was; without, it asks nothing.')}
        error={draft.errors.under('closeReasons')}
      />
      <TextArea
        label={t('Usual tags')}
        rows={4}
        defaultValue={tags.join('\n')}
        onChange={({ currentTarget }) => draft.set({ tags: linesOf(currentTarget.value) })}
        help={t('One in each line. Teammates may write others.')}
        error={draft.errors.under('tags')}
      />
    </section>
  )
}

/** An office week by the clock of who sets it. */
function usualHours(): Hours {
  const day = () => [{ from: '09:00', to: '17:00' }]
  const week: Week = {
    ...{ mon: day(), tue: day(), wed: day(), thu: day(), fri: day() },
    ...{ sat: [], sun: [] },
  }
  return { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, week, closed: [] }
}
