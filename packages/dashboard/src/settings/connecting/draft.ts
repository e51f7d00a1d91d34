// A ticket system or a channel while it is being edited: what both have.
import type { Connection, ConnectorField } from '@baton/contract'

type Settings = Connection['settings']

export function initialSettings(fields: readonly ConnectorField[]): Settings {
  const initial = fields.flatMap(({ name, default: value }) =>
    value === null || value === '' ? [] : [[name, value] as const],
  )
  return Object.fromEntries(initial)
}

type Edited = { title: string; settings: Settings; baseUrl?: string | undefined }

/** An empty field is one that is not given: then what the vendor takes by itself counts. */
export function tidied<Draft extends Edited>(draft: Draft): Draft {
  const { baseUrl: _, ...rest } = draft
  const given = Object.entries(draft.settings).filter(([, value]) => value !== '')
  const baseUrl = draft.baseUrl?.trim()
  return {
    ...rest,
    ...{ title: draft.title.trim(), settings: Object.fromEntries(given) },
    ...(baseUrl ? { baseUrl } : {}),
  } as Draft
}

/** Ids stand in webhook addresses and in logs, so they are made once and never change. */
export function freeId(base: string, taken: readonly { id: string }[]): string {
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? base : `${base}_${nth}`
    if (!taken.some((one) => one.id === id)) return id
  }
}
