// A mail as it came: who it says it is from, which way it came, and its source. All of it is foreign, and all of it is text.
import { sizeInWords } from '@baton/client/files'
import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useDesk } from '../../app/desk.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { counted, spokenLanguage, t } from '../../words/translate.ts'
import { inert } from './inert.ts'

type Params = { conversationId: string; messageId: string }
type Api = ReturnType<typeof useDesk>['api']
type Original = NonNullable<Awaited<ReturnType<Api['readOriginal']>>['original']>

export function OriginalDialog({
  open,
  onClose,
  ...params
}: Params & { open: boolean; onClose: () => void }) {
  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('The mail as it came')}
      description={t('Everything in it is a claim of whoever wrote it, and shown as text.')}
      place="wide"
    >
      <Body {...params} />
    </Dialog>
  )
}

function Body(params: Params) {
  const { api } = useDesk()
  const { data, error, refetch } = useQuery({
    queryKey: ['original', params.conversationId, params.messageId],
    queryFn: () => api.readOriginal({ params }),
    // What came does not change any more; only what is not here yet may come.
    staleTime: ({ state }) => (state.data?.original ? Number.POSITIVE_INFINITY : 0),
  })
  if (error)
    return (
      <Failure
        what={t('The original could not be read')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  if (!data) return <Loading />
  if (!data.original)
    return (
      <Notice title={t('There is no original of this message.')}>
        {t(
          'Mails are kept as they came from the day Baton does so. Of earlier ones, and of those there was no room for, the words are all there is.',
        )}
      </Notice>
    )
  return <Shown original={data.original} file={fileOf(params)} />
}

function Loading() {
  return (
    <div role="status" className="flex flex-col gap-2">
      <span className="sr-only">{t('Reading the original…')}</span>
      <Skeleton className="h-5 w-2/3" />
      <Skeleton className="h-5 w-1/2" />
      <Skeleton className="h-40" />
    </div>
  )
}

function fileOf({ conversationId, messageId }: Params): string {
  const [id, message] = [conversationId, messageId].map(encodeURIComponent)
  return `/api/v1/conversations/${id}/messages/${message}/original/file`
}

function Shown({ original, file }: { original: Original; file: string }) {
  const { headers, text, size, isCut, isWhole } = original
  const hops = headers.filter(({ name }) => name === 'Received')
  const source = inert(text)
  return (
    <div className="flex flex-col gap-3 text-sm">
      {isCut ? (
        <Notice look="warn" title={t('The end of this mail is missing.')}>
          {t('It was larger than what is read of a mail. What is attached to it may not be whole.')}
        </Notice>
      ) : null}
      <Headers headers={headers.filter(({ name }) => name !== 'Received')} />
      {hops.length > 0 ? (
        <details>
          <summary className="cursor-pointer text-ink-soft">
            {counted(hops.length, 'The way it came: {n} server', 'The way it came: {n} servers')}
          </summary>
          <div className="mt-2">
            <Headers headers={hops} />
          </div>
        </details>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3 className="font-semibold">{t('Source text')}</h3>
        <span className="text-xs text-ink-faint">{sizeInWords(size, spokenLanguage())}</span>
        <span className="ms-auto flex items-center gap-2">
          <CopyButton text={source} label={t('Copy what is shown')} />
          <a
            href={file}
            download
            className="inline-flex h-7 items-center gap-1.5 rounded-lg border border-line bg-raised px-2 text-xs font-medium hover:bg-sunken pointer-coarse:h-9"
          >
            <Download size={13} aria-hidden /> {t('Download')}
          </a>
        </span>
      </div>
      <Source source={source} />
      {isWhole ? null : (
        <p className="text-ink-soft">
          {t('Only its beginning is shown. Download it to have all of it.')}
        </p>
      )}
    </div>
  )
}

function Headers({ headers }: { headers: Original['headers'] }) {
  if (headers.length === 0) return null
  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
      {headers.map(({ name, value }, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name may stand there several times, and nothing ever moves
        <div key={nth} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="text-ink-faint">
            <bdi>{name}</bdi>
          </dt>
          <dd className="min-w-0 wrap-words">
            <bdi>{inert(value)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Read from the left in every language. It can be scrolled with the keyboard, too. */
function Source({ source }: { source: string }) {
  return (
    <section
      aria-label={t('Source text')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by those without a mouse
      tabIndex={0}
      className="scroll-quietly max-h-[45dvh] overflow-auto rounded-xl border border-line bg-sunken p-3"
    >
      <pre dir="ltr" className="text-start font-mono text-xs whitespace-pre-wrap wrap-anywhere">
        {source}
      </pre>
    </section>
  )
}
