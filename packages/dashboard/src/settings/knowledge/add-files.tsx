import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { DropZone, UploadList } from './drop-zone.tsx'
import { useSourceChange } from './knowledge-data.ts'
import { useUploads } from './upload.ts'

/** Makes a source with the first files that are chosen. */
export function AddFiles({ onDone }: { onDone: () => void }) {
  const { api, newId } = useDesk()
  const navigate = useNavigate()
  const [sourceId] = useState(() => newId('src'))
  const [title, setTitle] = useState(t('Files'))
  const { uploads, isSending, send } = useUploads()
  const add = useSourceChange({
    async change(files: File[]) {
      await api.createSource({ body: { kind: 'files', sourceId, title } })
      return { sent: await send(sourceId, files), of: files.length }
    },
    failed: t('The files were not added'),
  })
  const open = () => {
    onDone()
    void navigate({ to: '/settings/knowledge/$sourceId', params: { sourceId } })
  }
  const isMade = uploads.length > 0 && !isSending

  function take(files: File[]) {
    if (files.length === 0 || add.isPending) return
    add.mutate(files, { onSuccess: ({ sent, of }) => sent === of && open() })
  }

  return (
    <div className="flex flex-col gap-4">
      <Field
        label={t('Name of the collection')}
        value={title}
        maxLength={200}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        help={t('Only your team sees it.')}
        error={fieldErrors(add.error, '').under('title')}
      />
      <DropZone onFiles={take} disabled={add.isPending} />
      <UploadList uploads={uploads} />
      <div className="flex justify-end gap-2">
        <Button onClick={isMade ? open : onDone} pending={add.isPending}>
          {isMade ? t('Open the collection') : t('Cancel')}
        </Button>
      </div>
    </div>
  )
}
