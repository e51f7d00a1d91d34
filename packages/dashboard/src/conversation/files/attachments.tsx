import { sizeInWords } from '@baton/client/files'
import type { Attachment } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { createContext, use, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { spokenLanguage, t } from '../../words/translate.ts'

/** Whose files are shown; null where there is no conversation on the server, as in the playground. */
export const FilesOfConversation = createContext<string | null>(null)

/** The files of a message: pictures where they stand, with the room they take kept for them, and cards that save. */
export function Attachments({ files = [] }: { files?: readonly Attachment[] | undefined }) {
  const conversationId = use(FilesOfConversation)
  const urlOf = useLinks(files.length > 0 ? conversationId : null)
  if (files.length === 0) return null
  return (
    <ul aria-label={t('Files')} className="flex max-w-full flex-col gap-1.5 not-first:mt-2">
      {files.map((file) => (
        <li key={file.id} className="min-w-0 max-w-full">
          <FileView file={file} url={urlOf(file.id)} />
        </li>
      ))}
    </ul>
  )
}

const MOST_HEIGHT = 240
/** A link is good for an hour. */
const RENEW_MS = 45 * 60_000

/** `null`: nothing is asked for. */
export function useLinks(conversationId: string | null): (fileId: string) => string | undefined {
  const { api } = useDesk()
  const { data } = useQuery({
    queryKey: ['file-links', conversationId],
    queryFn: () => api.readFileLinks({ params: { conversationId: conversationId ?? '' } }),
    enabled: conversationId !== null,
    staleTime: RENEW_MS,
    refetchInterval: RENEW_MS,
  })
  return (fileId) => (data ? `${data.before}${fileId}${data.after}` : undefined)
}

function FileView({ file, url }: { file: Attachment; url: string | undefined }) {
  const { name, size, width, height } = file
  const [broken, setBroken] = useState(false)
  const sized = sizeInWords(size, spokenLanguage())
  const words = `${name}, ${sized}`
  if (width && height && !broken) {
    const shown = Math.min(height, MOST_HEIGHT)
    return (
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={words}
        className="block max-w-full"
        style={{ height: shown, width: (width * shown) / height }}
      >
        {url ? (
          <img
            src={url}
            alt={t('From the conversation: {name}', { name })}
            className="size-full rounded-lg object-contain"
            onError={() => setBroken(true)}
          />
        ) : null}
      </a>
    )
  }
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={words}
      className="flex min-h-11 max-w-full items-center gap-2 rounded-lg border border-edge bg-surface px-3 text-sm text-ink no-underline hover:bg-sunken"
    >
      <Download size={14} aria-hidden className="shrink-0" />
      <bdi className="truncate font-medium">{name}</bdi>
      <span className="shrink-0 text-ink-faint">{sized}</span>
    </a>
  )
}
