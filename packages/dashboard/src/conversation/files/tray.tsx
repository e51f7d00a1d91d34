import { sizeInWords } from '@baton/client/files'
import type { Attachment } from '@baton/contract'
import { Paperclip, RotateCcw, X } from 'lucide-react'
import { use, useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { classes } from '../../parts/classes.ts'
import { spokenLanguage, t } from '../../words/translate.ts'
import { FilesOfConversation, useLinks } from './attachments.tsx'
import type { Chip, FilesToSend } from './use-files.ts'

/** The files that go with the reply. */
export function Tray({ files }: { files: FilesToSend }) {
  if (files.chips.length === 0) return null
  return (
    <ul aria-label={t('Files to send')} className="flex flex-wrap gap-2">
      {files.chips.map((chip) => (
        <ChipView key={chip.id} chip={chip} files={files} />
      ))}
    </ul>
  )
}

function ChipView({ chip, files }: { chip: Chip; files: FilesToSend }) {
  const { name, size, state, sent, problem, attachment } = chip
  const wrong = state === 'failed' || state === 'refused'
  return (
    <li className={classes(CHIP, wrong ? 'border-danger-ink' : 'border-line')}>
      {attachment ? <Thumbnail file={attachment} /> : null}
      <bdi className="max-w-48 truncate font-medium">{name}</bdi>
      {wrong ? (
        <span role="alert" className="text-danger-ink">
          {problem}
        </span>
      ) : (
        <span className="text-ink-faint">{sizeInWords(size, spokenLanguage())}</span>
      )}
      {state === 'sending' ? (
        <progress
          max={1}
          value={sent}
          aria-label={t('Sending {name}', { name })}
          className="h-1 w-16 accent-accent"
        />
      ) : null}
      {state === 'failed' ? (
        <button
          type="button"
          aria-label={t('Send {name} again', { name })}
          onClick={() => files.retry(chip)}
        >
          <RotateCcw size={14} aria-hidden />
        </button>
      ) : null}
      <button
        type="button"
        aria-label={t('Remove {name}', { name })}
        onClick={() => files.remove(chip)}
      >
        <X size={14} aria-hidden />
      </button>
    </li>
  )
}

/** A picture as the customer will see it; of other files the name says what there is to say. */
function Thumbnail({ file }: { file: Attachment }) {
  const conversationId = use(FilesOfConversation)
  const urlOf = useLinks(file.width ? conversationId : null)
  const [broken, setBroken] = useState(false)
  const url = urlOf(file.id)
  if (!file.width || !url || broken) return null
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t('Look at {name}', { name: file.name })}
    >
      <img
        src={url}
        alt=""
        onError={() => setBroken(true)}
        className="size-8 rounded object-cover"
      />
    </a>
  )
}

/** Dropping and pasting do the same; this is for those who look for a button. */
export function AttachButton({ files }: { files: FilesToSend }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('Files to attach')}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])]
          // The same file may be chosen again.
          currentTarget.value = ''
          files.add(chosen)
        }}
      />
      <Button
        size="small"
        look="quiet"
        icon={<Paperclip size={14} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {t('Attach')}
      </Button>
    </>
  )
}

const CHIP =
  'flex min-h-9 items-center gap-2 rounded-lg border bg-raised px-2.5 py-1 text-sm [&_button]:rounded [&_button]:p-1 [&_button]:hover:bg-sunken'
