// Canned replies and macros: one's own, and those of everybody. Open to every teammate; what is shared is the operators'.
import type { Macro } from '@baton/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { MessageSquareQuote, Plus } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { NoRight, useMay } from '../app/may.tsx'
import { useTitle } from '../app/title.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Failure } from '../parts/failure.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { RemoveButton } from '../parts/remove-button.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { t } from '../words/translate.ts'
import { MacroDialog } from './macro-dialog.tsx'
import { stepWords, useMacros } from './macros-data.ts'

export function MacrosPage() {
  return useMay('conversations.answer') ? <Macros /> : <NoRight right="conversations.answer" />
}

function Macros() {
  useTitle(t('Canned replies'))
  const [edited, setEdited] = useState<Macro | 'new' | null>(null)
  return (
    <main className="scroll-quietly h-full overflow-y-auto bg-canvas">
      <div className="mx-auto max-w-3xl px-5 py-8">
        <header className="mb-6 flex flex-wrap items-start gap-3">
          <div className="min-w-60 flex-1">
            <h1 className="text-lg font-semibold">{t('Canned replies')}</h1>
            <p className="mt-1 max-w-prose text-sm text-ink-soft">
              {t(
                'Type a slash while you write to a customer, and choose one. It may also add a note, close or hand back.',
              )}
            </p>
          </div>
          <Button
            look="primary"
            icon={<Plus size={14} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            {t('New')}
          </Button>
        </header>
        <MacroList onEdit={setEdited} onNew={() => setEdited('new')} />
      </div>
      {edited ? (
        <MacroDialog macro={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </main>
  )
}

function MacroList({ onEdit, onNew }: { onEdit: (macro: Macro) => void; onNew: () => void }) {
  const { data, error, refetch } = useMacros()
  if (error)
    return (
      <Failure
        what={t('Could not read the canned replies')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  if (!data) return <Skeleton className="h-24" />
  if (data.length === 0)
    return (
      <EmptyState
        icon={<MessageSquareQuote size={20} />}
        title={t('No canned replies yet')}
        action={<Button onClick={onNew}>{t('Write the first one')}</Button>}
      >
        {t('Keep what you say often, with the customer’s name filled in by itself.')}
      </EmptyState>
    )
  return (
    <ul className="flex flex-col gap-2">
      {data.map((macro) => (
        <MacroRow key={macro.id} macro={macro} onEdit={() => onEdit(macro)} />
      ))}
    </ul>
  )
}

function MacroRow({ macro, onEdit }: { macro: Macro; onEdit: () => void }) {
  const { api, toasts } = useDesk()
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () => api.removeMacro({ params: { macroId: macro.id } }),
    onSuccess() {
      toasts.done(t('{name} was removed', { name: macro.name }))
      void queries.invalidateQueries({ queryKey: ['macros'] })
    },
    onError: (error) => toasts.failed(t('It was not removed'), wordsFor(error)),
  })
  const maySetUp = useMay('settings.manage')
  const mayWrite = !macro.shared || maySetUp
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface p-3">
      <div className="min-w-48 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <bdi>{macro.name}</bdi>
          {macro.shortcut ? (
            <code dir="ltr" className="text-xs text-ink-faint">
              /{macro.shortcut}
            </code>
          ) : null}
          {macro.shared ? <Badge>{t('Everybody’s')}</Badge> : null}
          {macro.steps.map((step, index) => (
            <Badge key={index}>{stepWords(step)}</Badge>
          ))}
        </p>
        <p dir="auto" className="line-clamp-2 wrap-words text-sm text-ink-soft">
          {macro.text}
        </p>
      </div>
      {mayWrite ? (
        <span className="flex gap-1.5">
          <Button size="small" onClick={onEdit} aria-label={t('Edit {name}', { name: macro.name })}>
            {t('Edit')}
          </Button>
          <RemoveButton
            name={macro.name}
            pending={remove.isPending}
            onRemove={() => remove.mutate()}
          />
        </span>
      ) : (
        <span className="text-xs text-ink-faint">{t('Changed by operators')}</span>
      )}
    </li>
  )
}
