// The figures in words: tables for people, with the difference from the baseline behind each F1.
import type { IntentScore } from './intent-score.ts'
import type { PairScores } from './pairs.ts'
import type { JudgedDialogue, JudgedMessage, Results } from './score.ts'
import { isWrongDialogue, isWrongMessage } from './score.ts'
import type { TopicScores } from './topics.ts'

export function report(now: Results, before: Results | null): string {
  return [
    messageTable('messages', now.messages, before?.messages),
    macro(now.messages, before?.messages),
    messageTable('fresh', now.fresh.all, before?.fresh?.all),
    macro(now.fresh.all, before?.fresh?.all),
    messageTable('fresh, blind', now.fresh.blind, before?.fresh?.blind),
    macro(now.fresh.blind, before?.fresh?.blind),
    messageTable('unread', now.unread, before?.unread),
    macro(now.unread, before?.unread),
    messageTable('unread-2', now.unread2.all, before?.unread2?.all),
    messageTable('unread-2, blind', now.unread2.blind, before?.unread2?.blind),
    macro(now.unread2.blind, before?.unread2?.blind),
    messageTable('unread-3', now.unread3.all, before?.unread3?.all),
    messageTable('unread-3, blind', now.unread3.blind, before?.unread3?.blind),
    macro(now.unread3.blind, before?.unread3?.blind),
    messageTable('natural', now.natural, before?.natural),
    macro(now.natural, before?.natural),
    messageTable('commands', now.commands, before?.commands),
    macro(now.commands, before?.commands),
    topicTable('grave words', now.topics.all, before?.topics?.all),
    topicTable('grave words, blind', now.topics.blind, before?.topics?.blind),
    triggerTable('trigger (messages)', now.triggers, before?.triggers),
    languageTable(now, before),
    pairTable('taken for a repetition', now.repeats, before?.repeats),
    pairTable('the same, unread', now.unreadRepeats, before?.unreadRepeats),
    intentTable(now.intentRepeats, before?.intentRepeats),
    dialogueTable(now, before),
    triggerTable('trigger (dialogues)', now.dialogueTriggers, before?.dialogueTriggers),
    freshTable(now, before),
    triggerTable(
      'trigger (fresh, even)',
      now.freshDialogues.even.triggers,
      before?.freshDialogues?.even.triggers,
    ),
    ...(now.heldOut
      ? [
          messageTable('held out', now.heldOut, before?.heldOut),
          macro(now.heldOut, before?.heldOut),
        ]
      : []),
    before ? 'In brackets: points since eval/results/baseline.json.' : 'There is no baseline yet.',
  ].join('\n\n')
}

/** One line for each row that was judged wrong. */
export function failures(messages: JudgedMessage[], dialogues: JudgedDialogue[]): string {
  const wrongMessages = messages.filter(isWrongMessage).map(({ row, verdict }) => {
    const what = verdict.asks ? `FETCHED “${verdict.evidence}”` : `MISSED ${row.trigger}`
    return `${row.id}  ${what}  [${row.tags.join(' ')}]  ${row.text.replaceAll('\n', ' ⏎ ')}`
  })
  const wrongDialogues = dialogues.filter(isWrongDialogue).map(({ row, verdict }) => {
    const due = row.at === null ? 'never' : `at ${row.at} (${row.trigger})`
    const got = verdict.at === null ? 'never' : `at ${verdict.at} (${verdict.evidence})`
    return `${row.id}  due ${due}, fetched ${got}  [${row.tags.join(' ')}]`
  })
  return [...wrongMessages, ...wrongDialogues].join('\n')
}

type Messages = Results['messages']

function macro(now: Messages, before: Messages | null | undefined): string {
  return `Macro F1 over languages: ${percent(now.macroF1)}${since(now.macroF1, before?.macroF1)}`
}

function messageTable(
  title: string,
  messages: Messages,
  before: Messages | null | undefined,
): string {
  const head = [title, 'rows', 'precision', 'recall', 'F1', 'false alarms ‰', 'hard left alone']
  const rows = [...Object.entries(messages.languages), ['all', messages.all] as const]
  return table(
    head,
    rows.map(([name, one]) => {
      const was = name === 'all' ? before?.all : before?.languages[name]
      return [
        name,
        String(one.rows),
        percent(one.precision),
        percent(one.recall),
        percent(one.f1) + since(one.f1, was?.f1),
        one.falseAlarmsPerThousand?.toFixed(1) ?? '–',
        percent(one.hardLeftAlone),
      ]
    }),
  )
}

function topicTable(title: string, now: TopicScores, before: TopicScores | undefined): string {
  const rows = [...Object.entries(now.languages), ['all', now.all] as const]
  return table(
    [title, 'rows', 'precision', 'recall'],
    rows.map(([name, one]) => {
      const was = name === 'all' ? before?.all : before?.languages[name]
      return [
        name,
        String(one.rows),
        percent(one.precision) + since(one.precision, was?.precision),
        percent(one.recall) + since(one.recall, was?.recall),
      ]
    }),
  )
}

function dialogueTable({ dialogues }: Results, before: Results | null): string {
  const rows = [...Object.entries(dialogues.languages), ['all', dialogues.all] as const]
  return table(
    ['dialogues', 'rows', 'precision', 'recall', 'F1', 'on time'],
    rows.map(([name, one]) => {
      const was = name === 'all' ? before?.dialogues.all : before?.dialogues.languages[name]
      return [
        name,
        String(one.rows),
        percent(one.precision),
        percent(one.recall),
        percent(one.f1) + since(one.f1, was?.f1),
        percent(one.onTime),
      ]
    }),
  )
}

function freshTable({ freshDialogues }: Results, before: Results | null): string {
  return table(
    ['fresh dialogues', 'rows', 'precision', 'recall', 'F1', 'on time', 'hard left alone'],
    (['odd', 'even'] as const).map((half) => {
      const { all } = freshDialogues[half]
      return [
        half,
        String(all.rows),
        percent(all.precision),
        percent(all.recall),
        percent(all.f1) + since(all.f1, before?.freshDialogues?.[half].all.f1),
        percent(all.onTime),
        percent(all.hardLeftAlone),
      ]
    }),
  )
}

function triggerTable(
  title: string,
  now: Results['triggers'],
  before: Results['triggers'] | undefined,
): string {
  return table(
    [title, 'rows', 'precision', 'recall', 'F1'],
    Object.entries(now).map(([name, one]) => [
      name,
      String(one.rows),
      percent(one.precision),
      percent(one.recall) + since(one.recall, before?.[name]?.recall),
      percent(one.f1),
    ]),
  )
}

/** F1 of each trigger in each language. */
function languageTable(now: Results, before: Results | null): string {
  const triggers = Object.keys(now.triggers)
  return table(
    ['F1', ...triggers],
    Object.entries(now.triggersByLanguage).map(([language, scores]) => [
      language,
      ...triggers.map((name) => {
        const [one, was] = [scores[name], before?.triggersByLanguage?.[language]?.[name]]
        return one ? percent(one.f1) + since(one.f1, was?.f1) : '–'
      }),
    ]),
  )
}

function pairTable(title: string, repeats: PairScores, before: PairScores | undefined): string {
  const rows = [...Object.entries(repeats.languages), ['all', repeats.all] as const]
  return table(
    [title, 'pairs', 'same question', 'near words', 'another'],
    rows.map(([name, one]) => {
      const was = name === 'all' ? before?.all : before?.languages[name]
      return [
        name,
        String(one.rows),
        percent(one.repeats) + since(one.repeats, was?.repeats),
        percent(one.near) + since(one.near, was?.near),
        percent(one.other) + since(one.other, was?.other),
      ]
    }),
  )
}

function intentTable(
  now: Record<string, IntentScore>,
  before: Record<string, IntentScore> | undefined,
): string {
  return table(
    [
      ...['intents, unread', 'pairs', 'same question', 'near words', 'another'],
      ...['border at 2 % of another', 'same question there', 'near words there'],
    ],
    Object.entries(now).map(([name, one]) => [
      ...[name, String(one.rows)],
      percent(one.repeats) + since(one.repeats, before?.[name]?.repeats),
      percent(one.near) + since(one.near, before?.[name]?.near),
      percent(one.other) + since(one.other, before?.[name]?.other),
      one.swept.border.toFixed(3),
      percent(one.swept.repeats) + since(one.swept.repeats, before?.[name]?.swept.repeats),
      percent(one.swept.near),
    ]),
  )
}

function table(head: string[], rows: string[][]): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
  return [line(head), ...rows.map(line)].join('\n')
}

function percent(share: number | null): string {
  return share === null ? '–' : (share * 100).toFixed(1)
}

/** Nothing when there was nothing before, or nothing changed. */
function since(now: number | null, before: number | null | undefined): string {
  if (now === null || before === null || before === undefined) return ''
  const points = (now - before) * 100
  if (Math.abs(points) < 0.05) return ''
  return ` (${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)})`
}
