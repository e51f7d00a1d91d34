// Where a HubSpot ticket stands: stages have names of the account's own, and one flag that says whether they are over.
import * as z from 'zod'
import type { TicketState, TicketStatus } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import type { JsonApi } from '../../json-api.ts'
import type { Settings } from './sign-in.ts'

export async function stagesOf(api: JsonApi, pipeline: string): Promise<Stage[]> {
  const { results } = await api.call('/crm/pipelines/2026-03/tickets', Pipelines)
  const found = results.find(({ id }) => id === pipeline)
  if (!found) throw noSuch('pipelineId', pipeline, results)
  return found.stages.sort((a, b) => a.displayOrder - b.displayOrder)
}

export async function stageFor(
  api: JsonApi,
  status: TicketStatus,
  pipeline: string,
  { pipelineId, stageId }: Settings,
): Promise<string> {
  const stages = await stagesOf(api, pipeline)
  if (status === 'open' && stageId && pipeline === pipelineId) {
    if (stages.some(({ id }) => id === stageId)) return stageId
    throw noSuch('stageId', stageId, stages)
  }
  const stage = stages.find((one) => isClosed(one) === (status === 'solved'))
  if (stage) return stage.id
  throw new DeliveryError(`HubSpot’s pipeline ${pipeline} has no stage that means ${status}.`, {
    retry: false,
  })
}

/** Of every pipeline, for tickets that were opened by others. */
export async function closedStages(api: JsonApi): Promise<Set<string>> {
  const { results } = await api.call('/crm/pipelines/2026-03/tickets', Pipelines)
  return new Set(
    results.flatMap(({ id, stages }) =>
      stages
        .filter(isClosed)
        .map((stage) => placeOf({ hs_pipeline: id, hs_pipeline_stage: stage.id })),
    ),
  )
}

/** Ids of stages are only unique within their pipeline. */
export function placeOf({
  hs_pipeline,
  hs_pipeline_stage,
}: Pick<TicketRow['properties'], 'hs_pipeline' | 'hs_pipeline_stage'>): string {
  return `${hs_pipeline} ${hs_pipeline_stage}`
}

export function stateOf({ properties }: TicketRow, stages: Stage[]): TicketState {
  const stage = stages.find(({ id }) => id === properties.hs_pipeline_stage)
  const owner = properties.hubspot_owner_id
  return {
    status: stage && isClosed(stage) ? 'solved' : 'open',
    at: properties.hs_lastmodifieddate,
    assignee: owner ? { id: owner, name: '' } : null,
  }
}

function isClosed({ metadata }: Stage): boolean {
  return metadata.ticketState === 'CLOSED'
}

function noSuch(field: string, given: string, known: { id: string; label: string }[]) {
  const there = known.map(({ id, label }) => `${label} (${id})`).join(', ')
  return new DeliveryError(`${field}: HubSpot has no ${given}. There is: ${there}.`, {
    retry: false,
  })
}

export const TicketRow = z.object({
  id: z.string(),
  properties: z.object({
    hs_pipeline: z.string().nullish(),
    hs_pipeline_stage: z.string().nullish(),
    hs_lastmodifieddate: z.string(),
    hubspot_owner_id: z.string().nullish(),
  }),
})
export type TicketRow = z.output<typeof TicketRow>
const Stage = z.object({
  id: z.string(),
  label: z.string(),
  displayOrder: z.number(),
  metadata: z.object({ ticketState: z.string().optional() }),
})
type Stage = z.output<typeof Stage>
const Pipelines = z.object({
  results: z.array(z.object({ id: z.string(), label: z.string(), stages: z.array(Stage) })),
})
