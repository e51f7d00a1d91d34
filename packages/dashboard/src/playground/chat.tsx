import { Link } from '@tanstack/react-router'
import { ArrowLeft, Columns2, Eraser, FlaskConical, SlidersHorizontal } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useMe } from '../app/me.ts'
import { BUBBLE, Bubble } from '../conversation/bubble.tsx'
import { entriesOf } from '../conversation/entries.ts'
import { DraftMessage } from '../conversation/message.tsx'
import { useStickToEnd } from '../conversation/stick-to-end.ts'
import { TranscriptEntry } from '../conversation/transcript.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Notice } from '../parts/notice.tsx'
import { listed } from '../words/lists.ts'
import { t } from '../words/translate.ts'
import { differences, type Setup } from './setup.ts'
import { recorded } from './talk.ts'
import { TrialComposer } from './trial-composer.tsx'
import type { useTrial } from './use-trial.ts'

type Trial = ReturnType<typeof useTrial>

/** The talk as the desk would show it, and the place to write as the customer. */
export function Chat({
  trial,
  setup,
  onSend,
  onSetUp,
  onCompare,
}: {
  trial: Trial
  setup: Setup
  onSend: (text: string) => void
  onSetUp: () => void
  onCompare: () => void
}) {
  const { talk, running, failed, clear, stop } = trial
  const [text, setText] = useState('')
  const isEmpty = talk.events.length === 0 && !running && !failed
  return (
    <section
      aria-label={t('Talk')}
      className="flex min-h-[70dvh] min-w-0 flex-1 flex-col max-lg:shrink-0 lg:min-h-0"
    >
      <Header
        setup={setup}
        canClear={!isEmpty}
        isBusy={running !== null}
        onSetUp={onSetUp}
        onCompare={onCompare}
        onClear={clear}
      />
      {isEmpty ? (
        <div className="min-h-0 flex-1">
          <EmptyState icon={<FlaskConical size={20} />} title={t('Ask what a customer would ask')}>
            {t(
              'The assistant answers as it would, by the same rules. Nothing is kept, nobody is told, and actions that change something are not done.',
            )}
          </EmptyState>
        </div>
      ) : (
        <Log trial={trial} name={setup.name} onAgain={onSend} />
      )}
      <TrialComposer
        text={text}
        onText={setText}
        busy={running !== null}
        onStop={stop}
        onSend={() => {
          onSend(text)
          setText('')
        }}
      />
    </section>
  )
}

function Header({
  setup,
  canClear,
  isBusy,
  onSetUp,
  onCompare,
  onClear,
}: {
  setup: Setup
  canClear: boolean
  isBusy: boolean
  onSetUp: () => void
  onCompare: () => void
  onClear: () => void
}) {
  const changed = differences(setup)
  return (
    <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3 py-2 sm:px-4">
      <Link
        to="/inbox/$view"
        params={{ view: 'escalated' }}
        aria-label={t('Inbox')}
        className="inline-flex size-10 items-center justify-center rounded-lg text-ink-soft hover:bg-sunken md:hidden"
      >
        <ArrowLeft size={16} aria-hidden className="rtl:-scale-x-100" />
      </Link>
      <div className="min-w-0 flex-1">
        <h1 className="truncate font-semibold">{t('Playground')}</h1>
        <p className="truncate text-xs text-ink-faint">
          {changed.length === 0
            ? t('With what is saved')
            : t('Tried: {join}', { join: listed(changed) })}
        </p>
      </div>
      <Button size="small" icon={<SlidersHorizontal size={13} aria-hidden />} onClick={onSetUp}>
        {t('Set up')}
      </Button>
      <Button
        size="small"
        icon={<Columns2 size={13} aria-hidden />}
        onClick={onCompare}
        disabled={isBusy}
      >
        {t('Compare')}
      </Button>
      <Button
        size="small"
        icon={<Eraser size={13} aria-hidden />}
        onClick={onClear}
        disabled={!canClear}
      >
        {t('Clear')}
      </Button>
    </header>
  )
}

function Log({
  trial: { talk, running, failed },
  name,
  onAgain,
}: {
  trial: Trial
  name: string
  onAgain: (text: string) => void
}) {
  const { human: me } = useMe()
  const entries = useMemo(() => entriesOf(recorded(talk.events)), [talk.events])
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  useStickToEnd(scroller, content, entries.length, running?.text)
  const customer = name.trim() || t('Customer')
  return (
    <div
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards scroll what has the focus
      tabIndex={0}
      role="log"
      aria-label={t('Transcript')}
      aria-busy={running !== null}
      className="scroll-quietly min-h-0 flex-1 overflow-y-auto -outline-offset-2"
    >
      <div ref={content} className="mx-auto max-w-3xl px-4 pt-1 pb-5 sm:px-6">
        <ol>
          {entries.map((entry) => (
            <li key={entry.key}>
              <TranscriptEntry {...{ entry, customer }} meId={me.id} latestEscalation={false} />
            </li>
          ))}
        </ol>
        {(running ?? failed) ? (
          <Bubble side="start" look={BUBBLE.customer} follows={false} who={customer}>
            <p dir="auto" className="wrap-words">
              {(running ?? failed)?.text}
            </p>
          </Bubble>
        ) : null}
        <div aria-live="off">{running ? <DraftMessage text={running.draft} /> : null}</div>
        {failed ? (
          <div className="pt-4">
            <Notice
              look="danger"
              title={t('Not answered')}
              action={
                <Button size="small" onClick={() => onAgain(failed.text)}>
                  {t('Try again')}
                </Button>
              }
            >
              <p className="wrap-words">{failed.words}</p>
            </Notice>
          </div>
        ) : null}
      </div>
    </div>
  )
}
