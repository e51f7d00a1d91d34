// Files in PostgreSQL, in pieces. Whether a file belongs to a message, only the log says: what is kept here beside it is
// who sent it up and when it was last touched.
import type { Attachment } from '@baton/contract'
import { DatabaseError, type Pool } from 'pg'
import { storable } from '../store/storable.ts'
import type { Ref } from '../store/store.ts'
import type { FileRef } from './file-links.ts'
import * as sql from './statements.ts'

/** Who sent a file up; only they may attach it. */
export type Sender = 'customer' | `human:${string}` | `desk:${string}`

export type Announced = { sender: Sender; name: string; size: number; upload: string }
export type Seen = {
  size: number
  sha256: Buffer
  contentType: string
  width?: number
  height?: number
}
export type StoredFile = Attachment & { sha256: Buffer }

export type Files = {
  /**
   * Makes room for a file. `known` when it is here already, `taken` when somebody else has sent one under this id,
   * `gone` when there is no such conversation.
   */
  begin(
    file: FileRef,
    announced: Announced,
  ): Promise<'begun' | 'taken' | 'gone' | { known: Attachment }>
  /** What all files take, this one included. */
  room(ref: Ref): Promise<{ conversation: number; count: number; workspace: number }>
  /** False when a later attempt has taken over. */
  write(file: FileRef, upload: string, place: number, bytes: Buffer): Promise<boolean>
  finish(file: FileRef, upload: string, seen: Seen): Promise<Attachment | null>
  /** An upload that came to nothing. */
  abandon(file: FileRef, upload: string): Promise<void>
  /** Those of the named that this sender may attach, and that from now on stay until the log has been asked for them. */
  claim(ref: Ref, ids: readonly string[], sender: Sender): Promise<Attachment[]>
  find(file: FileRef): Promise<StoredFile | null>
  /** Piece by piece, as the reader takes them. */
  read(file: FileRef): AsyncGenerator<Buffer>
  /** Only what no message was about to name. */
  discard(file: FileRef, sender: Sender): Promise<void>
  /** Removes what nobody has sent for a day, and notes what the log holds. Returns how many were looked at. */
  sweep(limit: number): Promise<number>
}

const FOREIGN_KEY_VIOLATION = '23503'

export function postgresFiles(pool: Pool): Files {
  const key = (file: FileRef) => [file.workspaceId, file.conversationId, file.fileId]

  async function begin(
    file: FileRef,
    { sender, name, size, upload }: Announced,
  ): Promise<'begun' | 'taken' | { known: Attachment }> {
    const values = [...key(file), sender, storable(name), size, upload]
    const { rows } = await pool.query<Row & { begun: boolean; mine: boolean }>({
      name: 'files.begin',
      text: sql.BEGIN,
      values,
    })
    const [row] = rows
    if (row?.begun) return 'begun'
    if (!row?.mine) return 'taken'
    return { known: toAttachment(row) }
  }

  return {
    begin: (file, announced) =>
      begin(file, announced).catch((error) => {
        if (error instanceof DatabaseError && error.code === FOREIGN_KEY_VIOLATION) return 'gone'
        throw error
      }),

    async room({ workspaceId, conversationId }) {
      const { rows } = await pool.query<{ workspace: number; conversation: number; count: number }>(
        {
          name: 'files.room',
          text: sql.ROOM,
          values: [workspaceId, conversationId],
        },
      )
      return rows[0] ?? { workspace: 0, conversation: 0, count: 0 }
    },

    async write(file, upload, place, bytes) {
      const values = [...key(file), upload, place, bytes]
      const { rowCount } = await pool.query({ name: 'files.write', text: sql.WRITE, values })
      return rowCount === 1
    },

    async finish(file, upload, { size, sha256, contentType, width, height }) {
      const values = [
        ...key(file),
        upload,
        size,
        sha256,
        contentType,
        width ?? null,
        height ?? null,
      ]
      const { rows } = await pool.query<Row>({ name: 'files.finish', text: sql.FINISH, values })
      return rows[0] ? toAttachment(rows[0]) : null
    },

    async abandon(file, upload) {
      await pool.query({ name: 'files.abandon', text: sql.ABANDON, values: [...key(file), upload] })
    },

    async claim({ workspaceId, conversationId }, ids, sender) {
      const values = [workspaceId, conversationId, ids, sender]
      const { rows } = await pool.query<Row>({ name: 'files.claim', text: sql.CLAIM, values })
      return rows.map(toAttachment)
    },

    async find(file) {
      const { rows } = await pool.query<Row>({
        name: 'files.find',
        text: sql.FIND,
        values: key(file),
      })
      const [row] = rows
      return row ? { ...toAttachment(row), sha256: row.sha256 } : null
    },

    async *read(file) {
      for (let place = 0; ; place++) {
        const values = [...key(file), place]
        const { rows } = await pool.query<{ bytes: string }>({
          name: 'files.read',
          text: sql.READ,
          values,
        })
        if (!rows[0]) return
        yield Buffer.from(rows[0].bytes, 'base64')
      }
    },

    async discard(file, sender) {
      await pool.query({ name: 'files.discard', text: sql.DISCARD, values: [...key(file), sender] })
    },

    async sweep(limit) {
      const values = [limit]
      const { rows } = await pool.query<{ looked: number }>({
        name: 'files.sweep',
        text: sql.SWEEP,
        values,
      })
      return rows[0]?.looked ?? 0
    },
  }
}

type Row = {
  id: string
  name: string
  size: number
  sha256: Buffer
  content_type: string
  width: number | null
  height: number | null
}

function toAttachment({ id, name, size, content_type, width, height }: Row): Attachment {
  return {
    id,
    name,
    contentType: content_type,
    size,
    ...(width && height ? { width, height } : {}),
  }
}
