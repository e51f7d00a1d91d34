// Trying things out: an answer of the assistant that nobody receives, and whether a model answers at all.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { ModelChoice } from '../model.ts'
import { ModelTrial, Trial, TrialLine } from '../playground.ts'

export const playgroundEndpoints = defineEndpoints({
  tryTurn: {
    method: 'POST',
    path: '/api/v1/playground/turns',
    summary: 'Let the assistant answer as it would, and see why; nothing is kept and nothing done',
    access: 'settings.manage',
    body: Trial,
    returns: TrialLine,
    streams: true,
    // A talk is sent along with each message.
    maxBytes: 512 * 1024,
  },

  tryModel: {
    method: 'POST',
    path: '/api/v1/model/try',
    summary: 'Ask a model for one short answer, before or after its settings are saved',
    access: 'settings.manage',
    body: z.strictObject({ chosen: ModelChoice.shape.chosen }),
    returns: ModelTrial,
  },
})
