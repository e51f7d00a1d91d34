import type { Source } from '@baton/contract'
import { useNavigate } from '@tanstack/react-router'
import { Ellipsis, FileX2, Pencil, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { Menu, MenuItem, MenuLine } from '../../parts/menu.tsx'
import { Select } from '../../parts/select.tsx'
import { counted, t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { useSourceActions, useSourceChange } from './knowledge-data.ts'
import { LeaveOutForm } from './leave-out-form.tsx'
import { schedulesWith } from './run-words.ts'

/** What is seldom done to a source. */
export function SourceMenu({ source }: { source: Source }) {
  const [open, setOpen] = useState<'change' | 'leave-out' | 'delete' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            aria-label={t('More about this source')}
            className="inline-flex size-8 shrink-0 items-center justify-center rounded-lg text-ink-soft hover:bg-sunken pointer-coarse:size-10"
          >
            <Ellipsis size={16} aria-hidden />
          </button>
        }
      >
        <MenuItem icon={<Pencil size={14} aria-hidden />} onClick={() => setOpen('change')}>
          {t('Name and schedule')}
        </MenuItem>
        {source.kind === 'website' ? (
          <MenuItem icon={<FileX2 size={14} aria-hidden />} onClick={() => setOpen('leave-out')}>
            {t('Which pages are read')}
          </MenuItem>
        ) : null}
        <MenuLine />
        <MenuItem icon={<Trash2 size={14} aria-hidden />} onClick={() => setOpen('delete')}>
          {t('Delete')}
        </MenuItem>
      </Menu>
      <Dialog
        open={open === 'change'}
        onOpenChange={(shown) => shown || close()}
        title={t('Name and schedule')}
      >
        <ChangeForm source={source} onDone={close} />
      </Dialog>
      <Dialog
        open={open === 'leave-out'}
        onOpenChange={(shown) => shown || close()}
        title={t('Which pages are read')}
      >
        <LeaveOutForm source={source} onDone={close} />
      </Dialog>
      <DeleteSource source={source} open={open === 'delete'} onClose={close} />
    </>
  )
}

function ChangeForm({ source, onDone }: { source: Source; onDone: () => void }) {
  const { kind, rereadEveryHours } = source
  const { change } = useSourceActions(source.id)
  const [title, setTitle] = useState(source.title)
  const [hours, setHours] = useState(String(rereadEveryHours ?? ''))
  const isRead = kind === 'website' || kind === 'folder'

  function submit(event: FormEvent) {
    event.preventDefault()
    if (change.isPending) return
    const chosen = hours === '' ? null : Number(hours)
    // What stays as it is must not put the next reading off.
    const schedule = chosen === rereadEveryHours ? {} : { rereadEveryHours: chosen }
    change.mutate({ title, ...schedule }, { onSuccess: onDone })
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field
        label={t('Name')}
        value={title}
        maxLength={200}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        error={fieldErrors(change.error, '').under('title')}
      />
      {isRead ? (
        <Select
          label={t('Read it again')}
          value={hours}
          options={schedulesWith(rereadEveryHours)}
          onChange={setHours}
        />
      ) : null}
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{t('Cancel')}</Button>
        <Button type="submit" look="primary" pending={change.isPending}>
          {t('Save')}
        </Button>
      </div>
    </form>
  )
}

function DeleteSource({
  source,
  open,
  onClose,
}: {
  source: Source
  open: boolean
  onClose: () => void
}) {
  const { api, queries } = useDesk()
  const navigate = useNavigate()
  const remove = useSourceChange({
    async change(sourceId: string) {
      await api.removeSource({ params: { sourceId } })
      // First away from it: what is deleted cannot be read again.
      await navigate({ to: '/settings/knowledge' })
      queries.removeQueries({ queryKey: ['source', sourceId] })
    },
    done: t('Deleted'),
    failed: t('The source was not deleted'),
  })
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(shown) => shown || onClose()}
      title={t('Delete this source?')}
      action={t('Delete')}
      pending={remove.isPending}
      onConfirm={() => remove.mutate(source.id)}
    >
      <p className="wrap-words">
        {t(
          '{title} is deleted with its {counted}, and answers forget it at once. This cannot be undone.',
          {
            title: source.title,
            counted: counted(source.documents, '{n} document', '{n} documents'),
          },
        )}
      </p>
    </ConfirmDialog>
  )
}
