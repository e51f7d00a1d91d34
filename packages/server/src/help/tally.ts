// What happens on the help page, counted: whether articles helped, what was searched in vain. Nothing of who it was.
import { redactText } from '@baton/core'
import type { Pool } from 'pg'

export type Counted = 'helpful' | 'unhelpful' | 'deflected' | 'sent-anyway' | 'searched-in-vain'

export type Tally = ReturnType<typeof postgresTally>

/** Different searches a day: whoever types nonsense fills no more than this. */
const SUBJECTS_A_DAY = 500
const DAYS = 180

export function postgresTally(pool: Pool, now: () => number) {
  let tidiedOn = ''

  return {
    async count(workspaceId: string, kind: Counted, subject = ''): Promise<void> {
      const day = new Date(now()).toISOString().slice(0, 10)
      const what = kind === 'searched-in-vain' ? impersonal(subject) : subject.slice(0, 200)
      if (kind === 'searched-in-vain' && what === '') return
      await pool.query({
        name: 'help.count',
        text: COUNT,
        values: [workspaceId, day, kind, what, SUBJECTS_A_DAY],
      })
      if (tidiedOn === day) return
      tidiedOn = day
      await pool.query('delete from help_counts where day < $1::date - $2::int', [day, DAYS])
    },
  }
}

/** Words as they are searched for; who pastes a letter or an address leaves none of it here. */
export function impersonal(query: string): string {
  const words = query.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  if (words.length > 80 || words.includes('@')) return ''
  const left = redactText(words, PERSONAL)
  return left === words && !/\d{5,}/.test(words) ? words : ''
}

const PERSONAL = {
  kinds: ['email', 'phone', 'card', 'iban', 'key'] as (
    | 'email'
    | 'phone'
    | 'card'
    | 'iban'
    | 'key'
  )[],
  phrases: [],
}

const COUNT = `
insert into help_counts (workspace_id, day, kind, subject)
select $1, $2, $3, $4
where (select count(*) from help_counts where workspace_id = $1 and day = $2 and kind = $3) < $5
  or exists (select from help_counts where workspace_id = $1 and day = $2 and kind = $3 and subject = $4)
on conflict (workspace_id, day, kind, subject) do update set times = help_counts.times + 1`
