import { CircleAlert, CircleCheck, Upload as UploadIcon } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import { classes } from '../../parts/classes.ts'
import { Spinner } from '../../parts/spinner.tsx'
import { t } from '../../words/translate.ts'
import type { Upload } from './upload.ts'

const ACCEPTED = '.md,.mdx,.markdown,.html,.htm,.txt,.pdf,.yaml,.yml'

/** A place to drop files on, which is also a button that asks for them. */
export function DropZone({
  onFiles,
  disabled,
}: {
  onFiles: (files: File[]) => void
  disabled: boolean
}) {
  const id = useId()
  const [over, setOver] = useState(false)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (!disabled) onFiles([...event.dataTransfer.files])
  }

  return (
    <label
      htmlFor={id}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classes(
        'flex flex-col items-center gap-1 rounded-xl border border-dashed px-4 py-6 text-center text-sm text-ink-soft',
        'has-focus-visible:outline-2 has-focus-visible:outline-accent',
        over ? 'border-accent bg-accent-soft' : 'border-edge',
        disabled ? 'opacity-60' : 'cursor-pointer hover:bg-sunken',
      )}
    >
      <UploadIcon size={18} aria-hidden className="text-ink-faint" />
      <span className="font-medium text-ink">{t('Choose files, or drop them here')}</span>
      <span>{t('Markdown, HTML or text up to 5 MB, PDF up to 25 MB')}</span>
      <input
        id={id}
        type="file"
        multiple
        accept={ACCEPTED}
        disabled={disabled}
        className="sr-only"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // The same file can be chosen again once it has been mended.
          currentTarget.value = ''
        }}
      />
    </label>
  )
}

export function UploadList({ uploads }: { uploads: readonly Upload[] }) {
  if (uploads.length === 0) return null
  return (
    <ul aria-label={t('Uploads')} aria-live="polite" className="flex flex-col gap-1.5 text-sm">
      {uploads.map((upload, index) => (
        // Two files may have one name, and none moves.
        <li key={index} className="flex items-start gap-2">
          <span className="mt-0.5 w-4 shrink-0">{ICON[upload.state]}</span>
          <span className="min-w-0 flex-1 wrap-words">
            {upload.name}
            <span className="sr-only"> {SAID[upload.state]}</span>
            {upload.problem ? (
              <span className="block text-danger-ink">{upload.problem}</span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

const ICON = {
  waiting: null,
  sending: <Spinner size={14} />,
  sent: <CircleCheck size={14} aria-hidden className="text-accent-ink" />,
  failed: <CircleAlert size={14} aria-hidden className="text-danger-ink" />,
}
const SAID = {
  waiting: 'waits',
  sending: t('is being sent'),
  sent: t('was sent'),
  failed: t('was not sent'),
}
