import { sizeInWords } from '@baton/client/files'
import { Paperclip, RotateCcw, X } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../parts/button.tsx'
import { classes } from '../../parts/classes.ts'
import type { Chip, FilesToSend } from './use-files.ts'

/** The files that go with the reply. */
export function Tray({ files }: { files: FilesToSend }) {
  if (files.chips.length === 0) return null
  return (
    <ul aria-label="Files to send" className="flex flex-wrap gap-2">
      {files.chips.map((chip) => (
        <ChipView key={chip.id} chip={chip} files={files} />
      ))}
    </ul>
  )
}

function ChipView({ chip, files }: { chip: Chip; files: FilesToSend }) {
  const { file, state, sent, problem } = chip
  const wrong = state === 'failed' || state === 'refused'
  return (
    <li className={classes(CHIP, wrong ? 'border-danger-ink' : 'border-line')}>
      <bdi className="max-w-48 truncate font-medium">{file.name}</bdi>
      {wrong ? (
        <span role="alert" className="text-danger-ink">
          {problem}
        </span>
      ) : (
        <span className="text-ink-faint">{sizeInWords(file.size, 'en')}</span>
      )}
      {state === 'sending' ? (
        <progress
          max={1}
          value={sent}
          aria-label={`Sending ${file.name}`}
          className="h-1 w-16 accent-accent"
        />
      ) : null}
      {state === 'failed' ? (
        <button
          type="button"
          aria-label={`Send ${file.name} again`}
          onClick={() => files.retry(chip)}
        >
          <RotateCcw size={14} aria-hidden />
        </button>
      ) : null}
      <button type="button" aria-label={`Remove ${file.name}`} onClick={() => files.remove(chip)}>
        <X size={14} aria-hidden />
      </button>
    </li>
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
        aria-label="Files to attach"
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
        Attach
      </Button>
    </>
  )
}

const CHIP =
  'flex min-h-9 items-center gap-2 rounded-lg border bg-raised px-2.5 py-1 text-sm [&_button]:rounded [&_button]:p-1 [&_button]:hover:bg-sunken'
