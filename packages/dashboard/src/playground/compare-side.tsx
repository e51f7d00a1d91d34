// One of two answers: while it is written, when it is there, when it was stopped and when it failed.
import { SlidersHorizontal, Square } from 'lucide-react'
import { DraftMessage } from '../conversation/message.tsx'
import { Button } from '../parts/button.tsx'
import { classes } from '../parts/classes.ts'
import { Markdown } from '../parts/markdown.tsx'
import { Notice } from '../parts/notice.tsx'
import { listed } from '../words/lists.ts'
import { t } from '../words/translate.ts'
import { type Facet, facetsOf, type Outcome, outcomeOf } from './comparison.ts'
import type { Talk } from './talk.ts'
import type { useTrial } from './use-trial.ts'

type Props = {
  name: string
  trial: ReturnType<typeof useTrial>
  /** What is tried here instead of what is saved. */
  changed: string[]
  before: Talk
  /** In what the two differ; null until both have answered. */
  differs: ReadonlySet<Facet['id']> | null
  onSetUp: () => void
  onAgain: () => void
  onGoOn: () => void
}

export function CompareSide(props: Props) {
  const { name, trial, changed, before, onSetUp } = props
  const { running, failed } = trial
  const outcome = outcomeOf(trial.talk, before)
  return (
    <section
      aria-label={t('Side {name}', { name })}
      aria-busy={running !== null}
      className="flex min-w-0 flex-col gap-3 rounded-xl border border-line bg-surface p-3 text-sm"
    >
      <header className="flex items-center gap-2">
        <h2 className="flex size-7 shrink-0 items-center justify-center rounded-full bg-sunken font-semibold">
          {name}
        </h2>
        <p className="wrap-words min-w-0 flex-1 text-xs text-ink-soft">
          {changed.length === 0
            ? t('With what is saved')
            : t('Tried: {join}', { join: listed(changed) })}
        </p>
        <Button
          size="small"
          icon={<SlidersHorizontal size={13} aria-hidden />}
          disabled={running !== null}
          onClick={onSetUp}
        >
          {t('Set up')}
        </Button>
      </header>
      {running ? (
        <>
          <div aria-live="off">
            <DraftMessage text={running.draft} />
          </div>
          <div>
            <Button size="small" icon={<Square size={12} aria-hidden />} onClick={trial.stop}>
              {t('Stop side {name}', { name })}
            </Button>
          </div>
        </>
      ) : failed ? (
        <Notice
          look="danger"
          title={t('Not answered')}
          action={
            <Button size="small" onClick={props.onAgain}>
              {t('Try again')}
            </Button>
          }
        >
          <p className="wrap-words">{failed.words}</p>
        </Notice>
      ) : (
        <Ended {...props} outcome={outcome} />
      )}
    </section>
  )
}

function Ended({ outcome, differs, onAgain, onGoOn }: Props & { outcome: Outcome }) {
  switch (outcome.kind) {
    case 'none':
      return <p className="text-ink-faint">{t('Nothing has been asked yet.')}</p>
    case 'stopped':
      return (
        <>
          {outcome.text ? <Markdown text={outcome.text} /> : null}
          <Notice
            title={t('Stopped')}
            action={
              <Button size="small" onClick={onAgain}>
                {t('Ask again')}
              </Button>
            }
          />
        </>
      )
    case 'answered':
      return (
        <>
          <div className="flex flex-col gap-2">
            {outcome.result.said.map(({ id, text }) => (
              <Markdown key={id} text={text} />
            ))}
            {outcome.result.said.length === 0 ? (
              <p className="text-ink-faint">{t('The customer reads nothing.')}</p>
            ) : null}
          </div>
          <Facets facets={facetsOf(outcome.result)} differs={differs} />
          <div>
            <Button size="small" onClick={onGoOn}>
              {t('Go on from here')}
            </Button>
          </div>
        </>
      )
  }
}

function Facets({ facets, differs }: { facets: Facet[]; differs: Props['differs'] }) {
  return (
    <dl className="mt-auto grid grid-cols-[auto_1fr] border-t border-line pt-2 tabular-nums">
      {facets.map(({ id, name, value }) => {
        const isOther = differs?.has(id) ?? false
        return (
          <div
            key={id}
            className={classes(
              'col-span-2 grid grid-cols-subgrid gap-x-3 rounded-md px-1.5 py-1',
              isOther && 'bg-warn-soft text-warn-ink',
            )}
          >
            <dt className={isOther ? '' : 'text-ink-faint'}>{name}</dt>
            <dd dir="auto" className={classes('wrap-words text-start', isOther && 'font-medium')}>
              {isOther ? <span className="sr-only">{t('Differs:')} </span> : null}
              {value}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
