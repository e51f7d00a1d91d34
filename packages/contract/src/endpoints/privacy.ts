// What is kept of customers: for how long, what there is of one of them, and how it is erased.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { ErasureCertificate, ExportLine, FoundCustomer } from '../privacy.ts'

const CustomerParams = z.object({ customerId: z.string().min(1).max(128) })

export const privacyEndpoints = defineEndpoints({
  previewRetention: {
    method: 'GET',
    path: '/api/v1/privacy/retention',
    summary: 'How many conversations would be erased now, were they kept for so many days',
    access: 'privacy.manage',
    query: z.object({ days: z.coerce.number().int().min(1).max(3_650) }),
    returns: z.object({ conversations: z.number().int(), oldestAt: z.iso.datetime().nullable() }),
  },

  findCustomers: {
    method: 'GET',
    path: '/api/v1/privacy/customers',
    summary: 'Customers by their id, e-mail address or address on a channel, exactly',
    access: 'privacy.manage',
    query: z.object({ query: z.string().trim().min(1, 'must not be empty').max(400) }),
    returns: z.object({ data: z.array(FoundCustomer) }),
  },

  exportCustomer: {
    method: 'GET',
    path: '/api/v1/privacy/customers/{customerId}/export',
    summary:
      'All that is kept of a customer, with the bytes of their files, as a file of JSON lines',
    access: 'privacy.manage',
    params: CustomerParams,
    returns: ExportLine,
    streams: true,
  },

  eraseCustomer: {
    method: 'POST',
    path: '/api/v1/privacy/customers/{customerId}/erase',
    summary: 'Erase all that is kept of a customer, for good. Again is harmless',
    access: 'privacy.manage',
    params: CustomerParams,
    body: z.strictObject({
      fingerprint: z
        .string()
        .describe('As findCustomers told it, so that nobody is erased by a slip of the keyboard'),
    }),
    returns: ErasureCertificate,
  },
})
