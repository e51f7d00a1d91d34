// The audit log. It is read; nothing changes it.
import * as z from 'zod'
import { AuditAct, AuditEntry } from '../audit.ts'
import { defineEndpoints } from '../endpoint.ts'

const Filter = z.object({
  by: z.string().max(128).optional().describe('The id of a teammate'),
  act: AuditAct.optional(),
  subject: z.string().max(200).optional().describe('What was changed, by its id'),
  from: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
})

export const auditEndpoints = defineEndpoints({
  listAudit: {
    method: 'GET',
    path: '/api/v1/audit',
    summary: 'What was changed, by whom and from where; latest first',
    access: 'audit.read',
    query: Filter.extend({
      limit: z.coerce.number().int().min(1).max(200).default(50),
      cursor: z
        .string()
        .regex(/^\d{1,18}$/, 'must be the nextCursor of an earlier answer')
        .optional(),
    }),
    returns: z.object({ data: z.array(AuditEntry), nextCursor: z.string().nullable() }),
  },

  downloadAudit: {
    method: 'GET',
    path: '/api/v1/audit/file',
    summary: 'The same as a table (CSV), of at most 20,000 entries',
    access: 'audit.read',
    query: Filter,
    returns: z.object({ name: z.string(), type: z.literal('text/csv'), text: z.string() }),
    downloads: true,
  },
})
