// One question, through two set-ups, side by side. Both begin with the same talk; the one that is gone on with becomes it.
import { ArrowLeftRight, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Notice } from '../parts/notice.tsx'
import { listed } from '../words/lists.ts'
import { t } from '../words/translate.ts'
import { CompareSide } from './compare-side.tsx'
import { differing, facetsOf, outcomeOf } from './comparison.ts'
import { SetupDialog } from './setup-dialog.tsx'
import { EMPTY_TALK, type Talk } from './talk.ts'
import { TrialComposer } from './trial-composer.tsx'
import { type At, type Begun, useComparison } from './use-comparison.ts'

const NAMES = ['A', 'B'] as const

/** `onEnd`: with the talk as it is by then. */
export function Compare({ onEnd, ...begun }: Begun & { onEnd: (talk: Talk) => void }) {
  const comparison = useComparison(begun)
  const { before, asked, setups, isBusy, ask, begin, setUp, stop } = comparison
  const [text, setText] = useState('')
  const [settingUp, setSettingUp] = useState<At | null>(null)
  return (
    <main className="flex h-full min-w-0 flex-col bg-canvas max-md:overflow-y-auto">
      <Header
        canClear={!isBusy && (asked !== '' || before.events.length > 0)}
        onClear={() => begin(EMPTY_TALK)}
        onEnd={() => {
          stop()
          onEnd(before)
        }}
      />
      <Answers comparison={comparison} onSetUp={setSettingUp} />
      <TrialComposer
        text={text}
        onText={setText}
        busy={isBusy}
        onStop={stop}
        onSend={() => {
          ask(text)
          setText('')
        }}
      />
      {settingUp === null ? null : (
        <SetupDialog
          open
          onOpenChange={(isOpen) => setSettingUp(isOpen ? settingUp : null)}
          setup={setups[settingUp]}
          onChange={(next) => setUp(settingUp, next)}
          hasUnsaved={begun.unsaved !== null}
        />
      )}
    </main>
  )
}

function Answers({
  comparison: { sides, before, asked, changed, ask, begin },
  onSetUp,
}: {
  comparison: ReturnType<typeof useComparison>
  onSetUp: (at: At) => void
}) {
  const differs = differingIn(sides, before)
  return (
    <div className="scroll-quietly min-h-0 flex-1 px-3 py-3 max-md:flex-none sm:px-4 md:overflow-y-auto">
      <div className="mx-auto flex max-w-6xl flex-col gap-3">
        {changed[0].join() === changed[1].join() ? (
          <Notice title={t('Both sides are the same')}>
            {t('Set one of them up with another policy, model, instructions or knowledge.')}
          </Notice>
        ) : null}
        <Before talk={before} />
        {asked === '' ? (
          <EmptyState icon={<ArrowLeftRight size={20} />} title={t('Ask both the same')}>
            {t(
              'Each answers as it would, after the same talk. Nothing is kept, nobody is told, and actions that change something are not done.',
            )}
          </EmptyState>
        ) : (
          <p dir="auto" className="wrap-words rounded-xl bg-sunken px-3 py-2 text-sm">
            <span className="sr-only">{t('The question:')} </span>
            {asked}
          </p>
        )}
        <Verdict sides={sides} before={before} />
        <div className="grid gap-3 md:grid-cols-2">
          {([0, 1] as const).map((at) => (
            <CompareSide
              key={at}
              name={NAMES[at]}
              trial={sides[at]}
              changed={changed[at]}
              before={before}
              differs={differs}
              onSetUp={() => onSetUp(at)}
              onAgain={() => ask(asked, [at])}
              onGoOn={() => begin(sides[at].talk)}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

type Sides = ReturnType<typeof useComparison>['sides']

/** Empty until both have answered. */
function differingIn([a, b]: Sides, before: Talk) {
  const [one, other] = [outcomeOf(a.talk, before), outcomeOf(b.talk, before)]
  if (one.kind !== 'answered' || other.kind !== 'answered') return null
  return differing(facetsOf(one.result), facetsOf(other.result))
}

function Verdict({ sides, before }: { sides: Sides; before: Talk }) {
  const differs = differingIn(sides, before)
  const outcome = outcomeOf(sides[0].talk, before)
  const facets = outcome.kind === 'answered' ? facetsOf(outcome.result) : []
  const names = facets.filter(({ id }) => differs?.has(id)).map(({ name }) => name)
  return (
    <p role="status" className="min-h-5 text-sm font-medium">
      {differs === null
        ? null
        : names.length === 0
          ? t('Both decided the same, for the same reason and from the same sources.')
          : t('They differ in: {join}', { join: listed(names) })}
    </p>
  )
}

function Header({
  canClear,
  onClear,
  onEnd,
}: {
  canClear: boolean
  onClear: () => void
  onEnd: () => void
}) {
  return (
    <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-2 border-b border-line px-3 py-2 sm:px-4">
      <h1 className="min-w-0 flex-1 truncate font-semibold">{t('Compare')}</h1>
      <Button size="small" onClick={onClear} disabled={!canClear}>
        {t('Clear')}
      </Button>
      <Button size="small" icon={<X size={13} aria-hidden />} onClick={onEnd}>
        {t('Stop comparing')}
      </Button>
    </header>
  )
}

/** What both have heard. */
function Before({ talk }: { talk: Talk }) {
  const messages = talk.events.flatMap((event) =>
    event.type === 'message.posted' ? [event.message] : [],
  )
  if (messages.length === 0) return null
  return (
    <details className="rounded-xl border border-line bg-surface px-3 py-2 text-sm">
      <summary className="cursor-pointer text-ink-soft">
        {t('What was said before, to both')}
      </summary>
      <ol className="mt-2 flex flex-col gap-1.5">
        {messages.map(({ id, author, text }) => (
          <li key={id} dir="auto" className="wrap-words">
            <span className="text-ink-faint">
              {author.kind === 'customer' ? t('Customer') : t('Assistant')}:{' '}
            </span>
            {text}
          </li>
        ))}
      </ol>
    </details>
  )
}
