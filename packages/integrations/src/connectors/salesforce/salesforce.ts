// Salesforce Service Cloud. Facts: developer.salesforce.com/docs/platform/api-rest (sObject rows by external id, query) and
// …/object-reference (Case, CaseComment). There is no webhook that carries a signature, so cases are read, one call each.
import type { Ticket } from '@baton/contract'
import { defineConnector, type TicketStatus } from '../../connector.ts'
import { DeliveryError, halfDone } from '../../errors.ts'
import type { JsonApi } from '../../json-api.ts'
import { readCase } from './read-case.ts'
import { apiOf, Settings } from './sign-in.ts'
import { ticketsOf } from './tickets-of.ts'
import {
  CaseRow,
  Closed,
  CommentRow,
  caseWithKey,
  commentsOn,
  contactsWith,
  Described,
  Id,
  query,
  rows,
  STATUSES,
  StatusRow,
  statusOf,
  toCase,
  toParts,
  toTicket,
  Upserted,
  Written,
} from './wire.ts'

export const salesforce = defineConnector({
  name: 'salesforce',
  title: 'Salesforce',
  about: {
    once: 'Each case carries our key in a field that Salesforce keeps unique, so that one escalation can never become two cases.',
    back: 'Public case comments, e-mails sent from the case if you wish, and changes of status and owner come by looking every few minutes. Nothing we write there is public.',
    setUp: [
      'Setup → Object Manager → Case → Fields & Relationships: New, Text, length 60, name Baton_Key, tick Unique and External ID. Let the user we act as read and edit it.',
      'Setup → External Client App Manager: New External Client App, Enable OAuth, scope “Manage user data via APIs (api)”.',
      'Either tick Enable Client Credentials Flow there, and under Policies name the Run As user. Enter the consumer key and the consumer secret here.',
      'Or tick Enable JWT Bearer Flow, upload your certificate, and under Policies admit the user’s profile or permission set. Enter the consumer key, the user name and the private key here.',
      'The user needs “API Enabled”, and rights to create and edit cases and to read contacts.',
    ],
  },
  settings: Settings,
  form: {
    domain: { label: 'My Domain', placeholder: 'acme' },
    clientId: { label: 'Consumer Key' },
    clientSecret: { label: 'Consumer Secret' },
    username: { label: 'User to act as', placeholder: 'baton@acme.com' },
    privateKey: { label: 'Private key', placeholder: '-----BEGIN PRIVATE KEY-----' },
    keyField: { label: 'Case field for Baton’s key', placeholder: 'Baton_Key__c' },
    origin: { label: 'Case origin' },
    queueId: { label: 'Owner of new cases', placeholder: '00G5g000004abcD' },
    emails: { label: 'Bring back e-mails of the case' },
  },
  baseUrl: ({ domain }) => `https://${domain}.my.salesforce.com`,

  connect(settings, io) {
    const api = apiOf(settings, io)

    async function findTicket(key: string): Promise<Ticket | null> {
      const { records } = await api.call(query(caseWithKey(settings, key)), rows(CaseRow))
      return records[0] ? toTicket(settings, records[0]) : null
    }

    return {
      findTicket,

      async openTicket(request, { key, again }) {
        // A second upsert would undo what teammates have changed meanwhile.
        const known = again ? await findTicket(key) : null
        if (known) return known
        const { customer } = request.packet
        const contactId =
          customer.verified && customer.email ? await contactIdOf(api, customer.email) : null
        try {
          await api.call(`/sobjects/Case/${settings.keyField}/${key}`, Upserted, {
            method: 'PATCH',
            headers: { 'Sforce-Auto-Assign': settings.queueId ? 'FALSE' : 'TRUE' },
            body: toCase(request, settings, contactId),
          })
        } catch (error) {
          // Of two at the same time one is told that the value is taken: then the case is there.
          const isRefused = error instanceof DeliveryError && error.status === 400
          const taken = isRefused ? await findTicket(key) : null
          if (taken) return taken
          throw error
        }
        const opened = await findTicket(key).catch((error) => {
          throw halfDone(error)
        })
        if (opened) return opened
        throw new DeliveryError(
          `Salesforce took the case and does not show it. Let the user we act as read ${settings.keyField} and its own cases.`,
          { retry: true, unknown: true },
        )
      },

      async addComment(ticket, comment, { key, again }) {
        const before = again ? await commentsSoFar(api, ticket) : []
        const ids: string[] = []
        for (const { mark, body } of toParts(comment, key)) {
          const known = before.find(({ CommentBody }) => CommentBody?.includes(mark))
          ids.push(known ? known.Id : await write(api, ticket, body, ids.length > 0))
        }
        return { ids }
      },

      async setStatus(ticket, status) {
        await changeStatus(api, ticket, status)
      },

      readTicket: (ticket, cursor) =>
        readCase(api, ticket, { io, cursor, withEmails: settings.emails }),

      ticketsOf: (requester, limit) => ticketsOf(api, settings, requester, limit),

      async test() {
        await requireKeyField(api, settings)
        return `Cases at ${settings.domain}.my.salesforce.com, told apart by ${settings.keyField}`
      },
    }
  },
})

/** Only of somebody who has proved who they are: a contact’s cases may be shown in a portal. */
async function contactIdOf(api: JsonApi, email: string): Promise<string | null> {
  const { records } = await api.call(query(contactsWith(email)), rows(Id))
  return records.length === 1 && records[0] ? records[0].Id : null
}

async function commentsSoFar(api: JsonApi, ticket: Ticket) {
  const { records } = await api.call(query(commentsOn(ticket)), rows(CommentRow))
  return records
}

/** Never published: a published comment is shown in portals and may be mailed to the contact. */
async function write(
  api: JsonApi,
  { id }: Ticket,
  body: string,
  isFollowing: boolean,
): Promise<string> {
  try {
    const written = await api.call('/sobjects/CaseComment', Written, {
      method: 'POST',
      body: { ParentId: id, CommentBody: body, IsPublished: false },
    })
    return written.id
  } catch (error) {
    throw isFollowing ? halfDone(error) : error
  }
}

/** The names of statuses are each company's own: what counts is whether one closes the case. */
async function changeStatus(api: JsonApi, ticket: Ticket, status: TicketStatus): Promise<void> {
  const closed = status === 'solved'
  const now = await api.call(query(statusOf(ticket)), rows(Closed))
  if (now.records[0]?.IsClosed === closed) return
  const { records } = await api.call(query(STATUSES), rows(StatusRow))
  const fitting = records.filter(({ IsClosed }) => IsClosed === closed)
  const wanted = fitting.find(({ IsDefault }) => IsDefault) ?? fitting[0]
  if (!wanted)
    throw new DeliveryError(
      `Salesforce has no case status that is ${closed ? 'closed' : 'open'}.`,
      {
        retry: false,
      },
    )
  await api.ask(`/sobjects/Case/${ticket.id}`, {
    method: 'PATCH',
    body: { Status: wanted.ApiName },
  })
}

const KEY_LENGTH = 60

async function requireKeyField(api: JsonApi, { keyField }: Settings): Promise<void> {
  const { createable, fields } = await api.call('/sobjects/Case/describe', Described)
  const wrong = (words: string) => new DeliveryError(words, { retry: false })
  if (!createable) throw wrong('The user we act as may not create cases in Salesforce.')
  const field = fields.find(({ name }) => name === keyField)
  if (!field?.createable)
    throw wrong(
      `Salesforce shows us no field ${keyField} on Case that we may write. Make it, and give the user we act as the right to edit it.`,
    )
  if (!field.externalId || !field.unique || field.length < KEY_LENGTH)
    throw wrong(
      `The field ${keyField} has to be a text of ${KEY_LENGTH} letters or more with External ID and Unique ticked: otherwise one escalation could become two cases.`,
    )
}
