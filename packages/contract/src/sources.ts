// What the assistant answers from: sources, how far their reading has come, their documents, and answers humans wrote.
import * as z from 'zod'

export const SourceKind = z
  .enum(['website', 'folder', 'files', 'questions'])
  .describe('questions: pairs of questions and answers that humans wrote')
export type SourceKind = z.infer<typeof SourceKind>

export const RunStatus = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])
export type RunStatus = z.infer<typeof RunStatus>

/** One reading of a source. */
export const SourceRun = z.object({
  id: z.string(),
  status: RunStatus,
  reason: z.enum(['added', 'asked', 'schedule', 'files']).describe('Why it was read'),
  queuedAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  cancelling: z.boolean().describe('Asked to stop, and about to'),
  done: z.number().int(),
  expected: z.number().int().describe('How many there are, as far as is known by now'),
  current: z.string().describe('What is being read just now'),
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  removed: z.number().int(),
  leftOut: z.number().int().describe('How many pages its own rules left out, of those known'),
  failed: z.number().int().describe('How many could not be read: see the problems'),
  incomplete: z.string().nullable().describe('Why not everything was read'),
  problem: z.string().nullable().describe('Why nothing was read'),
})
export type SourceRun = z.infer<typeof SourceRun>

export const Source = z.object({
  id: z.string(),
  kind: SourceKind,
  title: z.string(),
  origin: z.string().describe('Its address or path; what it is recognised by'),
  documents: z.number().int(),
  passages: z.number().int(),
  updatedAt: z.iso.datetime(),
  rereadEveryHours: z.number().int().nullable().describe('null: only when asked'),
  rereadAt: z.iso.datetime().nullable().describe('When it is to be read next'),
  leaveOut: z.array(z.string()).describe('Of a website: which of its pages are left out'),
  only: z.array(z.string()).describe('Of a website: the only pages of it; empty for all'),
  run: SourceRun.nullable().describe('The latest reading'),
})
export type Source = z.infer<typeof Source>

export const SourceProblem = z.object({
  path: z.string(),
  problem: z.string(),
  remedy: z.string().describe('What would help'),
})
export type SourceProblem = z.infer<typeof SourceProblem>

export const DocumentRow = z.object({
  id: z.string(),
  path: z.string(),
  url: z.string().describe('Empty: customers have no way to it'),
  title: z.string(),
  passages: z.number().int(),
  updatedAt: z.iso.datetime(),
})
export type DocumentRow = z.infer<typeof DocumentRow>

export const SourceAnswer = z.object({
  id: z.string(),
  question: z.string(),
  alternatives: z.array(z.string()).describe('Other ways to ask the same'),
  answer: z
    .string()
    .describe('Markdown; quoted as it stands, or told by a model unchanged in meaning'),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string().describe('The name of the operator'),
})
export type SourceAnswer = z.infer<typeof SourceAnswer>
