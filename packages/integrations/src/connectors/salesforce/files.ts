// The files that teammates attached to an e-mail of a case: Salesforce Files where the mail has them, else attachments of the
// older kind. A mail that says it has some and shows none is answered for with one that cannot be had.
import * as z from 'zod'
import type { DeskFile, Io } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { fetchFile, keptToken, notToBeHad } from '../../fetch-file.ts'
import type { JsonApi } from '../../json-api.ts'
import { VERSION } from './sign-in.ts'
import { attachmentsOn, filesOn, query, rows } from './wire.ts'

/** One question is an address, and addresses have an end. */
const MOST_MAILS = 100

/** By the mail's id. Two calls at most, and none where no mail has files: calls are counted by the day. */
export async function filesOfMails(
  api: JsonApi,
  io: Io,
  mailIds: readonly string[],
): Promise<Map<string, DeskFile[]>> {
  const found = new Map<string, DeskFile[]>()
  const fileOf = filesWith(io)
  const asked = mailIds.slice(-MOST_MAILS)
  for (const { LinkedEntityId, ContentDocument: file } of await shown(api, filesOn(asked), Link))
    add(found, LinkedEntityId, fileOf(toFile(file)))
  const without = asked.filter((id) => !found.has(id))
  for (const { Id, ParentId, Name, BodyLength } of await shown(
    api,
    attachmentsOn(without),
    Attachment,
  ))
    add(found, ParentId, fileOf({ id: Id, name: Name, size: BodyLength, path: bodyOf(Id) }))
  for (const id of mailIds) if (!found.has(id)) add(found, id, UNSEEN)
  return found
}

type Row = { id: string; name: string; size?: number | null | undefined; path: string }

function filesWith(io: Io) {
  const headers = async () => ({ authorization: `Bearer ${await keptToken(io)}` })
  return ({ id, name, size, path }: Row): DeskFile => ({
    ...{ id, name, size: size ?? undefined },
    open: () => fetchFile(io, { name, url: `/services/data/${VERSION}/sobjects/${path}`, headers }),
  })
}

const UNSEEN: DeskFile = {
  ...{ id: 'unseen', name: 'attachment' },
  async open() {
    throw notToBeHad('of an e-mail', 'Salesforce does not show it to the user we act as.')
  },
}

function toFile({
  Title,
  FileExtension: extension,
  ContentSize: size,
  LatestPublishedVersionId: id,
}: z.output<typeof Link>['ContentDocument']): Row {
  const isWhole = !extension || Title.toLowerCase().endsWith(`.${extension.toLowerCase()}`)
  const name = isWhole ? Title : `${Title}.${extension}`
  return { id, name, size, path: `ContentVersion/${id}/VersionData` }
}

const bodyOf = (id: string) => `Attachment/${id}/Body`

/** What we may not ask for must not hold up the words beside it. */
async function shown<Schema extends z.ZodType>(
  api: JsonApi,
  soql: string | null,
  row: Schema,
): Promise<z.output<Schema>[]> {
  if (soql === null) return []
  try {
    return (await api.call(query(soql), rows(row))).records
  } catch (error) {
    if (error instanceof DeliveryError && [400, 403].includes(error.status ?? 0) && !error.retry)
      return []
    throw error
  }
}

function add(found: Map<string, DeskFile[]>, mailId: string, file: DeskFile): void {
  found.set(mailId, [...(found.get(mailId) ?? []), file])
}

/** Of Salesforce, and put into an address. */
const Id = z.string().regex(/^\w{15,18}$/)
const Link = z.object({
  LinkedEntityId: Id,
  ContentDocument: z.object({
    Title: z.string(),
    FileExtension: z.string().nullish(),
    ContentSize: z.number().nullish(),
    LatestPublishedVersionId: Id,
  }),
})
const Attachment = z.object({
  Id,
  ParentId: Id,
  Name: z.string(),
  BodyLength: z.number().nullish(),
})
