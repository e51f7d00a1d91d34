// What a new Baton starts with: one workspace, and its own documentation to answer from.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Workspace } from '@baton/contract'
import type { Pool } from 'pg'
import { indexFolder } from '../knowledge/index-folder.ts'
import { knownSource } from '../knowledge/known-source.ts'
import { postgresSettings } from '../settings/settings.ts'
import { postgresWorkspaces } from '../store/workspaces.ts'

type Around = {
  newId: (prefix: string) => string
  now: () => number
  /** The folder of our own documentation. */
  docs: string
}

const FIRST_WORKSPACE = 'wsp_first'
const DOCS_URL = '/docs/'

/** Done at every start; changes nothing when it is there already, except that changed documentation is read again. */
export async function seed(
  pool: Pool,
  { newId, now, docs }: Around,
): Promise<{ workspace: Workspace }> {
  const workspaces = postgresWorkspaces(pool, now)
  const existing = await workspaces.first()
  const workspaceId = existing?.id ?? FIRST_WORKSPACE
  // Before the workspace is made, so that a start that is broken off leaves it to the next one; and never again once an
  // operator has deleted it.
  if (
    existsSync(docs) &&
    (!existing || (await knownSource(pool, workspaceId, `folder at ${DOCS_URL}`)))
  ) {
    await indexFolder(pool, workspaceId, {
      title: 'Baton documentation',
      folder: docs,
      baseUrl: DOCS_URL,
      newId,
      now,
    })
  }
  if (existing) return { workspace: existing }
  const workspace = await createFirst(pool, now)
  await publishDocs(pool, workspaceId, now)
  return { workspace }
}

/** A new Baton shows its own documentation on the help page; an operator decides what stands there from then on. */
async function publishDocs(pool: Pool, workspaceId: string, now: () => number): Promise<void> {
  const source = await knownSource(pool, workspaceId, `folder at ${DOCS_URL}`)
  if (!source) return
  const value = {
    enabled: true,
    title: 'Baton documentation',
    intro: 'How to run Baton, and how it hands a conversation to a person.',
    sources: [source.id],
  }
  const by = { id: 'baton', name: 'Baton' }
  const settings = postgresSettings(pool, now)
  await settings.save(workspaceId, { part: 'help', baseVersion: 0, value, by })
}

async function createFirst(pool: Pool, now: () => number): Promise<Workspace> {
  const workspaces = postgresWorkspaces(pool, now)
  const publishableKey = `pk_${randomBytes(18).toString('base64url')}`
  await workspaces.create({ id: FIRST_WORKSPACE, name: 'My workspace', publishableKey })
  await pool.query(
    `insert into organizations ("id", "name", "slug") select id, name, 'first' from workspaces where id = $1
     on conflict do nothing`,
    [FIRST_WORKSPACE],
  )
  const workspace = await workspaces.first()
  if (!workspace) throw new Error('The first workspace could not be made.')
  return workspace
}
