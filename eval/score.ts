// Figures over verdicts: how many of the asks are found, and how often somebody is fetched for nothing.
import { SAME } from '@baton/judge'
import type { LabelledDialogue, LabelledMessage } from './corpus.ts'
import { type IntentScore, intentScores, type RatedPair } from './intent-score.ts'
import type { DialogueVerdict, MessageVerdict } from './judge.ts'
import { type JudgedPair, type PairScores, pairScores } from './pairs.ts'
import { byLanguage, mapped, share } from './share.ts'
import { type JudgedTopic, scoreTopics, type TopicScores } from './topics.ts'

/** Shares from 0 to 1, null where there is nothing to divide by. */
export type Score = {
  rows: number
  precision: number | null
  recall: number | null
  f1: number | null
  falseAlarmsPerThousand: number | null
  /** Of the rows that only look as if they asked. */
  hardLeftAlone: number | null
}
export type TriggerScore = {
  rows: number
  precision: number | null
  recall: number
  f1: number | null
}
export type DialogueScore = {
  rows: number
  precision: number | null
  recall: number | null
  f1: number | null
  /** Of the dialogues that need a human, those that got one at the very message. */
  onTime: number | null
  /** Of the dialogues that only look as if they needed one. */
  hardLeftAlone: number | null
}

export type Scores = { macroF1: number | null; all: Score; languages: Record<string, Score> }

export type Results = {
  messages: Scores
  /** Ordinary messages in words that were not taught; `blind`: those of which nobody reads the mistakes. */
  fresh: { all: Scores; blind: Scores }
  unread: Scores
  /** Of `eval/unread-2`; `blind` as above. */
  unread2: { all: Scores; blind: Scores }
  unread3: { all: Scores; blind: Scores }
  /** Of `eval/natural`. */
  natural: Scores
  /** Of the patterns in `eval/commands`. */
  commands: Scores
  /** Messages that hold grave words; `blind` as above. */
  topics: { all: TopicScores; blind: TopicScores }
  /** Of messages. */
  triggers: Record<string, TriggerScore>
  triggersByLanguage: Record<string, Record<string, TriggerScore>>
  repeats: PairScores
  /** Of `eval/pairs-unread`. */
  unreadRepeats: PairScores
  /** Of `eval/pairs-unread-2`. */
  intentRepeats: Record<string, IntentScore>
  /** Messages that nobody who works on the judgement reads; null when they are not there. */
  heldOut: Scores | null
  dialogues: { all: DialogueScore; languages: Record<string, DialogueScore> }
  /** Of dialogues that need a human. */
  dialogueTriggers: Record<string, TriggerScore>
  freshDialogues: FreshScores
}

/** The odd dialogues are read while working, the even ones are only counted: theirs are the honest figures. */
export type FreshScores = Record<
  'odd' | 'even',
  { all: DialogueScore; triggers: Record<string, TriggerScore> }
>

export type JudgedMessage = { row: LabelledMessage; verdict: MessageVerdict }
/** Of the held-out messages only what the figures need. */
export type JudgedBlind = {
  row: Pick<LabelledMessage, 'lang' | 'label' | 'tags'>
  verdict: Pick<MessageVerdict, 'asks'>
}
export type JudgedDialogue = { row: LabelledDialogue; verdict: DialogueVerdict }

export type Judged = {
  messages: JudgedMessage[]
  fresh: JudgedMessage[]
  unread: JudgedBlind[]
  unread2: JudgedMessage[]
  unread3: JudgedMessage[]
  topics: JudgedTopic[]
  dialogues: JudgedDialogue[]
  freshDialogues: JudgedDialogue[]
  pairs: JudgedPair[]
  unreadPairs: JudgedPair[]
  intentPairs: RatedPair[]
  natural: JudgedBlind[]
  commands: JudgedBlind[]
  heldOut: JudgedBlind[]
}

export function score(judged: Judged): Results {
  const { messages, topics, dialogues, freshDialogues, heldOut } = judged
  return {
    messages: scoresOf(messages),
    fresh: withBlind(judged.fresh),
    unread: scoresOf(judged.unread),
    unread2: withBlind(judged.unread2),
    unread3: withBlind(judged.unread3),
    natural: scoresOf(judged.natural),
    commands: scoresOf(judged.commands),
    topics: {
      all: scoreTopics(topics),
      blind: scoreTopics(topics.filter(({ row }) => isBlind(row))),
    },
    triggers: triggerScores(messages),
    triggersByLanguage: mapped(byLanguage(messages), triggerScores),
    repeats: pairScores(judged.pairs),
    unreadRepeats: pairScores(judged.unreadPairs),
    intentRepeats: intentScores(judged.intentPairs, SAME),
    heldOut: heldOut.length === 0 ? null : scoresOf(heldOut),
    dialogues: {
      all: scoreOfDialogues(dialogues),
      languages: mapped(byLanguage(dialogues), scoreOfDialogues),
    },
    dialogueTriggers: recalls(dialogues, isCaught),
    freshDialogues: {
      odd: freshScores(freshDialogues.filter(isOdd)),
      even: freshScores(freshDialogues.filter((one) => !isOdd(one))),
    },
  }
}

/** Rows of `fresh`, `unread-2` and `topics` with an even id: what is judged wrong among them is counted and never shown. */
export function isBlind({ id }: Pick<LabelledMessage, 'id'>): boolean {
  return Number(id.slice(3)) % 2 === 0
}

function withBlind(messages: JudgedMessage[]): { all: Scores; blind: Scores } {
  return { all: scoresOf(messages), blind: scoresOf(messages.filter(({ row }) => isBlind(row))) }
}

function scoresOf(messages: JudgedBlind[]): Scores {
  const languages = mapped(byLanguage(messages), scoreOfMessages)
  // Where nobody asks for anybody there is none.
  const f1 = Object.values(languages).flatMap((each) => each.f1 ?? [])
  return {
    macroF1: f1.length === 0 ? null : f1.reduce((sum, each) => sum + each, 0) / f1.length,
    all: scoreOfMessages(messages),
    languages,
  }
}

export function isOdd({ row }: JudgedDialogue): boolean {
  return Number(row.id.slice(-1)) % 2 === 1
}

function freshScores(dialogues: JudgedDialogue[]) {
  return { all: scoreOfDialogues(dialogues), triggers: recalls(dialogues, isCaught) }
}

export function isWrongMessage({ row, verdict }: JudgedMessage): boolean {
  return verdict.asks !== (row.label === 'escalate')
}

export function isWrongDialogue(judged: JudgedDialogue): boolean {
  return judged.row.label === 'escalate' ? !isCaught(judged) : judged.verdict.at !== null
}

/** Fetched too early is fetched for nothing; a turn or two late is late, but found. */
function isCaught({ row, verdict }: JudgedDialogue): boolean {
  return row.at !== null && verdict.at !== null && verdict.at >= row.at
}

function scoreOfMessages(judged: JudgedBlind[]): Score {
  const due = judged.filter(({ row }) => row.label === 'escalate')
  const quiet = judged.filter(({ row }) => row.label === 'not')
  const hard = quiet.filter(({ row }) => row.tags.includes('hard'))
  const found = due.filter(({ verdict }) => verdict.asks).length
  const alarms = quiet.filter(({ verdict }) => verdict.asks).length
  const left = hard.filter(({ verdict }) => !verdict.asks).length
  const alarmRate = share(alarms, quiet.length)
  return {
    rows: judged.length,
    ...rates(found, due.length, found + alarms),
    falseAlarmsPerThousand: alarmRate === null ? null : alarmRate * 1000,
    hardLeftAlone: share(left, hard.length),
  }
}

function scoreOfDialogues(judged: JudgedDialogue[]): DialogueScore {
  const due = judged.filter(({ row }) => row.label === 'escalate')
  const fetched = judged.filter(({ verdict }) => verdict.at !== null)
  const hard = judged.filter(({ row }) => row.label === 'not' && row.tags.includes('hard'))
  const onTime = due.filter(({ row, verdict }) => verdict.at === row.at)
  return {
    rows: judged.length,
    ...rates(judged.filter(isCaught).length, due.length, fetched.length),
    onTime: share(onTime.length, due.length),
    hardLeftAlone: share(hard.filter(({ verdict }) => verdict.at === null).length, hard.length),
  }
}

function rates(found: number, due: number, fetched: number) {
  const [precision, recall] = [share(found, fetched), share(found, due)]
  return { precision, recall, f1: due === 0 ? null : share(2 * found, fetched + due) }
}

/** Of an ask: told by its kind. Of a topic: by its name, among the messages that ask for nobody. */
function triggerScores(judged: JudgedMessage[]): Record<string, TriggerScore> {
  const names = new Set(judged.flatMap(({ row }) => row.trigger ?? []))
  return Object.fromEntries(
    [...names].map((name) => {
      const due = judged.filter(({ row }) => row.trigger === name)
      const asks = due[0]?.row.label === 'escalate'
      const heard = ({ verdict }: JudgedMessage) => verdict.triggers.includes(name)
      const found = due.filter(heard).length
      const named = judged.filter((one) =>
        asks ? one.verdict.kind === name : one.row.label === 'not' && heard(one),
      )
      const right = asks ? named.filter(({ row }) => row.label === 'escalate').length : found
      const [precision, recall] = [share(right, named.length), found / due.length]
      const f1 =
        precision === null || precision + recall === 0
          ? null
          : (2 * precision * recall) / (precision + recall)
      return [name, { rows: due.length, precision, recall, f1 }] as const
    }),
  )
}

function recalls(
  judged: JudgedDialogue[],
  isFound: (one: JudgedDialogue) => boolean,
): Record<string, TriggerScore> {
  const groups = Object.groupBy(judged, ({ row }) => row.trigger ?? '')
  delete groups['']
  return mapped(groups, (rows) => ({
    rows: rows.length,
    precision: null,
    recall: rows.filter(isFound).length / rows.length,
    f1: null,
  }))
}
