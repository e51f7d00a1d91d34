// Files of a conversation: sent up by whoever writes, fetched by whoever may read it.
import * as z from 'zod'
import { Attachment, FileId, MAX_FILE_BYTES } from '../attachment.ts'
import { defineEndpoints } from '../endpoint.ts'
import { ConversationParams } from './shared.ts'

const FileParams = ConversationParams.extend({
  fileId: FileId.describe('Chosen by you, at random; the same file sent again is stored once'),
})

export const fileEndpoints = defineEndpoints({
  uploadFile: {
    method: 'PUT',
    path: '/api/v1/conversations/{conversationId}/files/{fileId}',
    summary: 'Send a file up, as it is; a message then names it among its attachments',
    access: 'writer',
    params: FileParams,
    query: z.object({
      name: z
        .string()
        .max(1_000)
        .default('')
        .describe('What it is called; cleaned before it is kept'),
    }),
    takesFile: true,
    maxBytes: MAX_FILE_BYTES,
    returns: Attachment,
    status: 201,
    refuses: ['quota-reached'],
  },

  discardFile: {
    method: 'DELETE',
    path: '/api/v1/conversations/{conversationId}/files/{fileId}',
    summary: 'Take back a file that no message names yet',
    access: 'writer',
    params: FileParams,
    returns: z.object({}),
  },

  readFileLinks: {
    method: 'GET',
    path: '/api/v1/conversations/{conversationId}/files',
    summary: 'Where the files of a conversation can be fetched, for a while',
    access: 'participant',
    params: ConversationParams,
    returns: z.object({
      before: z.string().describe('The address of a file is this, its id, and `after`'),
      after: z.string(),
      until: z.iso.datetime().describe('Ask again before then'),
    }),
  },
})
