// Pages as the last visit found them, kept with their source.
import type { Db } from '../documents.ts'
import type { VisitedPage } from '../finding.ts'

export type RememberedPages = ReadonlyMap<string, VisitedPage>

/** Only those whose document is still what it was: of the others the whole page has to be read. */
export async function rememberedPages(
  db: Db,
  workspaceId: string,
  sourceId: string,
): Promise<RememberedPages> {
  const { rows } = await db.query<VisitedPage & { page: object }>(REMEMBERED, [
    workspaceId,
    sourceId,
  ])
  return new Map(rows.map(({ page, ...row }) => [row.address, { ...row, ...page }]))
}

/** Of pages that are left out from now on, nothing is kept: neither their texts nor where they lead. */
export async function forgetPages(
  db: Db,
  workspaceId: string,
  sourceId: string,
  isLeftOut: (url: URL) => boolean,
): Promise<void> {
  const { rows } = await db.query<{ address: string; url: string }>(
    `select address, page->>'url' as url from source_pages where workspace_id = $1 and source_id = $2`,
    [workspaceId, sourceId],
  )
  const addresses = rows
    .filter(({ address, url }) => [address, url].some((one) => isLeftOut(new URL(one))))
    .map(({ address }) => address)
  if (addresses.length === 0) return
  await db.query(
    'delete from source_pages where workspace_id = $1 and source_id = $2 and address = any($3)',
    [workspaceId, sourceId, addresses],
  )
}

export function rememberPage(db: Db, workspaceId: string) {
  return async (sourceId: string, { address, etag, lastModified, ...page }: VisitedPage) => {
    const values = [workspaceId, sourceId, address, etag, lastModified, JSON.stringify(page)]
    await db.query({ name: 'knowledge.remember', text: REMEMBER, values })
  }
}

const REMEMBERED = `
select address, etag, last_modified as "lastModified", page
from source_pages p
where workspace_id = $1 and source_id = $2 and (
  page->>'hash' is null or exists (
    select from documents d
    where d.workspace_id = $1 and d.source_id = $2 and d.path = p.page->>'url' and d.hash = p.page->>'hash'
  )
)`

/** From a select, so that a source of which nothing could be stored yet has no pages either. */
const REMEMBER = `
insert into source_pages (workspace_id, source_id, address, etag, last_modified, page)
select workspace_id, id, $3, $4, $5, $6 from sources where workspace_id = $1 and id = $2
on conflict (workspace_id, source_id, address) do update
  set etag = excluded.etag, last_modified = excluded.last_modified, page = excluded.page`
