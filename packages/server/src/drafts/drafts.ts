// What teammates are writing, kept so that any of their devices shows it. A draft's id becomes the id of its message: the
// log says what has been sent, so that a save that comes late does not bring it back. Sending costs nothing here: what is
// in the log is cleared away when its writer looks again.
import type { DraftMode, KeptDraft } from '@baton/contract'
import type { Pool } from 'pg'
import type { Ref } from '../store/store.ts'

export type Drafts = {
  of(ref: Ref, humanId: string): Promise<Record<DraftMode, KeptDraft | null>>
  /** An empty text forgets it. */
  save(ref: Ref, humanId: string, draft: Draft): Promise<void>
  /** What was begun in one that goes on elsewhere is finished there, unless its writer has begun something there as well. */
  move(ref: Ref, to: { conversationId: string; after: number }): Promise<void>
  /** It has been sent: the log has it. */
  end(ref: Ref, humanId: string, draftId: string): Promise<void>
}

type Draft = { mode: DraftMode; draftId: string; text: string; after: number }

/** Nobody comes back to a sentence they left so long ago. */
const REMEMBERED = '90 days'

export function postgresDrafts(pool: Pool, now: () => number): Drafts {
  return {
    async of({ workspaceId, conversationId }, humanId) {
      const { rows } = await pool.query<KeptDraft & { mode: DraftMode }>({
        name: 'drafts.of',
        text: `select mode, draft_id as "draftId", text, after,
            to_char(saved_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "savedAt"
          from drafts where workspace_id = $1 and human_id = $2 and conversation_id = $3`,
        values: [workspaceId, humanId, conversationId],
      })
      const of = (mode: DraftMode) => rows.find((row) => row.mode === mode) ?? null
      return { reply: of('reply'), note: of('note') }
    },

    async save({ workspaceId, conversationId }, humanId, { mode, draftId, text, after }) {
      const place = [workspaceId, humanId, conversationId, mode]
      if (text.trim() === '') {
        await pool.query({ name: 'drafts.forget', text: FORGET, values: [...place, draftId] })
        return
      }
      const values = [...place, draftId, text, after, new Date(now()).toISOString()]
      await pool.query({ name: 'drafts.save', text: SAVE, values })
    },

    async move({ workspaceId, conversationId }, to) {
      await pool.query({
        name: 'drafts.move',
        text: MOVE,
        values: [workspaceId, conversationId, to.conversationId, to.after],
      })
    },

    async end({ workspaceId, conversationId }, humanId, draftId) {
      await pool.query({
        name: 'drafts.end',
        text: `delete from drafts where workspace_id = $1 and human_id = $2 and conversation_id = $3
          and draft_id = $4`,
        values: [workspaceId, humanId, conversationId, draftId],
      })
    },
  }
}

const MOVE = `update drafts set conversation_id = $3, after = $4
  where workspace_id = $1 and conversation_id = $2 and not exists (
    select from drafts as there where there.workspace_id = drafts.workspace_id
      and there.human_id = drafts.human_id and there.conversation_id = $3 and there.mode = drafts.mode
  )`

const FORGET = `delete from drafts
  where workspace_id = $1 and human_id = $2 and conversation_id = $3 and mode = $4
    and draft_id = $5`

/** Whoever writes also takes away what they have long left elsewhere: a handful of rows at most. */
const SAVE = `
with old as (
  delete from drafts where workspace_id = $1 and human_id = $2 and conversation_id <> $3
    and saved_at < $8::timestamptz - interval '${REMEMBERED}'
)
insert into drafts (workspace_id, human_id, conversation_id, mode, draft_id, text, after, saved_at)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (workspace_id, human_id, conversation_id, mode) do update set
  draft_id = excluded.draft_id, text = excluded.text, after = excluded.after, saved_at = excluded.saved_at`
