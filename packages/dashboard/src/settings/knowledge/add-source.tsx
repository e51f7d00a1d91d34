import type { SourceKind } from '@baton/contract'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { t } from '../../words/translate.ts'
import { AddFiles } from './add-files.tsx'
import { AddQuestions } from './add-questions.tsx'
import { AddWebsite } from './add-website.tsx'
import { KINDS } from './kinds.ts'

/** First which kind, then what it needs. It stays where it is while the list behind it comes and goes. */
export function AddSource({
  open,
  onOpenChange,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  const [kind, setKind] = useState<SourceKind | null>(null)
  const close = () => onOpenChange(false)
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      onClosed={() => setKind(null)}
      title={TITLE[kind ?? 'none']}
    >
      {kind === null ? <Kinds onChoose={setKind} /> : null}
      {kind === 'website' ? <AddWebsite onDone={close} /> : null}
      {kind === 'files' ? <AddFiles onDone={close} /> : null}
      {kind === 'questions' ? <AddQuestions onDone={close} /> : null}
      {kind === 'folder' ? <FolderHelp onDone={close} /> : null}
    </Dialog>
  )
}

export function AddButton({ onClick }: { onClick: () => void }) {
  return (
    <Button look="primary" icon={<Plus size={15} aria-hidden />} onClick={onClick}>
      {t('Add a source')}
    </Button>
  )
}

const TITLE = {
  none: t('Add a source'),
  website: t('Add a website'),
  files: t('Upload files'),
  questions: t('Questions and answers'),
  folder: t('A folder on the server'),
}

function Kinds({ onChoose }: { onChoose: (kind: SourceKind) => void }) {
  return (
    <ul className="flex flex-col gap-2">
      {KINDS.map(({ kind, label, says, icon: Icon }) => (
        <li key={kind}>
          <button
            type="button"
            onClick={() => onChoose(kind)}
            className="flex w-full items-center gap-3 rounded-xl border border-line px-3.5 py-3 text-start hover:border-edge hover:bg-sunken"
          >
            <Icon size={18} aria-hidden className="shrink-0 text-ink-faint" />
            <span className="min-w-0">
              <span className="block font-medium">{label}</span>
              <span className="block text-sm text-ink-soft">{says}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

const COMMAND = 'npx baton ingest ./docs --base-url https://example.com/docs'

/** Only who may run commands there may have a server's folders read. */
function FolderHelp({ onDone }: { onDone: () => void }) {
  return (
    <div className="flex flex-col gap-3 text-sm text-ink-soft">
      <p>
        {t(
          'Folders are added where the server runs, so that nobody can have its other files read from here. Once added, a folder stands in this list and can be read again, by hand or by schedule.',
        )}
      </p>
      <div className="flex items-start gap-2 rounded-xl border border-line bg-canvas py-2 ps-3.5 pe-2">
        <code className="min-w-0 flex-1 self-center font-mono text-xs text-ink wrap-words">
          {COMMAND}
        </code>
        <CopyButton text={COMMAND} label={t('Copy the command')} />
      </div>
      <div className="flex justify-end">
        <Button onClick={onDone}>{t('Close')}</Button>
      </div>
    </div>
  )
}
