// An escalation action while it is being edited: maps are lists of rows until it is saved, so that a name can be typed.
import type { EscalationAction } from '@baton/contract'

export type Row = { name: string; value: string }

export type Draft = {
  action: EscalationAction
  /** By language. */
  messages: Row[]
  /** By connection. */
  fields: Record<string, Row[]>
}

export function newAction(): EscalationAction {
  return {
    ...{ id: '', name: '', enabled: true, whenToUse: '', channels: [], reasons: [] },
    ...{ destinations: [], patienceSeconds: 120, handoffMessage: {}, fields: {} },
  }
}

export function draftOf(action: EscalationAction): Draft {
  const fields = Object.entries(action.fields).map(([id, values]) => [id, rowsOf(values)])
  return { action, messages: rowsOf(action.handoffMessage), fields: Object.fromEntries(fields) }
}

export function actionOf(
  { action, messages, fields }: Draft,
  others: readonly EscalationAction[],
): EscalationAction {
  const name = action.name.trim()
  return {
    ...action,
    ...{ id: action.id || freeId(name, others), name },
    handoffMessage: mapOf(messages.map((row) => ({ ...row, name: row.name.toLowerCase() }))),
    fields: Object.fromEntries(
      action.destinations
        .map((id) => [id, mapOf(fields[id] ?? [])] as const)
        .filter(([, values]) => Object.keys(values).length > 0),
    ),
  }
}

/** What has no name yet or says nothing is not kept. */
export function mapOf(rows: readonly Row[]): Record<string, string> {
  const named = rows.map(({ name, value }) => [name.trim(), value.trim()] as const)
  return Object.fromEntries(named.filter(([name, value]) => name !== '' && value !== ''))
}

export function moved<Item>(list: readonly Item[], from: number, by: -1 | 1): Item[] {
  const item = list[from]
  return item === undefined ? [...list] : list.toSpliced(from, 1).toSpliced(from + by, 0, item)
}

function rowsOf(values: Record<string, string>): Row[] {
  return Object.entries(values).map(([name, value]) => ({ name, value }))
}

/** Conversations remember it: made once from the name, it stays when the name changes. */
function freeId(name: string, others: readonly EscalationAction[]): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 30)
  const base = letters || 'action'
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? base : `${base}_${nth}`
    if (!others.some((other) => other.id === id)) return id
  }
}
