// What a file would change, area by area, before it is done; and what no file can do.
import type { endpoints, ResultOf } from '@baton/contract'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { counted, t } from '../../words/translate.ts'
import { ChangeRow } from '../audit/change-row.tsx'
import { areaWords } from './area-words.ts'

export type Previewed = ResultOf<typeof endpoints.previewSettings>

export function Preview({
  name,
  previewed: { areas, leftToDo },
  pending,
  onDo,
  onCancel,
}: {
  name: string
  previewed: Previewed
  pending: boolean
  onDo: (note: string) => void
  onCancel: () => void
}) {
  const [note, setNote] = useState('')
  if (areas.length === 0)
    return (
      <>
        <div className="mt-3">
          <Notice title={t('All is as {name} says', { name })} />
        </div>
        <LeftToDo all={leftToDo} />
      </>
    )
  return (
    <form
      className="mt-3 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        onDo(note)
      }}
    >
      <p className="text-sm font-medium" role="status">
        {counted(areas.length, '{n} area would change', '{n} areas would change')}
      </p>
      <AreaList areas={areas} />
      <LeftToDo all={leftToDo} />
      <Field
        label={t('Why this change')}
        maxLength={500}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" pending={pending}>
          {t('Bring it in')}
        </Button>
        <Button onClick={onCancel}>{t('Cancel')}</Button>
      </div>
    </form>
  )
}

function AreaList({ areas }: Pick<Previewed, 'areas'>) {
  return (
    <ul className="flex flex-col divide-y divide-line rounded-xl border border-line">
      {areas.map(({ area, changes }) => (
        <li key={area} className="px-3.5 py-2.5">
          <h3 className="text-sm font-medium">{areaWords(area)}</h3>
          <dl className="mt-1.5 flex flex-col gap-1.5">
            {changes.map((change) => (
              <ChangeRow key={change.field} change={change} />
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

export function LeftToDo({ all }: { all: Previewed['leftToDo'] }) {
  if (all.length === 0) return null
  return (
    <div className="mt-3">
      <Notice look="warn" title={t('Left to do by hand')}>
        <ul className="flex flex-col gap-0.5">
          {all.map(({ area, words }, at) => (
            <li key={at}>
              {areaWords(area)}: {words}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
