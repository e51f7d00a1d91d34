// Whoever may come in from outside, by a key or by OAuth, with what is known of it and a way to end it.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { t } from '../../words/translate.ts'

type EndWords = { label: string; title: string; about: string; done: string; failed: string }

export function AccessRow({
  name,
  list,
  end,
  words,
  children,
}: {
  name: string
  /** The key of the query that is read again once it has ended. */
  list: readonly string[]
  end: () => Promise<unknown>
  words: EndWords
  children: ReactNode
}) {
  const { toasts } = useDesk()
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const ending = useMutation({
    mutationFn: end,
    onSuccess() {
      setAsking(false)
      toasts.done(words.done)
      void queries.invalidateQueries({ queryKey: list })
    },
    onError: (error) => toasts.failed(words.failed, wordsFor(error)),
  })
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface p-3">
      <div className="min-w-48 flex-1">
        <p className="wrap-words font-medium">
          <bdi>{name}</bdi>
        </p>
        {children}
      </div>
      <Button size="small" onClick={() => setAsking(true)} aria-label={words.label}>
        {t('End')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={words.title}
        action={t('End it')}
        pending={ending.isPending}
        onConfirm={() => ending.mutate()}
      >
        {words.about}
      </ConfirmDialog>
    </li>
  )
}
