import type { AuditEntry } from '@baton/contract'
import { WhenShort } from '../../parts/time.tsx'
import { t } from '../../words/translate.ts'
import { browserName } from '../account/browser-name.ts'
import { actWords } from './act-words.ts'
import { ChangeRow } from './change-row.tsx'

/** One act: who, what, when, from where; and what it changed. */
export function EntryRow({
  entry: { at, by, act, subject, changes, address, browser },
}: {
  entry: AuditEntry
}) {
  const from = [address, browserName(browser)].filter((one) => one !== null)
  return (
    <li className="flex flex-col gap-1 px-3.5 py-2.5 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <bdi className="font-medium" title={browser ?? undefined}>
          {by?.name ?? t('Baton')}
        </bdi>
        <span>{actWords(act)}</span>
        <bdi className="text-ink-soft">{subject.name ?? subject.id}</bdi>
        <span className="ms-auto text-xs text-ink-faint">
          {from.length > 0 ? (
            <>
              <bdi>{from.join(' · ')}</bdi>
              {' · '}
            </>
          ) : null}
          <WhenShort at={at} />
        </span>
      </p>
      {changes.length > 0 ? (
        <details>
          <summary className="cursor-pointer text-xs text-ink-soft">
            {changes
              .map(({ field }) => field)
              .slice(0, 4)
              .join(', ')}
            {changes.length > 4 ? ' …' : ''}
          </summary>
          <dl className="mt-1.5 flex flex-col gap-1.5">
            {changes.map((change) => (
              <ChangeRow key={change.field} change={change} />
            ))}
          </dl>
        </details>
      ) : null}
    </li>
  )
}
