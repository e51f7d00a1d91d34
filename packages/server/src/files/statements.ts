// The SQL of files. Every statement begins with the workspace and the conversation.

const KEY = 'workspace_id = $1 and conversation_id = $2 and id = $3'
const COLUMNS = 'id, name, size, sha256, content_type, width, height'

// A file that is not whole is begun anew: its pieces go, and the attempt that wrote them is no longer the one that counts.
export const BEGIN = `
  with begun as (
    insert into files (workspace_id, conversation_id, id, sent_by, name, size, upload)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (workspace_id, conversation_id, id) do update
      set name = excluded.name, size = excluded.size, upload = excluded.upload, used_at = now()
      where files.sha256 is null and files.sent_by = excluded.sent_by
    returning id
  ), emptied as (
    delete from file_chunks
    where workspace_id = $1 and conversation_id = $2 and file_id in (select id from begun)
  )
  select true as begun, true as mine, null as id, null as name, 0 as size, null::bytea as sha256,
    null as content_type, null::int as width, null::int as height
  from begun
  union all
  select false, sent_by = $4 and sha256 is not null, ${COLUMNS} from files
  where ${KEY} and not exists (select from begun)`

export const ROOM = `
  select
    (select coalesce(sum(size), 0)::float8 from files where workspace_id = $1) as workspace,
    coalesce(sum(size), 0)::float8 as conversation, count(*)::int as count
  from files where workspace_id = $1 and conversation_id = $2`

// Locked, so that a later attempt empties either before or after this piece, never in the middle of it.
export const WRITE = `
  insert into file_chunks (workspace_id, conversation_id, file_id, place, bytes)
  select workspace_id, conversation_id, id, $5, $6 from files
  where ${KEY} and upload = $4 and sha256 is null for share`

export const FINISH = `
  update files set size = $5, sha256 = $6, content_type = $7, width = $8, height = $9, used_at = now()
  where ${KEY} and upload = $4 and sha256 is null
  returning ${COLUMNS}`

export const ABANDON = `delete from files where ${KEY} and upload = $4 and sha256 is null`

export const CLAIM = `
  update files set named = true, used_at = now()
  where workspace_id = $1 and conversation_id = $2 and id = any($3) and sent_by = $4 and sha256 is not null
  returning ${COLUMNS}`

export const FIND = `select ${COLUMNS} from files where ${KEY} and sha256 is not null`

// The driver gets bytes as text: in base64 they are a third shorter than in the hexadecimal they would come in.
export const READ = `
  select encode(bytes, 'base64') as bytes from file_chunks
  where workspace_id = $1 and conversation_id = $2 and file_id = $3 and place = $4`

export const DISCARD = `delete from files where ${KEY} and sent_by = $4 and not named`

// Whoever is about to name a file touches it first: this then waits for them, looks again, and leaves it.
export const SWEEP = `
  with unsure as materialized (
    select workspace_id, conversation_id, id from files
    where not kept and used_at < now() - interval '1 day'
    order by used_at limit $1 for update skip locked
  ), judged as materialized (
    select *, exists (
      select from events
      where events.workspace_id = unsure.workspace_id and events.conversation_id = unsure.conversation_id
        and events.event->'message'->'attachments' @> jsonb_build_array(jsonb_build_object('id', unsure.id))
    ) as named
    from unsure
  ), noted as (
    update files set kept = true from judged
    where judged.named and files.workspace_id = judged.workspace_id
      and files.conversation_id = judged.conversation_id and files.id = judged.id
  ), gone as (
    delete from files using judged
    where not judged.named and files.workspace_id = judged.workspace_id
      and files.conversation_id = judged.conversation_id and files.id = judged.id
  )
  select count(*)::int as looked from judged`
