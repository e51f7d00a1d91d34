// How well a message about something grave is told from one that only holds its words: `suicide squad tickets`.
import { TOPICS } from '@baton/judge'
import type { LabelledMessage } from './corpus.ts'
import type { MessageVerdict } from './judge.ts'

export type JudgedTopic = { row: LabelledMessage; verdict: Pick<MessageVerdict, 'triggers'> }

export type TopicScore = {
  rows: number
  /** Of the messages in which a topic was heard, those that are about any. */
  precision: number | null
  /** Of the messages about a topic, those in which that very topic was heard. */
  recall: number | null
}
export type TopicScores = { all: TopicScore; languages: Record<string, TopicScore> }

export function scoreTopics(judged: readonly JudgedTopic[]): TopicScores {
  const languages = [...new Set(judged.map(({ row }) => row.lang))]
  return {
    all: scoreOf(judged),
    languages: Object.fromEntries(
      languages.map((lang) => [lang, scoreOf(judged.filter(({ row }) => row.lang === lang))]),
    ),
  }
}

/** One line for each message that was judged wrong. */
export function wrongTopics(judged: readonly JudgedTopic[]): string[] {
  return judged
    .filter((one) => (one.row.trigger === null ? heardIn(one).length > 0 : !isNamed(one)))
    .map((one) => {
      const heard = heardIn(one).join(' ') || 'nothing'
      return `${one.row.id}  about ${one.row.trigger ?? 'nothing'}, heard ${heard}  ${one.row.text}`
    })
}

function scoreOf(judged: readonly JudgedTopic[]): TopicScore {
  const about = judged.filter(({ row }) => row.trigger !== null)
  const heard = judged.filter((one) => heardIn(one).length > 0)
  const right = heard.filter(({ row }) => row.trigger !== null)
  return {
    rows: judged.length,
    precision: heard.length === 0 ? null : right.length / heard.length,
    recall: about.length === 0 ? null : about.filter(isNamed).length / about.length,
  }
}

function isNamed({ row, verdict }: JudgedTopic): boolean {
  return row.trigger !== null && verdict.triggers.includes(row.trigger)
}

function heardIn({ verdict }: JudgedTopic): string[] {
  const topics: readonly string[] = TOPICS
  return verdict.triggers.filter((name) => topics.includes(name))
}
