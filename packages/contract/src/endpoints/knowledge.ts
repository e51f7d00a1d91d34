// The part of the HTTP contract that is about knowledge. Reading is for every human, changing for operators.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { LeaveOut, Only } from '../leave-out.ts'
import { DocumentRow, Source, SourceAnswer, SourceProblem, SourceRun } from '../sources.ts'
import { SenderId } from './shared.ts'

const SourceParams = z.object({ sourceId: SenderId.describe('As chosen when it was added') })
const DocumentParams = SourceParams.extend({ documentId: z.string().max(200) })
const AnswerParams = SourceParams.extend({ answerId: SenderId })

const Title = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must be at most 200 characters')
const Hours = z
  .number()
  .int()
  .min(1, 'must be at least 1 hour')
  .max(24 * 31, 'must be at most 744 hours, which is a month')
  .nullable()
  .describe('Read again by itself every so many hours; null: only when asked')
const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(1_000).optional(),
})
const paged = <Row extends z.ZodType>(row: Row) =>
  z.object({ data: z.array(row), nextCursor: z.string().nullable() })

/** Sizes of single files are checked, and told, one by one; this is the whole request in base64. */
export const MAX_UPLOAD_BYTES = 48 * 1024 * 1024

const Website = z.strictObject({
  kind: z.literal('website'),
  sourceId: SenderId,
  url: z
    .url({
      protocol: /^https?$/,
      error: 'must be a web address, such as https://docs.example.com/',
    })
    .max(1_000),
  title: Title.optional(),
  maxPages: z.number().int().min(1).max(10_000).optional(),
  leaveOut: LeaveOut.optional(),
  only: Only.optional(),
  rereadEveryHours: Hours.optional(),
})
const Files = z.strictObject({ kind: z.literal('files'), sourceId: SenderId, title: Title })
const Questions = z.strictObject({ kind: z.literal('questions'), sourceId: SenderId, title: Title })

const Phrase = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(300, 'must be at most 300 characters')
  .refine((text) => !/[\r\n]/.test(text), 'must be one line')
const AnswerBody = z.strictObject({
  question: Phrase,
  alternatives: z
    .array(Phrase)
    .max(20, 'must be at most 20')
    .default([])
    .describe('Other ways to ask the same'),
  answer: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(5_000, 'must be at most 5,000 characters')
    .describe(
      'Markdown; quoted to customers as it stands, or told by a model unchanged in meaning',
    ),
})

const SOURCE = '/api/v1/sources/{sourceId}'
const Done = z.object({})

export const knowledgeEndpoints = defineEndpoints({
  listSources: {
    method: 'GET',
    path: '/api/v1/sources',
    summary: 'What the assistant answers from',
    access: 'knowledge.read',
    returns: z.object({ data: z.array(Source) }),
  },
  createSource: {
    method: 'POST',
    path: '/api/v1/sources',
    summary: 'Add a source; a website is read at once',
    access: 'knowledge.manage',
    body: z.discriminatedUnion('kind', [Website, Files, Questions]),
    returns: Source,
    status: 201,
    refuses: ['source-exists'],
  },
  readSource: {
    method: 'GET',
    path: SOURCE,
    summary: 'Read one source with its latest readings',
    access: 'knowledge.read',
    params: SourceParams,
    returns: Source.extend({ runs: z.array(SourceRun) }),
  },
  changeSource: {
    method: 'POST',
    path: SOURCE,
    summary:
      'Change its title, when it is read again, or which pages are left out or the only ones, which reads it again',
    access: 'knowledge.manage',
    params: SourceParams,
    body: z.strictObject({
      title: Title.optional(),
      rereadEveryHours: Hours.optional(),
      leaveOut: LeaveOut.optional(),
      only: Only.optional(),
    }),
    returns: Source,
  },
  removeSource: {
    method: 'DELETE',
    path: SOURCE,
    summary: 'Delete it with everything read from it; answers forget it at once',
    access: 'knowledge.manage',
    params: SourceParams,
    returns: Done,
  },
  rereadSource: {
    method: 'POST',
    path: `${SOURCE}/reread`,
    summary: 'Read it again now; while it is being read, this changes nothing',
    access: 'knowledge.manage',
    params: SourceParams,
    body: z.strictObject({}),
    returns: Source,
  },
  cancelReading: {
    method: 'POST',
    path: `${SOURCE}/cancel`,
    summary: 'Stop reading; what has been read stays',
    access: 'knowledge.manage',
    params: SourceParams,
    body: z.strictObject({}),
    returns: Source,
  },
  listSourceProblems: {
    method: 'GET',
    path: `${SOURCE}/problems`,
    summary: 'What could not be read the last time, and what would help',
    access: 'knowledge.read',
    params: SourceParams,
    query: PageQuery,
    returns: paged(SourceProblem),
  },
  listDocuments: {
    method: 'GET',
    path: `${SOURCE}/documents`,
    summary: 'The documents of a source',
    access: 'knowledge.read',
    params: SourceParams,
    query: PageQuery,
    returns: paged(DocumentRow),
  },
  readDocument: {
    method: 'GET',
    path: `${SOURCE}/documents/{documentId}`,
    summary: 'A document as the assistant sees it: its passages',
    access: 'knowledge.read',
    params: DocumentParams,
    returns: DocumentRow.extend({
      text: z.array(
        z.object({ id: z.string(), section: z.string(), url: z.string(), text: z.string() }),
      ),
    }),
  },
  removeDocument: {
    method: 'DELETE',
    path: `${SOURCE}/documents/{documentId}`,
    summary: 'Delete an uploaded file; answers forget it at once',
    access: 'knowledge.manage',
    params: DocumentParams,
    returns: Done,
  },
  uploadFiles: {
    method: 'POST',
    path: `${SOURCE}/files`,
    summary: 'Upload Markdown, HTML, text or PDF; a file of the same name is replaced',
    access: 'knowledge.manage',
    maxBytes: MAX_UPLOAD_BYTES,
    params: SourceParams,
    body: z.strictObject({
      files: z
        .array(
          z.strictObject({
            path: z
              .string()
              .min(1, 'must not be empty')
              .max(300, 'must be at most 300 characters')
              .describe('Its name, with folders if it has them'),
            content: z
              .string()
              // One pass over what may be millions of letters.
              .refine((text) => text.length % 4 === 0 && !/[^\w+/=]|_/.test(text), 'must be base64')
              .describe('Its bytes in base64'),
          }),
        )
        .min(1, 'must hold at least one file')
        .max(50, 'must hold at most 50 files'),
    }),
    returns: Source,
  },
  listAnswers: {
    method: 'GET',
    path: `${SOURCE}/answers`,
    summary: 'Questions with the answers humans wrote',
    access: 'knowledge.read',
    params: SourceParams,
    query: PageQuery,
    returns: paged(SourceAnswer),
  },
  writeAnswer: {
    method: 'PUT',
    path: `${SOURCE}/answers/{answerId}`,
    summary: 'Add or change a question and its answer; it is answered from at once',
    access: 'knowledge.manage',
    params: AnswerParams,
    body: AnswerBody,
    returns: SourceAnswer,
  },
  removeAnswer: {
    method: 'DELETE',
    path: `${SOURCE}/answers/{answerId}`,
    summary: 'Delete a question and its answer; answers forget it at once',
    access: 'knowledge.manage',
    params: AnswerParams,
    returns: Done,
  },
})
