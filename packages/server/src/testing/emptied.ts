// Making a database costs a third of a second of a processor, which is more than most tests take. One that a test has
// used is therefore emptied and given to the next: unless it is no longer like the template.
import pg from 'pg'

/** What the migrations have left in the template besides tables, so that it can be put back. */
const REMEMBER = `
  create schema at_first;
  do $$ declare name text; filled boolean; begin
    for name in select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'
    loop
      execute format('select exists (select from public.%I)', name) into filled;
      if filled then execute format('create table at_first.%I as table public.%I', name, name); end if;
    end loop;
  end $$;`

/** Who wrote the catalogue's rows, and how many there are: another shape, or figures for the planner, show in it. */
const SHAPE = `select concat_ws(' ',
  (select concat(count(*), ':', sum(xmin::text::bigint)) from pg_class where relpersistence = 'p'),
  (select concat(count(*), ':', sum(a.xmin::text::bigint)) from pg_attribute a
    join pg_class c on c.oid = a.attrelid where relpersistence = 'p'),
  (select concat(count(*), ':', sum(xmin::text::bigint)) from pg_constraint),
  (select concat(count(*), ':', sum(xmin::text::bigint)) from pg_proc),
  (select concat(count(*), ':', sum(xmin::text::bigint)) from pg_trigger),
  (select count(*) from pg_statistic)) as shape`

/** Deleted rows keep their room, as nothing cleans up here: a worn database is made anew. */
const WORN_BYTES = 4 * 1024 * 1024

/** Without the foreign keys and triggers, which would write what has just been deleted. */
const EMPTY = `
  do $$ declare name text; begin
    perform set_config('session_replication_role', 'replica', true);
    for name in select relname from pg_class where relnamespace = 'public'::regnamespace
      and relkind = 'r' and relname <> 'migrations' and pg_relation_size(oid) > 0
    loop execute format('delete from public.%I', name); end loop;
    for name in select relname from pg_class where relnamespace = 'at_first'::regnamespace and relkind = 'r'
    loop execute format('insert into public.%I select * from at_first.%I', name, name); end loop;
    perform setval(format('public.%I', sequencename)::regclass, start_value, false)
      from pg_sequences where schemaname = 'public' and last_value is not null;
  end $$;`

/** Prepares the template; returns its shape, which that of every copy is compared with. */
export async function remember(template: pg.Pool): Promise<string> {
  await template.query(REMEMBER)
  return shapeOf(template)
}

/** False where it cannot be used again. Nobody else may be connected to it. */
export async function emptied(url: string, shape: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    if ((await shapeOf(client)) !== shape || (await isWorn(client))) return false
    await client.query(EMPTY)
    return true
  } finally {
    await client.end()
  }
}

async function shapeOf(db: Pick<pg.Pool, 'query'>): Promise<string> {
  return (await db.query<{ shape: string }>(SHAPE)).rows[0]?.shape ?? ''
}

async function isWorn(db: Pick<pg.Client, 'query'>): Promise<boolean> {
  const { rows } = await db.query(
    `select sum(pg_relation_size(oid)) > $1 as worn from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    [WORN_BYTES],
  )
  return rows[0]?.worn === true
}
