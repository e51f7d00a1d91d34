import { ExternalLink } from 'lucide-react'
import { Dialog } from '../../parts/dialog.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Markdown } from '../../parts/markdown.tsx'
import { safeLink } from '../../parts/safe-link.ts'
import { Skeleton } from '../../parts/skeleton.tsx'
import { t } from '../../words/translate.ts'
import { useDocument } from './knowledge-data.ts'

/** A document as the assistant sees it: cut into the passages it may quote. */
export function DocumentPreview({
  sourceId,
  documentId,
  onClose,
}: {
  sourceId: string
  documentId: string | null
  onClose: () => void
}) {
  const { data, error, refetch } = useDocument(sourceId, documentId)
  const href = data ? safeLink(data.url) : null
  return (
    <Dialog
      open={documentId !== null}
      onOpenChange={(open) => open || onClose()}
      title={data?.title ?? t('Preview')}
      description={t('What the assistant can find and quote, passage by passage.')}
    >
      {error ? (
        <Failure
          what={t('Could not read the document')}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : null}
      {data || error ? null : <Skeleton className="h-40" />}
      {href ? (
        <a
          href={href}
          target="_blank"
          rel="noreferrer nofollow"
          className="mb-3 inline-flex max-w-full items-center gap-1.5 text-sm text-accent-ink hover:underline"
        >
          <span className="truncate">{data?.url}</span>
          <ExternalLink size={12} aria-hidden className="shrink-0" />
        </a>
      ) : null}
      <ol className="flex flex-col gap-3">
        {data?.text.map(({ id, section, text }) => (
          <li key={id} className="rounded-xl border border-line p-3" dir="auto">
            {section === '' ? null : (
              <p className="mb-1 text-xs font-medium text-ink-faint wrap-words">{section}</p>
            )}
            <Markdown text={text} />
          </li>
        ))}
      </ol>
      {data?.text.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('There is no text in it that could be quoted.')}</p>
      ) : null}
    </Dialog>
  )
}
