// Workspaces. Asked for at every new conversation, so they are remembered for a few seconds.
import { Workspace } from '@baton/contract'
import type { Pool } from 'pg'

const REMEMBERED_MS = 5_000

export type Workspaces = {
  byId(id: string): Promise<Workspace | null>
  byKey(publishableKey: string): Promise<Workspace | null>
  first(): Promise<Workspace | null>
  create(workspace: { id: string; name: string; publishableKey: string }): Promise<void>
}

export function postgresWorkspaces(pool: Pool, now: () => number): Workspaces {
  const remembered = new Map<string, { workspace: Workspace; until: number }>()

  async function find(column: 'id' | 'publishable_key', value: string) {
    const known = remembered.get(`${column} ${value}`)
    if (known && known.until > now()) return known.workspace
    const { rows } = await pool.query<Row>(`${SELECT} where ${column} = $1`, [value])
    const workspace = rows[0] ? toWorkspace(rows[0]) : null
    // Keys that name nothing are not remembered: strangers could fill the memory with them.
    if (workspace) remembered.set(`${column} ${value}`, { workspace, until: now() + REMEMBERED_MS })
    return workspace
  }

  return {
    byId: (id) => find('id', id),
    byKey: (key) => find('publishable_key', key),
    async first() {
      const { rows } = await pool.query<Row>(`${SELECT} order by created_at, id limit 1`)
      return rows[0] ? toWorkspace(rows[0]) : null
    },
    async create({ id, name, publishableKey }) {
      await pool.query(
        'insert into workspaces (id, name, publishable_key) values ($1, $2, $3) on conflict do nothing',
        [id, name, publishableKey],
      )
    },
  }
}

type Row = { id: string; name: string; publishable_key: string }

const SELECT = 'select id, name, publishable_key from workspaces'

function toWorkspace({ id, name, publishable_key }: Row): Workspace {
  return Workspace.parse({ id, name, publishableKey: publishable_key })
}
