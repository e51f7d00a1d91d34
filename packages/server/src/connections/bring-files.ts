// Brings the files of a reply in another desk here: fetched with that desk's credentials, through the guard, bounded, and
// kept as any other. One that cannot be had is told by its name, in the customer's language.
import { createHash } from 'node:crypto'
import { type Attachment, MAX_ATTACHMENTS, MAX_FILE_BYTES } from '@baton/contract'
import { say } from '@baton/core'
import type { DeskFile } from '@baton/integrations'
import type { Commits } from '../commit.ts'
import { cleanName } from '../files/file-name.ts'
import type { TakeFile } from '../files/take-file.ts'
import type { KnownTicket } from './known-tickets.ts'

export type Brought = { attachments: Attachment[]; lost: string[] }
export type BringFiles = (
  known: KnownTicket,
  messageId: string,
  files: readonly DeskFile[],
) => Promise<Brought>

type Around = {
  commits: Pick<Commits, 'read'>
  takeFile: TakeFile
  onFault(error: unknown): void
}

/** A line that was cut is tried once more; the customer does not wait for longer. */
const ATTEMPTS = 2

export function createBringFiles({ commits, takeFile, onFault }: Around): BringFiles {
  async function bring(
    known: KnownTicket,
    fileId: string,
    file: DeskFile,
  ): Promise<Attachment | null> {
    const { workspaceId, conversationId, connectionId } = known
    if ((file.size ?? 0) > MAX_FILE_BYTES) return null
    for (let tries = 1; ; tries++) {
      try {
        const offered = { sender: `desk:${connectionId}` as const, name: file.name, size: null }
        const bytes = await file.open()
        return await takeFile({ workspaceId, conversationId, fileId }, { ...offered, bytes })
      } catch (error) {
        if (tries < ATTEMPTS) continue
        // Told to the customer by the file's name; why, only the operator's log says.
        onFault(error)
        return null
      }
    }
  }

  return async (known, messageId, files) => {
    if (files.length === 0) return { attachments: [], lost: [] }
    const { messages, locale } = await commits.read(known)
    // Heard before: what comes twice is fetched once.
    if (messages.some(({ id }) => id === messageId)) return { attachments: [], lost: [] }
    const attachments: Attachment[] = []
    const lost: string[] = []
    for (const file of files) {
      const fileId = idOf(messageId, file)
      const brought = attachments.length < MAX_ATTACHMENTS ? await bring(known, fileId, file) : null
      if (brought) attachments.push(brought)
      else lost.push(say(locale, 'fileLost', { name: cleanName(file.name) }))
    }
    return { attachments, lost }
  }
}

/** The same whenever the reply is read again, so that a reading that was cut off leaves no second file. */
function idOf(messageId: string, { id }: DeskFile): string {
  return `desk_${createHash('sha256').update(`${messageId}\n${id}`).digest('base64url').slice(0, 40)}`
}
