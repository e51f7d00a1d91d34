import type { Insights } from '@baton/contract'
import { reasonWords } from '../parts/reason-words.ts'
import { t } from '../words/translate.ts'
import { type Bar, BarList } from './bar-list.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { spanWords, toldLanguage } from './figure-words.ts'
import { channelWords, topicWords } from './filter-bar.tsx'
import type { Behind, Filters } from './filters.ts'
import { fileAddress, useInsightQuery } from './insight-data.ts'
import { type Column, TimeChart } from './time-chart.tsx'

/** Conversations and escalations over time, and escalations by what they were about. */
export function Charts({ data, filters }: { data: Insights; filters: Filters }) {
  const { breakdowns } = data
  return (
    <>
      <OverTime data={data} filters={filters} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Parts
          part="reason"
          title={t('Escalations by reason')}
          name={reasonWords}
          data={breakdowns}
          filters={filters}
        />
        <Parts
          part="channel"
          title={t('Escalations by channel')}
          name={channelWords}
          data={breakdowns}
          filters={filters}
        />
        <Parts
          part="topic"
          title={t('Escalations by topic')}
          name={topicWords}
          data={breakdowns}
          filters={filters}
        />
        <Parts
          part="topic"
          of="conversations"
          title={t('Conversations by topic')}
          name={topicWords}
          data={breakdowns}
          filters={filters}
        />
        <Parts
          part="language"
          title={t('Escalations by language')}
          name={toldLanguage}
          data={breakdowns}
          filters={filters}
        />
      </div>
      <ByHour data={data} filters={filters} />
    </>
  )
}

function OverTime({ data: { series, bucket }, filters }: { data: Insights; filters: Filters }) {
  const query = useInsightQuery(filters)
  const { days: _, from: __, to: ___, ...others } = filters
  const columns = series.map(({ from, to, ...counts }): Column => {
    return { ...counts, label: spanWords({ from, to }), search: { ...others, from, to } }
  })
  const title = {
    day: t('Conversations by day'),
    week: t('Conversations by week'),
    month: t('Conversations by month'),
  }[bucket]
  return (
    <ChartFrame
      title={title}
      file={fileAddress(query, 'series')}
      table={tableOf(columns)}
      empty={null}
    >
      <TimeChart columns={columns} shape="line" />
    </ChartFrame>
  )
}

function ByHour({ data, filters }: { data: Insights; filters: Filters }) {
  const query = useInsightQuery(filters)
  const columns = data.breakdowns.hour.map(({ value, conversations, escalations }): Column => {
    const hour = Number(value)
    return { conversations, escalations, label: `${value}:00`, search: { ...filters, hour } }
  })
  return (
    <ChartFrame
      title={t('By hour of the day')}
      note={t('When conversations began, in {zone}.', { zone: data.zone })}
      file={fileAddress(query, 'hour')}
      table={tableOf(columns)}
      empty={null}
    >
      <TimeChart columns={columns} shape="bars" />
    </ChartFrame>
  )
}

function tableOf(columns: readonly Column[]) {
  return {
    head: [t('When'), t('Conversations'), t('Escalations')],
    rows: columns.map(({ label, conversations, escalations }) => [
      label,
      conversations,
      escalations,
    ]),
  }
}

function Parts({
  part,
  of = 'escalations',
  title,
  name,
  data,
  filters,
}: {
  part: 'reason' | 'topic' | 'channel' | 'language'
  of?: 'conversations' | 'escalations'
  title: string
  name: (value: string) => string
  data: Insights['breakdowns']
  filters: Filters
}) {
  const query = useInsightQuery(filters)
  const bars = data[part]
    .map((one): Bar => {
      const search = { ...filters, [part]: one.value } as Behind
      const label = name(one.value)
      return of === 'conversations'
        ? { label, value: one.conversations, before: one.conversationsBefore, search }
        : {
            label,
            value: one.escalations,
            before: one.before,
            search: { ...search, escalated: true },
          }
    })
    .filter(({ value, before }) => value + before > 0)
    .sort((a, b) => b.value - a.value)
  const table = {
    head: [
      ...[title, t('Conversations'), t('Conversations before')],
      ...[t('Escalations'), t('Escalations before')],
    ],
    rows: data[part].map(({ value, conversations, conversationsBefore, escalations, before }) => [
      ...[name(value), conversations, conversationsBefore, escalations, before],
    ]),
  }
  return (
    <ChartFrame
      title={title}
      file={fileAddress(query, part)}
      table={table}
      empty={
        bars.length > 0
          ? null
          : of === 'escalations'
            ? t('No escalations in this period.')
            : t('No topic was heard in this period.')
      }
    >
      <BarList bars={bars} />
    </ChartFrame>
  )
}
