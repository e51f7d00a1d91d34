// baton replay --policy new.yaml
import { parseArgs } from 'node:util'
import type { Policy } from '@baton/contract'
import { addTallies, emptyTally, type ReplayedConversation, type ReplayTally } from '@baton/core'
import { recordedLog } from '../policy/recorded.ts'
import { replayBatch } from '../policy/replay.ts'
import type { CommandWorld } from './command.ts'
import { policyFrom } from './policy-option.ts'
import { showProgress } from './progress.ts'

const HELP = `Usage: baton replay --policy <file> [--since <day>] [--json]

Tries a policy on the conversations that have been recorded, and shows which would have gone another way.

  baton replay --policy new.yaml --since 2026-10-01

Options:
  --policy <file>      A policy as YAML
  --since <day>        Only conversations begun then or later, such as 2026-10-01
  --json               Prints one JSON object: tally, changed
`

const LISTED = 20

export async function run(args: string[], world: CommandWorld): Promise<number> {
  const parsed = parse(args)
  if ('help' in parsed) {
    process.stdout.write(HELP)
    return 0
  }
  const { out, err, signal, publicUrl } = world
  if ('problem' in parsed) {
    err.write(`${parsed.problem}\n\n${HELP}`)
    return 2
  }
  const policy = await policyFrom(parsed.policy)
  if (typeof policy === 'string') {
    err.write(`${policy}\n`)
    return 2
  }
  const { tally, changed } = await replayAll(world, policy, parsed)
  if (signal.aborted) return 130
  out.write(
    parsed.json ? `${JSON.stringify({ tally, changed })}\n` : inWords(tally, changed, publicUrl),
  )
  return 0
}

async function replayAll(
  { pool, workspaceId, err, signal }: CommandWorld,
  policy: Policy,
  { since, json }: { since: string | null; json: boolean },
) {
  const log = recordedLog(pool)
  const of = await log.count(workspaceId, since)
  const progress = showProgress(json ? null : err)
  let tally = emptyTally()
  const changed: ReplayedConversation[] = []
  let after: string | null = null
  do {
    const batch = await replayBatch(log, workspaceId, { policy, since, after })
    tally = addTallies(tally, batch.tally)
    changed.push(...batch.changed)
    after = batch.next
    progress.step({ done: tally.conversations, of })
  } while (after !== null && !signal.aborted)
  progress.end()
  return { tally, changed }
}

function inWords(
  { conversations, turns, before, after, changes }: ReplayTally,
  changed: readonly ReplayedConversation[],
  publicUrl: string | undefined,
): string {
  const row = (words: string, was: number, would: number) =>
    `  ${words.padEnd(12)} ${String(was).padStart(7)}  →  ${would}`
  const lists = TITLES.map(([change, title]) => {
    const those = changed.filter((one) => one.change === change)
    if (those.length === 0) return ''
    const more =
      those.length > LISTED ? [`  … and ${those.length - LISTED} more (--json has all)`] : []
    const lines = those.slice(0, LISTED).map((one) => lineOf(one, publicUrl))
    return `\n${title}: ${changes[change]}\n${[...lines, ...more].join('\n')}\n`
  })
  return `${conversations} conversations with ${turns} turns.

${row('Escalated', before.escalate, after.escalate)}
${row('Offered', before.offer, after.offer)}
${row('Answered', before.answer, after.answer)}
${changed.length === 0 ? '\nNothing would have gone another way.\n' : lists.join('')}`
}

function lineOf(
  { conversationId, subject, before, after }: ReplayedConversation,
  publicUrl?: string,
) {
  const place = publicUrl ? `${publicUrl}/desk/inbox/all/${conversationId}` : conversationId
  const why = after.kind === 'answer' ? before : after
  const line = subject.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, ' ').slice(0, 60)
  return `  ${place}  ${why.trigger ?? ''}  ${line}`
}

const TITLES: [keyof ReplayTally['changes'], string][] = [
  ['newly-escalated', 'Would have been escalated'],
  ['no-longer-escalated', 'Would not have been escalated'],
  ['earlier', 'Would have been escalated earlier'],
  ['later', 'Would have been escalated later'],
  ['newly-offered', 'Would have been offered a person'],
  ['no-longer-offered', 'Would not have been offered a person'],
]

type Parsed =
  | { help: true }
  | { problem: string }
  | { policy: string; since: string | null; json: boolean }

function parse(args: string[]): Parsed {
  try {
    const { values } = parseArgs({ args, options: OPTIONS })
    if (values.help) return { help: true }
    const { policy, since = null, json = false } = values
    if (policy === undefined) return { problem: 'Say which policy to try: --policy new.yaml' }
    if (since !== null && Number.isNaN(Date.parse(since)))
      return { problem: '--since must be a day such as 2026-10-01' }
    return { policy, since: since && new Date(since).toISOString(), json }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}

const OPTIONS = {
  policy: { type: 'string' },
  since: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const
