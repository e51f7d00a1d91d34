import type { Verdict } from '@baton/contract'
import { Check, Minus } from 'lucide-react'
import { classes } from '../../parts/classes.ts'
import { reasonWords } from '../../parts/reason-words.ts'
import { blockedWords, score } from '../../parts/signal-words.ts'
import { t } from '../../words/translate.ts'

/** What each rule of the policy said, in the order in which they were asked. */
export function RuleTable({ trace }: { trace: readonly Verdict[] }) {
  return (
    <table className="w-full border-collapse text-xs">
      <caption className="sr-only">{t('What each rule said')}</caption>
      <thead>
        <tr className="text-ink-faint">
          <th scope="col" className="py-1 pe-2 text-start font-normal">
            {t('Rule')}
          </th>
          <th scope="col" className="py-1 pe-2 text-end font-normal">
            {t('Score')}
          </th>
          <th scope="col" className="py-1 text-end font-normal">
            {t('Threshold')}
          </th>
        </tr>
      </thead>
      <tbody>
        {trace.map((verdict) => (
          <Row key={verdict.rule} verdict={verdict} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ verdict }: { verdict: Verdict }) {
  const { name, when, outcome, met, applied, blockedBy } = verdict
  const Icon = met ? Check : Minus
  return (
    <tr className={classes('border-t border-line align-top', met ? 'text-ink' : 'text-ink-faint')}>
      <th
        scope="row"
        className={classes('py-1 pe-2 text-start', applied ? 'font-medium' : 'font-normal')}
      >
        <span className="flex items-start gap-1">
          <Icon size={12} className="mt-0.5 shrink-0" aria-label={met ? t('met') : t('not met')} />
          <span className="min-w-0">
            {name ?? reasonWords(when)}
            {applied ? ` → ${blockedBy ? OUTCOME.offer : OUTCOME[outcome]}` : ''}
            {blockedBy ? (
              <span className="block font-normal text-ink-faint">{blockedWords(blockedBy)}</span>
            ) : null}
          </span>
        </span>
      </th>
      <td className="py-1 pe-2 text-end tabular-nums">{score(verdict.score)}</td>
      <td className="py-1 text-end tabular-nums">
        {UP_TO.has(when) && verdict.threshold !== null ? '≤ ' : ''}
        {score(verdict.threshold)}
      </td>
    </tr>
  )
}

/** Sureness counts downwards. */
const UP_TO = new Set(['no-match', 'low-confidence'])

const OUTCOME = { escalate: t('escalated'), offer: t('offered') }
