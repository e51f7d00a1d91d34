// Every figure, once: its name, the words that stand beside it, what it means, and of which conversations it is made. The
// desk shows these words, the documentation lists them, and the server makes its SQL from the same conditions.
import type { InsightMetric } from '@baton/contract'
import type { Measures } from './measures.ts'

/** Something that is so of a conversation or is not. A `-` in front: it is not. */
export type Fact =
  | 'asked'
  | 'involved'
  | 'escalated'
  | 'reached'
  | 'awaited'
  | 'unanswered'
  | 'confirmed'
  | 'closed'
  /** Silent for as long as it takes to be assumed solved. */
  | 'quiet'
  /** Silent, but not for long enough. */
  | 'too-early'
  /** Confirmed or assumed. */
  | 'resolved'
  | 'rated-assistant'
  | 'rated-human'
  | 'satisfied'
export type Condition = Fact | `-${Fact}`

export type TimeName = 'waitedMs' | 'firstReplyMs' | 'resolvedMs'

/** `among`: those that could have counted. What counts is taken from among them, so no share is more than the whole. */
export type Made =
  | { kind: 'number'; among: readonly Condition[] }
  | { kind: 'share'; among: readonly Condition[]; counts: readonly Condition[] }
  | { kind: 'time'; of: TimeName; among: readonly Condition[] }
  | { kind: 'thumbs'; among: readonly Condition[] }

export type Metric = { name: InsightMetric; words: string; meaning: string; made: Made }

/** How long a customer must be silent until it may be assumed that they were helped. */
export const QUIET_HOURS = 24

const ALONE = ['asked', 'involved', '-escalated', '-reached'] as const

export const METRICS: readonly Metric[] = [
  {
    name: 'conversations',
    words: 'Conversations',
    meaning:
      'Conversations that began in the period and in which the customer wrote something. Cancelled ones, such as spam, are left out. All other figures are of these.',
    made: { kind: 'number', among: ['asked'] },
  },
  {
    name: 'escalation-rate',
    words: 'Escalation rate',
    meaning: 'Share of the conversations in which a person was asked for, for whatever reason.',
    made: { kind: 'share', among: ['asked'], counts: ['escalated'] },
  },
  {
    name: 'deflection',
    words: 'Deflection',
    meaning:
      'Share of the conversations that the assistant answered and that never reached a person: none joined or wrote, and none is awaited. It says nothing about whether the customer was helped.',
    made: { kind: 'share', among: ['asked'], counts: ['involved', '-reached', '-awaited'] },
  },
  {
    name: 'containment',
    words: 'Containment',
    meaning:
      'Share of the conversations that stayed with the assistant from the first word to the last: no person was even asked for.',
    made: { kind: 'share', among: ['asked'], counts: ALONE },
  },
  {
    name: 'resolution-confirmed',
    words: 'Resolution, confirmed',
    meaning:
      'Of the conversations that the assistant answered: share that it handled alone and whose customer said so, by closing it as solved or by a thumb up for the last answer.',
    made: { kind: 'share', among: ['asked', 'involved'], counts: [...ALONE, 'confirmed'] },
  },
  {
    name: 'resolution-assumed',
    words: 'Resolution, assumed',
    meaning:
      'Of the conversations that the assistant answered: share that it handled alone and whose customer has been silent for 24 hours after an answer. Answers that said “I found nothing”, were stopped, or got a thumb down do not count, nor do confirmed ones. Silence is no proof.',
    made: {
      kind: 'share',
      among: ['asked', 'involved'],
      counts: [...ALONE, '-confirmed', 'quiet'],
    },
  },
  {
    name: 'too-early',
    words: 'Too early to say',
    meaning:
      'Conversations that the assistant handles alone and whose customer has been silent for less than 24 hours. They may yet be assumed solved.',
    made: { kind: 'number', among: [...ALONE, '-confirmed', 'too-early'] },
  },
  {
    name: 'involvement',
    words: 'Involvement',
    meaning: 'Share of the conversations in which the assistant answered at least once.',
    made: { kind: 'share', among: ['asked'], counts: ['involved'] },
  },
  {
    name: 'automation',
    words: 'Automation',
    meaning:
      'Share of all conversations that the assistant resolved alone, confirmed and assumed together: involvement times resolution.',
    made: { kind: 'share', among: ['asked'], counts: [...ALONE, 'resolved'] },
  },
  {
    name: 'unanswered',
    words: 'Without an answer',
    meaning:
      'Share of the conversations in which the assistant looked for an answer and found no source, or failed.',
    made: { kind: 'share', among: ['asked'], counts: ['unanswered'] },
  },
  {
    name: 'waiting',
    words: 'Waiting for a person',
    meaning:
      'Half of the customers waited less: from the first wish for a person until one joined or wrote. What Baton says meanwhile does not stop the clock. Those who still wait are not in it. Only business hours count, where they are set. Told to within two in a hundred.',
    made: { kind: 'time', of: 'waitedMs', among: ['asked'] },
  },
  {
    name: 'first-reply',
    words: 'First reply of a person',
    meaning:
      'Half of the customers had it sooner: from the first wish for a person until the first words of one. Only business hours count, where they are set. Told to within two in a hundred.',
    made: { kind: 'time', of: 'firstReplyMs', among: ['asked'] },
  },
  {
    name: 'resolution-time',
    words: 'Time to resolution',
    meaning:
      'Half were done sooner: how long persons had the conversation, or were to have it, until it was closed. Time with the assistant, before and in between, is left out, and so is the time after a person left it until the next one came. Only business hours count, where they are set. Told to within two in a hundred.',
    made: { kind: 'time', of: 'resolvedMs', among: ['asked'] },
  },
  {
    name: 'closed-by-person',
    words: 'Closed with a person',
    meaning: 'Of the conversations that reached a person: share that is closed now.',
    made: { kind: 'share', among: ['asked', 'reached'], counts: ['closed'] },
  },
  {
    name: 'csat-assistant',
    words: 'Satisfied with the assistant',
    meaning:
      'Of the ratings given before any person had a part in it: share of 4 and 5 out of 5. The latest rating of a conversation counts.',
    made: { kind: 'share', among: ['asked', 'rated-assistant'], counts: ['satisfied'] },
  },
  {
    name: 'csat-human',
    words: 'Satisfied with a person',
    meaning:
      'Of the ratings given after a person had a part in it: share of 4 and 5 out of 5. The latest rating of a conversation counts.',
    made: { kind: 'share', among: ['asked', 'rated-human'], counts: ['satisfied'] },
  },
  {
    name: 'thumbs',
    words: 'Thumbs up',
    meaning:
      'Of the thumbs that customers gave single answers of the assistant: share that points up. Of several for one answer the last counts.',
    made: { kind: 'thumbs', among: ['asked'] },
  },
]

export function metricOf(name: InsightMetric): Metric {
  const found = METRICS.find((metric) => metric.name === name)
  if (!found) throw new Error(`There is no metric ${name}.`)
  return found
}

/** `asOf`: milliseconds since 1970; silence grows by itself. */
export function meets(measures: Measures, conditions: readonly Condition[], asOf: number): boolean {
  return conditions.every((condition) =>
    condition.startsWith('-')
      ? !holds(measures, condition.slice(1) as Fact, asOf)
      : holds(measures, condition as Fact, asOf),
  )
}

function holds(measures: Measures, fact: Fact, asOf: number): boolean {
  const { quietSince, score, scoreOf } = measures
  const silent = quietSince === null ? null : asOf - Date.parse(quietSince)
  switch (fact) {
    case 'quiet':
      return silent !== null && silent >= QUIET_HOURS * 3_600_000
    case 'too-early':
      return silent !== null && silent < QUIET_HOURS * 3_600_000
    case 'resolved':
      return measures.confirmed || holds(measures, 'quiet', asOf)
    case 'rated-assistant':
      return score !== null && scoreOf === 'assistant'
    case 'rated-human':
      return score !== null && scoreOf === 'human'
    case 'satisfied':
      return score !== null && score >= 4
    default:
      return measures[fact]
  }
}
