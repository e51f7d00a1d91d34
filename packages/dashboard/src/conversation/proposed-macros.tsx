// Canned replies and macros that may fit here: proposed on demand, each with why, and put in by a click alone.
import type { endpoints, Macro, ResultOf } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { Sparkles, Zap } from 'lucide-react'
import { useDesk } from '../app/desk.tsx'
import { stepWords, useMacros } from '../macros/macros-data.ts'
import { Button } from '../parts/button.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { Notice } from '../parts/notice.tsx'
import { Spinner } from '../parts/spinner.tsx'
import { listed } from '../words/lists.ts'
import { t } from '../words/translate.ts'

type Proposals = ResultOf<typeof endpoints.proposeMacros>

export function useProposedMacros(conversationId: string) {
  const { api } = useDesk()
  const asking = useMutation({
    mutationFn: () => api.proposeMacros({ params: { conversationId }, body: {} }),
  })
  return {
    state: asking.status,
    data: asking.data,
    problem: asking.error ? wordsFor(asking.error) : '',
    ask: () => asking.mutate(),
    dismiss: asking.reset,
  }
}

export function ProposedMacros({
  proposals: { state, data, problem, ask, dismiss },
  onUse,
}: {
  proposals: ReturnType<typeof useProposedMacros>
  onUse: (macro: Macro) => void
}) {
  const macros = useMacros(state === 'success')
  if (state === 'idle') return null
  const failed = state === 'error' ? problem : macros.error ? wordsFor(macros.error) : null
  if (failed !== null)
    return (
      <Notice
        look="danger"
        title={t('No canned reply could be proposed')}
        action={<Ways onAgain={ask} onDismiss={dismiss} />}
      >
        {failed}
      </Notice>
    )
  return (
    <section
      aria-label={t('Proposed canned replies')}
      className="rounded-xl border border-dashed border-assistant-ink bg-assistant-soft px-3 py-2 text-sm"
    >
      {data && macros.data ? (
        <Found {...{ data, macros: macros.data, onUse }} />
      ) : (
        <p
          role="status"
          className="flex items-center gap-1.5 text-xs font-medium text-assistant-ink"
        >
          <Spinner size={11} />
          {t('Looking for canned replies…')}
        </p>
      )}
      <div className="mt-2">
        <Ways onAgain={data ? ask : null} onDismiss={dismiss} />
      </div>
    </section>
  )
}

function Found({
  data: { from, proposed, problem },
  macros,
  onUse,
}: {
  data: Proposals
  macros: readonly Macro[]
  onUse: (macro: Macro) => void
}) {
  const found = proposed.flatMap(({ macroId, why }) => {
    const macro = macros.find(({ id }) => id === macroId)
    return macro ? [{ macro, why }] : []
  })
  return (
    <>
      <p role="status" className="flex items-center gap-1.5 text-xs font-medium text-assistant-ink">
        {from === 'model' ? <Sparkles size={12} aria-hidden /> : <Zap size={12} aria-hidden />}
        {headWords(from, found.length)}
      </p>
      {problem ? <p className="mt-1 text-xs text-ink-soft">{problem}</p> : null}
      <ul className="mt-1 flex flex-col gap-1">
        {found.map(({ macro, why }) => (
          <li key={macro.id} className="flex items-center gap-2">
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium">
                <bdi>{macro.name}</bdi>
              </p>
              <p className="wrap-words text-xs text-ink-soft">
                <bdi>{from === 'model' ? why : t('In common: {words}', { words: why })}</bdi>
                {macro.steps.length > 0 ? ` · ${listed(macro.steps.map(stepWords))}` : ''}
              </p>
            </div>
            <Button
              size="small"
              aria-label={t('Use this: {name}', { name: macro.name })}
              onClick={() => onUse(macro)}
            >
              {t('Use this')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function headWords(from: Proposals['from'], found: number): string {
  if (found === 0) return t('None of the canned replies fits what was asked last.')
  return from === 'model'
    ? t('Proposed by the model: nothing is done yet')
    : t('Alike in words to what was asked last: nothing is done yet')
}

function Ways({ onAgain, onDismiss }: { onAgain: (() => void) | null; onDismiss: () => void }) {
  return (
    <span className="flex gap-1.5">
      {onAgain ? (
        <Button size="small" look="quiet" onClick={onAgain}>
          {t('Try again')}
        </Button>
      ) : null}
      <Button size="small" look="quiet" onClick={onDismiss}>
        {t('Dismiss')}
      </Button>
    </span>
  )
}
