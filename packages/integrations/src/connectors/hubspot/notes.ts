// Notes of a HubSpot ticket: what teammates read there, found again by their mark.

import * as z from 'zod'
import type { JsonApi } from '../../json-api.ts'
import { markOf } from '../../render/mark.ts'
import { OBJECTS, Row, Rows } from './wire.ts'

const NOTE_TO_TICKET = 228

export async function writeNote(api: JsonApi, ticketId: string, body: string, at: string) {
  const { id } = await api.call(`${OBJECTS}/notes`, Row, {
    method: 'POST',
    body: {
      properties: { hs_timestamp: at, hs_note_body: body },
      associations: [
        {
          to: { id: ticketId },
          types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: NOTE_TO_TICKET }],
        },
      ],
    },
  })
  return id
}

/** By association, not by search: the search lags behind. */
export async function noteWith(
  api: JsonApi,
  ticketId: string,
  key: string,
): Promise<string | null> {
  const path = `${OBJECTS}/tickets/${ticketId}?associations=notes`
  const { associations } = await api.call(path, WithNotes)
  const ids = [...new Set(associations?.notes?.results.map(({ id }) => id))]
  for (let from = 0; from < ids.length; from += 100) {
    const inputs = ids.slice(from, from + 100).map((id) => ({ id }))
    const { results } = await api.call(`${OBJECTS}/notes/batch/read`, Notes, {
      method: 'POST',
      body: { inputs, properties: ['hs_note_body'] },
    })
    const mine = results.find((one) => one.properties.hs_note_body?.includes(markOf(key)))
    if (mine) return mine.id
  }
  return null
}

const WithNotes = z.object({ associations: z.object({ notes: Rows.nullish() }).nullish() })
const Notes = z.object({
  results: z.array(
    z.object({ id: z.string(), properties: z.object({ hs_note_body: z.string().nullish() }) }),
  ),
})
