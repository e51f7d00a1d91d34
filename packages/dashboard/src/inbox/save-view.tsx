import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Bookmark, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMe } from '../app/me.ts'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { Field } from '../parts/field.tsx'
import { t } from '../words/translate.ts'
import { useInboxLine } from './inbox-line.ts'
import { SAVED_VIEWS, useShownView } from './saved-views.ts'

/** Keeps what is asked for under a name; of what is kept already, offers to delete it. */
export function SaveViewButton() {
  const { view = 'escalated' } = useParams({ strict: false })
  const { q } = useInboxLine()
  const shown = useShownView(view, q)
  const { human } = useMe()
  const [naming, setNaming] = useState(false)
  const isOurs = shown && (shown.mine || human.role !== 'member')
  if (isOurs) return <DeleteView id={shown.id} name={shown.name} />
  return (
    <>
      <Button
        look="quiet"
        size="small"
        icon={<Bookmark size={12} aria-hidden />}
        onClick={() => setNaming(true)}
      >
        {t('Save as view')}
      </Button>
      <Dialog open={naming} onOpenChange={setNaming} title={t('Save as view')} description={q}>
        <NameForm view={view} q={q} onDone={() => setNaming(false)} />
      </Dialog>
    </>
  )
}

function NameForm({ view, q, onDone }: { view: string; q: string; onDone: () => void }) {
  const { api, toasts } = useDesk()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  async function save() {
    if (name.trim() === '') {
      setProblem(t('Give it a name.'))
      return field.current?.focus()
    }
    setPending(true)
    try {
      await api.saveView({ body: { name: name.trim(), view: view as 'all', q, shared } })
      await queries.invalidateQueries({ queryKey: SAVED_VIEWS })
      toasts.done(t('Saved as {name}', { name: name.trim() }))
      onDone()
    } catch (error) {
      setProblem(wordsFor(error))
      setPending(false)
    }
  }

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field
        ref={field}
        label={t('Name')}
        value={name}
        maxLength={60}
        autoComplete="off"
        error={problem ?? undefined}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <CheckField
        label={t('For everybody')}
        help={t('Your teammates see it, too.')}
        checked={shared}
        onChange={({ currentTarget }) => setShared(currentTarget.checked)}
      />
      <Button type="submit" look="primary" pending={pending} className="self-start">
        {t('Save')}
      </Button>
    </form>
  )
}

function DeleteView({ id, name }: { id: string; name: string }) {
  const { api, toasts } = useDesk()
  const queries = useQueryClient()
  const [pending, setPending] = useState(false)

  async function remove() {
    setPending(true)
    try {
      await api.deleteSavedView({ params: { viewId: id } })
      await queries.invalidateQueries({ queryKey: SAVED_VIEWS })
    } catch (error) {
      toasts.failed(t('Not deleted'), wordsFor(error), {
        label: t('Try again'),
        run: () => void remove(),
      })
    } finally {
      setPending(false)
    }
  }

  return (
    <Button
      look="quiet"
      size="small"
      pending={pending}
      icon={<Trash2 size={12} aria-hidden />}
      onClick={() => void remove()}
    >
      {t('Delete the view {name}', { name })}
    </Button>
  )
}
