// All settings of a workspace as one file: taken out, looked at before it is brought in, and brought in.
import * as z from 'zod'
import { AuditChange } from '../audit.ts'
import { defineEndpoints } from '../endpoint.ts'

/** Five hundred macros with long texts, and room. */
const MAX_BYTES = 8 * 1024 * 1024

const Text = z.string().max(MAX_BYTES).describe('YAML, as exportSettings gives it')

const Brought = z.object({
  mistakes: z
    .array(z.object({ line: z.number().int(), field: z.string(), message: z.string() }))
    .describe('Where there is one, nothing is done'),
  areas: z
    .array(z.object({ area: z.string(), changes: z.array(AuditChange) }))
    .describe('What is changed by it, area by area; empty when all is as the file says'),
  leftToDo: z
    .array(z.object({ area: z.string(), words: z.string() }))
    .describe('What no file can do, such as entering a secret'),
})

export const settingsFileEndpoints = defineEndpoints({
  exportSettings: {
    method: 'GET',
    path: '/api/v1/settings-file',
    summary: 'All settings as one YAML file, without secrets and people',
    access: 'settings.manage',
    returns: z.object({ text: z.string() }),
  },
  previewSettings: {
    method: 'POST',
    path: '/api/v1/settings-file/preview',
    summary: 'What such a file would change here; nothing is done',
    access: 'settings.manage',
    maxBytes: MAX_BYTES,
    body: z.strictObject({ text: Text }),
    returns: Brought.extend({
      basis: z
        .string()
        .describe('What was looked at: given with the import, so that it is the same'),
    }),
  },
  importSettings: {
    method: 'POST',
    path: '/api/v1/settings-file',
    summary: 'Bring such a file in: all of it, or nothing where it has a mistake',
    access: 'settings.manage',
    maxBytes: MAX_BYTES,
    body: z.strictObject({
      text: Text,
      basis: z.string().max(100).optional().describe('Of the preview; refused when it is outdated'),
      note: z.string().max(500).optional().describe('Why, for those who read the history'),
    }),
    returns: Brought,
    refuses: ['changed-meanwhile', 'forbidden'],
  },
})
