import type { PolicyReplay } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { reasonWords } from '../../parts/reason-words.ts'
import { t } from '../../words/translate.ts'

type Changed = PolicyReplay['changed'][number]

/** What would have been different, and the conversations behind each number. */
export function ReplayResult({ result, done }: { result: PolicyReplay; done: boolean }) {
  const { tally, changed } = result
  return (
    <div className="flex flex-col gap-6">
      <table className="w-full max-w-md border-collapse text-sm">
        <caption className="sr-only">
          {t('Conversations, as they were and as they would have been')}
        </caption>
        <thead>
          <tr className="text-ink-soft">
            <th scope="col" className="py-1 text-start font-normal">
              {t('Conversations')}
            </th>
            <th scope="col" className="py-1 text-end font-normal">
              {t('As it was')}
            </th>
            <th scope="col" className="py-1 text-end font-normal">
              {t('With this policy')}
            </th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map(({ kind, label }) => (
            <tr key={kind} className="border-t border-line">
              <th scope="row" className="py-1.5 text-start font-medium">
                {label}
              </th>
              <td className="text-end tabular-nums">{tally.before[kind]}</td>
              <td className="text-end tabular-nums">{tally.after[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {done && changed.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('Nothing would have gone another way.')}</p>
      ) : null}
      {CHANGES.map(({ change, label }) => (
        <ChangeList
          key={change}
          label={label}
          count={tally.changes[change]}
          conversations={changed.filter((one) => one.change === change)}
        />
      ))}
    </div>
  )
}

const SHOWN = 20

function ChangeList({
  label,
  count,
  conversations,
}: {
  label: string
  count: number
  conversations: readonly Changed[]
}) {
  const [shown, setShown] = useState(SHOWN)
  if (count === 0) return null
  return (
    <section>
      <h2 className="text-sm font-semibold">
        {label} <span className="font-normal text-ink-faint tabular-nums">{count}</span>
      </h2>
      <ul className="mt-2 divide-y divide-line rounded-xl border border-line bg-surface text-sm">
        {conversations.slice(0, shown).map((one) => (
          <li key={one.conversationId}>
            <Link
              to="/inbox/$view/$conversationId"
              params={{ view: 'all', conversationId: one.conversationId }}
              className="block px-3 py-2 hover:bg-sunken"
            >
              <bdi className="block truncate">{one.subject || t('Nothing written')}</bdi>
              <span className="block truncate text-xs text-ink-faint">
                <bdi>{whyWords(one)}</bdi>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {conversations.length > shown ? (
        <Button size="small" className="mt-2" onClick={() => setShown(shown + 100)}>
          {t('Show more')}
        </Button>
      ) : null}
    </section>
  )
}

function whyWords({ before, after }: Changed): string {
  const { trigger, detail } = after.kind === 'answer' ? before : after
  return [trigger ? reasonWords(trigger) : '', detail].filter((part) => part !== '').join(' · ')
}

const KINDS = [
  { kind: 'escalate', label: t('Went to a person') },
  { kind: 'offer', label: t('Were offered one') },
  { kind: 'answer', label: t('Stayed with the assistant') },
] as const

const CHANGES = [
  { change: 'newly-escalated', label: t('Would have gone to a person') },
  { change: 'no-longer-escalated', label: t('Would not have gone to a person') },
  { change: 'earlier', label: t('Would have gone to a person earlier') },
  { change: 'later', label: t('Would have gone to a person later') },
  { change: 'newly-offered', label: t('Would have been offered a person') },
  { change: 'no-longer-offered', label: t('Would not have been offered a person') },
] as const
