import type { DocumentRow, Source } from '@baton/contract'
import { FileText, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { counted, t } from '../../words/translate.ts'
import { DocumentPreview } from './document-preview.tsx'
import { useSourceChange, useSourcePages } from './knowledge-data.ts'
import { PagedList, Section } from './section.tsx'

/** What was read, each with a preview; uploaded files can be deleted one by one. */
export function DocumentsSection({ source, reading }: { source: Source; reading: string }) {
  const pages = useSourcePages<DocumentRow>('documents', source.id, reading)
  const [shown, setShown] = useState<string | null>(null)
  const [doomed, setDoomed] = useState<DocumentRow | null>(null)
  const isFiles = source.kind === 'files'
  return (
    <Section title={t('Documents')}>
      <PagedList
        pages={pages}
        words={{ loading: t('Loading the documents'), failed: t('Could not read the documents') }}
        empty={t('Nothing has been read yet.')}
        keyOf={({ id }) => id}
      >
        {(document) => (
          <div className="flex items-center gap-1 pe-1.5">
            <button
              type="button"
              onClick={() => setShown(document.id)}
              className="flex min-w-0 flex-1 items-center gap-3 rounded-lg px-3.5 py-2.5 text-start hover:bg-canvas"
            >
              <FileText size={15} aria-hidden className="shrink-0 text-ink-faint" />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium" dir="auto">
                  {document.title}
                </span>
                <span className="block truncate text-xs text-ink-soft" dir="auto">
                  {document.path}
                </span>
              </span>
              <span className="shrink-0 text-xs text-ink-faint tabular-nums">
                {counted(document.passages, '{n} passage', '{n} passages')}
              </span>
            </button>
            {isFiles ? (
              <IconButton
                label={t('Delete {path}', { path: document.path })}
                onClick={() => setDoomed(document)}
              >
                <Trash2 size={15} />
              </IconButton>
            ) : null}
          </div>
        )}
      </PagedList>
      <DocumentPreview sourceId={source.id} documentId={shown} onClose={() => setShown(null)} />
      <DeleteFile sourceId={source.id} file={doomed} onClose={() => setDoomed(null)} />
    </Section>
  )
}

function DeleteFile({
  sourceId,
  file,
  onClose,
}: {
  sourceId: string
  file: DocumentRow | null
  onClose: () => void
}) {
  const { api } = useDesk()
  const remove = useSourceChange({
    change: (documentId: string) => api.removeDocument({ params: { sourceId, documentId } }),
    done: t('Deleted'),
    failed: t('The file was not deleted'),
  })
  return (
    <ConfirmDialog
      open={file !== null}
      onOpenChange={(open) => open || onClose()}
      title={t('Delete this file?')}
      action={t('Delete')}
      pending={remove.isPending}
      onConfirm={() => file && remove.mutate(file.id, { onSuccess: onClose })}
    >
      <p className="wrap-words">
        {t('{path} is deleted, and answers no longer draw on it. This cannot be undone.', {
          path: file?.path ?? '',
        })}
      </p>
    </ConfirmDialog>
  )
}
