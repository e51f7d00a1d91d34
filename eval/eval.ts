// npm run eval: how well the judgement tells who has to be handed to a human, on our own labelled corpus.
//   --json       prints the figures as JSON instead of tables
//   --failures   lists the rows that were judged wrong, of what is fresh and of eval/topics only those with an odd id
//   --skip-held-out   leaves out eval/held-out, whose words nobody reads and whose figures are no guide while working
//   --baseline   makes this run the one that later runs are compared with
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readCommands } from './commands.ts'
import { readCorpus } from './corpus.ts'
import { readIntentPairs } from './intents.ts'
import { judgeDialogue, judgeMessage, judgePair, ratePair } from './judge.ts'
import { readNatural } from './natural.ts'
import { failures, report } from './report.ts'
import { isBlind, isOdd, type JudgedDialogue, type Results, score } from './score.ts'
import { wrongTopics } from './topics.ts'

const RESULTS = fileURLToPath(new URL('results/', import.meta.url))
const BASELINE = `${RESULTS}baseline.json`

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
    'skip-held-out': { type: 'boolean', default: false },
    baseline: { type: 'boolean', default: false },
  },
})

type Unread = { text: string; label: 'ask' | 'not'; lang: string; tags?: string[] }

const corpus = readCorpus()
const messages = corpus.messages.map((row) => ({ row, verdict: judgeMessage(row) }))
const fresh = corpus.fresh.map((row) => ({ row, verdict: judgeMessage(row) }))
const unread = corpus.unread.map((row) => ({ row, verdict: judgeMessage(row) }))
const unread2 = corpus.unread2.map((row) => ({ row, verdict: judgeMessage(row) }))
const unread3 = corpus.unread3.map((row) => ({ row, verdict: judgeMessage(row) }))
const topics = corpus.topics.map((row) => ({ row, verdict: judgeMessage(row) }))
const dialogues: JudgedDialogue[] = []
for (const row of corpus.dialogues) dialogues.push({ row, verdict: await judgeDialogue(row) })

const freshDialogues: JudgedDialogue[] = []
for (const row of corpus.freshDialogues)
  freshDialogues.push({ row, verdict: await judgeDialogue(row) })

const pairs = corpus.pairs.map((row) => ({ row, same: judgePair(row) }))
const unreadPairs = corpus.unreadPairs.map((row) => ({ row, same: judgePair(row) }))
const intentPairs = readIntentPairs().map((row) => ({ row, similarity: ratePair(row) }))
const natural = readNatural().map(counted)
const commands = readCommands().map((row) => counted({ ...row, tags: ['hard'] }))
const heldOut = values['skip-held-out'] ? [] : corpus.heldOut.map(counted)

const results = score({
  messages,
  fresh,
  unread,
  unread2,
  unread3,
  topics,
  dialogues,
  freshDialogues,
  pairs,
  unreadPairs,
  intentPairs,
  natural,
  commands,
  heldOut,
})
const before = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Results) : null
mkdirSync(RESULTS, { recursive: true })
const content = `${JSON.stringify(results, null, 2)}\n`
writeFileSync(`${RESULTS}last.json`, content)
if (values.baseline) writeFileSync(BASELINE, content)

if (values.json) process.stdout.write(content)
else console.log(report(results, before))
if (values.failures) {
  const seen = [...fresh, ...unread2, ...unread3].filter(({ row }) => !isBlind(row))
  const wrong = wrongTopics(topics.filter(({ row }) => !isBlind(row)))
  const print = values.json ? console.error : console.log
  print(
    [
      failures([...messages, ...seen], [...dialogues, ...freshDialogues.filter(isOdd)]),
      ...wrong,
    ].join('\n'),
  )
}

/** Of what is only counted nothing is kept but what the figures need. */
function counted({ text, label, lang, tags = [] }: Unread) {
  const due = label === 'ask' ? ('escalate' as const) : ('not' as const)
  return { row: { lang, tags, label: due }, verdict: judgeMessage({ text }) }
}
