// What a teammate says of the mails they get while they are away.
import { endpoints } from '@baton/contract'
import type { Hono } from 'hono'
import type { Pool } from 'pg'
import { type Authenticate, route } from '../routes/route.ts'

export type NotifyServices = {
  pool: Pool
  authenticate: Authenticate
  canMail(workspaceId: string): Promise<boolean>
}

export function notifyRoutes(app: Hono, { pool, authenticate, canMail }: NotifyServices): void {
  route(app, endpoints.readNotifyChoice, authenticate, async ({ caller }) => {
    const { workspaceId, human, email } = caller
    const [{ rows }, can] = await Promise.all([
      pool.query<{ wanted: boolean }>(
        'select wanted from notify_digests where workspace_id = $1 and human_id = $2',
        [workspaceId, human.id],
      ),
      canMail(workspaceId),
    ])
    return { digest: rows[0]?.wanted ?? true, email, canMail: can }
  })

  route(app, endpoints.setNotifyChoice, authenticate, async ({ caller, body }) => {
    await pool.query(
      `insert into notify_digests (workspace_id, human_id, wanted) values ($1, $2, $3)
       on conflict (workspace_id, human_id) do update set wanted = $3`,
      [caller.workspaceId, caller.human.id, body.digest],
    )
    return { digest: body.digest }
  })
}
