// baton cases [export]
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { PolicyCase } from '@baton/contract'
import { listCases } from '../policy/cases.ts'
import { keptCases } from '../policy/kept-cases.ts'
import { recordedLog } from '../policy/recorded.ts'
import { postgresSettings } from '../settings/settings.ts'
import type { CommandWorld } from './command.ts'
import { policyFrom } from './policy-option.ts'

const HELP = `Usage: baton cases [export] [--policy <file>] [--out <file>] [--json]

Decisions that teammates have marked, talks kept from the playground, and whether a policy passes them.

  baton cases --policy new.yaml        ends with 1 when a case fails
  baton cases export --out cases.jsonl

Options:
  --policy <file>      A policy as YAML; default: the one in force
  --out <file>         export: where to write; default: the terminal
  --json               One JSON object a line
`

export async function run(args: string[], world: CommandWorld): Promise<number> {
  const parsed = parse(args)
  if ('help' in parsed) {
    process.stdout.write(HELP)
    return 0
  }
  const { pool, workspaceId, out, err, now } = world
  if ('problem' in parsed) {
    err.write(`${parsed.problem}\n\n${HELP}`)
    return 2
  }
  const { values, isExport } = parsed
  const policy =
    values.policy === undefined
      ? await postgresSettings(pool, now).read(workspaceId, 'policy')
      : await policyFrom(values.policy)
  if (typeof policy === 'string') {
    err.write(`${policy}\n`)
    return 2
  }
  const cases = await listCases(
    { recorded: recordedLog(pool), kept: keptCases(pool, now) },
    workspaceId,
    policy,
  )
  const lines = cases.map((one) => `${JSON.stringify(one)}\n`).join('')
  if (isExport && values.out !== undefined) await writeFile(values.out, lines)
  else out.write(isExport || values.json ? lines : inWords(cases))
  return isExport || cases.every(({ passes }) => passes) ? 0 : 1
}

function inWords(cases: readonly PolicyCase[]): string {
  if (cases.length === 0)
    return 'Nobody has marked a decision yet. The desk shows the buttons beside each decision.\n'
  const failing = cases.filter(({ passes }) => !passes).length
  const lines = cases.map((one) => {
    const { passes, mark, expected, decision, conversationId, caseId, messageId, text } = one
    const words = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, ' ').slice(0, 60)
    const place =
      conversationId === null ? `playground ${caseId}` : `${conversationId} ${messageId}`
    const said = expected === undefined ? `marked ${mark}` : `should be ${expected}`
    return `${passes ? 'passes' : 'FAILS '}  ${said}, now: ${decision.kind}  ${place}  ${words}`
  })
  return `${lines.join('\n')}\n${cases.length} cases, ${failing} failing.\n`
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    if (values.help) return { help: true } as const
    const [word] = positionals
    if (positionals.length > 1 || (word !== undefined && word !== 'export'))
      return { problem: `There is nothing called “${positionals.join(' ')}” here.` }
    return { values, isExport: word === 'export' }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}

const OPTIONS = {
  policy: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const
