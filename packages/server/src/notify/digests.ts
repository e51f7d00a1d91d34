// Mails teammates who are away what concerns them, once. It belongs to no conversation, hence is no effect of one: who is
// away is found by looking, and what has been told is put down before the mail leaves, so that of two processes one sends.
import type { InboxNews } from '@baton/contract'
import { UNANSWERED } from '@baton/integrations'
import type { Pool } from 'pg'
import { mailChannel } from '../channels/mail-channel.ts'
import type { Channels } from '../channels/open-channel.ts'
import { deskLinks } from '../connections/desk-links.ts'
import { createRounds, type Rounds } from '../rounds.ts'
import type { Ref } from '../store/store.ts'
import { digestLetter, type Missed } from './digest-letter.ts'
import { digestWords } from './digest-words.ts'

export type Digests = Rounds

type Around = {
  pool: Pool
  channels: Pick<Channels, 'open' | 'settings'>
  deskLink: (ref: Ref) => string
  /** Where a teammate says that they want no such mail. */
  choiceLink: string
  now: () => number
  /** How much faster waiting passes than it says. */
  pace?: number | undefined
  onFault(error: unknown): void
}

const MINUTE = 60_000
const EVERY_MS = MINUTE
/** Who has been gone for less comes back and sees it in the list. */
const AWAY_MS = 15 * MINUTE
/** What comes soon after the first is told with it. */
const GATHER_MS = 10 * MINUTE
/** A busy day is no reason for a mail every minute. */
const BETWEEN_MS = 60 * MINUTE
/** Who has not come for so long is not waited for. */
const GONE_MS = 30 * 24 * 60 * MINUTE
const AT_ONCE = 100

export function createDigests(around: Around): Digests {
  const { pool, now, pace = 1, onFault } = around
  async function sendAll(isStopped: () => boolean): Promise<void> {
    const { rows } = await pool.query<Due>({
      name: 'digests.due',
      text: DUE,
      values: [
        ...[AWAY_MS, GONE_MS, BETWEEN_MS, GATHER_MS].map((ms) => iso(now() - ms / pace)),
        AT_ONCE,
      ],
    })
    // A mail server that says no to one must not keep the others from theirs.
    for (const due of rows) if (!isStopped()) await sendOne(due, around).catch(onFault)
  }

  return createRounds(sendAll, { everyMs: EVERY_MS / pace, onFault })
}

export function openDigests(
  {
    linkBase = '',
    ...given
  }: Pick<Around, 'pool' | 'now' | 'pace'> & { linkBase?: string | undefined },
  around: Pick<Around, 'channels' | 'onFault'>,
): Digests {
  const links = { deskLink: deskLinks(linkBase), choiceLink: `${linkBase}/desk/notifications` }
  return createDigests({ ...given, ...around, ...links })
}

type News = { id: string; subject: string; customer: string | null; news: InboxNews }
type Due = {
  workspace_id: string
  human_id: string
  email: string
  told_until: string
  language: string | null
  news: News[]
}

async function sendOne(due: Due, around: Around): Promise<void> {
  const { workspace_id: workspaceId, human_id: humanId, news } = due
  const opened = await mailChannel({ workspaceId }, around.channels)
  const upTo = news
    .map((one) => one.news.at)
    .toSorted()
    .at(-1)
  if (!opened || !upTo || !(await claim(due, upTo, around))) return
  const missed = news.map(({ id, subject, customer, news: { what } }): Missed => {
    return { conversationId: id, subject, customer: customer ?? '', what }
  })
  const link = (conversationId: string) => around.deskLink({ workspaceId, conversationId })
  const { language, words } = digestWords(due.language)
  const { subject, text } = digestLetter(missed, words, { link, choice: around.choiceLink })
  const name = `digest.${humanId}.${Date.parse(upTo)}`
  const outgoing = {
    ...{
      conversationId: UNANSWERED,
      messageId: name,
      to: due.email,
      by: 'system' as const,
      subject,
    },
    ...{ markdown: text, text, sources: [], choices: [], about: null, sentBefore: [] },
    locale: language,
  }
  try {
    const [part = outgoing] = opened.channel.split(outgoing)
    await opened.channel.send(part, {
      key: `${UNANSWERED} ${name}`,
      again: false,
      lastHeardAt: null,
    })
  } catch (error) {
    // Told of again with the next one, an hour from now.
    await around.pool.query(
      `update notify_digests set told_until = $3::timestamptz
       where workspace_id = $1 and human_id = $2 and told_until = $4::timestamptz`,
      [workspaceId, humanId, due.told_until, upTo],
    )
    throw error
  }
}

/** False when another process has it, or the teammate has come or wants none by now. */
async function claim(due: Due, upTo: string, { pool, now }: Around): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into notify_digests as known (workspace_id, human_id, told_until, sent_at)
     values ($1, $2, $3, $4)
     on conflict (workspace_id, human_id) do update set told_until = $3, sent_at = $4
     where known.wanted and known.told_until = $5::timestamptz`,
    [due.workspace_id, due.human_id, upTo, iso(now()), due.told_until],
  )
  return rowCount === 1
}

function iso(at: number): string {
  return new Date(at).toISOString()
}

const ROW = `inbox.conversation_id as id, inbox.row->>'subject' as subject,
      inbox.row #>> '{customer,name}' as customer, inbox.row->'news' as news
    from inbox where inbox.workspace_id = person.workspace_id`

/** Conversations by the indexes of the lists that show them: mine, mentions, promises. Only what concerns this person. */
const DUE = `
with person as (
  select there.workspace_id, there.human_id, there.seen_at, there.language, users."email",
    coalesce(known.told_until, '-infinity') as told_until
  from human_presence there
  join members on members."organizationId" = there.workspace_id and members."userId" = there.human_id
  join users on users."id" = there.human_id
  left join notify_digests known on known.workspace_id = there.workspace_id and known.human_id = there.human_id
  where there.seen_at < $1::timestamptz and there.seen_at > $2::timestamptz
    and members.deactivated_at is null and members."role" <> 'viewer'
    and coalesce(known.wanted, true) and (known.sent_at is null or known.sent_at < $3::timestamptz)
)
select person.workspace_id, person.human_id, person."email" as email, person.told_until::text as told_until,
  person.language,
  jsonb_agg(to_jsonb(missed) order by missed.news->>'at') as news
from person cross join lateral (
  select * from (
    select ${ROW} and inbox.human_id = person.human_id and inbox.holder = 'human'
    union
    select ${ROW} and inbox.assignee_id = person.human_id and inbox.holder = 'queue'
    union
    select ${ROW} and jsonb_array_length(coalesce(inbox.row->'mentions', '[]')) > 0
      and inbox.row->'mentions' @> to_jsonb(array[person.human_id])
    union
    select ${ROW} and inbox.row->>'promiseDueAt' is not null
  ) as mine
  where (news->>'at')::timestamptz > greatest(person.seen_at, person.told_until)
    and (news #>> '{to,id}' = person.human_id or news->'among' ? person.human_id)
) missed
group by 1, 2, 3, 4, 5, person.told_until
having min((missed.news->>'at')::timestamptz) <= $4::timestamptz
order by 1, 2 limit $5`
