// Where another program calls that brings its conversations to a person.
import type { ProgramEndpointName } from '@baton/contract'
import type { Api, Routes } from './api.ts'

export type ProgramApi = Api<ProgramEndpointName>

export const PROGRAM_ROUTES: Routes<ProgramEndpointName> = {
  bringHandoff: 'PUT /api/v1/handoffs/{handoffKey}',
  readHandoff: 'GET /api/v1/handoffs/{handoffKey}',
  openHandoff: 'POST /api/v1/handoffs/{handoffKey}/token',
  readHandoffGuide: 'GET /api/v1/handoff-guide',
}
