// What is attached to a mail, as its sender calls it; pictures within the text are not.
import type { Email } from 'postal-mime'
import type { Media } from '../../channel.ts'
import { oneLine } from './letter.ts'

export type CameAlong = { id: string; bytes: Uint8Array }

const MOST_FILES = 20

export function mediaOf(mail: Email, mailId: string): Media[] {
  return attachedTo(mail).map(({ filename, mimeType, content }, nth) => ({
    id: `${mailId} ${nth}`,
    name: oneLine(filename ?? '', 200) || 'file',
    type: oneLine(mimeType, 100) || 'application/octet-stream',
    size: typeof content === 'string' ? content.length : content.byteLength,
  }))
}

export function filesOf(mail: Email, media: readonly Media[]): CameAlong[] {
  return attachedTo(mail).flatMap(({ content }, nth) => {
    const id = media[nth]?.id
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
    return id ? [{ id, bytes }] : []
  })
}

function attachedTo({ attachments }: Email): Email['attachments'] {
  return attachments
    .filter(({ disposition, related }) => disposition === 'attachment' || !related)
    .slice(0, MOST_FILES)
}
