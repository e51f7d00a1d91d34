// What the page shows, as tables.
import type {
  InsightQuestions,
  InsightReport,
  InsightSearch,
  InsightSource,
  Insights,
} from '@baton/contract'
import { metricOf } from '@baton/core'
import { csv } from './csv.ts'

export function figuresCsv({ figures }: Insights): string {
  return csv(
    ['metric', 'words', 'unit', 'value', 'nine of ten', 'counts', 'among', 'before'],
    figures.map(({ metric, value, most, counts, among, before }) => {
      const { words, made } = metricOf(metric)
      const unit = { number: 'conversations', share: 'share', thumbs: 'share', time: 'ms' }[
        made.kind
      ]
      return [metric, words, unit, value, most ?? null, counts, among, before.value]
    }),
  )
}

export function seriesCsv({ series }: Insights): string {
  return csv(
    ['from', 'to', 'conversations', 'escalations'],
    series.map(({ from, to, conversations, escalations }) => [
      from,
      to,
      conversations,
      escalations,
    ]),
  )
}

export function breakdownCsv({ breakdowns }: Insights, part: keyof Insights['breakdowns']): string {
  return csv(
    [part, 'conversations', 'escalations', 'escalations before', 'conversations before'],
    breakdowns[part].map(({ value, conversations, escalations, before, conversationsBefore }) => [
      ...[value, conversations, escalations, before, conversationsBefore],
    ]),
  )
}

export function questionsCsv(groups: readonly InsightQuestions[]): string {
  return csv(
    ['question', 'asked', 'asked before', 'conversations', 'advice', 'examples'],
    groups.map(({ name, questions, before, conversations, advice, examples }) => [
      name,
      questions,
      before,
      conversations,
      advice,
      examples.map(({ conversationId }) => conversationId).join(' '),
    ]),
  )
}

export function sourcesCsv(sources: readonly InsightSource[]): string {
  return csv(
    ['title', 'address', 'cited', 'thumbs up', 'thumbs down', 'asked again', 'reported'],
    sources.map(({ title, url, cited, up, down, again, reported }) => [
      ...[title, url, cited, up, down, again, reported],
    ]),
  )
}

export function reportsCsv(reports: readonly InsightReport[]): string {
  return csv(
    ['reported', 'by', 'reason', 'note', 'question', 'answer', 'sources', 'conversation'],
    reports.map(({ at, by, reason, note, question, answer, sources, conversationId }) => [
      ...[at, by, reason, note, question, answer],
      sources.map(({ title, url }) => (url ? `${title} <${url}>` : title)).join(' | '),
      conversationId,
    ]),
  )
}

export function searchesCsv(searches: readonly InsightSearch[]): string {
  return csv(
    ['search', 'times'],
    searches.map(({ query, times }) => [query, times]),
  )
}
