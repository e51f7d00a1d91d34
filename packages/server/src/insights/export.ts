// What the page shows, as tables.
import type { InsightQuestions, InsightSearch, InsightSource, Insights } from '@baton/contract'
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
    [part, 'conversations', 'escalations', 'escalations before'],
    breakdowns[part].map(({ value, conversations, escalations, before }) => [
      value,
      conversations,
      escalations,
      before,
    ]),
  )
}

export function questionsCsv(groups: readonly InsightQuestions[]): string {
  return csv(
    ['question', 'asked', 'conversations', 'advice', 'examples'],
    groups.map(({ name, questions, conversations, advice, examples }) => [
      name,
      questions,
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

export function searchesCsv(searches: readonly InsightSearch[]): string {
  return csv(
    ['search', 'times'],
    searches.map(({ query, times }) => [query, times]),
  )
}
