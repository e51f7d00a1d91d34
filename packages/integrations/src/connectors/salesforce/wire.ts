// What we send to Salesforce and ask of it: as little as we need. Its fields are written with capitals; here they stay so.
import type { Ticket } from '@baton/contract'
import * as z from 'zod'
import type { Comment, TicketRequest } from '../../connector.ts'
import { lineText, textStory } from '../../render/story.ts'
import type { Settings } from './sign-in.ts'

/** Of Description, and of a comment; see object-casecomment. In bytes, to be on the safe side for both. */
const MAX_STORY = 32_000
const MAX_COMMENT = 4_000
const MAX_MARK = 100
/** Longer ones would refuse the whole case; the story has them in full. */
const MAX_SUPPLIED = 80

/** The key is in the address, never in here: an upsert with it would be refused. */
export function toCase(
  { packet, fields }: TicketRequest,
  { origin, queueId }: Settings,
  contactId: string | null,
): Record<string, string> {
  const { subject, customer } = packet
  const supplied = {
    SuppliedName: customer.name?.slice(0, MAX_SUPPLIED).toWellFormed(),
    SuppliedEmail: (customer.email ?? '').length > MAX_SUPPLIED ? undefined : customer.email,
  }
  const filled = {
    Subject: subject,
    Origin: origin,
    ...(contactId ? { ContactId: contactId } : supplied),
    ...(queueId ? { OwnerId: queueId } : {}),
    ...fields,
    Description: textStory(packet, { most: MAX_STORY, sizeOf }),
  }
  const given = Object.entries(filled).filter((entry): entry is [string, string] => !!entry[1])
  return Object.fromEntries(given)
}

/** What was said to the customer is not published either: this is how to tell one from the other. */
const NOTE_TITLE = 'Note among teammates'

export type Part = { mark: string; body: string }

/** Set off from the words, so that a person overlooks it and we find it before writing twice. */
export function toParts({ lines, kind }: Comment, key: string): Part[] {
  const all = [...(kind === 'note' ? [NOTE_TITLE] : []), ...lines.map(lineText)]
  const pieces = piecesOf(all.join('\n\n').toWellFormed(), MAX_COMMENT - MAX_MARK)
  return pieces.map((piece, nth) => {
    const mark = nth === 0 ? `[baton:${key}]` : `[baton:${key}/${nth + 1}]`
    return { mark, body: `${piece}\n\n${mark}` }
  })
}

function piecesOf(text: string, most: number): string[] {
  const pieces: string[] = []
  for (let rest = text; rest !== ''; ) {
    const end = endWithin(rest, most)
    pieces.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end)
  }
  return pieces
}

/** After a word if there is one, else after a letter, never within. */
function endWithin(text: string, most: number): number {
  let size = 0
  let end = 0
  let word = 0
  for (const letter of text) {
    size += sizeOf(letter)
    if (size > most) return word > 0 ? word : end
    end += letter.length
    if (/\s/.test(letter)) word = end
  }
  return end
}

/** A line's end is kept as two bytes over there. */
function sizeOf(text: string): number {
  return Buffer.byteLength(text) + text.split('\n').length - 1
}

export function toTicket({ domain }: Settings, row: z.output<typeof CaseRow>): Ticket {
  return {
    id: row.Id,
    url: `https://${domain}.lightning.force.com/lightning/r/Case/${row.Id}/view`,
    number: row.CaseNumber,
    memo: {},
  }
}

export const query = (soql: string) => `/query?q=${encodeURIComponent(soql)}`

export const caseWithKey = ({ keyField }: Settings, key: string) =>
  `SELECT Id, CaseNumber FROM Case WHERE ${keyField} = ${literal(key)} ORDER BY CreatedDate LIMIT 1`

/** Two are as useless as none: which of them it is, a person has to say. */
export const contactsWith = (email: string) =>
  `SELECT Id FROM Contact WHERE Email = ${literal(email)} LIMIT 2`

export const casesOf = (email: string, limit: number) =>
  `SELECT Id, CaseNumber, Subject, IsClosed, LastModifiedDate, SuppliedEmail, Contact.Email FROM Case WHERE SuppliedEmail = ${literal(email)} OR Contact.Email = ${literal(email)} ORDER BY LastModifiedDate DESC LIMIT ${limit}`

export const commentsOn = ({ id }: Ticket) =>
  `SELECT Id, CommentBody FROM CaseComment WHERE ParentId = ${literal(id)} ORDER BY CreatedDate DESC LIMIT 200`

export const statusOf = ({ id }: Ticket) => `SELECT IsClosed FROM Case WHERE Id = ${literal(id)}`
export const STATUSES = 'SELECT ApiName, IsClosed, IsDefault FROM CaseStatus ORDER BY SortOrder'

const AUTHOR = 'CreatedDate, SystemModstamp, CreatedById, CreatedBy.Name, CreatedBy.UserType'

/** The case and what was said on it in one call: the number of calls a day is limited. */
export function caseSince({ id }: Ticket, since: Date | null, withEmails: boolean): string {
  const later = since ? ` AND SystemModstamp >= ${since.toISOString()}` : ''
  const oldestFirst = 'ORDER BY SystemModstamp, Id'
  const comments = `(SELECT Id, CommentBody, ${AUTHOR} FROM CaseComments WHERE IsPublished = true${later} ${oldestFirst})`
  const emails = `(SELECT Id, TextBody, ToAddress, Status, HasAttachment, ${AUTHOR} FROM EmailMessages WHERE Incoming = false${later} ${oldestFirst})`
  const state = 'Id, IsClosed, LastModifiedDate, OwnerId, Owner.Name, Owner.Type'
  const wanted = withEmails
    ? [state, 'SuppliedEmail, ContactEmail', comments, emails]
    : [state, comments]
  return `SELECT ${wanted.join(', ')} FROM Case WHERE Id = ${literal(id)}`
}

/** Null when there is nothing to ask. */
export const filesOn = (mailIds: readonly string[]) =>
  among(
    'SELECT LinkedEntityId, ContentDocument.Title, ContentDocument.FileExtension, ContentDocument.ContentSize, ContentDocument.LatestPublishedVersionId FROM ContentDocumentLink WHERE LinkedEntityId',
    mailIds,
  )
export const attachmentsOn = (mailIds: readonly string[]) =>
  among('SELECT Id, ParentId, Name, BodyLength FROM Attachment WHERE ParentId', mailIds)

function among(soql: string, ids: readonly string[]): string | null {
  return ids.length > 0 ? `${soql} IN (${ids.map(literal).join(',')})` : null
}

function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

/** `2026-01-05T09:00:00.000+0000` is how Salesforce writes a moment. */
export const Moment = z.string().transform((at) => at.replace(/\+0000$/, 'Z'))

export const rows = <Row extends z.ZodType>(row: Row) => z.object({ records: z.array(row) })
export const Id = z.object({ Id: z.string() })
export const CaseRow = z.object({ Id: z.string(), CaseNumber: z.string() })
export const Written = z.object({ id: z.string() })
/** Older versions say nothing when a case was there already. */
export const Upserted = Written.nullable()
export const CommentRow = z.object({ Id: z.string(), CommentBody: z.string().nullable() })
export const Closed = z.object({ IsClosed: z.boolean() })
export const StatusRow = z.object({
  ApiName: z.string(),
  IsClosed: z.boolean(),
  IsDefault: z.boolean(),
})

const Authored = z.object({
  Id: z.string(),
  CreatedDate: Moment,
  SystemModstamp: Moment,
  CreatedById: z.string(),
  CreatedBy: z.object({ Name: z.string(), UserType: z.string().nullish() }).nullable(),
})
export const Said = Authored.extend({ CommentBody: z.string().nullable() })
export const Mailed = Authored.extend({
  TextBody: z.string().nullable(),
  ToAddress: z.string().nullable(),
  Status: z.string(),
  HasAttachment: z.boolean().nullish(),
})
/** Where there are none, Salesforce sends null instead of an empty list. */
export const CaseNow = z.object({
  IsClosed: z.boolean(),
  LastModifiedDate: Moment,
  OwnerId: z.string(),
  Owner: z.object({ Name: z.string(), Type: z.string() }).nullable(),
  SuppliedEmail: z.string().nullish(),
  ContactEmail: z.string().nullish(),
  CaseComments: rows(Said).nullish(),
  EmailMessages: rows(Mailed).nullish(),
})
export const Described = z.object({
  createable: z.boolean(),
  fields: z.array(
    z.object({
      name: z.string(),
      externalId: z.boolean(),
      unique: z.boolean(),
      createable: z.boolean(),
      length: z.number(),
    }),
  ),
})
