// Takes what a customer has sent along into their conversation. What cannot be taken stands as a line that names it, with
// the reason, so that nothing is dropped unseen.
import { createHash } from 'node:crypto'
import { type Attachment, MAX_ATTACHMENTS } from '@baton/contract'
import type { Media } from '@baton/integrations'
import type { Pool } from 'pg'
import type { Files } from '../files/files.ts'
import type { TakeFile } from '../files/take-file.ts'
import { Rejection } from '../routes/problem.ts'
import type { Ref } from '../store/store.ts'
import type { ChannelPlaceOf } from './channel-customers.ts'
import { lineOf } from './media-lines.ts'

export type Taken = { attachments: Attachment[]; lines: string[] }

/** The conversation has to be there. Done again, the same files are the same files. */
export type TakeMedia = (place: ChannelPlaceOf, media: readonly Media[], ref: Ref) => Promise<Taken>

type Around = { pool: Pool; files: Pick<Files, 'claim'>; takeFile: TakeFile }

export function createTakeMedia({ pool, files, takeFile }: Around): TakeMedia {
  async function bytesOf({ workspaceId, connectionId }: ChannelPlaceOf, id: string) {
    const { rows } = await pool.query<{ bytes: Buffer }>({
      name: 'channel-files.read',
      text: 'select bytes from channel_files where workspace_id = $1 and connection_id = $2 and id = $3',
      values: [workspaceId, connectionId, id],
    })
    return rows[0]?.bytes ?? null
  }

  async function takeOne(place: ChannelPlaceOf, media: Media, ref: Ref): Promise<string | null> {
    const bytes = await bytesOf(place, media.id)
    if (!bytes) return null
    const fileId = fileIdOf(place, media)
    const one = (async function* () {
      yield bytes
    })()
    const offered = { sender: 'customer' as const, name: media.name, size: bytes.length }
    await takeFile({ ...ref, fileId }, { ...offered, bytes: one })
    return fileId
  }

  return async (place, media, ref) => {
    const ids: string[] = []
    const lines: string[] = []
    for (const one of media) {
      try {
        const id = ids.length < MAX_ATTACHMENTS ? await takeOne(place, one, ref) : null
        if (id) ids.push(id)
        else lines.push(lineOf(one))
      } catch (error) {
        if (!(error instanceof Rejection)) throw error
        lines.push(lineOf(one, error.message))
      }
    }
    const claimed = ids.length > 0 ? await files.claim(ref, ids, 'customer') : []
    const attachments = ids.flatMap((id) => claimed.filter((one) => one.id === id))
    return { attachments, lines }
  }
}

/** The same for the same file for ever; nobody chose it who could name another. */
function fileIdOf({ workspaceId, connectionId }: ChannelPlaceOf, { id }: Media): string {
  const name = `${workspaceId}\n${connectionId}\n${id}`
  return createHash('sha256').update(name).digest('hex').slice(0, 48)
}
