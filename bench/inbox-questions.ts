// What the desk asks of the database, each form by itself: every view, filters that many, few and none fit, words of every
// kind. All of them in turn, round by round, so that what else the machine does falls on each; beside them the barest
// question there is, a line by its primary key.
import type pg from 'pg'
import { InboxView } from '../packages/contract/src/inbox.ts'
import { parseInboxQuery } from '../packages/core/src/inbox-search.ts'
import { postgresInbox } from '../packages/server/src/inbox/inbox.ts'
import { postgresSearch } from '../packages/server/src/inbox/search.ts'
import { sampleId } from '../packages/server/src/sample/plan.ts'
import { postgresStore } from '../packages/server/src/store/postgres.ts'
import { seededRandom } from '../tests/random.ts'
import type { Figure } from './figure.ts'
import { spreadOf } from './measure.ts'

const WARM_UP = 5
const HUMAN = 'usr_sample_ines'
const LIST = 50
const SEARCH = 25
/** Far more than anybody waits for: a search that needs them has no end worth showing. */
const MOST_PAGES = 2_000

const FILTERS = [
  'channel:email',
  'language:ja channel:api',
  'reason:low-confidence -channel:widget',
  'human:me',
  'score:1 language:pt',
  'channel:whatsapp',
  'tag:nobody-has-it',
  'before:60d',
  'after:1h',
]
/** Common words and rare ones, one and several, exact ones, with operators, in other scripts, and what nobody wrote. */
const SEARCHES = [
  'refund',
  'order',
  'kettle broken',
  '"real person"',
  'Rückerstattung',
  '返金',
  'from:hoffmann',
  'from:hoffmann kaputt',
  'order before:100d',
  'warehouse from:team',
  'refund status:closed',
  'refund status:waiting',
  'refund kettle language:ja',
  'refund score:1 -channel:widget',
  'order language:ja',
  'order channel:whatsapp',
  'zebra',
  'zebra channel:email',
]

type Asked = { pool: pg.Pool; workspaceId: string; of: number; rounds: number }
type Question = { kind: string; form: string; ask: () => Promise<unknown> }

export async function askQuestions({ rounds, of, ...asked }: Asked): Promise<Figure[]> {
  const [floor, ...questions] = questionsOf({ ...asked, of })
  if (!floor) return []
  const took = new Map<Question, number[]>()
  for (let round = -WARM_UP; round < rounds; round++)
    for (const question of [floor, ...questions]) {
      const began = performance.now()
      await question.ask()
      if (round >= 0) took.set(question, [...(took.get(question) ?? []), performance.now() - began])
    }
  const over = `inbox of ${of.toLocaleString('en')}`
  const spreads = (some: Question[]) => spreadOf(some.flatMap((one) => took.get(one) ?? []))
  const bare = spreads([floor])
  const figures: Figure[] = []
  const add = (name: string, some: Question[], at: 'p50' | 'p99') =>
    figures.push({
      name: `${over}: ${name}, ${at}`,
      unit: 'ms',
      baton: spreads(some)[at],
      floor: bare[at],
    })
  for (const [kind, some] of Map.groupBy(questions, (question) => question.kind)) {
    add(kind, some, 'p50')
    add(kind, some, 'p99')
    if (some.length > 1) for (const one of some) add(`${kind} ${one.form}`, [one], 'p99')
  }
  return figures
}

/** How long a search takes from the first request to the last one that its first hits, or the word that there are none, need. */
export async function searchToTheEnd({
  pool,
  workspaceId,
  of,
}: Omit<Asked, 'rounds'>): Promise<Figure[]> {
  const search = postgresSearch(pool)
  const figures: Figure[] = []
  for (const form of SEARCHES) {
    const [now, began] = [Date.now(), performance.now()]
    let cursor: string | null = null
    let pages = 0
    let hits = 0
    do {
      const page = await search({
        ...{ workspaceId, query: parsed(form), limit: SEARCH, now },
        ...(cursor ? { cursor } : {}),
      })
      cursor = page.nextCursor
      hits += page.data.length
      pages += 1
    } while (cursor && hits === 0 && pages < MOST_PAGES)
    const name = `inbox of ${of.toLocaleString('en')}: search ${form}, to ${hits === 0 ? 'the end' : 'the first hits'}, in ${pages} requests`
    figures.push({ name, unit: 'ms', baton: performance.now() - began, floor: null })
  }
  return figures
}

/** The first is the floor. */
function questionsOf({ pool, workspaceId, of }: Omit<Asked, 'rounds'>): Question[] {
  const random = seededRandom(3)
  const inbox = postgresInbox(pool)
  const search = postgresSearch(pool)
  const store = postgresStore(pool)
  const who = { workspaceId, humanId: HUMAN }
  const anyId = () => sampleId(1, Math.floor(random() * of))
  const views = InboxView.options
  return [
    { kind: 'floor', form: '', ask: () => inbox.row(workspaceId, anyId()) },
    ...views.map((view) => ({
      kind: 'list',
      form: view,
      ask: () => inbox.list({ ...who, view, limit: LIST }),
    })),
    ...FILTERS.flatMap((form) =>
      (['all', 'closed'] as const).map((view) => ({
        kind: 'filter',
        form: `${form} of ${view}`,
        ask: () => inbox.list({ ...who, view, filter: parsed(form), limit: LIST }),
      })),
    ),
    ...SEARCHES.map((form) => ({
      kind: 'search',
      form,
      ask: () => search({ workspaceId, query: parsed(form), limit: SEARCH, now: Date.now() }),
    })),
    { kind: 'counts', form: '', ask: () => inbox.counts(workspaceId, HUMAN) },
    {
      kind: 'open a conversation',
      form: '',
      ask: () => store.read({ workspaceId, conversationId: anyId() }),
    },
  ]
}

function parsed(form: string) {
  return parseInboxQuery(form, { meId: HUMAN, now: Date.now() })
}
